"""Time off as Siesta thinks of it: a span of somebody's wall time, an entry of a calendar, a row of the ledger."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Any


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


@dataclass(frozen=True, slots=True)
class Entry:
    """A time off as a calendar holds it, in the wall time of the zone it was asked for in."""

    id: str
    span: Span
    subject: str


@dataclass(frozen=True, slots=True)
class Part:
    """One span of a time off, and the calendar's id for it once it is booked."""

    span: Span
    entry: str | None = None


class State(StrEnum):
    """Where a time off stands. The three words ending in -ing are saved before the calendar is called."""

    OFFERED = "offered"
    DISMISSED = "dismissed"
    BOOKING = "booking"
    BOOKED = "booked"
    CHANGING = "changing"
    WITHDRAWING = "withdrawing"
    WITHDRAWN = "withdrawn"
    FAILED = "failed"


UNDER_WAY = frozenset({State.BOOKING, State.CHANGING, State.WITHDRAWING})


@dataclass(frozen=True, slots=True)
class TimeOff:
    """A row of the ledger: what one card is about, from the offer to its end."""

    id: str
    owner: str
    """The Entra object id of the person whose time it is."""
    tenant: str
    conversation: str
    zone: str
    """IANA name of the zone the spans are written in."""
    parts: tuple[Part, ...]
    subject: str = ""
    state: State = State.OFFERED
    card: str | None = None
    """The activity that shows it, once it was sent."""
    alternatives: tuple[tuple[Span, ...], ...] = ()
    wanted: tuple[Span, ...] = ()
    """While changing: what the spans are to become, so that a crash in between can be carried to its end."""
    wanted_subject: str = ""
    overlaps: tuple[Entry, ...] = ()
    """Time off the calendar already had there when it was offered."""
    notes: frozenset[str] = field(default_factory=frozenset)
    """What its card has to say beside the plain facts, as keys of texts."""
    reason: str = ""
    """What the calendar said when it refused, in its own words."""
    locale: str = "en-US"
    """The language of its card: a card may be drawn again when nobody is there to ask."""
    changed_at: datetime | None = None
    version: int = 0
    """Counts its moves. A button carries the version it was drawn for, so a press on an older card moves nothing."""

    @property
    def spans(self) -> tuple[Span, ...]:
        return tuple(part.span for part in self.parts)


@dataclass(frozen=True, slots=True)
class Decision:
    """What of a wish may be offered, and what the card has to say about it. No spans: it is all past."""

    spans: tuple[Span, ...]
    notes: frozenset[str]
    overlaps: tuple[Entry, ...]


LONGEST_SUBJECT = 255
LONG = timedelta(days=31)
FAR = timedelta(days=366)
FURTHEST = timedelta(days=3660)


def within_reach(spans: tuple[Span, ...], now: datetime) -> bool:
    """Nobody means the year 1 or 9999, and calendars do not count that far."""
    return all(now - FURTHEST < span.start and span.end < now + FURTHEST for span in spans)


def decide(spans: tuple[Span, ...], held: list[Entry], now: datetime, working_days: frozenset[int]) -> Decision:
    """Past spans are left out; what is unusual is offered all the same, and said. `now` is wall time."""
    ahead = tuple(span for span in spans if span.end > now)
    notes = {
        note
        for note, holds in (
            ("past", ahead and len(ahead) < len(spans)),
            ("starts-in-past", any(span.first_day < now.date() for span in ahead)),
            ("not-working-days", ahead and not any(_works(span, working_days) for span in ahead)),
            ("long", any(span.end - span.start > LONG for span in ahead)),
            ("far-ahead", any(span.start > now + FAR for span in ahead)),
        )
        if holds
    }
    return Decision(ahead, frozenset(notes), tuple(e for e in held if any(e.span.overlaps(span) for span in ahead)))


def _works(span: Span, working_days: frozenset[int]) -> bool:
    length = (span.last_day - span.first_day).days + 1
    return any((span.first_day + timedelta(days=day)).weekday() in working_days for day in range(min(length, 7)))
