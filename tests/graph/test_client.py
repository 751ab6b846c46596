"""What a call to Graph sends, what it tries again, and what it ends with."""

from __future__ import annotations

import asyncio
import json
import logging
import socket
import time
import traceback
from contextlib import AsyncExitStack
from datetime import timedelta
from email.utils import format_datetime
from typing import Any
from uuid import UUID

import pytest

from bot.errors import GraphBusy, GraphDown, GraphError, GraphGone, GraphRefused, LoginDown, SignInNeeded, TooLate
from bot.graph.client import Graph, in_path
from bot.ports import SEND_BEFORE, Owner
from bot.sandbox.authority.tokens import SandboxTokens
from bot.sandbox.graph import make_graph, running
from tests.conftest import SetClock
from tests.graph.conftest import ALEX, ISAAC, TOWN, Bench, bench_at

SCOPES = ("Calendars.ReadWrite",)
PLAN = "/me/settings/workHoursAndLocations"
OFF = {
    "workLocationType": "timeOff",
    "start": {"dateTime": "2026-12-01T00:00:00.0000000", "timeZone": "UTC"},
    "end": {"dateTime": "2026-12-01T23:59:59.0000000", "timeZone": "UTC"},
    "timeOffDetails": {"subject": "", "isAllDay": True},
}


async def get(bench: Bench, path: str = PLAN) -> Any:
    return await bench.graph.read(ALEX, path, SCOPES)


async def post(bench: Bench) -> Any:
    return await bench.graph.write(
        ALEX, "POST", f"{PLAN}/occurrences", SCOPES, whose=ALEX.id, json=OFF, repeatable=False
    )


async def test_a_call_says_who_calls_and_which_call_it_is(bench: Bench) -> None:
    await bench.graph.read(ALEX, PLAN, SCOPES, {"Prefer": "x", "Authorization": "mine"})
    await post(bench)
    read, write = [call["headers"] for call in await bench.calls()]
    assert read["authorization"] == "[alex]"
    assert read["accept"] == write["accept"] == "application/json"
    assert read["prefer"] == "x"
    assert write["content-type"] == "application/json"
    assert UUID(read["client-request-id"]) != UUID(write["client-request-id"])


async def test_an_answer_without_a_body_is_none(bench: Bench) -> None:
    written = await post(bench)
    await bench.spoil(method="GET", status=202)
    assert await get(bench) is None
    path = f"{PLAN}/occurrences/{written['id'].replace('+', '%2B').replace('/', '%2F').replace('=', '%3D')}"
    assert await bench.graph.write(ALEX, "DELETE", path, SCOPES, whose=ALEX.id, repeatable=True) is None
    assert await bench.said() == ["POST 201", "GET 202", "DELETE 204"]


@pytest.mark.parametrize("status", [502, 503, 504])
async def test_what_may_be_repeated_is_tried_again_with_growing_pauses(bench: Bench, status: int) -> None:
    await bench.spoil(status=status, times=3)
    assert await get(bench)
    first, second, third = bench.pauses
    assert first < second < third


async def test_it_is_not_tried_for_ever(bench: Bench) -> None:
    await bench.spoil(status=503, times=None)
    with pytest.raises(GraphDown) as down:
        await get(bench)
    assert (down.value.status, down.value.code) == (503, "ServiceUnavailable")
    assert await bench.said() == ["GET 503"] * 5


async def test_a_bug_of_graph_is_not_tried_again(bench: Bench) -> None:
    await bench.spoil(status=500)
    with pytest.raises(GraphDown):
        await get(bench)
    assert len(await bench.calls()) == 1


async def test_a_dropped_line_is_tried_again_where_that_is_safe(bench: Bench) -> None:
    await bench.spoil(drop=True, times=2)
    assert await get(bench)


@pytest.mark.parametrize("rule", [{"drop": True}, {"status": 503}, {"status": 504}, {"status": 500}, {"delay": 0.4}])
@pytest.mark.parametrize("when", ["before", "after"])
async def test_a_post_nobody_answered_is_never_sent_again(bench: Bench, rule: dict[str, Any], when: str) -> None:
    bench.graph = bench.client(one_try=0.2)
    await bench.spoil(method="POST", when=when, **rule)
    with pytest.raises(GraphDown):
        await post(bench)
    assert bench.pauses == []
    if "delay" not in rule:
        assert len(await bench.calls()) == 1
        assert len(await bench.occurrences()) == (when == "after")


