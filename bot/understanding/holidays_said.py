"""Facts -> the day of a holiday, of the next public one, or between one and a weekend."""

from __future__ import annotations

from datetime import date

from bot.understanding.clues import Clues, Unreadable
from bot.understanding.days import DAY
from bot.understanding.facts import Facts
from bot.understanding.festivals import festival, public_holidays


def year_said(facts: Facts, clues: Clues) -> int | None:
    if "years" in facts:
        return clues.today.year + facts["years"]
    said = facts.get("year")
    return said - 543 if said is not None and said > 2500 else said


def holiday_in(facts: Facts, clues: Clues) -> date:
    rule, today = facts["holiday"], clues.after or clues.today
    year = year_said(facts, clues)
    if rule == "bank_holiday":
        return _next_public_holiday(clues)
    for candidate in [year] if year is not None else range(today.year, today.year + 3):
        found = festival(rule, candidate, clues.country)
        if found is not None and (year is not None or found >= today):
            return found
    raise Unreadable("no such holiday")


def bridge_day(facts: Facts, clues: Clues) -> date:
    """The Friday after a holiday on Thursday, the Monday before one on Tuesday: of the one said, else of the next."""
    if "holiday" in facts:
        near = [holiday_in(facts, clues)]
    else:
        near = [day for ahead in (0, 1) for day, _ in public_holidays(clues.country or "US", clues.today.year + ahead)]
    for day in near:
        bridge = {1: day - DAY, 3: day + DAY}.get(day.weekday())
        if bridge is not None and bridge > clues.today:
            return bridge
    raise Unreadable("no bridge")


def _next_public_holiday(clues: Clues) -> date:
    for year in (clues.today.year, clues.today.year + 1):
        for found, _ in public_holidays(clues.country or "US", year):
            if found > clues.today:
                return found
    raise Unreadable("no such holiday")
