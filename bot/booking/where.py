"""Where an offer goes: into the person's own work plan, into their team's schedule, or both."""

from __future__ import annotations

from dataclasses import replace

from bot.chat.here import Here
from bot.errors import NotAllowed
from bot.time_off import OWN_PLAN, Destination, Place, TimeOff, Where
from bot.time_off.team import Reason, Team, likely_reason, team_of


def with_team(choice: Destination, team: Place) -> tuple[Place, ...]:
    return {Destination.PLAN: (OWN_PLAN,), Destination.TEAM: (team,), Destination.BOTH: (OWN_PLAN, team)}[choice]


async def own_place(here: Here, team: Team, words: str) -> Place:
    """The person's own time off in the schedule: owners write it, everybody else asks the owners for it. The reason
    is the team's that fits the words best."""
    schedules = here.services.schedules
    me = next((one for one in await schedules.crew(here.owner, team) if one.id == here.owner.id), None)
    if me is None:
        raise NotAllowed("no-such-team")
    if not me.owns and not team.takes_requests:
        raise NotAllowed("no-requests")
    habits = await here.habits()
    if not habits.team:
        # Whoever uses a schedule sees what it holds for them in "my time off" too.
        await here.keep_habits(replace(habits, team=team.id))
    reason = likely_reason(await reasons_of(here, team.place()), words)
    where = Where.SHIFTS if me.owns else Where.ASKED
    return replace(team.place(where, me.id), reason=reason.id, person_name=me.name, reason_name=reason.name)


async def reasons_of(here: Here, place: Place) -> list[Reason]:
    known = await here.services.schedules.reasons(here.owner, team_of(place))
    if not known:
        raise NotAllowed("no-reasons")
    return known


def in_team(row: TimeOff) -> Place | None:
    return next((place for place in row.places if place.where is not Where.PLAN), None)


def for_reason(places: tuple[Place, ...], reason: Reason | None) -> tuple[Place, ...]:
    """The same places, with another reason where there are reasons."""
    if reason is None:
        return places
    return tuple(
        place if place.where is Where.PLAN else replace(place, reason=reason.id, reason_name=reason.name)
        for place in places
    )
