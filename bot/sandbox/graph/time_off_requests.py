"""Requests for time off: members ask, and the schedule's owners decide."""

from __future__ import annotations

import uuid

from bot.graph.wire import ManagerMessage, TimeOff, TimeOffItem, TimeOffRequest, in_utc
from bot.sandbox.graph.calls import Answer, Call, Route, scopes_missing
from bot.sandbox.graph.directory import roles
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
    not_allowed,
    refusal,
    tracked,
)
from bot.sandbox.graph.tables import Row
from bot.sandbox.graph.times_off import check_reason, check_span, filtered, notify, put_time_off
from bot.sandbox.people import Crew, Resident


def requests(call: Call) -> Answer:
    """Members see their own, managers all."""
    crew = crew_of(call)
    rows = [row for row in call.tables.rows("timeOffRequest", crew.id) if _concerns(call, crew, row)]
    if text := call.query.get("$filter"):
        rows = filtered(rows, text, frozenset(), frozenset({"state", "senderUserId"}))
    return call.page(rows)


def _concerns(call: Call, crew: Crew, row: Row) -> bool:
    return leads(call, crew) or (call.caller is not None and row["senderUserId"] == call.caller.id)


def one_request(call: Call) -> Answer:
    return Answer(200, _request(call, crew_of(call)))


def _request(call: Call, crew: Crew) -> Row:
    row = kept_row(call, crew, "timeOffRequest")
    if not _concerns(call, crew, row):
        raise gone("timeOffRequest")
    return row


def add_request(call: Call) -> Answer:
    """Answers 200, not 201."""
    crew = crew_of(call)
    wanted = call.wanted(TimeOffRequest, bad)
    sender = call.town.resident(wanted.sender_user_id or (call.caller.id if call.caller else ""))
    if sender is None or sender.key not in roles(crew):
        raise bad("senderUserId must be a member of the team.")
    if call.caller is not None and sender != call.caller:
        raise not_allowed()
    check_span(wanted)
    check_reason(call, crew, wanted.time_off_reason_id)
    changes = {
        "sender_user_id": sender.id,
        "sender_date_time": call.now,
        "assigned_to": "manager",
        "state": "pending",
        "manager_user_id": None,
        "manager_action_message": None,
        "manager_action_date_time": None,
    }
    row = tracked(call, wanted.model_copy(update=changes), f"SREQ_{uuid.uuid4()}")
    return Answer(200, call.tables.put("timeOffRequest", crew.id, row))


def cancel_request(call: Call) -> Answer:
    crew = crew_of(call)
    row = _request(call, crew)
    call.tables.remove("timeOffRequest", crew.id, row["id"])
    return Answer(204)


def approve(call: Call) -> Answer:
    _decide(call, crew_of(call, owner=True), "approved", call.me)
    return Answer(200)


def decline(call: Call) -> Answer:
    _decide(call, crew_of(call, owner=True), "declined", call.me)
    return Answer(200)


def approve_for_user(call: Call) -> Answer:
    return _decided_for_user(call, "approved")


def decline_for_user(call: Call) -> Answer:
    return _decided_for_user(call, "declined")


def _decided_for_user(call: Call, state: str) -> Answer:
    """For applications, which name the owner they act for."""
    if call.caller is not None:
        raise refusal(403, "Forbidden", "DelegatedNotSupported", "This call takes application permissions only.")
    crew = crew_of(call)
    owner = call.town.resident(call.wanted(ManagerMessage, bad).user_id or "")
    if owner is None or owner.key not in crew.owners:
        raise not_allowed()
    _decide(call, crew, state, owner)
    return Answer(204)


def _decide(call: Call, crew: Crew, state: str, manager: Resident) -> None:
    row = _request(call, crew)
    if row["state"] != "pending":
        raise refusal(400, "BadRequest", "RequestNotPending", "The request is not pending any more.")
    message = call.wanted(ManagerMessage, bad).message if call.body is not None else None
    decision = {
        "state": state,
        "assignedTo": "sender",
        "managerUserId": manager.id,
        "managerActionMessage": message,
        "managerActionDateTime": in_utc(call.now),
        "lastModifiedDateTime": in_utc(call.now),
    }
    call.tables.put("timeOffRequest", crew.id, row | decision)
    if state == "approved":
        # The product makes a time off of it; the pages on the interface do not say so.
        request = TimeOffRequest.model_validate(row)
        item = TimeOffItem(
            time_off_reason_id=request.time_off_reason_id,
            start_date_time=request.start_date_time,
            end_date_time=request.end_date_time,
        )
        approved = TimeOff(user_id=request.sender_user_id, shared_time_off=item)
        notify(call, crew, put_time_off(call, crew, approved, f"SHFT_{uuid.uuid4()}", None), "approved")


REQUEST = ("Schedule.ReadWrite.All",)
ASKED = f"{S}/timeOffRequests"

ROUTES = tuple(
    Route(method, path, handler, scopes, denied=scopes_missing)
    for method, path, handler, scopes in (
        ("GET", ASKED, requests, READ),
        ("POST", ASKED, add_request, REQUEST),
        ("GET", f"{ASKED}/{{id}}", one_request, READ),
        ("PATCH", f"{ASKED}/{{id}}", no_patch, WRITE),
        ("DELETE", f"{ASKED}/{{id}}", cancel_request, WRITE),
        ("POST", f"{ASKED}/{{id}}/approve", approve, WRITE),
        ("POST", f"{ASKED}/{{id}}/decline", decline, WRITE),
    )
) + tuple(
    Route(method, path, handler, scopes, denied=scopes_missing, versions=("beta",))
    for method, path, handler, scopes in (
        ("POST", f"{ASKED}/{{id}}/approveForUser", approve_for_user, REQUEST),
        ("POST", f"{ASKED}/{{id}}/declineForUser", decline_for_user, REQUEST),
    )
)
