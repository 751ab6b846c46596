"""The ledger's steps: each is saved before the calendar is called, and looked up when nobody knows how it ended.

    offered, dismissed, withdrawn, failed --book--> booking ------> booked | failed
    booked --change--> changing ---------------------------------> booked | failed | withdrawn
    booked, failed --withdraw--> withdrawing --------------------> withdrawn | booked | failed

Graph has no idempotency key: a write whose outcome is unknown is never simply sent again. `settle` looks at what the
calendar holds and decides; a crash in the middle is settled the same way, later.

A step of several parts is saved part by part. While changing, `parts` is what was and `wanted` what is to be; a wanted
part has an entry as soon as the calendar has it. What cannot be changed to the end is finished later, or taken back.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from typing import Any

from bot.booking.progress import (
    begun,
    done,
    in_order,
    met,
    real,
    seen,
    spared,
    standing,
    the_way_back,
    two_stand,
    with_entry,
    without_entries,
)
from bot.booking.row_step import LASTING, Overtaken, Step
from bot.errors import (
    ChannelAway,
    Conflict,
    GraphBusy,
    GraphDown,
    GraphError,
    GraphGone,
    GraphRefused,
    NotAllowed,
    SiestaError,
    SignInNeeded,
    TooLate,
)
from bot.ports import LOOKED_AFTER, SEND_BEFORE, Services
from bot.time_off import UNDER_WAY, Entry, Part, Place, State, TimeOff, Where, hull

log = logging.getLogger(__name__)

AT_ONCE = 20
BOOKABLE = frozenset({State.OFFERED, State.DISMISSED, State.WITHDRAWN, State.FAILED})
WITHDRAWABLE = frozenset({State.BOOKED, State.FAILED})
Redraw = Callable[[TimeOff], Awaitable[str | None]]
"""Draws the row's card anew; the activity that shows it, or None where nothing ever will. Raises ChannelAway."""


async def carry_out(row: TimeOff, services: Services) -> TimeOff:
    """Does at the calendar what the row says is under way, and returns the row as it stands then."""
    return await _alone(row, services, _carry_out)


async def settle(row: TimeOff, services: Services) -> TimeOff:
    """Reads what the calendar holds of a row that was left under way, and ends the step by that. Where even reading
    fails the row stays under way: a later pass looks again."""
    return await _alone(row, services, _settle_later) if row.state in UNDER_WAY else row


async def _alone(row: TimeOff, services: Services, work: Callable[[Step], Awaitable[TimeOff]]) -> TimeOff:
    """One at a time for one person, from whichever chat: each looks first what is there already. Whoever finds the row
    moved meanwhile leaves it as it is."""
    async with services.store.alone(f"ledger of {row.tenant} {row.owner}"):
        step = Step(row, services)
        LOOKED_AFTER.set(row.id)
        try:
            await step.save(**_one_for_one(row))
            return await work(step)
        except Overtaken:
            log.info("time off %s: somebody else goes on with it", row.id)
        finally:
            SEND_BEFORE.set(None)
            LOOKED_AFTER.set("")
    kept = await services.store.time_off(row.id)
    if kept is None:
        raise LookupError(f"time off {row.id} was deleted in the middle of {row.state}")
    return kept


def _one_for_one(row: TimeOff) -> dict[str, Any]:
    """Parts to add and parts to drop stand opposite nothing, before anything is written."""
    if row.state is not State.CHANGING:
        return {}
    parts, wanted = spared(row)
    return {"parts": parts, "wanted": wanted}


async def _carry_out(step: Step) -> TimeOff:
    try:
        return await {State.BOOKING: _book, State.CHANGING: _change, State.WITHDRAWING: _withdraw}[step.row.state](step)
    except Conflict as error:
        # What stood on the card is not there any more: it shows what is, and asks again.
        asks_again = {"wanted": real(step.row.wanted), "wanted_subject": step.row.wanted_subject}
        more: dict[str, Any] = {} if step.row.state is not State.CHANGING or begun(step.row) else asks_again
        return await step.end_as_it_is(met(standing(step.row), error.other), "changed-elsewhere", **more)
    except GraphError as error:
        if isinstance(error, GraphDown) and error.in_doubt:
            log.warning("time off %s: nobody knows how %s ended; looking", step.row.id, step.row.state)
            return await _settle(step, error.in_flight)
        if isinstance(error, GraphGone) and step.row.state is State.CHANGING:
            return await step.end_as_it_is(standing(step.row), "gone")
        reason = error.reason if isinstance(error, GraphRefused) else ""
        return await _broken_off(step, _why(step.row, error), reason, passing=isinstance(error, GraphBusy | GraphDown))
    except NotAllowed as error:
        return await _broken_off(step, error.key)
    except TooLate as error:
        raise Overtaken from error
    except Overtaken:
        raise
    except Exception as error:
        # Above all SignInNeeded: the row goes back to where the press found it, and a next press looks first.
        left = await _broken_off(step, None, passing=True)
        if isinstance(error, SignInNeeded):
            error.left_at = left.version
        raise


