"""Times off in a team's schedule, shared and draft. Instants only, answered in UTC."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from bot.graph.wire import Share, TimeOff, TimeOffItem, TimeOffRequest, in_utc
from bot.sandbox.graph.calls import Answer, Call, Route, scopes_missing
from bot.sandbox.graph.directory import comparisons, roles, teams_of
from bot.sandbox.graph.shifts import (
    READ,
    WRITE,
    S,
    bad,
    crew_of,
    gone,
    kept_row,
    leads,
    no_patch,
    refusal,
    representation,
    tracked,
)
from bot.sandbox.graph.tables import Row
from bot.sandbox.people import Crew

_THEMES = (
    "white blue green purple pink yellow gray darkBlue darkGreen darkPurple darkPink darkYellow unknownFutureValue "
    "darkRed cranberry darkOrange bronze peach gold lime forest lightGreen jade lightTeal darkTeal steel skyBlue "
    "blueGray lavender lilac plum magenta darkBrown beige charcoal silver"
)
THEMES = _THEMES.split()
SENTINEL = "unknownFutureValue"
SLOTS = ("sharedTimeOff", "draftTimeOff")
MOMENTS = frozenset(f"{slot}/{side}" for slot in SLOTS for side in ("startDateTime", "endDateTime"))


def times_off(call: Call) -> Answer:
    crew = crew_of(call)
    rows = _visible(call, crew)
    if text := call.query.get("$filter"):
        rows = filtered(rows, text, MOMENTS, frozenset())
    return call.page(rows)


def my_times_off(call: Call) -> Answer:
    """Over all teams, with who and which team; beta only."""
    crews = [crew for crew in teams_of(call, call.me) if call.tables.row("schedule", crew.id, crew.id)]
    rows = [row for crew in crews for row in _visible(call, crew)]
    if text := call.query.get("$filter"):
        rows = filtered(rows, text, MOMENTS, frozenset({"userId", "teamInfo/teamId"}))
    if order := call.query.get("$orderby"):
        name, _, direction = order.strip().partition(" ")
        if name not in MOMENTS | {"userId", "teamInfo/teamId"} or direction.strip() not in ("", "asc", "desc"):
            raise bad(f"$orderby cannot be '{order}'.")
        rows.sort(key=lambda row: str(_at(row, name) or ""), reverse=direction.strip() == "desc")
    return call.page(rows)


def _visible(call: Call, crew: Crew) -> list[Row]:
    rows = call.tables.rows("timeOff", crew.id)
    return [_seen(call, crew, row) for row in rows if leads(call, crew) or row["sharedTimeOff"]]


def _seen(call: Call, crew: Crew, row: Row) -> Row:
    """Drafts and what is staged are for managers; new themes for those who ask for them; who and where for beta."""
    shown = dict(row)
    if not leads(call, crew):
        shown |= {"draftTimeOff": None, "isStagedForDeletion": False}
    if not call.prefers("include-unknown-enum-members"):
        for slot in SLOTS:
            item = shown[slot]
            if item and THEMES.index(item["theme"]) > THEMES.index(SENTINEL):
                shown[slot] = item | {"theme": SENTINEL}
    if call.version == "beta":
        person = call.town.resident(row["userId"])
        shown["teamInfo"] = {"teamId": crew.id, "displayName": crew.name}
        shown["userInfo"] = {"userId": row["userId"], "displayName": person.name if person else None}
    return shown


def filtered(rows: list[Row], text: str, moments: Iterable[str], names: Iterable[str]) -> list[Row]:
    """Moments by ge or le, names by eq, each of them once."""
    used: set[str] = set()
    for name, operator, value in comparisons(text, "and"):
        if name in used:
            raise bad(f"The property {name} can be used once in a $filter.")
        used.add(name)
        if name in moments and operator in ("ge", "le"):
            rows = [row for row in rows if _compares(_at(row, name), operator, _moment(value))]
        elif name in names and operator == "eq":
            rows = [row for row in rows if _at(row, name) == value]
        else:
            raise bad(f"$filter does not support '{name} {operator}'.")
    return rows


def _at(row: Row, name: str) -> Any:
    value: Any = row
    for part in name.split("/"):
        value = value.get(part) if isinstance(value, dict) else None
    return value


def _compares(told: Any, operator: str, limit: datetime) -> bool:
    if told is None:
        return False
    moment = datetime.fromisoformat(told)
    return moment >= limit if operator == "ge" else moment <= limit


def _moment(text: str) -> datetime:
    try:
        told = datetime.fromisoformat(text)
        if told.tzinfo:
            return told.astimezone(UTC)
    except (ValueError, OverflowError):
        pass
    raise bad(f"'{text}' is not an instant in ISO 8601.")


def one_time_off(call: Call) -> Answer:
    crew = crew_of(call)
    row = kept_row(call, crew, "timeOff")
    if not leads(call, crew) and not row["sharedTimeOff"]:
        raise gone("timeOff")
    return Answer(200, _seen(call, crew, row))


def add_time_off(call: Call) -> Answer:
    crew = crew_of(call, owner=True)
    wanted = call.wanted(TimeOff, bad)
    _check_time_off(call, crew, wanted, None)
    row = put_time_off(call, crew, wanted, f"SHFT_{uuid.uuid4()}", None)
    notify(call, crew, row, "created")
    return Answer(201, _seen(call, crew, row))


def replace_time_off(call: Call) -> Answer:
    """All of it: a slot that is not named is emptied."""
    if not call.switches.literal_scopes and not call.scopes & {*WRITE}:
        raise scopes_missing(call, WRITE)
    crew = crew_of(call, owner=True)
    kept = kept_row(call, crew, "timeOff")
    _check_etag(call, kept)
    wanted = call.wanted(TimeOff, bad)
    _check_time_off(call, crew, wanted, kept)
    row = put_time_off(call, crew, wanted, kept["id"], kept)
    notify(call, crew, row, "changed")
    return representation(call, _seen(call, crew, row))


def put_time_off(call: Call, crew: Crew, wanted: TimeOff, id: str, kept: Row | None) -> Row:
    wanted = wanted.model_copy(update={"is_staged_for_deletion": False})
    return call.tables.put("timeOff", crew.id, {"@odata.etag": _etag(), **tracked(call, wanted, id, kept)})


def _check_time_off(call: Call, crew: Crew, wanted: TimeOff, kept: Row | None) -> None:
    person = call.town.resident(wanted.user_id or "")
    if person is None or person.key not in roles(crew):
        raise bad("userId must be a member of the team.")
    slots = {"sharedTimeOff": wanted.shared_time_off, "draftTimeOff": wanted.draft_time_off}
    if not any(slots.values()):
        raise bad("One of sharedTimeOff and draftTimeOff is needed.")
    if all(slots.values()) and call.switches.strict_slots:
        raise bad("Only one of sharedTimeOff and draftTimeOff may be given.")
    before = {kept[slot]["timeOffReasonId"] for slot in SLOTS if kept[slot]} if kept else set()
    for item in filter(None, slots.values()):
        _check_item(call, crew, item, before)


def _check_item(call: Call, crew: Crew, item: TimeOffItem, reasons_before: set[str]) -> None:
    if item.theme not in THEMES or item.theme == SENTINEL:
        raise bad(f"'{item.theme}' is not a theme.")
    check_span(item)
    if item.time_off_reason_id not in reasons_before:
        check_reason(call, crew, item.time_off_reason_id)


def check_span(item: TimeOffItem | TimeOffRequest) -> None:
    if item.end_date_time <= item.start_date_time:
        raise bad("endDateTime must be after startDateTime.")


def check_reason(call: Call, crew: Crew, id: str | None) -> None:
    """Items keep a reason that was switched off; new ones cannot take it."""
    row = call.tables.row("timeOffReason", crew.id, id or "")
    if row is None or not row["isActive"]:
        raise bad("timeOffReasonId must be an active reason of the team.")


def _etag() -> str:
    return f'"{secrets.token_hex(8)}"'


def _check_etag(call: Call, row: Row) -> None:
    """No rule is documented; whoever sends If-Match means it, and without it the last writer wins."""
    if call.headers.get("if-match", "*") not in ("*", row["@odata.etag"]):
        raise refusal(412, "PreconditionFailed", "ETagMismatch", "The item has changed in the meantime.")


def remove_time_off(call: Call) -> Answer:
    crew = crew_of(call, owner=True)
    row = kept_row(call, crew, "timeOff")
    _check_etag(call, row)
    call.tables.remove("timeOff", crew.id, row["id"])
    notify(call, crew, row, "deleted")
    return Answer(204)


def stage_for_deletion(call: Call) -> Answer:
    """Members notice nothing until the schedule is shared."""
    crew = crew_of(call, owner=True)
    row = kept_row(call, crew, "timeOff")
    call.tables.put("timeOff", crew.id, row | {"isStagedForDeletion": True, "@odata.etag": _etag()})
    return Answer(204)


def share(call: Call) -> Answer:
    """Drafts become what everybody sees; what was staged for deletion goes."""
    crew = crew_of(call, owner=True)
    span = call.wanted(Share, bad)
    if span.end_date_time <= span.start_date_time:
        raise bad("endDateTime must be after startDateTime.")
    for row in call.tables.rows("timeOff", crew.id):
        if not any(_touches(row[slot], span) for slot in SLOTS if row[slot]):
            continue
        if row["isStagedForDeletion"]:
            call.tables.remove("timeOff", crew.id, row["id"])
        elif row["draftTimeOff"]:
            shared = {"sharedTimeOff": row["draftTimeOff"], "draftTimeOff": None, "@odata.etag": _etag()}
            call.tables.put("timeOff", crew.id, row | shared)
        else:
            continue
        if span.notify_team:
            notify(call, crew, row, "shared")
    return Answer(204)


def _touches(item: Row, span: Share) -> bool:
    starts, ends = (datetime.fromisoformat(item[key]) for key in ("startDateTime", "endDateTime"))
    return starts < span.end_date_time and span.start_date_time < ends


def notify(call: Call, crew: Crew, row: Row, what: str) -> None:
    """Writing what is shared tells the person in Teams."""
    if row["sharedTimeOff"] or what == "shared":
        told = {"id": str(uuid.uuid4()), "teamId": crew.id, "userId": row["userId"], "timeOffId": row["id"]}
        call.tables.put("notification", crew.id, told | {"what": what, "time": in_utc(call.now)})


TIMES = f"{S}/timesOff"

ROUTES = tuple(
    Route(method, path, handler, scopes, denied=scopes_missing)
    for method, path, handler, scopes in (
        ("POST", f"{S}/share", share, WRITE),
        ("GET", TIMES, times_off, READ),
        ("POST", TIMES, add_time_off, WRITE),
        ("GET", f"{TIMES}/{{id}}", one_time_off, READ),
        # The page calls Group.Read.All enough; see Switches.
        ("PUT", f"{TIMES}/{{id}}", replace_time_off, (*WRITE, "Group.Read.All")),
        ("PATCH", f"{TIMES}/{{id}}", no_patch, WRITE),
        ("DELETE", f"{TIMES}/{{id}}", remove_time_off, WRITE),
        ("POST", f"{TIMES}/{{id}}/stageForDeletion", stage_for_deletion, WRITE),
    )
) + tuple(
    Route(method, path, handler, scopes, denied=scopes_missing, versions=("beta",))
    for method, path, handler, scopes in (
        ("GET", "me/joinedTeams/getTimesOff", my_times_off, READ[:2]),
        ("GET", "me/joinedTeams/getTimesOff()", my_times_off, READ[:2]),
    )
)
