"""What kind of question a text asks, by a few phrases per language: the section "questions" of a language's file.

In a phrase "…" stands for any words between, and "*" at the end of a word for any ending. It says nothing of days:
those are read like all others.
"""

from __future__ import annotations

import tomllib
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Final

from bot.understanding.lexicon import Lexicon, lexicon
from bot.understanding.locales import candidates
from bot.understanding.numerals import words
from bot.understanding.request import Intent, Request
from bot.understanding.tokens import LONGEST_TEXT


class Asked(StrEnum):
    """Earlier kinds win where the words fit several."""

    LEFT = "left"
    """How many days are left."""
    RULES = "rules"
    """What one's organisation allows, and how much."""
    DECIDES = "decides"
    """Who says yes or no."""
    REQUESTS = "requests"
    """What one has asked for, and how it stands."""
    TAKEN = "taken"
    """How many days are booked, or were taken."""
    OTHERS = "others"
    """Who else is off."""
    NEXT = "next"
    """When one is off next."""
    WORKING = "working"
    """Whether one works then."""
    OFF = "off"
    """Whether one is off then."""


Phrase = tuple[str, ...]
"""What stands in the text, in this order."""

_ANY_WORDS: Final = "…"
_ANY_ENDING: Final = "*"
_TO_BE_DONE: Final = frozenset((Intent.CHANGE, Intent.WITHDRAW, Intent.SIGN_IN, Intent.SIGN_OUT))
_OF_ONESELF: Final = frozenset((Asked.WORKING, Asked.OFF))
_OF_SOMEBODY: Final = frozenset((Asked.NEXT, Asked.TAKEN))
_MAY_BE_OF_ONESELF: Final = frozenset((Intent.MINE, Intent.NONE))
"""Where words are not spaced, "who is off" holds the phrases of "am I off"."""


def question_in(text: str, request: Request, locale: str) -> Asked | None:
    """Of a text that reads as this request. "Cancel my next time off" asks nothing; days that are asked about settle
    what a question without them leaves open."""
    if request.intent in _TO_BE_DONE or (request.intent is Intent.BOOK and not _asks(text)):
        return None
    kind = _kind(text[:LONGEST_TEXT], locale)
    if kind in _OF_ONESELF and request.intent not in _MAY_BE_OF_ONESELF:
        return None
    if kind in _OF_SOMEBODY and request.intent is Intent.WHO and (request.who or "")[:1].isupper():
        # "How many days off does Megan have?"
        return None
    if request.spans and (kind is Asked.NEXT or (kind is None and _asks(text) and request.intent is Intent.MINE)):
        return Asked.OFF
    return Asked.NEXT if kind in (Asked.OFF, Asked.WORKING) and not request.spans else kind


def _asks(text: str) -> bool:
    return text.rstrip().endswith(("?", "？", "؟"))


def _kind(text: str, locale: str) -> Asked | None:
    """In the first language of those the text may be in that has a phrase for it."""
    for code in candidates(text, locale):
        language = lexicon(code)
        read = _between(language.key(text), language)
        for kind, phrases in _phrases(code):
            if any(_stands_in(read, phrase) for phrase in phrases):
                return kind
    return None


@cache
def _phrases(code: str) -> tuple[tuple[Asked, tuple[Phrase, ...]], ...]:
    file = files("bot.understanding.languages").joinpath(f"{code}.toml")
    listed = tomllib.loads(file.read_text(encoding="utf-8")).get("questions", {})
    language = lexicon(code)
    return tuple((kind, tuple(_phrase(one, language) for one in words(listed.get(kind, "")))) for kind in Asked)


def _phrase(written: str, language: Lexicon) -> Phrase:
    return tuple(_piece(piece.strip(), language) for piece in written.split(_ANY_WORDS))


def _piece(written: str, language: Lexicon) -> str:
    piece = _between(language.key(written.rstrip(_ANY_ENDING)), language)
    return piece.rstrip() if written.endswith(_ANY_ENDING) else piece


def _between(key: str, language: Lexicon) -> str:
    """With a space around whole words, where words are spaced."""
    return f" {key} " if language.spaced else key


def _stands_in(text: str, phrase: Phrase) -> bool:
    at = 0
    for piece in phrase:
        found = text.find(piece, at)
        if found < 0:
            return False
        # The space after a word is the one before the next.
        at = found + len(piece.rstrip())
    return True
