"""What owners of a team do with somebody else's time off: put it into the schedule, replace it, remove it.

Nothing is written before a press. A card shows what stands there beside what it would become; the write sends exactly
that, with the stamp of what was seen. Where others read along no reason is shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from bot import cards
from bot.booking.offer import decision_over
from bot.booking.rows import new_row
from bot.booking.where import reasons_of
from bot.chat.here import Here
from bot.errors import NotAllowed
from bot.messages import Reply, Show
from bot.team.teammate import Teammate, Wish, teammate_meant, wish_of
from bot.time_off import Entry, Part, Span, State, TimeOff, by_clock, hull, laid_out, moved_to, within_reach
from bot.time_off.team import Reason, likely_reason, named_reason
from bot.understanding import Intent, Request

LOOKED_AHEAD = timedelta(days=400)


async def answer(here: Here, request: Request, chosen: str = "") -> Reply | None:
    """What is asked about somebody else's time off; None where nobody of a team is meant. `chosen` is who was pressed
    where the name was not clear."""
    wish = wish_of(request)
    if not wish.person and not chosen:
        return await _last_shown(here, wish)
    found = await teammate_meant(here, wish, chosen)
    if not isinstance(found, Teammate):
        return found
    if request.intent is Intent.WITHDRAW:
        return await _remove(here, found, wish)
    if request.intent is Intent.BOOK and not (wish.end and await _lasting(here, found, wish)):
        return await _put(here, found, wish.spans or wish.end, wish.reason)
    return await _change(here, found, wish)


# ------------------------------------------------------------------------------------------------ what becomes of it


async def _put(here: Here, mate: Teammate, when: tuple[Span, ...], why: str) -> Reply:
    if not when:
        return Show(cards.plain(here.say, "put-when", name=mate.person.name))
    place = mate.place(here, likely_reason(mate.reasons, why))
    spans = by_clock(when, await here.zone(), mate.team.zone)
    decision, held = await decision_over(here, spans, (place,), mate.team.zone)
    if not decision.spans:
        return Show(cards.plain(here.say, "past-date"))
    twin = next((entry for entry in held if (entry.span,) == decision.spans), None)
    if twin:
        return _shown(here, [await _row(here, mate.with_names(here, twin), notes=frozenset({"already-booked"}))])
    parts = laid_out(decision.spans, (place,), mate.team.zone)
    return _shown(here, [await new_row(here, parts, "", overlaps=decision.overlaps, notes=decision.notes)])


async def _remove(here: Here, mate: Teammate, wish: Wish) -> Reply:
    entries = await _standing(here, mate, wish.spans)
    rows = [await _row(here, entry, notes=frozenset({"removing", *_longer(entry, wish)})) for entry in entries]
    return _shown(here, rows) if rows else await _none(here, mate)


async def _change(here: Here, mate: Teammate, wish: Wish) -> Reply:
    entries = await (_lasting(here, mate, wish) if wish.end else _standing(here, mate, wish.spans))
    rows = [await _changed(here, entry, wish, mate.reasons) for entry in entries]
    return _shown(here, rows) if rows else await _none(here, mate)


async def _lasting(here: Here, mate: Teammate, wish: Wish) -> list[Entry]:
    """What can last until then: what begins later cannot."""
    (until,) = by_clock(wish.end[:1], await here.zone(), mate.team.zone)
    return [entry for entry in await _standing(here, mate, wish.spans) if entry.span.start < until.end]


async def _last_shown(here: Here, wish: Wish) -> Reply | None:
    """ "Change it to sick leave": the time off of somebody else that this conversation was about last."""
    last = await here.last_shown()
    if last is None or wish.spans or not last.somebody_elses or len(last.parts) != 1:
        return None
    part = last.parts[0]
    known = await reasons_of(here, part.place)
    entry = Entry(part.entry or "", part.span, "", part.place, part.stamp)
    if last.state is State.BOOKED:
        return _shown(here, [await _changed(here, entry, wish, known)])
    becomes = await _becomes(here, entry, wish, known)
    decision, _ = await decision_over(here, (becomes.span,), (becomes.place,), last.zone)
    again = await here.services.store.move(
        last.id,
        here.owner,
        {State.OFFERED},
        State.OFFERED,
        at=last.version,
        parts=(becomes,),
        notes=decision.notes,
        overlaps=decision.overlaps,
    )
    return _shown(here, [again or last])


async def _changed(here: Here, entry: Entry, wish: Wish, known: Sequence[Reason]) -> TimeOff:
    """The row of what stands there, with what it would become."""
    wanted = await _becomes(here, entry, wish, known)
    if (wanted.span, wanted.place) == (entry.span, entry.place):
        return await _row(here, entry, notes=frozenset({"as-wished" if wish.to or wish.end else "as-it-was"}))
    return await _row(here, entry, wanted, _longer(entry, wish) if wanted.span != entry.span else frozenset())


def _longer(entry: Entry, wish: Wish) -> frozenset[str]:
    """Where a day was named that lies within more."""
    return frozenset() if not wish.spans or wish.end or _within(entry.span, wish.spans) else frozenset({"all-of-it"})


async def _becomes(here: Here, entry: Entry, wish: Wish, known: Sequence[Reason]) -> Part:
    zone, clock = await here.zone(), entry.place.zone
    span = entry.span
    if wish.end:
        span = moved_to(entry.span, by_clock(wish.end, zone, clock)[0], until=True)
    elif wish.to:
        span = _moved(entry.span, by_clock(wish.spans, zone, clock), by_clock(wish.to, zone, clock)[0])
    if not within_reach((span,), here.now_in(clock)):
        raise NotAllowed("too-far")
    place = entry.place
    reason = None if wish.to or wish.end else named_reason(known, wish.reason)
    if reason and reason.id != place.reason:
        if not here.alone:
            raise NotAllowed("only-alone")
        place = replace(place, reason=reason.id, reason_name=reason.name)
    return Part(span, place=place)


def _moved(span: Span, old: tuple[Span, ...], to: Span) -> Span:
    """With its old days on the new ones. What is longer than what was named moves as one, by as much."""
    if not old or _within(span, old):
        return moved_to(span, to)
    by = to.first_day - old[0].first_day
    return Span(span.start + by, span.end + by, span.all_day)


def _within(span: Span, spans: tuple[Span, ...]) -> bool:
    return any(one.first_day <= span.first_day and span.last_day <= one.last_day for one in spans)


# ------------------------------------------------------------------------------------------------ what stands there


async def _standing(here: Here, mate: Teammate, spans: tuple[Span, ...]) -> list[Entry]:
    """What the schedule holds for them then, or from now on."""
    place = mate.place(here)
    today = here.now_in(mate.team.zone).date()
    said_spans = by_clock(spans, await here.zone(), mate.team.zone)
    if said_spans and not within_reach(said_spans, here.now_in(mate.team.zone)):
        raise NotAllowed("too-far")
    looked = said_spans or (Span.days(today, today + LOOKED_AHEAD),)
    held = await here.services.calendar.between(here.owner, hull(looked), place)
    return [mate.with_names(here, entry) for entry in held if any(entry.span.overlaps(span) for span in looked)]


async def _row(here: Here, entry: Entry, wanted: Part | None = None, notes: frozenset[str] = frozenset()) -> TimeOff:
    """The ledger's row for it. One that this conversation has already goes on: its older card is out of date then."""
    parts = (Part(entry.span, entry.id, entry.place, entry.stamp),)
    becomes = (wanted,) if wanted else ()
    for row in await here.services.store.of_owner(here.owner, {State.BOOKED}):
        same = [(part.entry, part.place.draft) for part in row.parts] == [(entry.id, entry.place.draft)]
        if not same or row.conversation != here.conversation.id:
            continue
        shown: dict[str, Any] = {"parts": parts, "wanted": becomes, "earlier": (), "notes": notes, "reason": ""}
        again = await here.services.store.move(
            row.id, here.owner, {State.BOOKED}, State.BOOKED, at=row.version, **shown
        )
        if again:
            return again
    return await new_row(here, parts, "", state=State.BOOKED, wanted=becomes, notes=notes)


def _shown(here: Here, rows: Sequence[TimeOff]) -> Show:
    if len(rows) == 1:
        return Show(cards.time_off(rows[0], here.say, here.now_in(rows[0].clock)), about=rows[0])
    return Show(cards.choose(here.say, here.now_in(rows[0].clock), rows))


async def _none(here: Here, mate: Teammate) -> Show:
    """Nothing then: what there is from now on instead."""
    ahead = await _standing(here, mate, ())
    rows = [await _row(here, entry, notes=frozenset({"as-it-was"})) for entry in ahead[: cards.CHOICES]]
    return Show(cards.none_then(here.say, here.now_in(mate.team.zone), mate.person.name, rows))
