"""Pieces -> what was said: days, ranges and lists, still in facts."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from bot.understanding.facts import DATE_FACTS, DAY_FACTS, Facts, as_day, joined
from bot.understanding.grammar import FACTS, Piece
from bot.understanding.letters import Letter
from bot.understanding.sharing import MONTH_FACTS, lend


class Said(NamedTuple):
    """One time off as it was said: a day, a range, or only one end of one."""

    shape: str
    """one, range, dash, until, back or from"""
    left: Facts
    right: Facts
    place: int
    """Where in the text it stands."""


NOTHING: Final[Facts] = {}


_PARTING: Final = frozenset((Letter.UNKNOWN, Letter.AND))
_CLOCK_ONLY: Final = frozenset(["clock", "half", "part", "number"])


def gathered(pieces: list[Piece], wanted: bool = True) -> list[Said]:
    """Days, ranges and lists, in the order of the text."""
    if len(pieces) == 1 and pieces[0].letter == FACTS:
        return [_alone(pieces[0])]
    if not wanted:
        pieces = _without_idle_words(pieces)
    return _with_context(_ranges(_neighbours(pieces)))


def _without_idle_words(pieces: list[Piece]) -> list[Piece]:
    """Who is not away does not come back: "I will be back on Monday" names a day; so does "move it to Monday"."""
    kept: list[Piece] = []
    for piece in pieces:
        last = kept[-1].letter if kept else ""
        if piece.letter == Letter.BACK and not any(before.letter == FACTS for before in kept):
            continue
        if piece.letter == Letter.TO and last != FACTS:
            continue
        kept.append(piece)
    return kept


def some_days_of(found: list[Said]) -> bool:
    """ "two days next week" does not say which."""
    facts = [said.left for said in found if said.shape == "one"]
    lengths = any(
        "span" in one and "counted" not in one and one["span"][1] in ("day", "workday", "week") for one in facts
    )
    return lengths and any(not _PERIODS.isdisjoint(one) and DAY_FACTS.isdisjoint(one) for one in facts)


_PERIODS: Final = frozenset(("week", "months", "month", "year", "years"))


def _neighbours(pieces: list[Piece]) -> list[Piece]:
    """Facts side by side are said of one day where that is possible, then those with a comma between."""
    merged: list[Piece] = []
    for piece in pieces:
        if piece.letter == Letter.AND and merged and merged[-1].letter == Letter.AND:
            continue
        if piece.letter == FACTS and merged and merged[-1].letter == FACTS:
            both = joined(merged[-1].facts, piece.facts)
            if both is not None:
                merged[-1] = Piece(FACTS, both, merged[-1].start, piece.end)
                continue
        merged.append(piece)
    return _commas(merged) if len(merged) > 2 else merged


def _commas(pieces: list[Piece]) -> list[Piece]:
    merged: list[Piece] = []
    for piece in pieces:
        if piece.letter == FACTS and len(merged) > 1:
            last = merged[-1]
            if last.word == "comma" and merged[-2].letter == FACTS:
                both = _across_comma(merged[-2].facts, piece.facts)
                if both is not None:
                    merged[-2:] = [Piece(FACTS, both, merged[-2].start, piece.end)]
                    continue
        merged.append(piece)
    return merged


def _across_comma(left: Facts, right: Facts) -> Facts | None:
    """ "Tuesday, 10 January" is one day; "Monday, the 15th" may be two."""
    if "every" in left or "every" in right:
        return None
    both = joined(left, right)
    if both is None or (right.keys() == {"number"} and "clock" not in left):
        return None
    complete = {"month", "pair", "clock", "part", "year", "week", "months", "years"}
    if complete.isdisjoint(left) and complete.isdisjoint(right):
        return None
    if set(left) == set(right) or ("number" in left and "clock" not in right):
        return None
    if ("weekday" in left and not {"day", "pair"}.isdisjoint(right)) or (
        "weekday" in right and not {"day", "pair"}.isdisjoint(left)
    ):
        return both
    if DAY_FACTS.isdisjoint(left) or DAY_FACTS.isdisjoint(right):
        return both
    return None


def _ranges(pieces: list[Piece]) -> list[Said]:
    line = "".join([piece.letter for piece in pieces])
    if _NO_JOINS.match(line):
        return [_alone(piece) for piece in pieces]
    found: list[Said] = []
    at = 0
    while at < len(line):
        step, said = _shape_at(line, pieces, at)
        if said is not None:
            found.append(said)
        elif line[at] in _PARTING:
            found.append(Said(line[at], NOTHING, NOTHING, at))
        at += step
    return found


_NO_JOINS: Final = re.compile("[Pxc]*$")


def _alone(piece: Piece) -> Said:
    return Said("one" if piece.letter == FACTS else piece.letter, piece.facts, NOTHING, piece.start)


def _shape_at(line: str, pieces: list[Piece], at: int) -> tuple[int, Said | None]:
    match = _ANY.match(line, at)
    if match is None:
        return 1, None
    shape, said = _said(match, pieces, at)
    if shape in _RANGES and not _a_range(shape, said.left, said.right):
        match = _NO_RANGE.match(line, at)
        if match is None:
            return 1, None
        said = _said(match, pieces, at)[1]
    return match.end() - at, said


def _said(match: re.Match[str], pieces: list[Piece], at: int) -> tuple[str, Said]:
    shape, (left, right) = _BY_GROUP[match.lastgroup or ""]
    if shape == "dash" and pieces[at + 1].end - pieces[at + 1].start > 1:
        shape = "range"
    found = Said(
        "range" if shape == "hours" else shape,
        pieces[at + left].facts if left >= 0 else NOTHING,
        pieces[at + right].facts if right >= 0 else NOTHING,
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


# Which pieces make one time off; then what it is, and where its two ends stand. Earlier shapes win.
_SHAPES: Final = (
    ("bP[ctu]P", "range", (1, 3)),
    ("fP[ct]uP", "range", (1, 4)),
    ("fP[tu]P", "range", (1, 3)),
    ("fPP", "hours", (1, 2)),
    ("P[tj]P[uUb](?!P)", "range", (0, 2)),
    ("PcPb(?!P)", "range", (0, 2)),
    ("PjP", "range", (0, 2)),
    ("PtuP", "range", (0, 3)),
    ("PtP", "dash", (0, 2)),
    ("PuP", "range", (0, 2)),
    ("PcKP", "back", (0, 3)),
    ("PKP", "back", (0, 2)),
    ("KP", "back", (-1, 1)),
    ("utP", "until", (-1, 2)),
    ("[tu]P", "until", (-1, 1)),
    ("PU", "until", (-1, 0)),
    ("fP", "from", (1, -1)),
    ("Pj", "from", (0, -1)),
    ("P", "one", (0, -1)),
)


_RANGES: Final = frozenset(("range", "dash", "hours"))


_BY_GROUP: Final = {f"s{place}": (shape, ends) for place, (_, shape, ends) in enumerate(_SHAPES)}


def _alternatives(ranges: bool) -> re.Pattern[str]:
    return re.compile(
        "|".join(
            f"(?P<s{place}>{opening})"
            for place, (opening, shape, _) in enumerate(_SHAPES)
            if ranges or shape not in _RANGES
        )
    )


_ANY: Final = _alternatives(ranges=True)


_NO_RANGE: Final = _alternatives(ranges=False)


def _with_context(found: list[Said]) -> list[Said]:
    """Facts that stand before or after a range, without a word between, are said of both its ends."""
    kept: list[Said] = []
    for said in _month_shared(found):
        if said.shape in _PARTING:
            kept.append(said)
            continue
        last = kept[-1] if kept else None
        if last is not None and last.shape not in _PARTING:
            both = _one_of_both(last, said)
            if both is not None:
                kept[-1] = both
                continue
        kept.append(said)
    kept = [said for said in kept if said.shape not in _PARTING]
    if len(kept) < 2:
        return kept
    kept = _joined_over_words(kept)
    # "the week", "my day": only where nothing else is said.
    return [said for said in kept if said.left.keys() != {"unit"}] or kept


def _month_shared(found: list[Said]) -> list[Said]:
    """In "3, 4 and 9 March" and "March 3, 4 and 9" the month is said of every day."""
    if len(found) < 3:
        return found
    if not any(said.shape == Letter.AND for said in found):
        return found
    found = _lent_along(found)
    return _lent_along(found[::-1])[::-1]


def _lent_along(found: list[Said]) -> list[Said]:
    lent: list[Said] = []
    for said in found:
        if len(lent) > 1 and lent[-1].shape == Letter.AND and said.shape == "one" and lent[-2].shape not in _PARTING:
            giver = lent[-2].right if lent[-2].right else lent[-2].left
            if said.left.keys() <= {"number", "day"} and said.left and not giver.keys().isdisjoint(("month", "months")):
                facts = as_day(said.left) if "number" in said.left else said.left.copy()
                lend(giver, facts, MONTH_FACTS)
                said = said._replace(left=facts)
        lent.append(said)
    return lent


def _one_of_both(first: Said, second: Said) -> Said | None:
    if first.shape == "one" and second.shape in ("range", "dash", "until", "from", "back"):
        return _spread(first.left, second, first.place)
    if second.shape == "one" and first.shape in ("range", "dash", "until"):
        return _spread(second.left, first, first.place)
    if first.shape == "one" and second.shape == "one":
        both = joined(first.left, second.left)
        return Said("one", both, NOTHING, first.place) if both is not None else None
    if first.shape == "from" and second.shape == "one" and second.left.keys() <= {"away", "step", "span"}:
        both = joined(first.left, second.left)
        return Said("one", both, NOTHING, first.place) if both is not None else None
    if first.shape in ("from", "one") and second.shape == "until" and second.left == NOTHING:
        return Said("range", first.left, second.right, first.place)
    return None


def _spread(context: Facts, said: Said, place: int) -> Said | None:
    """ "Tuesday from 2 to 4": the day is that of both hours."""
    if said.shape == "until" and not DATE_FACTS.isdisjoint(said.right) and not DATE_FACTS.isdisjoint(context):
        return Said("range", context, said.right, place)
    if said.shape == "from" and "span" in context:
        both = joined(context, said.left)
        return Said("one", both, NOTHING, place) if both is not None else None
    left = joined(context, said.left)
    right = joined(context, said.right)
    if said.shape in ("until", "back"):
        return Said(said.shape, context, right, place) if right is not None else None
    if said.shape == "from":
        return Said("from", left, NOTHING, place) if left is not None else None
    return Said("range", left, right, place) if left is not None and right is not None else None


def _only_length(said: Said) -> bool:
    return said.shape == "one" and said.left.keys() == {"span"}


def _joined_over_words(found: list[Said]) -> list[Said]:
    """A day and an hour belong together whatever words are between; a lone length says nothing about when."""
    kept: list[Said] = []
    for said in found:
        last = kept[-1] if kept else None
        if last is not None and (_only_hours(last) != _only_hours(said) or _from_a_day(last, said)):
            both = _one_of_both(last, said)
            if both is not None:
                kept[-1] = both
                continue
        kept.append(said)
    return kept


def _from_a_day(length: Said, day: Said) -> bool:
    return _only_length(length) and length.left["span"][1] not in ("hour", "minute") and day.shape == "from"


def _only_hours(said: Said) -> bool:
    return (
        said.left.keys() <= _CLOCK_ONLY
        and said.right.keys() <= _CLOCK_ONLY
        and ("clock" in said.left or "part" in said.left)
    )
