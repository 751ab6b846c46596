"""Which owners of a team Siesta can write to, and the cards they have been shown."""

from __future__ import annotations

from collections.abc import AsyncIterator

from bot import cards
from bot.messages import Tell
from bot.ports import Habits, Owner, Services, owner_of
from bot.texts import texts
from bot.time_off import Entry, Part, TimeOff
from bot.time_off.team import RequestKey, team_of


async def owners_reached(row: TimeOff, part: Part, services: Services) -> list[tuple[Owner, Habits]]:
    """Every owner of the team, beside the person, with whom Siesta chats alone."""
    crew = await services.schedules.crew(owner_of(row), team_of(part.place))
    owners = [Owner(one.id, row.tenant) for one in crew if one.owns and one.id != row.owner]
    known = [(owner, await services.store.habits(owner)) for owner in owners]
    return [(owner, settled) for owner, settled in known if settled.chat]


def first_cards(
    row: TimeOff, asked: cards.Asked, reached: list[tuple[Owner, Habits]], year: int, *, back: bool = False
) -> list[Tell]:
    """What they are asked, each in their own language, in this year."""
    return [
        Tell(
            settled.chat,
            cards.approval(texts(settled.spoken or settled.locale or row.locale, year), asked, back=back),
            None,
            owner.id,
            _key(row, asked.entry),
        )
        for owner, settled in reached
    ]


async def turned_cards(
    row: TimeOff, entry: Entry, services: Services, but: str = "", *, back: bool = False
) -> AsyncIterator[Tell]:
    """The cards that were shown of it, as it stands now, save those in one conversation."""
    for owner, conversation, activity in await services.store.cards_of(_key(row, entry)):
        if conversation != but:
            settled = await services.store.habits(owner)
            say = texts(settled.spoken or settled.locale or row.locale, services.clock.now().year)
            card = cards.approval(say, cards.Asked(entry), back=back)
            yield Tell(conversation, card, activity)


def _key(row: TimeOff, entry: Entry) -> RequestKey:
    return RequestKey(row.tenant, entry.place.team, entry.id)
