"""A bot of a few lines on loopback: it answers with what a test wrote down, and keeps what reached it."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
from aiohttp import web

CARD = "application/vnd.microsoft.card.adaptive"
PROJECT = Path(__file__).parents[2]

Json = dict[str, Any]
Answer = Callable[["TinyBot", Json], Awaitable[Json | None]]


class TinyBot:
    def __init__(self, answer: Answer) -> None:
        self._answer = answer
        self.heard: list[Json] = []
        self.address = ""

    async def received(self, request: web.Request) -> web.Response:
        activity = await request.json()
        self.heard.append(activity)
        return web.json_response(await self._answer(self, activity))

    async def send(self, to: Json, activity: Json, method: str = "POST", id: str = "", query: str = "") -> Json:
        """As a bot's connector does: a new message, or with an id a change of one."""
        url = f"{to['serviceUrl']}v3/conversations/{to['conversation']['id'].replace('/', '%2F')}/activities"
        async with aiohttp.request(
            method, f"{url}/{id}{query}" if id else url + query, json={"type": "message", **activity}
        ) as answer:
            return {"status": answer.status, **(await answer.json(content_type=None) or {})}

    def said(self) -> list[str]:
        return [one.get("text", "") for one in self.heard if one["type"] == "message"]


def shows(card: Json) -> Json:
    return {"attachments": [{"contentType": CARD, "content": {"type": "AdaptiveCard", "version": "1.5", **card}}]}


def button(title: str, **more: Any) -> Json:
    return {"type": "Action.Execute", "title": title, "verb": title.lower(), "associatedInputs": "none", **more}


@asynccontextmanager
async def running(answer: Answer) -> AsyncIterator[TinyBot]:
    bot, application = TinyBot(answer), web.Application()
    application.add_routes([web.post("/api/messages", bot.received)])
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    bot.address = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield bot
    finally:
        await runner.cleanup()


async def chat(bot: str, *lines: str, options: tuple[str, ...] = ()) -> str:
    """What the terminal shows, with the lines piped in."""
    command = (sys.executable, "-m", "bot.sandbox", "chat", "--bot", bot, *options)
    pipe = asyncio.subprocess.PIPE
    child = await asyncio.create_subprocess_exec(*command, cwd=PROJECT, stdin=pipe, stdout=pipe, stderr=pipe)
    shown, errors = await child.communicate("".join(f"{line}\n" for line in lines).encode())
    assert not errors, errors.decode()
    return shown.decode()
