"""How many working days some time off is."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from bot.time_off import Span
from bot.time_off.counting import Working, working_days

OFFICE = Working(frozenset(range(5)), time(9), time(17))
YEAR = Span.days(date(2026, 1, 1), date(2026, 12, 31))
MONDAY = date(2026, 11, 23)


def hours(first: int, last: int, day: int = 23) -> Span:
    return Span(datetime(2026, 11, day, first), datetime(2026, 11, day, last), all_day=False)


@pytest.mark.parametrize(
    ("spans", "days"),
    [
        ([], 0),
        ([Span.days(MONDAY, MONDAY)], 1),
        ([Span.days(MONDAY, date(2026, 11, 29))], 5),
        ([Span.days(date(2026, 11, 28), date(2026, 11, 29))], 0),
        ([hours(9, 12)], 0.5),
        ([hours(12, 17)], 0.5),
        ([hours(16, 17)], 0.5),
        ([hours(9, 17)], 1),
        ([hours(18, 22)], 0),
        ([hours(9, 12), hours(12, 17)], 1),
        ([Span.days(MONDAY, MONDAY), hours(9, 12), Span.days(MONDAY, MONDAY)], 1),
        ([Span.days(date(2026, 12, 28), date(2027, 1, 8))], 4),
    ],
)
def test_days_and_halves_are_counted_once(spans: list[Span], days: float) -> None:
    assert working_days(spans, YEAR, OFFICE) == days


def test_who_works_through_midnight_has_whole_days() -> None:
    nights = Working(frozenset(range(7)), time(22), time(6))
    assert working_days([Span.days(MONDAY, MONDAY)], YEAR, nights) == 1
