"""Which team's schedule is meant: the one named, the channel's, the one settled on, the only one; else it is asked,
once, and remembered.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from typing import Any

from bot import cards
from bot.chat.here import Answer, Here
from bot.chat.press_data import OnTeam
from bot.errors import NotAllowed, SiestaError
from bot.messages import GoOn, Pressed, Replace, Said, Show
from bot.time_off.team import Team
from bot.understanding import Request


async def team_meant(here: Here, named: str = "") -> Team | None:
    """None when there are several and nobody has said which: then `ask_team`. Raises NotAllowed when there is none."""
    schedules = here.services.schedules
    if named:
        return _of_that_name(await schedules.teams(here.owner), named)
    if here.conversation.team:
        return await schedules.team(here.owner, here.conversation.team)
    teams = await schedules.teams(here.owner)
    if not teams:
        raise NotAllowed("no-team")
    settled = (await here.habits()).team
    if known := next((team for team in teams if team.id == settled), None):
        return known
    return teams[0] if len(teams) == 1 else None


def _of_that_name(teams: list[Team], named: str) -> Team:
    """The only one called so, exactly or in part."""
    word = named.casefold().strip()
    exactly = [team for team in teams if team.name.casefold() == word]
    fitting = exactly or [team for team in teams if word in team.name.casefold()]
    if len(fitting) != 1:
        raise NotAllowed("team-unknown" if teams else "no-team")
    return fitting[0]


async def team_called(here: Here, words: str) -> Team | None:
    """The team of that name, if the words name one: "off Friday in Spain" asks nobody for leave to look for teams."""
    try:
        return _of_that_name(await here.services.schedules.teams(here.owner), words)
    except SiestaError:
        return None


async def ask_team(here: Here, then: Mapping[str, Any], why: str = "") -> Show:
    """`then` is what goes on once it is known: {"text": what was said}, or {"id", "to"} of an offer that goes there.
    `why` is what there is to say first."""
    teams = await here.services.schedules.teams(here.owner)
    choices = [{"id": team.id, "name": team.name} for team in teams]
    await here.conversation.forms.begin("team", {"choices": choices, "then": dict(then)})
    return Show(cards.ask_team(here.say, choices, why))


async def team(here: Here, request: Request) -> AsyncIterator[Answer]:
    """Which team is meant when none is named: said, and chosen."""
    if here.conversation.team:
        known = await here.services.schedules.team(here.owner, here.conversation.team)
        yield Show(cards.plain(here.say, "team-here", team=known.name))
    elif here.rest:
        named = await team_meant(here, here.rest)
        yield await go_on_with_team(here, {**_draft(here), "team": named.id if named else ""})
    else:
        now = await team_meant(here)
        why = here.say("team-now", team=cards.plain_text(now.name)) if now else ""
        yield await ask_team(here, {}, why)


async def press_team(here: Here, data: Mapping[str, Any]) -> AsyncIterator[Answer]:
    """An answer to "which team?"."""
    answer = await go_on_with_team(here, {**_draft(here), "team": OnTeam.of(data).team})
    yield replace(answer, in_place=True) if isinstance(answer, GoOn) else Replace(answer.card)


def _draft(here: Here) -> Mapping[str, Any]:
    """What waits for the team."""
    return here.open.draft if here.open and here.open.form == "team" else {}


async def go_on_with_team(here: Here, draft: Mapping[str, Any]) -> GoOn | Show:
    """The team is known now: what had to wait for it goes on."""
    await here.conversation.forms.close()
    known = await _remembered(here, str(draft["team"]))
    then = draft.get("then", {})
    if "id" in then:
        row = await here.services.store.time_off(then["id"])
        return GoOn(Pressed("where", {**then, "version": row.version if row else -1}))
    if text := then.get("text"):
        return GoOn(Said(text))
    return Show(cards.plain(here.say, "team-settled", team=known.name))


async def _remembered(here: Here, id: str) -> Team:
    """It must be one of the person's own: the id may come from a card."""
    teams = await here.services.schedules.teams(here.owner)
    team = next((team for team in teams if team.id == id), None)
    if team is None:
        raise NotAllowed("team-unknown")
    await here.keep_habits(replace(await here.habits(), team=team.id))
    return team
