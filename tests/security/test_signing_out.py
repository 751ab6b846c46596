"""Whoever signs out is signed out, also while they were signing in at the same moment, here or in another process."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from bot.clock import SystemClock
from bot.errors import SignInNeeded
from bot.ports import Owner
from bot.sandbox.graph import running
from bot.sign_in.entra import Entra
from bot.sign_in.registration import Registration
from bot.sign_in.tokens import EntraTokens
from bot.sign_in.vault import Vault, new_key
from bot.store import open_store
from tests.chats.players import TOWN
from tests.edge.authority import APP
from tests.sign_in.conftest import came_back
from tests.sign_in.stern import SECRET, Stern
from tests.sign_in.test_over_tls import ALEX
from tests.sign_in.test_stern import PUBLIC

WANTED = ("Calendars.ReadWrite",)
Sign = Callable[[EntraTokens, Stern], Awaitable[None]]


class Paused(Stern):
    """Its answers wait, so that something may happen meanwhile."""

    def __init__(self, *who: Any, **more: Any) -> None:
        super().__init__(*who, **more)
        self.reached, self.goes_on = asyncio.Event(), asyncio.Event()
        self.spoils = self._wait

    async def _wait(self, request: web.Request, good: web.Response) -> web.StreamResponse:
        if "counter" in request.path:
            self.reached.set()
            await self.goes_on.wait()
        return good


@pytest.fixture
async def stern() -> AsyncIterator[Paused]:
    stern = Paused(APP, TOWN.tenant, (f"{PUBLIC}/auth/callback",), consented={"User.Read", *WANTED})
    stern.consented.add("MailboxSettings.Read")
    application = web.Application()
    application.add_routes(stern.routes())
    async with running(application) as stern.address:
        yield stern


@pytest.fixture
async def processes(tmp_path: Path, stern: Paused) -> AsyncIterator[tuple[EntraTokens, EntraTokens]]:
    """Two of one database and one key."""
    vault = Vault([new_key()])

    async with AsyncExitStack() as stack:

        async def one() -> EntraTokens:
            store = await open_store(f"sqlite:///{tmp_path / 'siesta.db'}", SystemClock())
            stack.push_async_callback(store.close)
            entra = Entra(Registration(APP, stern.address, SECRET))
            stack.callback(entra.close)
            return EntraTokens(entra, vault, store, SystemClock(), PUBLIC)

        yield await one(), await one()


async def by_teams(tokens: EntraTokens, stern: Stern) -> None:
    await tokens.exchange(ALEX, stern.assertion(ALEX.id), WANTED)


async def by_browser(tokens: EntraTokens, stern: Stern) -> None:
    flow, came = await came_back(tokens, "alex")
    await tokens.finish(flow, came)


@pytest.mark.parametrize("sign_in", [by_teams, by_browser])
@pytest.mark.parametrize("where", [0, 1], ids=["here", "in another process"])
async def test_a_sign_out_meanwhile_is_not_undone(
    processes: tuple[EntraTokens, EntraTokens], stern: Paused, sign_in: Sign, where: int
) -> None:
    signing_in = asyncio.create_task(sign_in(processes[0], stern))
    await stern.reached.wait()
    await processes[where].forget(ALEX)
    stern.goes_on.set()
    with pytest.raises(SignInNeeded):
        await signing_in
    for one in processes:
        assert not await one.knows(ALEX)
        with pytest.raises(SignInNeeded):
            await one.token_for(ALEX, WANTED)


@pytest.mark.parametrize("sign_in", [by_teams, by_browser])
async def test_who_signs_in_once_more_after_it_is_in(
    processes: tuple[EntraTokens, EntraTokens], stern: Paused, sign_in: Sign
) -> None:
    first = asyncio.create_task(sign_in(processes[0], stern))
    await stern.reached.wait()
    await processes[1].forget(ALEX)
    second = asyncio.create_task(sign_in(processes[1], stern))
    stern.goes_on.set()
    await second
    with pytest.raises(SignInNeeded):
        await first
    assert await processes[0].token_for(ALEX, WANTED)


async def test_signing_out_of_somebody_else_changes_nothing(
    processes: tuple[EntraTokens, EntraTokens], stern: Paused
) -> None:
    signing_in = asyncio.create_task(by_teams(processes[0], stern))
    await stern.reached.wait()
    await processes[1].forget(Owner(TOWN.people["adele"].id, TOWN.tenant))
    stern.goes_on.set()
    await signing_in
    assert await processes[1].knows(ALEX)
