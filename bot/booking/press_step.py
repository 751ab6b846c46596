"""A press that writes: one step of the ledger, and the card as it is before and after."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

from bot.booking import ledger
from bot.booking.listed import ahead, list_card
from bot.booking.row_step import LASTING, said_no_more
from bot.booking.rows import as_it_is, own_row
from bot.chat.here import Here
from bot.chat.press_data import OnTimeOff
from bot.chat.recall import Did, remember
from bot.messages import Redraw, Replace, Reply
from bot.requests.follow import tells_after_step
from bot.time_off import State, TimeOff


async def pressed_card(here: Here, row: TimeOff, origin: str) -> Replace:
    """The pressed card as it is now: the time off's own, or the list it was pressed in."""
    went_well = row.state in (State.BOOKED, State.WITHDRAWN) and not row.notes - LASTING
    if origin == "mine" and went_well:
        return Replace(await list_card(here, await ahead(here), row if row.state is State.WITHDRAWN else None))
    return as_it_is(here, row)


async def step(
    here: Here, press: OnTimeOff, before: frozenset[State], after: State, **changes: Any
) -> AsyncIterator[Reply]:
    """One press, one write: whoever moves the row first carries it out. A second press, or one on a card that is not
    the present one, only sees how it stands."""
    row = await own_row(here, press.id)
    moved = await here.services.store.move(
        row.id, here.owner, before, after, at=press.version, **said_no_more(row), **changes
    )
    if moved is None:
        row = await own_row(here, row.id)
        if row.version == press.version and row.state in before:
            # An earlier write, which nobody answered, may still arrive, and would overwrite this one.
            row = replace(row, notes=row.notes | {"still-arriving"})
        yield await pressed_card(here, row, press.origin)
        return
    if press.origin != "mine":
        yield as_it_is(here, moved)
    ended = await ledger.carry_out(moved, here.services)
    if press.origin == "mine":
        remember(here, ended, Did.PRESSED)
    yield await pressed_card(here, ended, press.origin)
    if press.origin == "mine" and ended.card and ended.conversation == here.conversation.id:
        # What was pressed is the list; the time off has a card of its own further up.
        yield Redraw(ended.card, as_it_is(here, ended).card, ended)
    async for tell in tells_after_step(ended, here.services):
        yield tell
