"""The mailbox: its settings (zone, working hours, automatic replies) and calendar events."""

from __future__ import annotations

from datetime import datetime, time

from bot.graph.wire import DateTimeTimeZone, Event, MailboxSettings
from bot.sandbox.graph.calls import Answer, Call, Refused, Route, access_denied
from bot.sandbox.graph.tables import Row, Tables
from bot.sandbox.graph.work_plan import WEEK, new_id
from bot.sandbox.people import Resident
from bot.time_off import zones

M = "me/mailboxSettings"
STATUSES = ("disabled", "alwaysEnabled", "scheduled")
AUDIENCES = ("none", "contactsOnly", "all")
SHOWN_AS = ("free", "tentative", "busy", "oof", "workingElsewhere", "unknown")


def unreadable(message: str) -> Refused:
    return Refused(400, "RequestBodyRead", message)


def bad_zone(name: str) -> Refused:
    return Refused(400, "InvalidTimeZone", f"The time zone '{name}' is not supported.")


def bad_time(message: str) -> Refused:
    return Refused(400, "ErrorInvalidTimeSettings", message)


def bad_argument(message: str) -> Refused:
    return Refused(400, "InvalidArguments", message)


def settings(call: Call) -> Answer:
    return Answer(200, call.selected(_settings(call)))


def time_zone(call: Call) -> Answer:
    return Answer(200, {"value": _settings(call)["timeZone"]})


def working_hours(call: Call) -> Answer:
    return Answer(200, _settings(call)["workingHours"])


def automatic_replies(call: Call) -> Answer:
    return Answer(200, _settings(call)["automaticRepliesSetting"])


def _settings(call: Call) -> Row:
    kept = call.tables.row("mailbox", call.me.id, "mailbox") or _first(call.me)
    return {key: value for key, value in kept.items() if key != "id"}


def change_settings(call: Call) -> Answer:
    """What is not named stays as it is, also inside working hours and automatic replies."""
    wanted = call.wanted(MailboxSettings, unreadable)
    changes = wanted.model_dump(mode="json", by_alias=True, exclude_unset=True)
    kept = _settings(call)
    for key, value in changes.items():
        inner = kept.get(key)
        kept[key] = inner | value if isinstance(inner, dict) and isinstance(value, dict) else value
    _check_zone(kept["timeZone"])
    if "workingHours" in changes:
        _check_hours(kept["workingHours"])
    if "automaticRepliesSetting" in changes:
        _check_replies(call, kept["automaticRepliesSetting"])
    call.tables.put("mailbox", call.me.id, kept | {"id": "mailbox"})
    return Answer(200, kept)


def _check_zone(name: object) -> None:
    if not isinstance(name, str) or zones.iana(name) is None:
        raise bad_zone(str(name))


def _check_hours(hours: Row | None) -> None:
    if hours is None or not hours["timeZone"] or not hours["startTime"] or not hours["endTime"]:
        raise bad_argument("workingHours needs startTime, endTime and timeZone.")
    _check_zone(hours["timeZone"]["name"])
    if not set(hours["daysOfWeek"]) <= set(WEEK):
        raise bad_argument("daysOfWeek holds a day that is none.")
    try:
        starts, ends = (time.fromisoformat(hours[key]) for key in ("startTime", "endTime"))
    except ValueError:
        raise bad_argument("startTime and endTime are times of day.") from None
    if starts.tzinfo or ends.tzinfo or ends <= starts:
        raise bad_time("endTime must be after startTime.")


def _check_replies(call: Call, replies: Row | None) -> None:
    if replies is None:
        raise bad_argument("automaticRepliesSetting cannot be null.")
    replies["status"] = _one_of(STATUSES, replies["status"])
    replies["externalAudience"] = _one_of(AUDIENCES, replies["externalAudience"])
    if replies["status"] == "scheduled":
        if not replies["scheduledStartDateTime"] or not replies["scheduledEndDateTime"]:
            raise bad_time("A scheduled reply needs scheduledStartDateTime and scheduledEndDateTime.")
        starts, ends = (_moment(replies[key]) for key in ("scheduledStartDateTime", "scheduledEndDateTime"))
        if ends <= starts or ends <= call.now:
            raise bad_time("The scheduled time must be in the future, and end after it starts.")


def _one_of(words: tuple[str, ...], told: str | None) -> str:
    """Samples write these words in either case."""
    for word in words:
        if word.lower() == (told or "").lower():
            return word
    raise bad_argument(f"'{told}' is none of {', '.join(words)}.")


