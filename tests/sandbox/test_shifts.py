"""Shifts: who may do what, times off with their two slots, reasons, requests, groups and the schedule itself."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from urllib.parse import quote

import pytest

from bot.sandbox.graph import make_graph, running
from bot.sandbox.graph.calls import Switches
from tests.conftest import SetClock
from tests.sandbox.conftest import IDS, STORE, SUPPORT, TOWN, Line, S, connected, item, served

TIMES, REASONS, REQUESTS, GROUPS = (
    f"{S}/{name}" for name in ("timesOff", "timeOffReasons", "timeOffRequests", "schedulingGroups")
)


@pytest.fixture
def megan(graph: Line) -> Line:
    """The owner of Contoso Store."""
    return graph.by("megan")


def time_off(person: str = "alex", **slots: Any) -> dict[str, Any]:
    return {"userId": IDS[person]} | (slots or {"sharedTimeOff": item()})


async def added(owner: Line, **slots: Any) -> str:
    reply = await owner.post(TIMES, time_off(**slots))
    assert reply.status == 201, reply.body
    id: str = reply.body["id"]
    return id


async def told(graph: Line) -> list[str]:
    return [row["what"] for row in (await graph.get("/_sandbox/notifications")).body]


async def test_the_reference_page_of_replace_works_as_written(megan: Line) -> None:
    id = await added(megan)
    body = {
        "userId": IDS["alex"],
        "sharedTimeOff": item("2019-03-11T07:00:00Z", "2019-03-12T07:00:00Z"),
        "draftTimeOff": item("2019-03-11T07:00:00Z", "2019-03-12T07:00:00Z", theme="pink"),
    }
    headers = {"Prefer": "return=representation", "MS-APP-ACTS-AS": IDS["megan"]}
    reply = await megan.on("beta").put(f"{TIMES}/{id}", body, **headers)
    assert (reply.status, reply.headers["Preference-Applied"]) == (200, "return=representation")
    assert {key: reply.body[key] for key in body} == body
    assert reply.body["lastModifiedBy"]["user"] == {"id": IDS["megan"], "displayName": "Megan Bowen"}
    assert reply.body["createdDateTime"].endswith("Z")
    assert reply.body["lastModifiedDateTime"].endswith("Z")
    unknown = await megan.on("beta").put(f"{TIMES}/SHFT_0", body, **headers)
    assert (unknown.status, unknown.inner_code) == (404, "timeOffNotFound")


@pytest.mark.parametrize("version", ["v1.0", "beta"])
async def test_replacing_says_nothing_unless_asked(megan: Line, version: str) -> None:
    megan = megan.on(version)
    id = await added(megan)
    quiet = await megan.put(f"{TIMES}/{id}", time_off())
    assert (quiet.status, quiet.body) == (204, None)
    asked = await megan.put(f"{TIMES}/{id}", time_off(), pReFeR="return=representation")
    assert (asked.status, asked.body["id"]) == (200, id)


async def test_an_absent_slot_is_emptied(megan: Line) -> None:
    id = await added(megan, sharedTimeOff=item(), draftTimeOff=item())
    await megan.put(f"{TIMES}/{id}", time_off(sharedTimeOff=item(theme="blue")))
    row = (await megan.get(f"{TIMES}/{id}")).body
    assert row["draftTimeOff"] is None
    assert row["sharedTimeOff"]["theme"] == "blue"


async def test_owners_write_members_read_strangers_see_no_team(graph: Line, megan: Line) -> None:
    id = await added(megan)
    at = f"{TIMES}/{id}"
    assert (await graph.get(at)).body["userId"] == IDS["alex"]
    writes = [("POST", TIMES, time_off()), ("PUT", at, time_off()), ("DELETE", at, None), ("PUT", S, {})]
    for method, path, body in writes:
        reply = await graph(method, path, body)
        assert (reply.status, reply.code, reply.inner_code) == (403, "Forbidden", "MissingAdminPermissions")
        stranger = await graph.by("nestor")(method, path, body)
        assert (stranger.status, stranger.code, stranger.inner_code) == (404, "NotFound", "TeamNotFound")
    assert (await graph.get("/teams/00000000-0000-4000-8000-000000000000/schedule")).inner_code == "TeamNotFound"
    # Roles belong to a team: megan leads one and is a member of the other.
    theirs = f"/teams/{SUPPORT.id}/schedule/timeOffReasons"
    reason = {"displayName": "Training", "iconType": "cup"}
    assert (await megan.post(theirs, reason)).status == 403
    assert (await graph.by("adele").post(theirs, reason)).status == 201


async def test_moments_are_answered_in_utc(megan: Line) -> None:
    body = time_off(sharedTimeOff=item("2026-12-15T00:00:00.000+01:00", "2026-12-15T23:00:00+00:00"))
    reply = await megan.post(TIMES, body)
    assert reply.body["sharedTimeOff"]["startDateTime"] == "2026-12-14T23:00:00Z"
    assert reply.body["sharedTimeOff"]["endDateTime"] == "2026-12-15T23:00:00Z"


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"userId": IDS["alex"]},
        {"userId": IDS["nestor"], "sharedTimeOff": item()},
        {"sharedTimeOff": item()},
        time_off(sharedTimeOff=item(end="2026-12-14T23:00:00Z")),
        time_off(sharedTimeOff=item(start="2026-12-14T23:00:00")),
        time_off(sharedTimeOff=item(start=1797289200)),
        time_off(sharedTimeOff=item(start="0001-01-01T00:00:00+14:00")),
        time_off(sharedTimeOff=item(theme="tartan")),
        time_off(sharedTimeOff=item(theme=None)),
        time_off(sharedTimeOff=item(timeOffReasonId="TOR_0")),
        time_off(sharedTimeOff=item(timeOffReasonId=None)),
        time_off(sharedTimeOff="all day"),
    ],
)
async def test_what_makes_no_sense_is_refused(megan: Line, body: dict[str, Any]) -> None:
    reply = await megan.post(TIMES, body)
    assert (reply.status, reply.code, reply.inner_code) == (400, "BadRequest", "InvalidRequest")
    assert (await megan.state())["teams"][0]["timesOff"] == []


async def test_overlapping_time_off_is_allowed(megan: Line) -> None:
    await added(megan)
    await added(megan)
    assert len((await megan.state())["teams"][0]["timesOff"]) == 2


async def test_drafts_are_for_managers_until_shared(graph: Line, megan: Line) -> None:
    id = await added(megan, draftTimeOff=item())
    assert [row["id"] for row in (await megan.get(TIMES)).body["value"]] == [id]
    assert (await graph.get(TIMES)).body["value"] == []
    assert (await graph.get(f"{TIMES}/{id}")).status == 404
    assert await told(graph) == []
    span = {"notifyTeam": True, "startDateTime": "2026-12-14T00:00:00Z", "endDateTime": "2026-12-21T00:00:00Z"}
    assert (await graph.post(f"{S}/share", span)).status == 403
    assert (await megan.post(f"{S}/share", span)).status == 204
    (row,) = (await graph.get(TIMES)).body["value"]
    assert (row["sharedTimeOff"]["theme"], row["draftTimeOff"]) == ("white", None)
    assert await told(graph) == ["shared"]
    for broken in ({}, span | {"notifyTeam": "yes"}, span | {"endDateTime": span["startDateTime"]}):
        assert (await megan.post(f"{S}/share", broken)).status == 400


async def test_what_is_staged_for_deletion_goes_when_shared(graph: Line, megan: Line) -> None:
    id = await added(megan)
    assert (await megan.post(f"{TIMES}/{id}/stageForDeletion")).status == 204
    assert (await megan.get(f"{TIMES}/{id}")).body["isStagedForDeletion"] is True
    assert (await graph.get(f"{TIMES}/{id}")).body["isStagedForDeletion"] is False
    before = {"notifyTeam": False, "startDateTime": "2026-11-01T00:00:00Z", "endDateTime": "2026-12-01T00:00:00Z"}
    await megan.post(f"{S}/share", before)
    assert (await megan.get(f"{TIMES}/{id}")).status == 200
    await megan.post(f"{S}/share", before | {"endDateTime": "2027-01-01T00:00:00Z"})
    assert (await megan.get(f"{TIMES}/{id}")).status == 404


async def test_shared_writes_notify(graph: Line, megan: Line) -> None:
    id = await added(megan)
    await megan.put(f"{TIMES}/{id}", time_off(sharedTimeOff=item(theme="blue")))
    await megan.delete(f"{TIMES}/{id}")
    assert await told(graph) == ["created", "changed", "deleted"]


async def test_if_match_is_minded_where_sent(megan: Line) -> None:
    reply = await megan.post(TIMES, time_off())
    at, etag = f"{TIMES}/{reply.body['id']}", reply.body["@odata.etag"]
    changed = await megan.put(at, time_off(), If_Match=etag, Prefer="return=representation")
    assert changed.body["@odata.etag"] != etag
    late = await megan.put(at, time_off(), If_Match=etag)
    assert (late.status, late.code) == (412, "PreconditionFailed")
    assert (await megan.delete(at, If_Match=etag)).status == 412
    assert (await megan.delete(at, If_Match="*")).status == 204


@pytest.mark.parametrize("path", [S, f"{TIMES}/x", f"{REASONS}/x", f"{REQUESTS}/x", f"{GROUPS}/x"])
async def test_patch_is_an_unknown_error_without_words(megan: Line, path: str) -> None:
    reply = await megan.patch(path, {})
    assert (reply.status, reply.code, reply.body["error"]["message"]) == (404, "UnknownError", "")


async def test_new_themes_are_for_those_who_ask(megan: Line) -> None:
    id = await added(megan, sharedTimeOff=item(theme="lavender"))
    assert (await megan.get(f"{TIMES}/{id}")).body["sharedTimeOff"]["theme"] == "unknownFutureValue"
    asked = await megan.get(f"{TIMES}/{id}", prefer="include-unknown-enum-members")
    assert asked.body["sharedTimeOff"]["theme"] == "lavender"


def filtered(text: str) -> str:
    return f"{TIMES}?$filter={quote(text, safe='')}"


async def test_a_filter_names_each_moment_once(megan: Line) -> None:
    first = await added(megan)
    await added(megan, sharedTimeOff=item("2026-12-20T23:00:00Z", "2026-12-21T23:00:00Z"))
    starts, ends = "sharedTimeOff/startDateTime", "sharedTimeOff/endDateTime"
    both = f"{starts} ge 2026-12-14T23:00:00+00:00 and {ends} le 2026-12-15T23:00:00Z"
    assert [row["id"] for row in (await megan.get(filtered(both))).body["value"]] == [first]
    assert (await megan.get(filtered("draftTimeOff/startDateTime ge 2020-01-01T00:00:00Z"))).body["value"] == []
    for text in (
        f"{starts} ge 2026-12-14T23:00:00Z and {starts} le 2026-12-15T23:00:00Z",
        f"{starts} gt 2026-12-14T23:00:00Z",
        f"{starts} ge 2026-12-14T23:00:00",
        f"{starts} ge tomorrow",
        f"{starts} eq 2026-12-14T23:00:00Z",
        f"userId eq '{IDS['alex']}'",
        f"{starts} ge 2026-12-14T23:00:00Z or {ends} le 2026-12-15T23:00:00Z",
        "nonsense",
    ):
        assert (await megan.get(filtered(text))).status == 400, text
    # Sent as it is, the plus of an offset is a space.
    assert (await megan.get(f"{TIMES}?$filter={starts}%20ge%202026-12-14T23:00:00+00:00")).status == 400


async def test_my_teams_times_off_are_beta_only_and_say_who_and_where(graph: Line, megan: Line) -> None:
    await added(megan, sharedTimeOff=item(), draftTimeOff=item())
    reason = SUPPORT.reasons[0].id
    shared = item("2026-12-01T00:00:00Z", "2026-12-02T00:00:00Z", timeOffReasonId=reason)
    other = {"userId": IDS["isaac"], "sharedTimeOff": shared}
    await graph.by("adele").post(f"/teams/{SUPPORT.id}/schedule/timesOff", other)
    path = "/me/joinedTeams/getTimesOff"
    beta = graph.on("beta")
    rows = (await beta.get(path)).body["value"]
    assert [(row["teamInfo"]["displayName"], row["userInfo"]["displayName"]) for row in rows] == [
        ("Contoso Store", "Alex Wilber"),
        ("Northwind Support", "Isaac Fielder"),
    ]
    assert rows[0]["draftTimeOff"] is None
    ordered = (await beta.get(f"{path}()?$orderby=sharedTimeOff/startDateTime&$top=1&$select=userId")).body
    assert [row["userId"] for row in ordered["value"]] == [IDS["isaac"]]
    assert "@odata.nextLink" in ordered
    mine = quote(f"userId eq '{IDS['alex']}' and teamInfo/teamId eq '{STORE.id}'")
    assert len((await beta.get(f"{path}?$filter={mine}")).body["value"]) == 1
    assert (await beta.get(f"{path}?$orderby=theme")).status == 400
    assert (await graph.get(path)).status == 400
    assert (await beta.by("nestor").get(path)).body["value"] == []
    assert (await beta.get(f"/users/{IDS['alex']}/joinedTeams/getTimesOff")).status == 200


async def test_strict_slots_and_literal_scopes(clock: SetClock) -> None:
    async with served(clock, strict_slots=True) as strict:
        megan = strict.by("megan")
        body = time_off(sharedTimeOff=item(), draftTimeOff=item())
        assert (await megan.post(TIMES, body)).status == 400
        id = await added(megan)
        reading = strict.by("megan~Group.Read.All")
        refused = await reading.put(f"{TIMES}/{id}", time_off())
        assert (refused.status, refused.code) == (403, "Forbidden")
    async with served(clock, literal_scopes=True) as literal:
        id = await added(literal.by("megan"))
        assert (await literal.by("megan~Group.Read.All").put(f"{TIMES}/{id}", time_off())).status == 204


async def test_reasons_are_kept_and_switched_off(graph: Line, megan: Line) -> None:
    names = [row["displayName"] for row in (await graph.get(REASONS)).body["value"]]
    assert names == ["Vacation", "Sick day", "Parental leave", "Unpaid"]
    reply = await megan.post(REASONS, {"displayName": "Moving", "iconType": "car", "isActive": True, "code": "MOVE"})
    assert (reply.status, reply.body["createdDateTime"]) == (201, "2026-11-19T09:15:00Z")
    at = f"{REASONS}/{reply.body['id']}"
    changed = await megan.put(at, {"displayName": "Moving house", "iconType": "car", "code": "MOVE"})
    assert (changed.status, changed.body["displayName"]) == (200, "Moving house")
    assert (await megan.put(f"{REASONS}/TOR_0", {"displayName": "x"})).status == 404
    for broken in ({"displayName": ""}, {"displayName": "x", "iconType": "tank"}, {"displayName": "x", "code": "VAC"}):
        assert (await megan.post(REASONS, broken)).status == 400
    assert (await megan.post(REASONS, {"displayName": "x", "code": "a b"})).status == 400

    uses = await added(megan, sharedTimeOff=item(timeOffReasonId=reply.body["id"]))
    assert (await megan.delete(at)).status == 204
    assert (await graph.get(at)).body["isActive"] is False
    assert (
        await megan.put(f"{TIMES}/{uses}", time_off(sharedTimeOff=item(timeOffReasonId=reply.body["id"])))
    ).status == 204
    assert (await megan.post(TIMES, time_off(sharedTimeOff=item(timeOffReasonId=reply.body["id"])))).status == 400


async def test_the_last_reason_stays(megan: Line) -> None:
    *others, last = STORE.reasons
    for reason in others:
        assert (await megan.delete(f"{REASONS}/{reason.id}")).status == 204
    assert (await megan.delete(f"{REASONS}/{last.id}")).status == 400


def request(person: str = "alex") -> dict[str, Any]:
    wanted = item()
    del wanted["theme"]
    return wanted | {"senderUserId": IDS[person], "senderMessage": "A day for myself"}


async def test_a_request_is_filed_seen_approved_and_becomes_time_off(graph: Line, megan: Line) -> None:
    filed = await graph.post(REQUESTS, request())
    assert (filed.status, filed.body["state"], filed.body["assignedTo"]) == (200, "pending", "manager")
    at = f"{REQUESTS}/{filed.body['id']}"
    assert (await graph.by("isaac").get(REQUESTS)).body["value"] == []
    assert (await graph.by("isaac").get(at)).status == 404
    pending = f"{REQUESTS}?$filter=state%20eq%20'pending'"
    assert len((await megan.get(pending)).body["value"]) == 1
    assert (await graph.post(f"{at}/approve", {"message": "mine"})).inner_code == "MissingAdminPermissions"
    approved = await megan.post(f"{at}/approve", {"message": "Enjoy"})
    assert (approved.status, approved.body) == (200, None)
    row = (await graph.get(at)).body
    assert (row["state"], row["managerUserId"], row["managerActionMessage"]) == ("approved", IDS["megan"], "Enjoy")
    assert (await graph.get(TIMES)).body["value"][0]["sharedTimeOff"]["startDateTime"] == "2026-12-14T23:00:00Z"
    assert (await megan.post(f"{at}/decline", {"message": "no"})).status == 400
    assert (await megan.get(pending)).body["value"] == []
    assert await told(graph) == ["approved"]


async def test_a_request_is_declined_or_cancelled(graph: Line, megan: Line) -> None:
    filed = await graph.post(REQUESTS, request())
    declined = await megan.post(f"{REQUESTS}/{filed.body['id']}/decline", {"message": None})
    assert (declined.status, declined.body) == (200, None)
    assert (await graph.get(TIMES)).body["value"] == []
    filed = await graph.post(REQUESTS, request())
    assert (await graph.delete(f"{REQUESTS}/{filed.body['id']}")).status == 204
    assert (await graph.get(f"{REQUESTS}/{filed.body['id']}")).status == 404


async def test_nobody_files_for_somebody_else(graph: Line) -> None:
    assert (await graph.post(REQUESTS, request("isaac"))).status == 403
    assert (await graph.post(REQUESTS, request("nestor"))).status == 400
    assert (await graph.post(REQUESTS, request() | {"endDateTime": "2026-12-01T00:00:00Z"})).status == 400


async def test_an_application_decides_for_an_owner_in_beta(graph: Line, megan: Line) -> None:
    at = f"{REQUESTS}/{(await graph.post(REQUESTS, request())).body['id']}"
    app = graph.by("app").on("beta")
    assert (await megan.on("beta").post(f"{at}/approveForUser", {"userId": IDS["megan"]})).status == 403
    assert (await app.post(f"{at}/approveForUser", {"userId": IDS["alex"]})).status == 403
    assert (await app.on("v1.0").post(f"{at}/approveForUser", {"userId": IDS["megan"]})).status == 400
    assert (await app.post(f"{at}/declineForUser", {"userId": IDS["megan"], "message": "no"})).status == 204
    assert (await graph.get(at)).body["state"] == "declined"


async def test_an_application_writes_without_naming_anybody(graph: Line) -> None:
    reply = await graph.by("app").post(TIMES, time_off())
    assert reply.status == 201
    assert reply.body["lastModifiedBy"]["application"]["displayName"] == "Siesta"
    assert (await graph.by("app").get("/me/joinedTeams")).status == 400


async def test_groups(graph: Line, megan: Line) -> None:
    reply = await megan.post(GROUPS, {"displayName": "Tills", "isActive": True, "userIds": [IDS["alex"]], "code": "1"})
    assert (reply.status, reply.body["userIds"]) == (201, [IDS["alex"]])
    at = f"{GROUPS}/{reply.body['id']}"
    assert (await megan.put(at, {"displayName": "Tills", "userIds": []})).body["userIds"] == []
    assert (await megan.put(f"{GROUPS}/TAG_0", {"displayName": "Tills"})).status == 404
    assert (await megan.post(GROUPS, {"displayName": "x", "userIds": [IDS["nestor"]]})).status == 400
    assert (await megan.post(GROUPS, {"userIds": []})).status == 400
    assert (await megan.delete(at)).status == 204
    assert (await graph.get(GROUPS)).body["value"][0]["isActive"] is False


async def test_the_schedule_is_replaced_and_runs_before_it_is_ready(graph: Line, megan: Line) -> None:
    now = (await graph.get(S)).body
    assert (now["timeZone"], now["provisionStatus"]) == ("Europe/Berlin", "Completed")
    quiet = await megan.put(S, {"enabled": True, "timeZone": "America/New_York"})
    assert (quiet.status, quiet.body) == (204, None)
    assert [(await graph.get(S)).body["provisionStatus"] for _ in range(2)] == ["Running", "Completed"]
    shown = await megan.put(S, {"enabled": True, "timeZone": "Asia/Tokyo"}, Prefer="return=representation")
    assert (shown.status, shown.body["provisionStatus"]) == (200, "Running")
    for broken in ({"enabled": True}, {"timeZone": "Asia/Tokyo"}, {"enabled": True, "timeZone": "Tokyo Standard Time"}):
        assert (await megan.put(S, broken)).status == 400


async def test_a_team_without_a_schedule_has_none_until_its_owner_puts_one(clock: SetClock) -> None:
    town = replace(TOWN, teams={"store": replace(STORE, zone="")})
    async with running(make_graph(":memory:", town, clock, Switches())) as address, connected(address) as line:
        megan = line.by("megan")
        assert (await megan.get(S)).inner_code == "TeamNotFound"
        assert (await megan.get(TIMES)).inner_code == "TeamNotFound"
        assert (await megan.put(S, {"enabled": True, "timeZone": "Europe/Berlin"})).status == 204
        assert (await megan.get(TIMES)).status == 200


async def test_role_definitions_are_beta_only(graph: Line, megan: Line) -> None:
    path = f"{S}/shiftsRoleDefinitions"
    assert (await megan.get(path)).status == 400
    beta = megan.on("beta")
    owner, _ = (await beta.get(path)).body["value"]
    changes = {"shiftsRolePermissions": [{"allowedResourceActions": ["Teams/Schedule/Read"]}]}
    changed = await beta.patch(f"{path}/{owner['id']}", changes)
    assert (changed.status, changed.body) == (200, (await beta.get(f"{path}/{owner['id']}")).body)
    assert changed.body["displayName"] == "Owner"
    assert (await graph.on("beta").patch(f"{path}/{owner['id']}", changes)).status == 403
