"""What an owner is asked before they change somebody else's time off, and what a member is told who may not."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.cards.ask import CHOICES
from bot.cards.elements import Element, card, column_of, heading, on, plain_text, press, tame, words
from bot.cards.side_by_side import name_of, only_a_draft
from bot.messages import Card
from bot.texts import Texts
from bot.time_off import TimeOff
from bot.time_off.team import Colleague, Team

MEMBERS = 100
"""How many people a choice holds, so that the card stays small. Others are found by their names."""


def share(row: TimeOff, drafts: Sequence[tuple[str, str]], say: Texts) -> Card:
    """What one press would show to everybody: all drafts of the days, by name, not this one alone."""
    span = say.span(row.spans[0])
    title = say("share-title", span=span)
    team = plain_text(row.places[0].team_name, 60)
    lines = [words(say("who-person", name=plain_text(name, 60), span=when), spacing="Small") for name, when in drafts]
    body = [heading(title, size="Medium"), words(say("share-what", team=team)), *lines]
    actions = [
        press(say("press-share-all"), "share-all", on(row), style="positive"),
        press(say("press-back"), "look", on(row)),
    ]
    return card(say, body, speak=f"{title} {say('share-what', team=tame(team, 60))}", actions=actions)


def choose(say: Texts, now: datetime, rows: Sequence[TimeOff]) -> Card:
    """Several that may be meant: each is one press away."""
    title = say("choose-title", name=plain_text(name_of(rows[0]), 60))
    body = [heading(title, size="Medium"), *_choices(say, now, rows)]
    return card(say, body, speak=say("choose-title", name=tame(name_of(rows[0]), 60)))


def none_then(say: Texts, now: datetime, name: str, rows: Sequence[TimeOff]) -> Card:
    title = "none-then" if rows else "none-ahead"
    more = [words(say("none-then-but")), *_choices(say, now, rows)] if rows else []
    return card(
        say,
        [heading(say(title, name=plain_text(name, 60)), size="Medium"), *more],
        speak=say(title, name=tame(name, 60)),
    )


def _choices(say: Texts, now: datetime, rows: Sequence[TimeOff]) -> list[Element]:
    listed: list[Element] = []
    for row in rows[:CHOICES]:
        title = say.short(row.spans)
        reason = tame(row.places[0].reason_name, 40)
        draft = say("who-draft") if only_a_draft(row.parts) else ""
        about = " · ".join(part for part in (title, reason, draft) if part)
        listed += column_of([press(about, "look", on(row), tooltip=say.span(row.spans[0]))])
    return listed


def ask_person(
    say: Texts, team: Team, name: str, found: Sequence[Colleague], crew: Sequence[Colleague], *, fits: bool, text: str
) -> Card:
    """`fits`: all who were found are called so; else it is nobody's name, and theirs are the nearest."""
    about = {"name": plain_text(name, 60), "team": plain_text(team.name, 60)}
    title = say("person-several" if fits else "person-unknown", **about)
    presses = [press(tame(one.name, 60), "person", {"text": text, "person": one.id}) for one in found[:CHOICES]]
    body = [heading(title, size="Medium"), *column_of(presses)]
    if not fits:
        choices = [{"title": tame(one.name, 60), "value": one.id} for one in crew[:MEMBERS] if one.name]
        body.append(
            {
                "type": "Input.ChoiceSet",
                "id": "person",
                "label": say("person-choose"),
                "style": "filtered",
                "choices": choices,
                "spacing": "Medium",
            }
        )
        body += column_of([press(say("press-person"), "person", {"text": text}, takes_inputs=True)])
    return card(say, body, speak=title)


def owners_only(say: Texts, team: Team, owners: Sequence[str]) -> Card:
    """To a member who asked for what only owners do."""
    named = say.listed([plain_text(owner, 60) for owner in owners[:3]])
    title = say("owners-only", team=plain_text(team.name, 60))
    way = say("owners-only-ask", owners=named) if named else say("owners-only-nobody")
    example = say("owners-only-example")
    body = [heading(title, size="Medium"), words(way), words(say("owners-only-own"))]
    return card(say, [*body, *column_of([press(example, "say", {"text": example})])], speak=f"{title} {way}")
