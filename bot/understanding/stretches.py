"""Pieces -> stretches: a day, a range, or only one end of one, each still in facts."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from bot.understanding.facts import Facts
from bot.understanding.grammar import FACTS, Piece
from bot.understanding.letters import Letter
from bot.understanding.shapes import NAMES

NOTHING: Final[Facts] = {}


class Stretch(NamedTuple):
    """One time off as it was said."""

    shape: str
    """one, range, dash, until, back or from; or the letter of what parts two of them"""
    left: Facts
    right: Facts
    place: int
    """Where in the text it stands."""


PARTING: Final = frozenset((Letter.UNKNOWN, Letter.AND))


def stretches_of(pieces: list[Piece]) -> list[Stretch]:
    line = "".join([piece.letter for piece in pieces])
    if _NO_JOINS.match(line):
        return [alone(piece) for piece in pieces]
    found: list[Stretch] = []
    at = 0
    while at < len(line):
        end, stretch = _stretch_at(line, pieces, at)
        if stretch is not None:
            found.append(stretch)
        elif line[at] in PARTING:
            found.append(Stretch(line[at], NOTHING, NOTHING, at))
        at = end
    return found


def alone(piece: Piece) -> Stretch:
    return Stretch("one" if piece.letter == FACTS else piece.letter, piece.facts, NOTHING, piece.start)


def _stretch_at(line: str, pieces: list[Piece], at: int) -> tuple[int, Stretch | None]:
    """Where it ends, and what it is."""
    for shapes in (_ANY, _NO_RANGE):
        match = shapes.match(line, at)
        if match is None:
            break
        shape, stretch = _built(match, pieces, at)
        if shapes is _NO_RANGE or shape not in _RANGES or _a_range(shape, stretch.left, stretch.right):
            return match.end(), stretch
    return at + 1, None


def _built(match: re.Match[str], pieces: list[Piece], at: int) -> tuple[str, Stretch]:
    shape, (left, right) = _BY_GROUP[match.lastgroup or ""]
    if shape == "dash" and pieces[at + 1].end - pieces[at + 1].start > 1:
        shape = "range"  # a word, not a hyphen
    found = Stretch(
        "range" if shape == "hours" else shape,
        pieces[at + left].facts if left is not None else NOTHING,
        pieces[at + right].facts if right is not None else NOTHING,
        pieces[at].start,
    )
    return shape, found


def _a_range(shape: str, left: Facts, right: Facts) -> bool:
    """A length or a step is no end of a range, and "previous week - Monday" is one day."""
    if shape == "hours":
        return "clock" in left and "clock" in right
    if left.keys() == {"week"} and right.keys() == {"weekday"}:
        return False
    return not right.keys() <= {"step", "away", "span"} and "every" not in left


# Which pieces make one stretch; then what it is, and where its two ends stand. Earlier shapes win. THIS is a piece
# that says when; FROMTHERE and UNTILTHERE stand after their day.
_SHAPES: Final[tuple[tuple[str, str, tuple[int | None, int | None]], ...]] = (
    ("BETWEEN THIS (AND|TO|UNTIL) THIS", "range", (1, 3)),
    ("FROM THIS (AND|TO) UNTIL THIS", "range", (1, 4)),
    ("FROM THIS (TO|UNTIL) THIS", "range", (1, 3)),
    ("FROM THIS THIS", "hours", (1, 2)),
    ("THIS (TO|FROMTHERE) THIS (UNTILTHERE|UNTIL|BETWEEN) (?!THIS)", "range", (0, 2)),
    ("THIS AND THIS BETWEEN (?!THIS)", "range", (0, 2)),
    ("THIS FROMTHERE THIS", "range", (0, 2)),
    ("THIS TO UNTIL THIS", "range", (0, 3)),
    ("THIS TO THIS", "dash", (0, 2)),
    ("THIS UNTIL THIS", "range", (0, 2)),
    ("FROM THIS AND BACK THIS", "back", (1, 4)),
    ("FROM THIS BACK THIS", "back", (1, 3)),
    ("THIS AND BACK THIS", "back", (0, 3)),
    ("THIS BACK THIS", "back", (0, 2)),
    ("BACK THIS", "back", (None, 1)),
    ("UNTIL TO THIS", "until", (None, 2)),
    ("(TO|UNTIL) THIS", "until", (None, 1)),
    ("THIS UNTILTHERE", "until", (None, 0)),
    ("FROM THIS", "from", (1, None)),
    ("THIS FROMTHERE", "from", (0, None)),
    ("THIS", "one", (0, None)),
)
_RANGES: Final = frozenset(("range", "dash", "hours"))
_NAMES: Final = {**NAMES, "THIS": FACTS, "FROM": Letter.FROM}
_NO_JOINS: Final = re.compile(f"[{FACTS}{Letter.UNKNOWN}{Letter.AND}]*$")
_BY_GROUP: Final = {f"s{place}": (shape, ends) for place, (_, shape, ends) in enumerate(_SHAPES)}


def _alternatives(ranges: bool) -> re.Pattern[str]:
    return re.compile(
        "|".join(
            f"(?P<s{place}>{_pattern(written)})"
            for place, (written, shape, _) in enumerate(_SHAPES)
            if ranges or shape not in _RANGES
        )
    )


def _pattern(written: str) -> str:
    return re.sub(r"[A-Z]+", lambda name: _NAMES[name[0]], written).replace(" ", "")


_ANY: Final = _alternatives(ranges=True)
_NO_RANGE: Final = _alternatives(ranges=False)
