"""What is done to Siesta while people book: a kill at every point there is, or a storm."""

from __future__ import annotations

import argparse
import asyncio
import random
import time
from collections.abc import Coroutine
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import aiohttp
from aiohttp import web

from bot.clock import SystemClock
from bot.edge import make_host
from bot.errors import StoreUnavailable
from bot.house import keep_for, one_pass, open_house
from bot.ports import Habits, Owner
from bot.sandbox.authority.tokens import SandboxTokens
from bot.sandbox.graph.faults import Rule
from bot.settings import Settings
from bot.store import open_store
from bot.time_off import Destination
from bot.turn import take_turn
from dialogs.stack import FormStack
from tests.faults.audit import Findings, audit
from tests.faults.outside import Machine, Outside
from tests.faults.people import BOTH, TOWN, Somebody

MOST_PASSES = 10
"""As many as it takes to look after all that is due at the end."""
STEPS = ("offer", "book", "change", "undo")
FAULTS = (
    {"status": 503, "when": "before"},
    {"status": 500, "when": "after"},
    {"drop": True, "when": "before"},
    {"drop": True, "when": "after"},
    {"status": 429, "headers": {"Retry-After": "1"}},
    {"status": 429, "headers": {"Retry-After": "30"}},
    {"status": 403},
    {"status": 504, "when": "after"},
)


class Ahead:
    """A clock that is ahead, as all are once everything that is due has become due."""

    def __init__(self) -> None:
        self.by = timedelta()

    def now(self) -> datetime:
        return SystemClock().now() + self.by


async def settle_in(url: str) -> None:
    """What people have settled on before they begin."""
    store = await open_store(url)
    for key, person in TOWN.people.items():
        where = Destination.BOTH if key in BOTH else Destination.PLAN
        team = TOWN.teams["store"].id if key in BOTH else ""
        await store.keep_habits(Owner(person.id, TOWN.tenant), Habits("", team, where, True, f"a:{key}"))
    await store.close()


async def until_quiet(url: str, outside: Outside) -> None:
    """Passes of a process of its own, until nothing can be due any more."""
    clock = Ahead()
    settings = Settings.model_validate({"DATABASE_URL": url})
    bearers = SandboxTokens(TOWN)
    async with open_house(settings, outside.machine.graph, "http://127.0.0.1:9", clock, bearers=bearers) as house:
        host = make_host(settings, house.services, take_turn, FormStack)
        application = web.Application()
        application.add_routes(host.routes())
        port = urlsplit(await outside.serve(application)).port
        # A sandbox writes into channels that it has heard of.
        await Somebody("nestor", outside, resend=False).greets(port or 0)
        for _ in range(6):
            clock.by += timedelta(minutes=1)
            for _ in range(MOST_PASSES):
                with suppress(StoreUnavailable):
                    await one_pass(house.services, host.redraw, host.tell, keep_for(settings))
        await host.close()


async def every_point(url: str, folder: Path, seconds: float, seed: int) -> tuple[Findings, str]:
    """One life for each point: the process does its work up to there, and dies."""
    with (folder / "log").open("wb") as log:
        machine = Machine(url, 1, log)
        async with Outside(machine, folder) as outside:
            await settle_in(url)
            alex = Somebody("alex", outside, resend=True)
            points = await _points(machine, outside, alex)
            random.Random(seed).shuffle(points)  # noqa: S311
            ends, tried = time.monotonic() + seconds, 0
            for tried, (step, point) in enumerate(points, 1):
                alex.resend = tried % 2 == 0
                await _one_life(machine, outside, alex, step, point)
                if time.monotonic() > ends:
                    break
            kills = machine.kills
            await machine.end()
            await until_quiet(url, outside)
            return audit([alex], outside), f"{kills} kills at {tried} of {len(points)} points"


async def _points(machine: Machine, outside: Outside, alex: Somebody) -> list[tuple[str, str]]:
    """All that are passed while nothing goes wrong."""
    await machine.start(machine.ports[0])
    found: list[tuple[str, str]] = []
    for step in STEPS:
        await _armed(machine, outside, "")
        assert await _does(machine, alex, step), step
        await asyncio.sleep(0.3)
        passed = outside.passed + await _armed(machine, outside, "")
        found += [(step, point) for point in dict.fromkeys(passed)]
    return found


