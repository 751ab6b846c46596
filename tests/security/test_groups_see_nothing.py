"""Where others read along they see nothing that is anybody's own, whatever is said and whatever the channel does."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from typing import Any

import pytest
from aiohttp import web
from botbuilder.core import TurnContext
from botbuilder.schema import Activity

from bot.edge.wire import from_json, to_json
from bot.messages import (
    AskSignIn,
    Incoming,
    Insert,
    Person,
    Pressed,
    Redraw,
    Replace,
    Reply,
    Said,
    Say,
    Show,
    SignedIn,
    Tell,
)
from bot.ports import Conversation, Waiting
from bot.time_off import TimeOff
from bot.time_off.team import RequestKey
from tests.edge.channel import Channel, Sent
from tests.edge.conftest import ROW, Edge, Open, card

GROUP = "19:group@thread.v2"
PLACES: dict[str, dict[str, Any]] = {
    "a group": {"id": GROUP, "conversationType": "groupChat", "isGroup": True, "tenantId": "contoso"},
    "a channel": {"id": GROUP, "conversationType": "channel", "isGroup": True, "tenantId": "contoso"},
    "a place without a type": {"id": GROUP, "tenantId": "contoso"},
    "a place of an unknown type": {"id": GROUP, "conversationType": "meeting", "tenantId": "contoso"},
    "a place that says it is no group": {"id": GROUP, "isGroup": False, "tenantId": "contoso"},
}
WHY = "chemotherapy"
REPLIES: dict[str, Reply] = {
    "text": Say(WHY),
    "card": Show(card(WHY)),
    "card of a time off": Show(card(WHY), about=ROW),
    "pressed card": Replace(card(WHY)),
    "pressed card of a time off": Replace(card(WHY), about=ROW),
    "another card": Redraw("another", card(WHY)),
    "sign-in": AskSignIn(),
    "news of another talk": Tell(GROUP, card(WHY), person="megan", petition=RequestKey("contoso", "store", "p")),
    "news on a card of another talk": Tell(GROUP, card(WHY), "another"),
    "insert": Insert(WHY, WHY, card(WHY)),
}
FAULTS = [200, 400, 403, 404, 410, 412, 429, 500, 502]


def overheard(channel: Channel) -> list[Sent]:
    """What arrived in the place for everybody to see, save the sign that somebody types."""
    aloud = [one for one in channel.sent if GROUP.replace(":", "%3A").replace("@", "%40") in one.path]
    return [one for one in aloud if not one.private and one.method != "GET" and one.kind != "typing"]


def talks(edge: Edge, place: str) -> dict[str, Any]:
    return {"conversation": PLACES[place], "channelData": {"tenant": {"id": "contoso"}}}


@pytest.fixture
def answers() -> list[Reply]:
    return []


@pytest.fixture
async def edge(open_edge: Open, row: TimeOff, answers: list[Reply]) -> Edge:
    async def corridor(incoming: Incoming, conversation: Conversation) -> AsyncIterator[Reply]:
        for reply in answers:
            yield reply

    edge: Edge = await open_edge(corridor)
    await edge.store.save(replace(row, conversation=GROUP, owner="aaaaaaaa-0000-4000-8000-000000000001"))
    return edge


def failing(status: int) -> Callable[[Sent], web.Response | None]:
    """A channel that never updates, and takes no private message either."""

    def refuse(sent: Sent) -> web.Response | None:
        if status == 200 or (sent.method == "POST" and not sent.private):
            return None
        return web.json_response({"error": {"code": "No"}}, status=status)

    return refuse


@pytest.mark.parametrize("status", FAULTS)
@pytest.mark.parametrize("place", PLACES)
async def test_no_answer_is_overheard(edge: Edge, answers: list[Reply], place: str, status: int) -> None:
    edge.channel.refuses = failing(status)
    for name, reply in REPLIES.items():
        answers[:] = [reply]
        await edge.post(edge.press("book", {"id": "row"}, **talks(edge, place)))
        await edge.post(edge.activity(text="off", **talks(edge, place)))
        await edge.post(edge.activity(value={"verb": "book"}, replyToId="the-card", **talks(edge, place)))
        await edge.host.idle()
        assert overheard(edge.channel) == [], name


@pytest.mark.parametrize("place", PLACES)
async def test_what_goes_on_after_signing_in_is_not_overheard(edge: Edge, answers: list[Reply], place: str) -> None:
    answers[:] = REPLIES.values()
    pressed = from_json(Activity, edge.press("who", **talks(edge, place)))
    reference = to_json(TurnContext.get_conversation_reference(pressed))
    alex = Person("aaaaaaaa-0000-4000-8000-000000000001", "contoso", "Alex Wilber")
    await edge.host.signed_in(Waiting(alex, GROUP, reference))
    await edge.host.idle()
    assert edge.heard == [SignedIn()]
    assert overheard(edge.channel) == []


@pytest.mark.parametrize("place", PLACES)
async def test_a_card_without_an_id_is_not_sent_for_all(edge: Edge, answers: list[Reply], place: str) -> None:
    answers[:] = [Show(card(WHY), about=ROW)]
    edge.channel.refuses = lambda sent: web.json_response({}, status=201)
    await edge.post(edge.activity(text="off", **talks(edge, place)))
    answers[:] = [Replace(card(WHY), about=ROW)]
    press = edge.press("dismiss", {"id": "row"}, **talks(edge, place))
    del press["replyToId"]
    await edge.post(press)
    await edge.host.idle()
    assert overheard(edge.channel) == []


async def test_a_card_is_drawn_anew_for_whose_it_is(edge: Edge, answers: list[Reply]) -> None:
    answers.append(Show(card(WHY), about=ROW))
    await edge.post(edge.in_group(text="off"))
    megan = {"id": "29:megan", "name": "Megan Bowen", "aadObjectId": "aaaaaaaa-0000-4000-8000-000000000002"}
    answers.clear()
    await edge.post(edge.in_group(text="thanks", **{"from": megan}))
    row = await edge.store.time_off("row")
    assert row
    await edge.host.redraw(row, card(WHY))
    assert [(one.private, one.body["recipient"]["id"]) for one in edge.channel.updates] == [(True, "29:alex")]


async def test_a_card_nobody_is_known_to_see_is_left_as_it_is(edge: Edge, row: TimeOff) -> None:
    await edge.post(edge.in_group(text="off"))
    await edge.host.redraw(replace(row, conversation=GROUP, card="of-another-time"), card(WHY))
    assert edge.channel.updates == []


async def test_what_went_to_the_one_to_one_chat_is_updated_there(edge: Edge, answers: list[Reply]) -> None:
    edge.channel.no_private = True
    answers.append(Show(card(WHY), about=ROW))
    await edge.post(edge.in_group(text="off"))
    row = await edge.store.time_off("row")
    assert row
    await edge.host.redraw(row, card(WHY))
    [update] = edge.channel.updates
    assert GROUP not in update.body["conversation"]["id"]
    assert overheard(edge.channel) == []


async def test_a_fault_of_siestas_own_is_told_to_whom_it_befell(open_edge: Open) -> None:
    async def broken(incoming: Incoming, conversation: Conversation) -> AsyncIterator[Reply]:
        raise ZeroDivisionError
        yield

    edge: Edge = await open_edge(broken)
    for place in PLACES:
        await edge.post(edge.activity(text="off", **talks(edge, place)))
    assert overheard(edge.channel) == []
    assert len(edge.channel.messages) == len(PLACES)


async def test_only_what_is_for_all_is_said_aloud(edge: Edge, answers: list[Reply]) -> None:
    answers[:] = [Show(card("help"), for_all=True), Say("I have answered where only you see it.", for_all=True)]
    await edge.post(edge.in_group(text="help"))
    assert [one.shown for one in overheard(edge.channel)] == ["help", "I have answered where only you see it."]
    await edge.post(edge.in_group(text="help", recipient={"id": "28:bot", "isTargeted": True}))
    assert len(overheard(edge.channel)) == 2, "what is asked in private is answered in private"
    assert edge.heard == [Said("help"), Said("help", private=True)]


async def test_a_press_is_answered_to_the_presser_wherever_it_is(edge: Edge, answers: list[Reply]) -> None:
    answers[:] = [Replace(card(WHY))]
    _, answer = await edge.post(edge.press("book", **talks(edge, "a channel")))
    assert answer["value"] == card(WHY)
    assert edge.heard == [Pressed("book")]
