"""The clouds without work plan and Shifts: every call says so, and in words of its own."""

from __future__ import annotations

from datetime import date

import pytest

from bot.errors import NotAllowed
from bot.graph.nowhere import NoCalendar, NoSchedules
from bot.ports import Owner
from bot.time_off import Place, Span
from bot.time_off.team import Team

OWNER = Owner("somebody", "somewhere")
SPAN = Span.days(date(2026, 11, 23), date(2026, 11, 23))
NEW_YORK = Place(zone="America/New_York")
TEAM = Team("team", "Store", "America/New_York")


async def test_there_is_no_work_plan() -> None:
    nowhere = NoCalendar()
    for call in (
        nowhere.between(OWNER, SPAN, NEW_YORK),
        nowhere.book(OWNER, SPAN, NEW_YORK, ""),
        nowhere.replace(OWNER, "entry", SPAN, NEW_YORK, "", ""),
        nowhere.withdraw(OWNER, "entry", NEW_YORK, ""),
    ):
        with pytest.raises(NotAllowed, match="no-work-plan-here"):
            await call


async def test_there_are_no_schedules() -> None:
    nowhere = NoSchedules()
    for call in (
        nowhere.teams(OWNER),
        nowhere.team(OWNER, "team"),
        nowhere.crew(OWNER, TEAM),
        nowhere.reasons(OWNER, TEAM),
        nowhere.requests(OWNER, TEAM),
        nowhere.decide(OWNER, TEAM, "request", True, ""),
        nowhere.share(OWNER, TEAM, SPAN, True),
    ):
        with pytest.raises(NotAllowed, match="no-schedules-here"):
            await call
