"""Only the owners of its own team say what becomes of a request."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.messages import Pressed
from bot.time_off import PENDING
from bot.time_off.team import RequestKey
from tests.chats.players import STORE, TOWN, Stage, ThroughTheCorridor
from tests.chats.script import Step
from tests.conftest import SetClock

SUPPORT = TOWN.teams["support"]


async def _asked_for(player: ThroughTheCorridor) -> str:
    """The id of a request that Alex has made through Siesta."""
    for step in ("> off friday in Store", "press Ask for it"):
        await player.play(Step(step))
    [asked] = await player.shifts.requests()
    return str(asked["id"])


async def test_an_owner_of_another_team_marks_nothing_withdrawn(tmp_path: Path, clock: SetClock) -> None:
    async with ThroughTheCorridor(Stage(tmp_path, clock)) as player:
        request = await _asked_for(player)
        player.stage.person = SUPPORT.owners[0]
        assert player.stage.person not in STORE.owners
        press = {"request": request, "team": SUPPORT.id, "approved": True}
        await player.deliver(Pressed("decide", press), "a card")
        assert player.stage.services
        known = await player.stage.services.store.petition(RequestKey(TOWN.tenant, STORE.id, request))
        assert known
        assert known.answer == PENDING


@pytest.mark.parametrize("name", ["request", "team"])
@pytest.mark.parametrize("id", ["..", "a/../../users", "a%2Fb", "x?y=1", "#", "", "a b", "a\n"])
async def test_what_is_no_id_is_refused_before_any_call(tmp_path: Path, clock: SetClock, name: str, id: str) -> None:
    async with ThroughTheCorridor(Stage(tmp_path, clock, person="megan")) as player:
        await player.play(Step("> help"))
        press = {"request": "SREQ_1", "team": STORE.id, "approved": True, name: id}
        await player.deliver(Pressed("decide", press), "a card")
        calls = await player._sandbox("GET", "requests")
        assert calls == []
        assert "This button does not work any more" in "\n".join(player.stage.lines)
