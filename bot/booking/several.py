"""Presses that are about more than one time off: all that a card lists, and what lies in the way of an offer."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from typing import Any

from bot import cards
from bot.booking import ledger
from bot.booking.altered import propose
from bot.booking.offer import in_the_way_of
from bot.booking.press_step import step
from bot.booking.rows import as_it_is, own_row
from bot.chat.here import Answer, Here
from bot.chat.press_data import OnSeveral, OnTimeOff
from bot.chat.recall import Did, remember_list
from bot.messages import Replace
from bot.time_off import State, by_clock, spans_of
from bot.time_off.altering import days_of, joined, without


async def undo_all(here: Here, data: Mapping[str, Any]) -> AsyncIterator[Answer]:
    """All that the card lists, one after another."""
    async for reply in _each(here, OnSeveral.of(data), ledger.WITHDRAWABLE, State.WITHDRAWING):
        yield reply


async def book_all(here: Here, data: Mapping[str, Any]) -> AsyncIterator[Answer]:
    async for reply in _each(here, OnSeveral.of(data), ledger.BOOKABLE, State.BOOKING):
        yield reply


async def _each(here: Here, press: OnSeveral, before: frozenset[State], after: State) -> AsyncIterator[Answer]:
    rows = []
    for one in press.rows:
        async for reply in step(here, one, before, after):
            if not isinstance(reply, Replace):
                yield reply
        rows.append(await own_row(here, one.id))
    remember_list(here, rows, Did.PRESSED)
    yield Replace(cards.removed_all(here.say, rows))


async def take_over(here: Here, data: Mapping[str, Any]) -> AsyncIterator[Answer]:
    """What is there becomes what is offered, once it was seen side by side."""
    press = OnTimeOff.of(data)
    row = await own_row(here, press.id)
    in_the_way = await in_the_way_of(here, row) if row.state is State.OFFERED and row.wanted else None
    if in_the_way is None or press.version != row.version:
        yield as_it_is(here, row)
        return
    moved = await here.services.store.move(row.id, here.owner, {State.OFFERED}, State.DISMISSED, at=press.version)
    if moved is None:
        yield as_it_is(here, await own_row(here, row.id))
        return
    yield Replace(cards.gone_on(moved, here.say), about=moved)
    wish = by_clock(spans_of(row.wanted), row.clock, in_the_way.clock)
    day = await here.work_day()
    spans = joined((*without(in_the_way.spans, map(days_of, wish), (day.starts, day.ends)), *wish))
    for reply in await propose(here, in_the_way, spans, row.subject or in_the_way.subject):
        yield reply
