"""Teams with a schedule: who has one, who is in it, what was asked for, and deciding it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.errors import ConsentNeeded, GraphGone, NotAllowed
from bot.ports import Owner
from bot.time_off import Span
from bot.time_off.team import Colleague, Reason, Team
from tests.conftest import SetClock
from tests.graph.lines import TOWN
from tests.graph.store import (
    ALEX,
    ALEXS,
    ASKED,
    ISAAC,
    MEGAN,
    NESTOR,
    STORE,
    SUPPORT,
    TWO_OWNERS,
    S,
    Schedule,
    schedule_at,
)

DAY = Span.days(date(2026, 12, 14), date(2026, 12, 14))
STORES = Team(STORE.id, "Contoso Store", "Europe/Berlin")
SUPPORTS = Team(SUPPORT.id, "Northwind Support", "America/Los_Angeles")
NO_SCHEDULE = replace(TOWN, teams={**TOWN.teams, "support": replace(SUPPORT, zone="")})


@pytest.fixture
async def store(clock: SetClock) -> AsyncIterator[Schedule]:
    async with schedule_at(clock) as schedule:
        yield schedule


async def test_the_teams_one_is_in_are_remembered_for_a_while(store: Schedule, clock: SetClock) -> None:
    assert await store.teams.teams(ALEX) == [STORES, SUPPORTS]
    assert await store.teams.team(ALEX, STORE.id) == STORES
    assert sorted(one.path for one in store.line.exchanges) == [
        "/me/joinedTeams",
        S,
        f"/teams/{SUPPORT.id}/schedule",
    ]
    clock.shows += timedelta(minutes=11)
    await store.teams.teams(ALEX)
    assert len(store.line.exchanges) == 6
    assert await store.teams.teams(NESTOR) == []


async def test_a_team_without_a_schedule_and_one_that_is_not_ones_own(clock: SetClock) -> None:
    async with schedule_at(clock, town=NO_SCHEDULE) as store:
        assert await store.teams.teams(ALEX) == [STORES]
        with pytest.raises(NotAllowed, match="no-schedule"):
            await store.teams.team(ALEX, SUPPORT.id)
        for id in (SUPPORT.id, "nothing"):
            with pytest.raises(NotAllowed, match="no-such-team"):
                await store.teams.team(NESTOR, id)


@pytest.mark.parametrize("changes", [{"enabled": False}, {"provisionStatus": "Running"}, {"timeZone": "Mars"}])
async def test_a_schedule_that_is_not_ready_is_none_until_it_is(store: Schedule, changes: dict[str, object]) -> None:
    plan = {"enabled": True, "timeZone": "Europe/Berlin", "provisionStatus": "completed"} | changes
    store.line.spoil(path=S, status=200, body=plan)
    assert await store.teams.teams(ALEX) == [SUPPORTS]
    assert await store.teams.team(ALEX, STORE.id) == STORES


async def test_one_team_that_refuses_keeps_nobody_from_the_others(store: Schedule) -> None:
    store.line.spoil(path=S, status=423)
    assert await store.teams.teams(ALEX) == [SUPPORTS]


async def test_without_consent_nobody_is_told_there_are_no_teams(store: Schedule) -> None:
    store.line.spoil(path="/schedule", scopes=["User.Read"], times=None)
    with pytest.raises(ConsentNeeded):
        await store.teams.teams(ALEX)
    store.line.spoil(path="/members", scopes=["User.Read"])
    with pytest.raises(ConsentNeeded):
        await store.teams.crew(ALEX, STORES)


async def test_everybody_in_a_team(store: Schedule) -> None:
    crew = await store.teams.crew(ALEX, STORES)
    assert [one.name for one in crew] == ["Adele Vance", "Alex Wilber", "Babak Shammas", "Isaac Fielder", "Megan Bowen"]
    assert [one for one in crew if one.owns] == [Colleague(MEGAN.id, "Megan Bowen", True)]
    with pytest.raises(NotAllowed, match="no-such-team"):
        await store.teams.crew(NESTOR, STORES)


async def test_reasons_in_use(store: Schedule) -> None:
    *others, last = STORE.reasons
    await store.put("DELETE", f"/timeOffReasons/{last.id}")
    assert await store.teams.reasons(ALEX, STORES) == [Reason(one.id, one.name, one.icon) for one in others]


async def test_owners_see_what_everybody_asked_for(store: Schedule, clock: SetClock) -> None:
    asked = []
    for owner in (ALEX, ISAAC):
        asked.append(await store.requests.book(owner, DAY, replace(ASKED, person=owner.id), owner.id))
        clock.shows += timedelta(minutes=1)
    assert await store.teams.requests(MEGAN, STORES) == asked[::-1]
    assert await store.teams.requests(ALEX, STORES) == asked[:1]


@pytest.mark.parametrize(("approved", "state"), [(True, "approved"), (False, "declined")])
async def test_an_owner_decides_once(store: Schedule, approved: bool, state: str) -> None:
    asked = await store.requests.book(ALEX, DAY, ASKED, "")
    await store.teams.decide(MEGAN, STORES, asked.id, approved, "Well")
    assert store.call("POST").sent == {"message": "Well"}
    (request,) = await store.teams.requests(ALEX, STORES)
    assert (request.answer, request.answer_words) == (state, "Well")
    assert len(await store.shifts.between(ALEX, DAY, ALEXS)) == approved
    with pytest.raises(NotAllowed, match="request-decided"):
        await store.teams.decide(MEGAN, STORES, asked.id, not approved, "")
    with pytest.raises(GraphGone):
        await store.teams.decide(MEGAN, STORES, "SREQ_0", approved, "")


async def test_a_decision_whose_answer_was_lost_is_made(store: Schedule) -> None:
    asked = await store.requests.book(ALEX, DAY, ASKED, "")
    store.line.spoil(method="POST", drop=True, when="after")
    await store.teams.decide(MEGAN, STORES, asked.id, True, "")
    assert (await store.teams.requests(ALEX, STORES))[0].answer == "approved"


async def test_decided_by_another_owner_in_the_same_moment(clock: SetClock) -> None:
    async with schedule_at(clock, town=TWO_OWNERS) as store:
        asked = await store.requests.book(ALEX, DAY, ASKED, "")
        row = {"id": asked.id, "state": "pending"}
        times = {"startDateTime": "2026-12-13T23:00:00Z", "endDateTime": "2026-12-14T23:00:00Z"}
        await store.put("POST", f"/timeOffRequests/{asked.id}/decline", {"message": ""})
        store.line.spoil(method="GET", path=asked.id, status=200, body=row | times)
        with pytest.raises(NotAllowed, match="request-decided"):
            await store.teams.decide(Owner(TOWN.people["adele"].id, TOWN.tenant), STORES, asked.id, True, "")


async def test_members_decide_nothing(store: Schedule) -> None:
    asked = await store.requests.book(ALEX, DAY, ASKED, "")
    with pytest.raises(NotAllowed, match="not-owner"):
        await store.teams.decide(ALEX, STORES, asked.id, True, "")
    with pytest.raises(NotAllowed, match="not-owner"):
        await store.teams.share(ALEX, STORES, DAY, True)


async def test_drafts_are_shared(store: Schedule) -> None:
    await store.shifts.book(MEGAN, DAY, replace(ALEXS, reason=STORE.reasons[0].id, draft=True), "")
    await store.teams.share(MEGAN, STORES, DAY, notify=False)
    assert store.call("POST").sent == {
        "notifyTeam": False,
        "startDateTime": "2026-12-13T23:00:00Z",
        "endDateTime": "2026-12-14T23:00:00Z",
    }
    assert len(await store.shifts.between(ALEX, DAY, ALEXS)) == 1
    assert store.notified() == []
