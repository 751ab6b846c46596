"""Whom of a team somebody speaks of, and whether they may: only owners look after somebody else's time off."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot import cards
from bot.booking.where import reasons_of
from bot.chat.here import Here
from bot.chat.which_team import ask_team, team_meant
from bot.errors import ConsentNeeded, GraphError, NotAllowed, SignInNeeded
from bot.messages import Reply, Show
from bot.time_off import Destination, Entry, Place, Span
from bot.time_off.names import people_called, people_nearly_called
from bot.time_off.team import Colleague, Reason, Team, owns
from bot.understanding import Request

SHORTEST_NAME = 3
"""Fewer letters are the beginning of too many names."""
VERY_ALIKE = 0.8
"""How near to a name a word is that is taken for a slip of the pen, and not for what somebody is off for."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a request says of somebody's time off."""

    person: str = ""
    team: str = ""
    spans: tuple[Span, ...] = ()
    to: tuple[Span, ...] = ()
    end: tuple[Span, ...] = ()
    """What it is to last until, where only that was said."""
    reason: str = ""


def wish_of(request: Request) -> Wish:
    named = request.named
    team = "" if named.place == Destination.TEAM else named.place
    wish = Wish(named.somebody, team, request.spans, request.to, (), named.reason)
    if not request.until:
        return wish
    return replace(wish, spans=request.spans if request.to else (), to=(), end=request.to or request.spans)


@dataclass(frozen=True, slots=True)
class Teammate:
    """Somebody of a team, looked at by one of its owners."""

    team: Team
    person: Colleague
    reasons: tuple[Reason, ...]

    def place(self, here: Here, reason: Reason | None = None) -> Place:
        place = replace(self.team.place(person=self.person.id), person_name=self.person.name)
        if reason is None:
            return place
        return replace(place, reason=reason.id, reason_name=reason.name if here.alone else "")

    def with_names(self, here: Here, entry: Entry) -> Entry:
        """The entry with the words for what it holds ids of."""
        reason = next((one for one in self.reasons if one.id == entry.place.reason), None)
        place = replace(self.place(here, reason), reason=entry.place.reason, draft=entry.place.draft)
        return replace(entry, place=place)


@dataclass(frozen=True, slots=True)
class _Candidates:
    """Of one team: who is in it, and who of them may be meant."""

    team: Team
    people: list[Colleague]
    fitting: list[Colleague]
    owned: bool
    """By the person who speaks."""


async def teammate_meant(here: Here, wish: Wish, chosen: str) -> Teammate | Reply | None:
    """Whom the wish names, or the question that has to be answered first; None where it is nobody of a team, or the
    person themselves."""
    teams = await _teams_to_look_in(here, wish, chosen)
    fitting = [team for team in teams if team.fitting]
    if not fitting:
        return _ask_for_a_slip(here, wish, teams)
    if all([one.id for one in team.fitting] == [here.owner.id] for team in fitting):
        return None
    owned = [team for team in fitting if team.owned]
    if not owned:
        return _refuse(here, fitting[0])
    one = owned[0] if len(owned) == 1 else await _of_the_usual_team(here, owned)
    if one is None:
        return await ask_team(here, {"text": here.said})
    if len(one.fitting) > 1:
        return _ask(here, wish, one, one.fitting, fits=True)
    return Teammate(one.team, one.fitting[0], tuple(await reasons_of(here, one.team.place())))


async def _teams_to_look_in(here: Here, wish: Wish, chosen: str) -> list[_Candidates]:
    """Who cannot be asked for a team's schedule still books their own time off."""
    schedules = here.services.schedules
    try:
        one = await team_meant(here, wish.team) if wish.team or here.conversation.team else None
        teams = [one] if one else await schedules.teams(here.owner)
        crews = await asyncio.gather(*(schedules.crew(here.owner, team) for team in teams))
    except (ConsentNeeded, SignInNeeded, NotAllowed, GraphError):
        if wish.team or (await here.habits()).team:
            raise
        # "Moving house, off Friday" names nobody: who never used a schedule is not asked to allow that either.
        return []
    return [_candidates(here, wish, chosen, team, crew) for team, crew in zip(teams, crews, strict=True)]


def _candidates(here: Here, wish: Wish, chosen: str, team: Team, crew: list[Colleague]) -> _Candidates:
    fitting = [one for one in crew if one.id == chosen] if chosen else named_last(crew, wish.person)
    return _Candidates(team, crew, fitting, owns(crew, here.owner.id))


def named_last(crew: Sequence[Colleague], words: str) -> list[Colleague]:
    """By all the words, else by the last ones: "make Adele" ends with a name."""
    parts = words.split()
    names = (" ".join(parts[first:]) for first in range(len(parts)))
    found = (people_called(crew, name) for name in names if len(name) >= SHORTEST_NAME)
    return next((some for some in found if some), [])


async def _of_the_usual_team(here: Here, teams: Sequence[_Candidates]) -> _Candidates | None:
    usual = (await here.habits()).team
    return next((one for one in teams if one.team.id == usual), None)


def _ask_for_a_slip(here: Here, wish: Wish, teams: Sequence[_Candidates]) -> Show | None:
    """The name that the words nearly are, in a team that the person owns."""
    for team in teams:
        near = people_nearly_called(team.people, wish.person, VERY_ALIKE) if team.owned else []
        if near:
            return _ask(here, wish, team, near, fits=False)
    return None


def _ask(here: Here, wish: Wish, team: _Candidates, people: Sequence[Colleague], *, fits: bool) -> Show:
    return Show(cards.ask_person(here.say, team.team, wish.person, people, team.people, fits=fits, text=here.said))


def _refuse(here: Here, team: _Candidates) -> Show:
    """To a member: who can do it, and what they can do themselves."""
    owners = [one.name for one in team.people if one.owns]
    return Show(cards.owners_only(here.say, team.team, owners))
