"""The work plan: time off is booked, changed and withdrawn; the rest is generated and only read."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from tests.conftest import SetClock
from tests.sandbox.conftest import IDS, Line, day_off, encoded, served
from tests.sandbox.conftest import W as PLAN

OCCURRENCES = f"{PLAN}/occurrences"
# A Tuesday and Wednesday on which alex's plan has office hours.
TUESDAY, WEDNESDAY, THURSDAY = "2026-12-15T00:00:00Z", "2026-12-16T00:00:00Z", "2026-12-17T00:00:00Z"


def hours(row: dict[str, Any]) -> tuple[str, str, str]:
    return row["workLocationType"], row["start"]["dateTime"][11:16], row["end"]["dateTime"][11:16]


async def refused(graph: Line, body: Any) -> str:
    reply = await graph.post(OCCURRENCES, body)
    assert (reply.status, reply.code) == (400, "UnknownError"), reply.body
    assert reply.inside["ErrorCode"] == "400"
    assert reply.inside["InstanceAnnotations"] == []
    assert await graph.booked() == []
    message: str = reply.inside["Message"]
    return message


@pytest.mark.parametrize("version", ["v1.0", "beta"])
@pytest.mark.parametrize(
    "who", ["/me", f"/users/{IDS['alex']}", "/users/alex%40contoso.example", "/users/ALEX@CONTOSO.EXAMPLE"]
)
async def test_the_reference_page_of_create_works_as_written(graph: Line, version: str, who: str) -> None:
    body = {
        "start": {"dateTime": "2025-12-15T00:00:00.0000000", "timeZone": "Pacific Standard Time"},
        "end": {"dateTime": "2025-12-15T23:59:59.0000000", "timeZone": "Pacific Standard Time"},
        "workLocationType": "timeOff",
        "timeOffDetails": {"subject": "Personal Day", "isAllDay": False},
    }
    reply = await graph.on(version).post(f"{who}/settings/workHoursAndLocations/occurrences", body)
    assert reply.status == 201
    assert reply.body.pop("@odata.context").startswith(f"{graph.address}/{version}/$metadata#users(")
    assert reply.body.pop("id")
    assert reply.body == {"recurrenceId": None, "placeId": None, **body}


async def test_a_day_off_is_booked_seen_replaced_and_withdrawn(graph: Line) -> None:
    booked = (await graph.post(OCCURRENCES, day_off())).body
    assert set("=+/") <= set(booked["id"])
    at = f"{OCCURRENCES}/{encoded(booked['id'])}"
    assert [row["id"] for row in await graph.view(TUESDAY, WEDNESDAY)] == [booked["id"]]

    longer = day_off(subject="Holiday") | {"end": day_off("2026-12-18")["end"]}
    replaced = await graph.put(at, longer)
    assert replaced.status == 200
    assert {key: replaced.body[key] for key in longer} == longer
    assert replaced.body["id"] == booked["id"]

    assert (await graph.delete(at)).status == 204
    assert await graph.booked() == []
    for reply in (await graph.delete(at), await graph.put(at, longer)):
        assert (reply.status, reply.code) == (404, "ErrorItemNotFound")


async def test_the_same_day_twice_is_booked_twice(graph: Line) -> None:
    await graph.post(OCCURRENCES, day_off())
    await graph.post(OCCURRENCES, day_off())
    assert len(await graph.booked()) == 2


@pytest.mark.parametrize("all_day", [True, False])
@pytest.mark.parametrize("end", ["2026-12-15T23:59:59.0000000", "2026-12-16T00:00:00.0000000"])
async def test_both_ends_of_a_day_are_taken_with_either_flag(graph: Line, end: str, all_day: bool) -> None:
    body = day_off(isAllDay=all_day)
    body["end"]["dateTime"] = end
    reply = await graph.post(OCCURRENCES, body)
    assert reply.body["end"]["dateTime"] == end
    assert reply.body["timeOffDetails"]["isAllDay"] is all_day


async def test_unknown_fields_and_types_in_a_body_are_let_be_and_decimals_filled_up(graph: Line) -> None:
    body = day_off() | {"@odata.type": "#microsoft.graph.workPlanOccurrence", "id": "mine", "colour": "red"}
    body["start"] = {"@odata.type": "#x", "dateTime": "2026-12-15T00:00:00", "timeZone": "Europe/Berlin"}
    reply = await graph.post(OCCURRENCES, body)
    assert reply.status == 201
    assert reply.body["start"] == {"dateTime": "2026-12-15T00:00:00.0000000", "timeZone": "Europe/Berlin"}
    assert reply.body["id"] != "mine"
    assert "colour" not in reply.body


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"workLocationType": "office"}, "timeOff"),
        ({"workLocationType": 3}, "workLocationType"),
        ({"workLocationType": None}, "workLocationType"),
        ({"start": None}, "start"),
        ({"start": "2026-12-15"}, "start"),
        ({"start": {"dateTime": "2026-12-15T00:00:00Z", "timeZone": "UTC"}}, "not a date"),
        ({"start": {"dateTime": "2026-02-30T00:00:00", "timeZone": "UTC"}}, "not a date"),
        ({"start": {"dateTime": "2026-12-15T00:00:00", "timeZone": "Mars Standard Time"}}, "time zone"),
        ({"start": {"dateTime": "2026-12-15T00:00:00"}}, "timeZone"),
        ({"end": {"dateTime": "2026-12-15T00:00:00", "timeZone": "W. Europe Standard Time"}}, "end must be after"),
        ({"end": {"dateTime": "2026-12-15T00:00:00", "timeZone": "Nepal Standard Time"}}, "end must be after"),
        ({"end": {"dateTime": "9999-12-31T23:59:59", "timeZone": "Pacific Standard Time"}}, "not a date"),
        ({"timeOffDetails": {"isAllDay": "true"}}, "isAllDay"),
        ({"timeOffDetails": []}, "timeOffDetails"),
        ({"placeId": "somewhere"}, "placeId"),
    ],
)
async def test_what_makes_no_sense_is_refused_in_the_work_plans_own_words(
    graph: Line, change: dict[str, Any], says: str
) -> None:
    assert says in await refused(graph, day_off() | change)


@pytest.mark.parametrize("missing", ["start", "end", "workLocationType"])
async def test_what_is_missing_is_named(graph: Line, missing: str) -> None:
    body = day_off()
    del body[missing]
    assert missing in await refused(graph, body)


async def test_the_view_has_what_recurrences_generate_and_what_was_booked_in_its_place(graph: Line) -> None:
    assert [hours(row) for row in await graph.view(TUESDAY, THURSDAY)] == [("office", "09:00", "17:00")] * 2
    afternoon = day_off(isAllDay=False)
    afternoon["start"]["dateTime"], afternoon["end"]["dateTime"] = "2026-12-15T12:00:00", "2026-12-15T14:00:00"
    await graph.post(OCCURRENCES, afternoon)
    rows = await graph.view(TUESDAY, THURSDAY)
    assert [hours(row) for row in rows] == [
        ("office", "09:00", "12:00"),
        ("timeOff", "12:00", "14:00"),
        ("office", "14:00", "17:00"),
        ("office", "09:00", "17:00"),
    ]
    assert len({row["id"] for row in rows}) == 4
    assert [bool(row["recurrenceId"]) for row in rows] == [True, False, True, True]


async def test_the_view_takes_encoded_addresses_and_touching_is_not_overlapping(graph: Line) -> None:
    await graph.post(OCCURRENCES, day_off("2026-12-19"))
    span = "startDateTime%3D%272026-12-18T23%3A00%3A00Z%27%2C%20endDateTime%3D%272026-12-19T22%3A59%3A59%2B00%3A00%27"
    assert len((await graph.get(f"{PLAN}/occurrencesView({span})")).body["value"]) == 1
    assert await graph.view("2026-12-19T22:59:59Z", "2026-12-20T00:00:00Z") == []


@pytest.mark.parametrize(
    "window",
    [
        f"startDateTime='{TUESDAY}'endDateTime='{WEDNESDAY}'",
        f"startDateTime='{TUESDAY}'",
        f"startDateTime='{WEDNESDAY}',endDateTime='{TUESDAY}'",
        f"startDateTime='soon',endDateTime='{TUESDAY}'",
        "startDateTime='0001-01-01T00:00:00%2B14:00',endDateTime='2026-01-01T00:00:00Z'",
    ],
)
async def test_a_malformed_view_is_refused(graph: Line, window: str) -> None:
    reply = await graph.get(f"{PLAN}/occurrencesView({window})")
    assert (reply.status, reply.code) == (400, "UnknownError")


async def test_the_view_of_all_time_ends(graph: Line) -> None:
    await graph.post(OCCURRENCES, day_off("2090-01-01"))
    address = (
        f"{PLAN}/occurrencesView(startDateTime='0001-01-02T00:00:00Z',endDateTime='9999-12-30T00:00:00Z')?$top=100"
    )
    assert len((await graph.get(address)).body["value"]) == 1


async def test_the_view_comes_in_pages_and_picked_fields(graph: Line) -> None:
    address = f"{PLAN}/occurrencesView(startDateTime='2026-12-14T00:00:00Z',endDateTime='2026-12-19T00:00:00Z')"
    first = (await graph.get(f"{address}?$top=3&$select=start,workLocationType")).body
    assert [set(row) for row in first["value"]] == [{"id", "start", "workLocationType"}] * 3
    onward = first["@odata.nextLink"].removeprefix(f"{graph.address}/v1.0")
    second = (await graph.get(onward)).body
    assert [row["workLocationType"] for row in first["value"] + second["value"]] == ["office"] * 3 + ["remote"] * 2
    assert "@odata.nextLink" not in second
    assert (await graph.get(f"{address}?$top=0")).status == 400


async def test_generated_occurrences_can_be_moved_but_not_deleted_or_made_time_off(graph: Line) -> None:
    (row,) = await graph.view(TUESDAY, WEDNESDAY)
    at = f"{OCCURRENCES}/{encoded(row['id'])}"
    assert (await graph.delete(at)).status == 400
    assert (await graph.put(at, day_off())).status == 400
    elsewhere = {key: row[key] for key in ("start", "end")} | {"workLocationType": "remote"}
    replaced = await graph.put(at, elsewhere)
    assert (replaced.status, replaced.body["recurrenceId"]) == (200, row["recurrenceId"])
    assert [(row["id"], hours(row)) for row in await graph.view(TUESDAY, WEDNESDAY)] == [
        (row["id"], ("remote", "09:00", "17:00"))
    ]


async def test_time_off_stays_time_off(graph: Line) -> None:
    booked = (await graph.post(OCCURRENCES, day_off())).body
    reply = await graph.put(f"{OCCURRENCES}/{encoded(booked['id'])}", day_off() | {"workLocationType": "office"})
    assert reply.status == 400
    assert (await graph.booked())[0]["workLocationType"] == "timeOff"


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", OCCURRENCES),
        ("GET", f"{OCCURRENCES}/x"),
        ("PATCH", f"{OCCURRENCES}/x"),
        ("GET", f"{PLAN}/recurrences/x"),
        ("POST", PLAN),
    ],
)
async def test_reads_and_writes_that_are_not_supported(graph: Line, method: str, path: str) -> None:
    assert (await graph(method, path)).status == 405


async def test_somebody_elses_plan_is_out_of_reach(graph: Line, clock: SetClock) -> None:
    theirs = f"/users/{IDS['megan']}/settings/workHoursAndLocations/occurrences"
    reply = await graph.post(theirs, day_off())
    assert (reply.status, reply.code) == (403, "ErrorAccessDenied")
    async with served(clock, other_user_is_me=True) as oddly:
        assert (await oddly.post(theirs, day_off())).status == 201
        assert (len(await oddly.booked("alex")), len(await oddly.booked("megan"))) == (1, 0)
    nobody = await graph.post("/users/nobody@contoso.example/settings/workHoursAndLocations/occurrences", day_off())
    assert (nobody.status, nobody.code) == (404, "Request_ResourceNotFound")
    assert (await graph.by("app").post(OCCURRENCES, day_off())).code == "BadRequest"


async def test_the_setting_is_read_and_changed(graph: Line) -> None:
    assert (await graph.get(PLAN)).body["maxSharedWorkLocationDetails"] == "approximate"
    reply = await graph.patch(PLAN, {"maxSharedWorkLocationDetails": "specific"})
    assert (reply.status, reply.body["maxSharedWorkLocationDetails"]) == (200, "specific")
    assert (await graph.patch(PLAN, {"maxSharedWorkLocationDetails": "unknown"})).status == 400


async def test_recurrences_are_listed_added_replaced_and_deleted(graph: Line) -> None:
    recurrences = f"{PLAN}/recurrences"
    plan = {
        "workLocationType": "remote",
        "start": {"dateTime": "2026-12-19T10:00:00", "timeZone": "W. Europe Standard Time"},
        "end": {"dateTime": "2026-12-19T11:00:00", "timeZone": "W. Europe Standard Time"},
        "recurrence": {
            "pattern": {"type": "weekly", "interval": 2, "daysOfWeek": ["saturday"], "firstDayOfWeek": "monday"},
            "range": {"type": "numbered", "startDate": "2026-12-19", "numberOfOccurrences": 2},
        },
    }
    added = await graph.post(recurrences, plan)
    assert added.status == 201
    assert len((await graph.get(recurrences)).body["value"]) == 3
    saturdays = [
        row["start"]["dateTime"][:10]
        for row in await graph.view("2026-12-01T00:00:00Z", "2027-03-01T00:00:00Z")
        if row["recurrenceId"] == added.body["id"]
    ]
    assert saturdays == ["2026-12-19", "2027-01-02"]
    at = f"{recurrences}/{encoded(added.body['id'])}"
    assert (await graph.put(at, plan | {"workLocationType": "office"})).body["workLocationType"] == "office"
    assert (await graph.put(at, plan | {"workLocationType": "timeOff"})).status == 400
    daily = plan | {"recurrence": {"pattern": {"type": "daily"}, "range": {"startDate": "2026-12-19"}}}
    assert (await graph.post(recurrences, daily)).status == 400
    assert (await graph.delete(at)).status == 204
    assert (await graph.delete(at)).status == 404


@pytest.mark.parametrize(
    ("scope", "location", "expected"),
    [
        ("currentDay", "office", [("office", "09:00", "17:00")]),
        # Nine in the morning in London is ten in Berlin, in the middle of alex's day.
        ("currentSegment", "office", [("office", "09:00", "17:00")]),
    ],
)
async def test_the_current_location_replaces_the_plan(
    graph: Line, scope: str, location: str, expected: list[tuple[str, str, str]]
) -> None:
    assert [hours(row)[0] for row in await graph.view("2026-11-19T00:00:00Z", "2026-11-20T00:00:00Z")] == ["remote"]
    body = {"updateScope": scope, "workLocationType": location}
    assert (await graph.post(f"{OCCURRENCES}/setCurrentLocation", body)).status == 204
    rows = await graph.view("2026-11-19T00:00:00Z", "2026-11-20T00:00:00Z")
    assert [hours(row) for row in rows] == expected


async def test_a_place_is_never_validated_and_time_off_is_no_location(graph: Line, clock: SetClock) -> None:
    at = f"{OCCURRENCES}/setCurrentLocation"
    reply = await graph.post(at, {"updateScope": "currentDay", "workLocationType": "office", "placeId": "real"})
    assert "Unable to validate place ID" in reply.inside["Message"]
    assert (await graph.post(at, {"updateScope": "currentDay", "workLocationType": "timeOff"})).status == 400
    assert (await graph.post(at, {"updateScope": "today", "workLocationType": "office"})).status == 400
    # In the evening there is no segment: the rest of the day becomes one.
    clock.shows = datetime(2026, 11, 19, 20, 0, tzinfo=UTC)
    body = {"updateScope": "currentSegment", "workLocationType": "remote"}
    assert (await graph.post(at, body)).status == 204
    assert [hours(row) for row in await graph.booked()] == [("remote", "21:00", "00:00")]
