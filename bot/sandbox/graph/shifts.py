"""Shifts: who may do what in a team, its schedule, reasons and groups. Times off and requests are in times_off.py."""

from __future__ import annotations

import json
import re
import uuid
from datetime import datetime
from zoneinfo import available_timezones

from bot.graph.wire import (
    ChangeTracked,
    Identity,
    IdentitySet,
    RoleDefinition,
    Schedule,
    SchedulingGroup,
    TimeOffReason,
    in_utc,
)
from bot.sandbox.graph.calls import Answer, Call, Refused, Route, scopes_missing
from bot.sandbox.graph.directory import roles
from bot.sandbox.graph.tables import Row, Tables
from bot.sandbox.people import Crew, Town

S = "teams/{team}/schedule"
_ICONS = (
    "none car calendar running plane firstAid doctor notWorking clock juryDuty globe cup phone weather umbrella "
    "piggyBank dog cake trafficCone pin sunny"
)
ICONS = _ICONS.split()
CODE = re.compile(r"[A-Za-z0-9]{1,100}")


def refusal(status: int, code: str, inner: str, message: str) -> Refused:
    """The whole error stands once more, as a JSON text, inside the message."""
    inside = {"code": code, "message": message, "details": [], "innererror": {"code": inner}}
    return Refused(status, code, json.dumps({"error": inside}))


def bad(message: str) -> Refused:
    return refusal(400, "BadRequest", "InvalidRequest", message)


def gone(what: str) -> Refused:
    return refusal(404, "NotFound", f"{what}NotFound", f"Sorry, the {what} was not found.")


def not_allowed() -> Refused:
    return refusal(403, "Forbidden", "MissingAdminPermissions", "Sorry, you need to be an admin to do this.")


def crew_of(call: Call, *, owner: bool = False, scheduled: bool = True) -> Crew:
    """The team asked for. A stranger is told the same as if there were none."""
    crew = next((one for one in call.town.teams.values() if one.id == call.args["team"].lower()), None)
    outside = crew is None or (call.caller is not None and call.caller.key not in roles(crew))
    if crew is None or outside or (scheduled and call.tables.row("schedule", crew.id, crew.id) is None):
        message = "Sorry, the team was not found, or you may not have access to it."
        raise refusal(404, "NotFound", "TeamNotFound", message)
    if owner and not leads(call, crew):
        raise not_allowed()
    return crew


def leads(call: Call, crew: Crew) -> bool:
    return call.caller is None or call.caller.key in crew.owners


def kept_row(call: Call, crew: Crew, kind: str) -> Row:
    if row := call.tables.row(kind, crew.id, call.args["id"]):
        return row
    raise gone(kind)


def tracked(call: Call, wanted: ChangeTracked, id: str, before: Row | None = None) -> Row:
    """What was sent, with the fields that only the server fills."""
    who = Identity(id=call.caller.id, display_name=call.caller.name) if call.caller else None
    application = None if who else Identity(id="sandbox-app", display_name="Siesta")
    stamps = {
        "id": id,
        "created_date_time": datetime.fromisoformat(before["createdDateTime"]) if before else call.now,
        "last_modified_date_time": call.now,
        "last_modified_by": IdentitySet(user=who, application=application),
    }
    return wanted.model_copy(update=stamps).body()


def representation(call: Call, row: Row) -> Answer:
    """Nothing, or the object for those who prefer it."""
    if call.prefers("return=representation"):
        return Answer(200, row, {"Preference-Applied": "return=representation"})
    return Answer(204)


def no_patch(call: Call) -> Answer:
    """The SDKs still offer it."""
    raise Refused(404, "UnknownError", "")


def schedule(call: Call) -> Answer:
    """Provisioning takes a while: whoever polls sees it running once."""
    crew = crew_of(call)
    row = call.tables.row("schedule", crew.id, crew.id) or {}
    if row["provisionStatus"] == "Running":
        call.tables.put("schedule", crew.id, row | {"provisionStatus": "Completed"})
    return Answer(200, row)


