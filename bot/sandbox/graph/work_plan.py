"""The work plan: `/me/settings/workHoursAndLocations`. Wall time with a zone, as a mailbox keeps it."""

from __future__ import annotations

import base64
import json
import re
import secrets
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from datetime import time as clock_time
from functools import lru_cache

from bot.graph.wire import (
    CurrentLocation,
    DateTimeTimeZone,
    TimeOffDetails,
    WorkHoursAndLocations,
    WorkLocation,
    WorkPlanOccurrence,
    WorkPlanRecurrence,
)
from bot.sandbox.graph.calls import Answer, Call, Refused, Route, access_denied
from bot.sandbox.graph.tables import Row, Tables
from bot.sandbox.people import Resident
from bot.time_off import zones

W = "me/settings/workHoursAndLocations"
PLACES = (WorkLocation.OFFICE, WorkLocation.REMOTE)
WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WINDOW = re.compile(r"\s*startDateTime\s*=\s*'([^']*)'\s*,\s*endDateTime\s*=\s*'([^']*)'\s*")
# Recurrences are unrolled this many days into a window at most; what was booked is always shown.
UNROLLED = 1825
GENERATED = "AAMkG"

Moments = tuple[datetime, datetime]


def refused(message: str) -> Refused:
    """The useful part is a JSON text inside the message."""
    inside = {"ErrorCode": "400", "Message": message, "InstanceAnnotations": []}
    return Refused(400, "UnknownError", json.dumps(inside))


def not_found() -> Refused:
    return Refused(404, "ErrorItemNotFound", "The specified object was not found in the store.")


def new_id(prefix: str) -> str:
    """Opaque, and with the three characters that have to be percent-encoded in a path."""
    return f"{prefix}{base64.b64encode(secrets.token_bytes(30)).decode()}/+{secrets.token_hex(4)}="


def read_setting(call: Call) -> Answer:
    return Answer(200, call.selected(_setting(call)))


def change_setting(call: Call) -> Answer:
    wanted = call.wanted(WorkHoursAndLocations, refused)
    if wanted.max_shared_work_location_details not in ("none", "approximate", "specific"):
        raise refused("maxSharedWorkLocationDetails must be none, approximate or specific.")
    return Answer(200, call.tables.put("plan", call.me.id, _setting(call) | wanted.body()))


def _setting(call: Call) -> Row:
    kept = call.tables.row("plan", call.me.id, "workHoursAndLocations")
    return kept or {"id": "workHoursAndLocations", "maxSharedWorkLocationDetails": "approximate"}


def book(call: Call) -> Answer:
    occurrence = call.wanted(WorkPlanOccurrence, refused)
    if occurrence.work_location_type != WorkLocation.TIME_OFF:
        raise refused("Only occurrences of workLocationType timeOff can be created.")
    _check(occurrence)
    row = _time_off(occurrence, new_id("AAMk"))
    return Answer(201, call.tables.put("occurrence", call.me.id, row))


def _time_off(occurrence: WorkPlanOccurrence, id: str) -> Row:
    if occurrence.place_id is not None:
        raise refused("placeId is only applicable when workLocationType is office.")
    details = occurrence.time_off_details or TimeOffDetails()
    changes = {"id": id, "recurrence_id": None, "time_off_details": details}
    return occurrence.model_copy(update=changes).body()


def replace(call: Call) -> Answer:
    kept = call.tables.row("occurrence", call.me.id, call.args["id"]) or _generated_row(call)
    if kept is None:
        raise not_found()
    occurrence = call.wanted(WorkPlanOccurrence, refused)
    _check(occurrence)
    is_time_off = kept["workLocationType"] == WorkLocation.TIME_OFF
    if is_time_off != (occurrence.work_location_type == WorkLocation.TIME_OFF):
        raise refused("workLocationType cannot be changed to or from timeOff.")
    if is_time_off:
        row = _time_off(occurrence, kept["id"])
    else:
        _check_place(occurrence.work_location_type, occurrence.place_id)
        changes = {"id": kept["id"], "recurrence_id": kept["recurrenceId"], "time_off_details": None}
        row = occurrence.model_copy(update=changes).body()
    return Answer(200, call.tables.put("occurrence", call.me.id, row))


