"""The cards that change or take back a time off."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot import cards
from bot.booking.where import in_team, reasons_of
from bot.chat.here import Here
from bot.messages import Card
from bot.time_off import TimeOff


async def change_card(
    here: Here, row: TimeOff, typed: Mapping[str, str] | None = None, faults: tuple[str, ...] = ()
) -> Card:
    place = in_team(row)
    # A choice of reasons tells which one it is now.
    known = await reasons_of(here, place) if place and here.alone else []
    return cards.change(row, here.say, here.now_in(row.clock), faults, typed, known)


def removal_card(here: Here, row: TimeOff) -> Card:
    """Whether to take it back. Of what its owners have decided it can only be asked."""
    asks = row if cards.decided(row) else replace(row, notes=row.notes | {"removing"})
    return cards.time_off(asks, here.say, here.now_in(row.clock))
