"""Who asks to be forgotten is, by one press, and only where nobody else reads along."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.messages import ChatKind, Pressed
from bot.ports import Owner
from tests.chats.players import PLAYERS, TOWN, Stage
from tests.chats.script import Step
from tests.conftest import SetClock
from tests.store.test_traces import everything

ALEX, MEGAN = (TOWN.people[name] for name in ("alex", "megan"))


@pytest.mark.parametrize("way", ["corridor", "edge"])
async def test_after_the_press_the_database_does_not_know_them(way: str, tmp_path: Path, clock: SetClock) -> None:
    url = f"sqlite:///{tmp_path / 'siesta.db'}"
    async with PLAYERS[way](Stage(tmp_path, clock)) as player:
        for step in ("> off tomorrow, dentist", "press Book it", "place group", "> off friday", "place personal"):
            await player.play(Step(step))
        assert ALEX.id in await everything(url)
        await player.play(Step("> forget me"))
        assert "dentist" in await everything(url)
        await player.play(Step("press Forget me"))
        kept = await everything(url)
        assert [word for word in (ALEX.id, "dentist", "wilber", ALEX.chat_id) if word in kept] == []
        # The time off is theirs: it stays in the calendar, and so does what was written, without their name.
        services = player.stage.services
        assert services
        assert "occurrences" in kept
        assert await services.store.export(Owner(ALEX.id, TOWN.tenant)) == {}


async def test_among_others_nobody_is_forgotten(tmp_path: Path, clock: SetClock) -> None:
    async with PLAYERS["corridor"](Stage(tmp_path, clock)) as player:
        await player.play(Step("> off tomorrow, dentist"))
        player.stage.place = ChatKind.GROUP
        await player.play(Step("> forget me"))
        await player.deliver(Pressed("forget", {}), "a card")
        assert "dentist" in await everything(f"sqlite:///{tmp_path / 'siesta.db'}")
