"""Who is off: what is asked of Graph for it, and presses that nobody offered."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.messages import Pressed
from tests.chats import seen
from tests.chats.players import STORE, TOWN, Player, Stage, ThroughTheCorridor
from tests.chats.script import Step
from tests.conftest import SetClock

LOOK = {"team": STORE.id, "first": "2026-11-23", "last": "2026-11-29"}


@pytest.fixture
async def player(tmp_path: Path, clock: SetClock) -> AsyncIterator[Player]:
    async with ThroughTheCorridor(Stage(tmp_path, clock)) as player:
        yield player


async def do(player: Player, *steps: str) -> list[str]:
    """What came of the last one."""
    for step in steps:
        told = await player.play(Step(step))
    return told


async def pressed(player: Player, **data: Any) -> list[str]:
    """The lines of the card that stands there after a press like this."""
    await player.deliver(Pressed("who", LOOK | data), next(iter(player.stage.cards), None))
    return seen.lines(list(player.stage.cards.values())[-1])


def calls(told: list[str]) -> list[str]:
    return [line for line in told if line.startswith("GET ")]


async def test_a_look_costs_few_calls(player: Player) -> None:
    await do(player, "shifts alex 2026-11-19..2026-11-19 Vacation", "place channel", "> who's off")
    times = "schedule/timesOff 2025-11-21T23:00:00Z..2027-11-30T23:00:00Z draft and shared"
    assert calls(await do(player, "> who's off next week")) == [f"GET /teams/store/ members, {times} 200"]
    times = "schedule/timesOff 2025-11-14T23:00:00Z..2027-11-23T23:00:00Z draft and shared"
    assert calls(await do(player, "place personal", "> who's off in Store")) == [
        f"GET /teams/store/ members, schedule/timeOffReasons, schedule/timeOffRequests, {times} 200"
    ]


async def test_a_schedule_that_nobody_has_allowed_to_read(player: Player) -> None:
    barred = '{"path": "*/schedule", "scopes": ["User.Read", "Team.ReadBasic.All"]}'
    told = await do(player, "person babak", f"fault {barred}", "> who's off")
    assert "    Missing is: Schedule.Read.All, Schedule.ReadWrite.All, TeamMember.Read.All" in told
    told = await do(player, 'fault {"path": "*/members", "scopes": ["User.Read", "Schedule.Read.All"]}', "> who's off")
    assert "    Missing is: Schedule.Read.All, Schedule.ReadWrite.All, TeamMember.Read.All" in told
    assert "    Who is off: Mon 16 – Sun 22 Nov" in await do(player, "> who's off")


async def test_nobody_looks_into_a_team_of_others(player: Player) -> None:
    await do(player, "> who's off in Store", "person nestor")
    assert "I do not find that team" in await pressed(player)
    assert "I do not find that team" in await pressed(player, person=TOWN.people["adele"].id)


@pytest.mark.parametrize(
    "data",
    [
        {"first": "2026-11-30"},
        {"last": "yesterday"},
        {"last": "2029-11-29"},
        {"first": "9999-12-25", "last": "9999-12-31"},
        {"team": ["all"]},
        {"skipped": -1},
        {"skipped": "many"},
        {"person": "x" * 65},
    ],
)
async def test_a_press_that_no_card_offers(player: Player, data: dict[str, Any]) -> None:
    await do(player, "> who's off in Store")
    assert "This button does not work any more" in await pressed(player, **data)


async def test_days_that_nobody_counts(player: Player) -> None:
    await do(player, "> who's off in Store")
    assert "That is too far away" in await pressed(player, first="0001-01-01", last="0001-01-07")
    assert "That is too far away" in await pressed(player, first="9998-12-25", last="9998-12-31")


async def test_somebody_who_is_not_in_the_team(player: Player) -> None:
    await do(player, "> who's off in Store")
    assert "That person is not in the team any more" in await pressed(player, person=TOWN.people["nestor"].id)


async def test_a_page_on_which_nobody_is_left(player: Player) -> None:
    await do(player, "shifts adele 2026-11-23..2026-11-24 Vacation", "> who's off in Store")
    told = await pressed(player, skipped=10)
    assert any(line.startswith("Adele Vance") for line in told), told


async def test_what_is_longer_than_a_picture_begins_with_a_month(player: Player) -> None:
    told = await do(player, "> who's off from 10 December to 20 March in Store")
    assert "    Who is off: Thu, Dec 10 – Thu, Dec 31" in told, told


async def test_time_off_of_somebody_who_left_is_still_shown(player: Player) -> None:
    """Graph keeps it; nobody knows the name any more."""
    await do(player, "shifts babak 2026-11-19..2026-11-19 Vacation", "place channel")
    members = f'{{"path": "/teams/{STORE.id}/members", "status": 200, "body": {{"value": []}}}}'
    told = await do(player, f"fault {members}", "> who's off")
    assert any(line.strip().startswith("Somebody who left the team") for line in told), told
