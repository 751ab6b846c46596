"""The tables, and how what Siesta thinks in becomes plain columns on SQLite and PostgreSQL alike.

A column of the ledger has the name of the field of TimeOff it holds, so a row becomes a TimeOff by its names.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any, Generic, TypeVar

import sqlalchemy as sa
from sqlalchemy.engine import Dialect

from bot.time_off import OWN_PLAN, Entry, Part, Place, Span, State, Where

T = TypeVar("T")

UNWRITABLE = re.compile("[\\\\\0\ud800-\udfff]")
ESCAPED = re.compile(r"\\u([0-9a-f]{4})")


class AnyText(sa.types.TypeDecorator[str]):
    """Text exactly as a person or a machine wrote it. PostgreSQL refuses a NUL and no database takes half a surrogate
    pair, and either may come in a message or a card's data: they are written escaped, as `\\u0000`."""

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return value and UNWRITABLE.sub(lambda letter: f"\\u{ord(letter[0]):04x}", value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> str | None:
        return value and ESCAPED.sub(lambda code: chr(int(code[1], 16)), value)


class Instant(sa.types.TypeDecorator[datetime]):
    """A moment, in UTC. SQLite knows no zones, so there it is written without one, and sorts as text."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs a zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        return value and (value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC))


class Kept(sa.types.TypeDecorator[T], Generic[T]):
    """A value of ours as plain JSON."""

    impl = sa.JSON
    cache_ok = True

    def __init__(self, written: Callable[[T], Any], read: Callable[[Any], T]) -> None:
        super().__init__()
        self.written = written
        self.read = read

    def process_bind_param(self, value: T | None, dialect: Dialect) -> Any:
        return None if value is None else self.written(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> T | None:
        return None if value is None else self.read(value)


def _spans_written(spans: tuple[Span, ...]) -> list[Any]:
    return [span.to_json() for span in spans]


def _spans(kept: list[Any]) -> tuple[Span, ...]:
    return tuple(Span.from_json(span) for span in kept)


def _readings_written(readings: tuple[tuple[Span, ...], ...]) -> list[Any]:
    return [_spans_written(spans) for spans in readings]


def _readings(kept: list[Any]) -> tuple[tuple[Span, ...], ...]:
    return tuple(_spans(spans) for spans in kept)


def _place_written(place: Place) -> dict[str, Any]:
    """Only what differs from the person's own plan, where most time off is."""
    if place is OWN_PLAN:
        return {}
    return {name: value for name, value in asdict(place).items() if value != getattr(OWN_PLAN, name)}


def _place(kept: dict[str, Any] | None) -> Place:
    return Place(**{**kept, "where": Where(kept.get("where", Where.PLAN))}) if kept else OWN_PLAN


def _parts_written(parts: tuple[Part, ...]) -> list[Any]:
    return [
        {
            "span": part.span.to_json(),
            "entry": part.entry,
            "place": _place_written(part.place),
            "stamp": part.stamp,
            **({"void": True} if part.void else {}),
        }
        for part in parts
    ]


def _parts(kept: list[Any]) -> tuple[Part, ...]:
    return tuple(
        # What was under way before there were places was kept as bare spans.
        Part(
            Span.from_json(part["span"]),
            part["entry"],
            _place(part.get("place")),
            part.get("stamp", ""),
            part.get("void", False),
        )
        if "span" in part
        else Part(Span.from_json(part))
        for part in kept
    )


def _entries_written(entries: tuple[Entry, ...]) -> list[Any]:
    return [{"id": entry.id, "span": entry.span.to_json(), "subject": entry.subject} for entry in entries]


def _entries(kept: list[Any]) -> tuple[Entry, ...]:
    return tuple(Entry(entry["id"], Span.from_json(entry["span"]), entry["subject"]) for entry in kept)


def _notes_written(notes: frozenset[str]) -> list[str]:
    return sorted(notes)


class StateName(sa.types.TypeDecorator[State]):
    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: State | None, dialect: Dialect) -> str | None:
        return value and value.value

    def process_result_value(self, value: Any | None, dialect: Dialect) -> State | None:
        return value and State(value)


metadata = sa.MetaData()

conversations = sa.Table(
    "conversations",
    metadata,
    sa.Column("id", AnyText, primary_key=True),
    sa.Column("forms", sa.JSON, nullable=False),
    sa.Column("address", sa.JSON, nullable=False),
    sa.Column("seen", sa.JSON, nullable=False),
    sa.Column("greeted", sa.Boolean, nullable=False),
    sa.Column("parked", sa.JSON, nullable=False, server_default="{}"),
    sa.Column("exchanged", sa.JSON, nullable=False, server_default="{}"),
    # Whose turn it is: nobody else's before it expires, and nobody's when there is no holder.
    sa.Column("holder", sa.Text),
    sa.Column("expires_at", Instant),
    sa.Column("turn_at", Instant, nullable=False),
    # Who chats with Siesta alone there; nobody where others read along.
    sa.Column("tenant", AnyText, nullable=False, server_default=""),
    sa.Column("owner", AnyText, nullable=False, server_default=""),
    sa.Index("conversations_by_turn", "turn_at"),
)

