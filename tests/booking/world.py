"""A small world for the ledger: the real ledger, store, client and local Graph in one process, and a line between them
that loses answers, lets calls arrive late, refuses, throttles, and dies. All of it deterministic: time is a value.
"""

from __future__ import annotations

import json as json_text
import shutil
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from enum import Enum
from pathlib import Path
from typing import Any

import aiohttp
from yarl import URL

from bot.graph.calendars import every_calendar
from bot.graph.client import Graph, Patience
from bot.graph.gate import Gate
from bot.graph.mailbox import MailboxSettings
from bot.graph.teams import ShiftsDirectory
from bot.ports import Owner, Services
from bot.sandbox.authority.tokens import SandboxTokens
from bot.sandbox.graph.calls import Answer, Switches
from bot.sandbox.graph.gateway import Asked
from bot.sandbox.graph.gateway import Graph as LocalGraph
from bot.store import SqlStore, open_store
from bot.time_off import Place, TimeOff, Where
from tests.conftest import SetClock
from tests.graph.lines import IN_PROCESS, TOWN, InProcess, InProcessAnswer
from tests.graph.trail import Lines

ALEX = Owner(TOWN.people["alex"].id, TOWN.tenant)
TEAM = TOWN.teams["store"]
ASKED = Place(Where.ASKED, TEAM.id, ALEX.id, TEAM.reasons[0].id, zone="Europe/Berlin")
ARRIVES_WITHIN = timedelta(seconds=40)
"""The longest that a call which nobody answered is under way: an assumption about Graph, and the ledger's too."""
BUSY = {"error": {"code": "TooManyRequests", "message": "Please retry again later."}}


class Died(BaseException):
    """The process was killed here."""


class Mood(Enum):
    """What happens to one call, or to one save."""

    FINE = "fine"
    LOST = "carried out, but no answer comes"
    LATE = "no answer comes, and it is carried out later"
    BROKEN = "carried out, but answered 500"
    AWAY = "answered 503"
    REFUSED = "answered 403"
    BUSY = "answered 429"
    KILLED = "the process dies before"
    KILLED_AFTER = "the process dies after"


ANSWERS = {Mood.AWAY: 503, Mood.REFUSED: 403, Mood.BROKEN: 500}
DEADLY = frozenset({Mood.KILLED, Mood.KILLED_AFTER})


@dataclass
class Line:
    """As much of aiohttp's session as Siesta's client uses."""

    graph: InProcess
    clock: SetClock
    moods: deque[Mood] = field(default_factory=deque)
    late: list[tuple[Any, Any]] = field(default_factory=list)
    """Calls on their way: until when they arrive, and what they are."""
    meanwhile: dict[int, Callable[[], Awaitable[None]]] = field(default_factory=dict)
    """What other processes do before the n-th read of a step."""
    reads: int = 0

    @asynccontextmanager
    async def request(
        self, method: str, url: URL, *, json: Any, headers: Mapping[str, str], allow_redirects: bool
    ) -> AsyncIterator[InProcessAnswer]:
        if method == "GET":
            self.reads += 1
            if does := self.meanwhile.pop(self.reads, None):
                await does()
        mood = self.moods.popleft() if self.moods else Mood.FINE
        if method == "GET" and mood in (Mood.LATE, Mood.BROKEN):
            mood = Mood.AWAY
        if mood is Mood.KILLED:
            raise Died
        if mood is Mood.LATE:
            self.late.append((self.clock.now() + ARRIVES_WITHIN, (method, url, json, headers)))
            raise aiohttp.ServerDisconnectedError
        if mood in (Mood.AWAY, Mood.REFUSED):
            yield _answer(ANSWERS[mood], {"error": {"code": "Told", "message": "Told so."}})
            return
        if mood is Mood.BUSY:
            yield InProcessAnswer(429, _headers({"Retry-After": "30"}), json_text.dumps(BUSY).encode())
            return
        async with self.graph.request(method, url, json=json, headers=headers, allow_redirects=False) as answer:
            if mood is Mood.KILLED_AFTER:
                raise Died
            if mood is Mood.LOST:
                raise aiohttp.ServerDisconnectedError
            yield _answer(500, {"error": {"code": "Told", "message": "Told so."}}) if mood is Mood.BROKEN else answer

    async def arrive(self, by: Any = None) -> None:
        """What is late arrives: all of it, or what has to by then."""
        due = [call for until, call in self.late if by is None or until <= by]
        self.late = [one for one in self.late if one[1] not in due]
        for method, url, json, headers in due:
            async with self.graph.request(method, url, json=json, headers=headers, allow_redirects=False):
                pass


