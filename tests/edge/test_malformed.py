"""What is not what it says it is gets a 4xx and a sentence, one line in the log, and the bot goes on."""

from __future__ import annotations

import gzip
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.messages import Incoming, Reply, Say
from bot.ports import Conversation
from tests.edge.conftest import Edge, Open

JSON = {"Content-Type": "application/json"}


async def echo(incoming: Incoming, conversation: Conversation) -> AsyncIterator[Reply]:
    yield Say("still here")


@pytest.fixture
async def edge(open_edge: Open) -> Edge:
    edge: Edge = await open_edge(echo)
    return edge


async def refused(edge: Edge, caplog: pytest.LogCaptureFixture, status: int, **request: Any) -> None:
    caplog.clear()
    got, body = await edge.post_raw(**request)
    assert got == status
    assert body["error"]["message"].endswith(".")
    [line] = [record.getMessage() for record in caplog.records if record.name.startswith("bot.")]
    assert "\n" not in line
    assert (await edge.say("hello"))[0] == 200


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'"text"',
        b"\xff\xfe{}",
        b'{"type": NaN}',
        b'{"type": ' + b"9" * 5000 + b"}",
        b"[" * 100_000,
        b'{"a":' * 5000 + b"1" + b"}" * 5000,
    ],
)
async def test_bodies_that_are_no_activity(edge: Edge, caplog: pytest.LogCaptureFixture, raw: bytes) -> None:
    await refused(edge, caplog, 400, data=raw, headers=JSON)


@pytest.mark.parametrize(
    "changes",
    [
        {"type": None},
        {"type": 7},
        {"type": ""},
        {"channelId": None},
        {"serviceUrl": None},
        {"serviceUrl": "somewhere"},
        {"serviceUrl": "http://[::1"},
        {"serviceUrl": "http://127.0.0.1:notaport/"},
        {"serviceUrl": "file:///etc/passwd"},
        {"from": None},
        {"from": {}},
        {"from": "29:alex"},
        {"from": {"id": 29}},
        {"recipient": None},
        {"conversation": None},
        {"conversation": {"id": ""}},
        {"conversation": []},
        {"text": 7},
        {"text": ["off"]},
        {"locale": {"language": "en"}},
        {"timestamp": "yesterday"},
        {"timestamp": "2026-13-45T99:00:00Z"},
        {"localTimestamp": 5},
        {"entities": {"type": "mention"}},
        {"entities": ["mention"]},
        {"attachments": "none"},
        {"membersAdded": {"id": "28:bot"}},
        {"text": "half \ud83d"},
        {"text": "null \0"},
        {"value": json.loads("[" * 100 + "]" * 100)},
        {"channelData": {"tenant": {"id": "fabrikam"}}},
        {"channelData": {"tenant": {"id": 7}}},
    ],
)
async def test_activities_that_are_none(edge: Edge, caplog: pytest.LogCaptureFixture, changes: dict[str, Any]) -> None:
    await refused(edge, caplog, 400, data=json.dumps(edge.activity(text="off") | changes), headers=JSON)


async def test_a_text_about_escapes_is_a_text(edge: Edge) -> None:
    assert (await edge.say("what is \\u0000 and \\ud83d?"))[0] == 200


async def test_other_bodies_methods_and_sizes(edge: Edge, caplog: pytest.LogCaptureFixture) -> None:
    good = json.dumps(edge.activity(text="off")).encode()
    caplog.set_level("DEBUG")
    await refused(edge, caplog, 405, method="GET")
    await refused(edge, caplog, 415, data=good, headers={"Content-Type": "text/plain"})
    await refused(edge, caplog, 415, data=good, skip_auto_headers=["Content-Type"])
    await refused(edge, caplog, 413, data=json.dumps(edge.activity(text="x" * 300_000)), headers=JSON)
    await refused(edge, caplog, 415, data=gzip.compress(good), headers=JSON | {"Content-Encoding": "gzip"})
    await refused(edge, caplog, 415, data=b"no gzip", headers=JSON | {"Content-Encoding": "gzip"})


async def test_the_sandbox_answers_only_to_this_machine(edge: Edge, caplog: pytest.LogCaptureFixture) -> None:
    elsewhere = edge.activity(text="off", serviceUrl="https://smba.trafficmanager.net/emea/")
    await refused(edge, caplog, 403, json=elsewhere)


@pytest.mark.parametrize(
    "value", [None, "book", {}, {"action": {}}, {"action": {"verb": 7}}, {"action": {"verb": "book", "data": []}}]
)
async def test_a_press_that_presses_nothing(edge: Edge, value: Any) -> None:
    status, body = await edge.post(edge.press("book", value=value))
    assert (status, body["statusCode"], body["type"]) == (400, 400, "application/vnd.microsoft.error")


@pytest.mark.parametrize(
    ("name", "status"),
    [
        ("signin/tokenExchange", 412),
        ("signin/verifyState", 200),
        ("signin/failure", 200),
        ("task/fetch", 200),
        ("task/submit", 200),
        ("message/submitAction", 200),
        ("application/search", 501),
        ("never/heardOf", 501),
        (None, 501),
    ],
)
async def test_other_invokes_get_a_well_formed_answer(edge: Edge, name: str | None, status: int) -> None:
    for value in (None, {}, {"id": "1"}, "odd"):
        got, body = await edge.post(edge.activity(type="invoke", name=name, value=value))
        assert (got, isinstance(body, dict)) == (status, True)


@pytest.mark.parametrize("name", ["suggestedActions/submit", "suggestedAction/submit"])
async def test_suggested_actions_are_presses(edge: Edge, name: str) -> None:
    assert (await edge.post(edge.activity(type="invoke", name=name, value={"verb": "say"})))[0] == 200
    assert edge.channel.messages[0].text == "still here"
    assert (await edge.post(edge.activity(type="invoke", name=name, value="odd")))[0] == 400
