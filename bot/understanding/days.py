"""Calendar arithmetic: weeks run from Monday to Monday, a month after 31 January is its last day."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

Days = tuple[date, date]
"""Whole days: the first one, and the first one after them."""

DAY = timedelta(days=1)


def day(of: date) -> Days:
    return of, of + DAY


def week(of: date) -> Days:
    monday = of - timedelta(days=of.weekday())
    return monday, monday + timedelta(days=7)


def weekend(of: date) -> Days:
    saturday = of + timedelta(days=5 - of.weekday())
    return saturday, saturday + timedelta(days=2)


def month(year: int, number: int) -> Days:
    first = date(year, number, 1)
    return first, later_months(first, 1)


def year(number: int) -> Days:
    return date(number, 1, 1), date(number + 1, 1, 1)


def quarter(of: date, shift: int) -> Days:
    first = later_months(date(of.year, of.month - (of.month - 1) % 3, 1), 3 * shift)
    return first, later_months(first, 3)


def iso_week(year: int, number: int) -> Days:
    return week(date.fromisocalendar(year, number, 1))


def later_months(of: date, count: int) -> date:
    place = of.year * 12 + of.month - 1 + count
    year_, month_ = divmod(place, 12)
    return date(year_, month_ + 1, min(of.day, monthrange(year_, month_ + 1)[1]))


def later_workdays(of: date, count: int) -> date:
    step = DAY if count > 0 else -DAY
    for _ in range(min(abs(count), 2000)):
        of += step
        while of.weekday() > 4:
            of += step
    return of


def later(of: date, count: int, unit: str) -> date:
    if unit == "workday":
        return later_workdays(of, count)
    if unit in ("month", "quarter"):
        return later_months(of, count * (3 if unit == "quarter" else 1))
    if unit == "year":
        return later_months(of, 12 * count)
    return of + timedelta(days=count * (7 if unit in ("week", "weekend") else 1))


def weekday_on_or_after(of: date, weekday: int) -> date:
    return of + timedelta(days=(weekday - of.weekday()) % 7)


def nth_weekday(within: Days, weekday: int, count: int) -> date | None:
    """Counted from the end when it is negative."""
    first, after = within
    found = (
        weekday_on_or_after(first, weekday) + timedelta(days=7 * (count - 1))
        if count > 0
        else after - timedelta(days=(after.weekday() - weekday - 1) % 7 + 1) + timedelta(days=7 * (count + 1))
    )
    return found if first <= found < after else None


def easter(year: int) -> date:
    """The western one (Meeus, Jones and Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month_, day_ = divmod(h + m - 7 * n + 114, 31)
    return date(year, month_, day_ + 1)
