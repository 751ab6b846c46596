"""The words that say nothing about when: what it is for, and who, which team and which reason they may name.

They are slices of the text as it was written: "a talk about the dentist's chair", not its rarer words in a row.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bot.understanding.changing import CHANGING
from bot.understanding.letters import Letter, Token
from bot.understanding.lexicon import Lexicon
from bot.understanding.request import NOBODY, Named
from bot.understanding.tokens import as_counted

_LONGEST: Final = 60
_GLUE: Final = frozenset(
    (
        Letter.AT,
        Letter.MARK,
        Letter.IN,
        Letter.FROM_OR_OF,
        Letter.SKIP,
        Letter.AND,
        Letter.TO,
        Letter.FROM,
        Letter.UNTIL,
        Letter.UNKNOWN,
    )
)
_REASONS: Final = frozenset(("leave", "sick"))
_BEFORE_A_NAME: Final = frozenset((Letter.UNKNOWN, Letter.MARK, Letter.AT, Letter.SKIP, Letter.AND))
_GLUE_SIGNS: Final = frozenset(("word", "me", "my", "lasting", "approve", "help", "meeting"))


def left_over(text: str, found: list[Token], words: Lexicon, signs: frozenset[str]) -> tuple[str, Named]:
    """What it is for, and whom or what it may name: that only where somebody is said to be off, or a change is."""
    naming = not signs.isdisjoint(_NAMING)
    if not naming and not any(token.a_strange_word for token in found):
        return NOTHING
    whole = as_counted(text, words)
    found = sorted(found, key=_start)
    runs = list(_runs(found))
    subject = _joined(whole, found, runs)
    return subject, _named(whole, found, runs, subject) if naming else NOBODY


def _named(whole: str, found: list[Token], runs: list[tuple[int, int]], subject: str) -> Named:
    reason = " ".join(whole[token.start : token.end] for token in found if token.sign in _REASONS)
    somebody = _somebody(whole, found, runs)
    at = _place(found, runs)
    if at is None:
        scheduled = any(token.sign == "schedule" for token in found)
        return Named(somebody, "team" if scheduled else "", subject, reason)
    run, first = at
    begin, last = runs[run]
    before = [place for place in range(begin, first) if found[place].a_strange_word]
    apart = [*runs[:run], *([(before[0], before[-1])] if before else []), *runs[run + 1 :]]
    return Named(somebody, whole[found[first].start : found[last].end], _joined(whole, found, apart), reason)


def _joined(whole: str, found: list[Token], runs: list[tuple[int, int]]) -> str:
    return " ".join([whole[found[first].start : found[last].end] for first, last in runs])[:_LONGEST].strip()


NOTHING: Final = ("", NOBODY)
_NAMING: Final = frozenset(("leave", "leaving", "early", "arriving", "schedule", "withdraw", *CHANGING))


def _start(token: Token) -> int:
    return token.start


def _runs(found: list[Token]) -> Iterator[tuple[int, int]]:
    """From which token to which: strange ones, with the small words between them."""
    first = last = -1
    for place, token in enumerate(found):
        if token.a_strange_word:
            first = place if first < 0 else first
            last = place
        elif first >= 0 and not _is_glue(token):
            yield first, last
            first = -1
    if first >= 0:
        yield first, last


def _is_glue(token: Token) -> bool:
    return token.letter in _GLUE or token.sign in _GLUE_SIGNS


def _somebody(whole: str, found: list[Token], runs: list[tuple[int, int]]) -> str:
    """What stands before all that says when, or that somebody is off."""
    if not runs:
        return ""
    first, last = runs[0]
    if any(
        token.letter not in _BEFORE_A_NAME and not _is_glue(token) and not _is_verb(token) for token in found[:first]
    ):
        return ""
    return whole[found[first].start : found[last].end]


def _is_verb(token: Token) -> bool:
    return token.sign in ("change", "extend", "withdraw", "word", "approve", "question", "not")


def _place(found: list[Token], runs: list[tuple[int, int]]) -> tuple[int, int] | None:
    """In which run, and from which token on, something follows "in" to the end of the run."""
    for run, (first, last) in reversed(list(enumerate(runs))):
        for place in range(last, first - 1, -1):
            if (
                place
                and found[place].letter == Letter.UNKNOWN
                and found[place - 1].letter in (Letter.IN, Letter.MARK)
                and _says_in(found, place - 1)
            ):
                return run, place
    return None


def _says_in(found: list[Token], place: int) -> bool:
    """ "in", or "in the"."""
    return found[place].letter == Letter.IN or (
        place > 0 and found[place].letter == Letter.MARK and found[place - 1].letter == Letter.IN
    )
