"""Which days are looked at, and where one can go from there."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.time_off import Span
from bot.time_off.days import WIDEST, View

WEEK = View(date(2026, 11, 23), date(2026, 11, 29))
NOVEMBER = View(date(2026, 11, 1), date(2026, 11, 30))
DAYS = st.dates(date(2000, 1, 1), date(2100, 1, 1))


@pytest.mark.parametrize(
    ("view", "before", "after"),
    [
        (WEEK, View(date(2026, 11, 16), date(2026, 11, 22)), View(date(2026, 11, 30), date(2026, 12, 6))),
        (NOVEMBER, View(date(2026, 10, 1), date(2026, 10, 31)), View(date(2026, 12, 1), date(2026, 12, 31))),
        (
            View(date(2028, 2, 29), date(2028, 2, 29)),
            View(date(2028, 2, 28), date(2028, 2, 28)),
            View(date(2028, 3, 1), date(2028, 3, 1)),
        ),
        (
            View(date(2026, 11, 24), date(2026, 11, 27)),
            View(date(2026, 11, 17), date(2026, 11, 20)),
            View(date(2026, 12, 1), date(2026, 12, 4)),
        ),
    ],
)
def test_the_days_before_and_after(view: View, before: View, after: View) -> None:
    assert (view.before(), view.after()) == (before, after)
    assert view.before().after() == view.after().before() == view


@given(DAYS)
def test_a_week_and_a_month_hold_their_day(day: date) -> None:
    week, month = View.week_of(day), View.month_of(day)
    assert day in week.days
    assert day in month.days
    assert week.is_week
    assert week.is_short
    assert not week.is_month
    assert month.is_month
    assert not month.is_short
    assert month.after().before() == month
    assert [day for days in month.weeks() for day in days] == month.days
    assert all(days[0].weekday() == 0 for days in month.weeks()[1:])


@given(DAYS, st.integers(1, 800))
def test_any_days_become_a_picture_that_fits(day: date, length: int) -> None:
    last = date.fromordinal(day.toordinal() + length - 1)
    view = View.of(Span.days(day, last))
    assert view.first == day
    assert len(view.days) <= WIDEST.days
    assert view == View(day, last) or length > WIDEST.days


def test_hours_are_seen_with_their_days() -> None:
    night = Span(datetime(2026, 11, 23, 22), datetime(2026, 11, 24, 6), all_day=False)
    assert View.of(night) == View(date(2026, 11, 23), date(2026, 11, 24))
