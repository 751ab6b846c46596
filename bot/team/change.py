"""What owners of a team do with somebody else's time off: put it into the schedule, replace it, remove it, share it.

Nothing is written before a press. A card shows what stands there beside what it would become; the write sends exactly
that, with the stamp of what was seen. Where others read along no reason is shown.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from bot import cards
from bot.booking.offer import judged
from bot.booking.rows import new_row
from bot.booking.where import reasons_of
from bot.chat.here import Here
from bot.chat.which_team import ask_team, team_meant
from bot.errors import ConsentNeeded, GraphError, NotAllowed, SignInNeeded
from bot.messages import Reply, Show
from bot.time_off import (
    Destination,
    Entry,
    Part,
    Place,
    Span,
    State,
    TimeOff,
    Where,
    by_clock,
    hull,
    laid_out,
    moved,
    within_reach,
)
from bot.time_off.names import called, called_nearly
from bot.time_off.team import Colleague, Reason, Team, guessed, said
from bot.understanding import Intent, Request

LOOKED_AHEAD = timedelta(days=400)
SHORTEST_NAME = 3
"""Fewer letters are the beginning of too many names."""
VERY_ALIKE = 0.8
"""How near to a name a word is that is taken for a slip of the pen, and not for what somebody is off for."""


@dataclass(frozen=True, slots=True)
class Meant:
    """What a request says of somebody's time off."""

    person: str = ""
    team: str = ""
    spans: tuple[Span, ...] = ()
    to: tuple[Span, ...] = ()
    end: tuple[Span, ...] = ()
    """What it is to last until, where only that was said."""
    reason: str = ""


def meant(request: Request) -> Meant:
    named = request.named
    wish = Meant(
        named.somebody,
        "" if named.place == Destination.TEAM else named.place,
        request.spans,
        request.to,
        (),
        named.reason,
    )
    if not request.until:
        return wish
    return replace(wish, spans=request.spans if request.to else (), to=(), end=request.to or request.spans)


@dataclass(frozen=True, slots=True)
class Whose:
    """Somebody of a team, looked at by one of its owners."""

    team: Team
    person: Colleague
    reasons: tuple[Reason, ...]

    def place(self, here: Here, reason: Reason | None = None) -> Place:
        return Place(
            Where.SHIFTS,
            team=self.team.id,
            person=self.person.id,
            reason=reason.id if reason else "",
            zone=self.team.zone,
            team_name=self.team.name,
            person_name=self.person.name,
            reason_name=reason.name if reason and here.alone else "",
        )

    def named(self, here: Here, entry: Entry) -> Entry:
        """With the words for what it holds ids of."""
        reason = next((one for one in self.reasons if one.id == entry.place.reason), None)
        names = replace(self.place(here, reason), reason=entry.place.reason, draft=entry.place.draft)
        return replace(entry, place=names)


async def answer(here: Here, request: Request, chosen: str = "") -> Reply | None:
    """What is asked about somebody else's time off; None where nobody of a team is meant. `chosen` is who was pressed
    where the name was not clear."""
    wish = meant(request)
    if not wish.person and not chosen:
        return await _last_shown(here, wish)
    found = await _found(here, wish, chosen)
    if not isinstance(found, Whose):
        return found
    if request.intent is Intent.WITHDRAW:
        return await _remove(here, found, wish)
    if request.intent is Intent.BOOK and not (wish.end and await _lasting(here, found, wish)):
        return await _put(here, found, wish.spans or wish.end, wish.reason)
    return await _change(here, found, wish)


# ------------------------------------------------------------------------------------------------ whose


@dataclass(frozen=True, slots=True)
class _Crew:
    team: Team
    people: list[Colleague]
    called: list[Colleague]
    owned: bool


async def _found(here: Here, wish: Meant, chosen: str) -> Whose | Reply | None:
    """Whose time off it is, or the question that has to be answered first; None where nobody of a team is meant."""
    crews = await _crews(here, wish, chosen)
    fitting = [crew for crew in crews if crew.called]
    if all([one.id for one in crew.called] == [here.owner.id] for crew in fitting):
        owned = [crew for crew in crews if crew.owned]
        near = [(crew, called_nearly(crew.people, wish.person, VERY_ALIKE)) for crew in owned if not fitting]
        slip = next(((crew, people) for crew, people in near if people), None)
        return _ask(here, wish, *slip, fits=False) if slip else None
    owned = [crew for crew in fitting if crew.owned]
    if not owned:
        return _refused(here, fitting[0])
    if len(owned) > 1:
        settled = (await here.habits()).team
        owned = [crew for crew in owned if crew.team.id == settled]
        if not owned:
            return await ask_team(here, {"text": here.said})
    crew = owned[0]
    if len(crew.called) > 1:
        return _ask(here, wish, crew, crew.called, fits=True)
    return Whose(crew.team, crew.called[0], tuple(await reasons_of(here, Place(Where.SHIFTS, crew.team.id))))


