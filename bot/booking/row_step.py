"""A row of the ledger in the hands of whoever works on it: what they save, and how they leave it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from bot.ports import SEND_BEFORE, Owner, Services, owner_of
from bot.time_off import Part, State, TimeOff, agree

SENT_WITHIN = timedelta(seconds=30)
"""After a save, the next write has left by then: it has ended before anybody else may claim the row."""
LASTING = frozenset({"zone-differs", "zone-from-device", "zone-unknown", "apart-from-team"})
LOOKING = "still-looking"


def said_no_more(row: TimeOff) -> dict[str, Any]:
    """What a step takes off the card: all that was said of the one before, save in whose time it is."""
    return {"notes": row.notes & LASTING, "reason": ""}


class Overtaken(Exception):
    """Somebody else has moved the row since: what is known of it here is old."""


class Step:
    """A row under way, in the hands of whoever works on it. Every save names the version known here."""

    def __init__(self, row: TimeOff, services: Services) -> None:
        self.row = row
        self.services = services

    @property
    def owner(self) -> Owner:
        return owner_of(self.row)

    @property
    def why_back(self) -> frozenset[str]:
        """Why a change is being taken back; nothing where it is not."""
        return self.row.notes - LASTING - {LOOKING} if self.row.state is State.CHANGING else frozenset()

    async def save(self, state: State | None = None, **changes: Any) -> TimeOff:
        row = self.row
        store = self.services.store
        moved = await store.move(row.id, self.owner, {row.state}, state or row.state, at=row.version, **changes)
        if moved is None:
            raise Overtaken
        SEND_BEFORE.set(self.services.clock.now() + SENT_WITHIN)
        self.row = moved
        return moved

    async def end(self, state: State, note: str | None, reason: str = "", **changes: Any) -> TimeOff:
        notes = self.row.notes & LASTING | frozenset({note} if note else ())
        changes = {"wanted": (), "wanted_subject": "", **changes}
        return await self.save(state, notes=notes, reason=reason, **changes)

    async def end_as_it_is(self, parts: tuple[Part, ...], note: str | None, reason: str = "", **more: Any) -> TimeOff:
        """Ends with what stands, whatever that is."""
        return await self.end(_state_of(parts, self.row), note, reason, parts=parts, **more)

    async def go_on_later(self, in_flight: bool = False) -> TimeOff:
        """Leaves it under way: a pass looks again, and the card says so."""
        return await self.save(notes=self.row.notes | {LOOKING}, in_flight=in_flight)


def _state_of(parts: tuple[Part, ...], row: TimeOff) -> State:
    if not any(part.entry for part in parts):
        return State.WITHDRAWN
    return State.BOOKED if all(part.entry for part in parts) and agree(parts, row.zone) else State.FAILED
