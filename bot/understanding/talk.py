"""What a text says about what was talked of last: yes and no, "the second one", "no, Thursday", "a week later"."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.time_off import Destination, Span
from bot.time_off.altering import Alteration
from bot.understanding.letters import Letter
from bot.understanding.lexicon import folded
from bot.understanding.reader import understand
from bot.understanding.request import Context, Intent, Request
from bot.understanding.talk_days import When
from bot.understanding.talk_words import NTH, Apart, taken_apart
from bot.understanding.tokens import LONGEST_TEXT


class Act(StrEnum):
    """What a text says that says nothing else. Earlier ones win."""

    UNDO = "undo"
    CANCEL = "cancel"
    """Of what was said or booked: "cancel it"."""
    BOOK = "book"
    NO = "no"
    YES = "yes"
    THANKS = "thanks"


_SILENT: Final = frozenset(("please", "one"))
_PLACES: Final = {"plan": Destination.PLAN, "team": Destination.TEAM, "both_places": Destination.BOTH}
_NOTHING: Final = Request(Intent.NONE)


@dataclass(frozen=True, slots=True)
class Remark:
    """What was said about something else that was said."""

    act: Act | None = None
    signs: frozenset[str] = frozenset()
    nth: int = 0
    """Which of several, counted from one; -1 is the last."""
    alteration: Alteration | None = None
    named: tuple[Span, ...] = ()
    """The days that were named as what it is about: "Friday" of "make Friday a half day"."""
    subject: str | None = None
    to: Destination | None = None
    """Where it is to go."""
    dated: bool = False
    """Whether a day was said, not only hours."""
    one_of: tuple[Span, ...] = ()
    """The days by which one of several is named: "the Friday one"."""
    assumed: frozenset[str] = frozenset()
    alone: bool = False
    """Whether nothing is said but which one is meant."""
    request: Request = _NOTHING
    """What the text says by itself."""

    @property
    def says_something(self) -> bool:
        return bool(self.alteration or self.to or self.subject is not None)

    def has(self, *signs: str) -> bool:
        return not self.signs.isdisjoint(signs)


NO_REMARK: Final = Remark()


def remark(text: str, context: Context, about: tuple[Span, ...] = (), several: bool = False) -> Remark:
    """`about` are the days that were talked about; `several`: there are some to choose from."""
    text = text[:LONGEST_TEXT]
    read = taken_apart(text, context.locale, several)
    signs = frozenset(mark.sign for mark in read.marks) | _more(read)
    request = understand(text, context)
    subject, cut = _subject(text, read)
    nth = next((int(sign) for sign in NTH if sign in signs), 0)
    to = next((place for sign, place in _PLACES.items() if sign in signs), None)
    if subject is not None:
        return Remark(None, signs - _SILENT, nth, subject=subject, to=to, request=request)
    act = _act(signs, cut) if not nth else None
    said = When(text, read, signs, request, context, about)
    alteration = None if act else said.alteration()
    one_of = said.new if "one" in signs and said.days_said else ()
    alone = act is None and not any(letter.isalnum() for letter in cut)
    return Remark(
        act,
        signs - _SILENT,
        nth,
        alteration,
        said.named,
        to=to,
        dated=said.days_said,
        one_of=one_of,
        assumed=said.assumed,
        alone=alone,
        request=request,
    )


def _more(read: Apart) -> frozenset[str]:
    """ "And Friday" says more of what was said."""
    first = read.found[0] if read.found else None
    return frozenset({"add"} if first and first.letter == Letter.AND and first.value == "and" else ())


def _act(signs: frozenset[str], rest: str) -> Act | None:
    """Only where nothing else is said."""
    if any(letter.isalnum() for letter in rest):
        return None
    return next((act for act in Act if act in signs), None)


def _subject(text: str, read: Apart) -> tuple[str | None, str]:
    """What it is to be called, where that was said, in the person's own letters; and the rest without it."""
    mark = next((mark for mark in read.marks if mark.sign == "subject"), None)
    if mark is None:
        return None, read.rest
    # Folding may change how long a text is: then its plain form has to do.
    whole = text if len(folded(text)) == len(text) else folded(text)
    said = whole[mark.end :].strip(" \t:.,;\"'“”„«»「」：。、")
    return (said, "") if said else (None, read.rest)
