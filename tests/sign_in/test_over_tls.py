"""MSAL over real TLS on loopback, with a certificate made here: the same code that talks to Microsoft."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from aiohttp import web
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID

from bot.clock import SystemClock
from bot.errors import ConsentNeeded, NotAllowed, SignInNeeded
from bot.messages import Person
from bot.ports import Owner, Waiting
from bot.sandbox.authority import APP, LocalAuthority
from bot.sign_in.answers import EntraOutOfReach
from bot.sign_in.application import ApplicationTokens
from bot.sign_in.entra import Entra
from bot.sign_in.registration import Registration
from bot.sign_in.tokens import EntraTokens, WrongAccount
from bot.sign_in.vault import Vault, new_key
from bot.store import SqlStore, open_store
from tests.chats.players import TOWN
from tests.conftest import SetClock

ALEX = Owner(TOWN.people["alex"].id, TOWN.tenant)
WAITING = Waiting(Person(ALEX.id, ALEX.tenant, "Alex Wilber"), "a:alex", {})
WORK_PLAN, SHIFTS = ("Calendars.ReadWrite",), ("Schedule.ReadWrite.All",)


def certificate(folder: Path) -> Path:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    names = x509.SubjectAlternativeName([x509.DNSName("localhost"), x509.IPAddress(ip_address("127.0.0.1"))])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(names, critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    file = folder / "authority.pem"
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    file.write_bytes(private + made.public_bytes(serialization.Encoding.PEM))
    return file


@pytest.fixture
def pem(tmp_path: Path) -> Path:
    return certificate(tmp_path)


@pytest.fixture
async def authority(pem: Path) -> AsyncIterator[LocalAuthority]:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(pem)
    made = LocalAuthority(TOWN, "https://localhost:0")
    application = web.Application()
    application.add_routes(made.routes())
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0, ssl_context=context).start()
    made.address = f"https://localhost:{runner.addresses[0][1]}"
    yield made
    await runner.cleanup()


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqlStore]:
    store = await open_store(f"sqlite:///{tmp_path / 'siesta.db'}", SystemClock())
    yield store
    await store.close()


@pytest.fixture
def trusted(pem: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As an operator would: the authority's certificate by SSL_CERT_FILE, and the traps of other tools around it."""
    monkeypatch.setenv("SSL_CERT_FILE", str(pem))
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", "/nowhere/bundle.pem")
    monkeypatch.setenv("CURL_CA_BUNDLE", "/nowhere/bundle.pem")


@pytest.fixture
def tokens(authority: LocalAuthority, store: SqlStore, trusted: None) -> Iterator[EntraTokens]:
    registration = Registration(APP, authority.address, "hush-hush")
    tokens = EntraTokens(Entra(registration), Vault([new_key()]), store, SystemClock(), "http://127.0.0.1:1")
    yield tokens
    tokens.close()


async def signs_in(tokens: EntraTokens, authority: LocalAuthority, name: str, waiting: Waiting = WAITING) -> None:
    ticket = (await tokens.address(waiting)).partition("ticket=")[2]
    begun = await tokens.begin(ticket, "browser")
    assert begun
    query = dict(part.split("=", 1) for part in begun[0].partition("?")[2].split("&"))
    from urllib.parse import unquote_plus

    query = {key: unquote_plus(value) for key, value in query.items()}
    assert query["code_challenge_method"] == "S256"
    back = authority.answer("GET", f"/{TOWN.tenant}/oauth2/v2.0/authorize", query | {"as": name}, {}).location
    came = {key: unquote_plus(value) for key, value in (p.split("=", 1) for p in back.partition("?")[2].split("&"))}
    flow = await tokens.come_back(came["state"], "browser")
    assert flow
    assert flow.waiting == waiting
    await tokens.finish(flow, came)


