"""What all calls have in common: who is let in, error bodies, strange requests, batches, and what is kept."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from aiohttp import web
from hypothesis import given
from hypothesis import strategies as st

from bot.sandbox.graph import make_graph, running
from bot.sandbox.graph.calls import Switches
from bot.sandbox.graph.gateway import Asked, Graph
from tests.conftest import SetClock
from tests.sandbox.conftest import IDS, STORE, TOWN, Line, S, connected, day_off, encoded, served
from tests.sandbox.conftest import W as PLAN

OCCURRENCES = f"{PLAN}/occurrences"


@pytest.mark.parametrize(
    "header", [None, "", "Bearer", "Bearer ", "Basic sandbox-alex", "Bearer sandbox-zoe", "Bearer x"]
)
async def test_nobody_gets_in_without_a_bearer(graph: Line, header: str | None) -> None:
    stranger = graph.by("")
    reply = await Line(stranger.session, stranger.address, "").get(
        "/me", **({"Authorization": header} if header else {})
    )
    assert (reply.status, reply.code) == (401, "InvalidAuthenticationToken")
    assert reply.headers["WWW-Authenticate"].startswith("Bearer ")


async def test_every_answer_can_be_traced(graph: Line) -> None:
    fine = await graph.get("/me", client_request_id="8c9a1f1e-0000-4000-8000-000000000000")
    assert fine.headers["client-request-id"] == "8c9a1f1e-0000-4000-8000-000000000000"
    assert fine.headers["request-id"] != fine.headers["client-request-id"]
    assert "ServerInfo" in json.loads(fine.headers["x-ms-ags-diagnostic"])
    refused = await graph.get("/me/nothing", client_request_id="my trace; with blanks")
    inner = refused.body["error"]["innerError"]
    assert inner == {
        "date": "2026-11-19T09:15:00",
        "request-id": refused.headers["request-id"],
        "client-request-id": refused.headers["request-id"],
    }


@pytest.mark.parametrize(
    ("path", "segment"),
    [
        ("/me/holidays", "holidays"),
        ("/nonsense/at/all", "nonsense"),
        (f"{S}/timesOff/x/y", "y"),
        ("/teams", "teams"),
        ("/me/settings/workHoursAndLocations/occurrencesView", "occurrencesView"),
        ("/users//presence", ""),
    ],
)
async def test_an_unknown_address_names_the_segment_that_leads_nowhere(graph: Line, path: str, segment: str) -> None:
    for version in ("v1.0", "beta"):
        reply = await graph.on(version).get(path)
        assert (reply.status, reply.code) == (400, "BadRequest")
        assert reply.body["error"]["message"] == f"Resource not found for the segment '{segment}'."


async def test_an_unknown_version_is_refused(graph: Line) -> None:
    for version in ("v2.0", "me", "%00", ""):
        assert (await graph.on(version).get("/me")).status == 400


@pytest.mark.parametrize(
    ("bearer", "method", "path", "status", "code"),
    [
        ("alex~User.Read", "GET", "/me", 200, ""),
        ("alex~User.Read", "POST", OCCURRENCES, 403, "ErrorAccessDenied"),
        ("alex~Calendars.Read", "POST", OCCURRENCES, 403, "ErrorAccessDenied"),
        ("alex~MailboxSettings.Read", "GET", PLAN, 200, ""),
        ("alex~MailboxSettings.Read", "PATCH", "/me/mailboxSettings", 403, "ErrorAccessDenied"),
        ("alex~User.Read", "GET", "/users", 403, "Authorization_RequestDenied"),
        ("megan~Schedule.Read.All", "POST", f"{S}/timesOff", 403, "Forbidden"),
        ("megan~-Schedule.ReadWrite.All~-Group.ReadWrite.All", "DELETE", f"{S}/timesOff/x", 403, "Forbidden"),
        ("megan~-Schedule.ReadWrite.All", "GET", S, 200, ""),
        ("alex~User.Read", "GET", f"/teams/{STORE.id}/members", 403, "Forbidden"),
    ],
)
async def test_scopes_are_minded(graph: Line, bearer: str, method: str, path: str, status: int, code: str) -> None:
    reply = await graph.by(bearer)(method, path, {} if method in ("POST", "PATCH") else None)
    assert reply.status == status
    assert status == 200 or reply.code == code


async def test_a_missing_scope_is_told_as_teams_tells_it(graph: Line) -> None:
    reply = await graph.by("megan~User.Read~Schedule.Read.All").post(f"{S}/timeOffRequests", {})
    assert reply.body["error"]["message"] == (
        "Missing scope permissions on the request. API requires one of 'Schedule.ReadWrite.All'. "
        "Scopes on the request 'Schedule.Read.All, User.Read'"
    )


BROKEN = [
    b"{",
    b"\xff\xfe",
    b"null",
    b"[]",
    b'"text"',
    b"3",
    b'{"start": NaN}',
    b"[" * 100_000,
    b'{"start":' * 20_000,
    b'{"workLocationType": "\\ud800"}',
    b"",
]


@pytest.mark.parametrize("body", BROKEN, ids=range(len(BROKEN)))
@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", OCCURRENCES),
        ("PATCH", "/me/mailboxSettings"),
        ("POST", "/me/events"),
        ("POST", f"{S}/timesOff"),
        ("POST", "/$batch"),
    ],
)
async def test_what_is_no_json_object_is_refused(graph: Line, body: bytes, method: str, path: str) -> None:
    reply = await graph.by("megan")(method, path, body)
    assert reply.status == 400
    assert reply.code


async def test_a_body_says_that_it_is_json(graph: Line) -> None:
    for kind in ("text/plain", "application/x-www-form-urlencoded", ""):
        reply = await graph("POST", OCCURRENCES, json.dumps(day_off()).encode(), Content_Type=kind)
        assert reply.status == 400
        assert "Content-Type" in reply.body["error"]["message"]
    assert (await graph.post(OCCURRENCES, day_off(), Content_Type="application/json; charset=utf-8")).status == 201


async def test_four_megabytes_are_the_limit(graph: Line) -> None:
    large = await graph("POST", OCCURRENCES, b" " * (4 * 1024 * 1024 + 1))
    assert (large.status, large.code) == (413, "RequestEntityTooLarge")
    assert (await graph.post(OCCURRENCES, day_off(subject="x" * 4_000_000))).status == 201


ODD_TEXT = st.text(max_size=12) | st.sampled_from(
    ["me", "users", "teams", STORE.id, "schedule", "timesOff", "occurrences"]
)
ODD_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
FIELDS = [
    *("start", "end", "workLocationType", "timeOffDetails", "recurrence", "userId", "sharedTimeOff", "draftTimeOff"),
    *(
        "timeZone",
        "workingHours",
        "automaticRepliesSetting",
        "displayName",
        "requests",
        "enabled",
        "userIds",
        "message",
    ),
]
PLACES = [
    *(
        ("POST", OCCURRENCES),
        ("PATCH", PLAN),
        ("POST", f"{PLAN}/recurrences"),
        ("POST", f"{OCCURRENCES}/setCurrentLocation"),
    ),
    *(
        ("PATCH", "/me/mailboxSettings"),
        ("POST", "/me/events"),
        ("POST", "/$batch"),
        ("PUT", S),
        ("POST", f"{S}/share"),
    ),
    *((("POST", f"{S}/{name}")) for name in ("timesOff", "timeOffReasons", "timeOffRequests", "schedulingGroups")),
]


@pytest.fixture(scope="module")
def bare() -> Iterator[Graph]:
    """The Graph without a line to it."""
    graph = Graph(":memory:", TOWN, SetClock(datetime(2026, 11, 19, 9, 15, tzinfo=UTC)), Switches())
    yield graph
    graph.tables.close()


def answered(bare: Graph, method: str, path: str, body: Any) -> int:
    """The status of the answer to megan."""
    headers = {"authorization": "Bearer sandbox-megan", "content-type": "application/json"}
    path, _, query = path.partition("?")
    asked = Asked(method, "http://localhost", path, query, headers, json.dumps(body).encode())
    return asyncio.run(bare.answer(asked)).status


@given(st.sampled_from(PLACES), st.dictionaries(st.sampled_from(FIELDS), ODD_JSON, max_size=5))
def test_no_body_brings_it_down(bare: Graph, place: tuple[str, str], body: Any) -> None:
    method, path = place
    assert answered(bare, method, f"/beta{path}", body) < 500


@given(
    st.sampled_from(["GET", "PUT", "DELETE", "HEAD", "PATCH", "POST"]),
    st.lists(ODD_TEXT, max_size=5),
    st.dictionaries(st.sampled_from(["$filter", "$select", "$top", "$skiptoken", "$search", "$orderby"]), ODD_TEXT),
)
def test_no_address_brings_it_down(bare: Graph, method: str, parts: list[str], query: dict[str, str]) -> None:
    path = "/" + "/".join(map(encoded, ["v1.0", *parts]))
    assert answered(bare, method, f"{path}?{urlencode(query)}", {}) < 500


def part(id: str, method: str = "GET", url: str = "/me", **more: Any) -> dict[str, Any]:
    return {"id": id, "method": method, "url": url, **more}


async def test_a_batch_answers_part_by_part(graph: Line) -> None:
    json_body = {"body": day_off(), "headers": {"Content-Type": "application/json"}}
    requests = [
        part("1", url="/me?$select=id"),
        part("2", "POST", OCCURRENCES, **json_body),
        part("3", url="me/nonsense"),
        part("4", dependsOn=["3"]),
        part("5", dependsOn=["2"]),
        part("6", dependsOn=["4"]),
        part("7", "POST", OCCURRENCES, body=day_off()),
    ]
    reply = await graph.post("/$batch", {"requests": requests})
    assert reply.status == 200
    assert {one["id"]: one["status"] for one in reply.body["responses"]} == {
        **{"1": 200, "2": 201, "3": 400, "4": 424, "5": 200, "6": 424},
        # A part names the type of its body, too.
        "7": 400,
    }
    assert reply.body["responses"][0]["body"]["id"] == IDS["alex"]
    assert reply.body["responses"][0]["headers"]["Content-Type"] == "application/json"
    assert len(await graph.booked()) == 1


@pytest.mark.parametrize(
    "requests",
    [
        [],
        [part(str(number)) for number in range(21)],
        [part("1"), part("1")],
        [part("1", dependsOn=["2"])],
        [{"id": "1", "method": "GET"}],
        [{"id": 1, "method": "GET", "url": "/me"}],
        ["/me"],
        [part("1", "POST", "/$batch", body={"requests": [part("1")]})],
        {"1": part("1")},
        None,
    ],
)
async def test_a_malformed_batch_is_refused_whole(graph: Line, requests: Any) -> None:
    assert (await graph.post("/$batch", {"requests": requests})).code == "BadRequest"


async def test_a_part_may_be_addressed_oddly(graph: Line) -> None:
    urls = [f"{S}/timesOff/\ud800", "", "?", "//", "https://graph.microsoft.com/v1.0/me", "/me#x"]
    requests = [part(str(number), url=url) for number, url in enumerate(urls)]
    replies = (await graph.post("/$batch", {"requests": requests})).body["responses"]
    assert [one["status"] for one in replies] == [404, 400, 400, 400, 400, 400]


async def test_parts_are_throttled_one_by_one(graph: Line) -> None:
    await graph.spoil(path="/me", status=429, headers={"Retry-After": "7"}, nth=2)
    reply = await graph.post("/$batch", {"requests": [part("1"), part("2"), part("3")]})
    first, second, third = reply.body["responses"]
    assert (first["status"], second["status"], third["status"]) == (200, 429, 200)
    assert second["headers"]["Retry-After"] == "7"


async def test_everything_is_kept_across_a_restart(clock: SetClock, tmp_path: Path) -> None:
    database = str(tmp_path / "graph.db")
    async with served(clock, database) as graph:
        booked = (await graph.post(OCCURRENCES, day_off())).body
        await graph.patch("/me/mailboxSettings", {"timeZone": "Tokyo Standard Time"})
        await graph.by("megan").delete(f"{S}/timeOffReasons/{STORE.reasons[0].id}")
    async with served(clock, database) as graph:
        assert [row["id"] for row in await graph.booked()] == [booked["id"]]
        assert (await graph.get("/me/mailboxSettings/timeZone")).body["value"] == "Tokyo Standard Time"
        assert (await graph.state())["teams"][0]["timeOffReasons"][0]["isActive"] is False
        assert [call["method"] for call in (await graph.get("/_sandbox/requests")).body] == [
            "POST",
            "PATCH",
            "DELETE",
            "GET",
        ]
        await graph.post("/_sandbox/reset")
        assert await graph.booked() == []
        assert (await graph.get("/_sandbox/requests")).body == []
        assert (await graph.get("/me/mailboxSettings/timeZone")).body["value"] == "W. Europe Standard Time"


async def test_two_may_serve_one_file_at_once(clock: SetClock, tmp_path: Path) -> None:
    database = str(tmp_path / "graph.db")
    async with served(clock, database) as one, served(clock, database) as other:
        replies = await asyncio.gather(*(line.post(OCCURRENCES, day_off()) for line in (one, other) * 20))
        assert {reply.status for reply in replies} == {201}
        assert len(await one.booked()) == len(await other.booked()) == 40


async def test_it_can_be_mounted_below_another_application(clock: SetClock) -> None:
    app = web.Application()
    app.add_subapp("/graph", make_graph(":memory:", TOWN, clock))
    async with running(app) as address, connected(f"{address}/graph") as line:
        booked = await line.post(OCCURRENCES, day_off())
        assert booked.body["@odata.context"].startswith(f"{address}/graph/v1.0/")
        assert (await line.delete(f"{OCCURRENCES}/{encoded(booked.body['id'])}")).status == 204
        page = (await line.get("/users?$top=2")).body["@odata.nextLink"]
        assert page.startswith(f"{address}/graph/v1.0/users?")


async def test_the_state_has_the_documented_shape(graph: Line) -> None:
    await graph.post(OCCURRENCES, day_off())
    state = await graph.state()
    assert set(state) == {"people", "teams", "occurrences"}
    assert [set(team) for team in state["teams"]] == [
        {"id", "displayName", "members", "timeOffReasons", "timesOff"}
    ] * 2
    assert state["teams"][0]["members"][0] == {"userId": IDS["megan"], "roles": ["owner"]}
    assert {key: len(rows) for key, rows in state["occurrences"].items()} == {
        id: int(key == "alex") for key, id in IDS.items()
    }
    assert [person["name"] for person in state["people"]] == list(TOWN.people)


async def test_requests_are_on_record_without_secrets(graph: Line) -> None:
    await graph.on("beta").post(f"{OCCURRENCES}?$x=a%20b", day_off())
    await graph("POST", OCCURRENCES, b"no json")
    await graph.by("zoe").get("/me")
    first, second, third = (await graph.get("/_sandbox/requests")).body
    assert (first["method"], first["path"], first["query"]) == ("POST", f"/beta{OCCURRENCES}", {"$x": "a b"})
    assert (first["person"], first["headers"]["authorization"], first["body"]) == ("alex", "[alex]", day_off())
    assert (first["status"], first["time"], first["fault"]) == (201, "2026-11-19T09:15:00+00:00", None)
    assert (second["body"], second["status"]) == ("no json", 400)
    assert (third["person"], third["status"]) == (None, 401)
    assert "sandbox-" not in json.dumps([first, second, third])
