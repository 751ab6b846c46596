"""Facts -> the days that are meant: the next ones where nothing says otherwise."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import Final

from bot.understanding import days
from bot.understanding.clues import FARTHEST, Clues, NoSuchDay, Unreadable
from bot.understanding.days import DAY, Days
from bot.understanding.facts import Facts, month_and_day
from bot.understanding.holidays_said import bridge_day, holiday_in, year_said


def calendar_days(facts: Facts, clues: Clues) -> Days:
    """The day, week, month or year that is meant."""
    found = _away(facts, clues) if facts.get("away") else _named_days(facts, clues)
    found = _turned(_moved(found, facts.get("step", ())), facts)
    if abs((found[0] - clues.today).days) > FARTHEST:
        raise Unreadable("too far away")
    return found


def _turned(found: Days, facts: Facts) -> Days:
    """ "The Monday after Easter", "the Friday before the 24th"."""
    if "turn" not in facts:
        return found
    weekday, sign = facts["turn"]
    if sign > 0:
        return days.day(days.weekday_on_or_after(found[1], weekday))
    return days.day(days.weekday_on_or_after(found[0] - 7 * DAY, weekday))


def _away(facts: Facts, clues: Clues) -> Days:
    """ "in two weeks", "Monday in two weeks", "March in a year"."""
    rest = facts.copy()
    del rest["away"]
    steps = facts["away"]
    weekday = rest.pop("weekday", None) if "nth" not in rest else None
    found = _moved(_named_days(rest, clues), steps)
    if weekday is None:
        return found
    if all(unit == "week" for _, unit in steps):
        return days.day(days.week(found[0])[0] + timedelta(days=weekday))
    return days.day(days.weekday_on_or_after(found[0], weekday))


def _moved(found: Days, steps: tuple[tuple[int, str], ...]) -> Days:
    if not steps:
        return found
    of = found[0]
    for count, unit in steps:
        if abs(count) > FARTHEST:
            raise Unreadable("too far away")
        of = days.later(of, count, unit)
    long = (found[1] - found[0]).days > 27 and all(unit in ("month", "year") for _, unit in steps)
    return days.month(of.year, of.month) if long else days.day(of)


def _named_days(facts: Facts, clues: Clues) -> Days:
    if "ahead" in facts:
        return _weekdays_ahead(*facts["ahead"], clues)
    if "nth" in facts:
        return _nth(facts, clues)
    if "bridge" in facts:
        return days.day(bridge_day(facts, clues))
    if "holiday" in facts:
        return days.day(holiday_in(facts, clues))
    if "pair" in facts:
        return days.day(_in_future(*month_and_day(facts["pair"], clues.order), facts, clues))
    if "month" in facts or "months" in facts:
        return _month(facts, clues)
    if "day" in facts:
        return days.day(_day_of_month(facts["day"], facts.get("weekday"), clues))
    if "rel" in facts:
        shift = -facts["rel"] if clues.past and "mirror" in facts else facts["rel"]
        return days.day(clues.today + shift * DAY)
    if "weekday" in facts:
        return days.day(_weekday(facts, clues))
    return _period(facts, clues)


def _period(facts: Facts, clues: Clues) -> Days:
    today = clues.today
    if "iso" in facts:
        return _iso_week(facts, clues)
    if "week" in facts:
        return days.week(today + timedelta(days=7 * facts["week"]))
    if "weekend" in facts:
        return days.weekend(today + timedelta(days=7 * facts["weekend"]))
    if "quarter" in facts:
        return days.quarter(today, facts["quarter"])
    if "year" in facts or "years" in facts:
        return days.year(year_said(facts, clues) or today.year)
    unit = facts.get("unit")
    if unit == "week":
        return days.week(today)
    if unit == "weekend":
        return days.weekend(today)
    if unit == "month":
        return days.month(today.year, today.month)
    if unit == "year":
        return days.year(today.year)
    return days.day(today)


def _iso_week(facts: Facts, clues: Clues) -> Days:
    year = year_said(facts, clues)
    found = days.iso_week(year or clues.today.isocalendar()[0], facts["iso"])
    if year is None and found[1] <= clues.today:
        found = days.iso_week(clues.today.isocalendar()[0] + 1, facts["iso"])
    if "weekday" in facts:
        return days.day(found[0] + timedelta(days=facts["weekday"]))
    return found


def _month(facts: Facts, clues: Clues) -> Days:
    today = clues.today
    if "months" in facts:
        first = days.later_months(today.replace(day=1), facts["months"])
        if "day" in facts:
            return days.day(_valid_day(first, facts["day"]))
        return days.month(first.year, first.month)
    if "day" in facts:
        return days.day(_in_future(facts["month"], facts["day"], facts, clues))
    year = year_said(facts, clues)
    if year is None:
        floor = clues.after or today
        year = floor.year + (facts["month"] < floor.month)
    return days.month(year, facts["month"])


def _valid_day(first: date, day: int) -> date:
    """The 31st of a month that has thirty days is the next one there is."""
    for ahead in range(3):
        month = days.later_months(first, ahead)
        try:
            return month.replace(day=day)
        except ValueError:
            continue
    raise NoSuchDay("no such day")


def _in_future(month: int, day: int, facts: Facts, clues: Clues) -> date:
    year = year_said(facts, clues)
    if year is not None:
        if day > monthrange(year, month)[1]:
            raise NoSuchDay("no such day")
        return date(year, month, day)
    floor = clues.after or clues.today
    for ahead in range(9):
        try:
            found = date(floor.year + ahead, month, day)
        except ValueError:
            continue
        if found >= floor:
            return found
    raise NoSuchDay("no such day")


def _day_of_month(day: int, weekday: int | None, clues: Clues) -> date:
    """The next one; with a weekday said beside it, the next on which both are true."""
    floor = clues.after or clues.today
    first = floor.replace(day=1)
    nearest: date | None = None
    for ahead in range(25):
        month = days.later_months(first, ahead)
        try:
            found = month.replace(day=day)
        except ValueError:
            continue
        if found < floor:
            continue
        if weekday is None or found.weekday() == weekday:
            return found
        nearest = nearest or found
    if nearest is None:
        raise NoSuchDay("no such day")
    return nearest


def _weekday(facts: Facts, clues: Clues) -> date:
    weekday, today = facts["weekday"], clues.today
    if "week" in facts:
        return days.week(today)[0] + timedelta(days=7 * facts["week"] + weekday)
    near = facts.get("near")
    if clues.after is not None and near is None:
        return days.weekday_on_or_after(clues.after + DAY, weekday)
    if clues.afterwards and near is None:
        return days.weekday_on_or_after(today - 7 * DAY, weekday)
    ahead = days.weekday_on_or_after(today + DAY, weekday)
    monday = days.week(today)[0]
    if near is None:
        return ahead
    if near == 0:
        return days.weekday_on_or_after(clues.after or today, weekday)
    if near == -1:
        return days.weekday_on_or_after(today - 7 * DAY, weekday)
    if near in (7, 14):
        return ahead + near * DAY
    return monday + timedelta(days=weekday + (7 * near if near > 0 else -7 if near == -7 else 7 * near))


def _nth(facts: Facts, clues: Clues) -> Days:
    count, held = facts["nth"]
    within = _container(facts, clues)
    if held == "weekday":
        found = days.nth_weekday(within, facts["weekday"], count)
        if found is None:
            raise Unreadable("no such weekday")
        return days.day(found)
    if held == "quarter":
        first = days.year(year_said(facts, clues) or clues.today.year)[0]
        return days.quarter(days.later_months(first, 3 * count - 3), 0)
    if held == "month":
        first = days.later_months(within[0], count - 1) if count > 0 else days.later_months(within[1], count)
        return days.month(first.year, first.month)
    if held == "week":
        found_week = _nth_week(within, count)
        return days.day(found_week[0] + facts["weekday"] * DAY) if "weekday" in facts else found_week
    if held == "weekend":
        saturday = days.nth_weekday(within, 5, count)
        return days.weekend(saturday or within[0])
    return days.day(within[0] + (count - 1) * DAY if count > 0 else within[1] + count * DAY)


def _weekdays_ahead(count: int, weekday: int, clues: Clues) -> Days:
    if count > 0:
        first = days.weekday_on_or_after(clues.today + DAY, weekday)
        return days.day(first + timedelta(days=7 * (count - 1)))
    last = days.weekday_on_or_after(clues.today - 7 * DAY, weekday)
    return days.day(last + timedelta(days=7 * (count + 1)))


_CONTAINING: Final = ("year", "years", "month", "months", "week", "unit")


def _container(facts: Facts, clues: Clues) -> Days:
    rest: Facts = {key: value for key, value in facts.items() if key in _CONTAINING}  # type: ignore[assignment]
    if not rest:
        today = clues.today
        return days.month(today.year, today.month)
    return _named_days(rest, clues)


def _nth_week(within: Days, count: int) -> Days:
    """The first week of a month is the one with its first Thursday, as weeks of the year are counted."""
    thursday = days.nth_weekday(within, 3, count)
    return days.week(thursday or within[0])
