"""Siesta's Graph client against the local Graph, over HTTP on loopback; the client's pauses are noted, not slept."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest

from bot.graph.client import Graph, Patience
from bot.ports import Clock, Owner
from bot.sandbox.authority.tokens import SandboxTokens
from bot.sandbox.graph import make_graph, running
from bot.sandbox.people import load_people
from tests.conftest import SetClock
from tests.graph.trail import Lines

TOWN = load_people()
ALEX, ISAAC, NESTOR = (Owner(TOWN.people[name].id, TOWN.tenant) for name in ("alex", "isaac", "nestor"))


class Bench:
    """The local Graph, spoiled to order, and the client that is tried on it."""

    def __init__(self, session: aiohttp.ClientSession, address: str, clock: Clock) -> None:
        self.session = session
        self.address = address
        self.clock = clock
        self.pauses: list[float] = []
        self.trail = Lines()
        self.graph = self.client()

    def client(self, address: str | None = None, **patience: Any) -> Graph:
        tokens = SandboxTokens(TOWN)
        return Graph(
            self.session,
            address or self.address,
            "v1.0",
            tokens,
            self.clock,
            self.trail,
            patience=Patience(**patience),
            sleep=self.note_pause,
        )

    async def note_pause(self, seconds: float) -> None:
        self.pauses.append(seconds)

    async def spoil(self, **rule: Any) -> None:
        async with self.session.post(f"{self.address}/_sandbox/faults", json=rule) as answer:
            assert answer.status == 201, await answer.text()

    async def calls(self) -> list[dict[str, Any]]:
        async with self.session.get(f"{self.address}/_sandbox/requests") as answer:
            calls: list[dict[str, Any]] = await answer.json()
            return calls

    async def said(self) -> list[str]:
        """The calls that came in, each by its method and the status it was answered with."""
        return [f"{call['method']} {call['status']}" for call in await self.calls()]

    async def occurrences(self, owner: Owner = ALEX) -> list[dict[str, Any]]:
        async with self.session.get(f"{self.address}/_sandbox/state") as answer:
            rows: list[dict[str, Any]] = (await answer.json())["occurrences"][owner.id]
            return rows


@asynccontextmanager
async def bench_at(clock: Clock) -> AsyncIterator[Bench]:
    async with (
        running(make_graph(":memory:", clock=clock)) as address,
        aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as session,
    ):
        yield Bench(session, address, clock)


@pytest.fixture
async def bench(clock: SetClock) -> AsyncIterator[Bench]:
    async with bench_at(clock) as bench:
        yield bench
