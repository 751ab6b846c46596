"""Facts -> days and hours: everything a person left out is filled in here, and said in `assumed`."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Final, NamedTuple

from bot.understanding import days
from bot.understanding.clues import FARTHEST, Clues, Unreadable
from bot.understanding.dates import calendar_days
from bot.understanding.days import DAY, Days
from bot.understanding.facts import DATE_FACTS, DAY_FACTS, Facts


class Reading(NamedTuple):
    """Wall time from `start` to `end`; without an end it is a point."""

    start: datetime
    end: datetime | None
    whole: bool
    assumed: frozenset[str] = frozenset()


_REST_OF_TODAY: Final[tuple[Facts, ...]] = ({"edge": "rest", "unit": "day"}, {"edge": "rest", "rel": 0})


def read(facts: Facts, clues: Clues) -> Reading:
    try:
        return _read(facts, clues)
    except (ValueError, OverflowError) as error:
        raise Unreadable(str(error)) from error


def _read(facts: Facts, clues: Clues) -> Reading:
    clues.assumed = set()
    if "edge" in facts and facts in _REST_OF_TODAY:
        return _rest_of_today(clues)
    hours = _hours(facts, clues) if "away" in facts or "span" in facts else None
    if hours is not None:
        return hours
    if "span" in facts:
        found = _length(facts, clues)
    else:
        found = _edged(_around(calendar_days(facts, clues), facts, clues), facts, clues)
    if "clock" in facts:
        start = _at_clock(found[0], facts, clues)
        return start._replace(end=start.start + (found[1] - found[0])) if "span" in facts else start
    part = facts.get("part") or (_OF_A_DAY.get(facts.get("edge", "")) if found[1] - found[0] == DAY else None)
    if part:
        return _in_part(found[0], part, clues)
    return Reading(midnight(found[0]), midnight(found[1]), True, frozenset(clues.assumed))


def _rest_of_today(clues: Clues) -> Reading:
    now = clues.context.now.replace(second=0, microsecond=0)
    end = datetime.combine(clues.today, clues.context.hours[1])
    return Reading(now, end if end > now else now + timedelta(hours=1), False)


def midnight(of: date) -> datetime:
    return datetime.combine(of, time())


def _hours(facts: Facts, clues: Clues) -> Reading | None:
    """ "in two hours", "the next three hours"."""
    now = clues.context.now
    for count, unit in (*facts.get("away", ()), *([facts["span"]] if "span" in facts else [])):
        if unit not in ("hour", "minute"):
            continue
        reach = timedelta(minutes=count * (60 if unit == "hour" else 1))
        start = now
        if "clock" in facts:
            start = _at_clock(calendar_days({**facts, "away": ()}, clues)[0], facts, clues).start
        if facts.get("counted") == -1 or reach < timedelta():
            return Reading(start - abs(reach), start, False)
        if "span" in facts:
            return Reading(start, start + reach, False)
        return Reading(start, start + reach, False) if "clock" not in facts else Reading(start + reach, None, False)
    return None


def _length(facts: Facts, clues: Clues) -> Days:
    """So many days from a day on, or "the next three weeks"."""
    count, unit = facts["span"]
    if not 0 < count < FARTHEST:
        raise Unreadable("no such length")
    if facts.get("counted"):
        return _counted(count, unit, facts, clues)
    rest = facts.copy()
    del rest["span"]
    first = calendar_days(rest, clues)[0] if not DATE_FACTS.isdisjoint(rest) else clues.today
    near = "rel" in facts or "weekday" in facts
    if near and not clues.lasting and unit != "workday":
        return days.day(days.later(first, count, unit))
    if unit == "workday":
        while first.weekday() > 4:
            first += DAY
        return first, days.later_workdays(first, count - 1) + DAY
    return first, days.later(first, count, unit)


def _counted(count: int, unit: str, facts: Facts, clues: Clues) -> Days:
    ahead = facts["counted"] > 0
    container = {**facts}
    for said in ("span", "counted"):
        container.pop(said)
    if not DATE_FACTS.isdisjoint(container):
        first, after = calendar_days(container, clues)  # type: ignore[arg-type]
        if unit == "week":
            # Whole weeks inside the year or the month.
            first, after = days.week(first + 6 * DAY)[0], days.week(after)[0]
        return (first, days.later(first, count, unit)) if ahead else (days.later(after, -count, unit), after)
    today = clues.today
    if unit in ("week", "month", "year", "quarter", "weekend") and count < 10:
        now = {"week": days.week(today), "weekend": days.week(today), "month": days.month(today.year, today.month),
               "quarter": days.quarter(today, 0), "year": days.year(today.year)}[unit]  # fmt: skip
        return (now[1], days.later(now[1], count, unit)) if ahead else (days.later(now[0], -count, unit), now[0])
    tomorrow = today + DAY
    if unit == "workday":
        return (
            (tomorrow, days.later_workdays(today, count) + DAY)
            if ahead
            else (days.later_workdays(today, -count), today)
        )
    return (tomorrow, days.later(tomorrow, count, unit)) if ahead else (days.later(today, -count, unit), today)


def _around(found: Days, facts: Facts, clues: Clues) -> Days:
    around = facts.get("around") or (facts.get("unit") if not DAY_FACTS.isdisjoint(facts) else None)
    if around == "week":
        return days.week(found[0])
    if around == "weekend":
        return _long_weekend(found[0], clues)
    return found


def _long_weekend(of: date, clues: Clues) -> Days:
    """The weekend that a day is part of or touches: a holiday on Monday makes it three days."""
    if of.weekday() == 0:
        return of - 2 * DAY, of + DAY
    if of.weekday() in (3, 4):
        return of, days.week(of)[1]
    return days.weekend(of)


_OF_A_WEEK: Final = {"start": (0, 3), "mid": (1, 5), "end": (4, 7), "first_half": (0, 3), "second_half": (3, 7)}
_PARTS: Final = {
    "start": (0, 1, 3),
    "mid": (1, 2, 3),
    "end": (2, 3, 3),
    "first_half": (0, 1, 2),
    "second_half": (1, 2, 2),
}
"""From which to which of so many equal parts."""
_OF_A_DAY: Final = {"first_half": "morning", "second_half": "afternoon"}


def _edged(found: Days, facts: Facts, clues: Clues) -> Days:
    """The start, the middle, the end, a half or the rest of days that are said."""
    edge = facts.get("edge")
    if edge is None:
        return found
    first, after = found
    if edge == "rest":
        return max(first, clues.today), after
    length = (after - first).days
    if length == 7:
        begin, end = _OF_A_WEEK[edge]
    elif length > 7:
        begin, end, parts = _PARTS[edge]
        begin, end = begin * length // parts, end * length // parts
    else:
        return found
    return first + begin * DAY, first + end * DAY


def part_of_day(part: str, clues: Clues) -> tuple[time, time]:
    begin, end = clues.context.hours
    noon = clues.context.lunch
    if part in ("afternoon", "half"):
        return noon, end if end > noon else time(16)
    if part == "lunch":
        return noon, time(min(noon.hour + 1, 23), noon.minute)
    if part == "evening":
        return time(18), time(22)
    if part == "night":
        return time(20), time(23, 59)
    return begin if begin < noon else min(time(9), noon), noon


def _in_part(of: date, part: str, clues: Clues) -> Reading:
    begin, end = part_of_day(part, clues)
    if part == "half":
        clues.assumed.add("half")
    until = midnight(of + DAY) if part == "night" else datetime.combine(of, end)
    return Reading(datetime.combine(of, begin), until, False, frozenset(clues.assumed))


def _at_clock(of: date, facts: Facts, clues: Clues) -> Reading:
    minutes = clock_minutes(facts, clues)
    return Reading(midnight(of) + timedelta(minutes=minutes), None, False, frozenset(clues.assumed))


def clock_minutes(facts: Facts, clues: Clues) -> int:
    """Three o'clock is in the afternoon where nothing says otherwise: nobody works at three in the morning."""
    minutes, half, part = facts["clock"], facts.get("half"), facts.get("part")
    if half in ("am", "pm", "24") or minutes >= 780:
        return minutes
    if part is not None:
        return _by_part(minutes, part)
    if half == "written" and clues.order != "MDY":
        return minutes
    begin = clues.context.hours[0]
    if 60 <= minutes < min(begin.hour * 60 + begin.minute, 390):
        clues.assumed.add("am_pm")
        return minutes + 720
    return minutes


def _by_part(minutes: int, part: str) -> int:
    if part == "morning":
        return minutes % 720
    if part == "night":
        return minutes + 720 if 360 <= minutes < 720 else minutes
    if part == "lunch":
        return minutes + 720 if minutes < 600 else minutes
    return minutes + 720 if minutes < 720 else minutes
