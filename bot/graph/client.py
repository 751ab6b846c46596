"""Calls to Microsoft Graph: who calls, how long it may take, what is tried again, and what every fault means.

A write whose answer never came may have been done or not. So a POST is sent again only where that cannot double it:
after 429, or when no connection came about. Everything else that may be repeated says so.
"""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import suppress
from copy import copy
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from urllib.parse import quote
from weakref import WeakValueDictionary

import aiohttp
from yarl import URL

from bot.errors import GraphBusy, GraphDown, GraphError, GraphGone, GraphRefused, LoginDown, SignInNeeded, TooLate
from bot.graph.answer import SILENCE, Answer, Sent, claims_in, code_and_reason, json_of
from bot.graph.remembered import Remembered
from bot.graph.trail import written
from bot.ports import SEND_BEFORE, Clock, Owner, Tokens, Trail, Written
from bot.retrying import back_off, told_to_wait
from bot.turn_id import turn_id

log = logging.getLogger(__name__)

PASSING = frozenset({SILENCE, 502, 503, 504})
LANES = 4
"""Outlook works on so many calls of one app to one mailbox at a time, and refuses more."""
MOST_PAGES = 200
SILENCE_LASTS = timedelta(seconds=10)
LONGEST_PAUSE = timedelta(minutes=10)
"""What Graph asks for beyond it is tried again nevertheless."""

WHOLE_ADDRESS = re.compile(r"https?://[!-~]+")


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a call may last, in seconds, pauses and queueing included; then the person is told."""

    whole: float = 10
    one_try: float = 5
    tries: int = 5
    first_pause: float = 0.4
    silent: float = 3.5
    """What of it a read may spend where nothing answers, and the login ever."""
    silent_again: float = 0.5
    """The same for whoever met silence just now: somebody waits for the answer to all of it."""


@dataclass(frozen=True, slots=True)
class _Call:
    owner: Owner
    method: str
    url: URL
    scopes: tuple[str, ...]
    json: Any
    headers: Mapping[str, str]
    repeatable: bool
    whose: str | None = None
    """Whose time a write is about; None: it is no write."""
    sent: list[Sent] = field(default_factory=list)
    """The tries that Graph may have seen."""

    @property
    def writes(self) -> bool:
        return self.whose is not None

    @property
    def place(self) -> tuple[Owner, str]:
        """What Graph throttles as one: somebody's mailbox, or teams."""
        return self.owner, self.url.parts[2]