def put_schedule(call: Call) -> Answer:
    crew = crew_of(call, owner=True, scheduled=False)
    wanted = call.wanted(Schedule, bad)
    if wanted.enabled is None or wanted.time_zone not in available_timezones():
        raise bad("A schedule needs enabled, and timeZone with a name of the tz database.")
    changes = {"id": crew.id, "provision_status": "Running", "provision_status_code": None}
    row = call.tables.put("schedule", crew.id, wanted.model_copy(update=changes).body())
    return representation(call, row)


def reasons(call: Call) -> Answer:
    return call.page(call.tables.rows("timeOffReason", crew_of(call).id))


def one_reason(call: Call) -> Answer:
    return Answer(200, kept_row(call, crew_of(call), "timeOffReason"))


def add_reason(call: Call) -> Answer:
    crew = crew_of(call, owner=True)
    return Answer(201, _put_reason(call, crew, f"TOR_{uuid.uuid4()}", None))


def replace_reason(call: Call) -> Answer:
    crew = crew_of(call, owner=True)
    kept = kept_row(call, crew, "timeOffReason")
    return Answer(200, _put_reason(call, crew, kept["id"], kept))


def _put_reason(call: Call, crew: Crew, id: str, kept: Row | None) -> Row:
    wanted = call.wanted(TimeOffReason, bad)
    if not wanted.display_name or wanted.icon_type not in ICONS:
        raise bad("A reason needs a displayName and a known iconType.")
    if wanted.code is not None and not CODE.fullmatch(wanted.code):
        raise bad("code is alphanumeric and at most 100 characters long.")
    others = [row for row in call.tables.rows("timeOffReason", crew.id) if row["id"] != id]
    if wanted.code and any(row["code"] == wanted.code for row in others):
        raise bad("code must be unique in the team.")
    _check_one_is_left(others, wanted.is_active)
    return call.tables.put("timeOffReason", crew.id, tracked(call, wanted, id, kept))


def _check_one_is_left(others: list[Row], active: bool) -> None:
    if not active and not any(row["isActive"] for row in others):
        raise bad("A team keeps at least one active reason.")


def switch_off_reason(call: Call) -> Answer:
    """Deleting a reason only makes it inactive: what uses it keeps it."""
    crew = crew_of(call, owner=True)
    kept = kept_row(call, crew, "timeOffReason")
    _check_one_is_left([row for row in call.tables.rows("timeOffReason", crew.id) if row["id"] != kept["id"]], False)
    call.tables.put("timeOffReason", crew.id, kept | {"isActive": False, "lastModifiedDateTime": in_utc(call.now)})
    return Answer(204)


def groups(call: Call) -> Answer:
    return call.page(call.tables.rows("schedulingGroup", crew_of(call).id))


def one_group(call: Call) -> Answer:
    return Answer(200, kept_row(call, crew_of(call), "schedulingGroup"))


def add_group(call: Call) -> Answer:
    crew = crew_of(call, owner=True)
    return Answer(201, _put_group(call, crew, f"TAG_{uuid.uuid4()}", None))


def replace_group(call: Call) -> Answer:
    crew = crew_of(call, owner=True)
    kept = kept_row(call, crew, "schedulingGroup")
    return Answer(200, _put_group(call, crew, kept["id"], kept))


def _put_group(call: Call, crew: Crew, id: str, kept: Row | None) -> Row:
    wanted = call.wanted(SchedulingGroup, bad)
    if not wanted.display_name:
        raise bad("A scheduling group needs a displayName.")
    ours = {call.town.people[key].id for key in roles(crew)}
    if not set(wanted.user_ids) <= ours:
        raise bad("userIds must be members of the team.")
    return call.tables.put("schedulingGroup", crew.id, tracked(call, wanted, id, kept))


def switch_off_group(call: Call) -> Answer:
    """Like a reason, a group stays and becomes inactive."""
    crew = crew_of(call, owner=True)
    kept = kept_row(call, crew, "schedulingGroup")
    call.tables.put("schedulingGroup", crew.id, kept | {"isActive": False, "lastModifiedDateTime": in_utc(call.now)})
    return Answer(204)


