"""A registered bot before an authority that gives nothing away, over TLS: whole lives, refusals, and no secret told."""

from __future__ import annotations

import asyncio
import json
import os
import ssl
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from cryptography import x509

from bot.errors import SignInNeeded
from bot.ports import Owner
from bot.sandbox.graph import make_graph, running
from bot.sign_in.answers import EntraOutOfReach
from bot.sign_in.application import ApplicationTokens
from bot.sign_in.entra import Entra
from bot.sign_in.registration import Registration
from tests.chats.players import TOWN
from tests.edge.authority import APP, Authority
from tests.edge.channel import Channel
from tests.sign_in.conftest import Browser, Page
from tests.sign_in.stern import SECRET, Gate, Identity, Stern
from tests.sign_in.test_over_tls import pem
from tests.sign_in.test_registered import Registered, started
from tests.test_settings import REGISTERED

__all__ = ["pem"]

PUBLIC = "http://127.0.0.1:1"
ALEX = TOWN.people["alex"].id
CLAIMS = json.dumps({"access_token": {"nbf": {"essential": True, "value": "1763700000"}}})


@pytest.fixture
async def stern(pem: Path) -> AsyncIterator[Stern]:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(pem)
    stern = Stern(APP, TOWN.tenant, (f"{PUBLIC}/auth/callback",))
    application = web.Application()
    application.add_routes(stern.routes())
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0, ssl_context=context).start()
    stern.address = f"https://localhost:{runner.addresses[0][1]}"
    yield stern
    await runner.cleanup()


class Bot(Registered):
    """With its people: what Teams and their browsers do for them."""

    stern: Stern
    gate: Gate
    database: Path

    async def says(self, person: str, text: str) -> None:
        assert (await self.posts(person, type="message", text=text))[0] == 200

    async def presses(self, person: str, title: str, beside: Any = None) -> str:
        """What the pressed card becomes."""
        shown = [card for body in self.bodies(person) for card in cards_of(body, "adaptive")]
        [*_, action] = [one for card in shown for one in actions_of(card) if one.get("title") == title]
        value = {"action": {"type": "Action.Execute", "verb": action["verb"], "data": action["data"] | (beside or {})}}
        status, answer = await self.posts(
            person, type="invoke", name="adaptiveCard/action", value=value, replyToId=f"{len(self.channel.sent)}"
        )
        assert status == 200
        return str(answer)

    async def asks_to_sign_in(self, times: int) -> dict[str, Any]:
        await self.channel.until(lambda: len(self.cards("oauth")) == times)
        return self.cards("oauth")[-1]

    def bodies(self, person: str) -> list[dict[str, Any]]:
        """What came into somebody's chat."""
        return [sent.body for sent in self.channel.sent if f"/a%3A{person}/" in sent.path]

    async def is_shown(self, person: str, text: str) -> None:
        await self.channel.until(lambda: text in json.dumps(self.bodies(person), ensure_ascii=False))

    async def exchanges(self, person: str, card: dict[str, Any], **changes: Any) -> tuple[int, Any]:
        token = self.stern.assertion(TOWN.people[person].id, **changes)
        value = {"id": card["tokenExchangeResource"]["id"], "connectionName": "", "token": token}
        return await self.posts(person, type="invoke", name="signin/tokenExchange", value=value)

    async def opens(self, browser: Browser, card: dict[str, Any], person: str, **more: str) -> Page:
        start = await browser.get(card["buttons"][0]["value"].replace(PUBLIC, self.url))
        assert start.status == 302, start.text
        back = await browser.get(start.location, ssl=False, params={"login": person, **more})
        assert back.status == 302, back.text
        return await browser.get(back.location.replace(PUBLIC, self.url))


