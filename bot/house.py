"""The house: what the settings say becomes the services of the corridor, once for everybody who opens one; and what is
looked after while nobody talks.
"""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

import aiohttp

from bot import cards
from bot.booking import ledger
from bot.chat import waiting
from bot.clock import SystemClock
from bot.edge.credentials import registration
from bot.errors import StoreUnavailable
from bot.graph.calendars import every_calendar
from bot.graph.client import Graph, Patience
from bot.graph.gate import Gate
from bot.graph.mailbox import MailboxSettings
from bot.graph.nowhere import NoCalendar, NoSchedules
from bot.graph.teams import ShiftsDirectory
from bot.messages import Card, Tell
from bot.ports import Clock, KeepFor, Services, SignIn, Store, Tokens
from bot.requests import follow
from bot.sandbox.authority import APP as SANDBOX_APP
from bot.sandbox.authority import LocalAuthority
from bot.sandbox.authority.tokens import EverybodyIn
from bot.sandbox.people import load_people
from bot.settings import Settings
from bot.sign_in.application import ApplicationTokens
from bot.sign_in.entra import Entra
from bot.sign_in.registration import Registration
from bot.sign_in.tokens import EntraTokens
from bot.sign_in.vault import Vault, new_key
from bot.store import open_store
from bot.texts import texts
from bot.time_off import TimeOff, zones
from bot.turn_id import begin_turn

log = logging.getLogger(__name__)

SANDBOX_LOGIN = "/sandbox/login"
PASS_EVERY = timedelta(seconds=10)


@dataclass(frozen=True)
class House:
    services: Services
    tokens: EntraTokens
    authority: LocalAuthority | None
    """The sandbox's own."""


@asynccontextmanager
async def open_house(
    settings: Settings,
    graph_url: str,
    address: str,
    clock: Clock | None = None,
    patience: Patience | None = None,
    bearers: Tokens | None = None,
) -> AsyncIterator[House]:
    """`address` is where people's browsers reach it. A test or a benchmark brings its own clock, less patience with
    Graph, or bearers that nobody signs in for."""
    async with AsyncExitStack() as stack:
        # Where this process listens no other one does: turns that were left there are nobody's.
        seat = f"{socket.gethostname()} {address}"
        store = await open_store(settings.database_url.get_secret_value(), clock, seat)
        clock = clock or SystemClock()
        stack.push_async_callback(store.close)
        session = await stack.enter_async_context(aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()))
        town = load_people()
        authority = LocalAuthority(town, f"{address}{SANDBOX_LOGIN}") if settings.sandbox else None
        vault = Vault(settings.keys or [new_key()])
        back = address if settings.sandbox else settings.public_url or address
        tokens = EntraTokens(_entra(settings, authority), vault, store, clock, back)
        stack.callback(tokens.close)
        people = EverybodyIn(tokens, authority, town) if authority else tokens
        graph = partial(
            Graph, session, graph_url, settings.graph_version, clock=clock, trail=store, patience=patience or Patience()
        )
        application = None
        if settings.shifts_as == "app":
            own = ApplicationTokens(_entra(settings, authority))
            stack.callback(own.close)
            application = graph(tokens=own)
        services = _services(settings, graph(tokens=bearers or people), application, store, clock, people)
        yield House(services, tokens, authority)


def _services(
    settings: Settings, person: Graph, application: Graph | None, store: Store, clock: Clock, sign_in: SignIn
) -> Services:
    """Work plans and schedules are in the worldwide cloud only."""
    mailbox = MailboxSettings(person, clock)
    if settings.cloud_name != "public":
        return Services(NoCalendar(), NoSchedules(), mailbox, store, clock, sign_in)
    gate = Gate(person, application)
    return Services(every_calendar(person, gate), ShiftsDirectory(gate, clock), mailbox, store, clock, sign_in)


def _entra(settings: Settings, authority: LocalAuthority | None) -> Entra:
    if authority is not None:
        return Entra(Registration(SANDBOX_APP, authority.address, password="none is needed"), authority)  # noqa: S106
    return Entra(registration(settings))


Redraw = Callable[[TimeOff, Card], Awaitable[str | None]]
"""The activity that shows it then, or None where nothing ever will. Raises ChannelAway."""
SendTell = Callable[[Tell], Awaitable[None]]


def keep_for(settings: Settings) -> KeepFor:
    return KeepFor(timedelta(days=settings.keep_days), timedelta(days=settings.audit_days), waiting.KEPT_FOR)


async def keep(services: Services, redraw: Redraw, tell: SendTell, kept: KeepFor) -> None:
    """At the start and ever after."""
    while True:
        try:
            await one_pass(services, redraw, tell, kept)
        except StoreUnavailable:
            # The store has said so; the next pass tries again.
            pass
        except Exception:
            log.exception("the ledger could not be kept")
        await asyncio.sleep(PASS_EVERY.total_seconds())


async def one_pass(services: Services, redraw: Redraw, tell: SendTell, kept: KeepFor) -> None:
    """Settles what was left under way, draws cards that show what is no more, sees what was decided elsewhere, forgets
    what is long over."""
    begin_turn()

    async def drawn(row: TimeOff) -> str | None:
        now = zones.wall(services.clock.now(), row.clock)
        activity = await redraw(row, cards.time_off(row, texts(row.locale, now.year), now))
        async for told in follow.tells_after_step(row, services):
            await tell(told)
        return activity

    await ledger.settle_all(services, drawn)
    await follow.look_at_all(services, tell)
    await services.store.forget(kept)