async def test_what_was_deleted_before_the_line_broke_is_gone(bench: Bench) -> None:
    written = await post(bench)
    path = f"{PLAN}/occurrences/{written['id'].replace('+', '%2B').replace('/', '%2F').replace('=', '%3D')}"
    await bench.spoil(method="DELETE", status=503, when="after")
    with pytest.raises(GraphGone):
        await bench.graph.write(ALEX, "DELETE", path, SCOPES, whose=ALEX.id, repeatable=True)
    assert await bench.said() == ["POST 201", "DELETE 503", "DELETE 404"]


@pytest.mark.parametrize("then", [{"status": 429, "headers": {"Retry-After": "60"}}, {"status": 401}, {"status": 400}])
async def test_after_a_write_in_doubt_no_refusal_counts(bench: Bench, then: dict[str, Any]) -> None:
    await bench.spoil(method="PUT", status=503)
    await bench.spoil(method="PUT", **then)
    with pytest.raises(GraphDown):
        await bench.graph.write(ALEX, "PUT", f"{PLAN}/occurrences/1", SCOPES, whose=ALEX.id, json=OFF, repeatable=True)


@pytest.mark.parametrize(("told", "waited"), [("3", 3), ("2.128", 2.128), ("0", 0)])
async def test_it_waits_as_told_and_then_even_a_post_is_sent_again(bench: Bench, told: str, waited: float) -> None:
    await bench.spoil(method="POST", status=429, headers={"Retry-After": told})
    assert (await post(bench))["id"]
    assert bench.pauses == [waited]
    assert len(await bench.occurrences()) == 1


async def test_it_waits_until_a_date(bench: Bench, clock: SetClock) -> None:
    date = format_datetime(clock.shows + timedelta(seconds=4), usegmt=True)
    past = format_datetime(clock.shows - timedelta(hours=4), usegmt=True)
    await bench.spoil(status=429, headers={"Retry-After": date})
    await bench.spoil(status=503, headers={"Retry-After": past})
    assert await get(bench)
    assert bench.pauses == [4, 0]


@pytest.mark.parametrize("told", ["soon", "-1", "", "1e9", "Mon, 99 Foo 2026 10:00:00 GMT"])
async def test_it_waits_a_little_when_told_nonsense(bench: Bench, told: str) -> None:
    await bench.spoil(status=429, headers={"Retry-After": told})
    assert await get(bench)
    assert len(bench.pauses) == 1
    assert 0 < bench.pauses[0] < 1


async def test_busy_for_longer_than_a_person_waits(bench: Bench) -> None:
    await bench.spoil(method="POST", status=429, headers={"Retry-After": "60"})
    with pytest.raises(GraphBusy) as busy:
        await post(bench)
    assert (busy.value.status, busy.value.code) == (429, "TooManyRequests")
    assert bench.pauses == []


async def test_a_slow_try_is_given_up_and_made_again(bench: Bench) -> None:
    bench.graph = bench.client(one_try=0.3)
    await bench.spoil(delay=0.5)
    assert await get(bench)
    assert len(bench.pauses) == 1


async def test_the_whole_call_ends_within_its_time(bench: Bench) -> None:
    bench.graph = bench.client(whole=0.4, one_try=0.3, first_pause=0.01)
    await bench.spoil(delay=0.6, times=None)
    began = time.monotonic()
    with pytest.raises(GraphDown) as down:
        await get(bench)
    assert time.monotonic() - began < 1
    assert (down.value.status, down.value.code) == (0, "TimeoutError")


async def test_entra_may_ask_for_more_claims(bench: Bench) -> None:
    claims = {"access_token": {"nbf": {"essential": True, "value": "1793000000"}, "text": "ÿÿ>>??"}}
    await bench.spoil(claims=claims)
    with pytest.raises(SignInNeeded) as needed:
        await get(bench)
    assert needed.value.scopes == SCOPES
    assert json.loads(needed.value.claims or "") == claims
    assert len(await bench.calls()) == 1


