"""A registered bot lets in whom Bot Framework vouches for, and nobody else."""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from typing import Any

import jwt
import pytest

from bot.clock import SystemClock
from bot.edge.line import Line
from bot.edge.signing_keys import SigningKeys
from bot.messages import Incoming, Reply, Say
from bot.ports import Conversation
from bot.settings import Settings
from tests.edge.authority import APP, ISSUER, Authority, new_key
from tests.edge.conftest import Edge, Open

NOW = int(datetime.now(UTC).timestamp())


async def echo(incoming: Incoming, conversation: Conversation) -> AsyncIterator[Reply]:
    yield Say("in")


@pytest.fixture
async def authority() -> AsyncIterator[Authority]:
    authority = Authority()
    server = await authority.start()
    yield authority
    await server.close()


def registered(authority: Authority, **more: str) -> Settings:
    return Settings.model_validate(
        {
            "MicrosoftAppId": APP,
            "MicrosoftAppPassword": "hush",
            "MicrosoftAppType": "SingleTenant",
            "MicrosoftAppTenantId": "contoso",
            "LOGIN_URL": authority.url,
            "CHANNEL_OPENID_METADATA_URL": f"{authority.url}/openidconfiguration",
            **more,
        }
    )


@pytest.fixture
async def edge(open_edge: Open, authority: Authority) -> Edge:
    edge: Edge = await open_edge(echo, registered(authority))
    return edge


async def with_token(edge: Edge, token: str | None, **changes: Any) -> int:
    edge.headers = {"Authorization": f"Bearer {token}"} if token is not None else {}
    status, _ = await edge.say("hello", **changes)
    return status


async def test_a_valid_token_gets_in_and_the_answer_carries_ours(edge: Edge, authority: Authority) -> None:
    assert await with_token(edge, authority.token(edge.channel.url)) == 200
    assert edge.channel.messages[0].headers["Authorization"] == "Bearer bearer-1"


Forge = Callable[[Authority, str], str]


def part(value: dict[str, Any]) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")


def with_secret(authority: Authority, url: str) -> str:
    claims = {"iss": ISSUER, "aud": APP, "exp": NOW + 600, "serviceurl": url}
    return jwt.encode(claims, "x" * 64, algorithm="HS256", headers={"kid": "first"})


def without_algorithm(authority: Authority, url: str) -> str:
    claims = {"iss": ISSUER, "aud": APP, "exp": NOW + 600, "serviceurl": url}
    return f"{part({'alg': 'none', 'kid': 'first'})}.{part(claims)}."


def by_another(authority: Authority, url: str) -> str:
    other = Authority(keys={"first": new_key()})
    return other.token(url)


def by_nobody_known(authority: Authority, url: str) -> str:
    return Authority(keys={"other": new_key()}).token(url, "other")


FORGERIES: dict[str, tuple[int, Forge]] = {
    "empty": (401, lambda authority, url: ""),
    "garbage": (401, lambda authority, url: "garbage"),
    "garbage in three parts": (401, lambda authority, url: "a.b.c"),
    "not even ascii": (401, lambda authority, url: "\u00fc.\u00fc.\u00fc"),
    "no algorithm": (401, without_algorithm),
    "a shared secret": (401, with_secret),
    "a wrong signature": (401, by_another),
    "an unknown key": (401, by_nobody_known),
    "another audience": (401, lambda authority, url: authority.token(url, aud="somebody")),
    "another issuer": (401, lambda authority, url: authority.token(url, iss="https://sts.windows.net/x/")),
    "expired": (401, lambda authority, url: authority.token(url, exp=NOW - 70)),
    "without an end": (401, lambda authority, url: authority.token(url, exp=None)),
    "with an end that is no time": (401, lambda authority, url: authority.token(url, exp="soon")),
    "not yet valid": (401, lambda authority, url: authority.token(url, nbf=NOW + 1800)),
    "for another address": (403, lambda authority, url: authority.token("https://elsewhere.example/")),
    "for no address": (403, lambda authority, url: authority.token(url, serviceurl=None)),
}


