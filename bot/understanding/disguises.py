"""Words that the lexicon lacks and that are known ones in disguise: with an ending, in a compound, or mistyped."""

from __future__ import annotations

from typing import Final

from bot.understanding.letters import JOINS, NAMED_DAYS, Letter
from bot.understanding.lexicon import Lexicon, Meaning

_REMEMBERED: Final = 4000
_COMPOUND_HEADS: Final = NAMED_DAYS | {Letter.PART, Letter.EITHER, Letter.MONTH}
_COMPOUND_ENDS: Final = frozenset(
    (Letter.PART, Letter.WEEK, Letter.WEEKEND, Letter.WHEN, Letter.EITHER, Letter.MONTHS, Letter.DAY)
)


def disguised(word: str, lexicon: Lexicon) -> tuple[Meaning, ...] | None:
    """With an ending or a beginning that the language hangs on words, as a compound, or mistyped."""
    if word in lexicon.unknown:
        return lexicon.unknown[word]
    meanings = None
    if word.isalpha() or not word.isascii():
        meanings = _inflected(word, lexicon) or _compound(word, lexicon) or _mistyped(word, lexicon)
    if len(lexicon.unknown) < _REMEMBERED and len(word) < 40:
        lexicon.unknown[word] = meanings
    return meanings


def _inflected(word: str, lexicon: Lexicon) -> tuple[Meaning, ...] | None:
    for length in range(min(6, len(word) - 2), 0, -1) if lexicon.suffixes else ():
        stem, ending = word[:-length], word[-length:]
        if (
            ending in lexicon.suffixes
            and stem in lexicon.words
            and lexicon.words[stem][0][0] not in (Letter.SIGN, Letter.SKIP)
        ):
            return lexicon.words[stem] + joins_of(lexicon.suffixes[ending], after_number=False)
    for beginning in lexicon.prefixes:
        if word.startswith(beginning) and word[len(beginning) :] in lexicon.words and len(word) > len(beginning) + 1:
            return lexicon.words[word[len(beginning) :]]
    return None


def joins_of(names: str, after_number: bool) -> tuple[Meaning, ...]:
    """What an ending says. Only a number's ending makes it a day of the month."""
    return tuple((JOINS[name], name) for name in names.split() if after_number or name != "daymark")


def _compound(word: str, lexicon: Lexicon) -> tuple[Meaning, ...] | None:
    if not lexicon.compounds or not 6 <= len(word) <= 30:
        return None
    for cut in range(len(word) - 3, 2, -1):
        left, right = lexicon.words.get(word[:cut]), lexicon.words.get(word[cut:])
        if left and right and left[0][0] in _COMPOUND_HEADS and right[0][0] in _COMPOUND_ENDS:
            return left + right
    return None


def _mistyped(word: str, lexicon: Lexicon) -> tuple[Meaning, ...] | None:
    if len(word) < 5 or (word[0], len(word)) not in lexicon.outlines:
        return None
    misses = lexicon.near_misses
    meant = misses.get(word) or next(
        (misses[short] for cut in range(1, len(word)) if (short := word[:cut] + word[cut + 1 :]) in misses), None
    )
    if meant is None or len(meant) < 6 or meant[0] != word[0]:
        return None
    return lexicon.words[meant]
