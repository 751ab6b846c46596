"""The words of the section "talk" of a language's file, found in a text and taken out of it.

"*" at the end of a word is any ending, "$" the end of the text.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Final, NamedTuple

from bot.understanding.letters import Letter, Token
from bot.understanding.lexicon import folded, lexicon
from bot.understanding.locales import candidates
from bot.understanding.numerals import words
from bot.understanding.tokens import tokens

NTH: Final = ("1", "2", "3", "4", "5", "-1")
"""Signs that name one of several, by its place; -1 is the last."""
WHICH: Final = (*NTH, "both", "other")
_ANY_ENDING: Final = "*"
_AT_THE_END: Final = "$"
FAR: Final = frozenset((Letter.MONTH, Letter.DATE, Letter.PAIR, Letter.HOLIDAY, Letter.YEAR_NUMBER))
"""Whoever says these means no day of the week that was talked about."""


class Mark(NamedTuple):
    sign: str
    start: int
    end: int


class Apart(NamedTuple):
    """A text in one language, taken apart."""

    code: str
    marks: list[Mark]
    rest: str
    """What is left of it when the marks are taken out."""
    found: list[Token]
    """The tokens of the rest."""


def taken_apart(text: str, locale: str, several: bool) -> Apart:
    """In the language whose words say most of it; of equals the first."""
    plain = folded(text)
    reads = [_in_language(plain, code, several) for code in candidates(text, locale)]
    return max(reads, key=lambda read: sum(mark.end - mark.start for mark in read.marks))


def _in_language(plain: str, code: str, several: bool) -> Apart:
    marks = list(_marks(plain, code, several))
    rest = _cut(plain, marks)
    found = tokens(rest, lexicon(code))
    if several and any(token.letter in FAR for token in found) and any(mark.sign in NTH for mark in marks):
        # "The first of December" is none of those that were listed.
        return _in_language(plain, code, several=False)
    return Apart(code, marks, rest, found)


def _cut(plain: str, marks: list[Mark]) -> str:
    parts, at = [], 0
    for mark in marks:
        parts.append(plain[at : mark.start])
        at = mark.end
    return " ".join([*parts, plain[at:]]).strip()


def _marks(plain: str, code: str, several: bool) -> Iterator[Mark]:
    pattern, signs = _phrases(code, several)
    for found in pattern.finditer(plain):
        yield Mark(signs[int((found.lastgroup or "m0")[1:])], *found.span())


@cache
def _phrases(code: str, several: bool) -> tuple[re.Pattern[str], list[str]]:
    """One pattern of all phrases, the longest first, and the sign of each of its groups."""
    file = files("bot.understanding.languages").joinpath(f"{code}.toml")
    listed = tomllib.loads(file.read_text(encoding="utf-8")).get("talk", {})
    phrases = [(folded(phrase), sign) for sign, some in listed.items() for phrase in words(some)]
    usable = [one for one in phrases if several or one[1] not in WHICH]
    usable.sort(key=lambda one: -len(one[0]))
    spaced = lexicon(code).spaced
    whole = "|".join(f"(?P<m{place}>{_pattern(phrase, spaced)})" for place, (phrase, _) in enumerate(usable))
    return re.compile(whole or r"(?!)"), [sign for _, sign in usable]


def _pattern(phrase: str, spaced: bool) -> str:
    body = r"\s+".join(map(re.escape, phrase.rstrip(_ANY_ENDING).split()))
    if not spaced:
        return body
    if phrase.endswith(_AT_THE_END):
        return r"(?<![^\W_])" + body.removesuffix(re.escape(_AT_THE_END)) + r"(?=[\W_]*$)"
    before = r"(?<![^\W_])" if phrase[:1].isalnum() else ""
    after = r"[^\W_]*" if phrase.endswith(_ANY_ENDING) else r"(?![^\W_])" if phrase[-1:].isalnum() else ""
    return before + body + after
