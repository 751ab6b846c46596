"""The local Graph over HTTP on loopback, and a short way to call it as somebody."""

from __future__ import annotations

import io
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import quote

import aiohttp
import pytest
from yarl import URL

from bot.sandbox.graph import make_graph, running
from bot.sandbox.graph.calls import Switches
from bot.sandbox.people import load_people
from tests.conftest import SetClock

TOWN = load_people()
W = "/me/settings/workHoursAndLocations"
STORE = TOWN.teams["store"]
SUPPORT = TOWN.teams["support"]
S = f"/teams/{STORE.id}/schedule"
IDS = {key: person.id for key, person in TOWN.people.items()}


@dataclass(frozen=True)
class Reply:
    status: int
    body: Any
    headers: Mapping[str, str]

    @property
    def code(self) -> str:
        code: str = self.body["error"]["code"]
        return code

    @property
    def inside(self) -> Any:
        """What stands as a JSON text inside the message."""
        return json.loads(self.body["error"]["message"])

    @property
    def inner_code(self) -> str:
        code: str = self.inside["error"]["innererror"]["code"]
        return code


@dataclass(frozen=True)
class Line:
    session: aiohttp.ClientSession
    address: str
    bearer: str = "sandbox-alex"
    version: str = "v1.0"

    def by(self, bearer: str) -> Line:
        """As somebody else: "megan", or with fewer scopes: "megan~User.Read"."""
        return replace(self, bearer=f"sandbox-{bearer}")

    def on(self, version: str) -> Line:
        return replace(self, version=version)

    async def __call__(self, method: str, path: str, body: Any = None, **headers: str) -> Reply:
        """Underscores in a header's name stand for hyphens. A body of bytes goes as it is."""
        sent = {"Authorization": f"Bearer {self.bearer}"} if self.bearer else {}
        sent |= {name.replace("_", "-"): value for name, value in headers.items()}
        side_door = path.startswith("/_sandbox")
        url = self.address + ("" if side_door else f"/{self.version}") + path
        if body is not None:
            sent.setdefault("Content-Type", "application/json")
            body = io.BytesIO(body if isinstance(body, bytes) else json.dumps(body).encode())
        async with self.session.request(method, URL(url, encoded=True), data=body, headers=sent) as answer:
            text = await answer.text()
            kind = answer.headers.get("Content-Type", "")
            return Reply(
                answer.status, json.loads(text) if text and "json" in kind else text or None, answer.headers.copy()
            )

    async def get(self, path: str, **headers: str) -> Reply:
        return await self("GET", path, **headers)

    async def post(self, path: str, body: Any = None, **headers: str) -> Reply:
        return await self("POST", path, body, **headers)

    async def put(self, path: str, body: Any = None, **headers: str) -> Reply:
        return await self("PUT", path, body, **headers)

    async def patch(self, path: str, body: Any = None, **headers: str) -> Reply:
        return await self("PATCH", path, body, **headers)

    async def delete(self, path: str, **headers: str) -> Reply:
        return await self("DELETE", path, **headers)

    async def view(self, start: str, end: str) -> list[dict[str, Any]]:
        reply = await self.get(f"{W}/occurrencesView(startDateTime='{start}',endDateTime='{end}')")
        assert reply.status == 200, reply.body
        rows: list[dict[str, Any]] = reply.body["value"]
        return rows

    async def state(self) -> Any:
        return (await self.get("/_sandbox/state")).body

    async def booked(self, person: str = "alex") -> list[Any]:
        """What is kept in somebody's work plan, past the Graph."""
        rows: list[Any] = (await self.state())["occurrences"][IDS[person]]
        return rows

    async def spoil(self, **rule: Any) -> None:
        reply = await self.post("/_sandbox/faults", rule)
        assert reply.status == 201, reply.body


@asynccontextmanager
async def connected(address: str) -> AsyncIterator[Line]:
    async with aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as session:
        yield Line(session, address)


@asynccontextmanager
async def served(clock: SetClock, database: str = ":memory:", **switches: bool) -> AsyncIterator[Line]:
    app = make_graph(database, TOWN, clock, Switches(**switches))
    async with running(app) as address, connected(address) as line:
        yield line


@pytest.fixture
async def graph(clock: SetClock) -> AsyncIterator[Line]:
    async with served(clock) as line:
        yield line


def day_off(day: str = "2026-12-15", zone: str = "W. Europe Standard Time", **details: Any) -> dict[str, Any]:
    """A whole day as Siesta books it."""
    return {
        "workLocationType": "timeOff",
        "start": {"dateTime": f"{day}T00:00:00.0000000", "timeZone": zone},
        "end": {"dateTime": f"{day}T23:59:59.0000000", "timeZone": zone},
        "timeOffDetails": {"subject": "Personal Day", "isAllDay": True} | details,
    }


def item(start: Any = "2026-12-14T23:00:00Z", end: Any = "2026-12-15T23:00:00Z", **fields: Any) -> dict[str, Any]:
    """A slot of a time off: a day in Berlin."""
    reason = {"timeOffReasonId": STORE.reasons[0].id, "theme": "white"}
    return reason | {"startDateTime": start, "endDateTime": end} | fields


def encoded(id: str) -> str:
    return quote(id, safe="")