ledger = sa.Table(
    "time_off",
    metadata,
    sa.Column("id", AnyText, primary_key=True),
    sa.Column("owner", AnyText, nullable=False),
    sa.Column("tenant", AnyText, nullable=False),
    sa.Column("conversation", AnyText, nullable=False),
    sa.Column("zone", AnyText, nullable=False),
    sa.Column("parts", Kept(_parts_written, _parts), nullable=False),
    sa.Column("subject", AnyText, nullable=False),
    sa.Column("why", AnyText, nullable=False, server_default=""),
    sa.Column("state", StateName, nullable=False),
    sa.Column("card", AnyText),
    sa.Column("alternatives", Kept(_readings_written, _readings), nullable=False),
    sa.Column("wanted", Kept(_parts_written, _parts), nullable=False),
    sa.Column("wanted_subject", AnyText, nullable=False),
    sa.Column("earlier", Kept(_parts_written, _parts), nullable=False, server_default="[]"),
    sa.Column("earlier_subject", AnyText, nullable=False, server_default=""),
    sa.Column("overlaps", Kept(_entries_written, _entries), nullable=False),
    sa.Column("notes", Kept[frozenset[str]](_notes_written, frozenset), nullable=False),
    sa.Column("reason", AnyText, nullable=False),
    sa.Column("locale", AnyText, nullable=False),
    sa.Column("changed_at", Instant, nullable=False),
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("drawn", sa.Integer, nullable=False, server_default="-1"),
    # Until then nobody but its holder looks after it; whoever claims it next holds it. Nothing: there is nothing to do.
    sa.Column("claimed_until", Instant),
    # Until then a write that nobody answered may still arrive, so no other one is begun.
    sa.Column("in_flight_until", Instant),
    # When its last day is over.
    sa.Column("over_at", Instant),
    sa.Index("time_off_by_end", "over_at"),
    sa.Index("time_off_by_claim", "claimed_until"),
    sa.Index("time_off_by_owner", "owner", "tenant", "changed_at"),
    sa.Index("time_off_by_state", "state", "changed_at"),
    sa.Index("time_off_by_conversation", "conversation"),
)

tokens = sa.Table(
    "tokens",
    metadata,
    sa.Column("tenant", AnyText, primary_key=True),
    sa.Column("owner", AnyText, primary_key=True),
    sa.Column("sealed", sa.Text, nullable=False),
    sa.Column("changed_at", Instant, nullable=False),
    sa.Index("tokens_by_change", "changed_at"),
)

people = sa.Table(
    "people",
    metadata,
    sa.Column("tenant", AnyText, primary_key=True),
    sa.Column("owner", AnyText, primary_key=True),
    sa.Column("habits", sa.JSON, nullable=False),
    # To the day: a turn does not cost a write of its own.
    sa.Column("seen_at", Instant),
    sa.Index("people_by_look", "seen_at"),
)

slips = sa.Table(
    "slips",
    metadata,
    # A hash: who reads the table holds no ticket.
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("tenant", AnyText, nullable=False, server_default=""),
    sa.Column("owner", AnyText, nullable=False, server_default=""),
    sa.Column("sealed", sa.Text, nullable=False),
    sa.Column("until", Instant, nullable=False),
    sa.Index("slips_by_time", "until"),
)

petitions = sa.Table(
    "petitions",
    metadata,
    sa.Column("tenant", AnyText, primary_key=True),
    sa.Column("team", AnyText, primary_key=True),
    sa.Column("id", AnyText, primary_key=True),
    sa.Column("owner", AnyText, nullable=False),
    sa.Column("row", AnyText, nullable=False),
    sa.Column("answer", AnyText, nullable=False),
    sa.Column("words", AnyText, nullable=False),
    sa.Column("asked_at", Instant, nullable=False),
    sa.Column("looked_at", Instant, nullable=False),
    sa.Index("petitions_by_answer", "answer", "looked_at"),
    sa.Index("petitions_by_row", "row"),
    sa.Index("petitions_by_look", "looked_at"),
)

petition_cards = sa.Table(
    "petition_cards",
    metadata,
    sa.Column("tenant", AnyText, primary_key=True),
    sa.Column("team", AnyText, primary_key=True),
    sa.Column("id", AnyText, primary_key=True),
    sa.Column("owner", AnyText, primary_key=True),
    sa.Column("conversation", AnyText, nullable=False),
    sa.Column("card", AnyText, nullable=False),
)

audit = sa.Table(
    "audit",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("at", Instant, nullable=False),
    sa.Column("tenant", AnyText, nullable=False),
    sa.Column("owner", AnyText, nullable=False),
    sa.Column("whose", AnyText, nullable=False),
    sa.Column("time_off", AnyText, nullable=False),
    sa.Column("what", AnyText, nullable=False),
    sa.Column("ids", AnyText, nullable=False),
    sa.Column("request", AnyText, nullable=False),
    sa.Column("outcome", AnyText, nullable=False),
    sa.Index("audit_by_time", "at"),
)
