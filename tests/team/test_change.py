"""What owners do where a chat cannot show it: names that several have, and words that go along with a decision."""

from __future__ import annotations

from pathlib import Path

from bot.messages import Pressed
from bot.team.teammate import named_last
from bot.time_off.team import Colleague
from tests.chats.players import STORE, TOWN, Stage, ThroughTheCorridor
from tests.chats.script import Step
from tests.conftest import SetClock

ADELE, OTHER, ALEX = (
    Colleague(id, name, owns=False) for id, name in (("1", "Adele Vance"), ("2", "Adele Stone"), ("3", "Alex Wilber"))
)


def test_a_name_is_found_at_the_end_of_what_was_said_and_may_be_that_of_several() -> None:
    crew = [ADELE, OTHER, ALEX]
    assert named_last(crew, "Adele") == [ADELE, OTHER]
    assert named_last(crew, "make Adele Stone") == [OTHER]
    assert named_last(crew, "make Alex") == [ALEX]
    assert named_last(crew, "al") == named_last(crew, "dentist") == []


async def test_an_owners_words_go_along_and_a_press_by_a_member_decides_nothing(
    tmp_path: Path, clock: SetClock
) -> None:
    async with ThroughTheCorridor(Stage(tmp_path, clock, person="megan")) as player:
        await player.play(Step("asks adele 2026-11-27..2026-11-27"))
        [asked] = await player.shifts.requests()
        press = {"request": asked["id"], "team": STORE.id, "approved": False, f"words-{asked['id']}": "Too\n few of us"}

        player.stage.person = "isaac"
        await player.deliver(Pressed("decide", press), None)
        assert "Only an owner of the team can do that" in "\n".join(player.stage.lines)
        assert (await player.shifts.requests())[0]["state"] == "pending"

        player.stage.person = "megan"
        await player.deliver(Pressed("decide", press), "card")
        [decided] = await player.shifts.requests()
        assert (decided["state"], decided["managerActionMessage"]) == ("declined", "Too few of us")
        assert decided["managerUserId"] == TOWN.people["megan"].id
