"""What a team's owners are asked for: the list of what waits, and its decision. Only in a chat with them alone: why
somebody wants to be off is nobody else's business.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from bot import cards
from bot.buttons import OnRequest
from bot.errors import GraphGone, NotAllowed
from bot.here import Here
from bot.messages import Card, Replace, Reply, Show
from bot.places import TEAM
from bot.schedule import Colleague, Team
from bot.team import team_meant
from bot.time_off import PENDING, Entry, Place, Span, Where
from bot.understanding import Request


async def approve(here: Here, request: Request) -> AsyncIterator[Reply]:
    if not here.alone:
        raise NotAllowed("only-alone")
    named = request.named.place
    teams = await _owned(here, "" if named == TEAM else named)
    if not teams:
        yield Show(cards.plain(here.say, "approve-no-team"))
        return
    yield Show(await waiting(here, teams))


async def decide(here: Here, data: Mapping[str, Any]) -> AsyncIterator[Reply]:
    """The first press decides; a later one, or one on what was decided elsewhere, shows what has become of it."""
    press = OnRequest.of(data)
    if not here.alone:
        raise NotAllowed("only-alone")
    team = await here.services.schedules.team(here.owner, press.team)
    answer = data.get(f"{cards.WORDS}{press.request}", "")
    words = " ".join(answer.split())[: cards.LONGEST_ANSWER] if isinstance(answer, str) else ""
    try:
        await here.services.schedules.decide(here.owner, team, press.request, press.approved, words)
    except GraphGone:
        pass
    except NotAllowed as error:
        if error.key != "request-decided":
            raise
    asked = await requested(here, team, press.request)
    if press.origin:
        yield Replace(await waiting(here, await _owned(here), asked.entry))
    else:
        yield Replace(cards.approval(here.say, asked))


async def waiting(here: Here, teams: Sequence[Team], done: Entry | None = None) -> Card:
    """What waits for an answer in these teams, what begins first on top."""
    found = await asyncio.gather(*(_pending(here, team) for team in teams))
    asked = sorted((one for some in found for one in some), key=lambda one: (one.entry.span.start, one.entry.id))
    return cards.approvals(here.say, asked, max(0, len(asked) - cards.LISTED_REQUESTS), done)


async def requested(here: Here, team: Team, id: str) -> cards.Asked:
    """One request as it is now. One that is gone was withdrawn."""
    requests = await here.services.schedules.requests(here.owner, team)
    found = [one for one in requests if one.id == id]
    if not found:
        today = here.now_in(team.zone).date()
        place = Place(Where.ASKED, team.id, zone=team.zone, team_name=team.name)
        return cards.Asked(Entry(id, Span.days(today, today), "", place, answer="withdrawn"))
    [asked] = await told(here, team, found)
    return asked


async def _owned(here: Here, named: str = "") -> list[Team]:
    """The teams this person decides for."""
    schedules = here.services.schedules
    one = await team_meant(here, named) if named else None
    teams = [one] if one else await schedules.teams(here.owner)
    crews = await asyncio.gather(*(schedules.crew(here.owner, team) for team in teams))
    return [team for team, crew in zip(teams, crews, strict=True) if _owns(here, crew)]


def _owns(here: Here, crew: Sequence[Colleague]) -> bool:
    return any(one.owns and one.id == here.owner.id for one in crew)


async def _pending(here: Here, team: Team) -> list[cards.Asked]:
    """What has begun already waits too: sick leave is often asked for afterwards."""
    requests = await here.services.schedules.requests(here.owner, team)
    return await told(here, team, [one for one in requests if one.answer == PENDING])


async def told(here: Here, team: Team, requests: Sequence[Entry]) -> list[cards.Asked]:
    """The requests with names for people and reasons, and who else is off then."""
    if not requests:
        return []
    hull = Span(min(one.span.start for one in requests), max(one.span.end for one in requests), all_day=False)
    schedules = here.services.schedules
    crew, reasons, held = await asyncio.gather(
        schedules.crew(here.owner, team),
        schedules.reasons(here.owner, team),
        here.services.calendar.between(here.owner, hull, Place(Where.SHIFTS, team.id, zone=team.zone)),
    )
    names = {one.id.casefold(): one.name for one in crew}
    why = {one.id: one.name for one in reasons}

    def name(entry: Entry) -> str:
        return names.get(entry.place.person.casefold()) or here.say("who-former")

    def asked(entry: Entry) -> cards.Asked:
        place = replace(
            entry.place, team_name=team.name, person_name=name(entry), reason_name=why.get(entry.place.reason, "")
        )
        others = [one for one in held if one.span.overlaps(entry.span) and one.place.person != entry.place.person]
        return cards.Asked(replace(entry, place=place), tuple(dict.fromkeys(map(name, others))))

    return [asked(entry) for entry in requests]
