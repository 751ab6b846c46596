"""The mailbox: zone, working hours, automatic replies, events."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.conftest import IDS, Line

M = "/me/mailboxSettings"


def at(time: str, zone: str = "UTC") -> dict[str, str]:
    return {"dateTime": time, "timeZone": zone}


async def test_everybody_has_a_zone_and_hours_of_their_own(graph: Line) -> None:
    settings = (await graph.by("isaac").get(M)).body
    assert settings["timeZone"] == "Nepal Standard Time"
    assert settings["workingHours"] == {
        "daysOfWeek": ["sunday", "monday", "tuesday", "wednesday", "thursday"],
        "startTime": "10:00:00.0000000",
        "endTime": "18:00:00.0000000",
        "timeZone": {"name": "Nepal Standard Time"},
    }
    assert settings["automaticRepliesSetting"]["status"] == "disabled"
    assert set((await graph.get(f"{M}?$select=timeZone")).body) == {"@odata.context", "timeZone"}


async def test_each_part_has_an_address(graph: Line) -> None:
    assert (await graph.get(f"{M}/timeZone")).body["value"] == "W. Europe Standard Time"
    assert (await graph.get(f"{M}/workingHours")).body["startTime"] == "09:00:00.0000000"
    assert (await graph.get(f"{M}/automaticRepliesSetting")).body["externalAudience"] == "all"
    assert (await graph.get(f"/users/{IDS['alex']}/mailboxSettings/timeZone")).status == 200
    assert (await graph.get(f"/users/{IDS['megan']}/mailboxSettings/timeZone")).status == 403


async def test_a_patch_changes_what_it_names(graph: Line) -> None:
    changed = await graph.patch(M, {"timeZone": "Tokyo Standard Time", "workingHours": {"startTime": "10:30:00"}})
    assert (changed.status, changed.body["timeZone"]) == (200, "Tokyo Standard Time")
    assert changed.body["workingHours"]["startTime"] == "10:30:00"
    assert changed.body["workingHours"]["endTime"] == "17:00:00.0000000"
    assert (await graph.get(M)).body["workingHours"] == changed.body["workingHours"]
    assert (await graph.patch(M, {"timeZone": "Asia/Kathmandu"})).status == 200
    for language in (None, {"locale": "de-DE"}):
        assert (await graph.patch(M, {"language": language})).body["language"] in (None, {"locale": "de-DE"})


async def test_replies_are_scheduled_in_either_case(graph: Line) -> None:
    replies = {
        "status": "Scheduled",
        "externalAudience": "ContactsOnly",
        "scheduledStartDateTime": at("2026-12-15T00:00:00"),
        "scheduledEndDateTime": at("2026-12-16T00:00:00"),
        "internalReplyMessage": "Away",
    }
    changed = await graph.patch(M, {"automaticRepliesSetting": replies})
    assert changed.status == 200
    setting = changed.body["automaticRepliesSetting"]
    assert (setting["status"], setting["externalAudience"]) == ("scheduled", "contactsOnly")
    assert (await graph.get("/me/presence")).body["outOfOfficeSettings"]["isOutOfOffice"] is False
    await graph.patch(M, {"automaticRepliesSetting": {"status": "alwaysEnabled"}})
    presence = (await graph.by("megan").get(f"/users/{IDS['alex']}/presence")).body
    assert presence["outOfOfficeSettings"] == {"isOutOfOffice": True, "message": "Away"}


def scheduled(start: str, end: str) -> dict[str, Any]:
    times = {"scheduledStartDateTime": at(start), "scheduledEndDateTime": at(end)}
    return {"automaticRepliesSetting": {"status": "scheduled", **times}}


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"timeZone": "Mars Standard Time"}, "InvalidTimeZone"),
        ({"timeZone": None}, "InvalidTimeZone"),
        ({"timeZone": 7}, "RequestBodyRead"),
        ({"workingHours": "nine to five"}, "RequestBodyRead"),
        ({"workingHours": {"timeZone": {"name": "Mars"}}}, "InvalidTimeZone"),
        ({"workingHours": {"startTime": "soon"}}, "InvalidArguments"),
        ({"workingHours": {"daysOfWeek": ["someday"]}}, "InvalidArguments"),
        ({"workingHours": {"startTime": "18:00:00"}}, "ErrorInvalidTimeSettings"),
        ({"workingHours": None}, "InvalidArguments"),
        ({"automaticRepliesSetting": None}, "InvalidArguments"),
        ({"automaticRepliesSetting": {"status": "perhaps"}}, "InvalidArguments"),
        ({"automaticRepliesSetting": {"externalAudience": "friends"}}, "InvalidArguments"),
        (scheduled("2026-12-16T00:00:00", "2026-12-15T00:00:00"), "ErrorInvalidTimeSettings"),
        (scheduled("2020-12-15T00:00:00", "2020-12-16T00:00:00"), "ErrorInvalidTimeSettings"),
        (scheduled("soon", "2026-12-16T00:00:00"), "ErrorInvalidTimeSettings"),
        (
            {"automaticRepliesSetting": {"status": "scheduled", "scheduledEndDateTime": None}},
            "ErrorInvalidTimeSettings",
        ),
    ],
)
async def test_what_makes_no_sense_is_refused_with_the_documented_codes(
    graph: Line, body: dict[str, Any], code: str
) -> None:
    before = (await graph.get(M)).body
    reply = await graph.patch(M, body)
    assert (reply.status, reply.code) == (400, code)
    assert (await graph.get(M)).body == before


def event(**fields: Any) -> dict[str, Any]:
    whole_day = {"start": at("2026-12-15T00:00:00"), "end": at("2026-12-16T00:00:00"), "isAllDay": True}
    return {"subject": "Away", "showAs": "oof"} | whole_day | fields


async def test_an_event_is_made_once_per_transaction(graph: Line) -> None:
    first = await graph.post("/me/events", event(transactionId="a-1"))
    again = await graph.post("/me/events", event(transactionId="a-1"))
    assert (first.status, again.status, again.body["id"]) == (201, 201, first.body["id"])
    await graph.post("/me/events", event())
    assert len((await graph.get("/me/events")).body["value"]) == 2


async def test_events_are_told_in_utc_or_the_zone_asked_for(graph: Line) -> None:
    times = {"start": at("2026-12-15T09:00:00", "Tokyo Standard Time"), "end": at("2026-12-15T10:00:00", "Asia/Tokyo")}
    reply = await graph.post("/me/events", event(isAllDay=False, **times))
    assert reply.body["start"] == at("2026-12-15T00:00:00.0000000", "UTC")
    assert reply.body["originalStartTimeZone"] == "Tokyo Standard Time"
    there = await graph.get("/me/events", Prefer='outlook.timezone="Nepal Standard Time"')
    assert there.body["value"][0]["start"] == at("2026-12-15T05:45:00.0000000", "Nepal Standard Time")
    assert (await graph.get("/me/events", Prefer='outlook.timezone="Mars"')).code == "InvalidTimeZone"


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"start": at("2026-12-15T01:00:00")}, "ErrorPropertyValidationFailure"),
        ({"end": at("2026-12-16T00:00:00", "GMT Standard Time")}, "ErrorPropertyValidationFailure"),
        ({"end": at("2026-12-14T00:00:00")}, "ErrorInvalidTimeSettings"),
        ({"showAs": "asleep"}, "InvalidArguments"),
        ({"start": None}, "RequestBodyRead"),
        ({"end": at("9999-12-31T00:00:00")}, "ErrorInvalidTimeSettings"),
        ({"start": at("2026-12-15T00:00:00", "Mars")}, "InvalidTimeZone"),
    ],
)
async def test_an_event_that_makes_no_sense(graph: Line, fields: dict[str, Any], code: str) -> None:
    assert (await graph.post("/me/events", event(**fields))).code == code
