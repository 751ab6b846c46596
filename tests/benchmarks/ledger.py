"""What the ledger's statements cost: `python -m tests.benchmarks.ledger DATABASE_URL ROWS`, on an empty database."""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.ports import Owner
from bot.store import SqlStore, open_store
from bot.time_off import State
from tests.store.test_ledger_rows import PLAIN

ALREADY = 50
"""Rows that somebody has; the tables of one person do not grow with how many people there are."""
MEASURED = 300


async def filled(url: str, rows: int) -> SqlStore:
    store = await open_store(url)
    old = datetime.now(UTC) - timedelta(days=1)
    booked = replace(PLAIN, state=State.BOOKED, changed_at=old)
    for first in range(0, rows, 500):
        many = (replace(booked, id=f"row {n}", owner=f"somebody {n // ALREADY}") for n in range(first, first + 500))
        await asyncio.gather(*(store.save(row) for row in many))
    return store


async def timed(name: str, does: Callable[[int], Awaitable[object]]) -> None:
    begun = time.perf_counter()
    for n in range(MEASURED):
        await does(n)
    print(f"{name:<34} {(time.perf_counter() - begun) / MEASURED * 1000:7.2f} ms")


async def main(url: str, rows: int) -> None:
    store = await filled(url, rows)

    async def move(n: int) -> None:
        owner = Owner(f"somebody {n // ALREADY}", PLAIN.tenant)
        assert await store.move(f"row {n}", owner, {State.BOOKED}, State.BOOKED, at=0)
        await store.shown(f"row {n}", "card", 1)

    async def turn(n: int) -> None:
        async with store.conversation(f"chat {n}"):
            pass

    await timed(f"a move and its card, of {rows} rows", move)
    await timed("somebody's rows", lambda n: store.of_owner(Owner(f"somebody {n}", PLAIN.tenant), {State.BOOKED}))
    await timed("a pass that finds nothing due", lambda n: store.claim_due(20))
    await timed("a conversation's turn", turn)
    await store.close()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2])))