@pytest.mark.parametrize("name", FORGERIES)
async def test_a_forged_token_stays_out(edge: Edge, authority: Authority, name: str) -> None:
    status, forge = FORGERIES[name]
    assert await with_token(edge, forge(authority, edge.channel.url)) == status
    assert (edge.heard, edge.channel.sent) == ([], [])


async def test_no_header_and_other_schemes_stay_out(edge: Edge, authority: Authority) -> None:
    assert await with_token(edge, None) == 401
    edge.headers = {"Authorization": f"Basic {authority.token(edge.channel.url)}"}
    assert (await edge.say("hello"))[0] == 401


async def test_clocks_may_differ_by_a_little(edge: Edge, authority: Authority) -> None:
    now = int(datetime.now(UTC).timestamp())
    assert await with_token(edge, authority.token(edge.channel.url, exp=now - 20, nbf=now - 900)) == 200


@pytest.mark.parametrize(
    "changes",
    [
        {"channelId": "webchat"},
        {"channelData": {"tenant": {"id": "fabrikam"}}, "conversation": {"id": "a:1", "tenantId": "fabrikam"}},
        {"channelData": {}, "conversation": {"id": "a:1"}},
    ],
)
async def test_other_channels_and_tenants_stay_out(edge: Edge, authority: Authority, changes: dict[str, Any]) -> None:
    assert await with_token(edge, authority.token(edge.channel.url), **changes) == 403


async def test_a_key_speaks_only_for_the_channels_it_is_endorsed_for(edge: Edge, authority: Authority) -> None:
    authority.endorsements = ["webchat"]
    assert await with_token(edge, authority.token(edge.channel.url)) == 403


async def test_a_rotated_key_works_at_once(edge: Edge, authority: Authority) -> None:
    assert await with_token(edge, authority.token(edge.channel.url)) == 200
    authority.keys = {"second": new_key()}
    assert await with_token(edge, authority.token(edge.channel.url, "second")) == 200
    assert authority.looks == 2


async def test_a_rotated_key_is_in_at_the_next_look_whatever_else_is_brought(authority: Authority) -> None:
    """Every look is shared by all who came before it began, and none begins within a second of the last."""
    pauses: list[float] = []
    a_second_is_over = asyncio.Event()

    async def pause(seconds: float) -> None:
        pauses.append(seconds)
        await a_second_is_over.wait()

    line = Line(SystemClock())
    keys = SigningKeys(line, f"{authority.url}/openidconfiguration", pause)
    assert await keys.find("first")
    authority.keys = {"second": new_key()}
    flood = [asyncio.create_task(keys.find(f"garbage {number}")) for number in range(30)]
    good = asyncio.create_task(keys.find("second"))
    await asyncio.sleep(0.01)
    assert authority.looks == 1
    a_second_is_over.set()
    assert await good
    assert await asyncio.gather(*flood) == [None] * 30
    assert authority.looks == 2
    [waited] = pauses
    assert 0 < waited <= 1
    await line.close()


async def test_a_look_under_way_is_not_enough_for_who_came_later(authority: Authority) -> None:
    """It may have read before the key was there."""

    async def no_pause(seconds: float) -> None:
        pass

    line = Line(SystemClock())
    keys = SigningKeys(line, f"{authority.url}/openidconfiguration", no_pause)
    authority.slow = 0.1
    early = asyncio.create_task(keys.find("second"))
    await authority.until_looked(1)
    await asyncio.sleep(0.05)
    authority.keys = {"second": new_key()}
    late = asyncio.create_task(keys.find("second"))
    assert await early is None
    assert await late
    assert authority.looks == 2
    await line.close()


async def test_known_keys_survive_an_outage(edge: Edge, authority: Authority) -> None:
    assert await with_token(edge, authority.token(edge.channel.url)) == 200
    authority.out = True
    assert await with_token(edge, by_nobody_known(authority, edge.channel.url)) == 401
    assert await with_token(edge, authority.token(edge.channel.url)) == 200


async def test_without_any_key_nobody_can_tell(edge: Edge, authority: Authority) -> None:
    authority.out = True
    assert await with_token(edge, authority.token(edge.channel.url)) == 503
    authority.out = False
    assert await with_token(edge, authority.token(edge.channel.url)) == 200
