"""What is outside of Siesta: Graph, Teams' channel, and the machine that its processes run on. Each call that comes is
a point at which the process that made it may be killed, before it is answered and after.
"""

from __future__ import annotations

import asyncio
import os
import re
import signal
import socket
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack, suppress
from itertools import count
from pathlib import Path
from typing import IO, Any

import aiohttp
from aiohttp import web

from bot.sandbox.graph import make_graph
from bot.sandbox.graph.site import GRAPH

HOUSE = Path(__file__).parents[2]
IDS = re.compile(
    r"(?<=/)(me|teams)/[^/]*/schedule/|/v1.0/me/|settings/workHoursAndLocations/|\(.*\)|/v1.0/teams/[^/]*/"
)
ENTRY = re.compile(r"(occurrences|timeOffRequests)/.+")
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


class Machine:
    """The processes of Siesta that run, each listening at a port that stays its own."""

    def __init__(self, database: str, processes: int, log: IO[bytes]) -> None:
        self.database = database
        self.ports = [free_port() for _ in range(processes)]
        self.running: dict[int, int] = {}
        """By port, the process."""
        self.graph = ""
        self.kills = 0
        self._log = log
        self._mother: Process | None = None
        self._one_birth = asyncio.Lock()

    async def start(self, port: int) -> None:
        async with self._one_birth:
            if self._mother is None:
                self._mother = await asyncio.create_subprocess_exec(
                    *(sys.executable, "-m", "tests.faults.process", self.graph, self.database),
                    cwd=HOUSE,
                    stdin=PIPE,
                    stdout=PIPE,
                    stderr=self._log,
                )
            assert self._mother.stdin
            assert self._mother.stdout
            self._mother.stdin.write(f"{port}\n".encode())
            born = await self._mother.stdout.readline()
            assert born, "no process of Siesta starts: see the log"
            self.running[port] = int(born)

    async def kill(self, port: int) -> None:
        if pid := self.running.pop(port, None):
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
            self.kills += 1
            await _gone(pid, 5)

    async def see_dead(self, port: int) -> bool:
        """Whether it has died by itself."""
        pid = self.running.get(port)
        if pid is not None and not await _gone(pid, 0.8):
            return False
        await self.kill(port)
        return True

    async def end(self) -> None:
        for port in list(self.running):
            await self.kill(port)
        if self._mother and self._mother.stdin:
            self._mother.stdin.close()
            await self._mother.wait()


async def _gone(pid: int, within: float) -> bool:
    for _ in range(int(within / 0.02)):
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        await asyncio.sleep(0.02)
    return False


class Outside:
    """Graph and the channel, for one machine."""

    def __init__(self, machine: Machine, folder: Path) -> None:
        self.machine = machine
        self.cards: dict[str, dict[str, Any]] = {}
        """By activity, in the order they were drawn last."""
        self.chats: dict[str, str] = {}
        """In which conversation each activity is."""
        self.passed: list[str] = []
        self.deadly = ""
        self.closed = False
        """Whether the channel answers nobody."""
        self._graph = make_graph(str(folder / "graph.db"))
        self._ids = count(1)
        self._stack = AsyncExitStack()

    @property
    def graph(self) -> Any:
        return self._graph[GRAPH]

    async def __aenter__(self) -> Outside:
        self._graph.middlewares.append(self._at_graph)  # type: ignore[arg-type]
        self.machine.graph = await self.serve(self._graph)
        channel = web.Application()
        channel.router.add_post("/v3/conversations/{conversation}/activities", self._sent)
        channel.router.add_post("/v3/conversations/{conversation}/activities/{to}", self._sent)
        channel.router.add_put("/v3/conversations/{conversation}/activities/{activity}", self._updated)
        self.channel = await self.serve(channel)
        self.http = await self._stack.enter_async_context(aiohttp.ClientSession())
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.machine.end()
        await self._stack.aclose()

    async def serve(self, application: web.Application) -> str:
        runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        self._stack.push_async_callback(runner.cleanup)
        await web.SockSite(runner, socket.create_server(("127.0.0.1", 0))).start()
        return f"http://127.0.0.1:{runner.addresses[0][1]}"

    def drawn(self, activity: str, card: dict[str, Any]) -> None:
        self.cards.pop(activity, None)
        self.cards[activity] = card

    @web.middleware
    async def _at_graph(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        what = ENTRY.sub(r"one of \1", IDS.sub("", request.path))
        return await self._at(f"{request.method} {what}", request, handler)

    async def _sent(self, request: web.Request) -> web.StreamResponse:
        return await self._at("the channel's POST", request, self._take)

    async def _updated(self, request: web.Request) -> web.StreamResponse:
        return await self._at("the channel's PUT", request, self._take)

    async def _at(self, name: str, request: web.Request, handler: Handler) -> web.StreamResponse:
        if await self._dies(f"before {name}"):
            return web.Response(status=503)
        answer = await handler(request)
        await self._dies(f"after {name}")
        return answer

    async def _dies(self, point: str) -> bool:
        named = f"{point} {1 + sum(one.startswith(f'{point} ') for one in self.passed)}"
        self.passed.append(named)
        if named != self.deadly:
            return False
        await self.machine.kill(self.machine.ports[0])
        return True

    async def _take(self, request: web.Request) -> web.StreamResponse:
        if self.closed:
            return web.Response(status=503)
        activity = await request.json()
        id = request.match_info.get("activity") or f"activity-{next(self._ids)}"
        if activity.get("attachments"):
            self.chats.setdefault(id, request.match_info["conversation"])
            self.drawn(id, activity["attachments"][0]["content"])
        return web.json_response({"id": id}, status=201)
