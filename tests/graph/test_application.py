"""Shifts with Siesta's own token: it may do everything, so Siesta itself keeps people to what they may."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.errors import GraphGone, GraphRefused, NotAllowed
from bot.graph.work_plan import WorkPlan
from bot.ports import Owner
from bot.sandbox.authority import APP, LocalAuthority
from bot.sign_in.application import ApplicationTokens
from bot.sign_in.entra import Entra
from bot.sign_in.registration import Registration
from bot.time_off import Place, Span
from bot.time_off.team import Team
from tests.conftest import SetClock
from tests.graph.lines import TOWN, Exchange
from tests.graph.store import (
    ALEX,
    ALEXS,
    ASKED,
    ISAAC,
    MEGAN,
    MONDAY,
    NESTOR,
    STORE,
    TUESDAY,
    VACATION,
    Schedule,
    schedule_at,
)

DECEMBER = Span.days(date(2026, 12, 1), date(2026, 12, 31))
DAY, NEXT = (Span.days(date(2026, 12, day), date(2026, 12, day)) for day in (14, 15))
STORES = Team(STORE.id, "Contoso Store", "Europe/Berlin")
VACATIONS = replace(ALEXS, reason=VACATION)


@pytest.fixture
def tokens() -> Any:
    authority = LocalAuthority(TOWN, "http://127.0.0.1:9/sandbox/login")
    tokens = ApplicationTokens(Entra(Registration(APP, authority.address, password="none"), authority))  # noqa: S106
    yield tokens
    tokens.close()


@pytest.fixture(params=["v1.0", "beta"])
async def store(request: pytest.FixtureRequest, clock: SetClock, tokens: ApplicationTokens) -> AsyncIterator[Schedule]:
    async with schedule_at(clock, request.param, application=tokens) as schedule:
        yield schedule


def acts_as(exchange: Exchange) -> str:
    return exchange.headers.get("ms-app-acts-as", "")


async def test_every_call_to_a_schedule_names_the_person_and_no_other_call_does(store: Schedule) -> None:
    booked = await store.shifts.book(MEGAN, DAY, VACATIONS, "")
    changed = await store.shifts.replace(MEGAN, booked.id, NEXT, VACATIONS, "", booked.stamp)
    await store.shifts.between(MEGAN, DECEMBER, ALEXS)
    await store.shifts.withdraw(MEGAN, booked.id, VACATIONS, changed.stamp)
    await store.teams.teams(MEGAN)
    await store.teams.crew(MEGAN, STORES)
    await store.teams.reasons(MEGAN, STORES)
    await store.teams.requests(MEGAN, STORES)
    await store.teams.share(MEGAN, STORES, DAY, notify=False)
    for one in store.line.exchanges:
        assert acts_as(one) == (MEGAN.id if "/schedule" in one.path else ""), one.path
        assert (one.headers["authorization"] == "Bearer sandbox-app") == ("/schedule" in one.path)
    assert all(one.status < 400 for one in store.line.exchanges)


async def test_before_every_write_the_members_are_read_anew(store: Schedule) -> None:
    booked = await store.shifts.book(MEGAN, DAY, VACATIONS, "")
    changed = await store.shifts.replace(MEGAN, booked.id, NEXT, VACATIONS, "", booked.stamp)
    await store.shifts.withdraw(MEGAN, booked.id, VACATIONS, changed.stamp)
    told = [(one.method, one.path.rpartition("/")[2] == "members") for one in store.line.exchanges]
    members = ("GET", True)
    assert told == [
        *(members, ("POST", False)),
        *(members, ("GET", False), ("PUT", False), ("GET", False)),
        *(members, ("GET", False), ("DELETE", False)),
    ]


async def owners_work(store: Schedule, owner: Owner) -> list[Any]:
    id = (await store.put("POST", "/timesOff", {"userId": ALEX.id, "sharedTimeOff": MONDAY}))["id"]
    wanted = {"startDateTime": MONDAY["startDateTime"], "endDateTime": MONDAY["endDateTime"]}
    wanted |= {"timeOffReasonId": VACATION, "senderUserId": ALEX.id}
    request = (await store.put("POST", "/timeOffRequests", wanted, owner=ALEX))["id"]
    return [
        store.shifts.book(owner, DAY, VACATIONS, ""),
        store.shifts.replace(owner, id, NEXT, VACATIONS, "", ""),
        store.shifts.withdraw(owner, id, VACATIONS, ""),
        store.teams.decide(owner, STORES, request, True, ""),
        store.teams.share(owner, STORES, DAY, True),
    ]


async def test_members_write_nothing(store: Schedule) -> None:
    for call in await owners_work(store, ISAAC):
        with pytest.raises(NotAllowed, match="not-owner"):
            await call
    assert {one.method for one in store.line.exchanges} == {"GET"}


async def test_outsiders_neither_write_nor_read(store: Schedule) -> None:
    reads = [
        store.shifts.between(NESTOR, DECEMBER, ALEXS),
        store.requests.between(NESTOR, DECEMBER, ASKED),
        store.requests.book(NESTOR, DAY, replace(ASKED, person=NESTOR.id), ""),
        store.requests.replace(NESTOR, "SREQ_0", DAY, ASKED, "", ""),
        store.requests.withdraw(NESTOR, "SREQ_0", ASKED, ""),
        store.teams.team(NESTOR, STORE.id),
        store.teams.crew(NESTOR, STORES),
        store.teams.reasons(NESTOR, STORES),
        store.teams.requests(NESTOR, STORES),
    ]
    for call in [*await owners_work(store, NESTOR), *reads]:
        with pytest.raises(NotAllowed, match="no-such-team"):
            await call
    assert not any("/schedule" in one.path for one in store.line.exchanges)


async def test_members_see_what_members_see(store: Schedule) -> None:
    """Graph shows an application drafts, what is staged for deletion, and everybody's requests."""
    body = {"userId": ALEX.id, "sharedTimeOff": MONDAY, "draftTimeOff": TUESDAY}
    id = (await store.put("POST", "/timesOff", body))["id"]
    await store.put("POST", "/timesOff", {"userId": ISAAC.id, "draftTimeOff": MONDAY})
    everybody = replace(ALEXS, person="")
    assert [one.span for one in await store.shifts.between(ISAAC, DECEMBER, everybody)] == [DAY]
    assert len(await store.shifts.between(MEGAN, DECEMBER, everybody)) == 3
    await store.put("POST", f"/timesOff/{id}/stageForDeletion")
    assert [one.span for one in await store.shifts.between(ISAAC, DECEMBER, everybody)] == [DAY]
    asked = await store.requests.book(ALEX, DAY, ASKED, "")
    assert await store.teams.requests(ISAAC, STORES) == []
    assert await store.teams.requests(ALEX, STORES) == [asked]
    assert await store.teams.requests(MEGAN, STORES) == [asked]
    with pytest.raises(GraphGone):
        await store.requests.withdraw(ISAAC, asked.id, ASKED, "")


