"""Questions as cards, with the likely answers as buttons; and the reminder that one is still open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Literal

from bot.cards.elements import card, column_of, heading, on, plain_text, press, quiet, tame, words
from bot.messages import Card
from bot.texts import Texts
from bot.time_off import Span, TimeOff

CHOICES = 6
"""Teams shows no more buttons than these on a card."""
QUESTION = "question"


def ask_when(say: Texts, now: datetime, choices: Sequence[Span], why: str | None) -> Card:
    """`why` is the key of a text: what was wrong with the last answer."""
    title = say("when-title")
    presses = [
        press(say("when-choice", near=say.near(span, now), span=say.short((span,))), "when", span.to_json())
        for span in choices[:3]
    ]
    body = [words(say(why))] if why else []
    body += [heading(title, id=QUESTION), *column_of(presses), quiet(say("when-hint"), spacing="Medium")]
    return card(say, body, speak=title)


def ask_which(say: Texts, now: datetime, rows: Sequence[TimeOff], verb: Literal["change", "undo"]) -> Card:
    title = say(f"which-{verb}")
    body = [heading(title, id=QUESTION)]
    for number, row in enumerate(rows[:CHOICES], start=1):
        choice = say("which-choice", number=number, span=say.short(row.spans))
        in_full = "; ".join(say.span(span) for span in row.spans)
        body += column_of([press(choice, verb, on(row, whole=True), tooltip=in_full)])
        body += [quiet(subject)] if (subject := plain_text(row.subject, 60)) else []
    return card(say, [*body, quiet(say("which-hint"), spacing="Medium")], speak=title)


def ask_team(say: Texts, teams: Sequence[Mapping[str, str]], why: str = "") -> Card:
    """`why` is what there is to say first."""
    title = say("team-title")
    presses = [press(tame(team["name"], 60), "team", {"team": team["id"]}) for team in teams[:CHOICES]]
    body = [words(why)] if why else []
    body += [heading(title, id=QUESTION), *column_of(presses), quiet(say("team-hint"), spacing="Medium")]
    return card(say, body, speak=title)


def asks(shown: Card) -> bool:
    """Whether a card is itself a question, so that nothing needs to remind of it."""
    return any(element.get("id") == QUESTION for element in shown["body"])


def reminded(shown: Card, reminder: str) -> Card:
    """The card with a last line: the question that is still open."""
    return {**shown, "body": [*shown["body"], words(reminder, separator=True, spacing="Medium")]}