async def test_code_flow_cache_refresh_and_sign_out(tokens: EntraTokens, authority: LocalAuthority) -> None:
    with pytest.raises(SignInNeeded):
        await tokens.token_for(ALEX, WORK_PLAN)
    await signs_in(tokens, authority, "alex")
    first = await tokens.token_for(ALEX, WORK_PLAN)
    assert first.startswith("sandbox-alex~")
    assert await tokens.token_for(ALEX, WORK_PLAN) == first
    assert authority.asked == ["authorization_code"]
    more = await tokens.token_for(ALEX, SHIFTS)
    assert "Schedule.ReadWrite.All" in more
    assert authority.asked == ["authorization_code", "refresh_token"]
    assert await tokens.forget(ALEX)
    with pytest.raises(SignInNeeded):
        await tokens.token_for(ALEX, WORK_PLAN)


async def test_another_account_is_refused(tokens: EntraTokens, authority: LocalAuthority, store: SqlStore) -> None:
    with pytest.raises(WrongAccount):
        await signs_in(tokens, authority, "adele")
    assert await store.everybodys_tokens() == []


async def test_on_behalf_of(tokens: EntraTokens, authority: LocalAuthority) -> None:
    await tokens.exchange(ALEX, authority.assertion(TOWN.people["alex"]), ())
    assert (await tokens.token_for(ALEX, WORK_PLAN)).startswith("sandbox-alex~")
    with pytest.raises(WrongAccount):
        await tokens.exchange(ALEX, authority.assertion(TOWN.people["adele"]), ())


async def test_entra_s_errors_become_ours(tokens: EntraTokens, authority: LocalAuthority) -> None:
    await signs_in(tokens, authority, "alex")
    authority.withheld = {"Schedule.ReadWrite.All", "MailboxSettings.ReadWrite"}
    with pytest.raises(ConsentNeeded) as consent:
        await tokens.token_for(ALEX, SHIFTS)
    assert consent.value.scopes == SHIFTS
    with pytest.raises(SignInNeeded):
        await tokens.token_for(ALEX, ("MailboxSettings.ReadWrite",))
    authority.withheld = set()
    asked = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}'
    authority.claims["alex"] = asked
    with pytest.raises(SignInNeeded) as more:
        await tokens.token_for(ALEX, SHIFTS)
    assert more.value.claims == asked
    authority.claims = {}
    authority.revoked = {"alex"}
    with pytest.raises(SignInNeeded):
        await tokens.token_for(ALEX, ("Schedule.Read.All",))


async def test_an_application_has_tokens_for_shifts_alone(authority: LocalAuthority, trusted: None) -> None:
    application = ApplicationTokens(Entra(Registration(APP, authority.address, "hush-hush")))
    assert await application.token_for(ALEX, SHIFTS) == "sandbox-app"
    assert await application.token_for(ALEX, SHIFTS) == "sandbox-app"
    assert authority.asked == ["client_credentials"]
    for scopes in ((), WORK_PLAN, SHIFTS + WORK_PLAN):
        with pytest.raises(NotAllowed):
            await application.token_for(ALEX, scopes)
    application.close()


async def test_a_certificate_proves_who_siesta_is(authority: LocalAuthority, trusted: None, pem: Path) -> None:
    application = ApplicationTokens(Entra(Registration(APP, authority.address, certificate=pem)))
    assert await application.token_for(ALEX, SHIFTS) == "sandbox-app"
    application.close()


async def test_a_certificate_nobody_vouches_for_is_refused(
    authority: LocalAuthority, store: SqlStore, monkeypatch: pytest.MonkeyPatch, pem: Path
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(pem))
    entra = Entra(Registration(APP, authority.address, "hush-hush"))
    with pytest.raises(EntraOutOfReach) as error:
        await ApplicationTokens(entra).token_for(ALEX, SHIFTS)
    entra.close()
    assert "hush" not in repr(error.value)


async def test_nothing_there_is_said_without_what_was_sent(store: SqlStore, clock: SetClock) -> None:
    entra = Entra(Registration(APP, "https://localhost:9", "hush-hush"))
    tokens = EntraTokens(entra, Vault([new_key()]), store, SystemClock(), "http://127.0.0.1:1")
    assertion = LocalAuthority(TOWN, "https://localhost:9").assertion(TOWN.people["alex"])
    with pytest.raises(EntraOutOfReach) as error:
        await tokens.exchange(ALEX, assertion, ())
    tokens.close()
    assert assertion not in repr(error.value) + str(error.value.__cause__)
    assert error.value.__suppress_context__
    assert "hush" not in repr(entra.registration)
