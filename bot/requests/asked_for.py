"""What somebody has asked a team's owners for, how it stands, and who decides it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace

from bot import cards
from bot.chat.here import Answer, Here
from bot.chat.which_team import ask_team, team_meant
from bot.errors import ConsentNeeded, NotAllowed
from bot.messages import Show
from bot.time_off import PENDING, Destination, Entry
from bot.time_off.team import Team
from bot.understanding import Request

LISTED = 6
OWNERS = 5


async def what_was_asked_for(here: Here, request: Request) -> AsyncIterator[Answer]:
    """The person's own requests, in order of their days: those that lie ahead, and the last ones before."""
    if not here.alone:
        raise NotAllowed("only-alone")
    team = await _team_named(here, request)
    if team is None:
        yield await ask_team(here, {"text": here.said})
        return
    asked = await _asked_for(here, team)
    title = here.say("answer-requests", requests=len(asked), team=cards.plain_text(team.name, 60))
    yield Show(cards.answer_requests(here.say, title, asked))


async def _asked_for(here: Here, team: Team) -> list[Entry]:
    schedules, today = here.services.schedules, here.now_in(team.zone)
    own = [one for one in await schedules.requests(here.owner, team) if one.place.person == here.owner.id]
    own.sort(key=lambda one: (one.answer != PENDING, one.span.end <= today, abs(one.span.start - today)))
    shown = sorted(own[:LISTED], key=lambda one: one.span.start)
    names = {reason.id: reason.name for reason in await schedules.reasons(here.owner, team)} if shown else {}
    return [replace(one, place=replace(one.place, reason_name=names.get(one.place.reason, ""))) for one in shown]


async def who_decides(here: Here, request: Request) -> AsyncIterator[Answer]:
    try:
        team = await _team_named(here, request)
    except NotAllowed as error:
        if error.key != "no-team":
            raise
        title = here.say("answer-decides-nobody")
        yield Show(cards.answer(here.say, await here.now(), cards.Answer(title)))
        return
    if team is None:
        yield await ask_team(here, {"text": here.said})
        return
    owners = await _owners_of(here, team)
    team_name = cards.plain_text(team.name, 60)
    title = here.say("answer-decides", owners=len(owners), team=team_name, names=", ".join(owners))
    said = [here.say("answer-decides-plan")]
    yield Show(cards.answer(here.say, await here.now(), cards.Answer(title, said)))


async def owners_asked(here: Here) -> tuple[Team, list[str]] | None:
    """Those of the team that somebody has settled on. Whoever never used a schedule is not asked to allow it."""
    if not (await here.habits()).team:
        return None
    try:
        team = await team_meant(here)
        return (team, await _owners_of(here, team)) if team else None
    except (ConsentNeeded, NotAllowed):
        return None


async def _team_named(here: Here, request: Request) -> Team | None:
    named = request.named.place
    return await team_meant(here, "" if named == Destination.TEAM else named)


async def _owners_of(here: Here, team: Team) -> list[str]:
    crew = await here.services.schedules.crew(here.owner, team)
    return [cards.plain_text(one.name, 60) for one in crew if one.owns][:OWNERS]