async def test_members_ask_for_themselves(store: Schedule) -> None:
    asked = await store.requests.book(ALEX, DAY, replace(ASKED, person=ISAAC.id), "")
    assert store.call("POST").sent["senderUserId"] == ALEX.id
    changed = await store.requests.replace(ALEX, asked.id, NEXT, ASKED, "", "")
    for one in (asked, changed):
        await store.requests.withdraw(ALEX, one.id, ASKED, "")
    assert await store.requests.between(ALEX, DECEMBER, ASKED) == []
    assert {acts_as(one) for one in store.line.exchanges if "/schedule" in one.path} == {ALEX.id}


@pytest.mark.parametrize("approved", [True, False])
async def test_owners_decide_by_name(store: Schedule, approved: bool) -> None:
    asked = await store.requests.book(ALEX, DAY, ASKED, "")
    await store.teams.decide(MEGAN, STORES, asked.id, approved, "Well")
    call = store.call("POST")
    assert call.path.endswith("/approveForUser" if approved else "/declineForUser")
    assert (call.sent, call.status) == ({"userId": MEGAN.id, "message": "Well"}, 204)
    assert (await store.teams.requests(MEGAN, STORES))[0].answer == ("approved" if approved else "declined")


async def test_nobody_signs_in_for_siestas_own_token(store: Schedule) -> None:
    store.line.spoil(path="/schedule", status=401)
    with pytest.raises(GraphRefused):
        await store.shifts.between(MEGAN, DECEMBER, ALEXS)


async def test_a_work_plan_is_never_touched_by_it(clock: SetClock, tokens: ApplicationTokens) -> None:
    async with schedule_at(clock, application=tokens) as store:
        plan = WorkPlan(store.shifts.gate.application)  # type: ignore[arg-type]
        with pytest.raises(NotAllowed):
            await plan.between(ALEX, DECEMBER, Place(zone="Europe/Berlin"))
        assert store.line.exchanges == []


async def test_an_unfiltered_list_of_members_gives_nobody_rights(store: Schedule) -> None:
    whole = [{"userId": one.id, "displayName": one.name, "roles": ["owner"]} for one in TOWN.people.values()]
    for owner, word in ((ISAAC, "not-owner"), (NESTOR, "no-such-team")):
        others = [one for one in whole if one["userId"] != owner.id]
        own = [{"userId": ISAAC.id.upper(), "roles": []}] if owner == ISAAC else []
        store.line.spoil(path="/members", status=200, body={"value": others + own})
        with pytest.raises(NotAllowed, match=word):
            await store.shifts.book(owner, DAY, VACATIONS, "")
