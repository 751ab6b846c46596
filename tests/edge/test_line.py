"""What the bot sends keeps to the channel's pace and patience, under a bearer that is always fresh."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from yarl import URL

from bot.clock import SystemClock
from bot.edge.credentials import Credentials
from bot.edge.line import AT_ONCE, PATIENCE, Line, NotSent, NotYet
from bot.edge.pacing import WINDOWS, Pacing
from bot.messages import Incoming, Reply, Say, Show
from bot.ports import Conversation
from bot.settings import Settings
from tests.edge.authority import APP, Authority, new_key
from tests.edge.channel import Channel
from tests.edge.conftest import Open


@pytest.fixture
async def channel() -> AsyncIterator[Channel]:
    channel = Channel()
    server = await channel.start()
    yield channel
    await server.close()


@pytest.fixture
def pauses() -> list[float]:
    """What was to be waited, in seconds."""
    return []


@pytest.fixture
async def line(pauses: list[float]) -> AsyncIterator[Line]:
    async def no_pause(seconds: float) -> None:
        pauses.append(seconds)

    line = Line(SystemClock(), sleep=no_pause)
    yield line
    await line.close()


def activities(channel: Channel) -> URL:
    return URL(f"{channel.url}v3/conversations/a/activities")


@pytest.mark.parametrize("status", [412, 429, 502, 503, 504])
async def test_what_may_pass_is_tried_again(channel: Channel, line: Line, status: int) -> None:
    channel.refusals.append(web.Response(status=status))
    assert await line.send("POST", activities(channel), {"type": "message"}) == {"id": "sent-2"}


@pytest.mark.parametrize("status", [400, 401, 403, 404, 413, 500])
async def test_what_will_not_pass_is_not(channel: Channel, line: Line, status: int) -> None:
    channel.refusals.append(web.json_response({"error": {"code": "Why"}}, status=status))
    with pytest.raises(NotSent, match=f"{status} Why"):
        await line.send("POST", activities(channel), {"type": "message"})
    assert len(channel.sent) == 1


async def test_it_waits_as_long_as_it_is_told(channel: Channel, line: Line, pauses: list[float]) -> None:
    channel.refusals.append(web.Response(status=429, headers={"Retry-After": "1.5"}))
    await line.send("POST", activities(channel), {"type": "message"})
    assert pauses == [1.5]


async def test_nobody_waits_longer_than_a_turn_may_take(channel: Channel, line: Line, pauses: list[float]) -> None:
    channel.refusals.append(web.Response(status=429, headers={"Retry-After": "60"}))
    with pytest.raises(NotSent, match="429"):
        await line.send("POST", activities(channel), {"type": "message"})
    assert pauses == []


@pytest.mark.parametrize("told", [{}, {"Retry-After": "0"}])
async def test_a_lasting_refusal_is_given_up(channel: Channel, line: Line, pauses: list[float], told: Any) -> None:
    channel.refuses = lambda sent: web.Response(status=503, headers=told)
    with pytest.raises(NotSent, match="503"):
        await line.send("POST", activities(channel), {"type": "message"})
    assert len(channel.sent) <= 6
    assert sum(pauses) < PATIENCE


async def test_who_has_no_patience_is_told_to_come_later(channel: Channel, line: Line, pauses: list[float]) -> None:
    channel.refusals.append(web.Response(status=503))
    with pytest.raises(NotYet):
        await line.send("POST", activities(channel), {}, "busy", AT_ONCE)
    for _ in range(6):
        await line.send("POST", activities(channel), {}, "busy", AT_ONCE)
    with pytest.raises(NotYet):
        await line.send("POST", activities(channel), {}, "busy", AT_ONCE)
    assert (len(channel.sent), pauses) == (7, []), "what is not sent takes no slot"


async def test_a_sign_leaves_room_for_the_answers(channel: Channel, line: Line, pauses: list[float]) -> None:
    for _ in range(20):
        await line.sign(activities(channel), {"type": "typing"}, "busy")
    assert len(channel.sent) == 3
    for _ in range(4):
        await line.send("POST", activities(channel), {}, "busy", AT_ONCE)
    assert pauses == []


def test_pacing_keeps_to_every_window() -> None:
    pacing, now, sent = Pacing(), 0.0, list[float]()
    for _ in range(200):
        sent.append(now + pacing.pause("a", now))
        now = sent[-1] + random.choice((0.0, 0.01, 0.2))  # noqa: S311
    for limit, seconds in WINDOWS:
        assert all(later - earlier >= seconds - 1e-9 for earlier, later in zip(sent, sent[limit:], strict=False))


def test_pacing_forgets_the_silent() -> None:
    pacing = Pacing()
    for number in range(5000):
        assert pacing.pause(str(number), number * 1.0) == 0
    assert len(pacing._times) < 1100


def test_room_is_what_needs_no_pause() -> None:
    pacing, now = Pacing(), 0.0
    for _ in range(300):
        room = pacing.room("a", now)
        assert (pacing.pause("a", now) == 0) is (room > 0)
        now += random.choice((0.0, 0.1, 0.6))  # noqa: S311


async def test_a_busy_conversation_is_slowed_down_and_the_others_are_not(
    channel: Channel, line: Line, pauses: list[float]
) -> None:
    await asyncio.gather(*(line.send("POST", activities(channel), {}, "busy") for _ in range(8)))
    await line.send("POST", activities(channel), {}, "other")
    [eighth] = pauses
    assert 0.5 < eighth <= 1


# ------------------------------------------------------------------------------------------------ the bearer


@pytest.fixture
async def authority() -> AsyncIterator[Authority]:
    authority = Authority()
    server = await authority.start()
    yield authority
    await server.close()


def settings(authority: Authority, **more: str) -> Settings:
    return Settings.model_validate(
        {
            "MicrosoftAppId": APP,
            "MicrosoftAppType": "SingleTenant",
            "MicrosoftAppTenantId": "contoso",
            "LOGIN_URL": authority.url,
            **more,
        }
    )


@pytest.mark.parametrize(("kind", "tenant"), [("SingleTenant", "contoso"), ("MultiTenant", "botframework.com")])
async def test_a_password_gets_a_bearer(authority: Authority, kind: str, tenant: str) -> None:
    credentials = Credentials(settings(authority, MicrosoftAppType=kind, MicrosoftAppPassword="hush"))
    assert await credentials.bearer() == await credentials.bearer() == "bearer-1"
    [form] = authority.asked
    assert (form["tenant"], form["client_id"], form["client_secret"]) == (tenant, APP, "hush")
    assert form["scope"].split()[0] == "https://api.botframework.com/.default"


async def test_another_cloud_is_another_tenant_and_audience(authority: Authority) -> None:
    more = {"CLOUD": "usgov", "MicrosoftAppType": "MultiTenant", "MicrosoftAppPassword": "hush"}
    await Credentials(settings(authority, **more)).bearer()
    [form] = authority.asked
    assert form["tenant"] == "MicrosoftServices.onmicrosoft.us"
    assert form["scope"].split()[0] == "https://api.botframework.us/.default"


async def test_a_certificate_gets_a_bearer(authority: Authority, tmp_path: Path) -> None:
    file = tmp_path / "siesta.pem"
    file.write_bytes(certificate())
    assert await Credentials(settings(authority, MicrosoftAppCertificateFile=str(file))).bearer() == "bearer-1"
    [form] = authority.asked
    assert form["client_assertion_type"].endswith("jwt-bearer")
    assert "client_secret" not in form


async def test_a_managed_identity_gets_a_bearer(authority: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    # This is how Azure tells a program where its identity is asked for.
    monkeypatch.setenv("IDENTITY_ENDPOINT", f"{authority.url}/identity")
    monkeypatch.setenv("IDENTITY_HEADER", "from-azure")
    assert await Credentials(settings(authority, MicrosoftAppType="UserAssignedMSI")).bearer() == "bearer-1"
    [form] = authority.asked
    assert (form["client_id"], form["resource"]) == (APP, "https://api.botframework.com")
    assert form["secret"] == "from-azure"  # noqa: S105


async def test_everybody_waits_for_the_same_token(authority: Authority) -> None:
    credentials = Credentials(settings(authority, MicrosoftAppPassword="hush"))
    assert set(await asyncio.gather(*(credentials.bearer() for _ in range(20)))) == {"bearer-1"}
    assert len(authority.asked) == 1


async def test_a_bearer_is_renewed_before_it_ends(authority: Authority) -> None:
    authority.lasts = 2
    credentials = Credentials(settings(authority, MicrosoftAppPassword="hush"))
    assert await credentials.bearer() == "bearer-1"
    await asyncio.sleep(1.1)
    assert await credentials.bearer() == "bearer-1", "nobody waits for the new one while the old one is good"
    async with asyncio.timeout(2):
        while await credentials.bearer() == "bearer-1":  # noqa: ASYNC110  # a thread works on it
            await asyncio.sleep(0.01)
    assert [form["grant_type"] for form in authority.asked] == ["client_credentials"] * 2


async def test_an_authority_that_is_out_is_not_sent_without_a_token(authority: Authority, channel: Channel) -> None:
    authority.out = True
    line = Line(SystemClock(), Credentials(settings(authority, MicrosoftAppPassword="hush")).bearer)
    with pytest.raises(NotSent, match="NoToken"):
        await line.send("POST", activities(channel), {})
    await line.close()
    assert channel.sent == []


def certificate() -> bytes:
    key = new_key()
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "siesta")])
    day = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(day - timedelta(days=1))
        .not_valid_after(day + timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    form, kind = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8
    return key.private_bytes(form, kind, serialization.NoEncryption()) + made.public_bytes(form)


# ------------------------------------------------------------------------------------------------ in a chat


async def test_a_card_that_is_too_large_is_sent_shorter(open_edge: Open) -> None:
    async def much(incoming: Incoming, conversation: Conversation) -> AsyncIterator[Reply]:
        blocks = [{"type": "TextBlock", "text": f"{number}"} for number in range(8)]
        yield Show({"type": "AdaptiveCard", "version": "1.5", "body": blocks, "actions": [{"title": "Undo"}]})

    edge = await open_edge(much)
    edge.channel.refusals += [web.Response(status=413), web.Response(status=413)]
    await edge.say("my time off")
    assert [len(one.card["body"]) for one in edge.channel.messages] == [8, 4, 2]
    assert edge.channel.messages[-1].card["actions"] == [{"title": "Undo"}]


async def test_a_chat_that_siesta_was_removed_from_is_left_alone(open_edge: Open) -> None:
    async def answer(incoming: Incoming, conversation: Conversation) -> AsyncIterator[Reply]:
        yield Say("in")

    edge = await open_edge(answer)
    edge.channel.refusals.append(web.json_response({"error": {"code": "BotNotInConversationRoster"}}, status=403))
    assert (await edge.say("hello"))[0] == 200
    assert (await edge.store.address("a:personal-1"))["closed"] is True
    await edge.say("hello again")
    assert "closed" not in await edge.store.address("a:personal-1")


async def test_what_is_refused_once_does_not_stop_the_turn(open_edge: Open) -> None:
    async def twice(incoming: Incoming, conversation: Conversation) -> AsyncIterator[Reply]:
        yield Say("one")
        yield Say("two")

    edge = await open_edge(twice)
    edge.channel.refusals.append(web.Response(status=400))
    await edge.say("hello")
    assert [one.text for one in edge.channel.messages] == ["one", "two"]
