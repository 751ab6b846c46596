"""Every .chat file, played through the corridor and over HTTP through the edge, must go as it is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.chats.players import PLAYERS, Stage
from tests.chats.script import read, written
from tests.conftest import SetClock

CHATS = sorted((Path(__file__).parent / "chats").glob("*.chat"))


@pytest.mark.parametrize("way", PLAYERS)
@pytest.mark.parametrize("file", CHATS, ids=lambda file: file.stem)
async def test_the_chat_goes_as_written(
    file: Path, way: str, tmp_path: Path, clock: SetClock, request: pytest.FixtureRequest
) -> None:
    steps = read(file)
    as_written = written(steps)
    async with PLAYERS[way](Stage(tmp_path, clock)) as player:
        for step in steps:
            step.bot = await player.play(step)
    if request.config.getoption("--accept") and way == "corridor":
        as_written = written(steps)
        file.write_text(as_written, encoding="utf-8")  # noqa: ASYNC240  (the last thing of its loop)
    assert written(steps) == as_written


def test_readme_shows_a_chat_that_is_played() -> None:
    readme = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
    shown = readme.split("```chat\n", 1)[1].split("```", 1)[0]
    assert shown == (Path(__file__).parent / "chats" / "a_day_off.chat").read_text(encoding="utf-8")
