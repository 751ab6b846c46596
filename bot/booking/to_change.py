"""The card that changes or takes back a time off, with what it is to become filled in where that was said."""

from __future__ import annotations

from collections.abc import Mapping

from bot import cards
from bot.booking.where import in_team, reasons_of
from bot.chat.here import Here
from bot.messages import Card
from bot.time_off import Span, TimeOff, moved_to


async def change_card(
    here: Here, row: TimeOff, typed: Mapping[str, str] | None = None, faults: tuple[str, ...] = ()
) -> Card:
    place = in_team(row)
    # A choice of reasons tells which one it is now.
    known = await reasons_of(here, place) if place and here.alone else []
    return cards.change(row, here.say, here.now_in(row.clock), faults, typed, known)


async def card_of_chosen(here: Here, form: str, row: TimeOff, to: tuple[Span, ...] = (), until: bool = False) -> Card:
    """What it is to become is filled in already, where it was said and is as many."""
    if form != "change":
        return cards.time_off(row, here.say, here.now_in(row.clock))
    if len(to) != len(row.spans):
        return await change_card(here, row)
    spans = [moved_to(span, other, until=until) for span, other in zip(row.spans, to, strict=True)]
    return await change_card(here, row, cards.filled_in(spans, row.subject))