async def _crews(here: Here, wish: Meant, chosen: str) -> list[_Crew]:
    """Of the teams that may be meant. Who cannot be asked for a team's schedule still books their own time off."""
    schedules = here.services.schedules
    try:
        one = await team_meant(here, wish.team) if wish.team or here.conversation.team else None
        teams = [one] if one else await schedules.teams(here.owner)
        people = await asyncio.gather(*(schedules.crew(here.owner, team) for team in teams))
    except (ConsentNeeded, SignInNeeded, NotAllowed, GraphError):
        if wish.team or (await here.habits()).team:
            raise
        # "Moving house, off Friday" names nobody: who never used a schedule is not asked to allow that either.
        return []
    return [_crew(here, wish, chosen, team, crew) for team, crew in zip(teams, people, strict=True)]


def _crew(here: Here, wish: Meant, chosen: str, team: Team, people: list[Colleague]) -> _Crew:
    fitting = [one for one in people if one.id == chosen] if chosen else named_last(people, wish.person)
    return _Crew(team, people, fitting, any(one.owns for one in people if one.id == here.owner.id))


def named_last(people: Sequence[Colleague], words: str) -> list[Colleague]:
    """By all the words, else by the last ones: "make Adele" ends with a name."""
    parts = words.split()
    names = (" ".join(parts[first:]) for first in range(len(parts)))
    found = (called(people, name) for name in names if len(name) >= SHORTEST_NAME)
    return next((some for some in found if some), [])


def _ask(here: Here, wish: Meant, crew: _Crew, people: Sequence[Colleague], *, fits: bool) -> Show:
    return Show(cards.ask_person(here.say, crew.team, wish.person, people, crew.people, fits=fits, text=here.said))


def _refused(here: Here, crew: _Crew) -> Show:
    """To a member: who can do it, and what they can do themselves."""
    owners = [one.name for one in crew.people if one.owns]
    return Show(cards.owners_only(here.say, crew.team, owners))


# ------------------------------------------------------------------------------------------------ what becomes of it


async def _put(here: Here, whose: Whose, when: tuple[Span, ...], why: str) -> Reply:
    if not when:
        return Show(cards.plain(here.say, "put-when", name=whose.person.name))
    place = whose.place(here, guessed(whose.reasons, why))
    spans = by_clock(when, await here.zone(), whose.team.zone)
    decision, held = await judged(here, spans, (place,), whose.team.zone)
    if not decision.spans:
        return Show(cards.plain(here.say, "past-date"))
    twin = next((entry for entry in held if (entry.span,) == decision.spans), None)
    if twin:
        return _shown(here, [await _row(here, whose.named(here, twin), notes=frozenset({"already-booked"}))])
    parts = laid_out(decision.spans, (place,), whose.team.zone)
    return _shown(here, [await new_row(here, parts, "", overlaps=decision.overlaps, notes=decision.notes)])


async def _remove(here: Here, whose: Whose, wish: Meant) -> Reply:
    entries = await _standing(here, whose, wish.spans)
    rows = [await _row(here, entry, notes=frozenset({"removing", *_longer(entry, wish)})) for entry in entries]
    return _shown(here, rows) if rows else await _none(here, whose)


async def _change(here: Here, whose: Whose, wish: Meant) -> Reply:
    entries = await (_lasting(here, whose, wish) if wish.end else _standing(here, whose, wish.spans))
    rows = [await _changed(here, entry, wish, whose.reasons) for entry in entries]
    return _shown(here, rows) if rows else await _none(here, whose)


async def _lasting(here: Here, whose: Whose, wish: Meant) -> list[Entry]:
    """What can last until then: what begins later cannot."""
    (until,) = by_clock(wish.end[:1], await here.zone(), whose.team.zone)
    return [entry for entry in await _standing(here, whose, wish.spans) if entry.span.start < until.end]


async def _last_shown(here: Here, wish: Meant) -> Reply | None:
    """ "Change it to sick leave": the time off of somebody else that this conversation was about last."""
    last = await here.last_shown()
    if last is None or wish.spans or not last.somebody_elses or len(last.parts) != 1:
        return None
    part = last.parts[0]
    known = await reasons_of(here, part.place)
    entry = Entry(part.entry or "", part.span, "", part.place, part.stamp)
    if last.state is State.BOOKED:
        return _shown(here, [await _changed(here, entry, wish, known)])
    becomes = await _becomes(here, entry, wish, known)
    decision, _ = await judged(here, (becomes.span,), (becomes.place,), last.zone)
    again = await here.services.store.move(
        last.id,
        here.owner,
        {State.OFFERED},
        State.OFFERED,
        at=last.version,
        parts=(becomes,),
        notes=decision.notes,
        overlaps=decision.overlaps,
    )
    return _shown(here, [again or last])


