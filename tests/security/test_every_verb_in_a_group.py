"""The real corridor, every button there is, in places where others read along, over a channel that updates nothing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from bot.edge import Host, make_host
from bot.messages import ChatKind, Pressed
from bot.ports import Services
from bot.presses import BUTTONS
from bot.settings import Settings
from bot.turn import take_turn
from dialogs.stack import FormStack
from tests.chats import seen
from tests.chats.edge import ThroughTheEdge
from tests.chats.script import Step
from tests.chats.stage import STORE, TOWN, Stage
from tests.conftest import SetClock

WHY = "chemotherapy"
ANSWERED = "Alex Wilber, I have answered where only you can see it."


class Overheard(ThroughTheEdge):
    """Somebody else in the place, who notes all that they see."""

    status = 200
    saw: list[dict[str, Any]]

    def make_host(self, services: Services) -> Host:
        async def no_pause(seconds: float) -> None:
            pass

        return make_host(Settings(), services, take_turn, FormStack, sleep=no_pause)

    async def note(self, request: web.Request) -> None:
        activity = await request.json()
        if "isTargetedActivity" not in request.query and activity["type"] == "message":
            self.saw.append(activity)

    async def _arrived(self, request: web.Request) -> web.Response:
        await self.note(request)
        return await super()._arrived(request)

    async def _updated(self, request: web.Request) -> web.Response:
        await self.note(request)
        if self.status != 200:
            return web.json_response({"error": {"code": "No"}}, status=self.status)
        return await super()._updated(request)


def carried(card: dict[str, Any], title: str) -> dict[str, Any]:
    """All that any button may carry, true as far as that goes."""
    button = seen.button(card, title)
    assert button
    days = {"first": "2026-11-23", "last": "2026-11-24", "start": "2026-11-23T00:00", "end": "2026-11-24T00:00"}
    who = {"team": STORE.id, "person": TOWN.people["alex"].id, "request": "request", "text": "my time off"}
    chosen = {"to": "both", "where": "plan", "draft": False, "approved": True, "all_day": True, "language": ""}
    typed = {"first_0": "2026-11-25", "last_0": "2026-11-25", "all_day_0": "true", "subject": WHY}
    return {**days, **who, **chosen, **typed, **button["data"]}


@pytest.mark.parametrize("status", [200, 403, 404, 502])
@pytest.mark.parametrize("place", [ChatKind.GROUP, ChatKind.CHANNEL])
async def test_no_button_shows_anything_to_the_others(
    tmp_path: Path, clock: SetClock, place: ChatKind, status: int
) -> None:
    async with Overheard(Stage(tmp_path, clock, place=place)) as player:
        for day, verb in enumerate(BUTTONS, 1):
            player.saw, player.status = [], 200
            await player.play(Step(f"> off {day} December for {WHY}"))
            activity, card = list(player.stage.cards.items())[-1]
            assert WHY in json.dumps(card)
            player.status = status
            await player.deliver(Pressed(verb, carried(card, "Not now")), activity)
            assert [one.get("text") for one in player.saw] == [ANSWERED], verb
