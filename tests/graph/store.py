"""Contoso Store and its schedule, in process: who is in it, and a short way to write past Siesta."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

from bot.graph.client import Graph
from bot.graph.gate import Gate
from bot.graph.requests import Requests
from bot.graph.shifts import Shifts
from bot.graph.teams import ShiftsDirectory
from bot.ports import Clock, Owner, Tokens
from bot.sandbox.authority.tokens import SandboxTokens
from bot.sandbox.people import Town
from bot.time_off import Place, Where
from tests.graph.lines import IN_PROCESS, TOWN, Exchange, InProcess, in_process
from tests.graph.trail import Lines

STORE, SUPPORT = TOWN.teams["store"], TOWN.teams["support"]
ALEX, MEGAN, ADELE, ISAAC, NESTOR = (
    Owner(TOWN.people[name].id, TOWN.tenant) for name in ("alex", "megan", "adele", "isaac", "nestor")
)
VACATION, SICK = (reason.id for reason in STORE.reasons[:2])
S = f"/teams/{STORE.id}/schedule"
EVERYBODY = Place(Where.SHIFTS, STORE.id, zone="Europe/Berlin")
ALEXS = replace(EVERYBODY, person=ALEX.id)
ASKED = replace(ALEXS, where=Where.ASKED, reason=VACATION)
TWO_OWNERS = replace(TOWN, teams={**TOWN.teams, "store": replace(STORE, owners=("megan", "adele"), members=("alex",))})


class Schedule:
    """Siesta's side of it, and everything that went over the line."""

    def __init__(self, line: InProcess, clock: Clock, version: str, town: Town, application: Tokens | None) -> None:
        self.line = line
        self.trail = Lines()
        self.graph = Graph(line, IN_PROCESS, version, SandboxTokens(town), clock, self.trail, sleep=self.no_pause)  # type: ignore[arg-type]
        own = Graph(line, IN_PROCESS, version, application, clock, self.trail) if application else None  # type: ignore[arg-type]
        gate = Gate(self.graph, own)
        self.shifts, self.requests, self.teams = Shifts(gate), Requests(gate), ShiftsDirectory(gate, clock)

    async def no_pause(self, seconds: float) -> None:
        await asyncio.sleep(0)

    async def put(self, method: str, path: str, body: Any = None, owner: Owner = MEGAN, **headers: str) -> Any:
        """Past Siesta, as another tool would, and not noted."""
        seen = len(self.line.exchanges)
        scopes = ("Schedule.ReadWrite.All",)
        if method == "GET":
            answer = await self.graph.read(owner, S + path, scopes, headers)
        else:
            answer = await self.graph.write(
                owner, method, S + path, scopes, whose="", json=body, headers=headers, repeatable=False
            )
            self.trail.pop()
        del self.line.exchanges[seen:]
        return answer

    async def kept(self, id: str) -> Any:
        return await self.put("GET", f"/timesOff/{id}", Prefer="include-unknown-enum-members")

    def call(self, method: str) -> Exchange:
        """The last of this method."""
        return [one for one in self.line.exchanges if one.method == method][-1]

    def notified(self) -> list[str]:
        return [row["what"] for row in self.line.graph.tables.rows("notification", STORE.id)]


@asynccontextmanager
async def schedule_at(
    clock: Clock, version: str = "v1.0", town: Town = TOWN, application: Tokens | None = None
) -> AsyncIterator[Schedule]:
    async with in_process(clock, town) as line:
        yield Schedule(line, clock, version, town, application)


def slot(start: str, end: str, reason: str = VACATION, theme: str = "white") -> dict[str, Any]:
    return {"timeOffReasonId": reason, "startDateTime": start, "endDateTime": end, "theme": theme}


MONDAY = slot("2026-12-13T23:00:00Z", "2026-12-14T23:00:00Z")
TUESDAY = slot("2026-12-14T23:00:00Z", "2026-12-15T23:00:00Z")
