"""Pieces side by side that are said of one day become one piece; a list of days written like a date becomes days."""

from __future__ import annotations

from typing import Final

from bot.understanding.facts import DAY_FACTS, Facts, joined
from bot.understanding.grammar import FACTS, Piece
from bot.understanding.letters import Letter

_DATES: Final = frozenset(("day", "pair"))
_PARTLY: Final = frozenset(("month", "pair", "clock", "part", "year", "week", "months", "years"))
"""What makes facts more than a bare day: with one of these on one side a comma parts no days."""


def neighbours_joined(pieces: list[Piece]) -> list[Piece]:
    """Facts side by side are said of one day where that is possible, then those with a comma between."""
    merged: list[Piece] = []
    for piece in pieces:
        last = merged[-1] if merged else None
        if piece.letter == Letter.AND and last is not None and last.letter == Letter.AND:
            continue
        if piece.letter == FACTS and last is not None and last.letter == FACTS:
            both = joined(last.facts, piece.facts)
            if both is not None:
                merged[-1] = Piece(FACTS, both, last.start, piece.end)
                continue
        merged.append(piece)
    return _days_listed(_commas_joined(merged)) if len(merged) > 2 else merged


def _commas_joined(pieces: list[Piece]) -> list[Piece]:
    merged: list[Piece] = []
    for piece in pieces:
        if piece.letter == FACTS and len(merged) > 1 and merged[-1].word == "comma" and merged[-2].letter == FACTS:
            both = _across_comma(merged[-2].facts, piece.facts)
            if both is not None:
                merged[-2:] = [Piece(FACTS, both, merged[-2].start, piece.end)]
                continue
        merged.append(piece)
    return merged


def _across_comma(left: Facts, right: Facts) -> Facts | None:
    """ "Tuesday, 10 January" is one day; "Monday, the 15th" may be two."""
    both = joined(left, right)
    if both is None or "every" in both or set(left) == set(right):
        return None
    if _PARTLY.isdisjoint(both) or _a_number_alone(left, right):
        return None
    weekday_of_date = _has_weekday_of(left, right) or _has_weekday_of(right, left)
    no_two_days = DAY_FACTS.isdisjoint(left) or DAY_FACTS.isdisjoint(right)
    return both if weekday_of_date or no_two_days else None


def _a_number_alone(left: Facts, right: Facts) -> bool:
    """Beside a comma a bare number is another day of a list, unless an hour stands on its other side."""
    return (right.keys() == {"number"} and "clock" not in left) or ("number" in left and "clock" not in right)


def _has_weekday_of(name: Facts, date: Facts) -> bool:
    return "weekday" in name and not _DATES.isdisjoint(date)


def _days_listed(pieces: list[Piece]) -> list[Piece]:
    """ "10/11 and 12 December" names three days: a pair that goes on as a list is no date."""
    listed: list[Piece] = []
    for place, piece in enumerate(pieces):
        days = piece.facts.get("pair") if piece.letter == FACTS and piece.facts.keys() == {"pair"} else None
        if days is not None and _goes_on(pieces[place + 1 :], days):
            first, second = days
            listed += [
                piece._replace(facts={"number": first}),
                Piece(Letter.AND, {}, piece.start, piece.end, "and"),
                piece._replace(facts={"number": second}),
            ]
        else:
            listed.append(piece)
    return listed


def _goes_on(after: list[Piece], days: tuple[int, int]) -> bool:
    if len(after) < 2 or after[0].letter != Letter.AND or after[1].letter != FACTS:
        return False
    following = after[1].facts
    return "month" in following and days[0] < days[1] < following.get("day", 0)