@pytest.mark.parametrize(
    ("challenge", "claims"),
    [
        ('Bearer error="insufficient_claims", claims="eyJhIjp7fX0"', '{"a":{}}'),
        ('Bearer realm="", error="insufficient_claims",claims=eyJhIjp7fX0=', '{"a":{}}'),
        ('Bearer claims="eyJhIjoiPz4_Pn5-In0"', '{"a":"?>?>~~"}'),
        ('Bearer claims="/w=="', None),
        ('Bearer claims="MTIz"', None),
        ('Bearer claims="A"', None),
        ('Bearer error="invalid_token"', None),
    ],
)
async def test_claims_that_are_none_just_ask_to_sign_in(bench: Bench, challenge: str, claims: str | None) -> None:
    await bench.spoil(status=401, headers={"WWW-Authenticate": challenge})
    with pytest.raises(SignInNeeded) as needed:
        await get(bench)
    assert needed.value.claims == claims


async def test_refused_for_a_missing_scope(bench: Bench) -> None:
    await bench.spoil(scopes=["User.Read"])
    with pytest.raises(GraphRefused) as refused:
        await get(bench)
    assert (refused.value.status, refused.value.code) == (403, "ErrorAccessDenied")
    assert refused.value.reason.startswith("Access is denied")
    assert UUID(refused.value.request_id)


SHIFTS = json.dumps(
    {
        "error": {
            "code": "Forbidden",
            "message": "Sorry, you need to be an admin to do this.",
            "details": [],
            "innererror": {"code": "MissingAdminPermissions"},
        }
    }
)
WORK_PLAN = json.dumps({"ErrorCode": "400", "Message": "end must be after start.", "InstanceAnnotations": []})


@pytest.mark.parametrize(
    ("status", "error", "code", "reason"),
    [
        (
            403,
            {"code": "Forbidden", "message": SHIFTS},
            "MissingAdminPermissions",
            "Sorry, you need to be an admin to do this.",
        ),
        (400, {"code": "UnknownError", "message": WORK_PLAN}, "UnknownError", "end must be after start."),
        (400, {"code": "BadRequest", "message": "No."}, "BadRequest", "No."),
        (400, {"code": "UnknownError", "message": ""}, "UnknownError", ""),
        (409, {"code": "a\nfaked line", "message": None, "innerError": None}, "UnknownError", ""),
        (403, {"code": None, "message": "{"}, "UnknownError", "{"),
        (403, "Forbidden", "NoGraphError", ""),
    ],
)
async def test_the_useful_code_and_reason_are_found(
    bench: Bench, status: int, error: Any, code: str, reason: str
) -> None:
    await bench.spoil(status=status, body={"error": error})
    with pytest.raises(GraphRefused) as refused:
        await get(bench)
    assert (refused.value.status, refused.value.code, refused.value.reason) == (status, code, reason)


async def test_the_work_plan_says_why_it_refuses(bench: Bench) -> None:
    with pytest.raises(GraphRefused) as refused:
        await bench.graph.write(
            ALEX,
            "POST",
            f"{PLAN}/occurrences",
            SCOPES,
            whose=ALEX.id,
            json=OFF | {"end": OFF["start"]},
            repeatable=False,
        )
    assert refused.value.reason == "end must be after start."


async def test_not_there(bench: Bench) -> None:
    with pytest.raises(GraphGone) as gone:
        await bench.graph.write(ALEX, "DELETE", f"{PLAN}/occurrences/nowhere", SCOPES, whose=ALEX.id, repeatable=True)
    assert (gone.value.status, gone.value.code) == (404, "ErrorItemNotFound")


BODIES = [
    "<html><body>Bad gateway</body></html>",
    "",
    "{",
    "[" * 100_000,
    [],
    [1],
    {},
    {"error": None},
    {"error": []},
    {"error": {"code": 5, "message": ["x"]}},
    {"error": {"code": "x", "message": "[1]"}},
    {"error": {"code": "x", "message": '{"error": {"innererror": 3}}'}},
    {"error": {"code": "x", "message": '{"Message": {"a": 1}}'}},
]


@pytest.mark.parametrize("body", BODIES, ids=range(len(BODIES)))
async def test_whatever_the_body_is_a_fault_stays_one_of_graph(bench: Bench, body: Any) -> None:
    for status in (302, 400, 403, 404, 418, 500, 599):
        await bench.spoil(status=status, body=body)
        with pytest.raises(GraphError) as error:
            await get(bench)
        assert error.value.status == status


@pytest.mark.parametrize("body", ["<html>Sign in to the Wi-Fi</html>", "{", "null", "\x00"])
async def test_a_success_that_cannot_be_read_is_no_answer(bench: Bench, body: str) -> None:
    await bench.spoil(status=200, body=body)
    with pytest.raises(GraphDown):
        await post(bench)
    assert len(await bench.calls()) == 1


