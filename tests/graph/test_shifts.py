"""Times off in a team's schedule: the exact exchange with Graph, and that nothing is lost nobody asked to change."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from urllib.parse import unquote
from zoneinfo import available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import Conflict, ConsentNeeded, GraphDown, GraphGone, NotAllowed
from bot.graph.moments import instants, span_between
from bot.ports import Owner
from bot.time_off import Place, Span
from tests.conftest import SetClock
from tests.graph.store import (
    ADELE,
    ALEX,
    ALEXS,
    EVERYBODY,
    ISAAC,
    MEGAN,
    MONDAY,
    NESTOR,
    SICK,
    STORE,
    TUESDAY,
    TWO_OWNERS,
    VACATION,
    S,
    Schedule,
    schedule_at,
    slot,
)

DECEMBER = Span.days(date(2026, 12, 1), date(2026, 12, 31))
VACATIONS = replace(ALEXS, reason=VACATION)
DRAFTS = replace(VACATIONS, draft=True)


def day(month: int, day: int, year: int = 2026) -> Span:
    return Span.days(date(year, month, day), date(year, month, day))


def hours(start: str, end: str) -> Span:
    return Span(datetime.fromisoformat(start), datetime.fromisoformat(end), all_day=False)


@pytest.fixture
async def store(clock: SetClock) -> AsyncIterator[Schedule]:
    async with schedule_at(clock) as schedule:
        yield schedule


async def added(store: Schedule, shared: Any = None, draft: Any = None, person: Owner = ALEX) -> str:
    body = {"userId": person.id, "sharedTimeOff": shared, "draftTimeOff": draft}
    id: str = (await store.put("POST", "/timesOff", body))["id"]
    return id


async def test_what_an_owner_books_everybody_sees(store: Schedule) -> None:
    booked = await store.shifts.book(MEGAN, day(12, 14), VACATIONS, "")
    call = store.call("POST")
    assert (call.path, call.status) == (f"{S}/timesOff", 201)
    assert call.sent == {"userId": ALEX.id, "sharedTimeOff": MONDAY, "draftTimeOff": None}
    assert store.notified() == ["created"]
    assert await store.shifts.between(ISAAC, DECEMBER, EVERYBODY) == [booked]


@pytest.mark.parametrize("version", ["v1.0", "beta"])
@pytest.mark.parametrize("representation", [True, False])
async def test_the_exchange_of_the_reference_page(clock: SetClock, version: str, representation: bool) -> None:
    """Both slots filled; Graph answers with the object, or with nothing."""
    async with schedule_at(clock, version) as store:
        id = await added(store, MONDAY, {**MONDAY, "theme": "pink"})
        etag = (await store.kept(id))["@odata.etag"]
        (entry,) = await store.shifts.between(MEGAN, DECEMBER, ALEXS)
        if not representation:
            store.line.spoil(method="PUT", status=204, when="after")
        changed = await store.shifts.replace(MEGAN, id, day(12, 15), entry.place, "", entry.stamp)
        assert (changed.span, changed.place, changed.place.draft) == (day(12, 15), entry.place, False)
        call = store.call("PUT")
        assert (call.path, call.status) == (f"{S}/timesOff/{id}", 200 if representation else 204)
        assert (call.headers["prefer"], call.headers["if-match"]) == ("return=representation", etag)
        assert call.sent == {
            "userId": ALEX.id,
            "sharedTimeOff": TUESDAY,
            "draftTimeOff": {**MONDAY, "theme": "pink"},
        }
        assert [one.method for one in store.line.exchanges[-3:]] == ["GET", "PUT", "GET"]
        assert not any("ms-app-acts-as" in one.headers for one in store.line.exchanges)
        with pytest.raises(GraphGone):
            await store.shifts.replace(MEGAN, "SHFT_0", day(12, 15), entry.place, "", "")


@pytest.mark.parametrize("theme", ["lavender", "silver", "white"])
async def test_what_nobody_changes_stays(store: Schedule, theme: str) -> None:
    id = await added(store, {**MONDAY, "theme": theme, "timeOffReasonId": SICK})
    await store.shifts.replace(MEGAN, id, day(12, 15), ALEXS, "", "")
    assert (await store.kept(id))["sharedTimeOff"] == {**TUESDAY, "theme": theme, "timeOffReasonId": SICK}
    changed = await store.shifts.replace(MEGAN, id, day(12, 15), VACATIONS, "", "")
    assert changed.place.reason == VACATION
    assert (await store.kept(id))["sharedTimeOff"] == {**TUESDAY, "theme": theme}
    assert (await store.kept(id))["userId"] == ALEX.id


async def test_words_nobody_knows_survive(store: Schedule) -> None:
    """A theme and fields of years to come, times with fractions and offsets."""
    shared = {
        "@odata.type": "#microsoft.graph.timeOffItem",
        "timeOffReasonId": SICK,
        "startDateTime": "2026-12-14T00:00:00.0000000+01:00",
        "endDateTime": "2026-12-14T23:00:00.000+00:00",
        "theme": "ultraviolet",
        "mood": "fine",
    }
    draft = {**shared, "theme": "infrared"}
    item = {"id": "SHFT_1", "userId": ALEX.id.upper(), "sharedTimeOff": shared, "draftTimeOff": draft}
    store.line.spoil(method="GET", path="/timesOff/", status=200, body=item)
    with pytest.raises(GraphGone):
        await store.shifts.replace(MEGAN, "SHFT_1", day(12, 14), VACATIONS, "", "")
    del shared["@odata.type"], draft["@odata.type"]
    assert store.call("PUT").sent == {
        "userId": ALEX.id,
        "sharedTimeOff": {**shared, "timeOffReasonId": VACATION},
        "draftTimeOff": draft,
    }
    assert "if-match" not in store.call("PUT").headers


async def test_what_somebody_has_changed_since_is_not_overwritten(store: Schedule) -> None:
    booked = await store.shifts.book(MEGAN, day(12, 14), VACATIONS, "")
    body = {"userId": ALEX.id, "sharedTimeOff": {**TUESDAY, "timeOffReasonId": SICK}, "draftTimeOff": None}
    await store.put("PUT", f"/timesOff/{booked.id}", body)
    for attempt in (
        store.shifts.replace(MEGAN, booked.id, day(12, 16), VACATIONS, "", booked.stamp),
        store.shifts.withdraw(MEGAN, booked.id, VACATIONS, booked.stamp),
    ):
        with pytest.raises(Conflict) as conflict:
            await attempt
        now = conflict.value.other
        assert (now.id, now.span, now.place.reason) == (booked.id, day(12, 15), SICK)
    assert store.line.said() == ["POST 201", "GET 200", "GET 200"]
    # Shown what is there now, the person may go on with it.
    assert (await store.shifts.replace(MEGAN, now.id, day(12, 16), now.place, "", now.stamp)).span == day(12, 16)


async def test_another_way_of_writing_the_same_is_no_change(store: Schedule) -> None:
    booked = await store.shifts.book(MEGAN, day(12, 14), VACATIONS, "")
    shared = slot("2026-12-14T00:00:00.0000000+01:00", "2026-12-14T23:00:00.000+00:00")
    item = {"id": booked.id, "userId": ALEX.id, "sharedTimeOff": shared, "isStagedForDeletion": None}
    store.line.spoil(method="GET", path=booked.id, status=200, body=item)
    await store.shifts.withdraw(MEGAN, booked.id, VACATIONS, booked.stamp)
    assert await store.shifts.between(MEGAN, DECEMBER, EVERYBODY) == []


async def test_what_was_staged_for_deletion_since_is_a_change(store: Schedule) -> None:
    booked = await store.shifts.book(MEGAN, day(12, 14), VACATIONS, "")
    await store.put("POST", f"/timesOff/{booked.id}/stageForDeletion")
    with pytest.raises(Conflict):
        await store.shifts.replace(MEGAN, booked.id, day(12, 15), VACATIONS, "", booked.stamp)


async def test_the_same_written_again_by_somebody_is_no_change(store: Schedule) -> None:
    booked = await store.shifts.book(MEGAN, day(12, 14), VACATIONS, "")
    body = {"userId": ALEX.id, "sharedTimeOff": MONDAY, "draftTimeOff": None}
    await store.put("PUT", f"/timesOff/{booked.id}", body)
    await store.shifts.withdraw(MEGAN, booked.id, VACATIONS, booked.stamp)
    assert await store.shifts.between(MEGAN, DECEMBER, EVERYBODY) == []


@pytest.mark.parametrize("second", ["replace", "withdraw"])
async def test_of_two_owners_at_once_one_is_first(clock: SetClock, second: str) -> None:
    async with schedule_at(clock, town=TWO_OWNERS) as store:
        booked = await store.shifts.book(MEGAN, day(12, 14), VACATIONS, "")
        for method in ("PUT", "DELETE"):
            store.line.spoil(method=method, person="adele", delay=0.03)
        other = (
            store.shifts.replace(ADELE, booked.id, day(12, 16), VACATIONS, "", booked.stamp)
            if second == "replace"
            else store.shifts.withdraw(ADELE, booked.id, VACATIONS, booked.stamp)
        )
        first = store.shifts.replace(MEGAN, booked.id, day(12, 15), VACATIONS, "", booked.stamp)
        late, changed = await asyncio.gather(other, first, return_exceptions=True)
        assert isinstance(late, Conflict)
        assert late.other == changed
        assert (await store.kept(booked.id))["sharedTimeOff"] == TUESDAY
        assert "412" in " ".join(store.line.said())


async def test_an_own_write_whose_answer_was_lost_is_no_conflict(store: Schedule) -> None:
    booked = await store.shifts.book(MEGAN, day(12, 14), VACATIONS, "")
    store.line.spoil(method="PUT", status=503, when="after")
    changed = await store.shifts.replace(MEGAN, booked.id, day(12, 15), VACATIONS, "", booked.stamp)
    assert store.line.said() == ["POST 201", "GET 200", "PUT 503", "PUT 412", "GET 200"]
    # And once more, as whoever has heard nothing of it would.
    again = await store.shifts.replace(MEGAN, booked.id, day(12, 15), VACATIONS, "", booked.stamp)
    assert again == changed
    assert store.line.said()[5:] == ["GET 200"]


async def test_written_but_not_read_again_is_in_doubt(store: Schedule) -> None:
    booked = await store.shifts.book(MEGAN, day(12, 14), VACATIONS, "")
    store.line.spoil(method="GET", path="/timesOff/", nth=2, times=None, status=500)
    with pytest.raises(GraphDown) as down:
        await store.shifts.replace(MEGAN, booked.id, day(12, 15), VACATIONS, "", booked.stamp)
    assert down.value.in_doubt


async def test_overwritten_at_once_is_told(store: Schedule) -> None:
    """Without an etag nothing holds the other owner up; what is read again shows it."""
    booked = await store.shifts.book(MEGAN, day(12, 14), VACATIONS, "")
    store.line.spoil(method="PUT", status=204)
    with pytest.raises(Conflict) as conflict:
        await store.shifts.replace(MEGAN, booked.id, day(12, 15), VACATIONS, "", booked.stamp)
    assert conflict.value.other == booked


async def test_a_draft_is_for_owners_until_it_is_shared(store: Schedule) -> None:
    booked = await store.shifts.book(MEGAN, day(12, 14), DRAFTS, "")
    assert store.call("POST").sent == {"userId": ALEX.id, "sharedTimeOff": None, "draftTimeOff": MONDAY}
    changed = await store.shifts.replace(MEGAN, booked.id, day(12, 15), DRAFTS, "", booked.stamp)
    assert changed.place.draft
    assert store.call("PUT").sent == {"userId": ALEX.id, "sharedTimeOff": None, "draftTimeOff": TUESDAY}
    assert await store.shifts.between(MEGAN, DECEMBER, EVERYBODY) == [changed]
    assert await store.shifts.between(ALEX, DECEMBER, ALEXS) == []
    assert store.notified() == []
    shared = await store.shifts.replace(MEGAN, booked.id, day(12, 15), VACATIONS, "", changed.stamp)
    assert store.call("PUT").sent == {"userId": ALEX.id, "sharedTimeOff": TUESDAY, "draftTimeOff": None}
    assert await store.shifts.between(ALEX, DECEMBER, ALEXS) == [shared]
    assert store.notified() == ["changed"]


async def test_a_pending_draft_stands_beside_what_is_shared(store: Schedule) -> None:
    id = await added(store, MONDAY, TUESDAY)
    shared, draft = await store.shifts.between(MEGAN, DECEMBER, ALEXS)
    assert [(one.id, one.span, one.place.draft) for one in (shared, draft)] == [
        (id, day(12, 14), False),
        (id, day(12, 15), True),
    ]
    assert [one.span for one in await store.shifts.between(ISAAC, DECEMBER, ALEXS)] == [day(12, 14)]
    changed = await store.shifts.replace(MEGAN, id, day(12, 16), draft.place, "", draft.stamp)
    assert (await store.kept(id))["sharedTimeOff"] == MONDAY
    store.line.spoil(method="PUT", status=503, when="after")
    await store.shifts.withdraw(MEGAN, id, changed.place, changed.stamp)
    assert [one.span for one in await store.shifts.between(MEGAN, DECEMBER, ALEXS)] == [day(12, 14)]
    with pytest.raises(GraphGone):
        await store.shifts.withdraw(MEGAN, id, changed.place, changed.stamp)
    await store.shifts.withdraw(MEGAN, id, shared.place, "")
    assert await store.shifts.between(MEGAN, DECEMBER, ALEXS) == []


async def test_what_is_staged_for_deletion_is_left_out(store: Schedule) -> None:
    id = await added(store, MONDAY)
    await store.put("POST", f"/timesOff/{id}/stageForDeletion")
    assert await store.shifts.between(MEGAN, DECEMBER, EVERYBODY) == []
    assert len(await store.shifts.between(ALEX, DECEMBER, EVERYBODY)) == 1


async def test_it_is_asked_for_a_range_that_is_longer_than_what_is_looked_for(store: Schedule) -> None:
    await added(store, slot("2026-06-30T22:00:00Z", "2027-06-30T22:00:00Z"))
    await added(store, TUESDAY, person=ISAAC)
    (long,) = await store.shifts.between(MEGAN, day(12, 14), EVERYBODY)
    assert long.span == Span.days(date(2026, 7, 1), date(2027, 6, 30))
    queries = [unquote(one.query) for one in store.line.exchanges]
    assert queries == [
        f"$filter={name}/startDateTime ge 2025-12-12T23:00:00Z and {name}/endDateTime le 2027-12-15T23:00:00Z"
        for name in ("sharedTimeOff", "draftTimeOff")
    ]
    assert [one.place.person for one in await store.shifts.between(MEGAN, DECEMBER, EVERYBODY)] == [ALEX.id, ISAAC.id]
    assert [one.place.person for one in await store.shifts.between(MEGAN, DECEMBER, ALEXS)] == [ALEX.id]


@pytest.mark.parametrize(
    ("zone", "span", "starts", "ends"),
    [
        ("Europe/Berlin", day(3, 28, 2027), "2027-03-27T23:00:00Z", "2027-03-28T22:00:00Z"),
        ("Europe/Berlin", day(10, 31, 2027), "2027-10-30T22:00:00Z", "2027-10-31T23:00:00Z"),
        ("Australia/Lord_Howe", day(10, 3, 2027), "2027-10-02T13:30:00Z", "2027-10-03T13:00:00Z"),
        ("Australia/Lord_Howe", day(4, 4, 2027), "2027-04-03T13:00:00Z", "2027-04-04T13:30:00Z"),
        # Its midnight is skipped, so the day begins at one.
        ("America/Santiago", day(9, 5, 2027), "2027-09-05T04:00:00Z", "2027-09-06T03:00:00Z"),
        ("America/Santiago", day(9, 4, 2027), "2027-09-04T04:00:00Z", "2027-09-05T04:00:00Z"),
        # Midnight comes twice.
        ("America/Havana", day(11, 7, 2027), "2027-11-07T04:00:00Z", "2027-11-08T05:00:00Z"),
        (
            "Europe/Berlin",
            hours("2027-03-28T01:30", "2027-03-28T03:30"),
            "2027-03-28T00:30:00Z",
            "2027-03-28T01:30:00Z",
        ),
        (
            "Asia/Kathmandu",
            hours("2026-12-01T00:00", "2026-12-01T00:15"),
            "2026-11-30T18:15:00Z",
            "2026-11-30T18:30:00Z",
        ),
    ],
)
async def test_days_are_those_of_the_schedules_clock(
    store: Schedule, zone: str, span: Span, starts: str, ends: str
) -> None:
    place = replace(VACATIONS, zone=zone)
    booked = await store.shifts.book(MEGAN, span, place, "")
    sent = store.call("POST").sent["sharedTimeOff"]
    assert (sent["startDateTime"], sent["endDateTime"]) == (starts, ends)
    assert await store.shifts.between(MEGAN, span, place) == [booked]
    assert booked.span == span


def test_of_hours_that_are_skipped_the_length_is_kept() -> None:
    starts, ends = instants(hours("2027-03-28T02:30", "2027-03-28T03:00"), "Europe/Berlin")
    assert ends - starts == timedelta(minutes=30)


def test_of_hours_that_happen_twice_the_length_is_kept() -> None:
    """From 02:45 summer time to 02:15 winter time."""
    starts, ends = (datetime.fromisoformat(f"2027-10-31T0{at}Z") for at in ("0:45:00", "1:15:00"))
    assert span_between(starts, ends, "Europe/Berlin") == hours("2027-10-31T02:45", "2027-10-31T03:15")


async def test_hours_nobody_moves_keep_their_instants(store: Schedule) -> None:
    """02:30 the second time."""
    id = await added(store, slot("2027-10-31T01:30:00Z", "2027-10-31T04:00:00Z"))
    (entry,) = await store.shifts.between(MEGAN, day(10, 31, 2027), ALEXS)
    await store.shifts.replace(MEGAN, id, entry.span, replace(entry.place, reason=SICK), "", entry.stamp)
    assert (await store.kept(id))["sharedTimeOff"] == slot("2027-10-31T01:30:00Z", "2027-10-31T04:00:00Z", SICK)


@settings(max_examples=300)
@given(
    zone=st.sampled_from(sorted(available_timezones())),
    first=st.dates(date(2024, 1, 1), date(2032, 1, 1)),
    days=st.integers(0, 400),
)
def test_whole_days_read_back_in_every_zone(zone: str, first: date, days: int) -> None:
    span = Span.days(first, first + timedelta(days=days))
    assert span_between(*instants(span, zone), zone) == span


async def calls(store: Schedule, owner: Owner) -> list[Any]:
    id = await added(store, MONDAY)
    return [
        store.shifts.book(owner, day(12, 15), VACATIONS, ""),
        store.shifts.replace(owner, id, day(12, 15), VACATIONS, "", ""),
        store.shifts.withdraw(owner, id, VACATIONS, ""),
        store.shifts.between(owner, DECEMBER, EVERYBODY),
    ]


async def test_members_do_not_write(store: Schedule) -> None:
    *writes, read = await calls(store, ISAAC)
    for write in writes:
        with pytest.raises(NotAllowed, match="not-owner"):
            await write
    assert len(await read) == 1
    assert store.notified() == ["created"]


async def test_strangers_are_told_there_is_no_such_team(store: Schedule) -> None:
    for call in await calls(store, NESTOR):
        with pytest.raises(NotAllowed, match="no-such-team"):
            await call


async def test_without_consent_an_administrator_is_needed(store: Schedule) -> None:
    pending = await calls(store, MEGAN)
    store.line.spoil(times=None, scopes=["User.Read"])
    for call in pending:
        with pytest.raises(ConsentNeeded) as needed:
            await call
        assert needed.value.scopes in (("Schedule.Read.All",), ("Schedule.ReadWrite.All",))


@pytest.mark.parametrize(
    "broken",
    [
        {"id": None},
        {"id": ""},
        {"sharedTimeOff": 3},
        {"sharedTimeOff": {**MONDAY, "startDateTime": "2026-12-14T00:00:00"}},
        {"sharedTimeOff": {**MONDAY, "endDateTime": None}},
        {"sharedTimeOff": {**MONDAY, "endDateTime": "0001-01-01T00:00:00+14:00"}},
        {"userId": 7},
    ],
)
async def test_time_off_that_cannot_be_read_is_not_passed_over(store: Schedule, broken: dict[str, Any]) -> None:
    item = {"id": "SHFT_1", "userId": ALEX.id, "sharedTimeOff": MONDAY, "draftTimeOff": None} | broken
    store.line.spoil(method="GET", status=200, body={"value": [item]})
    with pytest.raises(GraphDown):
        await store.shifts.between(MEGAN, DECEMBER, EVERYBODY)


async def test_time_off_of_nobody_or_no_length_is_none(store: Schedule) -> None:
    nothing = {"id": "SHFT_1", "userId": ALEX.id, "sharedTimeOff": None, "isStagedForDeletion": None}
    never = slot("2026-12-14T00:00:00Z", "2026-12-14T00:00:00Z")
    items = [nothing, {**nothing, "id": "2", "userId": None}, {**nothing, "id": "3", "sharedTimeOff": never}]
    store.line.spoil(method="GET", status=200, body={"value": items})
    assert await store.shifts.between(MEGAN, DECEMBER, EVERYBODY) == []


async def test_an_unknown_reason_is_refused_in_words(store: Schedule) -> None:
    with pytest.raises(Exception, match="Graph answered 400") as refused:
        await store.shifts.book(MEGAN, day(12, 14), replace(ALEXS, reason="TOR_0"), "")
    assert refused.value.reason == "timeOffReasonId must be an active reason of the team."  # type: ignore[attr-defined]


async def test_an_id_stays_in_its_place(store: Schedule) -> None:
    for odd in ("../../..", "a b?c#d%2F", "'"):
        with pytest.raises(GraphGone):
            await store.shifts.withdraw(MEGAN, odd, VACATIONS, "")
    with pytest.raises(NotAllowed, match="no-such-team"):
        await store.shifts.between(MEGAN, DECEMBER, Place(VACATIONS.where, "../" + STORE.id, zone="Europe/Berlin"))
