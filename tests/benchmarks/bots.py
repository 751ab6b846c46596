"""The bots that are compared, each in a process of its own.

    python -m tests.benchmarks.bots stock|siesta GRAPH_URL DATABASE_FILE

Prints its port. `GET /usage` tells the seconds of CPU it has used and the bytes of memory it holds.
"""

from __future__ import annotations

import asyncio
import gc
import sys
import time
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

from aiohttp import web

STOCK, SIESTA = "stock", "siesta"


async def usage(request: web.Request) -> web.Response:
    return web.json_response({"cpu": time.process_time(), "memory": resident()})


def resident() -> int:
    """Bytes of memory; 0 where the system does not tell."""
    told = Path("/proc/self/statm")
    return int(told.read_text().split()[1]) * 4096 if told.exists() else 0


def stock() -> list[web.RouteDef]:
    """botbuilder's own echo, as its samples have it."""
    from botbuilder.core import ActivityHandler, MessageFactory, TurnContext
    from botbuilder.integration.aiohttp import CloudAdapter, ConfigurationBotFrameworkAuthentication

    class Echo(ActivityHandler):  # type: ignore[misc]
        async def on_message_activity(self, turn_context: TurnContext) -> None:
            await turn_context.send_activity(MessageFactory.text(f"Echo: {turn_context.activity.text}"))

    class Config:
        APP_ID = APP_PASSWORD = ""
        APP_TYPE = "MultiTenant"

    adapter, bot = CloudAdapter(ConfigurationBotFrameworkAuthentication(Config())), Echo()

    async def messages(request: web.Request) -> Any:
        return await adapter.process(request, bot)

    return [web.post("/api/messages", messages)]


async def siesta(stack: AsyncExitStack, graph_url: str, database: str) -> list[web.RouteDef]:
    """All of Siesta but the sandbox's six people: every turn is somebody new."""
    from bot.edge import make_host
    from bot.house import open_house
    from bot.ports import Owner
    from bot.settings import Settings
    from bot.turn import take_turn
    from dialogs.stack import FormStack

    class Anybody:
        async def token_for(self, owner: Owner, scopes: tuple[str, ...], claims: str | None = None) -> str:
            return owner.id

    settings = Settings.model_validate({"DATABASE_URL": f"sqlite:///{database}"})
    house = await stack.enter_async_context(open_house(settings, graph_url, "http://127.0.0.1:9", bearers=Anybody()))
    host = make_host(settings, house.services, take_turn, FormStack)
    stack.push_async_callback(host.close)
    # As app.py does once all is loaded: the collector need not look at it again and again.
    gc.collect()
    gc.freeze()
    return host.routes()


async def run(name: str, graph_url: str, database: str) -> None:
    async with AsyncExitStack() as stack:
        routes = stock() if name == STOCK else await siesta(stack, graph_url, database)
        application = web.Application()
        application.add_routes([*routes, web.get("/usage", usage)])
        runner = web.AppRunner(application, access_log=None)
        await runner.setup()
        stack.push_async_callback(runner.cleanup)
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        print(runner.addresses[0][1], flush=True)
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(run(*sys.argv[1:4]))
