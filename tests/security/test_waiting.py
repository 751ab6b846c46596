"""What waits for a sign-in is looked at before it is kept, and goes after a quarter of an hour."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from tests.chats.players import TOWN
from tests.conftest import SetClock
from tests.sign_in.conftest import Talk, clock, talk

__all__ = ["clock", "talk"]

ALEX = TOWN.people["alex"].id


async def presses(talk: Talk, verb: str, data: dict[str, Any]) -> str:
    value = {"action": {"type": "Action.Execute", "verb": verb, "data": data}, "trigger": "manual"}
    invoke = talk._envelope() | {"type": "invoke", "name": "adaptiveCard/action", "value": value}
    async with talk.http.post(f"{talk.bot_url}/api/messages", json=invoke) as answer:
        assert answer.status == 200
        return await answer.text()


def kept(talk: Talk) -> bytes:
    return b"".join(file.read_bytes() for file in talk.stage.folder.glob("siesta.db*"))


async def signed_out_over_an_offer(talk: Talk) -> dict[str, Any]:
    """What the button "Book it" carries."""
    await talk.does("> off next monday")
    [data] = [
        action["data"]
        for card in talk.stage.cards.values()
        for action in card.get("actions", [])
        if action.get("verb") == "book"
    ]
    await talk.does("> sign out")
    return dict(data)


LOAD = "marker" * 3000


@pytest.mark.parametrize("more", [{"junk": LOAD}, {"junk": ["marker"] * 3000}, {LOAD: 1}, {"a": {"b": LOAD}}])
async def test_a_press_that_carries_a_load_is_not_kept(talk: Talk, more: dict[str, Any]) -> None:
    data = await signed_out_over_an_offer(talk)
    await presses(talk, "book", data | more)
    await talk.host.idle()
    assert b"marker" not in kept(talk)


async def test_what_waits_goes_on_within_the_time_and_is_gone_after_it(talk: Talk, clock: SetClock) -> None:
    data = await signed_out_over_an_offer(talk)
    await presses(talk, "book", data | {"origin": "mine"})
    conversation = talk._envelope()["conversation"]["id"]
    store = talk.stage.services.store if talk.stage.services else None
    assert store
    async with store.conversation(conversation) as memory:
        assert memory.parked[ALEX]["verb"] == "book"
    clock.shows += timedelta(minutes=15, seconds=1)
    await talk.does("settle")
    async with store.conversation(conversation) as memory:
        assert memory.parked == {}
