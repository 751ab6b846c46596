"""Time off in the person's own work plan: what Outlook and Teams show as their work hours and location.

The work plan speaks wall time with a Windows zone name. Whole days run there from 00:00:00 to 23:59:59 of the last day;
ours are half-open. Always `/me`: under another person's id Graph would silently write into the caller's own plan.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from bot.graph.client import Graph, in_path, unreadable
from bot.graph.wire import DateTimeTimeZone, TimeOffDetails, WorkLocation, WorkPlanOccurrence
from bot.ports import Owner
from bot.time_off import Entry, Place, Span, zones

SCOPES = ("Calendars.ReadWrite",)
PLAN = "/me/settings/workHoursAndLocations"
WIDER = timedelta(days=1)
"""Whole days may be kept without a zone, and no two zones are further apart; what is too much is left out again."""
LAST_SECOND = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class WorkPlan:
    """The Calendar over it."""

    graph: Graph

    async def between(self, owner: Owner, span: Span, place: Place) -> list[Entry]:
        items = self.graph.pages(owner, _view(span, place.zone), SCOPES)
        entries = [entry async for item in items for entry in _time_off(item, place.zone)]
        return sorted((entry for entry in entries if entry.span.overlaps(span)), key=_place)

    async def book(self, owner: Owner, span: Span, place: Place, subject: str) -> Entry:
        written = await self.graph.write(
            owner,
            "POST",
            f"{PLAN}/occurrences",
            SCOPES,
            whose=owner.id,
            json=_body(span, place.zone, subject),
            repeatable=False,
        )
        return Entry(_id(written), span, subject)

    async def replace(self, owner: Owner, entry: str, span: Span, place: Place, subject: str, stamp: str) -> Entry:
        written = await self.graph.write(
            owner,
            "PUT",
            _address(entry),
            SCOPES,
            whose=owner.id,
            json=_body(span, place.zone, subject),
            repeatable=True,
        )
        return Entry(_id(written), span, subject)

    async def withdraw(self, owner: Owner, entry: str, place: Place, stamp: str) -> None:
        await self.graph.write(owner, "DELETE", _address(entry), SCOPES, whose=owner.id, repeatable=True)


def _address(entry: str) -> str:
    return f"{PLAN}/occurrences/{in_path(entry)}"


def _view(span: Span, zone: str) -> str:
    first, last = (
        in_path(f"{zones.instant(moment, zone) + margin:%Y-%m-%dT%H:%M:%SZ}")
        for moment, margin in ((span.start, -WIDER), (span.end, WIDER))
    )
    return f"{PLAN}/occurrencesView(startDateTime='{first}',endDateTime='{last}')"


def _body(span: Span, zone: str, subject: str) -> dict[str, Any]:
    """The full object, as PUT wants it too."""
    name = zones.windows(zone)
    occurrence = WorkPlanOccurrence(
        work_location_type=WorkLocation.TIME_OFF,
        start=DateTimeTimeZone.at(span.start, name),
        end=DateTimeTimeZone.at(span.end - LAST_SECOND if span.all_day else span.end, name),
        time_off_details=TimeOffDetails(subject=subject, is_all_day=span.all_day),
    )
    return occurrence.model_dump(mode="json", by_alias=True, exclude_none=True)


def _id(written: Any) -> str:
    id = written.get("id") if isinstance(written, dict) else None
    if not isinstance(id, str) or not id:
        raise unreadable("a written occurrence without an id")
    return id


def _time_off(item: Any, zone: str) -> list[Entry]:
    """The item as an entry. None for office, remote and whatever Graph may invent, nor for what lasts no time."""
    if not isinstance(item, dict) or item.get("workLocationType") != WorkLocation.TIME_OFF:
        return []
    try:
        occurrence = WorkPlanOccurrence.model_validate(item)
        start, end = _wall_time(occurrence.start, zone), _wall_time(occurrence.end, zone)
    except (ValueError, OverflowError):
        raise unreadable("an occurrence without its times") from None
    # 23:59:59 stays the last second of some minute in every zone; nobody's time off is meant to end there.
    end = end.replace(microsecond=0) + LAST_SECOND if end.second == 59 else end
    if end <= start:
        return []
    details = occurrence.time_off_details or TimeOffDetails()
    # A whole day of another zone is no whole day here.
    all_day = details.is_all_day and not any((moment.hour, moment.minute) != (0, 0) for moment in (start, end))
    return [Entry(_id(item), Span(start, end, all_day), details.subject or "")]


def _wall_time(moment: DateTimeTimeZone, zone: str) -> datetime:
    """On the clock of `zone`. A time in the zone that we ourselves would name stays as it is: it reads as booked."""
    told = datetime.fromisoformat(moment.date_time)
    if told.tzinfo:
        return zones.wall(told, zone)
    if moment.time_zone == zones.windows(zone):
        return told
    # Of a zone nobody knows ("Customized Time Zone") the best guess is that it is the person's own.
    return zones.rewritten(told, zones.iana(moment.time_zone) or zone, zone)


def _place(entry: Entry) -> tuple[datetime, datetime, str]:
    return entry.span.start, entry.span.end, entry.id
