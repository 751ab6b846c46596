"""A turn can be followed: its lines and its calls to Graph carry one id."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from bot.errors import GraphDown
from bot.logs import start_logging
from bot.settings import Settings
from bot.turn_id import begin_turn, turn_id
from tests.chats.edge import ThroughTheEdge
from tests.chats.script import Step
from tests.chats.stage import Stage
from tests.conftest import SetClock


@contextmanager
def logging_as(form: str) -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    root.handlers[:] = []
    start_logging(Settings.model_validate({"LOG_FORMAT": form}))
    try:
        yield
    finally:
        root.handlers[:] = handlers
        root.setLevel(level)


async def test_a_turns_lines_and_calls_carry_its_id(
    tmp_path: Path, clock: SetClock, capsys: pytest.CaptureFixture[str]
) -> None:
    with logging_as("json"):
        calls = await two_turns(Stage(tmp_path, clock))
    lines = [json.loads(line) for line in capsys.readouterr().err.splitlines()]
    told = {line["turn"] for line in lines if line["room"] == "bot.graph.client"}
    asked = [call["headers"]["client-request-id"] for call in calls]
    assert told
    assert told <= {*asked}
    assert len({*asked}) == 2, "one for each turn"


async def two_turns(stage: Stage) -> list[Any]:
    """What Graph was asked in them, and refused at first."""
    async with ThroughTheEdge(stage) as player:
        await player.http.post(f"{player.stage.graph_url}/_sandbox/faults", json={"status": 403, "times": 2})
        await player.play(Step("> off next monday"))
        await player.play(Step("> my time off"))
        async with player.http.get(f"{player.stage.graph_url}/_sandbox/requests") as answer:
            calls: list[Any] = await answer.json()
            return calls


async def test_turns_side_by_side_have_ids_of_their_own(capsys: pytest.CaptureFixture[str]) -> None:
    log = logging.getLogger("bot.somewhere")

    async def turn() -> str:
        begin_turn()
        log.warning("begun")
        await asyncio.sleep(0)
        await asyncio.to_thread(log.warning, "in a thread")
        return turn_id()

    with logging_as("json"):
        log.warning("between turns")
        ids = await asyncio.gather(asyncio.create_task(turn()), asyncio.create_task(turn()))
    lines = [json.loads(line) for line in capsys.readouterr().err.splitlines()]
    assert "turn" not in lines[0]
    assert sorted(line["turn"] for line in lines[1:]) == sorted(ids * 2)
    assert turn_id() != turn_id(), "between turns nothing belongs together"


def test_a_line_for_a_person_says_it_too(capsys: pytest.CaptureFixture[str]) -> None:
    async def turn() -> str:
        begin_turn()
        logging.getLogger("bot.somewhere").warning("begun")
        return turn_id()

    with logging_as("text"):
        id = asyncio.run(turn())
    assert capsys.readouterr().err.rstrip().endswith(f"bot.somewhere [{id}]: begun")


@pytest.mark.parametrize("form", ["text", "json"])
def test_a_bugs_trace_holds_no_words_that_are_not_ours(form: str, capsys: pytest.CaptureFixture[str]) -> None:
    with logging_as(form):
        for error in (ValueError("chemotherapy eyJ0eXAi"), GraphDown(503, "Unavailable", request_id="r-1")):
            try:
                raise error
            except type(error):
                logging.getLogger("bot.somewhere").exception("bug 1234")
    logged = capsys.readouterr().err
    assert "chemotherapy" not in logged
    assert "eyJ0eXAi" not in logged
    assert "test_logs.py" in logged
    assert "builtins.ValueError" in logged
    assert "Graph answered 503 Unavailable (request r-1)" in logged
