"""The presses on an owner's card of somebody else's time off: draft or not, share, who was meant."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from typing import Any

from bot import cards
from bot.booking.offer import redraft
from bot.booking.proposed import BOOKED, would_become
from bot.booking.row_step import said_no_more
from bot.booking.rows import as_it_is, own_row
from bot.chat.here import Answer, Here
from bot.chat.press_data import OnDraft, OnPerson, OnTimeOff
from bot.errors import NotAllowed
from bot.messages import Replace, Show
from bot.team import change
from bot.time_off import Place, State, Where
from bot.time_off.names import names_by_id
from bot.time_off.team import team_of


async def as_draft(here: Here, data: Mapping[str, Any]) -> AsyncIterator[Answer]:
    """What is offered is kept as a draft, or shared."""
    press = OnDraft.of(data)
    row = await own_row(here, press.id)
    if row.state is State.OFFERED:
        places = tuple(_as_draft(place, press.draft) for place in row.places)
        yield await redraft(here, row, row.spans, press.version, places)
    elif row.proposes_change:
        wanted = tuple(replace(part, place=_as_draft(part.place, press.draft)) for part in row.wanted)
        yield await would_become(here, row, press, wanted)
    else:
        yield as_it_is(here, row)


def _as_draft(place: Place, draft: bool) -> Place:
    return replace(place, draft=draft and place.where is Where.SHIFTS)


async def share(here: Here, data: Mapping[str, Any]) -> AsyncIterator[Answer]:
    """Sharing is for all drafts of its days: first they are shown."""
    row = await own_row(here, OnTimeOff.of(data).id)
    if row.state is not State.BOOKED or not row.parts[0].place.draft:
        yield as_it_is(here, row)
        return
    place = row.parts[0].place
    held = await here.services.calendar.between(here.owner, row.parts[0].span, replace(place, person=""))
    crew = await here.services.schedules.crew(here.owner, team_of(place))
    names = names_by_id(crew)
    drafts = [
        (names.get(one.place.person) or here.say("who-former"), here.say.span(one.span))
        for one in held
        if one.place.draft
    ]
    yield Replace(cards.share(row, drafts, here.say), about=row)


async def share_all(here: Here, data: Mapping[str, Any]) -> AsyncIterator[Answer]:
    """Shows everybody what is a draft in its days, and looks how it stands then."""
    press = OnTimeOff.of(data)
    row = await own_row(here, press.id)
    part = row.parts[0]
    if row.state is not State.BOOKED or row.version != press.version or not part.place.draft:
        yield as_it_is(here, row)
        return
    await here.services.schedules.share(here.owner, team_of(part.place), part.span, notify=True)
    held = await here.services.calendar.between(here.owner, part.span, part.place)
    entry = next((one for one in held if one.id == part.entry and not one.place.draft), None)
    if entry is None:
        raise NotAllowed("not-shared")
    shared = replace(part, span=entry.span, place=replace(part.place, draft=False), stamp=entry.stamp)
    moved = await here.services.store.move(
        row.id, here.owner, BOOKED, State.BOOKED, at=press.version, parts=(shared,), earlier=(), **said_no_more(row)
    )
    yield as_it_is(here, moved or await own_row(here, row.id))


async def person(here: Here, data: Mapping[str, Any]) -> AsyncIterator[Answer]:
    """Who was meant: what had been said goes on."""
    press = OnPerson.of(data)
    if not press.person:
        raise NotAllowed("nobody-chosen")
    here.said = press.text
    reply = await change.answer(here, await here.understand(press.text), press.person)
    if reply is None:
        raise NotAllowed("no-such-person")
    yield Replace(reply.card, about=reply.about) if isinstance(reply, Show) else reply
