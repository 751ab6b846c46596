"""A player takes what a person does in a chat, step by step, and tells what Siesta did then.

It runs on real parts: a SQLite file and the local Graph over HTTP.
"""

from __future__ import annotations

import json
import socket
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from functools import partial
from typing import Any

import aiohttp
from aiohttp import web

from bot.graph.client import Patience
from bot.house import keep_for, one_pass, open_house
from bot.messages import ChatKind, Incoming, Pressed, Said, Tell
from bot.sandbox.graph import make_graph
from bot.settings import Settings
from bot.time_off import TimeOff
from tests.chats import seen
from tests.chats.calls import called
from tests.chats.script import MEANWHILE, Step
from tests.chats.shifts import Shifts
from tests.chats.stage import Stage

IMPATIENT = Patience(tries=3, first_pause=0.001)


async def serve(stack: AsyncExitStack, application: web.Application, port: socket.socket | None = None) -> str:
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    stack.push_async_callback(runner.cleanup)
    await web.SockSite(runner, port or socket.create_server(("127.0.0.1", 0))).start()
    return f"http://127.0.0.1:{runner.addresses[0][1]}"


class Player:
    """Plays steps; what is done differently by the two ways is `deliver`, `redraw` and `tell`."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self._stack = AsyncExitStack()
        self._life = AsyncExitStack()
        self._seen_calls = 0
        self.keep_for = keep_for(Settings())
        self.bot_url = "http://127.0.0.1:9"

    async def __aenter__(self) -> Player:
        self.http = await self._stack.enter_async_context(aiohttp.ClientSession())
        graph = make_graph(str(self.stage.folder / "graph.db"), clock=self.stage.clock)
        self.stage.graph_url = await serve(self._stack, graph)
        self.shifts = Shifts(self.http, self.stage.graph_url)
        await self.start()
        return self

    async def __aexit__(self, *error: object) -> None:
        await self._life.aclose()
        await self._stack.aclose()

    async def start(self) -> None:
        self._life = AsyncExitStack()
        settings = Settings.model_validate({"DATABASE_URL": f"sqlite:///{self.stage.folder / 'siesta.db'}"})
        house = open_house(settings, self.stage.graph_url, self.bot_url, self.stage.clock, IMPATIENT)
        self.house = await self._life.enter_async_context(house)
        self.stage.services = self.house.services

    async def deliver(self, incoming: Incoming, pressed: str | None) -> None:
        raise NotImplementedError

    async def redraw(self, row: TimeOff, card: dict[str, Any]) -> str | None:
        raise NotImplementedError

    async def tell(self, told: Tell) -> None:
        raise NotImplementedError

    async def play(self, step: Step) -> list[str]:
        self.stage.lines = []
        word, _, rest = step.does.partition(" ")
        if step.does.startswith("#"):
            return []
        if word in MEANWHILE:
            does = self.shifts.meanwhile if word == "elsewhere" else partial(self.shifts.put_in, word)
            await does(*rest.split(" ", 2))
            self._seen_calls = len(await self._sandbox("GET", "requests"))
            return []
        await {
            ">": self._say,
            "file": self._attach,
            "long": self._say_much,
            "press": self._press,
            "again": self._again,
            "late": self._late,
            "now": self._now,
            "person": self._person,
            "place": self._place,
            "device": self._device,
            "fault": self._fault,
            "restart": self._restart,
            "settle": self._settle,
        }[word](rest)
        calls = await self._sandbox("GET", "requests")
        asked = called(calls[self._seen_calls :], self.stage.entries)
        self._seen_calls = len(calls)
        return asked + self.stage.lines

    async def _say(self, text: str) -> None:
        await self.deliver(Said(text), None)

    async def _say_much(self, letters: str) -> None:
        await self._say("x" * int(letters))

    async def _attach(self, text: str) -> None:
        await self.deliver(Said(text.removeprefix(">").strip(), attachments=1), None)

    async def _press(self, rest: str) -> None:
        title, _, filled = rest.partition(" | ")
        activity = self.stage.newest_with(title)
        typed = dict(pair.split("=", 1) for pair in filled.split(", ") if pair)
        action = seen.press(self.stage.cards[activity], title, typed)
        self.stage.presses[title] = self.stage.last_press = activity, action
        await self._again("")

    async def _late(self, title: str) -> None:
        self.stage.last_press = self.stage.presses[title]
        await self._again("")

    async def _again(self, rest: str) -> None:
        assert self.stage.last_press, "nothing was pressed yet"
        activity, action = self.stage.last_press
        await self.deliver(Pressed(action["verb"], action["data"]), activity)

    async def _now(self, rest: str) -> None:
        self.stage.clock.shows = datetime.fromisoformat(rest).replace(tzinfo=UTC)

    async def _person(self, rest: str) -> None:
        self.stage.person = rest

    async def _place(self, rest: str) -> None:
        self.stage.place = ChatKind(rest)

    async def _device(self, rest: str) -> None:
        self.stage.device = rest

    async def _fault(self, rest: str) -> None:
        await self._sandbox("POST", "faults", json.loads(rest))

    async def _restart(self, rest: str) -> None:
        await self._life.aclose()
        await self.start()

    async def _settle(self, rest: str) -> None:
        assert self.stage.services
        await one_pass(self.stage.services, self.redraw, self.tell, self.keep_for)

    async def _sandbox(self, method: str, what: str, body: Any = None) -> Any:
        async with self.http.request(method, f"{self.stage.graph_url}/_sandbox/{what}", json=body) as answer:
            assert answer.status < 300, await answer.text()
            return await answer.json() if method == "GET" else None
