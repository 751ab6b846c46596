"""One person's time off in a team's schedule, in words; and the question who is meant."""

from __future__ import annotations

from collections.abc import Sequence

from bot.cards.ask import CHOICES
from bot.cards.elements import Element, box, card, column_of, heading, plain_text, press, quiet, tame
from bot.cards.grid import Seen, days_of, in_words, looking, place_and_clock, stands
from bot.messages import Card
from bot.texts import Texts
from bot.time_off import Entry
from bot.time_off.days import View
from bot.time_off.team import Colleague, Team

LISTED = 10


def whereabouts(seen: Seen, say: Texts) -> Card:
    """Of the only person who is seen."""
    [away] = seen.people
    title = _title(away.entries)
    days = days_of(seen.view, say, seen.hours)
    body = [heading(say(title, name=plain_text(away.name, 60), days=days)), *place_and_clock(seen, say)]
    shown = [line for entry in away.entries[:LISTED] for line in in_words(entry, seen, say)]
    body += [box(shown, spacing="Medium")] if shown else []
    if len(away.entries) > LISTED:
        body.append(quiet(say("who-more", more=len(away.entries) - LISTED)))
    body.append(quiet(say("who-sees"), spacing="Medium"))
    said = [say(title, name=tame(away.name, 60), days=days), *(say.span(entry.span) for entry in away.entries[:LISTED])]
    around = View.of(seen.view.span) if seen.view.is_short else View.week_of(seen.view.first)
    whole = press(say("press-whole-team"), "who", looking(seen.team, around))
    return card(say, body, speak=". ".join(said), actions=[whole])


def _title(entries: Sequence[Entry]) -> str:
    """What is only asked for, or a draft, makes nobody off."""
    if any(map(stands, entries)):
        return "person-off"
    return "person-not-yet" if entries else "person-not-off"


def ask_who(say: Texts, team: Team, name: str, found: Sequence[Colleague], fit: bool, view: View) -> Card:
    """`fit`: the name is that of all who were found; else it is nobody's, and theirs are the nearest."""
    title = "person-several" if fit else "person-unknown"
    presses: list[Element] = [
        press(tame(one.name, 60), "who", looking(team, view) | {"person": one.id}) for one in found[:CHOICES]
    ]
    hint = "person-hint-near" if found and not fit else "person-hint"
    body = [
        heading(say(title, name=plain_text(name, 60), team=plain_text(team.name, 60)), size="Medium"),
        *([] if fit else [quiet(say(hint))]),
        *column_of(presses),
    ]
    return card(say, body, speak=say(title, name=tame(name, 60), team=tame(team.name, 60)))
