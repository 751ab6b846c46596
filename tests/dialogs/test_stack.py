"""What a conversation remembers of an open form, between turns, restarts and releases."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from bot.ports import Asking, Filled
from bot.understanding.request import Intent, Request
from dialogs.form import Answer
from dialogs.stack import FormStack
from tests.chats.players import PLAYERS, TOWN, Stage
from tests.chats.script import Step
from tests.conftest import SetClock

# As releases that ran forms on botbuilder's dialogs stored it: somebody is asked when, and somebody which of two.
WHEN = '{"stack": [{"id": "book", "state": {"draft": {"subject": "dentist", "why": "off"}}}]}'
WHICH = (
    '{"stack": [{"id": "change", "state": {"draft": {"choices": ['
    '{"id": "075b44a1", "subject": "", "spans": '
    '[{"start": "2026-11-23T00:00:00", "end": "2026-11-24T00:00:00", "all_day": true}]}, '
    '{"id": "c2f57eef", "subject": "dentist", "spans": '
    '[{"start": "2026-12-02T00:00:00", "end": "2026-12-03T00:00:00", "all_day": true}]}], '
    '"to": [], "until": false}}}]}'
)
CLOSED = '{"stack": []}'
UNKNOWN = '{"stack": [{"id": "a form of another release", "state": {"draft": {}}}]}'


def said(text: str) -> Answer:
    return Answer(text, Request(Intent.NONE))


def after_a_restart(memory: dict[str, Any]) -> FormStack:
    return FormStack(json.loads(json.dumps(memory)))


async def test_a_form_that_was_left_open_goes_on() -> None:
    memory = json.loads(WHICH)
    draft = memory["stack"][0]["state"]["draft"]
    forms = FormStack(memory)
    assert forms.open == Asking("change", "id", draft)
    assert await forms.answer(said("neither")) == Asking("change", "id", draft)
    assert await after_a_restart(memory).answer(said("2")) == Filled("change", {**draft, "id": "c2f57eef"})


async def test_nothing_is_open_where_nothing_was_or_this_release_does_not_know_it() -> None:
    for kept in ("{}", CLOSED, UNKNOWN):
        memory = json.loads(kept)
        assert FormStack(memory).open is None
        assert await FormStack(memory).begin("book", {}) == Asking("book", "when", {})
        assert after_a_restart(memory).open == Asking("book", "when", {})


async def test_a_form_that_begins_or_is_closed_leaves_nothing_of_the_one_before() -> None:
    memory: dict[str, Any] = {}
    await FormStack(memory).begin("book", {"subject": "dentist"})
    await FormStack(memory).begin("team", {"choices": []})
    assert after_a_restart(memory).open == Asking("team", "team", {"choices": []})
    await FormStack(memory).close()
    assert after_a_restart(memory).open is None


async def test_a_form_that_lacks_nothing_is_filled_at_once_and_does_not_stay() -> None:
    memory: dict[str, Any] = json.loads(WHEN)
    assert await FormStack(memory).begin("team", {"team": "store"}) == Filled("team", {"team": "store"})
    assert after_a_restart(memory).open is None


async def test_a_question_from_before_a_new_release_is_answered_after_it(tmp_path: Path, clock: SetClock) -> None:
    stage = Stage(tmp_path, clock)
    async with PLAYERS["corridor"](stage) as player:
        with closing(sqlite3.connect(tmp_path / "siesta.db")) as database, database:
            database.execute(
                "INSERT INTO conversations (id, forms, address, seen, greeted, turn_at) "
                "VALUES (?, ?, '{}', '[]', 1, '2026-11-18 09:15:00.000000')",
                (stage.chat, f'{{"{TOWN.people["alex"].id}": {WHEN}}}'),
            )
        shown = await player.play(Step("> tomorrow"))
        assert [line.strip() for line in shown[2:6]] == [
            "card 1",
            "Time off: not booked yet",
            "Friday, November 20, all day",
            "dentist",
        ]
