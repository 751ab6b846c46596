"""The ledger's steps: each is saved before the calendar is called, and read back when nobody knows how it ended.

    offered, dismissed, withdrawn, failed --book--> booking ------> booked | failed
    booked --change--> changing ---------------------------------> booked
    booked, failed --withdraw--> withdrawing --------------------> withdrawn | booked | failed

Graph has no idempotency key: a write whose outcome is unknown is never sent again. `settle` looks at what the calendar
holds and decides; a crash in the middle is settled the same way, later.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from bot.errors import Conflict, GraphBusy, GraphDown, GraphError, GraphGone, GraphRefused, NotAllowed, SiestaError
from bot.ports import Services, owner_of
from bot.time_off import UNDER_WAY, Entry, Part, Place, State, TimeOff, Where, hull

log = logging.getLogger(__name__)

UNTOUCHED_FOR = timedelta(seconds=45)
"""Longer than a turn takes: what is under way for so long has nobody who works on it."""
BOOKABLE = frozenset({State.OFFERED, State.DISMISSED, State.WITHDRAWN, State.FAILED})
Redraw = Callable[[TimeOff], Awaitable[None]]

LASTING = frozenset({"zone-differs", "zone-from-device", "zone-unknown"})
WITHDRAWABLE = frozenset({State.BOOKED, State.FAILED})


async def carry_out(row: TimeOff, services: Services) -> TimeOff:
    """Does at the calendar what the row says is under way, and returns the row as it stands then."""
    async with services.store.conversation(f"ledger of {row.tenant} {row.owner}"):
        # One write at a time for one person, from whichever chat: each looks first whether it is there already.
        return await _carry_out(row, services)


async def _carry_out(row: TimeOff, services: Services) -> TimeOff:
    step = {State.BOOKING: _book, State.CHANGING: _change, State.WITHDRAWING: _withdraw}[row.state]
    try:
        return await step(row, services)
    except Conflict as error:
        # What stood on the card is not there any more: it shows what is, and asks again.
        return await _end(
            await _as_kept(row, services),
            services,
            State.BOOKED,
            "changed-elsewhere",
            parts=_met(row.parts, error.other),
            wanted=row.wanted,
            wanted_subject=row.wanted_subject,
        )
    except GraphError as error:
        if isinstance(error, GraphDown) and error.in_doubt:
            log.warning("time off %s: nobody knows how %s ended; looking", row.id, row.state)
            return await settle(await _as_kept(row, services), services, still_possible=error.in_flight)
        if isinstance(error, GraphGone) and row.state is State.CHANGING:
            return await _end(row, services, State.WITHDRAWN, "gone", parts=_without_entries(row.parts))
        reason = error.reason if isinstance(error, GraphRefused) else ""
        return await _broken_off(row, services, _why(row, error), reason)
    except NotAllowed as error:
        return await _broken_off(row, services, error.key)
    except Exception:
        # Above all SignInNeeded: the row goes back to where the press found it, and a next press looks first.
        await _broken_off(row, services, None)
        raise


async def _broken_off(row: TimeOff, services: Services, note: str | None, reason: str = "") -> TimeOff:
    """Ends a step that was refused half way or before: by what was done until then."""
    row = await _as_kept(row, services)
    held = sum(part.entry is not None for part in row.parts)
    if 0 < held < len(row.parts):
        return await _end(row, services, State.FAILED, note or "failed-partly", reason)
    if row.state is State.BOOKING:
        return await _end(row, services, State.FAILED if note else State.OFFERED, note, reason)
    return await _end(row, services, State.BOOKED, note, reason, **_asked_again(row))


def _asked_again(row: TimeOff) -> dict[str, Any]:
    """What an owner wanted for somebody else stays on the card, beside what is."""
    return {"wanted": row.wanted, "wanted_subject": row.wanted_subject} if row.somebody_elses else {}


async def _as_kept(row: TimeOff, services: Services) -> TimeOff:
    """With the parts that were done before a step broke off."""
    kept = await services.store.time_off(row.id)
    if kept is None:
        raise LookupError(f"time off {row.id} was deleted in the middle of {row.state}")
    return kept


def _met(parts: tuple[Part, ...], other: Entry) -> tuple[Part, ...]:
    """The parts, with one of them as somebody else has left it. What it is called stays, where that is the same."""
    return tuple(
        Part(other.span, other.id, _named(other.place, part.place), other.stamp) if part.entry == other.id else part
        for part in parts
    )


def _named(place: Place, before: Place) -> Place:
    return replace(
        place,
        zone=before.zone,
        team_name=before.team_name,
        person_name=before.person_name if place.person == before.person else "",
        reason_name=before.reason_name if place.reason == before.reason else "",
    )


async def settle(row: TimeOff, services: Services, still_possible: bool = False) -> TimeOff:
    """Reads what the calendar holds and ends the step by that. Where even reading fails, or where what is not there may
    still come (`still_possible`), the row stays under way: a later pass looks again."""
    if row.state not in UNDER_WAY:
        return row
    looking = replace(row, notes=row.notes | {"still-looking"})
    try:
        held = await _held(row, services, row.parts + row.wanted)
    except SiestaError as error:
        log.warning("time off %s: the calendar cannot be read (%s), so it stays %s", row.id, error, row.state)
        return looking
    done = _done(row, held)
    if still_possible and not done:
        return looking
    if row.state is State.BOOKING:
        return await _booked_or_failed(row, services, _found(row.parts, held, row.subject))
    if row.state is State.CHANGING:
        if done:
            return await _changed(row, services, _met_as_wanted(row, held))
        return await _end(row, services, State.BOOKED, "not-changed-down", **_asked_again(row))
    if not done:
        return await _end(row, services, State.BOOKED, "not-withdrawn-down", parts=_left(row, held))
    return await _end(row, services, State.WITHDRAWN, None, parts=_without_entries(row.parts))


def _done(row: TimeOff, held: list[Entry]) -> bool:
    """Whether the calendar holds what the step was to bring about."""
    if row.state is State.BOOKING:
        return all(part.entry for part in _found(row.parts, held, row.subject))
    if row.state is State.CHANGING:
        return all(part.entry for part in _met_as_wanted(row, held))
    return not _left(row, held)


def _wanted(row: TimeOff) -> tuple[Part, ...]:
    return tuple(
        replace(wanted, entry=part.entry, stamp=part.stamp) for wanted, part in zip(row.wanted, row.parts, strict=True)
    )


def _met_as_wanted(row: TimeOff, held: list[Entry]) -> tuple[Part, ...]:
    """The wanted parts with the entries that are exactly them: the row's own, or what has taken their place, for a
    request is changed by asking anew."""
    own = {part.entry for part in row.parts}
    own_first = sorted(held, key=lambda entry: entry.id not in own)
    return _found(_without_entries(row.wanted), own_first, row.wanted_subject)


def _left(row: TimeOff, held: list[Entry]) -> tuple[Part, ...]:
    return tuple(part for part in _found(_without_entries(row.parts), held, row.subject) if part.entry)


async def settle_all(services: Services, redraw: Redraw) -> None:
    """One pass over what a crash or a silent Graph left under way; each card is drawn anew once it is known."""
    for row in await services.store.under_way(services.clock.now() - UNTOUCHED_FOR):
        try:
            settled = await settle(row, services)
            if settled.state not in UNDER_WAY:
                log.info("time off %s: %s is settled as %s", row.id, row.state, settled.state)
                await redraw(settled)
        except Exception:
            # One row that cannot be settled must not keep the others waiting.
            log.exception("time off %s could not be settled", row.id)


async def _book(row: TimeOff, services: Services) -> TimeOff:
    try:
        held = await _held(row, services, row.parts)
    except GraphDown as error:
        # Nothing was written yet, so nothing is in doubt.
        raise GraphDown(error.status, error.code, error.reason, error.request_id) from error
    parts = list(_found(row.parts, held, row.subject))
    for index, part in _hardest_first(parts):
        if part.entry:
            continue
        place = row.at(part.place)
        entry = await services.calendar.book(owner_of(row), part.span, place, place.subject(row.subject))
        parts[index] = replace(part, entry=entry.id, stamp=entry.stamp)
        await services.store.move(row.id, owner_of(row), {State.BOOKING}, State.BOOKING, parts=tuple(parts))
    return await _booked_or_failed(row, services, tuple(parts))


def _hardest_first(parts: Sequence[Part]) -> list[tuple[int, Part]]:
    """A schedule says no more often than one's own plan: asked first, it leaves less half done."""
    return sorted(enumerate(parts), key=lambda one: one[1].place.where is Where.PLAN)


