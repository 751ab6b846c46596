"""Where an offer goes: into the person's own work plan, into their team's schedule, or both."""

from __future__ import annotations

from typing import Final

from bot.errors import NotAllowed
from bot.here import Here
from bot.schedule import Reason, Team, guessed
from bot.time_off import OWN_PLAN, Place, Where

PLAN: Final = "plan"
TEAM: Final = "team"
BOTH: Final = "both"


def with_team(choice: str, team: Place) -> tuple[Place, ...]:
    return {PLAN: (OWN_PLAN,), TEAM: (team,), BOTH: (OWN_PLAN, team)}[choice]


async def own_place(here: Here, team: Team, words: str) -> Place:
    """The person's own time off in the schedule: owners write it, everybody else asks the owners for it. The reason
    is the team's that fits the words best."""
    schedules = here.services.schedules
    me = next((one for one in await schedules.crew(here.owner, team) if one.id == here.owner.id), None)
    if me is None:
        raise NotAllowed("no-such-team")
    if not me.owns and not team.takes_requests:
        raise NotAllowed("no-requests")
    reason = guessed(await reasons(here, team), words)
    return Place(
        Where.SHIFTS if me.owns else Where.ASKED,
        team=team.id,
        person=me.id,
        reason=reason.id,
        zone=team.zone,
        team_name=team.name,
        person_name=me.name,
        reason_name=reason.name,
    )


async def reasons(here: Here, team: Team) -> list[Reason]:
    known = await here.services.schedules.reasons(here.owner, team)
    if not known:
        raise NotAllowed("no-reasons")
    return known