async def test_a_redirect_is_not_followed(bench: Bench) -> None:
    await bench.spoil(method="GET", status=307, headers={"Location": f"{bench.address}/v1.0/me"})
    with pytest.raises(GraphDown):
        await get(bench)
    assert len(await bench.calls()) == 1


def free_port() -> int:
    with socket.socket() as line:
        line.bind(("127.0.0.1", 0))
        return int(line.getsockname()[1])


async def test_where_nobody_answers_even_a_post_is_tried_again(bench: Bench) -> None:
    bench.graph = bench.client(f"http://127.0.0.1:{free_port()}")
    with pytest.raises(GraphDown) as down:
        await post(bench)
    assert (down.value.status, down.value.code) == (0, "ClientConnectorError")
    assert len(bench.pauses) == 4


async def test_a_write_that_was_done_by_a_second_try_may_be_done_once_more_by_the_first(bench: Bench) -> None:
    entry = (await post(bench))["id"]
    bench.graph = bench.client(one_try=0.2)
    await bench.spoil(method="PUT", delay=0.4)
    with pytest.raises(GraphDown) as down:
        await bench.graph.write(
            ALEX, "PUT", f"{PLAN}/occurrences/{in_path(entry)}", SCOPES, whose=ALEX.id, json=OFF, repeatable=True
        )
    assert (down.value.in_doubt, down.value.in_flight) == (True, 2)


async def test_what_graph_told_one_to_wait_is_remembered_for_the_next_call(bench: Bench, clock: SetClock) -> None:
    await bench.spoil(method="POST", status=429, headers={"Retry-After": "60"})
    for _ in range(2):
        with pytest.raises(GraphBusy):
            await post(bench)
    assert await bench.said() == ["POST 429"]
    # Somebody else's mailbox is not throttled, and nobody's team.
    await bench.graph.read(ISAAC, PLAN, SCOPES)
    clock.shows += timedelta(seconds=55)
    await post(bench)
    assert bench.pauses == [5]


async def test_a_write_that_was_held_up_is_not_sent(bench: Bench, clock: SetClock) -> None:
    held = SEND_BEFORE.set(clock.now())
    assert await get(bench)
    assert await post(bench)
    clock.shows += timedelta(seconds=1)
    assert await get(bench)
    with pytest.raises(TooLate):
        await post(bench)
    SEND_BEFORE.reset(held)
    assert await bench.said() == ["GET 200", "POST 201", "GET 200"]


async def test_who_met_silence_waits_for_less_of_it_the_next_time(bench: Bench) -> None:
    bench.graph = bench.client(one_try=5, silent=0.3, silent_again=0.1)
    await bench.spoil(delay=0.5, times=2)
    for _ in range(2):
        with pytest.raises(GraphDown, match="TimeoutError"):
            await get(bench)
    assert bench.pauses == []
    assert await bench.graph.read(ISAAC, PLAN, SCOPES)


async def test_a_login_that_is_away_is_not_said_of_graph(bench: Bench, clock: SetClock) -> None:
    class Away:
        async def token_for(self, owner: Owner, scopes: tuple[str, ...], claims: str | None = None) -> str:
            raise ConnectionResetError

    bench.graph = Graph(bench.session, bench.address, "v1.0", Away(), clock, bench.trail, sleep=bench.note_pause)
    with pytest.raises(LoginDown) as down:
        await post(bench)
    assert (down.value.trouble, down.value.in_doubt) == ("login", False)
    assert await bench.said() == []


async def test_what_never_left_is_in_no_doubt(bench: Bench, clock: SetClock) -> None:
    """The first try finds nobody, and before the second Graph has come up."""
    port = free_port()
    async with AsyncExitStack() as stack:

        async def come_up(_: float) -> None:
            bench.address = await stack.enter_async_context(running(make_graph(":memory:", clock=clock), port))
            await bench.spoil(status=429, headers={"Retry-After": "60"})

        tokens = SandboxTokens(TOWN)
        bench.graph = Graph(
            bench.session, f"http://127.0.0.1:{port}", "v1.0", tokens, clock, bench.trail, sleep=come_up
        )
        with pytest.raises(GraphBusy):
            await post(bench)


