"""What is asked of a team's owners through Siesta reaches those who use it, as a card of their own. It turns into its
outcome when anybody decides, anywhere; and so does the card of the person who asked.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import timedelta

from bot import cards
from bot.errors import SiestaError
from bot.messages import Tell
from bot.ports import Owner, Petition, Services, owner_of
from bot.requests.waiting_list import with_names
from bot.texts import texts
from bot.time_off import PENDING, Entry, Part, State, TimeOff, Where, zones
from bot.time_off.team import team_of

log = logging.getLogger(__name__)

LOOK_EVERY = timedelta(minutes=2)
AT_ONCE = 20
"""How often, and how many at a time, Shifts is asked whether somebody has decided there."""
WITHDRAWN = "withdrawn"


async def tells_after_step(row: TimeOff, services: Services) -> AsyncIterator[Tell]:
    """After a step of the ledger: tells the owners what is asked for now, and of what is asked for no more."""
    asked = {part.entry: part for part in row.parts if part.place.where is Where.ASKED and part.entry}
    if not any(place.where is Where.ASKED for place in row.places):
        return
    for known in await services.store.petitions_of(row.id):
        if known.answer == PENDING and known.id not in asked and await services.store.answer(known.id, WITHDRAWN, ""):
            # Days and reason are those of the row: what was asked for before is over.
            async for tell in _turned_cards(row, row.parts[-1], known.id, WITHDRAWN, "", services):
                yield tell
    for id, part in asked.items():
        if id and await services.store.ask(Petition(id, owner_of(row), row.id)):
            async for tell in _tells_to_owners(row, part, services):
                yield tell


async def _tells_to_owners(row: TimeOff, part: Part, services: Services) -> AsyncIterator[Tell]:
    """To every owner of the team with whom Siesta chats alone."""
    team, asking = team_of(part.place), owner_of(row)
    try:
        crew = await services.schedules.crew(asking, team)
        habits = [
            (one, await services.store.habits(Owner(one.id, row.tenant)))
            for one in crew
            if one.owns and one.id != row.owner
        ]
        reached = [(one, settled) for one, settled in habits if settled.chat]
        if not reached:
            return
        say = texts(row.locale, services.clock.now().year)
        [asked] = await with_names(services, asking, team, [_entry(row, part, PENDING)], say)
    except SiestaError as error:
        log.warning("nobody is told of request %s: %s", part.entry, error)
        return
    for one, settled in reached:
        card = cards.approval(texts(settled.language or row.locale, services.clock.now().year), asked)
        yield Tell(settled.chat, card, None, one.id, row.tenant, part.entry or "")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What has become of a request, as one team's schedule tells it: of another team's it says nothing."""

    tenant: str
    team: str
    id: str
    answer: str
    words: str = ""


async def tells_of_outcome(outcome: Outcome, services: Services, but: str = "") -> AsyncIterator[Tell]:
    """All cards that show the request turn into its outcome, save those in one conversation; so does the asker's."""
    known = await _row_of(outcome, services)
    if known is None or not await services.store.answer(outcome.id, outcome.answer, outcome.words):
        return
    row, part = known
    async for tell in _turned_cards(row, part, outcome.id, outcome.answer, outcome.words, services, but):
        yield tell
    moved = await _decided_row(row, outcome, services)
    if moved and moved.card:
        now = zones.wall(services.clock.now(), moved.clock)
        shown = cards.time_off(moved, texts(moved.locale, now.year), now)
        yield Tell(moved.conversation, shown, moved.card, about=moved)


async def _row_of(outcome: Outcome, services: Services) -> tuple[TimeOff, Part] | None:
    """The time off that the request is a part of; None where nobody asked for it through Siesta, or in another team."""
    petition = await services.store.petition(outcome.id)
    row = await services.store.time_off(petition.row) if petition else None
    part = next((one for one in row.parts if one.entry == outcome.id), None) if row else None
    if row is None or part is None or (row.tenant, part.place.team) != (outcome.tenant, outcome.team):
        return None
    return row, part


async def _decided_row(row: TimeOff, outcome: Outcome, services: Services) -> TimeOff | None:
    """What is decided is the owners' from now on; what remains the person's own can still be changed and taken back."""
    if row.state is not State.BOOKED:
        return None
    notes = frozenset(note for note in row.notes if not note.startswith("asked-"))
    notes |= {f"asked-{outcome.answer}"} if outcome.answer in ("approved", "declined") else {"gone"}
    own = tuple(one for one in row.parts if one.place.where is not Where.ASKED) or row.parts
    return await services.store.move(
        row.id,
        owner_of(row),
        {State.BOOKED},
        State.BOOKED,
        at=row.version,
        parts=own,
        notes=notes,
        reason=outcome.words,
    )


async def _turned_cards(
    row: TimeOff, part: Part, id: str, answer: str, words: str, services: Services, but: str = ""
) -> AsyncIterator[Tell]:
    entry = replace(_entry(row, part, answer), id=id, answer_words=words)
    for owner, conversation, activity in await services.store.cards_of(id):
        if conversation != but:
            settled = await services.store.habits(owner)
            card = cards.approval(texts(settled.language or row.locale, services.clock.now().year), cards.Asked(entry))
            yield Tell(conversation, card, activity)


async def look_at_all(services: Services, tell: Callable[[Tell], Awaitable[None]]) -> None:
    """One pass over what nobody has decided as far as Siesta knows: it may have been decided in Shifts."""
    for petition in await services.store.look_again(LOOK_EVERY, AT_ONCE):
        try:
            outcome = await _outcome_of(petition, services)
            if outcome is None:
                await services.store.answer(petition.id, WITHDRAWN, "")
            elif outcome.answer != PENDING:
                async for told_of in tells_of_outcome(outcome, services):
                    await tell(told_of)
        except SiestaError as error:
            log.info("nobody can tell how request %s stands: %s", petition.id, error)
        except Exception:
            # One that cannot be looked at must not keep the others waiting.
            log.exception("request %s could not be looked at", petition.id)


async def _outcome_of(petition: Petition, services: Services) -> Outcome | None:
    """How its own team's schedule says that it stands; None where it is no part of a time off any more."""
    row = await services.store.time_off(petition.row)
    part = next((one for one in row.parts if one.entry == petition.id), None) if row else None
    if part is None:
        return None
    requests = await services.schedules.requests(petition.person, team_of(part.place))
    entry = next((one for one in requests if one.id == petition.id), None)
    answer, words = (entry.answer, entry.answer_words) if entry else (WITHDRAWN, "")
    return Outcome(petition.person.tenant, part.place.team, petition.id, answer, words)


def _entry(row: TimeOff, part: Part, answer: str) -> Entry:
    return Entry(part.entry or "", part.span, row.subject, part.place, answer=answer)
