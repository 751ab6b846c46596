"""`python -m bot.sandbox chat`: a chat with the bot in a terminal. Type a number to press the button it stands at."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import sys
import tempfile
import threading
from collections.abc import AsyncIterator, Coroutine, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from rich.console import Console
from rich.text import Text

from bot.clock import SystemClock
from bot.sandbox.people import Town, load_people
from bot.sandbox.teams.channel import SCOPES, Channel, NoAnswer
from bot.sandbox.teams.chat import Chat, Wait
from bot.sandbox.teams.children import DoesNotRun, running

BOT = "http://127.0.0.1:3978"
APP = Path(__file__).parents[3] / "app.py"
STARTED_WITHIN = 20.0


def arguments(town: Town) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m bot.sandbox chat", description=__doc__)
    parser.add_argument("--bot", default=BOT, type=_address, metavar="URL", help=f"where the bot listens ({BOT})")
    parser.add_argument("--as", default="alex", dest="who", choices=town.people, help="who you are (alex)")
    parser.add_argument("--scope", default="personal", choices=SCOPES, help="where you talk (personal)")
    parser.add_argument("--start", action="store_true", help="start a bot for this chat, and end it afterwards")
    return parser


def _address(text: str) -> str:
    try:
        parts = urlsplit(text)
        if parts.scheme == "http" and parts.hostname and parts.port != 0:
            return text.rstrip("/")
    except ValueError:
        pass
    raise argparse.ArgumentTypeError(f"{text} is no address like {BOT}")


def main(given: list[str]) -> int:
    town = load_people()
    options = arguments(town).parse_args(given)
    console = Console(highlight=False)
    with contextlib.suppress(ImportError):
        # Gives the prompt its arrow keys and its history, where there is one.
        import readline  # noqa: F401
    try:
        with _background() as wait:
            return _chat(options, town, console, wait)
    except KeyboardInterrupt:
        console.print()
        return 0


def _chat(options: argparse.Namespace, town: Town, console: Console, wait: Wait) -> int:
    opened = AsyncExitStack()
    chat = Chat(console, input, wait)
    who = town.people[options.who]
    try:
        if options.start:
            wait(opened.enter_async_context(_bot(options.bot)))
        elif not wait(_answers(options.bot)):
            raise NoAnswer(f"No bot answers at {options.bot}. Start one with: python app.py (or chat with --start)")
        channel = Channel(options.bot, who, town, SystemClock(), chat.heard, options.scope)
        wait(opened.enter_async_context(channel))
        console.print(Text(f"You are {who.name}. Type a number to press its button, exit to leave.", "dim"))
        chat.talk(channel)
    except (NoAnswer, DoesNotRun) as fault:
        console.print(Text(str(fault), "red"), soft_wrap=True)
        return 1
    finally:
        wait(opened.aclose())
    return 0


@contextmanager
def _background() -> Iterator[Wait]:
    """An event loop in a thread of its own: the terminal's own line editing and Ctrl-C stay as everybody knows them."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="channel", daemon=True)
    thread.start()

    def wait(work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(work, loop).result()

    try:
        yield wait
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


async def _answers(bot: str) -> bool:
    parts = urlsplit(bot)
    try:
        _, writer = await asyncio.open_connection(parts.hostname, parts.port or 80)
    except OSError:
        return False
    writer.close()
    return True


@asynccontextmanager
async def _bot(address: str) -> AsyncIterator[None]:
    """A bot for this chat alone. It keeps its files where the chat was started, as it does without one."""
    if await _answers(address):
        raise NoAnswer(f"Something listens at {address} already: chat without --start.")
    os.putenv("PORT", str(urlsplit(address).port or 80))
    os.putenv("PLAYGROUND", "off")
    with tempfile.TemporaryDirectory(prefix="siesta-chat-") as folder:
        log = Path(folder) / "said.txt"
        async with running((sys.executable, str(APP)), Path.cwd(), log) as child:
            for _ in range(int(STARTED_WITHIN / 0.1)):
                if child.returncode is not None or await _answers(address):
                    break
                await asyncio.sleep(0.1)
            if not await _answers(address):
                said = log.read_text(encoding="utf-8", errors="replace").strip().splitlines()
                raise NoAnswer(f"The bot did not start: {said[-1] if said else 'it took too long'}")
            yield
