"""A span of somebody's wall time, and what becomes of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from bot.time_off.zones import rewritten

FURTHEST = timedelta(days=3660)


@dataclass(frozen=True, slots=True)
class Span:
    """Half-open wall time [start, end) in the person's own zone; whole days run from midnight to midnight.

    Both ends are naive: the zone belongs to whoever holds the span. A written last day is part of the span, so
    "3 to 5 June" ends at midnight before the 6th.
    """

    start: datetime
    end: datetime
    all_day: bool

    def __post_init__(self) -> None:
        if self.start.tzinfo or self.end.tzinfo:
            raise ValueError("a span holds wall time without a zone")
        if self.end <= self.start:
            raise ValueError("a span ends after it starts")

    @classmethod
    def days(cls, first: date, last: date) -> Span:
        """Whole days, both of them included."""
        return cls(datetime.combine(first, time()), datetime.combine(last + timedelta(days=1), time()), all_day=True)

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> Span:
        return cls(datetime.fromisoformat(kept["start"]), datetime.fromisoformat(kept["end"]), bool(kept["all_day"]))

    def to_json(self) -> dict[str, Any]:
        return {"start": self.start.isoformat(), "end": self.end.isoformat(), "all_day": self.all_day}

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end

    @property
    def first_day(self) -> date:
        return self.start.date()

    @property
    def last_day(self) -> date:
        """The day of the last moment: for whole days the one before the midnight they end at."""
        return (self.end - timedelta(microseconds=1)).date()


def hull(spans: Iterable[Span]) -> Span:
    """From the first of them to the last, and all that lies between."""
    known = list(spans)
    return Span(min(span.start for span in known), max(span.end for span in known), all_day=False)


def by_clock(spans: tuple[Span, ...], zone: str, other: str) -> tuple[Span, ...]:
    """The same hours by the clock of the other zone. A day off stays that day wherever it is kept."""
    if zone == other:
        return spans
    return tuple(span if span.all_day else _by_clock(span, zone, other) for span in spans)


def _by_clock(span: Span, zone: str, other: str) -> Span:
    start, end = rewritten(span.start, zone, other), rewritten(span.end, zone, other)
    # Set back while it lasts, the other clock shows an end before the start: then at least the length is kept.
    return Span(start, end if end > start else start + (span.end - span.start), all_day=False)


def moved_to(span: Span, to: Span, *, until: bool = False) -> Span:
    """What a span becomes that is moved to another one. A day alone says where it begins: it stays as long, and its
    hours the same. `until` moves the end alone."""
    if until and to.end > span.start:
        return Span(span.start, to.end, span.all_day and to.all_day)
    if until or not to.all_day or to.end - to.start > timedelta(days=1):
        return to
    shift = to.start - datetime.combine(span.first_day, time())
    return Span(span.start + shift, span.end + shift, span.all_day)


def within_reach(spans: tuple[Span, ...], now: datetime) -> bool:
    """Nobody means the year 1 or 9999, and calendars do not count that far."""
    return all(now - FURTHEST < span.start and span.end < now + FURTHEST for span in spans)
