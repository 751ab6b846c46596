"""The ledger's rows behind what a calendar holds, and their cards."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from uuid import uuid4

from bot import cards
from bot.chat.here import Here
from bot.errors import NotAllowed
from bot.messages import Replace
from bot.time_off import Entry, Part, State, TimeOff, Where


async def new_row(here: Here, parts: tuple[Part, ...], subject: str, **more: Any) -> TimeOff:
    row = TimeOff(
        id=uuid4().hex,
        owner=here.owner.id,
        tenant=here.owner.tenant,
        conversation=here.conversation.id,
        zone=await here.zone(),
        parts=parts,
        subject=subject,
        locale=here.conversation.person.locale,
        **more,
    )
    await here.services.store.save(row)
    return row


async def own_row(here: Here, id: str) -> TimeOff:
    """The time off of a pressed card, if it is the presser's own."""
    row = await here.services.store.time_off(id)
    if row is None:
        raise NotAllowed("forgotten-card")
    if (row.owner, row.tenant) != (here.owner.id, here.owner.tenant):
        raise NotAllowed("not-allowed-card")
    return row


async def rows_of(here: Here, entries: list[Entry]) -> list[TimeOff]:
    """A ledger row for every entry of the calendars. One booked elsewhere gets a row of its own, so that it can be
    changed and withdrawn like any other."""
    booked = await here.services.store.of_owner(here.owner, {State.BOOKED})
    by_entry = {part.entry: row for row in booked for part in row.parts}
    rows: dict[str, TimeOff] = {}
    for entry in entries:
        row = by_entry.get(entry.id) or await _new_row_of(here, entry)
        row = rows.get(row.id, row)
        rows[row.id] = replace(row, notes=row.notes | _standing_of(entry))
    return list(rows.values())


async def _new_row_of(here: Here, entry: Entry) -> TimeOff:
    part = Part(entry.span, entry.id, entry.place, entry.stamp)
    return await new_row(here, (part,), entry.subject, state=State.BOOKED)


async def with_standing(here: Here, row: TimeOff) -> TimeOff:
    """What was listed from Shifts has no note of its own of how it stands there."""
    part = row.parts[0]
    if part.place.where is not Where.ASKED:
        return row
    held = await here.services.calendar.between(here.owner, part.span, row.at(part.place))
    entry = next((one for one in held if one.id == part.entry), None)
    return replace(row, notes=row.notes | _standing_of(entry)) if entry else row


def _standing_of(entry: Entry) -> frozenset[str]:
    """How a request stands, as its card says it."""
    return frozenset({f"asked-{entry.answer}"} if entry.answer in ("approved", "declined", "pending") else ())


async def card_as_it_stands(here: Here, data: Mapping[str, Any]) -> Replace | None:
    """The card of a press that was broken off, so that it does not stay at what was under way."""
    if not isinstance(data.get("id"), str) or data.get("origin") == "mine":
        return None
    return as_it_is(here, await own_row(here, data["id"]))


def as_it_is(here: Here, row: TimeOff) -> Replace:
    """The pressed card becomes that of the row."""
    return Replace(cards.time_off(row, here.say, here.now_in(row.clock)), about=row)
