"""An offer corrected in words: "no, Thursday", "only until 3", "with the team". It stays one press away."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace

from bot import cards
from bot.booking.altered import NOTED, becomes, own_clock
from bot.booking.by_word import press_by_word, put_aside, talked_of
from bot.booking.offer import offer, offer_elsewhere, redraft
from bot.chat.here import Answer, Here
from bot.chat.recall import recalled
from bot.messages import Replace, Reply, Show
from bot.time_off import State, TimeOff
from bot.time_off.altering import How
from bot.understanding import Request


async def correct(here: Here, request: Request) -> AsyncIterator[Answer]:
    row = await talked_of(here)
    if row is None or row.state is not State.OFFERED:
        raise LookupError("nothing is offered that could be corrected")
    said = here.remark
    if row.clock != await here.zone():
        said = here.remark = await here.remark_on(here.said, await own_clock(here, row))
    if said.to is not None:
        reply = await offer_elsewhere(here, row, said.to, recalled(here).version)
        for one in _anew(here, row, reply):
            yield one
        return
    async for answer in _with_other_days(here, row):
        yield answer


async def _with_other_days(here: Here, row: TimeOff) -> AsyncIterator[Answer]:
    said, version = here.remark, recalled(here).version
    spans = await becomes(here, row, said.alteration) if said.alteration else row.spans
    subject = row.subject if said.subject is None else said.subject
    if not spans:
        yield press_by_word(here, row, "dismiss", recalled(here))
        return
    if (spans, subject) == (row.spans, row.subject):
        as_it_was = replace(row, notes=row.notes | {"as-it-was"})
        for one in _anew(here, row, Replace(cards.time_off(as_it_was, here.say, here.now_in(row.clock)), row)):
            yield one
        return
    here.notes |= {f"assumed-{what}" for what in said.assumed & NOTED if said.alteration}
    for one in _anew(here, row, await redraft(here, row, spans, version, subject=subject, alternatives=())):
        yield one


def _anew(here: Here, row: TimeOff, reply: Reply) -> list[Reply]:
    """The offer's card shown again below, and the one above put aside."""
    if not isinstance(reply, Replace):
        return [reply]
    return [*put_aside(here, row), Show(reply.card, reply.about)]


async def more_days(here: Here, request: Request) -> AsyncIterator[Answer]:
    """ "And Friday too" after a booking is a booking of its own, for the same reason and in no other place."""
    row = await talked_of(here)
    alteration = here.remark.alteration
    if row is None or alteration is None or alteration.how is not How.ADD:
        raise LookupError("nothing was talked of that there could be more of")
    draft = {"when": [span.to_json() for span in alteration.spans]}
    yield await offer(here, draft)
