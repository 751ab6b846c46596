""" "Next week except Wednesday": which days are excepted, and what is left."""

from __future__ import annotations

from typing import Final

from bot.understanding.letters import COUNTS, NAMED_DAYS, Letter, Token
from bot.understanding.reading import Reading

EXCEPTING: Final = frozenset(("except", "excepted", "contrast"))
"""Said before what is excepted, or after it; of a contrast ("Friday, not Thursday") before it."""


def kept_and_excepted(clause: list[Token]) -> tuple[list[Token], list[Token]]:
    at = next(place for place, token in enumerate(clause) if token.sign in EXCEPTING)
    if clause[at].value != "excepted":
        return clause[:at], clause[at + 1 :]
    first = at
    while first and clause[first - 1].letter in _NAMING:
        first -= 1
    # "Next week Wednesday excepted": only the nearest word is.
    first = max(first, at - 1) if clause[at - 1 : at] and clause[at - 1].letter in NAMED_DAYS else first
    return clause[:first] + clause[at + 1 :], clause[first:at]


_NAMING: Final = (
    NAMED_DAYS
    | COUNTS
    | {
        Letter.MONTH,
        Letter.DATE,
        Letter.PAIR,
        Letter.PART,
        Letter.AND,
        Letter.DAY,
        Letter.SHIFT,
        Letter.WEEK,
        Letter.MARK,
    }
)


def taken_out(whole: list[Reading], out: list[Reading], contrast: bool) -> list[Reading]:
    """Whole days only: nothing is left where hours are excepted of a day, or nothing at all is, unless in contrast."""
    if not out or not all(reading.whole for reading in (*whole, *out)):
        return []
    left = whole
    for gone in out:
        left = [part for reading in left for part in _without(reading, gone)]
    return [] if left == whole and not contrast else left


def _without(reading: Reading, gone: Reading) -> list[Reading]:
    if reading.end is None or gone.end is None or gone.end <= reading.start or reading.end <= gone.start:
        return [reading]
    before = reading._replace(end=gone.start) if reading.start < gone.start else None
    after = reading._replace(start=gone.end) if gone.end < reading.end else None
    return [part for part in (before, after) if part]
