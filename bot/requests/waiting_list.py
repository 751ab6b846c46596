"""What a team's owners are asked for: the list of what waits. Only in a chat with them alone: why
somebody wants to be off is nobody else's business.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace

from bot import cards
from bot.chat.here import Answer, Here
from bot.chat.which_team import team_meant
from bot.errors import NotAllowed
from bot.messages import Card, Show
from bot.ports import Owner, Services
from bot.texts import Texts
from bot.time_off import PENDING, Destination, Entry, Span, Where, hull
from bot.time_off.names import names_by_id
from bot.time_off.team import Team, owns
from bot.understanding import Request


async def approve(here: Here, request: Request) -> AsyncIterator[Answer]:
    if not here.alone:
        raise NotAllowed("only-alone")
    named = request.named.place
    teams = await teams_owned(here, "" if named == Destination.TEAM else named)
    if not teams:
        yield Show(cards.plain(here.say, "approve-no-team"))
        return
    yield Show(await waiting_card(here, teams))


async def waiting_card(here: Here, teams: Sequence[Team], done: Entry | None = None) -> Card:
    """What waits for an answer in these teams, what begins first on top."""
    found = await asyncio.gather(*(_pending(here, team) for team in teams))
    asked = sorted((one for some in found for one in some), key=lambda one: (one.entry.span.start, one.entry.id))
    return cards.approvals(here.say, asked, max(0, len(asked) - cards.LISTED_REQUESTS), done)


async def request_now(here: Here, team: Team, id: str) -> cards.Asked:
    """One request as it is now. One that is gone was withdrawn."""
    requests = await here.services.schedules.requests(here.owner, team)
    found = [one for one in requests if one.id == id]
    if not found:
        today = here.now_in(team.zone).date()
        place = team.place(Where.ASKED)
        return cards.Asked(Entry(id, Span.days(today, today), "", place, answer="withdrawn"))
    [asked] = await with_names(here.services, here.owner, team, found, here.say)
    return asked


async def teams_owned(here: Here, named: str = "") -> list[Team]:
    """The teams this person decides for."""
    schedules = here.services.schedules
    one = await team_meant(here, named) if named else None
    teams = [one] if one else await schedules.teams(here.owner)
    crews = await asyncio.gather(*(schedules.crew(here.owner, team) for team in teams))
    return [team for team, crew in zip(teams, crews, strict=True) if owns(crew, here.owner.id)]


async def _pending(here: Here, team: Team) -> list[cards.Asked]:
    """What has begun already waits too: sick leave is often asked for afterwards."""
    requests = await here.services.schedules.requests(here.owner, team)
    return await with_names(
        here.services, here.owner, team, [one for one in requests if one.answer == PENDING], here.say
    )


async def with_names(
    services: Services, owner: Owner, team: Team, requests: Sequence[Entry], say: Texts
) -> list[cards.Asked]:
    """The requests with names for people and reasons, and who else is off then, as far as this person may know."""
    if not requests:
        return []
    days = hull(one.span for one in requests)
    crew, reasons, held = await asyncio.gather(
        services.schedules.crew(owner, team),
        services.schedules.reasons(owner, team),
        services.calendar.between(owner, days, team.place()),
    )
    names = names_by_id(crew)
    why = {one.id: one.name for one in reasons}

    def name(entry: Entry) -> str:
        return names.get(entry.place.person) or say("who-former")

    def asked(entry: Entry) -> cards.Asked:
        place = replace(
            entry.place, team_name=team.name, person_name=name(entry), reason_name=why.get(entry.place.reason, "")
        )
        others = [one for one in held if one.span.overlaps(entry.span) and one.place.person != entry.place.person]
        return cards.Asked(replace(entry, place=place), tuple(dict.fromkeys(map(name, others))))

    return [asked(entry) for entry in requests]
