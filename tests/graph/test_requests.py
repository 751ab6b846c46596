"""Requests to a team's owners: what is sent, in which order, and what a decided one allows."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date

import pytest

from bot.errors import GraphDown, GraphGone, NotAllowed
from bot.time_off import Entry, Span
from tests.conftest import SetClock
from tests.graph.store import ALEX, ASKED, ISAAC, MEGAN, NESTOR, SICK, VACATION, S, Schedule, schedule_at

DECEMBER = Span.days(date(2026, 12, 1), date(2026, 12, 31))
MONDAY, TUESDAY = (Span.days(date(2026, 12, day), date(2026, 12, day)) for day in (14, 15))


@pytest.fixture
async def store(clock: SetClock) -> AsyncIterator[Schedule]:
    async with schedule_at(clock) as schedule:
        yield schedule


async def decided(store: Schedule, request: Entry, verb: str = "approve") -> None:
    await store.put("POST", f"/timeOffRequests/{request.id}/{verb}", {"message": "Well"})


async def test_a_request_goes_to_the_owners(store: Schedule) -> None:
    asked = await store.requests.book(ALEX, MONDAY, ASKED, "A day for myself")
    assert asked == Entry(asked.id, MONDAY, "A day for myself", ASKED, answer="pending")
    call = store.call("POST")
    assert (call.path, call.status) == (f"{S}/timeOffRequests", 200)
    assert call.sent == {
        "senderMessage": "A day for myself",
        "timeOffReasonId": VACATION,
        "senderUserId": ALEX.id,
        "startDateTime": "2026-12-13T23:00:00Z",
        "endDateTime": "2026-12-14T23:00:00Z",
    }


async def test_it_stands_until_it_is_declined(store: Schedule) -> None:
    first, second = [await store.requests.book(ALEX, day, ASKED, "") for day in (MONDAY, TUESDAY)]
    await store.requests.book(ISAAC, MONDAY, ASKED, "")
    await decided(store, first)
    approved, pending = await store.requests.between(ALEX, DECEMBER, ASKED)
    assert (approved.id, approved.answer, approved.answer_words) == (first.id, "approved", "Well")
    assert (pending.id, pending.answer, pending.answer_words) == (second.id, "pending", "")
    await decided(store, second, "decline")
    assert [one.id for one in await store.requests.between(ALEX, DECEMBER, ASKED)] == [first.id]
    # An owner sees everybody's, and has none of their own.
    assert await store.requests.between(MEGAN, DECEMBER, replace(ASKED, person=MEGAN.id)) == []


async def test_another_one_is_made_and_the_first_still_stands(store: Schedule) -> None:
    asked = await store.requests.book(ALEX, MONDAY, replace(ASKED, reason=SICK), "Flu")
    changed = await store.requests.replace(ALEX, asked.id, TUESDAY, replace(ASKED, reason=""), "Flu", "")
    assert changed.id != asked.id
    assert (changed.span, changed.place.reason) == (TUESDAY, SICK)
    assert [one.method for one in store.line.exchanges] == ["POST", "GET", "POST"]
    assert await store.requests.between(ALEX, DECEMBER, ASKED) == [asked, changed]


async def test_the_same_again_asks_nobody(store: Schedule) -> None:
    asked = await store.requests.book(ALEX, MONDAY, ASKED, "Skiing")
    assert await store.requests.replace(ALEX, asked.id, MONDAY, ASKED, "Skiing", "") == asked
    assert store.line.said() == ["POST 200", "GET 200"]


async def test_a_lost_answer_asks_for_nothing_twice(store: Schedule) -> None:
    asked = await store.requests.book(ALEX, MONDAY, ASKED, "")
    store.line.spoil(method="POST", status=500, when="after")
    with pytest.raises(GraphDown) as down:
        await store.requests.replace(ALEX, asked.id, TUESDAY, ASKED, "", "")
    assert down.value.in_doubt
    changed = await store.requests.replace(ALEX, asked.id, TUESDAY, ASKED, "", "")
    assert await store.requests.between(ALEX, DECEMBER, ASKED) == [asked, changed]
    assert changed.span == TUESDAY


@pytest.mark.parametrize("verb", ["approve", "decline"])
async def test_what_is_decided_is_the_owners(store: Schedule, verb: str) -> None:
    asked = await store.requests.book(ALEX, MONDAY, ASKED, "")
    await decided(store, asked, verb)
    seen = len(store.line.exchanges)
    with pytest.raises(NotAllowed, match="request-decided"):
        await store.requests.replace(ALEX, asked.id, TUESDAY, ASKED, "", "")
    with pytest.raises(NotAllowed, match="request-decided"):
        await store.requests.withdraw(ALEX, asked.id, ASKED, "")
    assert {one.method for one in store.line.exchanges[seen:]} == {"GET"}


async def test_nobody_takes_back_somebody_elses(store: Schedule) -> None:
    asked = await store.requests.book(ALEX, MONDAY, ASKED, "")
    with pytest.raises(GraphGone):
        await store.requests.withdraw(ISAAC, asked.id, ASKED, "")
    with pytest.raises(NotAllowed, match="not-allowed"):
        await store.requests.withdraw(MEGAN, asked.id, ASKED, "")
    with pytest.raises(GraphGone):
        await store.requests.replace(MEGAN, asked.id, TUESDAY, ASKED, "", "")
    with pytest.raises(NotAllowed, match="no-such-team"):
        await store.requests.book(NESTOR, MONDAY, ASKED, "")
    assert len(await store.requests.between(ALEX, DECEMBER, ASKED)) == 1
