"""Approved leave that somebody asks to have taken back. Once approved it is the owners': they are asked for it by one
press, on a card as any request is, and one of them removes it from the schedule or keeps it.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from typing import Any

from bot import cards
from bot.chat.here import Answer, Here
from bot.chat.press_data import OnTakeBack
from bot.errors import GraphGone, NotAllowed
from bot.messages import Replace, Tell
from bot.ports import Owner, Petition, Services, owner_of
from bot.requests.reached import first_cards, owners_reached, turned_cards
from bot.requests.waiting_list import teams_owned, with_names
from bot.texts import texts
from bot.time_off import PENDING, Entry, Part, Place, State, TimeOff, Where, zones
from bot.time_off.team import RequestKey, team_of

BACK = "back-"
"""How the ids of these petitions begin, so that they are told from requests."""
BOOKED = frozenset({State.BOOKED})


def is_approved(row: TimeOff) -> bool:
    """Whether it is the owners' by now, all of it."""
    asked = all(place.where is Where.ASKED for place in row.places)
    return row.state is State.BOOKED and asked and "asked-approved" in row.notes


def is_one(petition: str) -> bool:
    return petition.startswith(BACK)


async def ask_owners(here: Here, row: TimeOff, version: int) -> tuple[TimeOff, list[Tell]]:
    """The row as it is then, and what the owners are told. With nobody to tell nothing is asked."""
    part, services = row.parts[0], here.services
    reached = await owners_reached(row, part, services)
    note = "back-asked" if reached else "back-nobody"
    moved = await services.store.move(
        row.id, here.owner, BOOKED, State.BOOKED, at=version, notes=frozenset({"asked-approved", note}), reason=""
    )
    key = RequestKey(row.tenant, part.place.team, f"{BACK}{row.version}-{part.entry}")
    petition = Petition(key, here.owner, row.id)
    if moved is None or not reached or not await services.store.ask(petition):
        return moved or row, []
    entry = _entry(row, part, petition.key.id)
    [asked] = await with_names(services, here.owner, team_of(part.place), [entry], here.say)
    return moved, first_cards(row, asked, reached, services.clock.now().year, back=True)


async def decide_back(here: Here, data: Mapping[str, Any]) -> AsyncIterator[Answer]:
    """An owner's answer. The first press decides; a later one shows what has become of it."""
    press = OnTakeBack.of(data)
    if not here.alone:
        raise NotAllowed("only-alone")
    petition, row = await _asked(here, press.request)
    part = row.parts[0]
    if petition.answer == PENDING:
        answer = "approved" if press.approved else "declined"
        words = _words(data, petition.key.id)
        if press.approved:
            await _removed(here.owner, part, petition.person, here.services)
        async for tell in tells_of_answer(petition, answer, words, here.services, but=here.conversation.id):
            yield tell
        petition = replace(petition, answer=answer, words=words)
    named = await _name(row, part, here.owner, here.services)
    entry = _entry(row, part, petition.key.id, named)
    outcome = replace(entry, answer=petition.answer, answer_words=petition.words)
    yield Replace(cards.approval(here.say, cards.Asked(outcome), back=True))


async def _asked(here: Here, id: str) -> tuple[Petition, TimeOff]:
    """What the card carries is only looked up, and in their own teams alone."""
    teams = await teams_owned(here) if is_one(id) else []
    keys = [RequestKey(here.owner.tenant, team.id, id) for team in teams]
    found = [petition for key in keys if (petition := await here.services.store.petition(key))]
    row = await here.services.store.time_off(found[0].row) if found else None
    if row is None:
        raise NotAllowed("forgotten-card")
    return found[0], row


async def _removed(owner: Owner, part: Part, whose: Owner, services: Services) -> None:
    """What is gone already is as it was to be."""
    place = replace(part.place, where=Where.SHIFTS, person=whose.id)
    entry = await _standing(owner, part, place, services)
    try:
        if entry:
            await services.calendar.withdraw(owner, entry.id, entry.place, entry.stamp)
    except GraphGone:
        return


async def _standing(owner: Owner, part: Part, place: Place, services: Services) -> Entry | None:
    held = await services.calendar.between(owner, part.span, replace(place, reason=""))
    return next((one for one in held if one.span == part.span and not one.place.draft), None)


async def tells_of_answer(
    petition: Petition, answer: str, words: str, services: Services, but: str = ""
) -> AsyncIterator[Tell]:
    """The owners' other cards, and that of the person who asked."""
    row = await services.store.time_off(petition.row)
    if row is None or not await services.store.answer(petition.key, answer, words):
        return
    part = row.parts[0]
    named = await _name(row, part, petition.person, services)
    entry = replace(_entry(row, part, petition.key.id, named), answer=answer, answer_words=words)
    async for tell in turned_cards(row, entry, services, but, back=True):
        yield tell
    notes, state = frozenset({"asked-approved", "back-declined"}), State.BOOKED
    if answer == "approved":
        notes, state = frozenset({"back-done"}), State.WITHDRAWN
    gone = tuple(replace(one, entry=None, stamp="") for one in row.parts)
    parts = gone if state is State.WITHDRAWN else row.parts
    moved = await services.store.move(
        row.id, owner_of(row), BOOKED, state, at=row.version, parts=parts, notes=notes, reason=words
    )
    if moved and moved.card:
        now = zones.wall(services.clock.now(), moved.clock)
        yield Tell(
            moved.conversation, cards.time_off(moved, texts(moved.locale, now.year), now), moved.card, about=moved
        )


async def look(petition: Petition, services: Services) -> AsyncIterator[Tell]:
    """Whether an owner has removed it in Shifts."""
    row = await services.store.time_off(petition.row)
    if row is None or row.state is not State.BOOKED:
        await services.store.answer(petition.key, "withdrawn", "")
        return
    place = replace(row.parts[0].place, where=Where.SHIFTS)
    if await _standing(petition.person, row.parts[0], place, services) is None:
        async for tell in tells_of_answer(petition, "approved", "", services):
            yield tell


def _words(data: Mapping[str, Any], id: str) -> str:
    said = data.get(f"{cards.WORDS}{id}", "")
    return " ".join(said.split())[: cards.LONGEST_ANSWER] if isinstance(said, str) else ""


async def _name(row: TimeOff, part: Part, reader: Owner, services: Services) -> str:
    crew = await services.schedules.crew(reader, team_of(part.place))
    return next((one.name for one in crew if one.id == row.owner), "")


def _entry(row: TimeOff, part: Part, id: str, name: str = "") -> Entry:
    place = replace(part.place, person=row.owner, person_name=name or part.place.person_name)
    return Entry(id, part.span, row.subject, place, answer=PENDING)