def _why(row: TimeOff, error: GraphError) -> str:
    verb = {State.BOOKING: "failed", State.CHANGING: "not-changed", State.WITHDRAWING: "not-withdrawn"}[row.state]
    return f"{verb}-{error.trouble}"


async def _broken_off(step: Step, note: str | None, reason: str = "", passing: bool = False) -> TimeOff:
    """Ends a step that was refused half way or before, by what was done until then. What is `passing` may go well
    later; of everything else nothing is left half done."""
    row = step.row
    if row.state is State.CHANGING:
        return await _change_broken_off(step, note, reason, passing)
    held = sum(part.entry is not None for part in row.parts)
    if row.state is State.BOOKING and not held:
        return await step.end(State.FAILED if note else State.OFFERED, note, reason)
    if held < len(row.parts):
        return await step.end(State.FAILED, note or "failed-partly", reason)
    return await step.end_as_it_is(row.parts, note, reason)


async def _change_broken_off(step: Step, note: str | None, reason: str, passing: bool) -> TimeOff:
    row = step.row
    if not begun(row):
        asked_again = {"wanted": real(row.wanted), "wanted_subject": row.wanted_subject} if row.somebody_elses else {}
        return await step.end_as_it_is(real(row.parts), note, reason, **asked_again)
    if passing:
        return await step.go_on_later()
    if step.why_back:
        log.warning("time off %s was changed in part, and not all of it could be taken back", row.id)
        return await step.end(State.FAILED, "changed-partly", reason, parts=standing(row))
    parts, wanted = the_way_back(row)
    notes = row.notes & LASTING | {note or "not-changed-refused"}
    await step.save(parts=parts, wanted=wanted, wanted_subject=row.subject, notes=notes, reason=reason)
    return await _carry_out(step)


async def _settle_later(step: Step) -> TimeOff:
    """What nobody answered has arrived by now, if it ever does."""
    return await _settle(step, in_flight=0, finishing=True)


async def _settle(step: Step, in_flight: int, finishing: bool = False) -> TimeOff:
    """Where what is not there may still come the row stays under way. `in_flight` are tries that may do something yet,
    or are what was done."""
    row = step.row
    try:
        held = await _held(step, row.parts + row.wanted)
    except SiestaError as error:
        log.warning("time off %s: the calendar cannot be read (%s), so it stays %s", row.id, error, row.state)
        return await step.go_on_later(in_flight > 0)
    known = seen(row, held)
    # One of the tries is what was done.
    outstanding = in_flight - 1 if done(replace(row, **known)) else in_flight
    row = await step.save(**known, in_flight=outstanding > 0)
    ends = {State.BOOKING: _end_booking, State.CHANGING: _end_change, State.WITHDRAWING: _end_withdrawal}[row.state]
    if in_flight and not done(row):
        return await step.go_on_later()
    if row.state is State.CHANGING and not done(row) and (step.why_back or begun(row)):
        # Half of it is done: it is finished, though not in the same breath.
        return await (_carry_out(step) if finishing else step.go_on_later())
    return await ends(step)


async def settle_all(services: Services, redraw: Redraw) -> None:
    """One pass over what is due: what a crash or a silent Graph left under way, and cards that show what is no more."""
    rows = await services.store.claim_due(AT_ONCE)
    await asyncio.gather(*(_look_after(row, services, redraw) for row in rows))


async def _look_after(row: TimeOff, services: Services, redraw: Redraw) -> None:
    try:
        settled = await settle(row, services)
        if settled.state not in UNDER_WAY and row.state in UNDER_WAY:
            log.info("time off %s: %s is settled as %s", row.id, row.state, settled.state)
        if settled.drawn != settled.version:
            activity = settled.card if _looks_the_same(settled, row) else await redraw(settled)
            await services.store.shown(row.id, activity or settled.card, settled.version)
    except ChannelAway as error:
        log.info("the card of time off %s is drawn later: %s", row.id, error)
    except SiestaError as error:
        log.info("time off %s is looked at later: %s", row.id, error)
    except Exception:
        # One row that cannot be settled must not keep the others waiting.
        log.exception("time off %s could not be settled", row.id)


def _looks_the_same(row: TimeOff, before: TimeOff) -> bool:
    """Where a card shows what was before, and somebody has only looked again."""
    return before.drawn == before.version and (row.state, row.notes) == (before.state, before.notes)


async def _book(step: Step) -> TimeOff:
    row = step.row
    try:
        held = await _held(step, row.parts)
    except GraphDown as error:
        # Nothing was written yet, so nothing is in doubt.
        error.in_doubt = False
        raise
    row = await step.save(**seen(row, held))
    for index, part in _hardest_first(row.parts):
        if part.entry is None:
            place = row.at(part.place)
            entry = await step.services.calendar.book(step.owner, part.span, place, place.subject(row.subject))
            await step.save(parts=with_entry(step.row.parts, index, entry))
    return await _end_booking(step)


