"""How fast a turn is: botbuilder's stock echo, Siesta's help, and Siesta's whole "off next Monday".

    python -m tests.benchmarks.turns              the figures, in about a minute
    python -m tests.benchmarks.turns --memory     and memory over 100,000 turns, which takes several

Bots, and a channel with a Graph beside it, are on loopback, each in its own process. Every turn is a new person in a
new conversation, so that nobody's pacing is measured. The three take turns in short rounds: what else the machine does
hits them alike.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import socket
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import aiohttp
from aiohttp import web

from tests.benchmarks.bots import SIESTA, STOCK

PROJECT = Path(__file__).parents[2]
ROUNDS, ROUND = 6, 2.0
HELP, OFF = "help", "off next Monday"
DELAY = 0.15
number = count()


@dataclass
class Measured:
    """What the rounds of one case add up to."""

    took: list[float] = field(default_factory=list)
    seconds: float = 0.0
    cpu: float = 0.0

    @property
    def rate(self) -> float:
        return len(self.took) / self.seconds

    @property
    def p50(self) -> float:
        return statistics.median(self.took) * 1000

    @property
    def p99(self) -> float:
        return statistics.quantiles(self.took, n=100)[98] * 1000

    @property
    def each(self) -> float:
        return self.cpu / len(self.took) * 1000


class Around:
    """What stands around a bot: the channel that takes its messages, and a Graph where nobody has booked anything."""

    def __init__(self) -> None:
        self.delay = 0.0
        self.url = ""
        self.answers = 0

    @asynccontextmanager
    async def open(self) -> AsyncIterator[Around]:
        application = web.Application()
        application.router.add_post("/v3/{tail:.*}", self._channel)
        application.router.add_get("/v1.0/{tail:.*}", self._graph)
        runner = web.AppRunner(application, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        yield self
        await runner.cleanup()

    async def _channel(self, request: web.Request) -> web.Response:
        await request.read()
        if self.delay:
            await asyncio.sleep(self.delay)
        self.answers += 1
        return web.json_response({"id": f"{self.answers}"}, status=201)

    async def _graph(self, request: web.Request) -> web.Response:
        if "mailboxSettings" in request.path:
            days = ["monday", "tuesday", "wednesday", "thursday", "friday"]
            hours = {"daysOfWeek": days, "startTime": "08:00:00.0000000", "endTime": "17:00:00.0000000"}
            zone = "W. Europe Standard Time"
            return web.json_response({"timeZone": zone, "workingHours": hours | {"timeZone": {"name": zone}}})
        return web.json_response({"value": []})


class Bot:
    def __init__(self, session: aiohttp.ClientSession, root: str, service_url: str) -> None:
        self._session = session
        self._root = root
        self._service_url = service_url

    async def say(self, text: str, who: int | None = None) -> float:
        """One turn of somebody new, or of that person; how many seconds it took."""
        name = next(number) if who is None else who
        activity = {
            "type": "message",
            "id": f"m{next(number)}",
            "text": text,
            "timestamp": "2026-11-19T09:15:00.123Z",
            "localTimestamp": "2026-11-19T10:15:00.123+01:00",
            "localTimezone": "Europe/Berlin",
            "serviceUrl": self._service_url,
            "channelId": "msteams",
            "from": {"id": f"29:{name}", "name": "Alex Wilber", "aadObjectId": f"person-{name}"},
            "conversation": {"id": f"a:{name}", "conversationType": "personal", "tenantId": "contoso"},
            "recipient": {"id": "28:bot", "name": "Siesta"},
            "locale": "en-US",
            "entities": [{"type": "clientInfo", "locale": "en-US", "timezone": "Europe/Berlin"}],
            "channelData": {"tenant": {"id": "contoso"}},
        }
        started = time.perf_counter()
        async with self._session.post(f"{self._root}/api/messages", json=activity) as answer:
            await answer.read()
            assert answer.status < 300, answer.status
        return time.perf_counter() - started

    async def usage(self) -> dict[str, Any]:
        async with self._session.get(f"{self._root}/usage") as answer:
            told: dict[str, Any] = await answer.json()
            return told

    async def round(self, text: str, at_once: int, seconds: float, into: Measured) -> None:
        before, started = (await self.usage())["cpu"], time.perf_counter()
        ends = started + seconds

        async def one_after_another() -> None:
            while time.perf_counter() < ends:
                into.took.append(await self.say(text))

        await asyncio.gather(*(one_after_another() for _ in range(at_once)))
        into.seconds += time.perf_counter() - started
        into.cpu += (await self.usage())["cpu"] - before


@asynccontextmanager
async def start(session: aiohttp.ClientSession, name: str, around: Around, database: Path) -> AsyncIterator[Bot]:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-W", "ignore", "-m", "tests.benchmarks.bots", name, around.url, str(database)),
        cwd=PROJECT,
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdout
    try:
        yield Bot(session, f"http://127.0.0.1:{int(await process.stdout.readline())}", around.url)
    finally:
        process.terminate()
        await process.wait()


async def compared(
    bots: dict[str, Bot], cases: dict[str, tuple[str, str]], at_once: int, rounds: int, seconds: float
) -> dict[str, Measured]:
    measured = {case: Measured() for case in cases}
    for _ in range(rounds):
        for case, (bot, text) in cases.items():
            await bots[bot].round(text, at_once, seconds, measured[case])
    print(f"\n{at_once} at once           turns/s      p50      p99  CPU per turn   (ms)")
    for case, one in measured.items():
        print(f"  {case:18} {one.rate:7.0f} {one.p50:8.1f} {one.p99:8.1f} {one.each:13.2f}")
    return measured


def told(what: str, is_: float, unit: str, at_most: float | None = None, at_least: float | None = None) -> bool:
    holds = (at_most is None or is_ <= at_most) and (at_least is None or is_ >= at_least)
    goal = f"at most {at_most:g}" if at_most is not None else f"at least {at_least:g}"
    print(f"  {'ok  ' if holds else 'MISS'} {what}: {is_:.2f} {unit} ({goal})")
    return holds


async def figures(seconds: float, rounds: int, memory: bool) -> bool:
    cases = {"stock echo": (STOCK, HELP), "Siesta: help": (SIESTA, HELP), "Siesta: full turn": (SIESTA, OFF)}
    slow = {case: cases[case] for case in ("stock echo", "Siesta: full turn")}
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        session = await stack.enter_async_context(aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)))
        around = await stack.enter_async_context(Around().open())
        bots = {
            name: await stack.enter_async_context(start(session, name, around, folder / "turns.db"))
            for name in (STOCK, SIESTA)
        }
        for bot, text in cases.values():
            await bots[bot].round(text, 4, 0.5, Measured())
        alone = await compared(bots, cases, 1, rounds, seconds)
        sixteen = await compared(bots, cases, 16, rounds, seconds)
        around.delay = DELAY
        waiting = await compared(bots, slow, 64, max(2, rounds // 2), seconds)
        around.delay = 0.0
        stock, full = sixteen["stock echo"], sixteen["Siesta: full turn"]
        print("\nfigures")
        held = [
            told("help, CPU of the stock echo's", sixteen["Siesta: help"].each / stock.each * 100, "%", at_most=15),
            told("full turn, CPU of the stock echo's", full.each / stock.each * 100, "%", at_most=30),
            told("full turn, 16 at once", full.rate / stock.rate, "times the stock echo", at_least=3),
            told("full turn, p50 at 1", alone["Siesta: full turn"].p50, "ms", at_most=8),
            told(
                "full turn, 64 at once, a channel that takes 150 ms",
                waiting["Siesta: full turn"].rate / waiting["stock echo"].rate,
                "times the stock echo",
                at_least=5,
            ),
            told("start to the first answer", await first_answer(session, around, folder), "s", at_most=2.5),
        ]
        if memory:
            held.append(await flat(bots[SIESTA]))
        return all(held)


async def first_answer(session: aiohttp.ClientSession, around: Around, folder: Path) -> float:
    """From the command to a message that was answered; the best of three, as start depends on a warm disk."""
    return min([await _first_answer(session, around, folder / f"start-{attempt}.db") for attempt in range(3)])


async def _first_answer(session: aiohttp.ClientSession, around: Around, database: Path) -> float:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = os.environ | {"PORT": str(port), "PLAYGROUND": "off", "DATABASE_URL": f"sqlite:///{database}"}
    started, before = time.perf_counter(), around.answers
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, str(PROJECT / "app.py")), env=environment, stdout=asyncio.subprocess.DEVNULL
    )
    bot = Bot(session, f"http://127.0.0.1:{port}", around.url)
    try:
        while around.answers == before:
            with contextlib.suppress(aiohttp.ClientConnectorError):
                await bot.say("help")
            await asyncio.sleep(0.02)
        return time.perf_counter() - started
    finally:
        process.terminate()
        await process.wait()


async def flat(bot: Bot, people: int = 10_000, turns: int = 100_000) -> bool:
    """Ten thousand people say something ten times each. A help is enough: what is kept per person is kept by it too."""
    print(f"\nmemory over {turns} turns of {people} people")
    after_all = 0
    first = 0
    for done in range(0, turns, 200):
        await asyncio.gather(*(bot.say(HELP if who % 4 else OFF, who % people) for who in range(done, done + 200)))
        if (done + 200) % people == 0:
            after_all = (await bot.usage())["memory"]
            first = first or after_all
            print(f"  {done + 200:7} turns: {after_all / 1e6:.1f} MB", flush=True)
    return told("memory, against the value after 10,000 turns", after_all / first * 100, "%", at_most=115)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--memory", action="store_true")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--seconds", type=float, default=ROUND, help="of one round")
    options = parser.parse_args()
    return 0 if asyncio.run(figures(options.seconds, options.rounds, options.memory)) else 1


if __name__ == "__main__":
    sys.exit(main())
