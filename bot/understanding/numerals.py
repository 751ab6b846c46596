"""The numbers to 59 in words, and their ordinals: what grows from the few that a language's file lists."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bot.understanding.letters import Letter

Meaning = tuple[str, Any]
"""A letter of the grammar and what the word says."""


_VOWELS = frozenset("aeiou")


def words(listed: str) -> Iterator[str]:
    """A file lists words in one string, parted by bars."""
    return (word for part in listed.split("|") if (word := part.strip()))


def numerals(own: dict[str, Any], spaced: bool) -> Iterator[tuple[str, Meaning]]:
    """Every ten with every unit, where they are written as one word; and ordinals that are a number and an ending."""
    cardinals = dict(_compounds(own))
    for word, number in cardinals.items():
        yield word, (Letter.IN_WORDS, number)
    endings = tuple(words(own.get("ordinal_forms", "")))
    simple = {word: int(number) for number, listed in own.get("numbers", {}).items() for word in words(listed)}
    for word, number in {**simple, **cardinals}.items():
        if 1 < number < 60:
            yield from ((ordinal, (Letter.ORDINAL, number)) for ordinal in _ordinals(word, endings))


def _compounds(own: dict[str, Any]) -> Iterator[tuple[str, int]]:
    for pattern, listed in own.get("compound_numbers", {}).items():
        words_for = {int(number): word for number, word in listed.items()}
        for ten in (number for number in words_for if number >= 20):
            for unit in (number for number in words_for if number < 10):
                for tens in (words_for[ten], words_for[ten][:-1]):
                    # "venti" and "otto" are "ventotto".
                    yield pattern.format(ten=tens, unit=words_for[unit]), ten + unit


def _ordinals(word: str, endings: tuple[str, ...]) -> Iterator[str]:
    """ "zwanzig-ste", "quatr-ième", "ventitre-esimo" and "ventidu-esimo"."""
    for ending in endings:
        yield word + ending
        if word[-1] in _VOWELS:
            yield word[:-1] + ending
