"""A change that is shown before it is made: what is beside what would be. An owner's of somebody else's days, and one's
own where somebody has changed them meanwhile.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from typing import Any

from bot.booking.press_step import step
from bot.booking.rows import as_it_is, own_row
from bot.chat.here import Answer, Here
from bot.chat.press_data import OnTimeOff
from bot.messages import Reply
from bot.time_off import Part, State, TimeOff

BOOKED = frozenset({State.BOOKED})


async def replace_(here: Here, data: Mapping[str, Any]) -> AsyncIterator[Answer]:
    """Writes what the card shows on its right side, if what is on its left is still there."""
    press = OnTimeOff.of(data)
    row = await own_row(here, press.id)
    if not row.proposes_change:
        yield as_it_is(here, row)
        return
    async for reply in step(here, press, BOOKED, State.CHANGING):
        yield reply


async def put_back(here: Here, data: Mapping[str, Any]) -> AsyncIterator[Answer]:
    """A change taken back is a change like any other: it is not made where somebody has changed it since."""
    press = OnTimeOff.of(data)
    row = await own_row(here, press.id)
    if not row.was_changed:
        yield as_it_is(here, row)
        return
    wanted = {"wanted": row.earlier, "wanted_subject": row.earlier_subject}
    async for reply in step(here, press, BOOKED, State.CHANGING, **wanted):
        yield reply


async def leave(here: Here, data: Mapping[str, Any]) -> AsyncIterator[Answer]:
    press = OnTimeOff.of(data)
    await here.services.store.move(
        press.id, here.owner, BOOKED, State.BOOKED, at=press.version, wanted=(), notes=frozenset({"as-it-was"})
    )
    yield as_it_is(here, await own_row(here, press.id))


async def would_become(here: Here, row: TimeOff, press: OnTimeOff, wanted: tuple[Part, ...]) -> Reply:
    """The card with what it would become beside what it is: nothing is written."""
    same = [(part.span, part.place) for part in wanted] == [(part.span, part.place) for part in row.parts]
    moved = await here.services.store.move(
        row.id,
        here.owner,
        BOOKED,
        State.BOOKED,
        at=press.version,
        wanted=() if same else wanted,
        earlier=(),
        notes=frozenset({"as-it-was"} if same else ()),
        reason="",
    )
    return as_it_is(here, moved or await own_row(here, row.id))
