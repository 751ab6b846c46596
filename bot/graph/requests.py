"""Time off that a member asks a team's owners for (Shifts' timeOffRequests).

A request cannot be edited: `replace` makes another one, and whoever asked for it withdraws the first, so that at no
time there is none. Once an owner has decided, it is theirs: the person neither changes nor withdraws it any more.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from bot.errors import GraphGone, NotAllowed
from bot.graph import wire
from bot.graph.client import in_path, unreadable
from bot.graph.gate import Gate, ScheduleLine
from bot.graph.moments import instants, span_between
from bot.graph.shifts import Shifts
from bot.ports import Owner
from bot.time_off import PENDING, Entry, Place, Span, Where

REQUESTS = "/timeOffRequests"
STANDING = frozenset({PENDING, "approved"})
"""What was declined keeps nobody from asking for the same days again."""


@dataclass(frozen=True, slots=True)
class Requests:
    """The Calendar over them: of the person themself, whomever the place names."""

    gate: Gate

    async def between(self, owner: Owner, span: Span, place: Place) -> list[Entry]:
        entries = await _own(await self.gate.line(owner, place.team), place)
        standing = [one for one in entries if one.answer in STANDING and one.span.overlaps(span)]
        if any(one.answer == "approved" for one in standing):
            # It stays approved when an owner has taken the time off out of the schedule again, or moved it.
            there = await Shifts(self.gate).between(owner, span, replace(place, where=Where.SHIFTS, person=owner.id))
            kept = {one.span for one in there}
            standing = [one for one in standing if one.answer == PENDING or one.span in kept]
        return sorted(standing, key=lambda entry: (entry.span.start, entry.span.end, entry.id))

    async def book(self, owner: Owner, span: Span, place: Place, subject: str) -> Entry:
        return await _ask(await self.gate.line(owner, place.team), span, place, subject)

    async def replace(self, owner: Owner, entry: str, span: Span, place: Place, subject: str, stamp: str) -> Entry:
        line = await self.gate.line(owner, place.team)
        own = await _own(line, place)
        before = next((one for one in own if one.id == entry), None)
        if before and before.answer != PENDING:
            raise NotAllowed("request-decided")
        wanted = replace(place, reason=place.reason or (before.place.reason if before else ""))
        # What is there already was made by an earlier try whose end nobody heard of.
        anew = next((one for one in own if one.answer == PENDING and _asks(one, span, wanted, subject)), None)
        if before is None:
            return anew or _gone()
        return anew or await _ask(line, span, wanted, subject)

    async def withdraw(self, owner: Owner, entry: str, place: Place, stamp: str) -> None:
        await _take_back(await self.gate.line(owner, place.team), entry)


async def requests_of(line: ScheduleLine, place: Place) -> list[tuple[wire.TimeOffRequest, Entry]]:
    """What Graph shows of them, and how we say it; the place lends its team and its clock."""
    read = [_read(item) for item in await line.listed(REQUESTS)]
    return [
        (one, _entry(one, place))
        for one in read
        if one.start_date_time < one.end_date_time and (line.sees_all or one.sender_user_id == line.owner.id)
    ]


async def _own(line: ScheduleLine, place: Place) -> list[Entry]:
    return [entry for one, entry in await requests_of(line, place) if one.sender_user_id == line.owner.id]


async def _ask(line: ScheduleLine, span: Span, place: Place, subject: str) -> Entry:
    starts, ends = map(wire.in_utc, instants(span, place.zone))
    body = {
        "senderMessage": subject,
        "timeOffReasonId": place.reason or None,
        "senderUserId": line.owner.id,
        "startDateTime": starts,
        "endDateTime": ends,
    }
    return _entry(_read(await line.write("POST", REQUESTS, body, whose=line.owner.id, repeatable=False)), place)


async def _take_back(line: ScheduleLine, entry: str) -> None:
    request = _read(await line.read(address(entry)))
    if request.sender_user_id != line.owner.id:
        # Owners see everybody's, and decline them instead.
        raise NotAllowed if line.sees_all else GraphGone(404, "NotFound")
    if request.state != PENDING:
        raise NotAllowed("request-decided")
    await line.write("DELETE", address(entry), None, whose=line.owner.id, repeatable=True)


def address(entry: str) -> str:
    return f"{REQUESTS}/{in_path(entry)}"


def _read(sent: Any) -> wire.TimeOffRequest:
    try:
        request = wire.TimeOffRequest.model_validate(sent)
    except ValueError:
        raise unreadable("a request of another shape") from None
    if not request.id:
        raise unreadable("a request without an id")
    return request


def _entry(request: wire.TimeOffRequest, place: Place) -> Entry:
    reason, sender = request.time_off_reason_id or "", request.sender_user_id or ""
    ours = sender == place.person
    kept_in = replace(
        place,
        person=place.person if ours else sender,
        person_name=place.person_name if ours else "",
        reason=reason,
        reason_name=place.reason_name if reason == place.reason else "",
    )
    try:
        span = span_between(request.start_date_time, request.end_date_time, place.zone)
    except (ValueError, OverflowError):
        raise unreadable("a request for no time") from None
    return Entry(
        request.id or "",
        span,
        request.sender_message or "",
        kept_in,
        answer=request.state or "",
        answer_words=request.manager_action_message or "",
    )


def _asks(entry: Entry, span: Span, place: Place, subject: str) -> bool:
    return (entry.span, entry.subject, entry.place.reason) == (span, subject, place.reason)


def _gone() -> Entry:
    raise GraphGone(404, "NotFound")
