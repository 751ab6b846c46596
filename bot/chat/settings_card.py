"""What somebody has settled on, on one card: language, where time off goes, the team; and what Outlook tells."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from typing import Any

from bot import cards
from bot.chat.here import Answer, Here
from bot.chat.press_data import OnSettings
from bot.errors import ConsentNeeded, GraphError, NotAllowed
from bot.messages import Card, Replace, Show
from bot.texts import language_names, languages
from bot.time_off.team import Team
from bot.understanding import Request

log = logging.getLogger(__name__)

AS_TEAMS = "teams"


async def settings(here: Here, request: Request) -> AsyncIterator[Answer]:
    yield Show(await card(here))


async def save(here: Here, data: Mapping[str, Any]) -> AsyncIterator[Answer]:
    """What was chosen on the card. What it did not offer is left as it is."""
    press = OnSettings.of(data)
    language = "" if press.language == AS_TEAMS else press.language
    if language not in ("", *languages()):
        raise NotAllowed("broken-button")
    teams = await teams_of(here) if press.team else []
    if press.team and press.team not in {team.id for team in teams}:
        raise NotAllowed("team-unknown")
    before = await here.habits()
    await here.keep_habits(
        replace(before, language=language, writes="", where=press.where, team=press.team or before.team)
    )
    here.speak(language)
    yield Replace(await card(here, saved=True))


async def card(here: Here, *, saved: bool = False) -> Card:
    habits, say = await here.habits(), here.say
    signed_in = await here.services.sign_in.knows(here.owner)
    spoken = [(AS_TEAMS, say("settings-language-teams")), *sorted(language_names().items())]
    teams = [(team.id, cards.tame(team.name)) for team in (await teams_of(here) if signed_in else [])]
    return cards.settings(
        say,
        (habits.language or AS_TEAMS, spoken),
        habits.where,
        (habits.team, teams),
        await facts_from_outlook(here) if signed_in else [],
        signed_in=signed_in,
        saved=saved,
    )


async def facts_from_outlook(here: Here) -> list[tuple[str, str]]:
    day = await here.work_day()
    zone = day.zone or "UTC"
    return [
        (here.say("settings-zone"), here.say.zone(zone, here.now_in(zone))),
        (here.say("settings-hours"), here.say.working_hours(day.days, day.starts, day.ends)),
    ]


async def teams_of(here: Here) -> list[Team]:
    """Those whose schedules can be reached: everything else can be settled without any."""
    try:
        return await here.services.schedules.teams(here.owner)
    except (ConsentNeeded, NotAllowed, GraphError) as error:
        log.info("no team can be chosen in the settings: %s", error)
        return []
