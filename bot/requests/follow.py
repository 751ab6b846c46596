"""What is asked of a team's owners through Siesta reaches those who use it, as a card of their own. It turns into its
outcome when anybody decides, anywhere; and so does the card of the person who asked.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from bot import cards
from bot.errors import SiestaError
from bot.messages import Tell
from bot.ports import Petition, Services, owner_of
from bot.requests import take_back
from bot.requests.reached import first_cards, owners_reached, turned_cards
from bot.requests.waiting_list import with_names
from bot.texts import Texts, texts
from bot.time_off import PENDING, Entry, Part, State, TimeOff, Where, zones
from bot.time_off.team import RequestKey, asked_as, team_of

log = logging.getLogger(__name__)

LOOK_EVERY = timedelta(minutes=2)
AT_ONCE = 20
"""How often, and how many at a time, Shifts is asked whether somebody has decided there."""
WITHDRAWN = "withdrawn"
PARTLY = frozenset({"part-approved", "part-declined", "part-withdrawn"})
"""On a row of which a part has been decided: its reason tells which, line by line."""


async def tells_after_step(row: TimeOff, services: Services) -> AsyncIterator[Tell]:
    """After a step of the ledger: tells the owners what is asked for now, and of what is asked for no more."""
    asked = {key: part for part in row.parts if part.place.where is Where.ASKED and (key := asked_as(row, part)).id}
    if not any(place.where is Where.ASKED for place in row.places):
        return
    for known in await services.store.petitions_of(row.id):
        over = known.answer == PENDING and known.key not in asked
        if over and await services.store.answer(known.key, WITHDRAWN, ""):
            # Days and reason are those of the row: what was asked for before is over.
            withdrawn = replace(_entry(row, row.parts[-1], WITHDRAWN), id=known.key.id)
            async for tell in turned_cards(row, withdrawn, services):
                yield tell
    for key, part in asked.items():
        if await services.store.ask(Petition(key, owner_of(row), row.id)):
            for tell in await _tells_to_owners(row, part, services):
                yield tell


async def _tells_to_owners(row: TimeOff, part: Part, services: Services) -> list[Tell]:
    try:
        reached = await owners_reached(row, part, services)
        if not reached:
            return []
        say, entry = texts(row.locale, services.clock.now().year), _entry(row, part, PENDING)
        [asked] = await with_names(services, owner_of(row), team_of(part.place), [entry], say)
    except SiestaError as error:
        log.warning("nobody is told of request %s: %s", part.entry, error)
        return []
    return first_cards(row, asked, reached, services.clock.now().year)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What has become of a request, as one team's schedule tells it: of another team's it says nothing."""

    key: RequestKey
    answer: str
    words: str = ""


async def tells_of_outcome(outcome: Outcome, services: Services, but: str = "") -> AsyncIterator[Tell]:
    """All cards that show the request turn into its outcome, save those in one conversation; so does the asker's."""
    known = await _row_of(outcome, services)
    if known is None or not await services.store.answer(outcome.key, outcome.answer, outcome.words):
        return
    row, part = known
    entry = replace(_entry(row, part, outcome.answer), answer_words=outcome.words)
    async for tell in turned_cards(row, entry, services, but):
        yield tell
    moved = await _decided_row(row, part, outcome, services)
    if moved and moved.card:
        now = zones.wall(services.clock.now(), moved.clock)
        shown = cards.time_off(moved, texts(moved.locale, now.year), now)
        yield Tell(moved.conversation, shown, moved.card, about=moved)


async def _row_of(outcome: Outcome, services: Services) -> tuple[TimeOff, Part] | None:
    """The time off that the request is a part of; None where nobody asked for it through Siesta, or in another team."""
    petition = await services.store.petition(outcome.key)
    return await _part_asked_for(petition, services) if petition else None


async def _part_asked_for(petition: Petition, services: Services) -> tuple[TimeOff, Part] | None:
    row = await services.store.time_off(petition.row)
    part = next((one for one in row.parts if asked_as(row, one) == petition.key), None) if row else None
    return (row, part) if row and part else None


async def _decided_row(row: TimeOff, part: Part, outcome: Outcome, services: Services) -> TimeOff | None:
    """What is decided is the owners' from now on; what remains the person's own can still be changed and taken back."""
    if row.state is not State.BOOKED:
        return None
    rest = tuple(one for one in row.parts if one.entry != outcome.key.id)
    say = texts(row.locale, services.clock.now().year)
    said = _of_a_part(row, part, outcome, say) if rest or row.notes & PARTLY else _of_all(row, outcome)
    return await services.store.move(
        row.id, owner_of(row), {State.BOOKED}, State.BOOKED, at=row.version, parts=rest or row.parts, **said
    )


def _of_all(row: TimeOff, outcome: Outcome) -> dict[str, Any]:
    notes = frozenset(note for note in row.notes if not note.startswith("asked-"))
    notes |= {f"asked-{outcome.answer}"} if outcome.answer in ("approved", "declined") else {"gone"}
    return {"notes": notes, "reason": outcome.words}


def _of_a_part(row: TimeOff, part: Part, outcome: Outcome, say: Texts) -> dict[str, Any]:
    """Which part it was is said in a line: it is not the row's own any more."""
    answer = outcome.answer if outcome.answer in ("approved", "declined") else WITHDRAWN
    line = say(f"part-{answer}", team=part.place.team_name, span=say.span(part.span))
    lines = [row.reason] if row.notes & PARTLY else []
    lines.append(say("part-with-words", part=line, words=outcome.words) if outcome.words else line)
    last = {f"asked-{answer}"} if len(row.parts) == 1 and answer != WITHDRAWN else frozenset()
    return {"notes": row.notes | {f"part-{answer}"} | last, "reason": "\n".join(lines)}


async def look_at_all(services: Services, tell: Callable[[Tell], Awaitable[None]]) -> None:
    """One pass over what nobody has decided as far as Siesta knows: it may have been decided in Shifts."""
    for petition in await services.store.look_again(LOOK_EVERY, AT_ONCE):
        try:
            async for told_of in _tells_of(petition, services):
                await tell(told_of)
        except SiestaError as error:
            log.info("nobody can tell how request %s stands: %s", petition.key.id, error)
        except Exception:
            # One that cannot be looked at must not keep the others waiting.
            log.exception("request %s could not be looked at", petition.key.id)


async def _tells_of(petition: Petition, services: Services) -> AsyncIterator[Tell]:
    if take_back.is_one(petition.key.id):
        async for tell in take_back.look(petition, services):
            yield tell
        return
    outcome = await _outcome_of(petition, services)
    if outcome is None:
        await services.store.answer(petition.key, WITHDRAWN, "")
    elif outcome.answer != PENDING:
        async for tell in tells_of_outcome(outcome, services):
            yield tell


async def _outcome_of(petition: Petition, services: Services) -> Outcome | None:
    """How its own team's schedule says that it stands; None where it is no part of a time off any more."""
    known = await _part_asked_for(petition, services)
    if known is None:
        return None
    _, part = known
    requests = await services.schedules.requests(petition.person, team_of(part.place))
    entry = next((one for one in requests if one.id == petition.key.id), None)
    answer, words = (entry.answer, entry.answer_words) if entry else (WITHDRAWN, "")
    return Outcome(petition.key, answer, words)


def _entry(row: TimeOff, part: Part, answer: str) -> Entry:
    return Entry(part.entry or "", part.span, row.subject, part.place, answer=answer)
