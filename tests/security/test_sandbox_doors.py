"""A web page in a developer's browser gets nowhere in the sandbox, whatever name or form its requests come by."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import aiohttp
import pytest

from bot.clock import SystemClock
from bot.messages import Incoming, Reply, Say, Tell
from bot.ports import Conversation
from bot.sandbox.teams.channel import Channel
from tests.chats.players import TOWN
from tests.edge.conftest import Open, card, open_edge
from tests.test_app import address, siesta

__all__ = ["open_edge"]

REBOUND = (
    "evil.example",
    "evil.example:3978",
    "127.0.0.1.evil.example",
    "localhost.evil.example",
    "0.0.0.0",  # noqa: S104
    "[::]",
    "",
)
ELSEWHERE = (
    "https://evil.example",
    "http://127.0.0.1.evil.example",
    "http://localhost.evil.example:3978",
    "null",
    "file://",
    "http://0.0.0.0:3978",
)
FORMS = ("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/jsonp", "")
RULE = {"path": "*", "status": 503}


@dataclass
class Sandbox:
    bot: str
    graph: str
    http: aiohttp.ClientSession
    heard: list[str] = field(default_factory=list)
    said: str = ""

    async def status(self, method: str, url: str, **more: object) -> int:
        async with self.http.request(method, url, allow_redirects=False, **more) as answer:  # type: ignore[arg-type]
            await answer.read()
            return answer.status

    def activity(self, service_url: str, **more: object) -> dict[str, object]:
        alex = TOWN.people["alex"]
        return {
            "type": "message",
            "id": "1",
            "channelId": "msteams",
            "serviceUrl": service_url,
            "text": "help",
            "from": {"id": alex.chat_id, "name": alex.name, "aadObjectId": alex.id},
            "recipient": {"id": "28:siesta", "name": "Siesta"},
            "conversation": {"id": "a:alex", "conversationType": "personal", "tenantId": TOWN.tenant},
            "channelData": {"tenant": {"id": TOWN.tenant}},
            **more,
        }


@pytest.fixture
async def sandbox(tmp_path: Path) -> AsyncIterator[Sandbox]:
    async with siesta(tmp_path) as (_, said), aiohttp.ClientSession() as http:
        yield Sandbox(address(said), said.partition("its Graph is ")[2].partition(". ")[0], http, said=said)


def doors(sandbox: Sandbox) -> list[tuple[str, str]]:
    return [
        ("GET", f"{sandbox.graph}/_sandbox/state"),
        ("GET", f"{sandbox.graph}/_sandbox/requests"),
        ("POST", f"{sandbox.graph}/_sandbox/faults"),
        ("POST", f"{sandbox.graph}/_sandbox/reset"),
        ("DELETE", f"{sandbox.graph}/_sandbox/faults"),
        ("GET", f"{sandbox.graph}/v1.0/me"),
        ("GET", f"{sandbox.bot}/sandbox/login"),
        ("POST", f"{sandbox.bot}/sandbox/login/_switches"),
        ("GET", f"{sandbox.bot}/sandbox/login/common/oauth2/v2.0/authorize"),
        ("POST", f"{sandbox.bot}/sandbox/login/common/oauth2/v2.0/token"),
        ("POST", f"{sandbox.bot}/api/messages"),
        ("GET", f"{sandbox.bot}/auth/start"),
    ]


async def test_no_other_name_and_no_other_site_gets_in(sandbox: Sandbox) -> None:
    for method, url in doors(sandbox):
        for host in REBOUND:
            assert await sandbox.status(method, url, headers={"Host": host}, json=RULE) == 403, (method, url, host)
        for origin in ELSEWHERE:
            headers = {"Origin": origin, "Authorization": "Bearer sandbox-alex"}
            assert await sandbox.status(method, url, headers=headers, json=RULE) == 403, (method, url, origin)
    async with sandbox.http.get(f"{sandbox.graph}/_sandbox/faults") as rules:
        assert await rules.json() == []


async def test_only_json_goes_through_a_side_door(sandbox: Sandbox) -> None:
    changing = [
        ("POST", f"{sandbox.graph}/_sandbox/faults", json.dumps(RULE)),
        ("POST", f"{sandbox.graph}/_sandbox/reset", "{}"),
        ("DELETE", f"{sandbox.graph}/_sandbox/faults", "{}"),
        ("DELETE", f"{sandbox.graph}/_sandbox/faults/1", "{}"),
        ("POST", f"{sandbox.bot}/sandbox/login/_switches", json.dumps({"revoked": ["alex"]})),
        ("POST", f"{sandbox.bot}/api/messages", json.dumps(sandbox.activity(sandbox.graph))),
    ]
    for method, url, body in changing:
        for kind in FORMS:
            sent = {"headers": {"Content-Type": kind}} if kind else {"skip_auto_headers": ["Content-Type"]}
            status = await sandbox.status(method, url, data=body.encode(), **sent)
            assert status == 415, (method, url, kind)
    async with sandbox.http.get(f"{sandbox.graph}/_sandbox/faults") as rules:
        assert await rules.json() == []


async def test_programs_and_pages_of_this_machine_get_in(sandbox: Sandbox) -> None:
    port = urlsplit(sandbox.graph).port
    for name in ("127.0.0.1", "localhost", "LOCALHOST", "[::1]"):
        headers = {"Host": f"{name}:{port}", "Origin": "http://localhost:5173"}
        assert await sandbox.status("GET", f"{sandbox.graph}/_sandbox/state", headers=headers) == 200, name
    assert await sandbox.status("POST", f"{sandbox.graph}/_sandbox/faults", json=RULE) == 201
    assert await sandbox.status("POST", f"{sandbox.graph}/_sandbox/reset") == 204
    assert await sandbox.status("DELETE", f"{sandbox.graph}/_sandbox/faults") == 204
    assert await sandbox.status("POST", f"{sandbox.bot}/sandbox/login/_switches", json={}) == 204


async def test_broken_switches_are_refused(sandbox: Sandbox) -> None:
    headers = {"Content-Type": "application/json"}
    for body in (b"{", b"[]", b"7", b'{"withheld": 7}', b'{"claims": [1]}', b"[" * 100_000):
        switches = f"{sandbox.bot}/sandbox/login/_switches"
        assert await sandbox.status("POST", switches, data=body, headers=headers) == 400, body[:20]


async def test_the_terminal_s_channel_has_the_same_door() -> None:
    heard: list[object] = []
    channel = Channel("http://127.0.0.1:9", TOWN.people["alex"], TOWN, SystemClock(), lambda *told: heard.append(told))
    async with channel, aiohttp.ClientSession() as http:
        url = f"{channel._service_url}v3/conversations/a:x/activities"
        for headers in ({"Host": "evil.example"}, {"Origin": "https://evil.example"}):
            async with http.post(url, json={"type": "message", "text": "hello"}, headers=headers) as answer:
                assert answer.status == 403
    assert heard == []


async def answers(incoming: Incoming, conversation: Conversation) -> AsyncIterator[Reply]:
    yield Say("yes")


async def test_nothing_is_posted_where_no_channel_has_spoken_since_the_start(open_edge: Open) -> None:
    """A card to be drawn anew, after a restart: whatever listens there now is not what it was."""
    before = await open_edge(answers)
    assert (await before.say("hello"))[0] == 200
    conversation = before.activity()["conversation"]["id"]
    sent = len(before.channel.sent)
    after = await open_edge(answers)
    drawn = Tell(conversation, card("news"), "card-1")
    await after.host.tell(drawn)
    assert len(before.channel.sent) == sent
    assert (await after.post(before.activity(text="hello")))[0] == 200
    await after.host.tell(drawn)
    assert before.channel.sent[-1].card == card("news")