def _hardest_first(parts: Sequence[Part]) -> list[tuple[int, Part]]:
    """A schedule says no more often than one's own plan: asked first, it leaves less half done."""
    return sorted(enumerate(parts), key=lambda one: one[1].place.where is Where.PLAN)


async def _end_booking(step: Step) -> TimeOff:
    booked = sum(part.entry is not None for part in step.row.parts)
    if booked == len(step.row.parts):
        return await step.end_as_it_is(step.row.parts, None)
    return await step.end(State.FAILED, "failed-partly" if booked else "failed-down")


async def _change(step: Step) -> TimeOff:
    """What is to go goes last."""
    for index, wanted in sorted(_hardest_first(step.row.wanted), key=lambda one: one[1].void):
        if wanted.void:
            await _drop_part(step, index)
        elif step.row.parts[index].void:
            await _add_part(step, index)
        else:
            await _change_part(step, index)
    return await _end_change(step)


async def _add_part(step: Step, index: int) -> None:
    wanted = step.row.wanted[index]
    if wanted.entry is None:
        place = step.row.at(wanted.place)
        subject = place.subject(step.row.wanted_subject)
        entry = await step.services.calendar.book(step.owner, wanted.span, place, subject)
        await step.save(wanted=with_entry(step.row.wanted, index, entry))


async def _drop_part(step: Step, index: int) -> None:
    part = step.row.parts[index]
    if part.entry is None:
        return
    try:
        await step.services.calendar.withdraw(step.owner, part.entry, step.row.at(part.place), part.stamp)
    except GraphGone:
        log.info("time off %s: what was to be dropped was gone already", step.row.id)
    await step.save(parts=with_entry(step.row.parts, index, None))


async def _change_part(step: Step, index: int) -> None:
    part, wanted = step.row.parts[index], step.row.wanted[index]
    if part.entry is None and wanted.entry is None:
        raise ValueError("only what is booked can be changed")
    calendar, place = step.services.calendar, step.row.at(wanted.place)
    if wanted.entry is None and part.entry:
        subject = place.subject(step.row.wanted_subject)
        try:
            entry = await calendar.replace(step.owner, part.entry, wanted.span, place, subject, part.stamp)
        except GraphGone:
            await step.save(parts=with_entry(step.row.parts, index, None))
            raise
        await step.save(wanted=with_entry(step.row.wanted, index, entry))
    if two_stand(part, step.row.wanted[index]):
        await _let_go(step, index)


async def _let_go(step: Step, index: int) -> None:
    """A request that another one has taken the place of is withdrawn, so that nobody can say yes to both."""
    calendar, part, anew = step.services.calendar, step.row.parts[index], step.row.wanted[index]
    try:
        await calendar.withdraw(step.owner, part.entry or "", step.row.at(part.place), part.stamp)
    except GraphGone:
        log.info("time off %s: what was asked for before is gone already", step.row.id)
    except NotAllowed:
        # Decided in this very moment: that is what counts, so nothing else is asked for.
        await calendar.withdraw(step.owner, anew.entry or "", step.row.at(anew.place), anew.stamp)
        await step.save(wanted=with_entry(step.row.wanted, index, None))
        raise
    await step.save(parts=with_entry(step.row.parts, index, None))


async def _end_change(step: Step) -> TimeOff:
    row = step.row
    if not done(row):
        return await _change_broken_off(step, "not-changed-down", "", passing=True)
    parts, subject = real(row.wanted), row.wanted_subject
    if why := step.why_back:
        return await step.end(State.BOOKED, min(why), row.reason, parts=parts, earlier=(), subject=subject)
    before: dict[str, Any] = {"earlier": without_entries(in_order(real(row.parts))), "earlier_subject": row.subject}
    if not row.somebody_elses and _goes_back(row):
        # Taken back is taken back: one's own next Undo is about the booking itself.
        before = {"earlier": (), "earlier_subject": ""}
    return await step.end(State.BOOKED, None, parts=parts, subject=subject, **before)


def _goes_back(row: TimeOff) -> bool:
    return (without_entries(real(row.wanted)), row.wanted_subject) == (row.earlier, row.earlier_subject)


async def _withdraw(step: Step) -> TimeOff:
    for index, _ in _hardest_first(step.row.parts):
        await _drop_part(step, index)
    return await _end_withdrawal(step)


async def _end_withdrawal(step: Step) -> TimeOff:
    left = any(part.entry for part in step.row.parts)
    return await step.end_as_it_is(step.row.parts, "not-withdrawn-down" if left else None)


async def _held(step: Step, parts: tuple[Part, ...]) -> list[Entry]:
    """What each place of the parts holds there."""
    held = []
    for place in dict.fromkeys(_looked_at(part.place) for part in parts):
        span = hull([part.span for part in parts if _looked_at(part.place) == place])
        held += await step.services.calendar.between(step.owner, span, step.row.at(place))
    return held


def _looked_at(place: Place) -> Place:
    """For which reason somebody is off, and who knows of it, is no part of where one looks."""
    return replace(place, reason="", draft=False)
