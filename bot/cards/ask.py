"""Questions as cards, with the likely answers as buttons; and the reminder that one is still open."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from bot.cards.elements import card, column_of, heading, on, press, quiet, tame, words
from bot.messages import Card
from bot.texts import Texts
from bot.time_off import Span, TimeOff

CHOICES = 6
"""Teams shows no more buttons than these on a card."""
QUESTION = "question"
NARROW = 34
"""Letters a button shows on a phone before it is cut."""
SHORTEST = 5
"""A subject cut to fewer letters than these says nothing."""


def ask_when(say: Texts, now: datetime, choices: Sequence[Span], why: str | None) -> Card:
    """`why` is the key of a text: what was wrong with the last answer."""
    title = say("when-title")
    presses = [
        press(say("when-choice", near=say.near(span, now), span=say.short((span,), now)), "when", span.to_json())
        for span in choices[:3]
    ]
    body = [words(say(why))] if why else []
    body += [heading(title, id=QUESTION), *column_of(presses), quiet(say("when-hint"), spacing="Medium")]
    return card(say, body, speak=title)


def ask_which(say: Texts, now: datetime, rows: Sequence[TimeOff], verb: Literal["change", "undo"]) -> Card:
    title = say(f"which-{verb}")
    presses = [
        press(_choice(say, now, number, row), verb, on(row), tooltip=_in_full(say, row))
        for number, row in enumerate(rows[:CHOICES], start=1)
    ]
    return card(
        say,
        [heading(title, id=QUESTION), *column_of(presses), quiet(say("which-hint"), spacing="Medium")],
        speak=title,
    )


def asks(shown: Card) -> bool:
    """Whether a card is itself a question, so that nothing needs to remind of it."""
    return any(element.get("id") == QUESTION for element in shown["body"])


def reminded(shown: Card, reminder: str) -> Card:
    """The card with a last line: the question that is still open."""
    return {**shown, "body": [*shown["body"], words(reminder, separator=True, spacing="Medium")]}


def _choice(say: Texts, now: datetime, number: int, row: TimeOff) -> str:
    """The subject goes along as far as a narrow button has room for it."""
    bare = say("which-choice", number=number, span=say.short(row.spans, now))
    room = NARROW - len(bare)
    subject = tame(row.subject, room) if room > SHORTEST else ""
    return say("which-choice-named", choice=bare, subject=subject) if subject else bare


def _in_full(say: Texts, row: TimeOff) -> str:
    return "; ".join([*(say.span(span) for span in row.spans), *filter(None, [tame(row.subject)])])
