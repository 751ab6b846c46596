"""Siesta beside a talk, from the message box or from a message: booking in a dialog, and time off put into a message.

A dialog is seen by one person alone. What goes into a message is seen by everybody: days and names, never why.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import timedelta
from itertools import groupby

from bot import cards
from bot.booking.commands import off
from bot.booking.listed import LISTED, ahead
from bot.chat.here import Answer, Here
from bot.chat.which_team import team_meant
from bot.commands import WORDS, answer_request
from bot.messages import Insert, Show
from bot.team.who_is_off import entries_for_all
from bot.time_off import Entry, Span, TimeOff, Where
from bot.time_off.names import names_by_id

LOOKED_AHEAD = timedelta(days=180)


async def book_beside(here: Here, text: str) -> AsyncIterator[Answer]:
    """What a message says is read as if the person had said it; where it names no time they are asked."""
    here.said = text
    request = await here.understand(text) if text else None
    if request is None or not request.spans:
        yield Show(cards.ask_in_dialog(here.say, text, here.examples))
        return
    async for reply in answer_request(here, request, off):
        yield reply


async def put_into_message(here: Here, whose: str) -> AsyncIterator[Answer]:
    called = WORDS.called(whose, here.say) if whose else None
    if called and called[0] == "team":
        yield await _of_team(here, called[1])
    else:
        yield await _own(here)


async def _own(here: Here) -> Insert:
    rows = [row for row in await ahead(here) if _is_for_all(row)][:LISTED]
    title = here.say("ahead-of", name=cards.tame(here.conversation.person.name, 60))
    return await _insert(here, title, [("", span) for row in rows for span in row.spans])


async def _of_team(here: Here, named: str) -> Insert:
    """The team that is named, or the one that is meant when none is."""
    team = await team_meant(here, named)
    if team is None:
        return Insert(here.say("team-title"), here.say("extension-whose.about"), None)
    now = here.now_in(team.zone)
    entries = await entries_for_all(here, team, Span(now, now + LOOKED_AHEAD, all_day=False))
    names = names_by_id(await here.services.schedules.crew(here.owner, team))
    standing = [entry for entry in entries if entry.place.person in names]
    title = here.say("ahead-in", team=cards.tame(team.name, 60))
    return await _insert(here, title, list(_by_name(standing, names))[:LISTED])


def _by_name(entries: Sequence[Entry], names: Mapping[str, str]) -> list[tuple[str, Span]]:
    in_order = sorted(entries, key=lambda entry: (names[entry.place.person].casefold(), entry.place.person))
    grouped = groupby(in_order, key=lambda entry: entry.place.person)
    return [(cards.tame(names[person], 60), entry.span) for person, own in grouped for entry in own]


async def _insert(here: Here, title: str, rows: list[tuple[str, Span]]) -> Insert:
    shown = [(name, here.say.short((span,))) for name, span in rows]
    told = "; ".join(f"{name} {days}".strip() for name, days in shown[:3]) or here.say("ahead-nothing")
    return Insert(title, told, cards.into_message(here.say, title, shown))


def _is_for_all(row: TimeOff) -> bool:
    """Neither a draft nor still asked for."""
    asked = any(place.where is Where.ASKED for place in row.places)
    return not any(place.draft for place in row.places) and (not asked or "asked-approved" in row.notes)
