"""One text cannot stop the bot: nothing is normalized, matched or logged before it is cut, wherever it comes in."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncIterator
from datetime import datetime
from typing import Any

import pytest

from bot import cards
from bot.edge.teams import LONGEST_NAME, LONGEST_TAG, LONGEST_TEXT
from bot.messages import Incoming, Pressed, Reply, Said, Say
from bot.ports import Conversation
from bot.understanding import Context, understand
from tests.edge.conftest import Edge, Open

MARKS = "o" + "\u0301\u0323" * 40_000
"""Each mark has to find its place among those before it: all at once they take minutes."""


JSON = {"Content-Type": "application/json"}


async def posted(edge: Edge, activity: dict[str, Any]) -> int:
    """Each letter as few bytes as it can be."""
    async with asyncio.timeout(10):
        body = json.dumps(activity, ensure_ascii=False).encode()
        return (await edge.post_raw(data=body, headers=JSON))[0]


@pytest.fixture
async def edge(open_edge: Open) -> Edge:
    async def echo(incoming: Incoming, conversation: Conversation) -> AsyncIterator[Reply]:
        yield Say("still here")

    edge: Edge = await open_edge(echo)
    return edge


def mentioning(name: str, text: str = "<at>A</at>") -> dict[str, Any]:
    return {"type": "mention", "text": text, "mentioned": {"id": "29:a", "name": name}}


WAYS: dict[str, dict[str, Any]] = {
    "a text": {"text": MARKS},
    "a text of spaces": {"text": "off " + "\u00a0 " * 40_000 + "monday"},
    "a text behind a mention": {"text": f"<at>A</at> {MARKS}", "entities": [mentioning("A")]},
    "a name that is mentioned": {"text": "<at>A</at> off", "entities": [mentioning(MARKS)]},
    "many mentions": {"text": "<at>A</at>" * 5000, "entities": [mentioning("<at>A</at>" * 20)] * 500},
    "a name": {"text": "off", "from": {"id": "29:a", "aadObjectId": "a", "name": MARKS}},
    "a locale": {"text": "off", "locale": MARKS},
    "a zone": {"text": "off", "localTimezone": MARKS},
    "a device's locale": {"text": "off", "locale": None, "entities": [{"type": "clientInfo", "locale": MARKS}]},
    "many attachments": {"text": "off", "attachments": [{"contentType": "image/png"}] * 4000},
    "many entities": {"text": "off", "entities": [{}] * 60_000},
    "a card's input": {"value": {"verb": "say", "text": MARKS}},
}


@pytest.mark.parametrize("way", WAYS)
async def test_whatever_is_too_long_is_cut_and_the_bot_goes_on(
    edge: Edge, way: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    assert await posted(edge, edge.activity(**WAYS[way])) in (200, 400)
    assert (await edge.say("hello"))[0] == 200
    for incoming, talk in zip(edge.heard, edge.talks, strict=True):
        assert not isinstance(incoming, Said) or len(incoming.text) <= LONGEST_TEXT
        assert len(talk.person.name) <= LONGEST_NAME
        assert max(len(talk.person.locale), len(talk.person.zone or "")) <= LONGEST_TAG
    assert all(len(record.getMessage()) < 1000 for record in caplog.records if record.name.startswith("bot"))


@pytest.mark.parametrize("text", [MARKS, "&#769;" * 30_000, "<" * 200_000, "<p>" + "x&nbsp;" * 30_000])
async def test_a_message_that_booking_is_asked_from_is_cut(edge: Edge, text: str) -> None:
    value = {"commandId": "book", "messagePayload": {"body": {"content": text}}}
    await posted(edge, edge.activity(type="invoke", name="composeExtension/fetchTask", value=value))
    [beside] = edge.heard
    assert len(getattr(beside, "text", "")) <= 500


async def test_what_is_looked_for_is_cut(edge: Edge) -> None:
    value = {"commandId": "ahead", "parameters": [{"name": "whose", "value": MARKS}]}
    await posted(edge, edge.activity(type="invoke", name="composeExtension/query", value=value))
    assert [len(getattr(one, "whose", "")) <= 100 for one in edge.heard] == [True]


async def test_what_is_a_press_is_left_to_whoever_reads_it(edge: Edge) -> None:
    await edge.post(edge.press("say", {"text": "off monday"}))
    assert edge.heard == [Pressed("say", {"text": "off monday"})]


class Uncut(str):
    """What is done with a text before it is cut, and must not be."""

    def casefold(self) -> str:
        raise AssertionError("it was folded whole")

    def __iter__(self) -> Any:
        raise AssertionError("it was read letter by letter")


def test_understanding_reads_no_more_than_it_understands() -> None:
    context = Context(datetime(2026, 11, 20), "UTC", "en")
    cut = Uncut("off next monday " + "\u0301" * 5000)
    assert understand(cut, context).spans == understand("off next monday", context).spans


def test_a_card_shows_no_more_than_it_has_room_for() -> None:
    assert cards.tame(Uncut("a" * 100_000), 60) == "a" * 59 + "…"


async def test_a_body_that_never_ends_is_not_waited_for(open_edge: Open) -> None:
    async def never(incoming: Incoming, conversation: Conversation) -> AsyncIterator[Reply]:
        yield Say("heard")

    async def slowly() -> AsyncIterator[bytes]:
        yield json.dumps(edge.activity(text="off")).encode()[:-1]
        await asyncio.Event().wait()

    edge: Edge = await open_edge(never, body=0.05)
    status, body = await edge.post_raw(data=slowly(), headers=JSON)
    assert (status, body["error"]["code"]) == (408, "REQUEST_TIMEOUT")
    assert edge.heard == []
