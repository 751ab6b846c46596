"""Siesta in processes that can be told to die at a save: `python -m tests.faults.process GRAPH DATABASE`.

Each port that is written to its input gets a process of its own, forked from what is loaded already. It is the house
that app.py opens, with a store that says what it saves. Nothing of this is reachable in app.py.
"""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from typing import Any

from aiohttp import web

from bot.edge import make_host
from bot.house import keep, open_house
from bot.sandbox.authority.tokens import SandboxTokens
from bot.sandbox.people import load_people
from bot.settings import Settings
from bot.turn import take_turn
from bot.understanding import prepare
from dialogs.stack import FormStack

SAVES = frozenset({"save", "move", "shown", "ask", "claim_due"})
TURNS = frozenset({"conversation", "alone"})


class Marked:
    """A store each of whose saves is a point at which the process may die, before it and after it."""

    def __init__(self, store: Any) -> None:
        self._store = store
        self.passed: list[str] = []
        self.deadly = ""

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._store, name)
        return self._saves(name, found) if name in SAVES else self._turns(name, found) if name in TURNS else found

    def _saves(self, name: str, save: Any) -> Any:
        async def saved(*names: Any, **more: Any) -> Any:
            self._at(f"before {name}")
            done = await save(*names, **more)
            self._at(f"after {name}")
            return done

        return saved

    def _turns(self, name: str, turn: Any) -> Any:
        @asynccontextmanager
        async def taken(*names: Any) -> Any:
            self._at(f"before {name}")
            async with turn(*names) as memory:
                self._at(f"in {name}")
                yield memory
            self._at(f"after {name}")

        return taken

    def _at(self, point: str) -> None:
        if point.endswith("claim_due"):
            # The pass comes when it comes: it is no point of what somebody pressed.
            return
        named = f"{point} {1 + sum(one.startswith(f'{point} ') for one in self.passed)}"
        self.passed.append(named)
        if named == self.deadly:
            os.kill(os.getpid(), signal.SIGKILL)


async def run(graph: str, port: int, database: str) -> None:
    async with AsyncExitStack() as stack:
        address = f"http://127.0.0.1:{port}"
        settings = Settings.model_validate({"DATABASE_URL": database})
        bearers = SandboxTokens(load_people())
        house = await stack.enter_async_context(open_house(settings, graph, address, bearers=bearers))
        store = Marked(house.services.store)
        services = replace(house.services, store=store)
        host = make_host(settings, services, take_turn, FormStack)
        stack.push_async_callback(host.close)

        async def armed(request: web.Request) -> web.Response:
            """Forgets what was passed, and dies at the point that is named."""
            passed, store.passed, store.deadly = store.passed, [], await request.text()
            return web.json_response(passed)

        application = web.Application()
        application.add_routes([*host.routes(), web.post("/points", armed)])
        runner = web.AppRunner(application, access_log=None)
        await runner.setup()
        stack.push_async_callback(runner.cleanup)
        await web.TCPSite(runner, "127.0.0.1", port).start()
        print(os.getpid(), flush=True)
        await keep(services, host.redraw, host.tell, timedelta(days=90))


def main(graph: str, database: str) -> None:
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr, format="%(asctime)s %(name)s %(message)s")
    prepare()
    # Whoever dies leaves nothing behind.
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    for line in sys.stdin:
        if os.fork() == 0:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            asyncio.run(run(graph, int(line), database))


if __name__ == "__main__":
    main(*sys.argv[1:])
