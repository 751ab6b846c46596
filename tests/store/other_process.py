"""What a second process does in the tests: `python -m tests.store.other_process URL count N | hold | open`."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import Any

from bot.clock import SystemClock
from bot.ports import Owner
from bot.store import open_store
from bot.time_off import State
from tests.store.test_ledger_rows import PLAIN


async def count(url: str, turns: str) -> None:
    """Half of the turns are in the shared conversation, and each saves and moves a row beside it."""
    store = await open_store(url, SystemClock())
    own = str(id(store))
    for n in range(int(turns)):
        async with store.conversation("chat") as memory:
            memory.forms["count"] = memory.forms.get("count", 0) + 1
        row = replace(PLAIN, id=f"{own} {n}", owner=own)
        await store.save(row)
        assert await store.move(row.id, Owner(own, row.tenant), {State.OFFERED}, State.DISMISSED, at=0)
    await store.close()


async def hold(url: str) -> None:
    store = await open_store(url, SystemClock())
    async with store.conversation("chat") as memory:
        memory.greeted = False
        print("mine", flush=True)
        await asyncio.sleep(60)


async def open_(url: str) -> None:
    print("ready", flush=True)
    sys.stdin.readline()
    await (await open_store(url, SystemClock())).close()
    print("open", flush=True)


DOES: dict[str, Callable[..., Coroutine[Any, Any, None]]] = {"count": count, "hold": hold, "open": open_}
asyncio.run(DOES[sys.argv[2]](sys.argv[1], *sys.argv[3:]))
