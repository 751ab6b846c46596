"""The front door: arguments, signals, ports; it starts the house.

python app.py            runs the bot; without any setting as a sandbox that needs nothing but this machine
python app.py --check    reads the settings, says what is missing or unsafe, and exits
"""

from __future__ import annotations

import signal
import sys

if __name__ == "__main__" and sys.platform != "win32":
    # While everything is loaded, and nobody listens for it yet, Ctrl-C ends this without a trace.
    signal.signal(signal.SIGINT, signal.SIG_DFL)

import argparse
import asyncio
import contextlib
import gc
import os
import socket
import sqlite3
from contextlib import AsyncExitStack

from aiohttp import web

from bot.commands import WORDS
from bot.edge import Host, make_host
from bot.house import House, keep, keep_for, open_house
from bot.logs import start_logging
from bot.sandbox.graph import make_graph
from bot.sandbox.guard import only_this_machine
from bot.sandbox.people import load_people
from bot.sandbox.teams.playground import Playground, PlaygroundUnavailable
from bot.settings import BadSettings, Settings, read_settings
from bot.sign_in.pages import Pages
from bot.store import StoreUnavailable
from bot.turn import take_turn
from bot.understanding import prepare
from dialogs.stack import FormStack

GRAPH_PORT = 8765


class PortTaken(Exception):
    """Another program listens where this one should."""


def take_port(host: str, port: int, *, fixed: bool) -> socket.socket:
    """Another port where this one is taken and nobody asked for it by name."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    for wanted in (port, 0):
        taken = socket.socket(family)
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, os.name == "posix")
        try:
            taken.bind((host, wanted))
            taken.listen(128)
        except OSError:
            taken.close()
            if fixed or wanted == 0:
                raise PortTaken(f"Port {port} on {host} is taken. Stop what listens there, or set PORT.") from None
            print(f"Port {port} is taken, so another one is used.")
            continue
        return taken
    raise PortTaken(f"There is no port on {host}.")


async def listen(stack: AsyncExitStack, application: web.Application, port: socket.socket) -> None:
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.5, auto_decompress=False)
    await runner.setup()
    stack.push_async_callback(runner.cleanup)
    await web.SockSite(runner, port).start()


async def offer_the_playground(playground: Playground) -> None:
    try:
        print(f"Chat in a browser:   {await playground.start()}", flush=True)
    except PlaygroundUnavailable as reason:
        print(f"No browser chat: {reason}", flush=True)


async def local_graph(stack: AsyncExitStack, settings: Settings) -> str:
    port = take_port("127.0.0.1", GRAPH_PORT, fixed=False)
    await listen(stack, make_graph(str(settings.sandbox_database)), port)
    return f"http://127.0.0.1:{port.getsockname()[1]}"


def welcome_to_the_sandbox(
    stack: AsyncExitStack, settings: Settings, address: str, graph_url: str
) -> list[asyncio.Task[None]]:
    """Says where to chat, and starts what takes longer."""
    print(f"Siesta runs as a sandbox on {address}; its Graph is {graph_url}. Nothing leaves this machine.")
    print(
        f"Chat in a terminal:  python -m bot.sandbox chat{'' if address.endswith(':3978') else f' --bot {address}'}",
        flush=True,
    )
    if settings.playground == "off":
        return []
    playground = Playground(f"{address}/api/messages", load_people())
    stack.push_async_callback(playground.stop)
    print("Chat in a browser:   Microsoft 365 Agents Playground is starting ...", flush=True)
    return [asyncio.create_task(offer_the_playground(playground))]


def learn_languages() -> None:
    """Nobody waits for them later."""
    prepare()
    WORDS.prepare()


def site(settings: Settings, house: House, host: Host) -> web.Application:
    application = web.Application(middlewares=[only_this_machine] if settings.sandbox else [])
    application.add_routes(host.routes())
    # Nobody new is let in by then, and whoever is in gets an answer.
    application.on_shutdown.append(host.end)
    application.add_routes(Pages(house.tokens, host.signed_in).routes())
    if house.authority:
        application.add_routes(house.authority.routes())
    return application


async def serve(settings: Settings) -> None:
    ended = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):  # Windows: Ctrl-C raises KeyboardInterrupt there instead
            asyncio.get_running_loop().add_signal_handler(number, ended.set)
    async with AsyncExitStack() as stack:
        port = take_port(settings.host, settings.port, fixed=settings.port_is_given)
        stack.callback(port.close)
        host_name = f"[{settings.host}]" if ":" in settings.host else settings.host
        address = f"http://{host_name}:{port.getsockname()[1]}"
        graph_url = settings.graph_url or (await local_graph(stack, settings) if settings.sandbox else "")
        house = await stack.enter_async_context(open_house(settings, graph_url or settings.cloud.graph_url, address))
        host = make_host(settings, house.services, take_turn, FormStack)
        stack.push_async_callback(host.close)
        await listen(stack, site(settings, house, host), port)
        tasks = [asyncio.create_task(keep(house.services, host.redraw, host.tell, keep_for(settings)))]
        if settings.sandbox:
            tasks += welcome_to_the_sandbox(stack, settings, address, graph_url)
        else:
            print(f"Siesta listens on {address}; people sign in at {settings.public_url}.")
        tasks.append(asyncio.create_task(asyncio.to_thread(learn_languages)))
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
        print(
            "Sandbox: no MicrosoftAppId is set, so Siesta talks to its own local Graph only."
            if settings.sandbox
            else "The settings are complete: Siesta starts as a registered bot."
        )
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