def role_definitions(call: Call) -> Answer:
    return call.page(call.tables.rows("roleDefinition", crew_of(call).id))


def one_role_definition(call: Call) -> Answer:
    return Answer(200, kept_row(call, crew_of(call), "roleDefinition"))


def change_role_definition(call: Call) -> Answer:
    crew = crew_of(call, owner=True)
    kept = kept_row(call, crew, "roleDefinition")
    changes = call.wanted(RoleDefinition, bad).model_dump(mode="json", by_alias=True, exclude_unset=True)
    return Answer(200, call.tables.put("roleDefinition", crew.id, kept | changes | {"id": kept["id"]}))


def move_in(tables: Tables, crew: Crew, now: datetime) -> None:
    for reason in crew.reasons:
        wire = TimeOffReason(
            id=reason.id,
            created_date_time=now,
            last_modified_date_time=now,
            display_name=reason.name,
            icon_type=reason.icon,
            code=reason.code,
        )
        tables.put("timeOffReason", crew.id, wire.body())
    for name in ("Owner", "Member"):
        role = RoleDefinition(id=f"ROLE_{name.lower()}", display_name=name, description=f"{name} of the team")
        tables.put("roleDefinition", crew.id, role.body())
    if crew.zone:
        plan = Schedule(id=crew.id, enabled=True, time_zone=crew.zone, provision_status="Completed")
        tables.put("schedule", crew.id, plan.body())


def state(tables: Tables, town: Town, crew: Crew) -> Row:
    return {
        "id": crew.id,
        "displayName": crew.name,
        "members": [{"userId": town.people[key].id, "roles": its} for key, its in roles(crew).items()],
        "timeOffReasons": tables.rows("timeOffReason", crew.id),
        "timesOff": tables.rows("timeOff", crew.id),
    }


READ = ("Schedule.Read.All", "Schedule.ReadWrite.All", "Group.Read.All", "Group.ReadWrite.All")
WRITE = ("Schedule.ReadWrite.All", "Group.ReadWrite.All")
PERMISSIONS = ("SchedulePermissions.ReadWrite.All",)
REASONS, GROUPS, ROLES = f"{S}/timeOffReasons", f"{S}/schedulingGroups", f"{S}/shiftsRoleDefinitions"

ROUTES = tuple(
    Route(method, path, handler, scopes, denied=scopes_missing)
    for method, path, handler, scopes in (
        ("GET", S, schedule, READ),
        ("PUT", S, put_schedule, WRITE),
        ("PATCH", S, no_patch, WRITE),
        ("GET", REASONS, reasons, READ),
        ("POST", REASONS, add_reason, WRITE),
        ("GET", f"{REASONS}/{{id}}", one_reason, READ),
        ("PUT", f"{REASONS}/{{id}}", replace_reason, WRITE),
        ("PATCH", f"{REASONS}/{{id}}", no_patch, WRITE),
        ("DELETE", f"{REASONS}/{{id}}", switch_off_reason, WRITE),
        ("GET", GROUPS, groups, READ),
        ("POST", GROUPS, add_group, WRITE),
        ("GET", f"{GROUPS}/{{id}}", one_group, READ),
        ("PUT", f"{GROUPS}/{{id}}", replace_group, WRITE),
        ("PATCH", f"{GROUPS}/{{id}}", no_patch, WRITE),
        ("DELETE", f"{GROUPS}/{{id}}", switch_off_group, WRITE),
    )
) + tuple(
    Route(method, path, handler, scopes, denied=scopes_missing, versions=("beta",))
    for method, path, handler, scopes in (
        ("GET", ROLES, role_definitions, (*PERMISSIONS, *READ[:2])),
        ("GET", f"{ROLES}/{{id}}", one_role_definition, (*PERMISSIONS, *READ[:2])),
        ("PATCH", f"{ROLES}/{{id}}", change_role_definition, PERMISSIONS),
        ("PUT", f"{ROLES}/{{id}}", change_role_definition, PERMISSIONS),
    )
)
