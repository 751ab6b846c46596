"""The one line out: a shared session, a bearer where one is needed, and patience as Teams asks for it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import aiohttp
from yarl import URL

from bot.edge.pacing import Pacing
from bot.ports import Clock
from bot.retrying import back_off, told_to_wait

TIMEOUT = aiohttp.ClientTimeout(total=10, connect=4)
PATIENCE = 12.0
"""Seconds from the first try to the last: somebody waits for it."""
AT_ONCE = 0.0
TRIES = 6
AGAIN = frozenset({412, 429, 502, 503, 504})
FIRST_PAUSE = 0.8
CONNECTIONS = 200
ANSWERS_AHEAD = 4
"""So many may be sent at once after a sign."""

Bearer = Callable[[], Awaitable[str]]
Sleep = Callable[[float], Awaitable[None]]


class NotSent(Exception):
    """The channel did not take it. `status` is 0 where nothing answered."""

    def __init__(self, status: int, code: str, wait: float | None = None) -> None:
        super().__init__(f"the channel answered {status} {code}".rstrip() if status else f"no answer: {code}")
        self.status = status
        self.code = code
        self.wait = wait
        """Seconds the channel asks to wait before another try."""


class NotYet(NotSent):
    """What was to be sent at once has to wait, as long as the channel asks for or one is to back off."""


class Line:
    """Opened when something is first sent, closed with the host."""

    def __init__(self, clock: Clock, bearer: Bearer | None = None, sleep: Sleep = asyncio.sleep) -> None:
        self._clock = clock
        self._bearer = bearer
        self._sleep = sleep
        self._pacing = Pacing()
        self._session: aiohttp.ClientSession | None = None

    async def send(
        self, method: str, url: URL, body: Any, conversation: str = "", patience: float = PATIENCE
    ) -> dict[str, Any]:
        """As the bot, into a conversation, at the pace it may; tried again where that may help. Raises NotYet where it
        would have to wait and nobody has patience."""
        began = asyncio.get_running_loop().time()
        waited = await self._at_its_pace(conversation, began, patience)
        tries = 0
        while True:
            try:
                return await self.call(method, url, body, authorized=True)
            except NotSent as refusal:
                if not _may_help(refusal, method):
                    raise
                tries += 1
                wait = back_off(FIRST_PAUSE, tries) if refusal.wait is None else refusal.wait
                waited = max(waited, asyncio.get_running_loop().time() - began) + wait
                if patience == AT_ONCE:
                    raise NotYet(refusal.status, refusal.code, min(wait, PATIENCE)) from None
                if waited >= patience or tries == TRIES:
                    raise
                await self._sleep(wait)

    async def _at_its_pace(self, conversation: str, now: float, patience: float) -> float:
        """The seconds that were waited for the conversation's next slot. Nobody waits longer than their patience: then
        the channel decides."""
        if not conversation:
            return 0.0
        if patience == AT_ONCE and not self._pacing.room(conversation, now):
            raise NotYet(0, "Paced")
        wait = min(self._pacing.pause(conversation, now), patience)
        if wait > 0:
            await self._sleep(wait)
        return wait

    async def sign(self, url: URL, body: Any, conversation: str) -> None:
        """What nobody misses: only where there is room for the answers too, and tried once."""
        now = asyncio.get_running_loop().time()
        if self._pacing.room(conversation, now) > ANSWERS_AHEAD:
            self._pacing.pause(conversation, now)
            await self.call("POST", url, body, authorized=True)

    async def call(self, method: str, url: URL, body: Any = None, *, authorized: bool = False) -> dict[str, Any]:
        """One request, one answer."""
        headers = {"Authorization": f"Bearer {await self._bearer()}"} if authorized and self._bearer else None
        try:
            async with self._open().request(method, url, json=body, headers=headers, allow_redirects=False) as answer:
                read = await _json(answer)
                if answer.status >= 300:
                    raise NotSent(
                        answer.status, _code(read), told_to_wait(answer.headers.get("Retry-After"), self._clock.now())
                    )
                return read
        except aiohttp.ClientConnectorError as error:
            raise NotSent(0, "NotConnected") from error
        except (aiohttp.ClientError, TimeoutError) as error:
            raise NotSent(0, type(error).__name__) from error

    async def close(self) -> None:
        if self._session:
            await self._session.close()

    def _open(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=CONNECTIONS),
                timeout=TIMEOUT,
                cookie_jar=aiohttp.DummyCookieJar(),
            )
        return self._session


class ToldLine(Line):
    """The sandbox's: to the channels it was told of since its start, and to no other port of this machine. What an
    address was kept for may have ended, and something else listen there."""

    def __init__(self, clock: Clock, sleep: Sleep = asyncio.sleep) -> None:
        super().__init__(clock, sleep=sleep)
        self._channels: set[URL] = set()

    def hear_of(self, service_url: str) -> None:
        self._channels.add(URL(service_url).origin())

    async def call(self, method: str, url: URL, body: Any = None, *, authorized: bool = False) -> dict[str, Any]:
        if url.origin() not in self._channels:
            raise NotSent(421, "UnknownChannel")
        return await super().call(method, url, body, authorized=authorized)


def _may_help(refusal: NotSent, method: str) -> bool:
    """A message that may have arrived is not sent a second time; drawing a card twice does no harm."""
    return refusal.status in AGAIN or refusal.code == "NotConnected" or (refusal.status == 0 and method == "PUT")


async def _json(answer: aiohttp.ClientResponse) -> dict[str, Any]:
    try:
        read = await answer.json(content_type=None)
    except ValueError:
        read = None
    return read if isinstance(read, dict) else {}


def _code(read: dict[str, Any]) -> str:
    error = read.get("error")
    return str(error.get("code", ""))[:100] if isinstance(error, dict) else ""
