"""Time off in the work plan: the exact JSON that is sent, and that everything booked reads back as booked."""

from __future__ import annotations

import asyncio
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import available_timezones

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.errors import GraphDown, GraphGone, GraphRefused
from bot.graph.work_plan import WorkPlan
from bot.time_off import Entry, Place, Span
from tests.conftest import SetClock
from tests.graph.conftest import ALEX, ISAAC, Bench, bench_at

BERLIN = Place(zone="Europe/Berlin")
KATHMANDU = Place(zone="Asia/Kathmandu")
CHRISTMAS = Span.days(date(2026, 12, 24), date(2026, 12, 26))


@pytest.fixture
def plan(bench: Bench) -> WorkPlan:
    return WorkPlan(bench.graph)


def day(year: int, month: int, day: int) -> Span:
    return Span.days(date(year, month, day), date(year, month, day))


def hours(start: str, end: str) -> Span:
    return Span(datetime.fromisoformat(start), datetime.fromisoformat(end), all_day=False)


async def test_days_are_one_occurrence_to_the_last_second(bench: Bench, plan: WorkPlan) -> None:
    entry = await plan.book(ALEX, CHRISTMAS, BERLIN, "Skiing ⛷")
    (call,) = await bench.calls()
    assert (call["method"], call["status"]) == ("POST", 201)
    assert call["path"] == "/v1.0/me/settings/workHoursAndLocations/occurrences"
    assert call["body"] == {
        "workLocationType": "timeOff",
        "start": {"dateTime": "2026-12-24T00:00:00.0000000", "timeZone": "W. Europe Standard Time"},
        "end": {"dateTime": "2026-12-26T23:59:59.0000000", "timeZone": "W. Europe Standard Time"},
        "timeOffDetails": {"subject": "Skiing ⛷", "isAllDay": True},
    }
    (kept,) = await bench.occurrences()
    assert entry == Entry(kept["id"], CHRISTMAS, "Skiing ⛷")


async def test_hours_are_sent_as_said(bench: Bench, plan: WorkPlan) -> None:
    await plan.book(ISAAC, hours("2026-12-01T13:30", "2026-12-02T00:00"), KATHMANDU, "")
    (call,) = await bench.calls()
    assert call["body"] == {
        "workLocationType": "timeOff",
        "start": {"dateTime": "2026-12-01T13:30:00.0000000", "timeZone": "Nepal Standard Time"},
        "end": {"dateTime": "2026-12-02T00:00:00.0000000", "timeZone": "Nepal Standard Time"},
        "timeOffDetails": {"subject": "", "isAllDay": False},
    }


async def test_replacing_sends_the_full_object_to_its_encoded_address(bench: Bench, plan: WorkPlan) -> None:
    entry = await plan.book(ALEX, CHRISTMAS, BERLIN, "Skiing")
    later = hours("2026-12-28T09:00", "2026-12-28T12:00")
    assert await plan.replace(ALEX, entry.id, later, BERLIN, "Dentist", "") == Entry(entry.id, later, "Dentist")
    call = (await bench.calls())[-1]
    assert (call["method"], call["status"]) == ("PUT", 200)
    assert not set("=+") & set(call["path"])
    assert call["path"].count("/") == 6
    assert call["body"] == {
        "workLocationType": "timeOff",
        "start": {"dateTime": "2026-12-28T09:00:00.0000000", "timeZone": "W. Europe Standard Time"},
        "end": {"dateTime": "2026-12-28T12:00:00.0000000", "timeZone": "W. Europe Standard Time"},
        "timeOffDetails": {"subject": "Dentist", "isAllDay": False},
    }
    assert await plan.between(ALEX, later, BERLIN) == [Entry(entry.id, later, "Dentist")]
    assert await plan.between(ALEX, CHRISTMAS, BERLIN) == []


