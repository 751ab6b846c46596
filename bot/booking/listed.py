"""What is booked, asked for or scheduled for somebody from now on."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from bot import cards
from bot.booking.rows import rows_of
from bot.chat.here import Here
from bot.chat.which_team import team_meant
from bot.errors import SiestaError
from bot.messages import Card
from bot.time_off import Entry, Place, Span, State, TimeOff, Where

log = logging.getLogger(__name__)

AHEAD = timedelta(days=400)
LISTED = 10


async def ahead(here: Here) -> list[TimeOff]:
    """What is booked, asked for or scheduled for the person from now on, earliest first."""
    now = await here.now()
    seen = Span(now, now + AHEAD, all_day=False)
    rows = await rows_of(here, await held_in(here, seen))
    # What is further away than a calendar is read is known from the ledger alone.
    booked = await here.services.store.of_owner(here.owner, {State.BOOKED})
    rows += [row for row in booked if row.spans[0].start >= seen.end and not row.somebody_elses]
    return sorted(rows, key=lambda row: row.spans[0].start)


def touching(rows: Sequence[TimeOff], spans: Sequence[Span]) -> list[TimeOff]:
    return [row for row in rows if any(said.overlaps(span) for said in spans for span in row.spans)]


async def held_in(here: Here, seen: Span) -> list[Entry]:
    """What the person's work plan holds then, and the schedule of their team."""
    own = await here.services.calendar.between(here.owner, seen, Place(zone=await here.zone()))
    return own + await _in_schedule(here, seen)


async def _in_schedule(here: Here, seen: Span) -> list[Entry]:
    """What the schedule of the person's team holds for them, with what they have asked for. Whoever never used a
    schedule is not asked to allow it."""
    if not (await here.habits()).team:
        return []
    try:
        team = await team_meant(here)
        if team is None:
            return []
        own = team.place(Where.ASKED, here.owner.id)
        asked, held, known = await asyncio.gather(
            here.services.calendar.between(here.owner, seen, own),
            here.services.calendar.between(here.owner, seen, replace(own, where=Where.SHIFTS)),
            here.services.schedules.reasons(here.owner, team),
        )
        names = {reason.id: reason.name for reason in known}
    except SiestaError as error:
        log.info("the schedule is left out of one's own time off: %s", error)
        here.notes.add("team-out-of-reach")
        return []
    # An approved request stands in the schedule as well.
    approved = {entry.span for entry in asked if entry.answer == "approved"}
    entries = asked + [entry for entry in held if entry.span not in approved]
    return [replace(entry, place=_named(entry.place, own, names)) for entry in entries]


def _named(place: Place, own: Place, names: Mapping[str, str]) -> Place:
    return replace(place, zone=own.zone, team_name=own.team_name, reason_name=names.get(place.reason, ""))


async def list_card(here: Here, rows: list[TimeOff], done: TimeOff | None = None) -> Card:
    return cards.mine(here.say, await here.now(), rows[:LISTED], done, max(0, len(rows) - LISTED))