def cards_of(body: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    return [one["content"] for one in body.get("attachments", []) if one["contentType"].endswith(kind)]


def actions_of(node: Any) -> list[dict[str, Any]]:
    if isinstance(node, list):
        return [found for one in node for found in actions_of(one)]
    if not isinstance(node, dict):
        return []
    inner = [found for one in node.values() for found in actions_of(one)]
    return [node, *inner] if node.get("type") == "Action.Execute" else inner


@pytest.fixture
async def bot(tmp_path: Path, stern: Stern, pem: Path) -> AsyncIterator[Bot]:
    async with AsyncExitStack() as stack:
        channel, bot_framework = Channel(), Authority()
        stack.push_async_callback((await channel.start()).close)
        stack.push_async_callback((await bot_framework.start()).close)
        gate = Gate(stern, await stack.enter_async_context(running(make_graph(":memory:"))))
        gated = web.Application()
        gated.router.add_route("*", "/{tail:.*}", gate.passes)
        bot = Bot(channel, bot_framework, await stack.enter_async_context(aiohttp.ClientSession()))
        bot.stern, bot.gate, bot.database = stern, gate, tmp_path / "siesta.db"
        environment = REGISTERED | {
            "MicrosoftAppId": APP,
            "MicrosoftAppPassword": SECRET,
            "MicrosoftAppTenantId": TOWN.tenant,
            "PUBLIC_URL": PUBLIC,
            "PORT": "0",
            "LOG_LEVEL": "debug",
            "LOGIN_URL": stern.address,
            "CHANNEL_OPENID_METADATA_URL": f"{bot_framework.url}/openidconfiguration",
            "GRAPH_URL": await stack.enter_async_context(running(gated)),
            "DATABASE_URL": f"sqlite:///{bot.database}",
            "SSL_CERT_FILE": str(pem),
            "REQUESTS_CA_BUNDLE": "/nowhere/bundle.pem",
            "CURL_CA_BUNDLE": "/nowhere/bundle.pem",
            "PATH": os.environ["PATH"],
        }
        await stack.enter_async_context(started(bot, environment, tmp_path))
        yield bot
    # Whatever the test has done.
    for where in (bot.said, json.dumps([sent.body for sent in channel.sent])):
        told = [secret for secret in (*stern.issued, SECRET, REGISTERED["TOKEN_KEYS"]) if secret[-24:] in where]
        assert not told
    assert not [path for path in stern.paths if "instance" in path or "common" in path]


async def test_whole_lives_of_two_people_and_nothing_told(bot: Bot, stern: Stern) -> None:
    stern.consented = {"User.Read", "Calendars.ReadWrite", "MailboxSettings.Read"}
    await bot.says("alex", "off next monday")
    status, _ = await bot.exchanges("alex", await bot.asks_to_sign_in(1))
    assert status == 200
    await bot.is_shown("alex", "Book it")
    # Graph wants a newer token: it is had silently, and the one before is spent.
    bot.gate.asks_for(CLAIMS)
    assert "✓ Booked" in await bot.presses("alex", "Book it")
    assert stern.asked[-1] == "refresh_token"
    assert {who for who, _ in bot.gate.let_in} == {"alex"}

    await bot.says("adele", "off next tuesday")
    browser = Browser()
    try:
        done = await bot.opens(browser, await bot.asks_to_sign_in(2), "adele")
    finally:
        await browser.close()
    assert done.title == "You are signed in"
    await bot.is_shown("adele", "Book it")
    bot.gate.let_in.clear()
    # Whom she claims to be in what the button carries is nobody's business: it is hers, by the signed activity.
    claimed = {"owner": ALEX, "person": ALEX, "aadObjectId": ALEX, "oid": ALEX, "from": {"aadObjectId": ALEX}}
    assert "✓ Booked" in await bot.presses("adele", "Book it", claimed)
    assert {who for who, _ in bot.gate.let_in} == {"adele"}

    # What cannot be read is not repeated either.
    half = {"Authorization": f"Bearer {stern.assertion(ALEX)}{'x' * 9000}"}
    async with bot.http.post(f"{bot.url}/api/messages", json={}, headers=half) as answer:
        assert answer.status == 400
    assert not stern.rejected
    kept = b"".join(file.read_bytes() for file in bot.database.parent.glob("siesta.db*"))
    assert not [secret for secret in (*stern.issued, SECRET) if secret[-24:].encode() in kept]

    for person, cards in (("alex", 3), ("adele", 4)):
        await bot.says(person, "sign out")
        await bot.says(person, "mine")
        await bot.asks_to_sign_in(cards)
        await bot.is_shown(person, "You are signed out")


async def test_consent_and_conditions_are_met_in_the_browser(bot: Bot, stern: Stern) -> None:
    await bot.says("alex", "off next monday")
    card = await bot.asks_to_sign_in(1)
    status, told = await bot.exchanges("alex", card)
    assert (status, bool(told["failureDetail"])) == (412, True)
    browser = Browser()
    try:
        declined = await bot.opens(browser, card, "alex", login_error="access_denied")
        assert declined.title == "You are not signed in"
        await bot.says("alex", "sign in")
        card = await bot.asks_to_sign_in(2)
        stern.consented = {"User.Read", "Calendars.ReadWrite", "MailboxSettings.Read"}
        stern.demands[ALEX] = CLAIMS
        assert (await bot.exchanges("alex", card))[0] == 412
        # The same card's button now asks for what Entra demands: the authority itself looks at it.
        assert (await bot.opens(browser, card, "alex")).title == "You are signed in"
        await bot.is_shown("alex", "Book it")
        # Later: an administrator has ended all sessions, and Graph refuses the old token.
        stern.ended.add(ALEX)
        bot.gate.asks_for(CLAIMS)
        await bot.presses("alex", "Book it")
        card = await bot.asks_to_sign_in(3)
        assert "tokenExchangeResource" not in card
        assert (await bot.opens(browser, card, "alex")).title == "You are signed in"
        await bot.is_shown("alex", "✓ Booked")
    finally:
        await browser.close()
    assert "invalid_grant 50173" in stern.rejected
    assert len(bot.cards("oauth")) == 3


async def test_a_slow_and_ailing_authority_holds_nobody_else_up(bot: Bot, stern: Stern) -> None:
    stern.consented = {"User.Read", "Calendars.ReadWrite", "MailboxSettings.Read"}
    await bot.says("alex", "off next monday")
    card = await bot.asks_to_sign_in(1)
    for status in (503, 429):
        stern.ill.append((status, {"Retry-After": "1"}))
        assert (await bot.exchanges("alex", card))[0] == 412
    stern.slow = 2.0
    exchanged = asyncio.create_task(bot.exchanges("alex", card))
    await asyncio.sleep(0.2)
    async with asyncio.timeout(1.5):
        await bot.says("adele", "help")
        await bot.is_shown("adele", "What Siesta does")
    assert not exchanged.done()
    assert (await exchanged)[0] == 200
    stern.slow = 0
    await bot.is_shown("alex", "Book it")


async def test_accounts_and_words_of_others_sign_nobody_in(bot: Bot, stern: Stern) -> None:
    stern.consented = {"User.Read", "Calendars.ReadWrite", "MailboxSettings.Read"}
    browser = Browser()
    try:
        for round, (who, home) in enumerate((("adele", ""), ("alex", "aaaaaaaa-0000-4000-8000-00000000beef")), 1):
            stern.home = home
            await bot.says("alex", "sign in")
            page = await bot.opens(browser, await bot.asks_to_sign_in(round), who)
            assert (page.status, page.title) == (403, "This is another account")
    finally:
        await browser.close()
    stern.home = ""
    card = bot.cards("oauth")[-1]
    for changes in (
        {"oid": TOWN.people["adele"].id},
        {"tid": "aaaaaaaa-0000-4000-8000-00000000beef"},
        {"aud": "somebody-elses-app"},
        {"scp": "User.Read"},
        {"exp": 1},
    ):
        card["tokenExchangeResource"]["id"] += "x"
        assert (await bot.exchanges("alex", card, **changes))[0] == 412
    await bot.says("alex", "mine")
    await bot.asks_to_sign_in(3)
    assert bot.gate.let_in == []


# ------------------------------------------------------------------------------------------ Siesta itself


def certificate_in(pem: Path) -> x509.Certificate:
    return x509.load_pem_x509_certificate(pem.read_bytes())


@pytest.fixture
def trusted(pem: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(pem))


@pytest.mark.parametrize("proof", ["password", "certificate", "identity"])
async def test_siesta_proves_who_it_is(
    stern: Stern, pem: Path, trusted: None, monkeypatch: pytest.MonkeyPatch, proof: str
) -> None:
    registration = Registration(APP, stern.address, password=SECRET)
    async with AsyncExitStack() as stack:
        if proof != "password":
            stern.certificate = certificate_in(pem)
            registration = Registration(APP, stern.address, certificate=pem)
        if proof == "identity":
            identity = Identity(stern, pem)
            address = await stack.enter_async_context(running(identity.application()))
            monkeypatch.setenv("IDENTITY_ENDPOINT", f"{address}/token")
            monkeypatch.setenv("IDENTITY_HEADER", "let me in")
            registration = Registration(APP, stern.address, identity=APP)
        application = ApplicationTokens(Entra(registration))
        stack.callback(application.close)
        owner = Owner(ALEX, TOWN.tenant)
        token = await application.token_for(owner, ("Schedule.ReadWrite.All",))
        assert token == await application.token_for(owner, ("Schedule.ReadWrite.All",))
    assert stern.asked == ["client_credentials"]
    assert stern.rejected == []


async def test_a_wrong_secret_is_nobodys_to_sign_in_for(stern: Stern, trusted: None) -> None:
    application = ApplicationTokens(Entra(Registration(APP, stern.address, password="expired")))  # noqa: S106
    with pytest.raises(EntraOutOfReach) as told:
        await application.token_for(Owner(ALEX, TOWN.tenant), ("Schedule.ReadWrite.All",))
    application.close()
    assert stern.rejected == ["invalid_client 7000215"]
    assert not isinstance(told.value, SignInNeeded)
