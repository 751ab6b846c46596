"""Answers to questions, first in words; then what they are about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from bot.cards.approvals import outcome_of
from bot.cards.elements import box, card, heading, plain_text, quiet, words
from bot.cards.mine import listed
from bot.messages import Card
from bot.texts import Texts
from bot.time_off import Entry, TimeOff


@dataclass(frozen=True, slots=True)
class Answer:
    """`title` is the answer; the rest says more of it."""

    title: str
    said: Sequence[str] = ()
    how: Sequence[str] = ()
    """What it was found by."""
    rows: Sequence[TimeOff] = field(default=())
    """What it is about, each with its own presses."""


def answer(say: Texts, now: datetime, one: Answer) -> Card:
    body = [heading(one.title, size="Medium")]
    body += [words(line, spacing="Small") for line in one.said]
    body += [listed(row, say, now) for row in one.rows]
    body += [quiet(line) for line in one.how]
    return card(say, body, speak=" ".join([one.title, *one.said]))


def answer_requests(say: Texts, title: str, requests: Sequence[Entry]) -> Card:
    """What somebody has asked for, and how each of it stands."""
    body = [heading(title, size="Medium")]
    for entry in requests:
        state, style = outcome_of(entry, say)
        lines = [words(state, weight="Bolder"), words(say.span(entry.span), spacing="Small")]
        about = [plain_text(entry.place.reason_name, 60), plain_text(entry.subject, 80)]
        lines += [quiet(line) for line in about if line]
        if answered := plain_text(entry.answer_words):
            lines.append(words(say("approve-answer", words=answered), spacing="Small"))
        body.append(box(lines, style=style, spacing="Medium"))
    spoken = [f"{outcome_of(entry, say)[0]}: {say.span(entry.span)}." for entry in requests]
    return card(say, body, speak=" ".join([title, *spoken]))