async def _booked_or_failed(row: TimeOff, services: Services, parts: tuple[Part, ...]) -> TimeOff:
    booked = sum(part.entry is not None for part in parts)
    if booked == len(parts):
        return await _end(row, services, State.BOOKED, None, parts=parts)
    return await _end(row, services, State.FAILED, "failed-partly" if booked else "failed-down", parts=parts)


async def _change(row: TimeOff, services: Services) -> TimeOff:
    parts = []
    for part in _wanted(row):
        if part.entry is None:
            raise ValueError("only what is booked can be changed")
        place = row.at(part.place)
        subject = place.subject(row.wanted_subject)
        entry = await services.calendar.replace(owner_of(row), part.entry, part.span, place, subject, part.stamp)
        parts.append(replace(part, entry=entry.id, stamp=entry.stamp))
    return await _changed(row, services, tuple(parts))


async def _changed(row: TimeOff, services: Services, parts: tuple[Part, ...]) -> TimeOff:
    return await _end(row, services, State.BOOKED, None, parts=parts, earlier=row.parts, subject=row.wanted_subject)


async def _withdraw(row: TimeOff, services: Services) -> TimeOff:
    parts = list(row.parts)
    for index, part in _hardest_first(parts):
        if part.entry is None:
            continue
        try:
            await services.calendar.withdraw(owner_of(row), part.entry, row.at(part.place), part.stamp)
        except GraphGone:
            log.info("time off %s was gone already", row.id)
        if len(parts) > 1:
            parts[index] = replace(part, entry=None, stamp="")
            await services.store.move(row.id, owner_of(row), {row.state}, row.state, parts=tuple(parts))
    return await _end(row, services, State.WITHDRAWN, None, parts=_without_entries(row.parts))