def withdraw(call: Call) -> Answer:
    kept = call.tables.row("occurrence", call.me.id, call.args["id"]) or _generated_row(call)
    if kept is None:
        raise not_found()
    if kept["workLocationType"] != WorkLocation.TIME_OFF:
        raise refused("Only time off occurrences can be deleted.")
    call.tables.remove("occurrence", call.me.id, kept["id"])
    return Answer(204)


def view(call: Call) -> Answer:
    """What was booked, and between it what the recurrences generate."""
    window = _window(call.args["window"])
    kept = call.tables.rows("occurrence", call.me.id)
    shown = [row for row in kept if _touch(_moments(row), window)]
    for recurrence in call.tables.rows("recurrence", call.me.id):
        shown += _between(recurrence, window, kept)
    return call.page(sorted(shown, key=_moments))


def _window(text: str) -> Moments:
    match = WINDOW.fullmatch(text)
    if not match:
        raise refused("occurrencesView needs startDateTime='...',endDateTime='...'.")
    start, end = (_instant(part) for part in match.groups())
    if end <= start:
        raise refused("endDateTime must be after startDateTime.")
    return start, end


def _instant(text: str) -> datetime:
    try:
        told = datetime.fromisoformat(text)
        return (told if told.tzinfo else told.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        raise refused(f"'{text}' is not an ISO 8601 date and time.") from None


def _moments(row: Row) -> Moments:
    start, end = (_moment(row[key]["dateTime"], row[key]["timeZone"]) for key in ("start", "end"))
    return start, end


@lru_cache(maxsize=4096)
def _moment(date_time: str, time_zone: str) -> datetime:
    zone = zones.iana(time_zone)
    if zone is None:
        raise refused(f"'{time_zone}' is not a known time zone.")
    try:
        return zones.instant(DateTimeTimeZone(date_time=date_time, time_zone=time_zone).wall_time, zone)
    except (ValueError, OverflowError):
        raise refused(f"'{date_time}' is not a date and time.") from None


def _check(wanted: WorkPlanOccurrence | WorkPlanRecurrence) -> None:
    sides = (wanted.start, wanted.end)
    start, end = (_moment(side.date_time, side.time_zone) for side in sides)
    if end <= start:
        raise refused("end must be after start.")
    for side in sides:
        # Answers carry seven decimals, whatever was sent.
        side.date_time = DateTimeTimeZone.at(side.wall_time, side.time_zone).date_time


def _check_place(location: str, place: str | None) -> None:
    if location not in PLACES:
        raise refused("workLocationType must be office or remote.")
    if place is not None and location != WorkLocation.OFFICE:
        raise refused("placeId is only applicable when workLocationType is office.")


def _touch(one: Moments, other: Moments) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _between(recurrence: Row, window: Moments, kept: list[Row]) -> Iterator[Row]:
    """The occurrences a recurrence generates in a window, without the time that something booked takes up."""
    plan = WorkPlanRecurrence.model_validate(recurrence)
    replaced = {row["id"] for row in kept}
    taken = [_moments(row) for row in kept]
    for day in _days(plan, window):
        row = _on(plan, day)
        if row["id"] in replaced:
            continue
        for index, piece in enumerate(_without(_moments(row), taken)):
            if _touch(piece, window):
                yield row | _sides(row, piece) | {"id": _generated_id(plan, day, index)}


def _days(plan: WorkPlanRecurrence, window: Moments) -> Iterator[date]:
    """The days of a weekly pattern on which something may touch the window."""
    pattern, span = plan.recurrence.pattern, plan.recurrence.range
    numbered = span.type == "numbered"
    first = span.start_date if numbered else max(span.start_date, _moved(window[0], -1))
    last = min(_moved(window[1], 1), _moved(window[0], UNROLLED), span.end_date or date.max)
    monday = WEEK.index(pattern.first_day_of_week) + 1
    weeks_before = (span.start_date.toordinal() - monday) // 7
    seen = 0
    for ordinal in range(first.toordinal(), last.toordinal() + 1):
        day = date.fromordinal(ordinal)
        weeks = (ordinal - monday) // 7 - weeks_before
        if WEEK[day.weekday()] in pattern.days_of_week and weeks % pattern.interval == 0:
            seen += 1
            if numbered and seen > span.number_of_occurrences:
                return
            yield day


def _moved(moment: datetime, days: int) -> date:
    """Some days earlier or later, as far as the calendar goes."""
    return date.fromordinal(min(max(moment.toordinal() + days, 2), date.max.toordinal() - 2))


def _without(whole: Moments, taken: list[Moments]) -> list[Moments]:
    pieces = [whole]
    for start, end in taken:
        pieces = [(a, b) for x, y in pieces for a, b in ((x, min(y, start)), (max(x, end), y)) if a < b]
    return pieces


def _sides(row: Row, moments: Moments) -> Row:
    """The moments in the wall time of the row's own zones."""
    named = [(row[key]["timeZone"], moment) for key, moment in zip(("start", "end"), moments, strict=True)]
    sides = [DateTimeTimeZone.at(zones.wall(moment, zones.iana(name) or "UTC"), name).body() for name, moment in named]
    return {"start": sides[0], "end": sides[1]}


def _on(plan: WorkPlanRecurrence, day: date) -> Row:
    length = plan.end.wall_time - plan.start.wall_time
    start = datetime.combine(day, plan.start.wall_time.time())
    return WorkPlanOccurrence(
        id=_generated_id(plan, day),
        recurrence_id=plan.id,
        work_location_type=plan.work_location_type,
        place_id=plan.place_id,
        start=DateTimeTimeZone.at(start, plan.start.time_zone),
        end=DateTimeTimeZone.at(start + length, plan.end.time_zone),
    ).body()


def _generated_id(plan: WorkPlanRecurrence, day: date, piece: int = 0) -> str:
    parts = [plan.id, day.isoformat(), piece]
    return GENERATED + base64.b64encode(json.dumps(parts).encode()).decode()


def _generated_row(call: Call) -> Row | None:
    """The occurrence that a recurrence generates under the id asked for."""
    try:
        parts = json.loads(base64.b64decode(call.args["id"].removeprefix(GENERATED), validate=True))
        recurrence_id, day, _ = parts
        recurrence = call.tables.row("recurrence", call.me.id, str(recurrence_id))
        day = date.fromisoformat(day)
    except (ValueError, TypeError, RecursionError):
        return None
    if recurrence is None or not 1900 <= day.year < 9999:
        return None
    return _on(WorkPlanRecurrence.model_validate(recurrence), day) | {"id": call.args["id"]}


def set_current_location(call: Call) -> Answer:
    wanted = call.wanted(CurrentLocation, refused)
    if wanted.update_scope not in ("currentSegment", "currentDay"):
        raise refused("updateScope must be currentSegment or currentDay.")
    _check_place(wanted.work_location_type, wanted.place_id)
    if wanted.place_id is not None:
        # Users report this for places that exist, too.
        raise refused("Unable to validate place ID.")
    start, end = _current(call, whole_day=wanted.update_scope == "currentDay")
    for row in call.tables.rows("occurrence", call.me.id):
        if row["workLocationType"] != WorkLocation.TIME_OFF and _touch(_moments(row), (start, end)):
            call.tables.remove("occurrence", call.me.id, row["id"])
    sides = [DateTimeTimeZone.at(zones.wall(at, call.me.zone), call.me.windows_zone) for at in (start, end)]
    here = WorkPlanOccurrence(
        id=new_id("AAMk"), work_location_type=wanted.work_location_type, start=sides[0], end=sides[1]
    )
    call.tables.put("occurrence", call.me.id, here.body())
    return Answer(204)


def _current(call: Call, *, whole_day: bool) -> Moments:
    """Today's working hours; of them for a segment what the plan has around this moment, or what is left."""
    today = zones.wall(call.now, call.me.zone).date()
    midnight = datetime.combine(today, clock_time())
    starts, ends = (datetime.combine(today, at) for at in (call.me.starts, call.me.ends))
    day = zones.instant(starts, call.me.zone), zones.instant(ends, call.me.zone)
    if whole_day:
        return day
    for recurrence in call.tables.rows("recurrence", call.me.id):
        for row in _between(recurrence, day, []):
            if (segment := _moments(row))[0] <= call.now < segment[1]:
                return segment
    if call.now < day[1]:
        return call.now, day[1]
    return call.now, zones.instant(midnight + timedelta(days=1), call.me.zone)


def list_recurrences(call: Call) -> Answer:
    return call.page(call.tables.rows("recurrence", call.me.id))


def add_recurrence(call: Call) -> Answer:
    return Answer(201, call.tables.put("recurrence", call.me.id, _recurrence(call, new_id("AAkALg"))))


def replace_recurrence(call: Call) -> Answer:
    if not call.tables.row("recurrence", call.me.id, call.args["id"]):
        raise not_found()
    return Answer(200, call.tables.put("recurrence", call.me.id, _recurrence(call, call.args["id"])))


def remove_recurrence(call: Call) -> Answer:
    if not call.tables.row("recurrence", call.me.id, call.args["id"]):
        raise not_found()
    call.tables.remove("recurrence", call.me.id, call.args["id"])
    return Answer(204)


def _recurrence(call: Call, id: str) -> Row:
    plan = call.wanted(WorkPlanRecurrence, refused)
    _check(plan)
    _check_place(plan.work_location_type, plan.place_id)
    pattern, span = plan.recurrence.pattern, plan.recurrence.range
    if pattern.type != "weekly" or not 0 < pattern.interval < 100 or pattern.first_day_of_week not in WEEK:
        raise refused("The recurrence pattern must be weekly, with an interval of at least 1.")
    if plan.end.wall_time - plan.start.wall_time > timedelta(days=1) or not 1900 <= span.start_date.year < 9000:
        raise refused("A recurrence lasts a day at most and starts in a year from 1900 on.")
    if not pattern.days_of_week or not set(pattern.days_of_week) <= set(WEEK):
        raise refused("The recurrence pattern needs daysOfWeek.")
    if span.type not in ("noEnd", "endDate", "numbered"):
        raise refused("The recurrence range must be noEnd, endDate or numbered.")
    if (span.type == "endDate") != (span.end_date is not None) or (span.end_date or date.max) < span.start_date:
        raise refused(
            "The recurrence range needs an endDate, not before its startDate, exactly when its type is endDate."
        )
    if span.type == "numbered" and not 0 < span.number_of_occurrences < 1000:
        raise refused("The recurrence range needs numberOfOccurrences from 1 to 999.")
    return plan.model_copy(update={"id": id}).body()


def move_in(tables: Tables, person: Resident, today: date) -> None:
    """The weekly plan a person starts with."""
    for location, days in ((WorkLocation.OFFICE, person.office), (WorkLocation.REMOTE, person.remote)):
        if not days:
            continue
        first = today - timedelta(days=today.weekday())
        sides = [
            DateTimeTimeZone.at(datetime.combine(first, at), person.windows_zone).body()
            for at in (person.starts, person.ends)
        ]
        plan = {
            "id": new_id("AAkALg"),
            "workLocationType": location,
            "start": sides[0],
            "end": sides[1],
            "recurrence": {
                "pattern": {"daysOfWeek": list(days), "firstDayOfWeek": "monday"},
                "range": {"startDate": first.isoformat(), "recurrenceTimeZone": person.windows_zone},
            },
        }
        tables.put("recurrence", person.id, WorkPlanRecurrence.model_validate(plan).body())


READ_SETTING = ("MailboxSettings.Read", "MailboxSettings.ReadWrite", "Calendars.Read", "Calendars.ReadWrite")
CHANGE_SETTING = ("MailboxSettings.ReadWrite", "Calendars.ReadWrite")
READ = ("Calendars.Read", "Calendars.ReadWrite")
WRITE = ("Calendars.ReadWrite",)

ROUTES = tuple(
    Route(method, path, handler, scopes, denied=access_denied)
    for method, path, handler, scopes in (
        ("GET", W, read_setting, READ_SETTING),
        ("PATCH", W, change_setting, CHANGE_SETTING),
        ("POST", f"{W}/occurrences", book, WRITE),
        ("GET", f"{W}/occurrencesView({{window}})", view, READ),
        ("POST", f"{W}/occurrences/setCurrentLocation", set_current_location, WRITE),
        ("PUT", f"{W}/occurrences/{{id}}", replace, WRITE),
        ("DELETE", f"{W}/occurrences/{{id}}", withdraw, WRITE),
        ("GET", f"{W}/recurrences", list_recurrences, READ),
        ("POST", f"{W}/recurrences", add_recurrence, WRITE),
        ("PUT", f"{W}/recurrences/{{id}}", replace_recurrence, WRITE),
        ("DELETE", f"{W}/recurrences/{{id}}", remove_recurrence, WRITE),
    )
)
