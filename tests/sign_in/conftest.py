"""A chat through the edge, and a browser beside it: cookies, redirects, pages, and nothing it was not shown."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urljoin, urlsplit

import aiohttp
import pytest

from bot.messages import Person
from bot.ports import Waiting
from bot.sign_in.tokens import EntraTokens, Flow
from tests.chats.players import TOWN, Stage, ThroughTheEdge
from tests.chats.script import Step
from tests.conftest import SetClock


@dataclass(frozen=True)
class Page:
    status: int
    text: str
    headers: Any
    location: str
    address: str

    @property
    def title(self) -> str:
        found = re.search(r"<h1>(.*?)</h1>", self.text)
        return unescape(found[1]) if found else ""

    def link(self, to: str) -> str:
        href = next(href for href, text in re.findall(r'href="([^"]*)">([^<]*)<', self.text) if to in text)
        return urljoin(self.address, unescape(href))


class Browser:
    def __init__(self) -> None:
        self._session = aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True))

    async def close(self) -> None:
        await self._session.close()

    async def get(self, address: str, **more: Any) -> Page:
        """One step: redirects are followed by hand."""
        async with self._session.get(address, allow_redirects=False, **more) as answer:
            headers = answer.headers
            return Page(answer.status, await answer.text(), headers, headers.get("Location", ""), address)

    async def chooses(self, ticket: str, name: str) -> Page:
        """Opens the address of a sign-in card and says who it is; the callback is left to be opened."""
        started = await self.get(ticket)
        assert started.status == 302, started.text
        return await self.get((await self.get(started.location)).link(name))

    async def signs_in(self, ticket: str, name: str) -> Page:
        return await self.get((await self.chooses(ticket, name)).location)


async def came_back(tokens: EntraTokens, login: str) -> tuple[Flow, dict[str, str]]:
    """Somebody has said at the stern authority who they are, and their browser is on its way back."""
    person = TOWN.people["alex"]
    waiting = Waiting(Person(person.id, TOWN.tenant, person.name), "a:alex", {})
    begun = await tokens.begin((await tokens.address(waiting)).partition("=")[2], "browser")
    assert begun
    browser = Browser()
    try:
        back = (await browser.get(begun[0], ssl=False, params={"login": login})).location
    finally:
        await browser.close()
    came = dict(parse_qsl(urlsplit(back).query))
    flow = await tokens.come_back(came["state"], "browser")
    assert flow
    return flow, came


class Talk(ThroughTheEdge):
    async def does(self, line: str) -> str:
        return "\n".join(await self.play(Step(line)))

    @property
    def sign_in_address(self) -> str:
        for card in reversed(self.stage.cards.values()):
            for action in card.get("actions", []):
                if action["type"] == "Action.OpenUrl":
                    return str(action["url"])
        raise AssertionError("no card has a link")

    async def until(self, text: str) -> str:
        """What is seen once the talk has gone on by itself."""
        await self.host.idle()
        seen = "\n".join(self.stage.lines)
        assert text in seen, seen
        return seen


@pytest.fixture
def clock() -> SetClock:
    """Of today: MSAL looks at the machine's own."""
    return SetClock(datetime.now(UTC))


@pytest.fixture
async def talk(tmp_path: Path, clock: SetClock) -> AsyncIterator[Talk]:
    async with Talk(Stage(tmp_path, clock)) as talk:
        yield talk


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    async with AsyncExitStack() as stack:
        browser = Browser()
        stack.push_async_callback(browser.close)
        yield browser
