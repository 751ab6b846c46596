"""The message extension: booking in a dialog, and time off put into a message. Over HTTP, on real parts."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.edge.message_extension import found
from bot.messages import ChatKind, Insert
from bot.ports import Owner
from bot.time_off import State
from tests.chats import seen
from tests.chats.players import TOWN, Stage, ThroughTheEdge
from tests.chats.script import Step
from tests.conftest import SetClock

ALEX = Owner(TOWN.people["alex"].id, TOWN.tenant)


@pytest.fixture
async def player(tmp_path: Path, clock: SetClock) -> AsyncIterator[ThroughTheEdge]:
    async with ThroughTheEdge(Stage(tmp_path, clock, place=ChatKind.GROUP)) as player:
        yield player


async def ask(player: ThroughTheEdge, name: str, value: dict[str, Any], status: int = 200) -> dict[str, Any]:
    invoke = {"type": "invoke", "name": f"composeExtension/{name}", "value": value}
    player.stage.lines = []
    async with player.http.post(f"{player.bot_url}/api/messages", json=player._envelope() | invoke) as answer:
        assert answer.status == status, await answer.text()
        body: dict[str, Any] = await answer.json()
    assert player.stage.lines == [], "nothing is said in the talk beside it"
    return body


def dialog(answer: dict[str, Any]) -> dict[str, Any]:
    assert answer["task"]["type"] == "continue"
    assert answer["task"]["value"]["title"] == "Book time off"
    card: dict[str, Any] = answer["task"]["value"]["card"]["content"]
    assert "Action.Execute" not in json.dumps(card), "dialogs do not know it"
    return card


def button(card: dict[str, Any], title: str) -> dict[str, Any]:
    [found] = [one for one in actions(card) if one["title"] == title]
    return dict(found["data"])


def actions(part: Any) -> list[dict[str, Any]]:
    if isinstance(part, list):
        return [one for held in part for one in actions(held)]
    if not isinstance(part, dict):
        return []
    if part.get("type") == "Action.Submit":
        return [part]
    return [one for held in part.values() for one in actions(held)]


async def pressed(player: ThroughTheEdge, data: dict[str, Any]) -> dict[str, Any]:
    return dialog(await ask(player, "submitAction", {"commandId": "book", "commandContext": "compose", "data": data}))


async def test_time_off_is_booked_in_a_dialog_and_taken_back_there(player: ThroughTheEdge) -> None:
    card = dialog(await ask(player, "fetchTask", {"commandId": "book", "commandContext": "compose"}))
    assert [one["id"] for one in card["body"] if one["type"] == "Input.Text"] == ["text"]
    card = await pressed(player, button(card, "Go on") | {"text": "off tomorrow pm, dentist"})
    assert seen.lines(card)[:2] == ["Time off: not booked yet", "Friday, November 20, 12:00 PM to 5:00 PM"]
    card = await pressed(player, button(card, "Book it"))
    assert seen.lines(card)[0] == "✓ Booked"
    assert player.stage.services
    [row] = await player.stage.services.store.of_owner(ALEX, {State.BOOKED})
    assert (row.subject, row.card) == ("dentist", None)
    card = await pressed(player, button(card, "Undo"))
    assert seen.lines(card)[0] == "Withdrawn: nothing is booked"


async def test_a_message_is_read_as_a_phrase(player: ThroughTheEdge) -> None:
    said = {"body": {"contentType": "html", "content": "<div>I&nbsp;will be <b>off next Monday</b></div>"}}
    asked = {"commandId": "book", "commandContext": "message", "messagePayload": said}
    card = dialog(await ask(player, "fetchTask", asked))
    assert seen.lines(card)[:2] == ["Time off: not booked yet", "Monday, November 23, all day"]


@pytest.mark.parametrize("content", ["<p>Great work, everyone!</p>", "", None, 7, "<" * 30_000])
async def test_a_message_without_a_time_is_asked_about(player: ThroughTheEdge, content: Any) -> None:
    asked = {"commandId": "book", "commandContext": "message", "messagePayload": {"body": {"content": content}}}
    card = dialog(await ask(player, "fetchTask", asked))
    [field] = [one for one in card["body"] if one["type"] == "Input.Text"]
    assert field.get("value", "").strip("<") == ("Great work, everyone!" if content and "Great" in str(content) else "")


async def test_nobody_presses_for_somebody_else(player: ThroughTheEdge) -> None:
    said = {"body": {"content": "off next Monday"}}
    card = dialog(await ask(player, "fetchTask", {"commandId": "book", "messagePayload": said}))
    player.stage.person = "megan"
    refused = await pressed(player, button(card, "Book it"))
    assert seen.lines(refused)[0] == "This card belongs to somebody else"
    assert player.stage.services
    assert await player.stage.services.store.of_owner(ALEX, {State.BOOKED}) == []


async def test_ones_own_time_off_goes_into_a_message_without_its_reason(player: ThroughTheEdge) -> None:
    await player.play(Step("> off tomorrow pm, dentist"))
    await player.play(Step("press Book it"))
    answer = await ask(player, "query", {"commandId": "ahead", "parameters": [{"name": "initialRun", "value": "true"}]})
    [attachment] = answer["composeExtension"]["attachments"]
    assert seen.lines(attachment["content"]) == ["Time off of Alex Wilber", "Fri, Nov 20, 12:00 – 5:00 PM"]
    assert attachment["preview"]["content"]["title"] == "Time off of Alex Wilber"
    assert "dentist" not in json.dumps(answer)
    assert actions(attachment["content"]) == []


async def test_a_team_s_time_off_goes_into_a_message_without_reasons(player: ThroughTheEdge) -> None:
    player.stage.person = "megan"
    await player.play(Step("> off 23 to 24 November in Store, vacation"))
    await player.play(Step("press Book it"))
    team = [{"name": "whose", "value": "team store"}]
    answer = await ask(player, "query", {"commandId": "ahead", "parameters": team})
    [attachment] = answer["composeExtension"]["attachments"]
    assert seen.lines(attachment["content"]) == ["Time off in Contoso Store", "Megan Bowen: Mon 23 Nov – Tue 24 Nov"]
    assert "acation" not in json.dumps(answer)


async def test_drafts_and_what_is_asked_for_go_into_no_message(player: ThroughTheEdge) -> None:
    """An owner sees them; whoever reads the message is anybody."""
    await player.play(Step("> off 30 November in Store, vacation"))
    await player.play(Step("press Ask for it"))
    player.stage.person = "megan"
    await player.play(Step("> put Adele off 1 December, sick leave"))
    await player.play(Step("press Keep as a draft"))
    await player.play(Step("press Put into the schedule"))
    await player.play(Step("> put Isaac off 2 December, sick leave"))
    await player.play(Step("press Put into the schedule"))
    answer = await ask(
        player, "query", {"commandId": "ahead", "parameters": [{"name": "whose", "value": "team store"}]}
    )
    [attachment] = answer["composeExtension"]["attachments"]
    assert seen.lines(attachment["content"]) == ["Time off in Contoso Store", "Isaac Fielder: Wednesday 2 December"]
    assert attachment["preview"]["content"]["text"] == "Isaac Fielder Wednesday 2 December"


async def test_names_are_no_markup_in_the_preview_of_what_is_inserted() -> None:
    """A thumbnail's texts are read as HTML."""
    named = found(Insert('Time off of <a href="x">Bo</a>', "R&D <b>Mon</b>", {"type": "AdaptiveCard"}))
    shown = named["composeExtension"]["attachments"][0]["preview"]["content"]
    assert shown == {"title": 'Time off of &lt;a href="x"&gt;Bo&lt;/a&gt;', "text": "R&amp;D &lt;b&gt;Mon&lt;/b&gt;"}


