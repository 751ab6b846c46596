"""Offers, the rows of the ledger behind what a calendar holds, and their cards. Nothing here writes to a calendar."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from bot import cards
from bot.errors import NotAllowed
from bot.here import Here
from bot.messages import Card, Replace, Reply, Show
from bot.time_off import (
    OWN_PLAN,
    Decision,
    Entry,
    Part,
    Place,
    Span,
    State,
    TimeOff,
    decide,
    laid_out,
    within_reach,
)

EXAMPLES = ("off next Monday", "off 3 to 5 June", "off tomorrow afternoon, dentist")
AHEAD = timedelta(days=400)
LISTED = 10


async def offer(here: Here, wish: Mapping[str, Any]) -> Reply:
    spans = tuple(Span.from_json(span) for span in wish["when"])
    readings = tuple(tuple(Span.from_json(span) for span in reading) for reading in wish.get("readings", []))
    decision, held = await judged(here, spans)
    if not decision.spans:
        return Show(cards.plain(here.say, "past-date", EXAMPLES))
    subject = wish.get("subject", "")
    if twin := await booked_already(here, decision.spans, held):
        if subject and subject != twin.subject:
            return Show(cards.change(replace(twin, subject=subject), here.say, await here.now()), about=twin.id)
        return Show(cards.time_off(twin, here.say, await here.now()), about=twin.id)
    row = await new_row(
        here,
        laid_out(decision.spans, (OWN_PLAN,)),
        subject,
        alternatives=tuple(reading for reading in readings if reading != decision.spans),
        overlaps=decision.overlaps,
        notes=decision.notes | here.notes | {f"assumed-{what}" for what in wish.get("assumed", [])},
    )
    return Show(cards.time_off(row, here.say, await here.now()), about=row.id)


async def redrafted(here: Here, row: TimeOff, spans: tuple[Span, ...], version: int, **changes: Any) -> Reply:
    """An offer with other days: nothing is written but the offer."""
    decision, _ = await judged(here, spans, row)
    if not decision.spans:
        return drawn(here, replace(row, notes=frozenset({"moved-on"})))
    moved = await here.services.store.move(
        row.id,
        here.owner,
        {row.state},
        State.OFFERED,
        at=version,
        reason="",
        parts=laid_out(decision.spans, row.places),
        notes=decision.notes | here.notes,
        overlaps=decision.overlaps,
        **changes,
    )
    return drawn(here, moved or await own_row(here, row.id))


async def judged(here: Here, spans: tuple[Span, ...], own: TimeOff | None = None) -> tuple[Decision, list[Entry]]:
    """The decision over some spans, and what the calendar holds there beside the time off's own entries."""
    zone = own.zone if own else await here.zone()
    if not within_reach(spans, here.now_in(zone)):
        raise NotAllowed("too-far")
    mine = {part.entry for part in own.parts} if own else set()
    hull = Span(min(span.start for span in spans), max(span.end for span in spans), all_day=False)
    held = [e for e in await here.services.calendar.between(here.owner, hull, Place(zone=zone)) if e.id not in mine]
    return decide(spans, held, here.now_in(zone), (await here.work_day()).days), held


async def booked_already(here: Here, spans: tuple[Span, ...], held: list[Entry]) -> TimeOff | None:
    """The row that is exactly this already, so that nobody books a day twice by saying it twice."""
    twins = [entry for entry in held if (entry.span,) == spans]
    if not twins:
        return None
    row = (await rows_of(here, twins))[0]
    return replace(row, notes=frozenset({"already-booked"}))


def likely(now: datetime, working_days: frozenset[int]) -> list[Span]:
    """The next three days on which the person works, today among them."""
    fortnight = [now.date() + timedelta(days=day) for day in range(14)]
    works = [day for day in fortnight if day.weekday() in working_days] or fortnight
    return [Span.days(day, day) for day in works[:3]]


async def ahead(here: Here) -> list[TimeOff]:
    now = await here.now()
    seen = Span(now, now + AHEAD, all_day=False)
    rows = await rows_of(here, await here.services.calendar.between(here.owner, seen, Place(zone=await here.zone())))
    # What is further away than a calendar is read is known from the ledger alone.
    booked = await here.services.store.of_owner(here.owner, {State.BOOKED})
    return rows + sorted((row for row in booked if row.spans[0].start >= seen.end), key=lambda row: row.spans[0].start)


async def rows_of(here: Here, entries: list[Entry]) -> list[TimeOff]:
    """A ledger row for every entry of the calendar, earliest first. One booked elsewhere gets a row of its own, so
    that it can be changed and withdrawn like any other."""
    booked = await here.services.store.of_owner(here.owner, {State.BOOKED})
    by_entry = {part.entry: row for row in booked for part in row.parts}
    rows: dict[str, TimeOff] = {}
    for entry in entries:
        row = by_entry.get(entry.id) or await adopted(here, entry)
        rows.setdefault(row.id, row)
    return list(rows.values())


async def adopted(here: Here, entry: Entry) -> TimeOff:
    return await new_row(here, (Part(entry.span, entry.id),), entry.subject, state=State.BOOKED)


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


def drawn(here: Here, row: TimeOff) -> Replace:
    return Replace(cards.time_off(row, here.say, here.now_in(row.zone)), about=row.id)


async def list_card(here: Here, rows: list[TimeOff], done: TimeOff | None = None) -> Card:
    return cards.mine(here.say, await here.now(), rows[:LISTED], done, max(0, len(rows) - LISTED))
