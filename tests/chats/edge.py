"""A chat played over HTTP through the edge, as Teams would, with a connector that keeps what it is sent."""

from __future__ import annotations

import socket
from typing import Any

from aiohttp import web

from bot.edge import Host, make_host
from bot.messages import ChatKind, Incoming, Pressed, Said, Tell
from bot.ports import Services
from bot.settings import Settings
from bot.sign_in.pages import Pages
from bot.texts import texts
from bot.time_off import TimeOff
from bot.turn import take_turn
from dialogs.stack import FormStack
from tests.chats.player import Player, serve
from tests.chats.stage import STORE, TOWN


class ThroughTheEdge(Player):
    """Teams' part: activities go to /api/messages, what Siesta sends comes to a connector of our own."""

    async def __aenter__(self) -> Player:
        connector = web.Application()
        connector.router.add_get("/v3/teams/{team}", self._told)
        connector.router.add_post("/v3/conversations/{conversation}/activities", self._arrived)
        connector.router.add_post("/v3/conversations/{conversation}/activities/{reply_to}", self._arrived)
        connector.router.add_put("/v3/conversations/{conversation}/activities/{activity}", self._updated)
        self.connector_url = await serve(self._stack, connector)
        self.sent = 0
        self.drawn: set[str] = set()
        """The cards that were updated since somebody last spoke or pressed."""
        return await super().__aenter__()

    async def start(self) -> None:
        port = socket.create_server(("127.0.0.1", 0))
        self.bot_url = f"http://127.0.0.1:{port.getsockname()[1]}"
        await super().start()
        assert self.stage.services
        self.host = self.make_host(self.stage.services)
        self._life.push_async_callback(self.host.close)
        application = web.Application()
        application.add_routes(self.host.routes())
        application.add_routes(Pages(self.house.tokens, self.host.signed_in).routes())
        assert self.house.authority
        application.add_routes(self.house.authority.routes())
        await serve(self._life, application, port)

    def make_host(self, services: Services) -> Host:
        return make_host(Settings(), services, take_turn, FormStack)

    async def deliver(self, incoming: Incoming, pressed: str | None) -> None:
        activity = self._envelope() | self._content(incoming, pressed)
        self.drawn.clear()
        async with self.http.post(f"{self.bot_url}/api/messages", json=activity) as answer:
            assert answer.status in (200, 201, 202), await answer.text()
            body = await answer.json() if isinstance(incoming, Pressed) else None
            await self.turn_over()
            if body is None:
                return
            assert body["statusCode"] == 200, body
            if body["type"] == "application/vnd.microsoft.activity.message":
                # The corridor answers such a press with a card of its own; the request gets a pointer to it.
                self.stage.says("" if body["value"] == texts("en")("press-answered") else body["value"])
            elif pressed not in self.drawn:
                assert pressed
                self.stage.shows(pressed, body["value"])

    async def turn_over(self) -> None:
        """Until what had to wait is sent too."""
        await self.host.idle()

    async def redraw(self, row: TimeOff, card: dict[str, Any]) -> str | None:
        return await self.host.redraw(row, card)

    async def tell(self, told: Tell) -> None:
        await self.host.tell(told)

    def _envelope(self) -> dict[str, Any]:
        resident = TOWN.people[self.stage.person]
        self.sent += 1
        zone = self.stage.device or resident.zone
        return {
            "id": f"in-{self.sent}",
            "channelId": "msteams",
            "serviceUrl": self.connector_url,
            "timestamp": self.stage.clock.now().isoformat(),
            "locale": resident.locale,
            "localTimezone": zone,
            "from": {"id": resident.chat_id, "name": resident.name, "aadObjectId": resident.id},
            "recipient": {"id": "28:siesta", "name": "Siesta"},
            "conversation": {
                "id": self.stage.chat,
                "conversationType": "groupChat" if self.stage.place is ChatKind.GROUP else self.stage.place,
                "tenantId": TOWN.tenant,
            },
            "channelData": {
                "tenant": {"id": TOWN.tenant},
                **({"team": {"id": STORE.chat_id}} if self.stage.team else {}),
            },
        }

    @staticmethod
    def _content(incoming: Incoming, pressed: str | None) -> dict[str, Any]:
        if isinstance(incoming, Said):
            file = {"contentType": "application/pdf", "contentUrl": "https://contoso.example/a.pdf", "name": "a.pdf"}
            return {"type": "message", "text": incoming.text, "attachments": [file] * incoming.attachments}
        assert isinstance(incoming, Pressed)
        action = {"type": "Action.Execute", "verb": incoming.verb, "data": dict(incoming.data)}
        return {
            "type": "invoke",
            "name": "adaptiveCard/action",
            "replyToId": pressed,
            "value": {"action": action, "trigger": "manual"},
        }

    @staticmethod
    async def _told(request: web.Request) -> web.Response:
        assert request.match_info["team"] == STORE.chat_id
        return web.json_response({"id": STORE.chat_id, "name": STORE.name, "aadGroupId": STORE.id})

    async def _arrived(self, request: web.Request) -> web.Response:
        activity = await request.json()
        if activity["type"] != "message":
            return web.json_response({"id": "typing"})
        id = f"activity-{len(self.stage.cards) + 1}"
        if activity.get("attachments"):
            only_for = (
                activity["recipient"]["id"].removeprefix("29:") if "isTargetedActivity" in request.query else None
            )
            chat = "" if only_for else request.match_info["conversation"]
            self.stage.shows(id, activity["attachments"][0]["content"], only_for, chat)
        else:
            self.stage.says(activity["text"])
        return web.json_response({"id": id}, status=201)

    async def _updated(self, request: web.Request) -> web.Response:
        id, card = request.match_info["activity"], (await request.json())["attachments"][0]["content"]
        # In a group the pressed card is drawn in the presser's other clients too.
        self.drawn.add(id)
        self.stage.shows(id, card, chat=request.match_info["conversation"])
        return web.json_response({"id": id})
