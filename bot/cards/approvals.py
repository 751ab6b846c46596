"""Requests for time off, as a team's owners see them: who, when, why, who else is off then, and two presses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.cards.elements import Element, box, card, heading, plain_text, press, quiet, row_of, tame, words
from bot.messages import Card
from bot.texts import Texts
from bot.time_off import PENDING, Entry

LISTED = 5
ALSO_OFF = 5
LONGEST_ANSWER: Final = 500
WORDS: Final = "words-"
"""What the input of a request is called, before its id."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A request with what an owner wants to know of it."""

    entry: Entry
    also_off: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Wording:
    """What the card of one request says, as keys of texts, and which press answers it."""

    title: str
    approved: str
    declined: str
    withdrawn: str
    yes: str
    no: str
    verb: str

    def outcome(self, entry: Entry) -> str:
        return {"approved": self.approved, "declined": self.declined}.get(entry.answer, self.withdrawn)


ASKING = _Wording(
    "approve-one",
    "approve-approved",
    "approve-declined",
    "approve-withdrawn",
    "press-approve",
    "press-decline",
    "decide",
)
TAKING_BACK = _Wording(
    "back-one", "back-approved", "back-declined", "back-withdrawn", "press-back-yes", "press-back-no", "decide-back"
)


def approvals(say: Texts, pending: Sequence[Asked], more: int = 0, done: Entry | None = None) -> Card:
    """All that wait for an answer. `done` is the one a press in this list has just decided."""
    title = say("approve-title", count=len(pending) + more)
    body = [heading(title)]
    if done:
        body.append(box(_outcome(done, say), style=_band(done), spacing="Medium"))
    for one in pending[:LISTED]:
        body.append(
            box(
                [*_facts(one.entry, say), *_also(one, say), *_presses(one.entry, say, "list", ASKING)],
                separator=True,
                spacing="Large",
            )
        )
    if more:
        body.append(quiet(say("approve-more", more=more), separator=True, spacing="Medium"))
    return card(say, body, speak=title, wide=True)


def approval(say: Texts, one: Asked, *, back: bool = False) -> Card:
    """One request on a card of its own, which turns into its outcome. `back`: approved leave is to be taken back."""
    entry, texts = one.entry, TAKING_BACK if back else ASKING
    waits = entry.answer == PENDING
    name = entry.place.person_name
    band = say(texts.title, name=plain_text(name, 60)) if waits else say(texts.outcome(entry))
    body: list[Element] = [box([words(band, weight="Bolder")], style=_band(entry), bleed=True)]
    body += _facts(entry, say)
    body += [*_also(one, say), *_presses(entry, say, "", texts)] if waits else _words(entry, say)
    title = say(texts.title, name=tame(name, 60)) if waits else band
    return card(say, body, speak=f"{title}. {tame(name, 60)}: {say.span(entry.span)}")


def _facts(entry: Entry, say: Texts) -> list[Element]:
    place = entry.place
    team, reason = plain_text(place.team_name, 60), plain_text(place.reason_name, 60)
    named = plain_text(place.person_name, 60)
    body = [
        words(named, weight="Bolder"),
        words(say.span(entry.span), spacing="Small"),
        quiet(say("theirs-where", team=team, reason=reason) if reason else say("theirs-where-alone", team=team)),
    ]
    said = plain_text(entry.subject)
    return [*body, quiet(say("approve-says", words=said))] if said else body


def _also(one: Asked, say: Texts) -> list[Element]:
    if not one.also_off:
        return [quiet(say("approve-nobody-else"))]
    names = say.listed([plain_text(name, 40) for name in one.also_off[:ALSO_OFF]])
    more = len(one.also_off) - ALSO_OFF
    return [
        quiet(
            say("and-more", one=say("approve-also", names=names), more=more)
            if more > 0
            else say("approve-also", names=names)
        )
    ]


def _presses(entry: Entry, say: Texts, origin: str, texts: _Wording) -> list[Element]:
    carried = {"request": entry.id, "team": entry.place.team, "origin": origin}
    answer: Element = {
        "type": "Input.Text",
        "id": f"{WORDS}{entry.id}",
        "label": say("approve-words", name=tame(entry.place.person_name, 60)),
        "maxLength": LONGEST_ANSWER,
        "isMultiline": False,
    }
    yes = press(say(texts.yes), texts.verb, {**carried, "approved": True}, style="positive", takes_inputs=True)
    no = press(say(texts.no), texts.verb, {**carried, "approved": False}, takes_inputs=True)
    return [answer, row_of(yes, no)]


def _band(entry: Entry) -> str:
    return {"approved": "good", "declined": "attention"}.get(entry.answer, "emphasis")


def outcome_of(entry: Entry, say: Texts) -> tuple[str, str]:
    """How a request stands, in words and as the look of a box."""
    return say("who-asked-still") if entry.answer == PENDING else _said(entry, say), _band(entry)


def _said(entry: Entry, say: Texts) -> str:
    """What has become of it."""
    return say(ASKING.outcome(entry))


def _words(entry: Entry, say: Texts) -> list[Element]:
    answer = plain_text(entry.answer_words)
    return [words(say("approve-answer", words=answer), spacing="Small")] if answer else []


def _outcome(entry: Entry, say: Texts) -> list[Element]:
    named = plain_text(entry.place.person_name, 60)
    return [
        words(_said(entry, say), weight="Bolder"),
        words(say("who-person", name=named, span=say.span(entry.span))),
        *_words(entry, say),
    ]
