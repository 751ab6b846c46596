"""The front door: settings -> services -> aiohttp routes. Nothing else.

python app.py            runs the bot; without any setting as a sandbox that needs nothing but this machine
python app.py --check    reads the settings, says what is missing or unsafe, and exits
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import gc
import logging
import signal
import sqlite3
import sys
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import timedelta

import aiohttp
from aiohttp import web

from bot import cards, ledger, zones
from bot.clock import SystemClock
from bot.edge import Host, make_host
from bot.graph.client import Graph
from bot.graph.mailbox import MailboxSettings
from bot.graph.work_plan import WorkPlan
from bot.logs import start_logging
from bot.ports import Services
from bot.sandbox.graph import make_graph
from bot.sandbox.people import load_people
from bot.sandbox.playground import Playground, PlaygroundUnavailable
from bot.sandbox.tokens import SandboxTokens
from bot.settings import BadSettings, Settings, read_settings
from bot.store import StoreUnavailable, open_store
from bot.texts import texts
from bot.time_off import TimeOff
from bot.turn import take_turn
from dialogs.stack import FormStack

log = logging.getLogger("siesta")

GRAPH_PORT = 8765
SETTLE_EVERY = timedelta(seconds=10)
KEPT_FOR = timedelta(days=90)


class PortTaken(Exception):
    """Another program listens where this one should."""


async def listen(stack: AsyncExitStack, application: web.Application, host: str, port: int, *, fixed: bool) -> int:
    """Serves the application, on another port where this one is taken and nobody asked for it by name."""
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.5, auto_decompress=False)
    await runner.setup()
    stack.push_async_callback(runner.cleanup)
    try:
        await web.TCPSite(runner, host, port).start()
    except OSError:
        if fixed:
            raise PortTaken(f"Port {port} on {host} is taken. Stop what listens there, or set PORT.") from None
        print(f"Port {port} is taken, so another one is used.")
        await web.TCPSite(runner, host, 0).start()
    return int(runner.addresses[0][1])


@asynccontextmanager
async def open_services(settings: Settings, graph_url: str) -> AsyncIterator[Services]:
    clock = SystemClock()
    async with AsyncExitStack() as stack:
        store = await open_store(settings.database_url.get_secret_value(), clock)
        stack.push_async_callback(store.close)
        session = await stack.enter_async_context(aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()))
        graph = Graph(session, graph_url, settings.graph_version, SandboxTokens(load_people()), clock)
        yield Services(WorkPlan(graph), MailboxSettings(graph, clock), store, clock)


async def keep_the_ledger(services: Services, host: Host) -> None:
    """At the start and ever after: settles what was left under way, and forgets what is long over."""

    async def redraw(row: TimeOff) -> None:
        now = zones.wall(services.clock.now(), row.zone)
        await host.redraw(row, cards.time_off(row, texts(row.locale), now))

    while True:
        try:
            await ledger.settle_all(services, redraw)
            await services.store.forget(services.clock.now() - KEPT_FOR)
        except Exception:
            # The database may be away for a while; the next pass tries again.
            log.exception("the ledger could not be kept")
        await asyncio.sleep(SETTLE_EVERY.total_seconds())


async def offer_the_playground(playground: Playground) -> None:
    try:
        print(f"Chat in a browser:   {await playground.start()}", flush=True)
    except PlaygroundUnavailable as reason:
        print(f"No browser chat: {reason}", flush=True)


async def serve(settings: Settings) -> None:
    ended = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):  # Windows: Ctrl-C raises KeyboardInterrupt there instead
            asyncio.get_running_loop().add_signal_handler(number, ended.set)
    async with AsyncExitStack() as stack:
        graph_url = settings.graph_url
        if graph_url is None:
            graph = make_graph(str(settings.sandbox_database))
            graph_url = f"http://127.0.0.1:{await listen(stack, graph, '127.0.0.1', GRAPH_PORT, fixed=False)}"
        services = await stack.enter_async_context(open_services(settings, graph_url))
        host = make_host(settings, services, take_turn, FormStack)
        stack.push_async_callback(host.close)
        application = web.Application()
        application.add_routes(host.routes())
        port = await listen(stack, application, settings.host, settings.port, fixed=settings.port_is_given)
        address = f"http://[{settings.host}]:{port}" if ":" in settings.host else f"http://{settings.host}:{port}"
        print(f"Siesta runs as a sandbox on {address}; its Graph is {graph_url}. Nothing leaves this machine.")
        print(
            f"Chat in a terminal:  python -m bot.sandbox chat{'' if port == 3978 else f' --bot {address}'}", flush=True
        )
        tasks = [asyncio.create_task(keep_the_ledger(services, host))]
        if settings.playground == "on":
            playground = Playground(f"{address}/api/messages", load_people())
            stack.push_async_callback(playground.stop)
            print("Chat in a browser:   Microsoft 365 Agents Playground is starting ...", flush=True)
            tasks.append(asyncio.create_task(offer_the_playground(playground)))
        print("Ctrl-C ends it.", flush=True)
        # What was loaded for good need not be looked through for garbage again and again.
        gc.collect()
        gc.freeze()
        await ended.wait()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Siesta, a Teams bot that books time off.")
    parser.add_argument("--check", action="store_true", help="read the settings, say what is wrong, and exit")
    options = parser.parse_args(arguments)
    try:
        settings = read_settings()
    except BadSettings as error:
        print("\n".join(error.faults), file=sys.stderr)
        return 2
    if options.check:
        print("Sandbox: no MicrosoftAppId is set, so Siesta talks to its own local Graph only.")
        return 0
    start_logging(settings)
    try:
        asyncio.run(serve(settings))
    except (PortTaken, StoreUnavailable) as error:
        print(error, file=sys.stderr)
        return 1
    except sqlite3.Error as error:
        print(f"The local Graph's file {settings.sandbox_database} cannot be used: {error}.", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        pass
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