async def _armed(machine: Machine, outside: Outside, point: str) -> list[str]:
    outside.passed, outside.deadly = [], point
    async with outside.http.post(f"http://127.0.0.1:{machine.ports[0]}/points", data=point) as answer:
        passed: list[str] = await answer.json()
        return passed


async def _disarmed(machine: Machine, outside: Outside) -> bool:
    try:
        await _armed(machine, outside, "")
    except aiohttp.ClientError:
        return False
    return True


async def _one_life(machine: Machine, outside: Outside, alex: Somebody, step: str, point: str) -> None:
    port = machine.ports[0]
    if port not in machine.running:
        await machine.start(port)
    for before in STEPS[: STEPS.index(step)]:
        if not await _does(machine, alex, before):
            # What died before has left something that is still being looked at.
            return
    await _armed(machine, outside, point)
    await _does(machine, alex, step)
    if await machine.see_dead(port) or not await _disarmed(machine, outside):
        await machine.kill(port)
        await machine.start(port)
        if alex.resend:
            await _does(machine, alex, step, again=True)


async def _does(machine: Machine, person: Somebody, step: str, again: bool = False) -> bool:
    port = machine.ports[0]
    if step == "offer":
        return await person.offered(port, again)
    return await person.pressed(port, step)


async def storm(url: str, folder: Path, options: argparse.Namespace) -> tuple[Findings, str]:
    chance = random.Random(options.seed)  # noqa: S311
    with (folder / "log").open("wb") as log:
        machine = Machine(url, options.processes, log)
        async with Outside(machine, folder) as outside:
            await settle_in(url)
            await asyncio.gather(*(machine.start(port) for port in machine.ports))
            people = [Somebody(key, outside, not options.not_resent) for key in TOWN.people]
            each = options.bookings // len(people)
            weather = [asyncio.create_task(some) for some in _weather(machine, outside, chance, options)]
            await asyncio.gather(*(_books(person, machine, each, chance) for person in people))
            for task in weather:
                task.cancel()
            await asyncio.gather(*weather, return_exceptions=True)
            outside.graph.faults.clear(None)
            outside.closed = False
            kills = machine.kills
            await machine.end()
            await until_quiet(url, outside)
            presses = sum(person.done for person in people)
            return audit(people, outside), f"{options.bookings} offers, {presses} presses, {kills} kills"


def _weather(
    machine: Machine, outside: Outside, chance: random.Random, options: argparse.Namespace
) -> list[Coroutine[Any, Any, None]]:
    async def kills() -> None:
        while options.kill_every:
            await asyncio.sleep(options.kill_every * chance.uniform(0.5, 1.5))
            port = chance.choice(machine.ports)
            if port in machine.running:
                await machine.kill(port)
                await machine.start(port)

    async def faults() -> None:
        while options.faults:
            # A call lasts a few milliseconds, so this is about the share that is wanted.
            await asyncio.sleep(0.02 / options.faults * chance.uniform(0.5, 1.5))
            outside.graph.faults.add([Rule.model_validate(chance.choice(FAULTS))])

    async def channel() -> None:
        while options.channel_away:
            await asyncio.sleep(20)
            outside.closed = True
            await asyncio.sleep(options.channel_away)
            outside.closed = False

    return [kills(), faults(), channel()]


async def _books(person: Somebody, machine: Machine, many: int, chance: random.Random) -> None:
    for _ in range(many):
        if not await person.offered(await _alive(machine, chance), again=False):
            continue
        wanted = ["book"] + ["change"] * (chance.random() < 0.35) + ["undo"] * (chance.random() < 0.2)
        for step in wanted:
            if not await person.pressed(await _alive(machine, chance), step) and person.resend:
                await person.pressed(await _alive(machine, chance), step)


async def _alive(machine: Machine, chance: random.Random) -> int:
    while not machine.running:  # noqa: ASYNC110
        await asyncio.sleep(0.1)
    return chance.choice(list(machine.running))
