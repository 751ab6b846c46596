"""Where what was said leaves open when exactly: nothing is offered as sure, and likely answers go along."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from bot.time_off import Span
from bot.understanding.clues import Clues
from bot.understanding.days import DAY, week
from bot.understanding.excepting import EXCEPTING
from bot.understanding.facts import DAY_FACTS
from bot.understanding.intents import Purpose, only_back
from bot.understanding.reading import part_of_day
from bot.understanding.stretches import Stretch

Answers = tuple[tuple[Span, ...], ...]
_PERIODS: Final = frozenset(("week", "months", "month", "year", "years", "edge"))
_DAYS: Final = ("day", "workday", "week")


def asked_back(purpose: Purpose, said: list[Stretch], spans: tuple[Span, ...], clues: Clues) -> Answers | None:
    """Likely answers, where what was said leaves open when exactly; None where it does not."""
    if purpose.clause and only_back(purpose.clause):
        ahead = bool(spans) and spans[0].first_day > clues.today
        return ((Span.days(clues.today, spans[0].first_day - DAY),),) if ahead else ()
    if _no_hour_said(purpose, spans):
        return _halves_of(spans[0].first_day, clues)
    if (
        "if" in purpose.signs
        or vague(purpose)
        or some_days_of(said)
        or ("vague" in purpose.signs and _only_periods(said))
    ):
        return (spans,) if spans else _soon(clues)
    return () if purpose.signs & EXCEPTING and not spans else None


def vague(purpose: Purpose) -> bool:
    return "vague" in purpose.signs and "asking" not in purpose.signs


def _only_periods(said: list[Stretch]) -> bool:
    """ "Some time in November": asked for politely it is as vague."""
    return all(
        DAY_FACTS.isdisjoint(one.left) and not {"month", "months", "year", "years"}.isdisjoint(one.left) for one in said
    )


def some_days_of(found: list[Stretch]) -> bool:
    """ "Two days next week" does not say which."""
    facts = [said.left for said in found if said.shape == "one"]
    lengths = any("span" in one and "counted" not in one and one["span"][1] in _DAYS for one in facts)
    about = any(not _PERIODS.isdisjoint(one) and DAY_FACTS.isdisjoint(one) for one in facts)
    return lengths and (about or any(one.keys() == {"holiday"} for one in facts))


def _no_hour_said(purpose: Purpose, spans: tuple[Span, ...]) -> bool:
    """ "Leaving early tomorrow" does not say when."""
    partly = purpose.signs & {"early", "arriving"} and "leave" not in purpose.signs
    return bool(partly and spans) and all(span.all_day for span in spans)


def _halves_of(day: date, clues: Clues) -> Answers:
    halves = [part_of_day(part, clues) for part in ("afternoon", "morning")]
    return tuple(
        (Span(datetime.combine(day, begin), datetime.combine(day, end), all_day=False),) for begin, end in halves
    )


def _soon(clues: Clues) -> Answers:
    """Where nobody said when: tomorrow, or the week that comes."""
    tomorrow = clues.today + DAY
    monday = week(clues.today)[1]
    return (Span.days(tomorrow, tomorrow),), (Span.days(monday, monday + 4 * DAY),)