async def test_withdrawing_and_what_is_gone(bench: Bench, plan: WorkPlan) -> None:
    entry = await plan.book(ALEX, CHRISTMAS, BERLIN, "")
    await plan.withdraw(ALEX, entry.id, BERLIN, "")
    assert (await bench.said())[-1] == "DELETE 204"
    assert await bench.occurrences() == []
    with pytest.raises(GraphGone):
        await plan.withdraw(ALEX, entry.id, BERLIN, "")
    with pytest.raises(GraphGone):
        await plan.replace(ALEX, entry.id, CHRISTMAS, BERLIN, "", "")


@pytest.mark.parametrize("entry", ["../../..", "a b?c#d%2F", "é", "'", "x" * 300])
async def test_no_id_leaves_its_place_in_the_path(bench: Bench, plan: WorkPlan, entry: str) -> None:
    with pytest.raises(GraphGone):
        await plan.withdraw(ALEX, entry, BERLIN, "")
    assert await bench.said() == ["DELETE 404"]


async def test_replacing_and_withdrawing_are_repeated(bench: Bench, plan: WorkPlan) -> None:
    entry = await plan.book(ALEX, CHRISTMAS, BERLIN, "")
    for rule in ({"drop": True}, {"status": 503, "when": "after"}):
        await bench.spoil(method="PUT", **rule)
    await plan.replace(ALEX, entry.id, CHRISTMAS, BERLIN, "again", "")
    await bench.spoil(method="DELETE", status=504)
    await plan.withdraw(ALEX, entry.id, BERLIN, "")
    said = ["POST 201", "PUT None", "PUT 503", "PUT 200", "DELETE 504", "DELETE 204"]
    assert await bench.said() == said


async def test_a_booking_in_doubt_can_be_found_again(bench: Bench, plan: WorkPlan) -> None:
    await bench.spoil(method="POST", drop=True, when="after")
    with pytest.raises(GraphDown):
        await plan.book(ALEX, CHRISTMAS, BERLIN, "Skiing")
    (entry,) = await plan.between(ALEX, CHRISTMAS, BERLIN)
    assert (entry.span, entry.subject) == (CHRISTMAS, "Skiing")


async def test_the_view_is_asked_for_a_little_more_and_gives_what_touches(bench: Bench, plan: WorkPlan) -> None:
    for span in (day(2026, 12, 23), day(2026, 12, 27), hours("2026-12-26T23:00", "2026-12-27T01:00"), CHRISTMAS):
        await plan.book(ALEX, span, BERLIN, "")
    found = await plan.between(ALEX, CHRISTMAS, BERLIN)
    assert [entry.span for entry in found] == [CHRISTMAS, hours("2026-12-26T23:00", "2026-12-27T01:00")]
    call = (await bench.calls())[-1]
    assert call["path"].endswith(
        "/occurrencesView(startDateTime='2026-12-22T23%3A00%3A00Z',endDateTime='2026-12-27T23%3A00%3A00Z')"
    )


async def test_office_remote_and_unheard_of_places_are_no_time_off(bench: Bench, plan: WorkPlan) -> None:
    view = "/occurrencesView"
    sides = {side: {"dateTime": f"2026-12-24T{at}", "timeZone": "UTC"} for side, at in (("start", "08"), ("end", "09"))}
    items = [
        {"id": "1", "workLocationType": "hammock", **sides, "timeOffDetails": None},
        {"id": "2", "workLocationType": "timeOff", **sides, "timeOffDetails": {"subject": None, "mood": 1}, "x": []},
        {"id": "3", "workLocationType": "timeOff", **sides},
        {"id": "4", "workLocationType": None},
        {"id": "5", "workLocationType": "timeOff", "start": sides["end"], "end": sides["start"]},
        7,
    ]
    await bench.spoil(path=view, status=200, body={"value": items})
    assert [entry.id for entry in await plan.between(ALEX, CHRISTMAS, BERLIN)] == ["2", "3"]
    assert await plan.between(ALEX, CHRISTMAS, BERLIN) == []
    assert await plan.between(ISAAC, Span.days(date(2026, 11, 1), date(2026, 12, 31)), KATHMANDU) == []