async def _changed(here: Here, entry: Entry, wish: Meant, known: Sequence[Reason]) -> TimeOff:
    """The row of what stands there, with what it would become."""
    wanted = await _becomes(here, entry, wish, known)
    if (wanted.span, wanted.place) == (entry.span, entry.place):
        return await _row(here, entry, notes=frozenset({"as-wished" if wish.to or wish.end else "as-it-was"}))
    return await _row(here, entry, wanted, _longer(entry, wish) if wanted.span != entry.span else frozenset())


def _longer(entry: Entry, wish: Meant) -> frozenset[str]:
    """Where a day was named that lies within more."""
    return frozenset() if not wish.spans or wish.end or _within(entry.span, wish.spans) else frozenset({"all-of-it"})


async def _becomes(here: Here, entry: Entry, wish: Meant, known: Sequence[Reason]) -> Part:
    zone, clock = await here.zone(), entry.place.zone
    span = entry.span
    if wish.end:
        span = moved(entry.span, by_clock(wish.end, zone, clock)[0], until=True)
    elif wish.to:
        span = _moved(entry.span, by_clock(wish.spans, zone, clock), by_clock(wish.to, zone, clock)[0])
    if not within_reach((span,), here.now_in(clock)):
        raise NotAllowed("too-far")
    place = entry.place
    reason = None if wish.to or wish.end else said(known, wish.reason)
    if reason and reason.id != place.reason:
        if not here.alone:
            raise NotAllowed("only-alone")
        place = replace(place, reason=reason.id, reason_name=reason.name)
    return Part(span, place=place)


def _moved(span: Span, old: tuple[Span, ...], to: Span) -> Span:
    """With its old days on the new ones. What is longer than what was named moves as one, by as much."""
    if not old or _within(span, old):
        return moved(span, to)
    by = to.first_day - old[0].first_day
    return Span(span.start + by, span.end + by, span.all_day)


def _within(span: Span, spans: tuple[Span, ...]) -> bool:
    return any(one.first_day <= span.first_day and span.last_day <= one.last_day for one in spans)


# ------------------------------------------------------------------------------------------------ what stands there


async def _standing(here: Here, whose: Whose, spans: tuple[Span, ...]) -> list[Entry]:
    """What the schedule holds for them then, or from now on."""
    place = whose.place(here)
    today = here.now_in(whose.team.zone).date()
    said_spans = by_clock(spans, await here.zone(), whose.team.zone)
    if said_spans and not within_reach(said_spans, here.now_in(whose.team.zone)):
        raise NotAllowed("too-far")
    looked = said_spans or (Span.days(today, today + LOOKED_AHEAD),)
    held = await here.services.calendar.between(here.owner, hull(looked), place)
    return [whose.named(here, entry) for entry in held if any(entry.span.overlaps(span) for span in looked)]


async def _row(here: Here, entry: Entry, wanted: Part | None = None, notes: frozenset[str] = frozenset()) -> TimeOff:
    """The ledger's row for it. One that this conversation has already goes on: its older card is out of date then."""
    parts = (Part(entry.span, entry.id, entry.place, entry.stamp),)
    becomes = (wanted,) if wanted else ()
    for row in await here.services.store.of_owner(here.owner, {State.BOOKED}):
        same = [(part.entry, part.place.draft) for part in row.parts] == [(entry.id, entry.place.draft)]
        if not same or row.conversation != here.conversation.id:
            continue
        shown = {"parts": parts, "wanted": becomes, "earlier": (), "notes": notes, "reason": ""}
        again = await here.services.store.move(
            row.id, here.owner, {State.BOOKED}, State.BOOKED, at=row.version, **shown
        )
        if again:
            return again
    return await new_row(here, parts, "", state=State.BOOKED, wanted=becomes, notes=notes)


def _shown(here: Here, rows: Sequence[TimeOff]) -> Show:
    if len(rows) == 1:
        return Show(cards.time_off(rows[0], here.say, here.now_in(rows[0].clock)), about=rows[0].id)
    return Show(cards.choose(here.say, here.now_in(rows[0].clock), rows))


async def _none(here: Here, whose: Whose) -> Show:
    """Nothing then: what there is from now on instead."""
    ahead = await _standing(here, whose, ())
    rows = [await _row(here, entry, notes=frozenset({"as-it-was"})) for entry in ahead[: cards.CHOICES]]
    return Show(cards.none_then(here.say, here.now_in(whose.team.zone), whose.person.name, rows))
