"""Where Microsoft runs neither work plans nor Shifts: its clouds for the US government and for China."""

from __future__ import annotations

from typing import NoReturn

from bot.errors import NotAllowed
from bot.ports import Owner
from bot.time_off import Entry, Place, Span
from bot.time_off.team import Colleague, Reason, Team


def _refuse(key: str) -> NoReturn:
    raise NotAllowed(key)


class NoCalendar:
    """The Calendar of such a cloud."""

    async def between(self, owner: Owner, span: Span, place: Place) -> list[Entry]:
        _refuse("no-work-plan-here")

    async def book(self, owner: Owner, span: Span, place: Place, subject: str) -> Entry:
        _refuse("no-work-plan-here")

    async def replace(self, owner: Owner, entry: str, span: Span, place: Place, subject: str, stamp: str) -> Entry:
        _refuse("no-work-plan-here")

    async def withdraw(self, owner: Owner, entry: str, place: Place, stamp: str) -> None:
        _refuse("no-work-plan-here")


class NoSchedules:
    """Its Schedules."""

    async def teams(self, owner: Owner) -> list[Team]:
        _refuse("no-schedules-here")

    async def team(self, owner: Owner, id: str) -> Team:
        _refuse("no-schedules-here")

    async def crew(self, owner: Owner, team: Team) -> list[Colleague]:
        _refuse("no-schedules-here")

    async def reasons(self, owner: Owner, team: Team) -> list[Reason]:
        _refuse("no-schedules-here")

    async def requests(self, owner: Owner, team: Team) -> list[Entry]:
        _refuse("no-schedules-here")

    async def decide(self, owner: Owner, team: Team, request: str, approved: bool, message: str) -> None:
        _refuse("no-schedules-here")

    async def share(self, owner: Owner, team: Team, span: Span, notify: bool) -> None:
        _refuse("no-schedules-here")