@pytest.mark.parametrize(
    "broken",
    [
        {"start": None},
        {"start": {"dateTime": "noon", "timeZone": "UTC"}},
        {"end": {"dateTime": "2026-12-24T09:00:00"}},
        {"end": {"dateTime": "9999-12-31T23:59:59", "timeZone": "Hawaiian Standard Time"}},
        {"id": None},
        {"timeOffDetails": 3},
    ],
)
async def test_time_off_that_cannot_be_read_is_not_passed_over(
    bench: Bench, plan: WorkPlan, broken: dict[str, Any]
) -> None:
    sides = {side: {"dateTime": f"2026-12-24T{at}", "timeZone": "UTC"} for side, at in (("start", "08"), ("end", "09"))}
    item = {"id": "1", "workLocationType": "timeOff", **sides} | broken
    await bench.spoil(method="GET", status=200, body={"value": [item]})
    with pytest.raises(GraphDown):
        await plan.between(ALEX, CHRISTMAS, BERLIN)


@pytest.mark.parametrize("answer", [None, {}, {"id": 5}, []])
async def test_a_booking_answered_without_an_id_is_in_doubt(bench: Bench, plan: WorkPlan, answer: Any) -> None:
    await bench.spoil(method="POST", status=201, body=answer)
    with pytest.raises(GraphDown):
        await plan.book(ALEX, CHRISTMAS, BERLIN, "")


@pytest.mark.parametrize(
    ("start", "end", "whole", "zone", "span"),
    [
        ("2026-12-24T00:00:00.0000000", "2026-12-25T00:00:00.0000000", True, "UTC", day(2026, 12, 24)),
        ("2026-12-24T00:00:00.0000000", "2026-12-24T23:59:59.9999999", True, "UTC", day(2026, 12, 24)),
        (
            "2026-12-24T00:00:00",
            "2026-12-24T23:59:59",
            False,
            "UTC",
            hours("2026-12-24T00:00", "2026-12-25T00:00"),
        ),
        (
            "2026-12-23T15:00:00",
            "2026-12-24T14:59:59",
            True,
            "Tokyo Standard Time",
            hours("2026-12-23T06:00", "2026-12-24T06:00"),
        ),
        ("2026-12-24T05:45:00", "2026-12-25T05:44:59", True, "Asia/Kathmandu", day(2026, 12, 24)),
        ("2026-12-24T00:00:00", "2026-12-24T23:59:59", True, "Customized Time Zone", day(2026, 12, 24)),
        ("2026-12-24T01:00:00+01:00", "2026-12-24T23:59:59Z", True, "", day(2026, 12, 24)),
    ],
)
async def test_other_tools_write_spans_differently(
    bench: Bench, plan: WorkPlan, start: str, end: str, whole: bool, zone: str, span: Span
) -> None:
    item = {
        "id": "1",
        "workLocationType": "timeOff",
        "start": {"dateTime": start, "timeZone": zone},
        "end": {"dateTime": end, "timeZone": zone},
        "timeOffDetails": {"subject": "s", "isAllDay": whole},
    }
    await bench.spoil(method="GET", status=200, body={"value": [item]})
    assert await plan.between(ALEX, CHRISTMAS, Place(zone="Etc/UTC")) == [Entry("1", span, "s")] * span.overlaps(
        CHRISTMAS
    )


async def test_booked_at_home_and_looked_at_abroad(plan: WorkPlan) -> None:
    booked = await plan.book(ALEX, day(2026, 12, 24), BERLIN, "")
    (seen,) = await plan.between(ALEX, CHRISTMAS, Place(zone="Australia/Sydney"))
    assert seen == Entry(booked.id, hours("2026-12-24T10:00", "2026-12-25T10:00"), "")
    (seen,) = await plan.between(ALEX, hours("2026-12-23T14:00", "2026-12-23T16:00"), Place(zone="America/Los_Angeles"))
    assert seen.span == hours("2026-12-23T15:00", "2026-12-24T15:00")


