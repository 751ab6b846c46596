"""A place that keeps time off, an entry of a calendar there, and a row of the ledger."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Final

from bot.time_off.span import Span, by_clock

LONGEST_SUBJECT = 255


class Destination(StrEnum):
    """Where time off goes, as somebody chooses it."""

    PLAN = "plan"
    TEAM = "team"
    """Into the schedule of their team."""
    BOTH = "both"


class Where(StrEnum):
    PLAN = "plan"
    """The person's own work plan."""
    SHIFTS = "shifts"
    """A team's schedule, as its owners write it."""
    ASKED = "asked"
    """A request to the owners of a team's schedule."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a time off is kept, and by whose clock its span is read; in a team's schedule also whose it is, and why.

    Two places are the same whatever their names and clocks are called.
    """

    where: Where = Where.PLAN
    team: str = ""
    person: str = ""
    """The Entra object id of whose time it is."""
    reason: str = ""
    """The id of one of the team's reasons."""
    draft: bool = False
    """Only the team's owners see it, and nobody is told."""
    zone: str = field(default="", compare=False)
    """IANA name; empty: the time off's own."""
    team_name: str = field(default="", compare=False)
    person_name: str = field(default="", compare=False)
    reason_name: str = field(default="", compare=False)

    def subject(self, subject: str) -> str:
        """What of a subject is kept there: a schedule knows reasons only."""
        return "" if self.where is Where.SHIFTS else subject


OWN_PLAN = Place()
PENDING: Final = "pending"


@dataclass(frozen=True, slots=True)
class Entry:
    """A time off as a calendar holds it, in the wall time of the zone it was asked for in."""

    id: str
    span: Span
    subject: str
    place: Place = OWN_PLAN
    stamp: str = ""
    """Differs as soon as anybody has changed it, where the calendar is shared."""
    answer: str = ""
    """How a request stands: PENDING, approved or declined."""
    answer_words: str = ""
    """What the owner wrote who decided it."""


@dataclass(frozen=True, slots=True)
class Part:
    """One span of a time off, where it is kept, and the calendar's id for it once it is booked."""

    span: Span
    entry: str | None = None
    place: Place = OWN_PLAN
    stamp: str = ""
    """The entry's, when it was last seen."""
    void: bool = False
    """Of a change under way: nothing was there, or nothing is to be."""


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
    why: str = ""
    """How it was said that it is time off, such as "sick leave": what the reason in a schedule is guessed by."""
    state: State = State.OFFERED
    card: str | None = None
    """The activity that shows it, once it was sent."""
    alternatives: tuple[tuple[Span, ...], ...] = ()
    wanted: tuple[Part, ...] = ()
    """What the parts are to become: while booked an offer to change it, while changing what is under way, one for one,
    so that a crash in between can be carried to its end. One that has an entry has become it."""
    wanted_subject: str = ""
    earlier: tuple[Part, ...] = ()
    """What the parts were before the last change, so that it can be taken back."""
    earlier_subject: str = ""
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
    drawn: int = -1
    """Which version its card shows, as far as anybody knows."""

    @property
    def spans(self) -> tuple[Span, ...]:
        """The days it is about, once each, however many places keep them."""
        return spans_of(self.parts)

    @property
    def places(self) -> tuple[Place, ...]:
        return tuple(dict.fromkeys(part.place for part in self.parts))

    @property
    def clock(self) -> str:
        """The zone that `spans` are read in."""
        return self.parts[0].place.zone or self.zone

    def at(self, place: Place) -> Place:
        """The place with the clock that its spans are read by."""
        return place if place.zone else replace(place, zone=self.zone)

    @property
    def proposes_change(self) -> bool:
        """A change of it is shown and not made yet."""
        return self.state is State.BOOKED and bool(self.wanted)

    @property
    def was_changed(self) -> bool:
        """Its last change can be taken back."""
        return self.state is State.BOOKED and bool(self.earlier)

    @property
    def somebody_elses(self) -> bool:
        """Whether an owner of a team looks after it for somebody else."""
        return any(place.person not in ("", self.owner) for place in self.places)


def spans_of(parts: tuple[Part, ...]) -> tuple[Span, ...]:
    return tuple(part.span for part in parts if part.place == parts[0].place and not part.void)


def laid_out(spans: tuple[Span, ...], places: tuple[Place, ...], zone: str) -> tuple[Part, ...]:
    """Every span in every place, always in this order: what is changed is matched one for one. The spans are by the
    clock of the first place; `zone` is that of a place without one."""
    first = places[0].zone or zone
    return tuple(Part(span, place=place) for place in places for span in by_clock(spans, first, place.zone or zone))


def agree(parts: tuple[Part, ...], zone: str) -> bool:
    """Whether every place keeps the same days."""
    places = tuple(dict.fromkeys(part.place for part in parts))
    kept = [part.span for place in places for part in parts if part.place == place]
    return kept == [part.span for part in laid_out(spans_of(parts), places, zone)]
