"""Offers: what is unusual of some days, where they go, and the card. Nothing here writes to a calendar."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from bot import cards
from bot.booking.rows import as_it_is, new_row, own_row, rows_of
from bot.booking.to_change import change_card
from bot.booking.where import in_team, own_place, with_team
from bot.chat.here import Here
from bot.chat.which_team import ask_team, team_called, team_meant
from bot.errors import ConsentNeeded, NotAllowed
from bot.messages import Reply, Show
from bot.time_off import (
    OWN_PLAN,
    Decision,
    Destination,
    Entry,
    Place,
    Span,
    State,
    TimeOff,
    by_clock,
    decide,
    hull,
    laid_out,
    within_reach,
)
from bot.time_off.altering import joined, without


async def offer(here: Here, draft: Mapping[str, Any]) -> Reply:
    spans = tuple(Span.from_json(span) for span in draft["when"])
    readings = tuple(tuple(Span.from_json(span) for span in reading) for reading in draft.get("readings", []))
    places, subject = await _destination(here, draft)
    if places is None:
        return await ask_team(here, {"text": here.said})
    zone = await here.zone()
    spans = by_clock(spans, zone, places[0].zone or zone)
    decision, held = await decision_over(here, spans, places, zone)
    if not decision.spans:
        return Show(cards.plain(here.say, "past-date", here.examples[:1]))
    if twin := await _booked_already(here, decision.spans, places, held):
        if subject and subject != twin.subject and not twin.somebody_elses:
            return Show(await change_card(here, replace(twin, subject=subject)), about=twin)
        return Show(cards.time_off(twin, here.say, here.now_in(twin.clock)), about=twin)
    settled = await _settled(here, decision, places)
    if settled.booked:
        return Show(cards.time_off(settled.booked, here.say, here.now_in(settled.booked.clock)), about=settled.booked)
    row = await new_row(
        here,
        laid_out(settled.spans, places, zone),
        subject,
        wanted=laid_out(decision.spans, places, zone) if settled.note else (),
        why=draft.get("why", ""),
        alternatives=tuple(reading for reading in readings if reading != decision.spans),
        overlaps=decision.overlaps,
        notes=decision.notes
        | here.notes
        | settled.note
        | await _unseen(here, places)
        | {f"assumed-{what}" for what in draft.get("assumed", [])},
    )
    return Show(cards.time_off(row, here.say, here.now_in(row.clock)), about=row)


async def _destination(here: Here, draft: Mapping[str, Any]) -> tuple[tuple[Place, ...] | None, str]:
    """Where an offer goes when nobody has chosen on its card, and what is left of its subject: into the schedule that
    was named, else where the person has settled on. No places: the team has to be asked for."""
    subject, words = draft.get("subject", ""), f"{draft.get('subject', '')} {draft.get('why', '')}"
    named = draft.get("team", "")
    if named and named != Destination.TEAM:
        team = await team_called(here, named)
        if team is not None:
            return (await own_place(here, team, words),), draft.get("apart", "")
    choice = Destination.TEAM if named == Destination.TEAM else (await here.habits()).where
    if choice == Destination.PLAN:
        return (OWN_PLAN,), subject
    try:
        team = await team_meant(here)
        return (with_team(choice, await own_place(here, team, words)) if team else None), subject
    except (ConsentNeeded, NotAllowed):
        if choice == Destination.TEAM:
            raise
        # One's own time off keeps working, whatever the schedule says.
        here.notes.add("team-out-of-reach")
        return (OWN_PLAN,), subject


def _assumed(draft: Mapping[str, Any]) -> frozenset[str]:
    return frozenset(f"assumed-{what}" for what in draft.get("assumed", []))


async def _unseen(here: Here, places: tuple[Place, ...]) -> frozenset[str]:
    """What is said once it is booked, to whoever uses a schedule: there it would not show."""
    apart = places == (OWN_PLAN,) and (await here.habits()).team
    return frozenset({"apart-from-team"} if apart else ())


async def offer_elsewhere(here: Here, row: TimeOff, choice: Destination, version: int) -> Reply:
    """An offer that goes somewhere else."""
    if choice == Destination.PLAN:
        return await redraft(here, row, row.spans, version, (OWN_PLAN,))
    known = in_team(row)
    if known is None:
        team = await team_meant(here)
        if team is None:
            return await ask_team(here, {"id": row.id, "to": choice})
        known = await own_place(here, team, f"{row.subject} {row.why}")
    return await redraft(here, row, row.spans, version, with_team(choice, known))


async def redraft(
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
    decision, _ = await decision_over(here, spans, places, row.zone, row)
    if not decision.spans:
        return as_it_is(here, replace(row, notes=frozenset({"moved-on"})))
    settled = await _settled(here, decision, places)
    moved = await here.services.store.move(
        row.id,
        here.owner,
        {row.state},
        State.OFFERED,
        at=version,
        reason="",
        parts=laid_out(settled.spans, places, row.zone),
        wanted=laid_out(decision.spans, places, row.zone) if settled.note else (),
        notes=decision.notes | here.notes | settled.note | await _unseen(here, places),
        overlaps=decision.overlaps,
        **changes,
    )
    return as_it_is(here, moved or await own_row(here, row.id))


async def decision_over(
    here: Here, spans: tuple[Span, ...], places: tuple[Place, ...], zone: str, own: TimeOff | None = None
) -> tuple[Decision, list[Entry]]:
    """The decision over some spans, and what the calendars hold there beside the time off's own entries, by the clock
    of the first place."""
    clock = places[0].zone or zone
    if not within_reach(spans, here.now_in(clock)):
        raise NotAllowed("too-far")
    own_entries = {part.entry for part in own.parts} if own else set()
    held = []
    for place in places:
        at = place if place.zone else replace(place, zone=zone)
        (seen,) = by_clock((hull(spans),), clock, at.zone)
        for entry in await here.services.calendar.between(here.owner, seen, at):
            if entry.id not in own_entries:
                (span,) = by_clock((entry.span,), at.zone, clock)
                held.append(replace(entry, span=span))
    # On which days somebody else works only they know.
    mine = all(place.person in ("", here.owner.id) for place in places)
    works = (await here.work_day()).days if mine else frozenset(range(7))
    return decide(spans, held, here.now_in(clock), works), held


class _Settled(NamedTuple):
    """What of a wish is offered, where some of its days are booked already."""

    spans: tuple[Span, ...]
    note: frozenset[str] = frozenset()
    booked: TimeOff | None = None
    """What is all of it already."""


async def _settled(here: Here, decision: Decision, places: tuple[Place, ...]) -> _Settled:
    """Only the new days: nothing is booked twice. Where there are none, what is there may be replaced."""
    spans = decision.spans
    if not decision.overlaps or len(places) > 1 or any(place.person not in ("", here.owner.id) for place in places):
        return _Settled(spans)
    day = await here.work_day()
    there = [entry.span for entry in decision.overlaps]
    if new := without(spans, there, (day.starts, day.ends)):
        return _Settled(joined(new), frozenset({"left-out"}))
    if joined((*without(there, spans, (day.starts, day.ends)), *spans)) == joined(there):
        (row, *_) = await rows_of(here, list(decision.overlaps))
        return _Settled(spans, booked=replace(row, notes=frozenset({"already-booked"})))
    return _Settled(spans, frozenset({"off-already"}))


async def in_the_way_of(here: Here, row: TimeOff) -> TimeOff | None:
    """The one time off that lies in the way of an offer, as the ledger knows it; None where it is gone, or are more."""
    known = {entry.id for entry in row.overlaps}
    looked = hull([*row.spans, *(entry.span for entry in row.overlaps)])
    held = await here.services.calendar.between(here.owner, looked, row.at(row.places[0]))
    rows = await rows_of(here, [entry for entry in held if entry.id in known])
    return rows[0] if len(rows) == 1 else None


async def _booked_already(
    here: Here, spans: tuple[Span, ...], places: tuple[Place, ...], held: list[Entry]
) -> TimeOff | None:
    """The row that is exactly this already, so that nobody books a day twice by saying it twice."""
    twins = [entry for entry in held if (entry.span,) == spans]
    if {(entry.place.where, entry.place.team) for entry in twins} != {(place.where, place.team) for place in places}:
        return None
    row = (await rows_of(here, twins))[0]
    return replace(row, notes=frozenset({"already-booked"}))


def likely_days(now: datetime, working_days: frozenset[int]) -> list[Span]:
    """The next three days on which the person works, today among them."""
    fortnight = [now.date() + timedelta(days=day) for day in range(14)]
    works = [day for day in fortnight if day.weekday() in working_days] or fortnight
    return [Span.days(day, day) for day in works[:3]]
