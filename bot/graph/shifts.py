"""Time off in a team's schedule (Shifts): owners write it, members see what is shared.

One time off there has two slots: what everybody sees, and a draft that only owners see, which replaces it once the
schedule is shared. Each filled slot is an entry of its own, of the same id; a draft that says what is shared is none.
What is staged for deletion is left out. Replacing writes one slot: the other one, and what nobody asked to change,
stays exactly as it was read, words of Graph's that nobody here knows included.
"""

from __future__ import annotations

import asyncio
import hashlib
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Final

from bot.errors import Conflict, GraphDown, GraphError, GraphGone
from bot.graph import wire
from bot.graph.client import in_path, unreadable
from bot.graph.gate import Gate, ScheduleLine
from bot.graph.moments import instants, span_between
from bot.ports import Owner
from bot.time_off import Entry, Place, Span, zones

TIMES = "/timesOff"
SHARED: Final = "sharedTimeOff"
DRAFT: Final = "draftTimeOff"
WIDER = timedelta(days=366)
"""Graph lists only what lies wholly within a range, so the range is longer than time off usually is."""
CHANGED_MEANWHILE = 412
EVERY_THEME = {"Prefer": "include-unknown-enum-members"}
"""Else Graph says "unknownFutureValue" for newer ones, and replacing would write that."""


@dataclass(frozen=True, slots=True)
class _Kept:
    """A time off as the schedule holds it: as it was sent, and as it was understood."""

    sent: dict[str, Any]
    read: wire.TimeOff

    @property
    def id(self) -> str:
        return self.read.id or ""

    @property
    def whose(self) -> str:
        return self.read.user_id or ""

    @property
    def stamp(self) -> str:
        """Of what it says: an etag also changes when somebody writes the same again."""
        said = self.read.model_dump_json(include={"user_id", "shared_time_off", "draft_time_off"})
        # Where Graph leaves it out, it means no.
        staged = bool(self.read.is_staged_for_deletion)
        return hashlib.sha256(f"{said} {staged}".encode()).hexdigest()[:32]

    @property
    def if_match(self) -> dict[str, str]:
        return {"If-Match": self.read.etag} if self.read.etag else {}

    def slot(self, draft: bool) -> wire.TimeOffItem | None:
        return self.read.draft_time_off if draft else self.read.shared_time_off

    def entry(self, place: Place) -> Entry:
        """The slot that the place is about, or where that is empty the other one."""
        draft = place.draft if self.slot(place.draft) else not place.draft
        slot = self.slot(draft)
        if slot is None or not self.read.user_id:
            raise unreadable("a time off of nobody, or at no time")
        try:
            span = span_between(slot.start_date_time, slot.end_date_time, place.zone)
        except (ValueError, OverflowError):
            raise unreadable("a time off that lasts no time") from None
        return Entry(self.id, span, "", _place(place, self.read.user_id, slot, draft), self.stamp)

    def holds(self, place: Place, span: Span) -> bool:
        """Whether it already says what the place and the span are to make of it."""
        slot = self.slot(place.draft)
        if slot is None or place.reason not in ("", slot.time_off_reason_id):
            return False
        now = self.entry(place).span
        return now == span or (slot.start_date_time, slot.end_date_time) == instants(span, place.zone)


def _place(place: Place, person: str, slot: wire.TimeOffItem, draft: bool) -> Place:
    ours = person == place.person
    reason = slot.time_off_reason_id or ""
    return replace(
        place,
        person=place.person if ours else person,
        person_name=place.person_name if ours else "",
        reason=reason,
        reason_name=place.reason_name if reason == place.reason else "",
        draft=draft,
    )


@dataclass(frozen=True, slots=True)
class Shifts:
    """The Calendar over it."""

    gate: Gate

    async def between(self, owner: Owner, span: Span, place: Place) -> list[Entry]:
        line = await self.gate.line(owner, place.team)
        slots = (SHARED, DRAFT) if line.sees_all else (SHARED,)
        lists = await asyncio.gather(
            *(line.listed(TIMES + _filter(slot, span, place.zone), **EVERY_THEME) for slot in slots)
        )
        kept = {one.id: one for items in lists for one in map(_kept, items)}
        entries = [entry for one in kept.values() for entry in _entries(one, place, line.sees_all)]
        return sorted((entry for entry in entries if entry.span.overlaps(span)), key=_order)

    async def book(self, owner: Owner, span: Span, place: Place, subject: str) -> Entry:
        line = await self.gate.line(owner, place.team, leading=True)
        starts, ends = map(wire.in_utc, instants(span, place.zone))
        slot = {
            "timeOffReasonId": place.reason or None,
            "startDateTime": starts,
            "endDateTime": ends,
            "theme": "white",
        }
        whose = place.person or owner.id
        body = _body(whose, None if place.draft else slot, slot if place.draft else None)
        return _kept(await line.write("POST", TIMES, body, whose=whose, repeatable=False)).entry(place)

    async def replace(self, owner: Owner, entry: str, span: Span, place: Place, subject: str, stamp: str) -> Entry:
        line = await self.gate.line(owner, place.team, leading=True)
        kept = await _read(line, entry)
        if kept.holds(place, span):
            # Nothing to change: or an earlier try did, and its answer was lost.
            return kept.entry(place)
        if stamp not in ("", kept.stamp):
            raise Conflict(kept.entry(place))
        headers = {"Prefer": "return=representation", **kept.if_match}
        try:
            body = _rewritten(kept, span, place)
            await line.write("PUT", _address(entry), body, whose=kept.whose, repeatable=True, headers=headers)
        except GraphError as error:
            # After a lost answer it may be our own change that stands there now.
            if error.status != CHANGED_MEANWHILE:
                raise
        written = await _read_again(line, entry)
        if not written.holds(place, span):
            raise Conflict(written.entry(place))
        return written.entry(place)

    async def withdraw(self, owner: Owner, entry: str, place: Place, stamp: str) -> None:
        line = await self.gate.line(owner, place.team, leading=True)
        kept = await _read(line, entry)
        if place.draft and kept.slot(draft=True) is None:
            raise GraphGone(404, "NoDraft")
        if stamp not in ("", kept.stamp):
            raise Conflict(kept.entry(place))
        try:
            if place.draft and kept.read.shared_time_off:
                # Only the change that is not shared yet: everybody goes on seeing the other slot.
                body = _body(kept.read.user_id, _sent_slot(kept, SHARED), None)
                await line.write("PUT", _address(entry), body, whose=kept.whose, repeatable=True, headers=kept.if_match)
            else:
                await line.write(
                    "DELETE", _address(entry), None, whose=kept.whose, repeatable=True, headers=kept.if_match
                )
        except GraphError as error:
            if error.status != CHANGED_MEANWHILE:
                raise
            now = await _read_again(line, entry)
            if place.draft and now.slot(draft=True) is None:
                return
            raise Conflict(now.entry(place)) from error


