"""What is offered, warned about and left out; and what a press may carry."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.press_data import OnAnswer, OnTimeOff, Typed
from bot.errors import NotAllowed
from bot.time_off import Entry, Span, decide, within_reach

NOW = datetime(2026, 11, 19, 10, 15)
WEEK = frozenset(range(5))


def days(first: str, last: str | None = None) -> Span:
    return Span.days(date.fromisoformat(first), date.fromisoformat(last or first))


@pytest.mark.parametrize(
    ("span", "notes"),
    [
        (days("2026-11-23"), set()),
        (days("2026-11-19"), set()),
        (days("2026-11-17", "2026-11-20"), {"starts-in-past"}),
        (days("2026-11-21", "2026-11-22"), {"not-working-days"}),
        (days("2026-11-21", "2026-11-23"), set()),
        (days("2026-12-01", "2027-01-31"), {"long"}),
        (days("2027-12-01"), {"far-ahead"}),
    ],
)
def test_what_is_unusual_is_offered_and_said(span: Span, notes: set[str]) -> None:
    decision = decide((span,), [], NOW, WEEK)
    assert decision.spans == (span,)
    assert decision.notes == notes


def test_what_is_past_is_left_out() -> None:
    assert decide((days("2026-11-18"),), [], NOW, WEEK).spans == ()
    both = decide((days("2026-11-18"), days("2026-11-20")), [], NOW, WEEK)
    assert both.spans == (days("2026-11-20"),)
    assert both.notes == {"past"}


def test_other_time_off_is_named_when_it_overlaps() -> None:
    beside = Entry("1", days("2026-11-24"), "Dentist")
    over = Entry("2", days("2026-11-22", "2026-11-23"), "Moving")
    assert decide((days("2026-11-23"),), [beside, over], NOW, WEEK).overlaps == (over,)


def test_a_span_ends_after_it_starts_and_has_no_zone() -> None:
    with pytest.raises(ValueError, match="ends after"):
        Span(NOW, NOW, all_day=False)
    with pytest.raises(ValueError, match="without a zone"):
        Span(NOW.astimezone(), NOW.astimezone() + timedelta(1), all_day=True)


def test_the_last_day_is_part_of_it() -> None:
    span = days("2026-06-03", "2026-06-05")
    assert (span.end, span.last_day) == (datetime(2026, 6, 6), date(2026, 6, 5))


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=40),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
FIELDS = st.sampled_from(
    [
        "id",
        "origin",
        "reading",
        "start",
        "end",
        "all_day",
        "first_0",
        "last_0",
        "all_day_0",
        "from_0",
        "to_0",
        "subject",
    ]
)
DATES = st.dates().map(str) | st.times().map(str) | st.just("9999-12-31") | st.sampled_from(["true", "false"])


@given(st.dictionaries(FIELDS, ANYTHING | DATES))
def test_a_press_may_carry_anything(data: dict[str, object]) -> None:
    for read in (OnTimeOff.of, lambda carried: OnAnswer.of(carried).span()):
        with suppress(NotAllowed):
            read(data)
    typed = Typed(data, 1)
    assert bool(typed.faults) or len(typed.spans) == 1


@given(st.dates(date(2000, 1, 1), date(2999, 1, 1)), st.integers(0, 300))
def test_whole_days_are_read_from_a_card(first: date, more: int) -> None:
    last = first + timedelta(days=more)
    typed = Typed({"first_0": str(first), "last_0": str(last), "all_day_0": "true", "subject": " a  b "}, 1)
    assert typed.spans == (Span.days(first, last),)
    assert (typed.subject, typed.faults) == ("a b", [])


@pytest.mark.parametrize(
    ("inputs", "fault"),
    [
        ({"first_0": "", "last_0": ""}, "fault-no-date"),
        ({"first_0": "2026-11-24", "last_0": "2026-11-23"}, "fault-end-before-start"),
        ({"first_0": "2026-11-24", "last_0": "2028-11-23"}, "fault-too-long"),
        ({"first_0": "2026-11-24", "all_day_0": "false", "from_0": "noon"}, "fault-not-a-time"),
        ({"first_0": "2026-11-24", "all_day_0": "false", "from_0": "13:00", "to_0": "13:00"}, "fault-end-before-start"),
        ({"first_0": "2026-11-24", "subject": "x" * 256}, "fault-subject-too-long"),
    ],
)
def test_bad_input_is_named(inputs: dict[str, str], fault: str) -> None:
    assert Typed(inputs, 1).faults == [fault]


def test_a_forged_answer_is_whole_days_or_none() -> None:
    almost = {"start": "2026-11-23T00:00:01", "end": "2026-11-23T23:59:59", "all_day": True}
    assert OnAnswer.of(almost).span() == days("2026-11-23")
    for end in ("2026-11-20T00:00:00", "9999-12-31T23:59:59", "2028-11-23T00:00:00"):
        with pytest.raises(NotAllowed):
            OnAnswer.of({"start": "2026-11-23T00:00:00", "end": end, "all_day": True}).span()


def test_nobody_means_the_year_9999() -> None:
    assert within_reach((days("2036-01-01"),), NOW)
    assert not within_reach((days("2026-11-23"), days("9998-01-01")), NOW)
    assert not within_reach((days("0002-01-01"),), NOW)
