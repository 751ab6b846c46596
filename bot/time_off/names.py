"""Whom of a team somebody means by a name."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from bot.time_off.team import Colleague

ALIKE = 0.6
NEAREST = 3


def names_by_id(crew: Sequence[Colleague]) -> dict[str, str]:
    return {one.id: one.name for one in crew}


def people_called(crew: Sequence[Colleague], name: str) -> list[Colleague]:
    """Those who may be meant: by the whole name, else by words of it, else by how its words begin."""
    wanted = _words(name)
    if not wanted:
        return []
    known = [(one, _words(one.name)) for one in crew]
    whole = [one for one, words in known if words == wanted]
    part = [one for one, words in known if set(wanted) <= set(words)]
    return whole or part or [one for one, words in known if all(_begins(words, word) for word in wanted)]


def people_nearly_called(crew: Sequence[Colleague], name: str, alike: float = ALIKE) -> list[Colleague]:
    """Those whose names are nearest to one that nobody has, the likeliest first."""
    found = [(_likeness(one, " ".join(_words(name))), one) for one in crew]
    near = sorted((pair for pair in found if pair[0] >= alike), key=lambda pair: -pair[0])
    return [one for _, one in near[:NEAREST]]


def _likeness(one: Colleague, wanted: str) -> float:
    words = _words(one.name)
    return max(SequenceMatcher(None, wanted, known).ratio() for known in (" ".join(words), *words))


def _begins(words: Sequence[str], part: str) -> bool:
    return any(word.startswith(part) for word in words)


def _words(name: str) -> list[str]:
    return "".join(letter if letter.isalnum() else " " for letter in name.casefold()).split()
