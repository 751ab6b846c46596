"""One member cannot silence a group: turns wait for their own, and whatever waits for the channel holds up nobody."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from typing import Any

import pytest
from aiohttp import web

from bot.edge.waiting_room import MOST_IN_ONE_PLACE, MOST_OF_ONE, Crowded, WaitingRoom
from bot.messages import Incoming, Reply, Said, Say, Show
from bot.ports import Conversation
from tests.edge.conftest import Edge, Open, card

MEGAN = {"from": {"id": "29:megan", "name": "Megan Bowen", "aadObjectId": "aaaaaaaa-0000-4000-8000-000000000002"}}


@pytest.fixture
def goes_on() -> asyncio.Event:
    """Until it is set the corridor thinks."""
    return asyncio.Event()


@pytest.fixture
async def edge(open_edge: Open, goes_on: asyncio.Event) -> Edge:
    async def help_(incoming: Incoming, conversation: Conversation) -> AsyncIterator[Reply]:
        await goes_on.wait()
        text = incoming.text if isinstance(incoming, Said) else "pressed"
        yield Show(card(f"{conversation.person.name}: {text}"), for_all=True)

    edge: Edge = await open_edge(help_, press=0.1, first_sign=0.01, next_sign=0.01)
    return edge


async def begun(edge: Edge) -> None:
    async with asyncio.timeout(5):
        while not edge.heard:  # noqa: ASYNC110  # the server is another task
            await asyncio.sleep(0.005)


async def test_who_floods_a_group_waits_for_themselves_alone(edge: Edge, goes_on: asyncio.Event) -> None:
    flood = [asyncio.create_task(edge.post(edge.in_group(text=f"help {number}"))) for number in range(40)]
    await begun(edge)
    other = asyncio.create_task(edge.post(edge.in_group(text="help", **MEGAN)))
    await edge.channel.until(lambda: any(one.text and "One moment" in one.text for one in edge.channel.messages))
    goes_on.set()
    await asyncio.gather(other, *flood)
    shown = [one.shown for one in edge.channel.messages]
    assert len([one for one in shown if "One moment, I am still at “help " in one]) == 1
    answered = [one for one in shown if "One moment" not in one]
    assert "Megan Bowen: help" in answered[:2]
    assert len(answered) == MOST_OF_ONE + 1


async def test_once_there_is_room_again_one_is_heard(edge: Edge, goes_on: asyncio.Event) -> None:
    flood = [asyncio.create_task(edge.say(f"help {number}")) for number in range(MOST_OF_ONE + 3)]
    await edge.channel.until(lambda: any(one.text and "One moment" in one.text for one in edge.channel.messages))
    goes_on.set()
    await asyncio.gather(*flood)
    await edge.say("help again")
    assert edge.channel.messages[-1].shown == "Alex Wilber: help again"


async def test_a_press_too_many_is_answered_at_once(edge: Edge, goes_on: asyncio.Event) -> None:
    presses = [asyncio.create_task(edge.post(edge.press("say"))) for _ in range(MOST_OF_ONE + 2)]
    answers = [body["value"] for _, body in await asyncio.gather(*presses)]
    assert len([one for one in answers if one.startswith("One moment")]) == 2
    assert edge.channel.messages == []
    goes_on.set()


async def test_a_sign_of_typing_is_shown_by_the_turn_that_runs_and_takes_no_answers_slot(
    edge: Edge, goes_on: asyncio.Event
) -> None:
    others = [{"from": {"id": f"29:{name}", "name": name, "aadObjectId": f"id-{name}"}} for name in "abcd"]
    turns = [asyncio.create_task(edge.post(edge.in_group(text="help", **other))) for other in others]
    await edge.channel.until(lambda: len(edge.channel.sent) == 3)
    await asyncio.sleep(0.1)
    assert [one.kind for one in edge.channel.sent] == ["typing"] * 3
    goes_on.set()
    await asyncio.gather(*turns)
    assert len(edge.channel.messages) == 4
    assert edge.pauses == []


async def test_a_turn_that_waits_for_the_channel_does_not_hold_the_conversation(open_edge: Open) -> None:
    async def answer(incoming: Incoming, conversation: Conversation) -> AsyncIterator[Reply]:
        yield Say(f"{conversation.person.name} one", for_all=True)
        yield Say(f"{conversation.person.name} two", for_all=True)

    edge: Edge = await open_edge(answer)
    edge.time_goes_on.clear()
    edge.channel.refusals.append(web.Response(status=429, headers={"Retry-After": "5"}))
    first = asyncio.create_task(edge.post(edge.in_group(text="help")))
    await edge.channel.until(lambda: len(edge.channel.sent) == 1)
    await edge.post(edge.in_group(text="help", **MEGAN))
    assert [one.text for one in edge.channel.messages][1:] == ["Megan Bowen one", "Megan Bowen two"]
    edge.time_goes_on.set()
    await first
    assert [one.text for one in edge.channel.messages][3:] == ["Alex Wilber one", "Alex Wilber two"]


async def test_a_private_card_that_had_to_wait_is_remembered_all_the_same(open_edge: Open) -> None:
    async def answer(incoming: Incoming, conversation: Conversation) -> AsyncIterator[Reply]:
        yield Show(card("list"))

    edge: Edge = await open_edge(answer)
    edge.channel.refusals.append(web.Response(status=503))
    await edge.post(edge.in_group(text="my time off"))
    address: dict[str, Any] | None = await edge.store.address("19:group@thread.v2")
    assert address
    assert address["elsewhere"]["sent-2"]["to"]["id"] == "29:alex"


async def no_pause(seconds: float) -> None:
    pass


async def test_a_place_takes_so_many_turns_and_tells_everybody_once() -> None:
    room = WaitingRoom(no_pause)
    async with AsyncExitStack() as stack:
        for number in range(MOST_IN_ONE_PLACE):
            await stack.enter_async_context(room.turn_of(f"person {number}", "group"))
        told = [await refused(room, "late", "group"), await refused(room, "late", "group")]
        told.append(await refused(room, "later", "group"))
        assert [(one.first, one.busy_with) for one in told] == [(True, ""), (False, ""), (True, "")]
        async with room.turn_of("late", "elsewhere"):
            pass
    async with room.turn_of("late", "group"):
        pass
    assert (room._queues, room._turns, room._told) == ({}, {}, {}), "nothing is kept of those who have left"


async def refused(room: WaitingRoom, person: str, place: str) -> Crowded:
    with pytest.raises(Crowded) as raised:
        async with room.turn_of(person, place):
            raise AssertionError("there was room")
    return raised.value
