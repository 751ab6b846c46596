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


async def test_a_rotated_key_is_in_at_the_next_look_whatever_else_is_brought(edge: Edge, authority: Authority) -> None:
    """Every look is shared by all who came before it began, and none begins within a second of the last."""
    assert await with_token(edge, authority.token(edge.channel.url)) == 200
    stranger = Authority(keys={f"key-{number}": new_key() for number in range(3)})
    garbage = [stranger.token(edge.channel.url, f"key-{number % 3}") for number in range(30)]
    authority.slow = 0.1
    flood = [asyncio.create_task(brings(edge, token)) for token in garbage]
    await authority.until_looked(2)
    authority.keys = {"second": new_key()}
    assert await brings(edge, authority.token(edge.channel.url, "second")) == 200
    assert await asyncio.gather(*flood) == [401] * 30
    assert authority.looks <= 4
    assert len(edge.pauses) >= authority.looks - 1
    assert all(0 < pause <= 1 for pause in edge.pauses)


async def brings(edge: Edge, token: str) -> int:
    headers = {"Authorization": f"Bearer {token}"}
    return (await edge.post_raw(json=edge.activity(text="hello"), headers=headers))[0]


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
