"""Tokens -> pieces: the shapes of a text, read from left to right, and the words that join or part them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any, Final, NamedTuple

from bot.understanding.facts import Facts
from bot.understanding.letters import Letter, Token
from bot.understanding.shapes import SHAPES, pattern_of

FACTS: Final = "P"
"""The letter of a piece that says when."""


class Piece(NamedTuple):
    """Facts, or a joining word: its letter. `start` and `end` count in the text."""

    letter: str
    facts: Facts
    start: int
    end: int
    word: Any = ""


_PATTERNS: Final = tuple(pattern_of(shape) for shape, _ in SHAPES)


def _openers(pattern: str) -> set[str]:
    """The letters a pattern may begin with."""
    letters: set[str] = set()
    at = 0
    while at < len(pattern):
        end = at + 1
        if pattern[at] == "(":
            end = _closing(pattern, at) + 1
            if pattern[at + 2] == ":":
                letters.update(*(_openers(side) for side in _sides(pattern[at + 3 : end - 1])))
        elif pattern[at] == "[":
            end = pattern.index("]", at) + 1
            letters.update(pattern[at + 1 : end - 1])
        else:
            end += pattern[at] == "\\"
            letters.add(pattern[end - 1])
        looks_around = pattern[at : at + 2] == "(?" and pattern[at + 2] != ":"
        if not looks_around and pattern[end : end + 1] not in ("?", "*"):
            break
        at = end if looks_around else end + 1
    return letters


def _sides(alternatives: str) -> Iterator[str]:
    """What stands between the bars, but not between those of a group within."""
    depth, begin = 0, 0
    for place, letter in enumerate(alternatives):
        depth += (letter == "(") - (letter == ")")
        if letter == "|" and depth == 0:
            yield alternatives[begin:place]
            begin = place + 1
    yield alternatives[begin:]


def compile_shapes() -> None:
    """All of them now, rather than each when a text first needs it."""
    for letter in set().union(*map(_openers, _PATTERNS)):
        _opening_with(letter)


def _closing(pattern: str, at: int) -> int:
    depth = 0
    for place in range(at, len(pattern)):
        depth += (pattern[place] == "(") - (pattern[place] == ")")
        if depth == 0:
            return place
    raise ValueError(f"a shape is not closed: {pattern}")


@cache
def _opening_with(letter: str) -> re.Pattern[str] | None:
    """The shapes that may begin with a letter, in their order."""
    able = [f"(?P<r{place}>{pattern})" for place, pattern in enumerate(_PATTERNS) if letter in _openers(pattern)]
    return re.compile("|".join(able)) if able else None


_BUILDERS: Final = {f"r{place}": builder for place, (_, builder) in enumerate(SHAPES)}
_PARTING: Final = frozenset((Letter.UNKNOWN, Letter.SIGN, Letter.AGO, Letter.LATER, Letter.BEFORE))
_JOINING: Final = _PARTING | {
    Letter.TO,
    Letter.UNTIL,
    Letter.FROM,
    Letter.BETWEEN,
    Letter.AND,
    Letter.FROM_THERE,
    Letter.UNTIL_THERE,
    Letter.BACK,
}
_PASSED_OVER: Final = (Letter.SIGN + Letter.TO, Letter.SIGN + Letter.UNTIL)
"""A sign between the two ends of a range parts nothing: "from Monday off to Friday"."""
_NOTHING: Facts = {}


def pieces(tokens: list[Token]) -> list[Piece]:
    """What the text says, in its order. Words that join or part stay between the facts; the rest is passed over."""
    found: list[Piece] = []
    for name, start, end in _shapes_in("".join([token.letter for token in tokens])):
        if not name:
            token = tokens[start]
            found.append(
                Piece(
                    Letter.UNKNOWN if token.letter in _PARTING else token.letter,
                    _NOTHING,
                    token.start,
                    token.end,
                    token.value,
                )
            )
            continue
        taken = tokens[start:end]
        facts = _BUILDERS[name](taken)
        if facts is not None:
            found.append(Piece(FACTS, facts, taken[0].start, taken[-1].end))
        elif taken[0].letter != Letter.MONTHS:
            found.append(Piece(Letter.UNKNOWN, _NOTHING, taken[0].start, taken[-1].end))
    return found


@lru_cache(maxsize=4096)
def _shapes_in(line: str) -> tuple[tuple[str, int, int], ...]:
    """Where shapes stand in a line of letters, and between them the letters that join or part. People say different
    days in the same shapes: lines come again and again."""
    cut: list[tuple[str, int, int]] = []
    at = 0
    while at < len(line):
        shapes = _opening_with(line[at])
        match = shapes.match(line, at) if shapes is not None else None
        end = match.end() if match is not None else at + 1
        if match is not None:
            cut.append((match.lastgroup or "", at, end))
        elif line[at : at + 2] in _PASSED_OVER:
            pass
        elif line[at] in _JOINING and not (line[at] in _PARTING and (not cut or _only_parts(cut[-1], line))):
            cut.append(("", at, end))
        at = end
    return tuple(cut)


def _only_parts(shape: tuple[str, int, int], line: str) -> bool:
    """Several words that say nothing about when part no more than one does."""
    return not shape[0] and line[shape[1]] in _PARTING
