"""Who is off: a team's schedule as a picture, and what it says of one person.

Everybody in a team sees who is off and when. Why, and what is only asked for, is told to the team's owners and to that
person; drafts are for owners. Where others read along nobody is shown more than all of them may see.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from datetime import timedelta
from itertools import groupby
from typing import Any

from bot import cards
from bot.chat.here import Answer, Here
from bot.chat.press_data import LONGEST_SPAN, OnView
from bot.chat.which_team import ask_team, team_meant
from bot.errors import NotAllowed
from bot.messages import Card, Replace, Show
from bot.time_off import PENDING, Entry, Span, by_clock, within_reach
from bot.time_off.days import Away, View
from bot.time_off.names import names_by_id, people_called, people_nearly_called
from bot.time_off.team import Colleague, Team, owns
from bot.understanding import Request

LOOKED_AHEAD = timedelta(days=180)
"""How far somebody's time off is looked for when no time is named."""


async def who(here: Here, request: Request, but: str = "") -> AsyncIterator[Answer]:
    """`but` is somebody who knows of themself already."""
    named, person = await _named(here, request)
    team = await team_meant(here, named)
    if team is None:
        yield await ask_team(here, {"text": here.said})
        return
    today = here.now_in(team.zone).date()
    spans = by_clock(request.spans, await here.zone(), team.zone)
    if not within_reach(spans, here.now_in(team.zone)):
        raise NotAllowed("too-far")
    if person:
        span = _at_most_a_year(spans) if spans else Span.days(today, today + LOOKED_AHEAD)
        yield Show(await _card_of(here, team, person, span))
    else:
        span = _at_most_a_year(spans) if spans else View.week_of(today).span
        hours = None if span.all_day else span
        yield Show(await picture(here, cards.Seen(team, View.of(span), await here.zone(), hours=hours), but))


async def who_else(here: Here, request: Request) -> AsyncIterator[Answer]:
    """Beside the person: in the days that are named, else in those the talk was about last."""
    last = await here.last_shown()
    if not request.spans and last:
        request = replace(request, spans=last.spans)
    async for reply in who(here, replace(request, who="team"), but=here.owner.id):
        yield reply


async def press_days(here: Here, data: Mapping[str, Any]) -> AsyncIterator[Answer]:
    """Other days, the other form, or one person: the pressed card becomes it."""
    press = OnView.of(data)
    span = press.span()
    if not within_reach((span,), await here.now()):
        raise NotAllowed("too-far")
    team = await here.services.schedules.team(here.owner, press.team)
    if not press.person:
        seen = cards.Seen(team, View.of(span), await here.zone(), as_text=press.as_text, skipped=press.skipped)
        yield Replace(await picture(here, seen))
        return
    crew = await here.services.schedules.crew(here.owner, team)
    person = next((one for one in crew if one.id == press.person), None)
    if person is None:
        raise NotAllowed("no-such-person")
    yield Replace(await of_one(here, team, crew, person, span))


async def _named(here: Here, request: Request) -> tuple[str, str]:
    """The team and the person that are named. A name alone may be either's."""
    place = request.named.place
    if place not in ("", "team"):
        return place, request.named.apart
    name = request.who or ""
    if name in ("", "team"):
        return "", ""
    teams = await here.services.schedules.teams(here.owner)
    is_team = any(set(name.casefold().split()) <= set(team.name.casefold().split()) for team in teams)
    return (name, "") if is_team else ("", name)


async def picture(here: Here, seen: cards.Seen, but: str = "") -> Card:
    """The look with all who are off then, by name, save one."""
    schedules, team = here.services.schedules, seen.team
    entries, crew = await asyncio.gather(
        entries_in(here, team, seen.hours or seen.view.span), schedules.crew(here.owner, team)
    )
    names = names_by_id(crew)
    told = await _with_reasons(here, team, crew, [one for one in entries if not but or one.place.person != but])
    told.sort(key=lambda entry: (names.get(entry.place.person, "").casefold(), entry.place.person))
    people = tuple(
        Away(names.get(id) or here.say("who-former"), tuple(own))
        for id, own in groupby(told, key=lambda entry: entry.place.person)
    )
    # On the page that was asked for there may be nobody any more.
    skipped = seen.skipped if seen.skipped < len(people) else 0
    seen = replace(seen, people=people, skipped=skipped, alone=here.alone)
    return cards.grid(seen, here.say, here.now_in(team.zone))


async def _card_of(here: Here, team: Team, name: str, span: Span) -> Card:
    """What the schedule says of the one who is called so; who is meant, where that is not clear."""
    crew = await here.services.schedules.crew(here.owner, team)
    meant = people_called(crew, name)
    if len(meant) == 1:
        return await of_one(here, team, crew, meant[0], span)
    view = View(span.first_day, span.last_day)
    return cards.ask_who(here.say, team, name, meant or people_nearly_called(crew, name), bool(meant), view)


async def of_one(here: Here, team: Team, crew: list[Colleague], person: Colleague, span: Span) -> Card:
    entries = await _with_reasons(here, team, crew, await entries_in(here, team, span, person.id))
    people = (Away(person.name, tuple(entries)),)
    view = View(span.first_day, span.last_day)
    return cards.whereabouts(cards.Seen(team, view, await here.zone(), people, alone=here.alone), here.say)


async def entries_in(here: Here, team: Team, span: Span, person: str = "") -> list[Entry]:
    """What stands in the schedule, and what is asked for as far as this reader may see it; earliest first."""
    if not here.alone:
        return await entries_for_all(here, team, span, person)
    standing, requests = await asyncio.gather(
        here.services.calendar.between(here.owner, span, team.place(person=person)),
        here.services.schedules.requests(here.owner, team),
    )
    asked = [
        one
        for one in requests
        if one.answer == PENDING and one.span.overlaps(span) and person in ("", one.place.person)
    ]
    return sorted([*standing, *asked], key=lambda entry: entry.span.start)


async def entries_for_all(here: Here, team: Team, span: Span, person: str = "") -> list[Entry]:
    """What everybody may know, whoever reads it: neither drafts nor what is asked for, which stay with owners."""
    standing = await here.services.calendar.between(here.owner, span, team.place(person=person))
    return [one for one in standing if not one.place.draft]


async def _with_reasons(here: Here, team: Team, crew: list[Colleague], entries: list[Entry]) -> list[Entry]:
    """The reasons by name where the reader may know them, and no trace of any other."""
    leads = owns(crew, here.owner.id)
    told = [here.alone and (leads or entry.place.person == here.owner.id) for entry in entries]
    wanted = any(entry.place.reason for entry, known in zip(entries, told, strict=True) if known)
    names = {one.id: one.name for one in await here.services.schedules.reasons(here.owner, team)} if wanted else {}

    def named(entry: Entry, known: bool) -> Entry:
        reason = entry.place.reason if known else ""
        return replace(entry, place=replace(entry.place, reason=reason, reason_name=names.get(reason, "")))

    return [named(entry, known) for entry, known in zip(entries, told, strict=True)]


def _at_most_a_year(spans: tuple[Span, ...]) -> Span:
    """All of them at once, a year at the most."""
    if len(spans) == 1 and spans[0].end - spans[0].start <= LONGEST_SPAN:
        return spans[0]
    first, last = min(span.first_day for span in spans), max(span.last_day for span in spans)
    return Span.days(first, min(last, first + LONGEST_SPAN - timedelta(days=1)))
