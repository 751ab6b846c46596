"""One Calendar over all that keep time off: the place says which one is meant."""

from __future__ import annotations

from dataclasses import dataclass

from bot.graph.client import Graph
from bot.graph.gate import Gate
from bot.graph.requests import Requests
from bot.graph.shifts import Shifts
from bot.graph.work_plan import WorkPlan
from bot.ports import Calendar, Owner
from bot.time_off import Entry, Place, Span, Where


@dataclass(frozen=True, slots=True)
class Calendars:
    plan: Calendar
    shifts: Calendar
    requests: Calendar

    def _of(self, place: Place) -> Calendar:
        return {Where.PLAN: self.plan, Where.SHIFTS: self.shifts, Where.ASKED: self.requests}[place.where]

    async def between(self, owner: Owner, span: Span, place: Place) -> list[Entry]:
        return await self._of(place).between(owner, span, place)

    async def book(self, owner: Owner, span: Span, place: Place, subject: str) -> Entry:
        return await self._of(place).book(owner, span, place, subject)

    async def replace(self, owner: Owner, entry: str, span: Span, place: Place, subject: str, stamp: str) -> Entry:
        return await self._of(place).replace(owner, entry, span, place, subject, stamp)

    async def withdraw(self, owner: Owner, entry: str, place: Place, stamp: str) -> None:
        await self._of(place).withdraw(owner, entry, place, stamp)


def every_calendar(graph: Graph, gate: Gate) -> Calendars:
    """The work plan always with the person's own token; schedules through the gate."""
    return Calendars(WorkPlan(graph), Shifts(gate), Requests(gate))
