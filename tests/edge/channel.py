"""A channel on loopback: it takes what the bot sends, keeps it, and refuses when it was told to."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer


@dataclass
class Sent:
    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: Any
    at: float

    @property
    def kind(self) -> str:
        return str(self.body.get("type"))

    @property
    def text(self) -> str | None:
        text: str | None = self.body.get("text")
        return text

    @property
    def card(self) -> Any:
        return next((one["content"] for one in self.body.get("attachments", [])), None)

    @property
    def shown(self) -> str:
        """A message's text, or the marker on its card."""
        return self.text or (self.card or {}).get("body", "")

    @property
    def private(self) -> bool:
        return self.query.get("isTargetedActivity") == "true"


@dataclass
class Channel:
    sent: list[Sent] = field(default_factory=list)
    refusals: deque[web.Response | None] = field(default_factory=deque)
    """Answers to the next calls; None lets one through."""
    refuses: Callable[[Sent], web.Response | None] = lambda sent: None
    """Answers to calls of a kind."""
    no_private: bool = False
    groups: dict[str, str] = field(default_factory=dict)
    """Of teams by their id in Teams, the group in the directory."""
    slow: float = 0.0
    url: str = ""
    _arrived: asyncio.Event = field(default_factory=asyncio.Event)

    async def until(self, holds: Callable[[], bool], within: float = 5.0) -> None:
        """Looks again whenever something has arrived."""
        async with asyncio.timeout(within):
            while not holds():
                self._arrived.clear()
                await self._arrived.wait()

    @property
    def messages(self) -> list[Sent]:
        return [one for one in self.sent if one.method == "POST" and one.kind == "message"]

    @property
    def updates(self) -> list[Sent]:
        return [one for one in self.sent if one.method == "PUT"]

    async def start(self) -> TestServer:
        application = web.Application()
        application.router.add_route("*", "/teams/v3/{tail:.*}", self._take)
        server = TestServer(application)
        await server.start_server()
        self.url = str(server.make_url("/teams/"))
        return server

    async def _take(self, request: web.Request) -> web.Response:
        at = asyncio.get_running_loop().time()
        body = await request.json() if request.can_read_body else None
        self.sent.append(
            Sent(request.method, request.rel_url.raw_path, dict(request.query), dict(request.headers), body, at)
        )
        self._arrived.set()
        number = len(self.sent)
        await asyncio.sleep(self.slow)
        refusal = (self.refusals.popleft() if self.refusals else None) or self.refuses(self.sent[number - 1])
        if refusal is not None:
            return refusal
        if self.no_private and "isTargetedActivity" in request.query:
            return web.json_response({"error": {"code": "BadSyntax"}}, status=400)
        if request.path.startswith("/teams/v3/teams/"):
            return self._tell(request.path.rpartition("/")[2])
        return web.json_response({"id": f"sent-{number}"}, status=201)

    def _tell(self, team: str) -> web.Response:
        if team not in self.groups:
            return web.json_response({"error": {"code": "NotFound"}}, status=404)
        return web.json_response({"id": team, "name": "Store", "aadGroupId": self.groups[team]})