async def test_what_is_booked_beside_a_group_leaves_ones_own_chat_where_it_was(player: ThroughTheEdge) -> None:
    """There an owner is told what their team asks for."""
    store = player.stage.services and player.stage.services.store
    assert store
    player.stage.place = ChatKind.PERSONAL
    await player.play(Step("> help"))
    alone = (await store.habits(ALEX)).chat
    # A talk between two people is "personal" too, and Siesta is not in it.
    player.stage.room = " between two"
    for place in (ChatKind.GROUP, ChatKind.PERSONAL):
        player.stage.place = place
        await ask(player, "fetchTask", {"commandId": "book", "commandContext": "compose"})
        await ask(player, "query", {"commandId": "ahead", "parameters": []})
    assert (await store.habits(ALEX)).chat == alone


async def test_signing_in_is_asked_for_as_extensions_do(player: ThroughTheEdge) -> None:
    await player.play(Step("> sign out"))
    said = {"body": {"content": "off next Monday"}}
    for name, value in (
        ("fetchTask", {"commandId": "book", "messagePayload": said}),
        ("query", {"commandId": "ahead", "parameters": []}),
    ):
        answer = (await ask(player, name, value))["composeExtension"]
        assert answer["type"] == "auth"
        [opens] = answer["suggestedActions"]["actions"]
        assert opens["type"] == "openUrl"
        assert "/auth/start" in opens["value"]


@pytest.mark.parametrize(
    ("name", "value"),
    [("query", {"commandId": "nobody"}), ("fetchTask", {}), ("submitAction", {"commandId": "book", "data": 7})],
)
async def test_what_is_no_command_is_refused(player: ThroughTheEdge, name: str, value: dict[str, Any]) -> None:
    assert (await ask(player, name, value, 400))["error"]["code"] == "BadRequest"
