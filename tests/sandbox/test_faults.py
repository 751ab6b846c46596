"""Trouble made to order: each rule spoils what it matches, counts down, and is gone."""

from __future__ import annotations

import base64
import json
import time
from typing import Any

import aiohttp
import pytest

from tests.sandbox.conftest import Line, day_off
from tests.sandbox.conftest import W as PLAN

OCCURRENCES = f"{PLAN}/occurrences"
FAULTS = "/_sandbox/faults"


async def statuses(line: Line, times: int) -> list[int]:
    return [(await line.get("/me")).status for _ in range(times)]


async def test_a_rule_strikes_once_and_is_gone(graph: Line) -> None:
    await graph.spoil(status=503)
    assert await statuses(graph, 2) == [503, 200]
    assert (await graph.get(FAULTS)).body == []


async def test_a_rule_waits_for_its_call_and_lasts_as_told(graph: Line) -> None:
    await graph.spoil(status=500, nth=2, times=2)
    assert await statuses(graph, 4) == [200, 500, 500, 200]
    await graph.spoil(status=500, times=None)
    assert await statuses(graph, 5) == [500] * 5


async def test_rules_are_listed_and_cleared(graph: Line) -> None:
    added = await graph.post(FAULTS, [{"status": 500}, {"status": 502, "path": "/x"}])
    assert [rule["status"] for rule in (await graph.get(FAULTS)).body] == [500, 502]
    assert (await graph.delete(f"{FAULTS}/{added.body[0]['id']}")).status == 204
    assert [rule["status"] for rule in (await graph.get(FAULTS)).body] == [502]
    await graph.delete(FAULTS)
    assert (await graph.get(FAULTS)).body == []


@pytest.mark.parametrize(
    ("rule", "struck"),
    [
        ({"path": "/v1.0/me"}, True),
        ({"path": "/me"}, True),
        ({"path": "*/me"}, True),
        ({"path": "/beta/*"}, False),
        ({"path": "*/occurrences"}, False),
        ({"method": "get"}, True),
        ({"method": "POST"}, False),
        ({"person": "alex"}, True),
        ({"person": "megan"}, False),
    ],
)
async def test_a_rule_matches_by_method_path_and_person(graph: Line, rule: dict[str, Any], struck: bool) -> None:
    await graph.spoil(status=500, **rule)
    assert await statuses(graph, 1) == [500 if struck else 200]


@pytest.mark.parametrize("after", ["2", "2.128"])
async def test_throttling_with_a_whole_and_a_fractional_wait(graph: Line, after: str) -> None:
    await graph.spoil(method="POST", status=429, headers={"Retry-After": after})
    reply = await graph.post(OCCURRENCES, day_off())
    assert (reply.status, reply.code, reply.headers["Retry-After"]) == (429, "TooManyRequests", after)
    assert reply.body["error"]["innerError"]["request-id"] == reply.headers["request-id"]
    assert await graph.booked() == []


async def test_503_after_the_write(graph: Line) -> None:
    await graph.spoil(method="POST", status=503, when="after")
    assert (await graph.post(OCCURRENCES, day_off())).code == "ServiceUnavailable"
    assert len(await graph.booked()) == 1


@pytest.mark.parametrize(("when", "written"), [("before", 0), ("after", 1)])
async def test_the_line_drops_before_or_after_the_write(graph: Line, when: str, written: int) -> None:
    await graph.spoil(method="POST", drop=True, when=when)
    with pytest.raises(aiohttp.ClientError):
        await graph.post(OCCURRENCES, day_off())
    assert len(await graph.booked()) == written
    (call,) = (await graph.get("/_sandbox/requests")).body
    assert (call["status"], call["fault"]) == (None, 1)


async def test_a_challenge_carries_claims(graph: Line) -> None:
    claims = {"access_token": {"nbf": {"essential": True, "value": "1604106651"}}}
    await graph.spoil(claims=claims)
    reply = await graph.get("/me")
    assert (reply.status, reply.code) == (401, "InvalidAuthenticationToken")
    challenge = reply.headers["WWW-Authenticate"]
    assert 'error="insufficient_claims"' in challenge
    assert json.loads(base64.b64decode(challenge.partition('claims="')[2].rstrip('"'))) == claims


async def test_a_delay_only_delays(graph: Line) -> None:
    await graph.spoil(delay=0.2)
    begun = time.monotonic()
    assert await statuses(graph, 1) == [200]
    assert time.monotonic() - begun >= 0.2


async def test_a_slow_answer_that_nobody_waits_for_is_written_all_the_same(graph: Line) -> None:
    await graph.spoil(method="POST", delay=0.3, when="after")
    with pytest.raises(TimeoutError):
        async with graph.session.post(
            f"{graph.address}/v1.0{OCCURRENCES}",
            json=day_off(),
            headers={"Authorization": "Bearer sandbox-alex"},
            timeout=aiohttp.ClientTimeout(total=0.1),
        ):
            pass
    assert len(await graph.booked()) == 1


async def test_scopes_taken_away_for_a_call(graph: Line) -> None:
    await graph.spoil(scopes=["User.Read"], method="POST")
    assert (await graph.post(OCCURRENCES, day_off())).code == "ErrorAccessDenied"
    assert (await graph.post(OCCURRENCES, day_off())).status == 201


async def test_an_answer_made_up(graph: Line) -> None:
    await graph.spoil(status=200, body={"value": "UTC"}, headers={"X-Odd": 1})
    reply = await graph.get("/me/mailboxSettings/timeZone")
    assert (reply.status, reply.body, reply.headers["X-Odd"]) == (200, {"value": "UTC"}, "1")
    await graph.spoil(status=502, body="<html>no</html>")
    assert (await graph.get("/me")).body == "<html>no</html>"


@pytest.mark.parametrize(
    "rule",
    [
        {},
        {"path": "/me"},
        {"status": "many"},
        {"status": 503, "retry": 3},
        {"status": 503, "times": 0},
        {"delay": -1},
        {"status": 200, "headers": {"X": "a\r\nb"}},
        [3],
        "drop",
        b"{",
        b"\xff",
    ],
)
async def test_a_rule_that_makes_no_sense_is_refused(graph: Line, rule: Any) -> None:
    reply = await graph.post(FAULTS, rule)
    assert reply.status == 400
    assert reply.body["error"]
    assert (await graph.get(FAULTS)).body == []
