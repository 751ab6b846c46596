"""The one line out: a shared session, a bearer where one is needed, and patience as Teams asks for it."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import Any

import aiohttp
from yarl import URL

from bot.edge.pacing import Pacing
from bot.ports import Clock

TIMEOUT = aiohttp.ClientTimeout(total=10, connect=4)
BUDGET = 12.0
"""Seconds from the first try to the last: somebody waits for the turn."""
AGAIN = frozenset({412, 429, 502, 503, 504})
BACK_OFF = 0.4
CONNECTIONS = 200

Bearer = Callable[[], Awaitable[str]]


class NotSent(Exception):
    """The channel did not take it. `status` is 0 where nothing answered."""

    def __init__(self, status: int, code: str, wait: float | None = None) -> None:
        super().__init__(f"the channel answered {status} {code}".rstrip() if status else f"no answer: {code}")
        self.status = status
        self.code = code
        self.wait = wait
        """Seconds the channel asks to wait before another try."""


class Line:
    """Opened when something is first sent, closed with the host."""

    def __init__(self, clock: Clock, bearer: Bearer | None = None) -> None:
        self._clock = clock
        self._bearer = bearer
        self._pacing = Pacing()
        self._session: aiohttp.ClientSession | None = None

    async def send(self, method: str, url: URL, body: Any, conversation: str = "") -> dict[str, Any]:
        """As the bot, into a conversation, at the pace it may; tried again where that may help."""
        loop = asyncio.get_running_loop()
        ends = loop.time() + BUDGET
        attempt = 0
        wait = self._pacing.pause(conversation, loop.time()) if conversation else 0.0
        while True:
            if wait > 0:
                await asyncio.sleep(min(wait, ends - loop.time()))
            try:
                return await self.call(method, url, body, authorized=True)
            except NotSent as refusal:
                if not _may_help(refusal, method):
                    raise
                attempt += 1
                # Jitter keeps those who were refused together from coming back together.
                jittered = BACK_OFF * 2**attempt * random.uniform(0.5, 1)  # noqa: S311
                wait = jittered if refusal.wait is None else refusal.wait
                if loop.time() + wait >= ends:
                    raise

    async def call(self, method: str, url: URL, body: Any = None, *, authorized: bool = False) -> dict[str, Any]:
        """One request, one answer."""
        headers = {"Authorization": f"Bearer {await self._bearer()}"} if authorized and self._bearer else None
        try:
            async with self._open().request(method, url, json=body, headers=headers, allow_redirects=False) as answer:
                read = await _json(answer)
                if answer.status >= 300:
                    raise NotSent(answer.status, _code(read), self._wait_of(answer.headers.get("Retry-After")))
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

    def _wait_of(self, told: str | None) -> float | None:
        """Retry-After comes as seconds, whole or in parts, or as a date."""
        if told is None:
            return None
        try:
            return max(0.0, min(float(told), 3600.0))
        except ValueError:
            pass
        try:
            date = parsedate_to_datetime(told)
        except ValueError:
            return None
        return max(0.0, (date.replace(tzinfo=date.tzinfo or UTC) - self._clock.now()).total_seconds())


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
