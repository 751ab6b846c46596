"""The presses on the card of a time off that one books, changes or takes back."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from typing import Any

from bot import cards
from bot.booking import ledger
from bot.booking.commands import after_step
from bot.booking.listed import ahead, list_card
from bot.booking.offer import offer_elsewhere, redraft
from bot.booking.press_step import pressed_card, step
from bot.booking.proposed import put_back, would_become
from bot.booking.rows import as_it_is, own_row, with_standing
from bot.booking.to_change import change_card
from bot.booking.where import for_reason, in_team, own_place, reasons_of
from bot.chat.here import Answer, Here
from bot.chat.press_data import OnAnswer, OnPlace, OnTimeOff, Typed
from bot.chat.which_team import ask_team, team_meant
from bot.errors import NotAllowed
from bot.messages import Replace, Show
from bot.requests import take_back
from bot.time_off import OWN_PLAN, UNDER_WAY, Destination, State, TimeOff, laid_out, within_reach
from bot.time_off.team import Reason


async def book(here: Here, data: Mapping[str, Any]) -> AsyncIterator[Answer]:
    press = OnTimeOff.of(data)
    row = await own_row(here, press.id)
    if row.state in ledger.BOOKABLE and all(span.end <= here.now_in(row.clock) for span in row.spans):
        yield as_it_is(here, replace(row, notes=frozenset({"moved-on"})))
        return
    if "off-already" in row.notes:
        # Those days are booked: a card from before offers nothing any more.
        yield as_it_is(here, row)
        return
    fresh = {} if row.somebody_elses else {"earlier": (), "earlier_subject": ""}
    async for reply in step(here, press, ledger.BOOKABLE, State.BOOKING, **fresh):
        yield reply


async def undo(here: Here, data: Mapping[str, Any]) -> AsyncIterator[Answer]:
    """The last change first, where there was one; then the booking itself."""
    press = OnTimeOff.of(data)
    row = await own_row(here, press.id)
    whole = press.whole or press.origin == "mine" or row.somebody_elses or not row.was_changed
    replies = step(here, press, ledger.WITHDRAWABLE, State.WITHDRAWING) if whole else put_back(here, data)
    async for reply in replies:
        yield reply


async def dismiss(here: Here, data: Mapping[str, Any]) -> AsyncIterator[Answer]:
    press = OnTimeOff.of(data)
    row = await own_row(here, press.id)
    await here.services.store.move(row.id, here.owner, {State.OFFERED}, State.DISMISSED, at=press.version)
    yield as_it_is(here, await own_row(here, row.id))


async def look(here: Here, data: Mapping[str, Any]) -> AsyncIterator[Answer]:
    row = await own_row(here, OnTimeOff.of(data).id)
    left = row.state in UNDER_WAY and await here.services.store.claim(row.id)
    yield as_it_is(here, await ledger.settle(row, here.services) if left else row)


async def change(here: Here, data: Mapping[str, Any]) -> AsyncIterator[Answer]:
    press = OnTimeOff.of(data)
    row = await own_row(here, press.id)
    if not changeable(row):
        yield await pressed_card(here, row, press.origin)
        return
    card = await change_card(here, row)
    # A list stays as it is; its time off gets a card of its own.
    yield Show(card, about=row) if press.origin == "mine" else Replace(card, about=row)


def changeable(row: TimeOff) -> bool:
    partly = row.state is State.FAILED and any(part.entry for part in row.parts)
    return row.state not in UNDER_WAY and not partly and len(row.spans) <= cards.CHANGEABLE_PARTS


async def save(here: Here, data: Mapping[str, Any]) -> AsyncIterator[Answer]:
    press = OnTimeOff.of(data)
    row = await own_row(here, press.id)
    if not changeable(row):
        yield as_it_is(here, row)
        return
    typed = Typed(data, len(row.spans))
    if not typed.faults and not within_reach(typed.spans, here.now_in(row.clock)):
        raise NotAllowed("too-far")
    if not typed.faults and all(span.end <= here.now_in(row.clock) for span in typed.spans):
        typed.faults.append("fault-in-past")
    if typed.faults:
        yield Replace(await change_card(here, row, typed.texts, tuple(typed.faults)), about=row)
        return
    places = for_reason(row.places, await _reason(here, row, typed.reason))
    if row.state is not State.BOOKED:
        yield await redraft(here, row, typed.spans, press.version, places, subject=typed.subject)
    elif row.somebody_elses:
        yield await would_become(here, row, press, laid_out(typed.spans, places, row.zone))
    elif (typed.spans, typed.subject, places) == (row.spans, row.subject, row.places):
        yield as_it_is(here, row)
    else:
        wanted = {"wanted": laid_out(typed.spans, places, row.zone), "wanted_subject": typed.subject}
        async for reply in step(here, press, frozenset({State.BOOKED}), State.CHANGING, **wanted):
            yield reply


async def hours(here: Here, data: Mapping[str, Any]) -> AsyncIterator[Answer]:
    """The card of a change with its hours, or all day: what was typed stays."""
    row = await own_row(here, OnTimeOff.of(data).id)
    typed = Typed(data, len(row.spans))
    yield Replace(await change_card(here, row, typed.texts), about=row) if changeable(row) else as_it_is(here, row)


async def _reason(here: Here, row: TimeOff, id: str) -> Reason | None:
    """The chosen one; None where there is nothing to choose, or it stays as it is."""
    place = in_team(row)
    if place is None or id in ("", place.reason):
        return None
    return next((reason for reason in await reasons_of(here, place) if reason.id == id), None)


async def pick(here: Here, data: Mapping[str, Any]) -> AsyncIterator[Answer]:
    """Another reading of what was said. The one that stood there takes its place, so the press can be taken back."""
    press = OnTimeOff.of(data)
    row = await own_row(here, press.id)
    if row.state is not State.OFFERED or press.reading >= len(row.alternatives):
        yield as_it_is(here, row)
        return
    readings = list(row.alternatives)
    spans, readings[press.reading] = readings[press.reading], row.spans
    yield await redraft(here, row, spans, press.version, alternatives=tuple(readings))


async def when(here: Here, data: Mapping[str, Any]) -> AsyncIterator[Answer]:
    wish = here.open.draft if here.open and here.open.form == "book" else {}
    outcome = await here.conversation.forms.begin("book", {**wish, "when": [OnAnswer.of(data).span().to_json()]})
    async for reply in after_step(here, outcome):
        yield Replace(reply.card, about=reply.about) if isinstance(reply, Show) else reply


async def where(here: Here, data: Mapping[str, Any]) -> AsyncIterator[Answer]:
    """Another place for an offer: the work plan, the team's schedule, or both. What is booked in the work plan alone is
    written into the schedule too."""
    press = OnPlace.of(data)
    row = await own_row(here, press.id)
    if row.state is State.OFFERED:
        yield await offer_elsewhere(here, row, press.to, press.version)
    elif row.state is State.BOOKED and row.places == (OWN_PLAN,) and press.to is Destination.BOTH:
        async for reply in _share(here, row, press):
            yield reply
    else:
        yield as_it_is(here, row)


async def _share(here: Here, row: TimeOff, press: OnPlace) -> AsyncIterator[Answer]:
    team = await team_meant(here)
    if team is None:
        yield await ask_team(here, {"id": row.id, "to": press.to})
        return
    place = await own_place(here, team, f"{row.subject} {row.why}")
    both = laid_out(row.spans, (OWN_PLAN, place), row.zone)
    parts = row.parts + tuple(part for part in both if part.place == place)
    async for reply in step(here, press, frozenset({State.BOOKED}), State.BOOKING, parts=parts):
        yield reply


async def ask_back(here: Here, data: Mapping[str, Any]) -> AsyncIterator[Answer]:
    """Approved leave is the owners': one press asks them to take it back. The row is told how it stands by Shifts."""
    press = OnTimeOff.of(data)
    row = await with_standing(here, await own_row(here, press.id))
    if not take_back.is_approved(row) or "back-asked" in row.notes:
        yield Replace(await list_card(here, await ahead(here))) if press.origin == "mine" else as_it_is(here, row)
        return
    asked, tells = await take_back.ask_owners(here, row, press.version)
    card = as_it_is(here, asked)
    yield Show(card.card, about=asked) if press.origin == "mine" else card
    for tell in tells:
        yield tell
