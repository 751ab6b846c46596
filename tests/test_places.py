"""What Siesta says where others read along, to whom it is new, and what it forgets: over HTTP, before a connector of
our own."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.messages import ChatKind
from bot.ports import Habits, Owner
from tests.chats.players import TOWN, Stage, ThroughTheEdge
from tests.conftest import SetClock

ALEX = Owner(TOWN.people["alex"].id, TOWN.tenant)
SIESTA = {"id": "28:siesta", "name": "Siesta"}
PUBLIC = "says Alex Wilber, I have answered where only you can see it."


@pytest.fixture
async def player(tmp_path: Path, clock: SetClock) -> AsyncIterator[ThroughTheEdge]:
    async with ThroughTheEdge(Stage(tmp_path, clock)) as player:
        yield player


async def post(player: ThroughTheEdge, **activity: Any) -> list[str]:
    player.stage.lines = []
    async with player.http.post(f"{player.bot_url}/api/messages", json=player._envelope() | activity) as answer:
        assert answer.status == 200, await answer.text()
    await player.host.idle()
    return player.stage.lines


@pytest.mark.parametrize("place", [ChatKind.GROUP, ChatKind.CHANNEL])
@pytest.mark.parametrize("text", ["off tomorrow, dentist", "frei morgen", "mine", "help", "/foo", "settings"])
async def test_a_slash_command_is_answered_in_private_alone(player: ThroughTheEdge, place: ChatKind, text: str) -> None:
    player.stage.place = place
    lines = await post(player, type="message", text=text, recipient=SIESTA | {"isTargeted": True})
    heads = [line for line in lines if not line.startswith(" ")]
    assert heads == ["card 1, seen by alex only"], lines


@pytest.mark.parametrize("place", [ChatKind.GROUP, ChatKind.CHANNEL])
@pytest.mark.parametrize("text", ["off tomorrow, dentist", "mine", "settings", "colourless ideas"])
async def test_a_mention_is_answered_for_all_with_nothing_personal(
    player: ThroughTheEdge, place: ChatKind, text: str
) -> None:
    player.stage.place = place
    mention = {"type": "mention", "text": "<at>Siesta</at>", "mentioned": SIESTA}
    lines = await post(player, type="message", text=f"<at>Siesta</at> {text}", entities=[mention])
    heads = [line for line in lines if not line.startswith(" ")]
    assert heads == ["card 1, seen by alex only", PUBLIC], lines


async def test_help_is_for_everybody_to_read(player: ThroughTheEdge) -> None:
    player.stage.place = ChatKind.CHANNEL
    lines = await post(player, type="message", text="help")
    assert [line for line in lines if not line.startswith(" ")] == ["card 1"]


async def test_somebody_is_welcomed_once_wherever_they_install_it(player: ThroughTheEdge) -> None:
    lines = await post(player, type="installationUpdate", action="add")
    assert lines[0] == "card 1"
    for words in ("Hello Alex Wilber", "[off next Monday]", "sign in", "do not count", "“help” shows"):
        assert any(words in line for line in lines), words
    assert await post(player, type="conversationUpdate", membersAdded=[SIESTA]) == []
    player.stage.room = "another"
    assert await post(player, type="installationUpdate", action="add-upgrade") == []
    lines = await post(player, type="message", text="hello")
    assert "    I book your time off. Tell me when, for example:" in lines


async def test_the_first_hello_is_a_welcome_too(player: ThroughTheEdge) -> None:
    lines = await post(player, type="message", text="hello")
    assert any("do not count" in line for line in lines)
    assert await post(player, type="installationUpdate", action="add") == []


async def test_a_team_is_told_once_who_added_siesta(player: ThroughTheEdge) -> None:
    player.stage.place = ChatKind.CHANNEL
    lines = await post(player, type="installationUpdate", action="add")
    assert [line for line in lines if not line.startswith(" ")] == ["card 1"]
    assert lines[1].startswith("    Alex Wilber added me here.")
    assert await post(player, type="conversationUpdate", membersAdded=[SIESTA]) == []
    assert await post(player, type="conversationUpdate", membersAdded=[{"id": "29:megan"}]) == []


async def test_who_added_it_is_asked_for_where_teams_does_not_tell(player: ThroughTheEdge) -> None:
    player.stage.place = ChatKind.CHANNEL
    nameless = {"id": "29:alex", "aadObjectId": ALEX.id}
    lines = await post(player, type="installationUpdate", action="add", **{"from": nameless})
    # The connector of these tests knows nobody.
    assert lines[1].startswith("    I was added here.")


async def test_removing_it_forgets_what_lets_it_act_and_what_waited(player: ThroughTheEdge) -> None:
    services = player.stage.services
    assert services
    await post(player, type="message", text="off tomorrow")
    await post(player, type="message", text="off")
    await services.store.keep_habits(ALEX, replace(Habits(), language="de", team="x", greeted=True))
    assert await player.house.tokens.knows(ALEX)
    assert await post(player, type="installationUpdate", action="remove") == []
    assert not await player.house.tokens.knows(ALEX)
    assert await services.store.habits(ALEX) == Habits()
    async with services.store.conversation(player.stage.chat) as memory:
        assert (memory.forms, memory.parked) == ({}, {})
        assert memory.address["closed"] is True


async def test_removing_it_from_a_team_signs_nobody_out(player: ThroughTheEdge) -> None:
    player.stage.place = ChatKind.CHANNEL
    await post(player, type="message", text="off tomorrow")
    await post(player, type="installationUpdate", action="remove")
    assert await player.house.tokens.knows(ALEX)


@pytest.mark.parametrize(
    ("value", "logged"),
    [
        ({"actionName": "feedback", "actionValue": {"reaction": "like", "feedback": "my dentist!"}}, "like"),
        ({"actionName": "feedback", "actionValue": {"reaction": "dislike"}}, "dislike"),
        ({"actionName": "feedback", "actionValue": {"reaction": "dentist"}}, "of another kind"),
        ({"actionName": "feedback", "actionValue": "x"}, "of another kind"),
        ({}, "of another kind"),
    ],
)
async def test_feedback_is_taken_and_logged_without_the_talk(
    player: ThroughTheEdge, value: dict[str, Any], logged: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    assert await post(player, type="invoke", name="message/submitAction", value=value, replyToId="1") == []
    assert f"feedback on an answer: {logged}" in caplog.text
    assert "dentist" not in caplog.text