def _moment(told: Row) -> datetime:
    wire = DateTimeTimeZone.model_validate(told)
    zone = zones.iana(wire.time_zone)
    if zone is None:
        raise bad_zone(wire.time_zone)
    try:
        if 1900 <= wire.wall_time.year < 9999:
            return zones.instant(wire.wall_time, zone)
    except ValueError:
        pass
    raise bad_time(f"'{wire.date_time}' is not a date and time.")


def add_event(call: Call) -> Answer:
    """The same transactionId again is the same event."""
    event = call.wanted(Event, unreadable)
    kept = call.tables.rows("event", call.me.id)
    again = next((row for row in kept if event.transaction_id and row["transactionId"] == event.transaction_id), None)
    if again:
        return Answer(201, _in_zone(call, again))
    _check_event(event)
    stamps = {"createdDateTime": _stamp(call), "lastModifiedDateTime": _stamp(call)}
    row = event.model_copy(update={"id": new_id("AAMk")}).body() | stamps
    row |= {"originalStartTimeZone": event.start.time_zone, "originalEndTimeZone": event.end.time_zone}
    return Answer(201, _in_zone(call, call.tables.put("event", call.me.id, row)))


def _check_event(event: Event) -> None:
    starts, ends = _moment(event.start.body()), _moment(event.end.body())
    if ends < starts:
        raise bad_time("The event must not end before it starts.")
    if event.show_as not in SHOWN_AS:
        raise bad_argument(f"'{event.show_as}' is none of {', '.join(SHOWN_AS)}.")
    if event.is_all_day:
        sides = event.start.wall_time.time(), event.end.wall_time.time()
        if sides != (time(), time()) or event.start.time_zone != event.end.time_zone or ends == starts:
            message = "The Event.Start property for an all-day event needs to be set to midnight."
            raise Refused(400, "ErrorPropertyValidationFailure", message)


def list_events(call: Call) -> Answer:
    return call.page([_in_zone(call, row) for row in call.tables.rows("event", call.me.id)])


def _in_zone(call: Call, event: Row) -> Row:
    """UTC, or what `Prefer: outlook.timezone="..."` names."""
    wish = next((one for one in call.headers.get("prefer", "").split(",") if "outlook.timezone" in one.lower()), "=UTC")
    name = wish.partition("=")[2].strip().strip('"')
    _check_zone(name)
    sides = {key: zones.wall(_moment(event[key]), zones.iana(name) or "UTC") for key in ("start", "end")}
    return event | {key: DateTimeTimeZone.at(wall, name).body() for key, wall in sides.items()}


def _stamp(call: Call) -> str:
    return f"{call.now:%Y-%m-%dT%H:%M:%SZ}"


def move_in(tables: Tables, person: Resident) -> None:
    tables.put("mailbox", person.id, _first(person) | {"id": "mailbox"})


def _first(person: Resident) -> Row:
    someday = {"dateTime": "2020-01-01T00:00:00.0000000", "timeZone": "UTC"}
    return {
        "timeZone": person.windows_zone,
        "dateFormat": "yyyy-MM-dd",
        "timeFormat": "HH:mm",
        "language": {"locale": person.locale, "displayName": person.locale},
        "workingHours": {
            "daysOfWeek": list(person.days),
            "startTime": f"{person.starts:%H:%M:%S}.0000000",
            "endTime": f"{person.ends:%H:%M:%S}.0000000",
            "timeZone": {"name": person.windows_zone},
        },
        "automaticRepliesSetting": {
            "status": "disabled",
            "externalAudience": "all",
            "scheduledStartDateTime": someday,
            "scheduledEndDateTime": someday,
            "internalReplyMessage": "",
            "externalReplyMessage": "",
        },
    }


READ = ("MailboxSettings.Read", "MailboxSettings.ReadWrite")

ROUTES = tuple(
    Route(method, path, handler, scopes, denied=access_denied)
    for method, path, handler, scopes in (
        ("GET", M, settings, READ),
        ("PATCH", M, change_settings, ("MailboxSettings.ReadWrite",)),
        ("GET", f"{M}/timeZone", time_zone, READ),
        ("GET", f"{M}/workingHours", working_hours, READ),
        ("GET", f"{M}/automaticRepliesSetting", automatic_replies, READ),
        ("POST", "me/events", add_event, ("Calendars.ReadWrite",)),
        ("GET", "me/events", list_events, ("Calendars.Read", "Calendars.ReadWrite")),
    )
)
