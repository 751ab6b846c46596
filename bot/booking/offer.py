"""Offers, the rows of the ledger behind what a calendar holds, and their cards. Nothing here writes to a calendar."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from bot import cards
from bot.booking.where import PLAN, TEAM, in_team, own_place, reasons, with_team
from bot.chat.here import Here
from bot.chat.which_team import ask_team, team_called, team_meant
from bot.errors import ConsentNeeded, NotAllowed, SiestaError
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
    Where,
    by_clock,
    decide,
    laid_out,
    within_reach,
)

log = logging.getLogger(__name__)

AHEAD = timedelta(days=400)
LISTED = 10


async def offer(here: Here, wish: Mapping[str, Any]) -> Reply:
    spans = tuple(Span.from_json(span) for span in wish["when"])
    readings = tuple(tuple(Span.from_json(span) for span in reading) for reading in wish.get("readings", []))
    places, subject = await destination(here, wish)
    if places is None:
        return await ask_team(here, {"text": here.said})
    zone = await here.zone()
    spans = by_clock(spans, zone, places[0].zone or zone)
    decision, held = await judged(here, spans, places, zone)
    if not decision.spans:
        return Show(cards.plain(here.say, "past-date", here.examples))
    if twin := await booked_already(here, decision.spans, places, held):
        if subject and subject != twin.subject and not twin.somebody_elses:
            return Show(await change_card(here, replace(twin, subject=subject)), about=twin.id)
        return Show(cards.time_off(twin, here.say, here.now_in(twin.clock)), about=twin.id)
    row = await new_row(
        here,
        laid_out(decision.spans, places, zone),
        subject,
        why=wish.get("why", ""),
        alternatives=tuple(reading for reading in readings if reading != decision.spans),
        overlaps=decision.overlaps,
        notes=decision.notes | here.notes | {f"assumed-{what}" for what in wish.get("assumed", [])},
    )
    return Show(cards.time_off(row, here.say, here.now_in(row.clock)), about=row.id)


async def destination(here: Here, wish: Mapping[str, Any]) -> tuple[tuple[Place, ...] | None, str]:
    """Where an offer goes when nobody has chosen on its card, and what is left of its subject: into the schedule that
    was named, else where the person has settled on. No places: the team has to be asked for."""
    subject, words = wish.get("subject", ""), f"{wish.get('subject', '')} {wish.get('why', '')}"
    named = wish.get("team", "")
    if named and named != TEAM:
        team = await team_called(here, named)
        if team is not None:
            return (await own_place(here, team, words),), wish.get("apart", "")
    choice = TEAM if named == TEAM else (await here.habits()).where
    if choice == PLAN:
        return (OWN_PLAN,), subject
    try:
        team = await team_meant(here)
        return (with_team(choice, await own_place(here, team, words)) if team else None), subject
    except (ConsentNeeded, NotAllowed):
        if choice == TEAM:
            raise
        # One's own time off keeps working, whatever the schedule says.
        here.notes.add("team-out-of-reach")
        return (OWN_PLAN,), subject


async def placed(here: Here, row: TimeOff, choice: str, version: int) -> Reply:
    """An offer that goes somewhere else."""
    if choice == PLAN:
        return await redrafted(here, row, row.spans, version, (OWN_PLAN,))
    known = in_team(row)
    if known is None:
        team = await team_meant(here)
        if team is None:
            return await ask_team(here, {"id": row.id, "to": choice})
        known = await own_place(here, team, f"{row.subject} {row.why}")
    return await redrafted(here, row, row.spans, version, with_team(choice, known))


async def redrafted(
    here: Here,
    row: TimeOff,
    spans: tuple[Span, ...],
    version: int,
    places: tuple[Place, ...] = (),
    **changes: Any,
) -> Reply:
    """An offer with other days, or for other places: nothing is written but the offer. The spans are by its clock."""
    places = places or row.places
    spans = by_clock(spans, row.clock, places[0].zone or row.zone)
    decision, _ = await judged(here, spans, places, row.zone, row)
    if not decision.spans:
        return drawn(here, replace(row, notes=frozenset({"moved-on"})))
    moved = await here.services.store.move(
        row.id,
        here.owner,
        {row.state},
        State.OFFERED,
        at=version,
        reason="",
        parts=laid_out(decision.spans, places, row.zone),
        notes=decision.notes | here.notes,
        overlaps=decision.overlaps,
        **changes,
    )
    return drawn(here, moved or await own_row(here, row.id))


async def judged(
    here: Here, spans: tuple[Span, ...], places: tuple[Place, ...], zone: str, own: TimeOff | None = None
) -> tuple[Decision, list[Entry]]:
    """The decision over some spans, and what the calendars hold there beside the time off's own entries, by the clock
    of the first place."""
    clock = places[0].zone or zone
    if not within_reach(spans, here.now_in(clock)):
        raise NotAllowed("too-far")
    own_entries = {part.entry for part in own.parts} if own else set()
    hull = Span(min(span.start for span in spans), max(span.end for span in spans), all_day=False)
    held = []
    for place in places:
        at = place if place.zone else replace(place, zone=zone)
        (seen,) = by_clock((hull,), clock, at.zone)
        for entry in await here.services.calendar.between(here.owner, seen, at):
            if entry.id not in own_entries:
                (span,) = by_clock((entry.span,), at.zone, clock)
                held.append(replace(entry, span=span))
    # On which days somebody else works only they know.
    mine = all(place.person in ("", here.owner.id) for place in places)
    works = (await here.work_day()).days if mine else frozenset(range(7))
    return decide(spans, held, here.now_in(clock), works), held


async def booked_already(
    here: Here, spans: tuple[Span, ...], places: tuple[Place, ...], held: list[Entry]
) -> TimeOff | None:
    """The row that is exactly this already, so that nobody books a day twice by saying it twice."""
    twins = [entry for entry in held if (entry.span,) == spans]
    if {(entry.place.where, entry.place.team) for entry in twins} != {(place.where, place.team) for place in places}:
        return None
    row = (await rows_of(here, twins))[0]
    return replace(row, notes=frozenset({"already-booked"}))


def likely(now: datetime, working_days: frozenset[int]) -> list[Span]:
    """The next three days on which the person works, today among them."""
    fortnight = [now.date() + timedelta(days=day) for day in range(14)]
    works = [day for day in fortnight if day.weekday() in working_days] or fortnight
    return [Span.days(day, day) for day in works[:3]]


async def ahead(here: Here) -> list[TimeOff]:
    """What is booked, asked for or scheduled for the person from now on, earliest first."""
    now = await here.now()
    seen = Span(now, now + AHEAD, all_day=False)
    entries = await here.services.calendar.between(here.owner, seen, Place(zone=await here.zone()))
    rows = await rows_of(here, entries + await in_schedule(here, seen))
    # What is further away than a calendar is read is known from the ledger alone.
    booked = await here.services.store.of_owner(here.owner, {State.BOOKED})
    rows += [row for row in booked if row.spans[0].start >= seen.end and not row.somebody_elses]
    return sorted(rows, key=lambda row: row.spans[0].start)


async def in_schedule(here: Here, seen: Span) -> list[Entry]:
    """What the schedule of the person's team holds for them, with what they have asked for. Whoever never used a
    schedule is not asked to allow it."""
    if not (await here.habits()).team:
        return []
    try:
        team = await team_meant(here)
        if team is None:
            return []
        own = Place(Where.ASKED, team=team.id, person=here.owner.id, zone=team.zone, team_name=team.name)
        asked, held, known = await asyncio.gather(
            here.services.calendar.between(here.owner, seen, own),
            here.services.calendar.between(here.owner, seen, replace(own, where=Where.SHIFTS)),
            here.services.schedules.reasons(here.owner, team),
        )
        names = {reason.id: reason.name for reason in known}
    except SiestaError as error:
        log.info("the schedule is left out of what is ahead: %s", error)
        here.notes.add("team-out-of-reach")
        return []
    # An approved request stands in the schedule as well.
    approved = {entry.span for entry in asked if entry.answer == "approved"}
    entries = asked + [entry for entry in held if entry.span not in approved]
    return [replace(entry, place=_named(entry.place, own, names)) for entry in entries]


def _named(place: Place, own: Place, names: Mapping[str, str]) -> Place:
    return replace(place, zone=own.zone, team_name=own.team_name, reason_name=names.get(place.reason, ""))


async def rows_of(here: Here, entries: list[Entry]) -> list[TimeOff]:
    """A ledger row for every entry of the calendars. One booked elsewhere gets a row of its own, so that it can be
    changed and withdrawn like any other."""
    booked = await here.services.store.of_owner(here.owner, {State.BOOKED})
    by_entry = {part.entry: row for row in booked for part in row.parts}
    rows: dict[str, TimeOff] = {}
    for entry in entries:
        row = by_entry.get(entry.id) or await adopted(here, entry)
        row = rows.get(row.id, row)
        rows[row.id] = replace(row, notes=row.notes | answered(entry))
    return list(rows.values())


def answered(entry: Entry) -> frozenset[str]:
    """How a request stands, as its card says it."""
    return frozenset({f"asked-{entry.answer}"} if entry.answer in ("approved", "declined", "pending") else ())


async def adopted(here: Here, entry: Entry) -> TimeOff:
    part = Part(entry.span, entry.id, entry.place, entry.stamp)
    return await new_row(here, (part,), entry.subject, state=State.BOOKED)


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


async def change_card(
    here: Here, row: TimeOff, typed: Mapping[str, str] | None = None, faults: tuple[str, ...] = ()
) -> Card:
    place = in_team(row)
    # A choice of reasons tells which one it is now.
    known = await reasons(here, place) if place and here.alone else []
    return cards.change(row, here.say, here.now_in(row.clock), faults, typed, known)


async def own_row(here: Here, id: str) -> TimeOff:
    """The time off of a pressed card, if it is the presser's own."""
    row = await here.services.store.time_off(id)
    if row is None:
        raise NotAllowed("forgotten-card")
    if (row.owner, row.tenant) != (here.owner.id, here.owner.tenant):
        raise NotAllowed("not-allowed-card")
    return row


def drawn(here: Here, row: TimeOff) -> Replace:
    return Replace(cards.time_off(row, here.say, here.now_in(row.clock)), about=row.id)


async def list_card(here: Here, rows: list[TimeOff], done: TimeOff | None = None) -> Card:
    return cards.mine(here.say, await here.now(), rows[:LISTED], done, max(0, len(rows) - LISTED))