def said_no_more(row: TimeOff) -> dict[str, Any]:
    """What a step takes off the card: all that was said of the one before, save in whose time it is."""
    return {"notes": row.notes & LASTING, "reason": ""}


async def _end(
    row: TimeOff, services: Services, state: State, note: str | None, reason: str = "", **changes: Any
) -> TimeOff:
    ended = await services.store.move(
        row.id,
        owner_of(row),
        {row.state},
        state,
        notes=said_no_more(row)["notes"] | frozenset({note} if note else ()),
        reason=reason,
        **{"wanted": (), "wanted_subject": "", **changes},
    )
    if ended is None:
        raise LookupError(f"time off {row.id} was moved by somebody else in the middle of {row.state}")
    return ended


def _why(row: TimeOff, error: GraphError) -> str:
    verb = {State.BOOKING: "failed", State.CHANGING: "not-changed", State.WITHDRAWING: "not-withdrawn"}[row.state]
    how = "busy" if isinstance(error, GraphBusy) else "down" if isinstance(error, GraphDown) else "refused"
    return f"{verb}-{how}"


async def _held(row: TimeOff, services: Services, parts: tuple[Part, ...]) -> list[Entry]:
    """What each place of the parts holds there."""
    held = []
    for place in dict.fromkeys(_looked_at(part.place) for part in parts):
        spans = tuple(part.span for part in parts if _looked_at(part.place) == place)
        held += await services.calendar.between(owner_of(row), hull(spans), row.at(place))
    return held


def _looked_at(place: Place) -> Place:
    """For which reason somebody is off, and who knows of it, is no part of where one looks."""
    return replace(place, reason="", draft=False)


def _found(parts: tuple[Part, ...], held: list[Entry], subject: str) -> tuple[Part, ...]:
    """The parts with the ids of the entries that are exactly them. One entry stands for one part."""
    # What is shared and its pending draft are of one id.
    free = {(entry.id, entry.place.draft): entry for entry in held}
    found = []
    for part in parts:
        twin = next((entry for entry in free.values() if _is(entry, part, subject)), None)
        if twin and not part.entry:
            del free[twin.id, twin.place.draft]
            part = replace(part, entry=twin.id, stamp=twin.stamp)
        found.append(part)
    return tuple(found)


def _is(entry: Entry, part: Part, subject: str) -> bool:
    return (entry.span, entry.subject, entry.place) == (part.span, part.place.subject(subject), part.place)


def _without_entries(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    return tuple(replace(part, entry=None, stamp="") for part in parts)