def _headers(told: dict[str, str]) -> Any:
    from multidict import CIMultiDict

    return CIMultiDict(told)


def _answer(status: int, body: Any) -> InProcessAnswer:
    return InProcessAnswer(status, _headers({}), json_text.dumps(body).encode())


class Mortal:
    """A store whose process may be killed before or after it saves."""

    def __init__(self, store: SqlStore) -> None:
        self._store = store
        self.moods: deque[Mood] = deque()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)

    async def move(self, *names: Any, **changes: Any) -> TimeOff | None:
        mood = self.moods.popleft() if self.moods else Mood.FINE
        if mood is Mood.KILLED:
            raise Died
        moved = await self._store.move(*names, **changes)
        if mood is Mood.KILLED_AFTER:
            raise Died
        return moved


async def no_pause(seconds: float) -> None:
    """Nobody waits in a world whose time is a value."""


class World:
    def __init__(self, graph: InProcess, stores: list[SqlStore], clock: SetClock) -> None:
        self.clock = clock
        self.graph = graph
        self.line = Line(graph, clock)
        self.store = Mortal(stores[0])
        self.ours = self._services(self.store, self.line)
        self.another = Line(graph, clock)
        self.theirs = self._services(stores[1], self.another)
        """Another process: of its own line and store, on the same database."""
        self._stores = stores

    def _services(self, store: Any, line: Line) -> Services:
        tokens = SandboxTokens(TOWN)
        patience = Patience(tries=3, first_pause=0)
        graph = Graph(line, IN_PROCESS, "v1.0", tokens, self.clock, Lines(), patience=patience, sleep=no_pause)  # type: ignore[arg-type]
        gate = Gate(graph)
        directory, mailbox = ShiftsDirectory(gate, self.clock), MailboxSettings(graph, self.clock)
        return Services(every_calendar(graph, gate), directory, mailbox, store, self.clock, None)  # type: ignore[arg-type]

    @classmethod
    async def make(cls, folder: Path, template: Path, clock: SetClock) -> World:
        shutil.copy(template, folder / "siesta.db")
        graph = LocalGraph(":memory:", TOWN, clock, Switches())
        stores = [await open_store(f"sqlite:///{folder / 'siesta.db'}", clock) for _ in range(2)]
        return cls(InProcess(graph), stores, clock)

    async def close(self) -> None:
        for store in self._stores:
            await store.close()
        self.graph.graph.tables.close()

    async def pass_time(self, seconds: float) -> None:
        await self.line.arrive(self.clock.now() + timedelta(seconds=seconds))
        await self.another.arrive(self.clock.now() + timedelta(seconds=seconds))
        self.clock.shows += timedelta(seconds=seconds)

    async def approve(self, request: str) -> None:
        await self._as_megan("POST", f"/v1.0/teams/{TEAM.id}/schedule/timeOffRequests/{request}/approve", {})

    async def _as_megan(self, method: str, path: str, body: Any = None) -> Answer:
        raw = b"" if body is None else json_text.dumps(body).encode()
        headers = {"authorization": f"Bearer {TOWN.people['megan'].bearer}", "content-type": "application/json"}
        return await self.graph.graph.answer(Asked(method, IN_PROCESS, path, "", headers, raw))

    def held(self) -> dict[str, tuple[str, str, str]]:
        """All that stands of Alex, by id: where, the first day, the words."""
        tables = self.graph.graph.tables
        plan = {
            row["id"]: ("plan", row["start"]["dateTime"][:10], row["timeOffDetails"]["subject"])
            for row in tables.rows("occurrence", ALEX.id)
            if row["workLocationType"] == "timeOff"
        }
        asked = {
            row["id"]: ("asked", _day(row["startDateTime"]), row["senderMessage"])
            for row in tables.rows("timeOffRequest", TEAM.id)
            if row["state"] in ("pending", "approved")
        }
        return plan | asked


def _day(instant: str) -> str:
    """The day in Berlin, where the world is in winter all the time."""
    from datetime import datetime

    return (datetime.fromisoformat(instant) + timedelta(hours=1)).date().isoformat()


def moods(some: Iterable[Mood]) -> deque[Mood]:
    return deque(some)
