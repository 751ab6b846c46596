"""Days and hours that become others: nothing overlaps, nothing is lost that was not taken out."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from bot.time_off import Span
from bot.time_off.altering import each_day, joined, without

HOURS = (time(9), time(17))
FIRST = date(2026, 12, 1)
days = st.builds(
    lambda at, more: Span.days(FIRST + timedelta(days=at), FIRST + timedelta(days=at + more)),
    st.integers(0, 20),
    st.integers(0, 9),
)
some_days = st.lists(days, max_size=4)


def covered(spans: list[Span] | tuple[Span, ...]) -> set[date]:
    return {day for span in spans for day in each_day(span)}


@given(some_days)
def test_joined_days_are_the_same_days_in_order_and_apart(spans: list[Span]) -> None:
    made = joined(spans)
    assert covered(made) == covered(spans)
    assert all(one.end < other.start for one, other in pairwise(made))


@given(some_days, some_days)
def test_what_is_taken_out_is_gone_and_all_else_stays(spans: list[Span], out: list[Span]) -> None:
    assert covered(without(spans, out, HOURS)) == covered(spans) - covered(out)


def test_hours_taken_out_of_a_day_leave_the_rest_of_the_working_hours() -> None:
    morning = Span(datetime(2026, 12, 1, 9), datetime(2026, 12, 1, 12), all_day=False)
    afternoon = Span(datetime(2026, 12, 1, 12), datetime(2026, 12, 1, 17), all_day=False)
    assert without([Span.days(FIRST, FIRST)], [morning], HOURS) == (afternoon,)
