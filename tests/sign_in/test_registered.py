"""A whole registered bot as a process: Teams with signed activities, an authority over TLS, Graph, two people."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

import aiohttp
import pytest

from bot.sandbox.authority import LocalAuthority
from bot.sandbox.graph import make_graph, running
from tests.chats.players import TOWN
from tests.edge.authority import APP, Authority
from tests.edge.channel import Channel
from tests.sign_in.conftest import Browser
from tests.sign_in.test_over_tls import authority, pem
from tests.test_settings import REGISTERED

PROJECT = Path(__file__).parents[2]
__all__ = ["authority", "pem"]


class Registered:
    def __init__(self, channel: Channel, bot_framework: Authority, http: aiohttp.ClientSession) -> None:
        self.channel = channel
        self.bot_framework = bot_framework
        self.http = http
        self.url = ""
        self.said = ""

    async def posts(self, person: str, **content: Any) -> tuple[int, Any]:
        resident = TOWN.people[person]
        activity = {
            "id": uuid4().hex,
            "channelId": "msteams",
            "serviceUrl": self.channel.url,
            "locale": "en-US",
            "localTimezone": resident.zone,
            "from": {"id": resident.chat_id, "name": resident.name, "aadObjectId": resident.id},
            "recipient": {"id": "28:siesta", "name": "Siesta"},
            "conversation": {"id": f"a:{person}", "conversationType": "personal", "tenantId": TOWN.tenant},
            "channelData": {"tenant": {"id": TOWN.tenant}},
            **content,
        }
        bearer = {"Authorization": f"Bearer {self.bot_framework.token(self.channel.url)}"}
        async with self.http.post(f"{self.url}/api/messages", json=activity, headers=bearer) as answer:
            return answer.status, await answer.json(content_type=None) if await answer.read() else None

    def cards(self, kind: str) -> list[dict[str, Any]]:
        return [
            attachment["content"]
            for sent in self.channel.messages
            for attachment in sent.body.get("attachments", [])
            if attachment["contentType"].endswith(kind)
        ]


@pytest.fixture
async def bot(tmp_path: Path, authority: LocalAuthority, pem: Path) -> AsyncIterator[Registered]:
    async with AsyncExitStack() as stack:
        channel, bot_framework = Channel(), Authority()
        stack.push_async_callback((await channel.start()).close)
        stack.push_async_callback((await bot_framework.start()).close)
        graph = await stack.enter_async_context(running(make_graph(":memory:")))
        http = await stack.enter_async_context(aiohttp.ClientSession())
        environment = REGISTERED | {
            "MicrosoftAppId": APP,
            "MicrosoftAppTenantId": TOWN.tenant,
            "PUBLIC_URL": "http://127.0.0.1:1",
            "PORT": "0",
            "LOG_LEVEL": "debug",
            "LOGIN_URL": authority.address,
            "CHANNEL_OPENID_METADATA_URL": f"{bot_framework.url}/openidconfiguration",
            "GRAPH_URL": graph,
            "DATABASE_URL": f"sqlite:///{tmp_path / 'siesta.db'}",
            "SSL_CERT_FILE": str(pem),
            "REQUESTS_CA_BUNDLE": "/nowhere/bundle.pem",
            "PATH": os.environ["PATH"],
        }
        registered = Registered(channel, bot_framework, http)
        yield await stack.enter_async_context(started(registered, environment, tmp_path))


@asynccontextmanager
async def started(bot: Registered, environment: dict[str, str], folder: Path) -> AsyncIterator[Registered]:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        str(PROJECT / "app.py"),
        cwd=folder,
        env=environment,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    assert process.stdout
    try:
        async with asyncio.timeout(60):
            while "Ctrl-C ends it." not in bot.said:
                line = (await process.stdout.readline()).decode()
                assert line, bot.said
                bot.said += line
        found = re.search(r"listens on (http://127\.0\.0\.1:\d+)", bot.said)
        assert found, bot.said
        bot.url = found[1]
        yield bot
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGINT)
        rest, _ = await process.communicate()
        bot.said += rest.decode()
    for secret in ("sandbox-alex~", "sandbox-app", "refresh.", "eyJ", *(REGISTERED[n] for n in SECRET)):
        assert secret not in bot.said


SECRET = ("TOKEN_KEYS", "MicrosoftAppPassword")


async def test_teams_signs_alex_in_silently_and_adele_by_browser(
    bot: Registered,
    authority: LocalAuthority,
) -> None:
    assert (await bot.posts("alex", type="message", text="off next monday"))[0] == 200
    await bot.channel.until(lambda: bool(bot.cards("oauth")))
    [card] = bot.cards("oauth")
    assert bot.channel.messages[0].headers["Authorization"] == "Bearer sandbox-app"
    value = {
        "id": card["tokenExchangeResource"]["id"],
        "connectionName": "",
        "token": authority.assertion(TOWN.people["alex"], APP),
    }
    status, _ = await bot.posts("alex", type="invoke", name="signin/tokenExchange", value=value)
    assert status == 200
    await bot.channel.until(lambda: "Book it" in str(bot.cards("adaptive")))
    await bot.posts("adele", type="message", text="off next tuesday")
    await bot.channel.until(lambda: len(bot.cards("oauth")) == 2)
    address = bot.cards("oauth")[1]["buttons"][0]["value"].replace("http://127.0.0.1:1", bot.url)
    browser = Browser()
    try:
        started = await browser.get(address)
        assert started.location.startswith(f"{authority.address}/{TOWN.tenant}/oauth2/v2.0/authorize?")
        assert "code_challenge_method=S256" in started.location
        here = await browser.get(f"{started.location}&as=adele", ssl=False)
        done = await browser.get(here.location.replace("http://127.0.0.1:1", bot.url))
    finally:
        await browser.close()
    assert done.title == "You are signed in"
    await bot.channel.until(lambda: str(bot.cards("adaptive")).count("'Book it'") >= 2)