class Graph:
    """One for the whole process. The session must not keep cookies: it is shared by everybody."""

    def __init__(
        self,
        session: aiohttp.ClientSession,
        address: str,
        version: str,
        tokens: Tokens,
        clock: Clock,
        trail: Trail,
        *,
        patience: Patience = Patience(),
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._session = session
        self._address = address.rstrip("/")
        self._root = f"{self._address}/{version}"
        self._origin = URL(self._root).origin()
        self._tokens = tokens
        self._clock = clock
        self._trail = trail
        self._patience = patience
        self._sleep = sleep
        # Weak: a mailbox's lanes live as long as somebody drives or waits in them.
        self._lanes: WeakValueDictionary[Owner, asyncio.Semaphore] = WeakValueDictionary()
        self._busy = Remembered(clock)
        """Who was told to wait until when, and has given up on it."""
        self._silent = Remembered(clock)
        """Who met silence a moment ago."""

    def on(self, version: str) -> Graph:
        """The same Graph, for what only another version of it has."""
        other = copy(self)
        other._root = f"{self._address}/{version}"
        return other

    async def read(
        self, owner: Owner, path: str, scopes: tuple[str, ...], headers: Mapping[str, str] | None = None
    ) -> Any:
        """The answer's JSON, or None where it has no body. `path` is percent-encoded and starts with a slash."""
        url = URL(self._root + path, encoded=True)
        return await self._ask(_Call(owner, "GET", url, scopes, None, headers or {}, repeatable=True))

    async def write(
        self,
        owner: Owner,
        method: str,
        path: str,
        scopes: tuple[str, ...],
        *,
        whose: str,
        json: Any = None,
        headers: Mapping[str, str] | None = None,
        repeatable: bool,
    ) -> Any:
        """The only way to change anything in Graph, so no change is without its line in the audit trail. `whose` is
        whose time it is about; nothing where it is nobody's alone."""
        url = URL(self._root + path, encoded=True)
        return await self._ask(_Call(owner, method, url, scopes, json, headers or {}, repeatable, whose))

    async def pages(
        self, owner: Owner, path: str, scopes: tuple[str, ...], headers: Mapping[str, str] | None = None
    ) -> AsyncIterator[Any]:
        """Every item of a list, over all its pages."""
        url = URL(self._root + path, encoded=True)
        for _ in range(MOST_PAGES):
            page = await self._ask(_Call(owner, "GET", url, scopes, None, headers or {}, repeatable=True))
            if not isinstance(page, dict) or not isinstance(page.get("value"), list):
                raise unreadable("a list without a value")
            for item in page["value"]:
                yield item
            following = page.get("@odata.nextLink")
            if following is None:
                return
            url = self._next_page(following)
        raise unreadable("pages without end")

    def _next_page(self, link: Any) -> URL:
        """Taken as it is, but never to another host: the bearer goes along."""
        if isinstance(link, str) and WHOLE_ADDRESS.fullmatch(link):
            with suppress(ValueError):
                url = URL(link, encoded=True)
                if url.origin() == self._origin and not url.user and not url.password:
                    return url
        raise unreadable("a next page elsewhere")

    async def _ask(self, call: _Call) -> Any:
        try:
            return await self._answered(call)
        finally:
            if call.writes and call.sent:
                path = call.url.raw_path.removeprefix(URL(self._root).raw_path)
                await self._note(written(call.owner, call.whose or "", call.method, path, call.sent))

    async def _note(self, line: Written) -> None:
        """A trail that cannot be kept costs nobody their time off: the line is in the log then."""
        try:
            await self._trail.wrote(line)
        except BaseException as error:
            log.exception("not in the audit trail: %s", line)
            if not isinstance(error, Exception):
                raise

    async def _answered(self, call: _Call) -> Any:
        begun = self._time()
        ends = begun + self._patience.whole
        silence_ends = begun + self._may_be_silent(call)
        await self._wait_as_told(call)
        in_doubt, in_flight = False, 0
        tries = 0
        claims: str | None = None
        while True:
            answer = await self._try(call, ends if call.writes else min(ends, silence_ends), claims)
            if answer.status != SILENCE:
                self._silent.forget(call.owner)
            if 200 <= answer.status < 300:
                if in_flight:
                    # It is done; but the try that nobody answered may still arrive, and overwrite what comes next.
                    raise GraphDown(answer.status, "TriedTwice", in_doubt=True, in_flight=in_flight + 1)
                return _content(answer)
            if answer.status == 401 and claims is None and (claims := claims_in(answer.challenge)):
                # Refused before it was done: once more with a bearer that has what Graph asks for, if there is one.
                continue
            tries += 1
            in_doubt = in_doubt or (answer.leaves_doubt and call.writes)
            in_flight += in_doubt and answer.sent and answer.status == SILENCE
            pause = self._pause(call, answer, tries)
            until = silence_ends if answer.status == SILENCE and not call.writes else ends
            if pause is None or self._time() + pause >= until:
                self._remember(call, answer)
                raise _failure(call, answer, in_doubt, in_flight)
            await self._sleep(pause)

    def _may_be_silent(self, call: _Call) -> float:
        return self._patience.silent_again if self._silent.left(call.owner) else self._patience.silent

    async def _wait_as_told(self, call: _Call) -> None:
        """As an earlier call was, which has given up on it."""
        wait = self._busy.left(call.place)
        if wait >= self._patience.whole:
            raise GraphBusy(429, "TooManyRequests", "as told before")
        if wait:
            await self._sleep(wait)

    def _remember(self, call: _Call, answer: Answer) -> None:
        if answer.status == SILENCE:
            self._silent.keep(call.owner, SILENCE_LASTS)
        elif told := told_to_wait(answer.headers.get("Retry-After"), self._clock.now()):
            self._busy.keep(call.place, min(timedelta(seconds=told), LONGEST_PAUSE))

    async def _try(self, call: _Call, ends: float, claims: str | None) -> Answer:
        """One try, from the bearer to the last byte. Faults are returned, so that no error holds the request."""
        earlier, login = len(call.sent), True
        try:
            async with asyncio.timeout_at(ends):
                async with asyncio.timeout(self._patience.silent):
                    bearer = await self._tokens.token_for(call.owner, call.scopes, claims)
                login = False
                async with self._lane(call.owner), asyncio.timeout(self._patience.one_try):
                    self._still_in_time(call)
                    return await self._exchange(call, bearer)
        except aiohttp.ClientConnectorError as error:
            del call.sent[earlier:]
            return Answer(SILENCE, silent=type(error).__name__, sent=False)
        except (aiohttp.ClientError, OSError) as error:
            sent = len(call.sent) > earlier
            return Answer(SILENCE, silent=type(error).__name__, sent=sent, login=login)

    def _still_in_time(self, call: _Call) -> None:
        until = SEND_BEFORE.get()
        if call.writes and until and self._clock.now() > until:
            raise TooLate

    async def _exchange(self, call: _Call, bearer: str) -> Answer:
        sent = Sent(turn_id())
        call.sent.append(sent)
        headers = {
            **call.headers,
            "Accept": "application/json",
            "Authorization": f"Bearer {bearer}",
            "client-request-id": sent.asked_as,
        }
        async with self._session.request(
            call.method, call.url, json=call.json, headers=headers, allow_redirects=False
        ) as response:
            challenge = ", ".join(response.headers.getall("WWW-Authenticate", []))
            sent.answer = Answer(response.status, response.headers, challenge, await response.read())
            return sent.answer

    def _pause(self, call: _Call, answer: Answer, tries: int) -> float | None:
        """How long to wait before the next try; None when there is to be none."""
        again = answer.status == 429 or not answer.sent or (call.repeatable and answer.status in PASSING)
        if not again or tries >= self._patience.tries:
            return None
        told = told_to_wait(answer.headers.get("Retry-After"), self._clock.now())
        return back_off(self._patience.first_pause, tries) if told is None else told

    def _lane(self, owner: Owner) -> asyncio.Semaphore:
        return self._lanes.setdefault(owner, asyncio.Semaphore(LANES))

    def _time(self) -> float:
        """Of the event loop, which does not jump when somebody sets the clock."""
        return asyncio.get_running_loop().time()


def in_path(part: str) -> str:
    """A part of a path, such as an id with "=", "+" and "/", percent-encoded."""
    return quote(part, safe="")


def unreadable(what: str) -> GraphDown:
    """For an answer that came but says nothing one can rely on: for a write, nobody knows what was done."""
    log.warning("Graph's answer cannot be read: %s", what)
    return GraphDown(200, "Unreadable", what, in_doubt=True)


def _content(answer: Answer) -> Any:
    if not answer.body.strip():
        return None
    content = json_of(answer.body)
    if content is None:
        raise unreadable(f"{answer.status} without JSON")
    return content


def _failure(call: _Call, answer: Answer, in_doubt: bool, in_flight: int) -> GraphError | SignInNeeded:
    """What a call that is given up ends with; one line of the log says so."""
    code, reason = code_and_reason(answer)
    request_id = answer.headers.get("request-id", "")
    log.warning(
        "%s %s: %s %s (request %s)", call.method, call.url.raw_path, answer.status or "no answer", code, request_id
    )
    # After a write that may have been done no later answer tells that it was not, save that its object is gone.
    if in_doubt and answer.status not in (404, 410):
        return GraphDown(answer.status, code, reason, request_id, in_doubt=True, in_flight=in_flight)
    if answer.login:
        return LoginDown(code)
    if answer.status == 401:
        return SignInNeeded(call.scopes, claims_in(answer.challenge))
    return _kind(answer)(answer.status, code, reason, request_id)


def _kind(answer: Answer) -> type[GraphError]:
    if answer.status in (404, 410):
        return GraphGone
    if answer.status == 429:
        return GraphBusy
    return GraphRefused if 400 <= answer.status < 500 else GraphDown
