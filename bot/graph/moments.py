"""Schedules keep instants; we keep wall time by the schedule's own clock. A day there begins with its first instant.

That is midnight, save where a clock change skips it. Wall time that happens twice is written as the first of the two.
"""

from __future__ import annotations

from datetime import datetime, time

from bot.time_off import Span, zones


def instants(span: Span, zone: str) -> tuple[datetime, datetime]:
    starts, ends = zones.instant(span.start, zone), zones.instant(span.end, zone)
    # Of hours that a clock change skips at least the length is kept.
    return starts, ends if ends > starts else starts + (span.end - span.start)


def span_between(starts: datetime, ends: datetime, zone: str) -> Span:
    """Raises ValueError where the end is not after the start."""
    if ends <= starts:
        raise ValueError("it lasts no time")
    first, last = _wall(starts, zone), _wall(ends, zone)
    if last <= first:
        # Set back while it lasts, the clock shows an end before the start.
        last = first + (ends - starts)
    return Span(first, last, all_day=_begins_a_day(first, starts, zone) and _begins_a_day(last, ends, zone))


def _wall(moment: datetime, zone: str) -> datetime:
    wall = zones.wall(moment, zone)
    midnight = datetime.combine(wall.date(), time())
    return midnight if zones.instant(midnight, zone) == moment else wall


def _begins_a_day(wall: datetime, moment: datetime, zone: str) -> bool:
    return wall.time() == time() and zones.instant(wall, zone) == moment
