"""An authority that breaks its answers in every way we know: no secret of it is told to a log, a file or a chat."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path

import pytest
from aiohttp import web

from bot.clock import SystemClock
from bot.edge.credentials import Credentials
from bot.edge.line import NotSent
from bot.errors import SiestaError
from bot.ports import Owner
from bot.sandbox.graph import running
from bot.settings import Settings
from bot.sign_in.answers import EntraOutOfReach
from bot.sign_in.application import ApplicationTokens
from bot.sign_in.entra import Entra
from bot.sign_in.registration import Registration
from bot.sign_in.tokens import EntraTokens
from bot.sign_in.vault import Vault, new_key
from bot.store import SqlStore, open_store
from tests.chats.players import TOWN
from tests.edge.authority import APP
from tests.security.breaking import WAYS, Break
from tests.security.conftest import Everything
from tests.sign_in.conftest import Browser, came_back
from tests.sign_in.stern import SECRET, Identity, Stern
from tests.sign_in.test_stern import ALEX, CLAIMS, PUBLIC, Bot

OWNER = Owner(ALEX, TOWN.tenant)
FIRST = {"User.Read", "Calendars.ReadWrite", "MailboxSettings.Read"}
Try = Callable[[], Awaitable[object]]


class Signing:
    """Every call Siesta makes to the authority, each as somebody new to it."""

    tokens: EntraTokens
    own: ApplicationTokens

    def __init__(self, stern: Stern, folder: Path, store: SqlStore) -> None:
        self.stern = stern
        self.folder = folder
        self.store = store
        self.stack = AsyncExitStack()
        self.vault = Vault([new_key()])
        self.registration = Registration(APP, stern.address, SECRET)

    async def anew(self) -> None:
        """As after a start: nothing is known of the authority yet."""
        await self.stack.aclose()
        entra = Entra(self.registration)
        self.stack.callback(entra.close)
        self.tokens = EntraTokens(entra, self.vault, self.store, SystemClock(), PUBLIC)
        self.own = ApplicationTokens(entra)

    async def by_the_word_of_teams(self) -> None:
        await self.tokens.exchange(OWNER, self.stern.assertion(ALEX), ())

    async def by_browser(self) -> None:
        flow, came = await came_back(self.tokens, "alex")
        self.stern.issued.append(came["code"])
        await self.tokens.finish(flow, came)

    async def silently(self) -> None:
        spoils, self.stern.spoils = self.stern.spoils, None
        tokens = self.tokens
        await tokens.exchange(OWNER, self.stern.assertion(ALEX), ())
        self.stern.spoils = spoils
        await tokens.token_for(OWNER, ("Calendars.ReadWrite",), CLAIMS)

    async def as_the_application(self) -> None:
        await self.own.token_for(OWNER, ("Schedule.ReadWrite.All",))

    async def for_the_channel(self) -> None:
        settings = {
            "MicrosoftAppId": APP,
            "MicrosoftAppPassword": SECRET,
            "MicrosoftAppType": "SingleTenant",
            "MicrosoftAppTenantId": TOWN.tenant,
            "LOGIN_URL": self.stern.address,
        }
        credentials = Credentials(Settings.model_validate(settings))
        try:
            await credentials.bearer()
        finally:
            credentials.close()


@pytest.fixture
async def signing(tmp_path: Path) -> AsyncIterator[Signing]:
    """Without TLS, which takes longer than all the rest."""
    stern = Stern(APP, TOWN.tenant, (f"{PUBLIC}/auth/callback",), consented=set(FIRST))
    folder = tmp_path / "kept"
    folder.mkdir()
    application = web.Application()
    application.add_routes(stern.routes())
    async with AsyncExitStack() as stack:
        stern.address = await stack.enter_async_context(running(application))
        store = await open_store(f"sqlite:///{folder / 'siesta.db'}", SystemClock())
        stack.push_async_callback(store.close)
        signing = Signing(stern, folder, store)
        await signing.anew()
        async with signing.stack:
            yield signing


def at(place: str, way: Break) -> Break:
    async def broken(request: web.Request, good: web.Response) -> web.StreamResponse:
        return await way(request, good) if place in request.path else good

    return broken


@pytest.mark.parametrize(
    ("call", "place"),
    [
        ("by_the_word_of_teams", "openid-configuration"),
        ("by_the_word_of_teams", "counter"),
        ("by_browser", "counter"),
        ("silently", "counter"),
        ("as_the_application", "counter"),
        ("for_the_channel", "counter"),
    ],
)
async def test_no_broken_answer_tells_a_secret(signing: Signing, everything: Everything, call: str, place: str) -> None:
    ask: Try = getattr(signing, call)
    for name, way in WAYS.items():
        if place == "openid-configuration":
            await signing.anew()
        signing.stern.spoils = at(place, way)
        words = ""
        try:
            await ask()
        except (SiestaError, EntraOutOfReach, NotSent) as error:
            # What the corridor knows what to do with: anything else would be a bug with a trace.
            words = f"{error!r} {error.__cause__!r}"
        assert not [one for one in (*signing.stern.issued, SECRET) if one[-24:] in words], name
        assert everything.told([*signing.stern.issued, SECRET], signing.folder) == [], name
        signing.stern.spoils = None
        if place == "openid-configuration":
            # What could not be read is not remembered either.
            await ask()
    await ask()
    assert "Traceback" not in "\n".join(everything.lines)


async def test_no_broken_word_of_an_identity_is_told(
    signing: Signing, everything: Everything, pem: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    identity = Identity(signing.stern, pem)

    async def spoilt(request: web.Request) -> web.StreamResponse:
        good = await identity._token(request)
        told.append(good.text or "")
        return await way(request, good)

    application = web.Application()
    application.router.add_get("/token", spoilt)
    address = await signing.stack.enter_async_context(running(application))
    monkeypatch.setenv("IDENTITY_ENDPOINT", f"{address}/token")
    monkeypatch.setenv("IDENTITY_HEADER", "let me in")
    registration = Registration(APP, signing.stern.address, identity=APP)
    for name, way in WAYS.items():  # noqa: B007  # `spoilt` uses it
        own = ApplicationTokens(Entra(registration))
        words = ""
        try:
            await own.token_for(OWNER, ("Schedule.ReadWrite.All",))
        except EntraOutOfReach as error:
            words = f"{error!r} {error.__cause__!r}"
        own.close()
        assert "eyJ" not in "\n".join([words, *everything.lines]), name
    assert len(told) >= len(WAYS)


async def test_a_day_of_broken_answers_in_a_chat(bot: Bot, stern: Stern) -> None:
    """What the log, the chat and the file hold afterwards is looked at by the fixture too."""
    stern.consented = set(FIRST)
    await bot.says("alex", "off next monday")
    card, cards = await bot.asks_to_sign_in(1), 1
    for name, way in WAYS.items():
        stern.spoils = at("counter", way)
        card["tokenExchangeResource"]["id"] += "x"
        status, _ = await bot.exchanges("alex", card)
        assert status in (200, 412), name
    for name in ("cut short", "500 with tokens", "every name twice"):
        stern.spoils = None
        await bot.says("alex", "sign out")
        cards = len(bot.cards("oauth"))
        await bot.says("alex", "sign in")
        card = await bot.asks_to_sign_in(cards + 1)
        stern.spoils = at("counter", WAYS[name])
        browser = Browser()
        assert (await bot.opens(browser, card, "alex")).status == 503, name
        await browser.close()
    stern.spoils = None
    assert (await bot.exchanges("alex", card))[0] == 200
    assert "bug" not in bot.said
    kept = b"".join(file.read_bytes() for file in bot.database.parent.glob("siesta.db*"))
    assert not [secret for secret in (*stern.issued, SECRET) if secret[-24:].encode() in kept]
