"""An edge on loopback with a corridor of the test's own, and a channel that keeps what is sent."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, cast
from uuid import uuid4

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.edge import Host, make_host
from bot.edge.patience import Patience
from bot.house import open_house
from bot.messages import Incoming, Reply
from bot.ports import Conversation, Services
from bot.settings import Settings
from bot.store.store import SqlStore
from bot.time_off import Part, Span, TimeOff
from dialogs.stack import FormStack
from tests.edge.channel import Channel

NOWHERE = "http://127.0.0.1:9"
Corridor = Callable[[Incoming, Conversation], AsyncIterator[Reply]]


MONDAY = Span.days(date(2026, 11, 23), date(2026, 11, 23))
ROW = TimeOff("row", "alex", "contoso", "a:personal-1", "Europe/Berlin", (Part(MONDAY),))


def card(marker: str) -> dict[str, Any]:
    return {"type": "AdaptiveCard", "version": "1.5", "body": marker}


@dataclass
class Edge:
    """A bot, and the hand that posts to it as Teams would."""

    channel: Channel
    host: Host
    store: SqlStore
    session: aiohttp.ClientSession
    url: str
    heard: list[Incoming] = field(default_factory=list)
    talks: list[Conversation] = field(default_factory=list)
    pauses: list[float] = field(default_factory=list)
    """What was to be waited for the channel's sake, in seconds."""
    time_goes_on: asyncio.Event = field(default_factory=asyncio.Event)
    """Cleared, every pause lasts until it is set."""
    headers: dict[str, str] = field(default_factory=dict)

    def activity(self, **changes: Any) -> dict[str, Any]:
        whole = {
            "type": "message",
            "id": uuid4().hex,
            "timestamp": "2026-11-19T09:15:00.1234567Z",
            "localTimestamp": "2026-11-19T10:15:00.123+01:00",
            "localTimezone": "Europe/Berlin",
            "serviceUrl": self.channel.url,
            "channelId": "msteams",
            "from": {"id": "29:alex", "name": "Alex Wilber", "aadObjectId": "aaaaaaaa-0000-4000-8000-000000000001"},
            "conversation": {"id": "a:personal-1", "conversationType": "personal", "tenantId": "contoso"},
            "recipient": {"id": "28:bot", "name": "Siesta"},
            "locale": "en-GB",
            "channelData": {"tenant": {"id": "contoso"}},
        }
        return whole | changes

    def in_group(self, **changes: Any) -> dict[str, Any]:
        group = {"id": "19:group@thread.v2", "conversationType": "groupChat", "isGroup": True, "tenantId": "contoso"}
        return self.activity(conversation=group, **changes)

    def in_channel(self, team: dict[str, str], **changes: Any) -> dict[str, Any]:
        thread = {"id": "19:store@thread.tacv2;messageid=7", "conversationType": "channel", "tenantId": "contoso"}
        told = {"tenant": {"id": "contoso"}, "team": team}
        return self.activity(conversation=thread, channelData=told, **changes)

    def press(self, verb: str, data: dict[str, Any] | None = None, **changes: Any) -> dict[str, Any]:
        value = {"action": {"type": "Action.Execute", "verb": verb, "data": data or {}}, "trigger": "manual"}
        invoke = {"type": "invoke", "name": "adaptiveCard/action", "value": value, "replyToId": "the-card"}
        return self.activity(**(invoke | changes))

    async def post(self, activity: dict[str, Any]) -> tuple[int, Any]:
        return await self.post_raw(json=activity)

    async def say(self, text: str, **changes: Any) -> tuple[int, Any]:
        return await self.post(self.activity(text=text, **changes))

    async def post_raw(self, **request: Any) -> tuple[int, Any]:
        headers = self.headers | request.pop("headers", {})
        async with self.session.request(request.pop("method", "POST"), self.url, headers=headers, **request) as answer:
            return answer.status, await answer.json(content_type=None) if await answer.read() else None


Open = Callable[..., Any]


@pytest.fixture
async def open_edge(tmp_path: Path) -> AsyncIterator[Open]:
    """Starts an edge around a corridor; settings as a test wants them."""
    async with AsyncExitStack() as stack:

        async def start(corridor: Corridor, settings: Settings | None = None, **patience: float) -> Edge:
            channel = Channel()
            stack.push_async_callback((await channel.start()).close)
            database = Settings.model_validate({"DATABASE_URL": f"sqlite:///{tmp_path}/edge.db"})
            # No test here asks a calendar: nobody listens at that address.
            house = await stack.enter_async_context(open_house(database, NOWHERE, NOWHERE))
            services, store = house.services, cast(SqlStore, house.services.store)
            heard: list[Incoming] = []
            talks: list[Conversation] = []

            async def take_turn(incoming: Incoming, conversation: Conversation, _: Services) -> AsyncIterator[Reply]:
                heard.append(incoming)
                talks.append(conversation)
                async for reply in corridor(incoming, conversation):
                    yield reply

            pauses: list[float] = []
            time_goes_on = asyncio.Event()
            time_goes_on.set()

            async def no_pause(seconds: float) -> None:
                pauses.append(seconds)
                await time_goes_on.wait()
                await asyncio.sleep(0)

            whole = settings or Settings.model_validate({})
            host = make_host(whole, services, take_turn, FormStack, Patience(**patience), no_pause)
            stack.push_async_callback(host.close)
            application = web.Application()
            application.add_routes(host.routes())
            server = TestServer(application)
            await server.start_server(auto_decompress=False)
            stack.push_async_callback(server.close)
            session = await stack.enter_async_context(aiohttp.ClientSession())
            url = str(server.make_url("/api/messages"))
            return Edge(channel, host, store, session, url, heard, talks, pauses, time_goes_on)

        yield start


@pytest.fixture
def row() -> TimeOff:
    return ROW