@pytest.mark.parametrize("rule", [{"status": 503}, {"status": 403}, {"drop": True}, {"status": 401}])
async def test_a_failure_leaves_one_line_in_the_log_and_the_bearer_nowhere(
    bench: Bench, rule: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    await bench.spoil(method="POST", **rule)
    with pytest.raises((GraphError, SignInNeeded)) as error:
        await post(bench)
    ours = [record.getMessage() for record in caplog.records if record.name.startswith("bot.graph")]
    assert len(ours) == 1
    assert f"POST /v1.0{PLAN}/occurrences" in ours[0]
    assert error.value.__context__ is None
    told = "".join(traceback.format_exception(error.value)) + repr(error.value) + repr(vars(error.value))
    assert "sandbox-alex" not in told + caplog.text


async def test_a_list_is_read_over_all_its_pages(bench: Bench) -> None:
    view = f"{PLAN}/occurrencesView(startDateTime='2026-11-16T00%3A00%3A00Z',endDateTime='2026-11-21T00%3A00%3A00Z')"
    days = [item["start"]["dateTime"][8:10] async for item in bench.graph.pages(ALEX, f"{view}?$top=2", SCOPES)]
    assert days == ["16", "17", "18", "19", "20"]
    assert await bench.said() == ["GET 200"] * 3


@pytest.mark.parametrize(
    "link",
    [
        "http://elsewhere.example/v1.0/me",
        "{address}.elsewhere.example/v1.0/me",
        "{address}@elsewhere.example/",
        "http://me:secret@{host}/v1.0/me",
        "https://{host}/v1.0/me",
        "/v1.0/me",
        "//{host}/v1.0/me",
        "{address}/v1.0/me\r\nX: y",
        "http://[/",
        "http://{host}:99999999/",
        7,
        "",
    ],
)
async def test_the_bearer_goes_to_no_other_host(bench: Bench, link: Any) -> None:
    if isinstance(link, str):
        link = link.format(address=bench.address, host=bench.address.removeprefix("http://"))
    await bench.spoil(status=200, body={"value": [1], "@odata.nextLink": link})
    with pytest.raises(GraphDown) as down:
        [item async for item in bench.graph.pages(ALEX, "/me", SCOPES)]
    assert down.value.code == "Unreadable"
    assert len(await bench.calls()) == 1


async def test_nor_to_another_door_of_the_same_house(bench: Bench, clock: SetClock) -> None:
    async with bench_at(clock) as other:
        await bench.spoil(status=200, body={"value": [1], "@odata.nextLink": f"{other.address}/v1.0/me"})
        with pytest.raises(GraphDown):
            [item async for item in bench.graph.pages(ALEX, "/me", SCOPES)]
        assert await other.calls() == []


@pytest.mark.parametrize("body", [[], {}, {"value": None}, "x"])
async def test_what_is_no_list_cannot_be_read_as_one(bench: Bench, body: Any) -> None:
    await bench.spoil(status=200, body=body)
    with pytest.raises(GraphDown):
        [item async for item in bench.graph.pages(ALEX, "/me", SCOPES)]


async def test_a_list_that_never_ends_is_given_up(bench: Bench) -> None:
    await bench.spoil(status=200, body={"value": [], "@odata.nextLink": f"{bench.address}/v1.0/me"}, times=None)
    with pytest.raises(GraphDown):
        [item async for item in bench.graph.pages(ALEX, "/me", SCOPES)]


async def test_four_calls_at_a_time_for_one_mailbox(bench: Bench) -> None:
    await bench.spoil(delay=0.2, times=None)
    ended: list[str] = []

    async def call(name: str, owner: Owner) -> None:
        await bench.graph.read(owner, "/me", SCOPES)
        ended.append(name)

    await asyncio.gather(*(call("alex", ALEX) for _ in range(6)), call("isaac", ISAAC))
    assert sorted(ended[:5]) == ["alex"] * 4 + ["isaac"]
    assert ended[5:] == ["alex"] * 2


async def test_who_waits_for_a_lane_waits_no_longer_than_a_call_may_last(bench: Bench) -> None:
    bench.graph = bench.client(whole=0.2)
    await bench.spoil(delay=0.5, times=None)
    ends = await asyncio.gather(*(get(bench) for _ in range(6)), return_exceptions=True)
    assert [type(end) for end in ends] == [GraphDown] * 6
    assert len(await bench.calls()) <= 4