def _address(entry: str) -> str:
    return f"{TIMES}/{in_path(entry)}"


def _filter(slot: str, span: Span, zone: str) -> str:
    """Each property once, as Graph wants it."""
    after, before = (
        f"{zones.instant(moment, zone) + margin:%Y-%m-%dT%H:%M:%SZ}"
        for moment, margin in ((span.start, -WIDER), (span.end, WIDER))
    )
    return "?$filter=" + in_path(f"{slot}/startDateTime ge {after} and {slot}/endDateTime le {before}")


async def _read(line: ScheduleLine, entry: str) -> _Kept:
    kept = _kept(await line.read(_address(entry), **EVERY_THEME))
    if not kept.read.shared_time_off and not kept.read.draft_time_off:
        raise GraphGone(404, "EmptyTimeOff")
    return kept


async def _read_again(line: ScheduleLine, entry: str) -> _Kept:
    """After a write: without this answer nobody knows what stands there."""
    try:
        return await _read(line, entry)
    except GraphGone:
        raise
    except GraphError as error:
        raise GraphDown(error.status, error.code, error.reason, error.request_id, in_doubt=True) from error


def _kept(sent: Any) -> _Kept:
    try:
        read = wire.TimeOff.model_validate(sent)
    except ValueError:
        raise unreadable("a time off of another shape") from None
    if not read.id:
        raise unreadable("a time off without an id")
    return _Kept(sent, read)


def _entries(kept: _Kept, place: Place, sees_all: bool) -> list[Entry]:
    person = kept.read.user_id or ""
    if not person or (place.person and person != place.person):
        return []
    if sees_all and kept.read.is_staged_for_deletion:
        return []
    shared, draft = kept.slot(draft=False), kept.slot(draft=True)
    drafted = draft is not None and sees_all and (shared is None or _says(draft) != _says(shared))
    shown = [slot for slot, is_shown in ((False, shared is not None), (True, drafted)) if is_shown]
    return [kept.entry(replace(place, draft=slot)) for slot in shown if _lasts(kept.slot(slot))]


def _says(slot: wire.TimeOffItem) -> tuple[datetime, datetime, str | None]:
    return slot.start_date_time, slot.end_date_time, slot.time_off_reason_id


def _lasts(slot: wire.TimeOffItem | None) -> bool:
    return slot is not None and slot.start_date_time < slot.end_date_time


def _rewritten(kept: _Kept, span: Span, place: Place) -> dict[str, Any]:
    """The full object, as PUT wants it."""
    name, other = (DRAFT, SHARED) if place.draft else (SHARED, DRAFT)
    was, beside = _sent_slot(kept, name), _sent_slot(kept, other)
    slot = {**(was or beside or {})}
    if kept.entry(place).span != span:
        slot["startDateTime"], slot["endDateTime"] = map(wire.in_utc, instants(span, place.zone))
    if place.reason:
        slot["timeOffReasonId"] = place.reason
    # A draft that is shared now is a draft no more.
    rest = None if was is None and not place.draft else beside
    return _body(kept.read.user_id, *((rest, slot) if place.draft else (slot, rest)))


def _sent_slot(kept: _Kept, name: str) -> dict[str, Any] | None:
    slot = kept.sent.get(name)
    return {key: value for key, value in slot.items() if not key.startswith("@")} if isinstance(slot, dict) else None


def _body(person: str | None, shared: Any, draft: Any) -> dict[str, Any]:
    return {"userId": person, SHARED: shared, DRAFT: draft}


def _order(entry: Entry) -> tuple[datetime, datetime, str, bool]:
    return entry.span.start, entry.span.end, entry.id, entry.place.draft