@pytest.mark.parametrize(
    ("place", "span"),
    [
        (BERLIN, day(2027, 3, 28)),
        (BERLIN, hours("2027-03-28T01:30", "2027-03-28T03:30")),
        (BERLIN, hours("2027-03-28T02:15", "2027-03-28T04:00")),
        (BERLIN, day(2027, 10, 31)),
        (BERLIN, hours("2027-10-31T02:00", "2027-10-31T02:30")),
        (BERLIN, hours("2027-10-31T01:30", "2027-10-31T03:30")),
        (BERLIN, Span.days(date(2027, 3, 1), date(2027, 11, 30))),
        (KATHMANDU, day(2026, 12, 1)),
        (KATHMANDU, hours("2026-12-01T00:00", "2026-12-01T00:15")),
        (BERLIN, day(2028, 2, 29)),
        (BERLIN, Span.days(date(2028, 2, 28), date(2028, 3, 1))),
        (BERLIN, day(2026, 12, 31)),
        (BERLIN, hours("2026-12-31T22:00", "2027-01-01T02:00")),
        (Place(zone="Pacific/Kiritimati"), day(2027, 1, 1)),
        (Place(zone="America/Santiago"), day(2027, 9, 5)),
        (Place(zone="America/Sao_Paulo"), day(2027, 2, 28)),
        (Place(zone="Antarctica/Troll"), day(2027, 7, 1)),
        (Place(zone="Europe/Vienna"), day(2027, 3, 28)),
        (Place(zone="Etc/UTC"), day(2026, 12, 1)),
        (Place(zone="Pacific/Chatham"), hours("2026-12-01T09:00", "2026-12-01T17:45")),
    ],
)
async def test_everything_reads_back_as_booked(plan: WorkPlan, place: Place, span: Span) -> None:
    booked = await plan.book(ALEX, span, place, "Over the clock change")
    assert await plan.between(ALEX, span, place) == [booked]
    assert booked.span == span


async def test_many_entries_come_sorted_over_their_pages(bench: Bench, plan: WorkPlan) -> None:
    days = [date(2027, 6, 1) + timedelta(days=place * 7 % 120) for place in range(120)]
    await asyncio.gather(*(plan.book(ALEX, Span.days(day, day), BERLIN, "") for day in days))
    found = await plan.between(ALEX, Span.days(date(2027, 6, 1), date(2027, 9, 30)), BERLIN)
    assert [entry.span.first_day for entry in found] == sorted(days)
    assert (await bench.said()).count("GET 200") > 1


async def test_a_refused_booking_says_why(bench: Bench, plan: WorkPlan) -> None:
    with pytest.raises(GraphRefused) as refused:
        await plan.book(ALEX, CHRISTMAS, Place(zone="Mars/Olympus_Mons"), "")
    assert "Mars/Olympus_Mons" in refused.value.reason


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    zone=st.sampled_from(sorted(available_timezones())),
    start=st.datetimes(datetime(2024, 1, 1), datetime(2032, 1, 1)).map(lambda at: at.replace(second=0, microsecond=0)),
    minutes=st.integers(90, 60 * 24 * 40),
    whole=st.booleans(),
)
async def test_in_every_zone(clock: SetClock, zone: str, start: datetime, minutes: int, whole: bool) -> None:
    """Ninety minutes at least: no clock change takes away more, so that Graph does not find the span empty."""
    end = start + timedelta(minutes=minutes)
    span = Span.days(start.date(), end.date()) if whole else Span(start, end, all_day=False)
    async with bench_at(clock) as bench:
        plan = WorkPlan(bench.graph)
        booked = await plan.book(ALEX, span, Place(zone=zone), "anywhere")
        assert await plan.between(ALEX, span, Place(zone=zone)) == [booked]
