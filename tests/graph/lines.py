"""Ways to the local Graph: over HTTP on loopback, or in process; every exchange is at hand for a judge."""

from __future__ import annotations

import json as json_text
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import aiohttp
from multidict import CIMultiDict
from yarl import URL

from bot.ports import Clock
from bot.sandbox.graph.calls import Switches
from bot.sandbox.graph.faults import Rule
from bot.sandbox.graph.gateway import Asked, Graph, LineDropped
from bot.sandbox.people import Town, load_people

TOWN = load_people()
IN_PROCESS = "http://local.example"


@dataclass(frozen=True)
class Exchange:
    method: str
    path: str
    """Without the version."""
    query: str
    headers: Mapping[str, str]
    sent: Any
    status: int
    answered: Any


@dataclass(frozen=True)
class InProcessAnswer:
    status: int
    headers: CIMultiDict[str]
    body: bytes

    async def read(self) -> bytes:
        return self.body


@dataclass
class InProcess:
    """As much of aiohttp's session as Siesta's client uses, straight into the local Graph."""

    graph: Graph
    exchanges: list[Exchange] = field(default_factory=list)

    @asynccontextmanager
    async def request(
        self, method: str, url: URL, *, json: Any, headers: Mapping[str, str], allow_redirects: bool
    ) -> AsyncIterator[InProcessAnswer]:
        raw = b"" if json is None else json_text.dumps(json).encode()
        kind = {"content-type": "application/json"} if raw else {}
        sent = {**kind, **{name.lower(): value for name, value in headers.items()}}
        try:
            answer = await self.graph.answer(
                Asked(method, str(url.origin()), url.raw_path, url.raw_query_string, sent, raw)
            )
        except LineDropped:
            raise aiohttp.ServerDisconnectedError from None
        _, _, path = url.raw_path.lstrip("/").partition("/")
        self.exchanges.append(Exchange(method, f"/{path}", url.query_string, sent, json, answer.status, answer.body))
        body = b"" if answer.body is None else json_text.dumps(answer.body).encode()
        yield InProcessAnswer(answer.status, CIMultiDict(answer.headers), body)

    def said(self) -> list[str]:
        return [f"{one.method} {one.status}" for one in self.exchanges]

    def spoil(self, **rule: Any) -> None:
        self.graph.faults.add([Rule(**rule)])


@asynccontextmanager
async def in_process(clock: Clock, town: Town = TOWN) -> AsyncIterator[InProcess]:
    graph = Graph(":memory:", town, clock, Switches())
    try:
        yield InProcess(graph)
    finally:
        graph.tables.close()
