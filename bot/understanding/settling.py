"""Tokens among themselves: numbers in words add up, and words with two meanings get one from their neighbours."""

from __future__ import annotations

from typing import Any, Final, NamedTuple

UNSETTLED: Final = frozenset("?1_t&%B")


YEARS: Final = range(1900, 2200)
"""A number that can only be a year gets a letter of its own."""


class Token(NamedTuple):
    letter: str
    value: Any
    start: int
    end: int


def counted(found: list[Token]) -> list[Token]:
    """Numbers in words add up: "twenty" "two", "two" "thousand" "and" "eighteen"."""
    merged: list[Token] = []
    for token in found:
        if token.letter in "No1" and merged:
            joint = len(merged) > 1 and (
                merged[-1].letter == "c" or (merged[-1].letter == "t" and _tight(merged[-2], merged[-1], token))
            )
            left = merged[-2] if joint else merged[-1]
            total = _sum(left, token)
            if total is not None and (not joint or left.value >= 20):
                del merged[-2 if joint else -1 :]
                merged.append(Token("o" if token.letter == "o" else "N", total, left.start, token.end))
                continue
        merged.append(token)
    return [Token("n", *token[1:]) if token.letter == "N" else token for token in merged]


def _tight(before: Token, hyphen: Token, after: Token) -> bool:
    return before.end == hyphen.start and hyphen.end == after.start and hyphen.end - hyphen.start == 1


def _sum(left: Token, right: Token) -> int | None:
    if left.letter != "N" or not isinstance(right.value, int):
        return None
    one, other = left.value, right.value
    if other in (100, 1000) and one < other:
        return int(one * other)
    if one >= 20 and one % 10 == 0 and 0 < other < 10:
        return int(one + other)
    if (one >= 100 and one % 100 == 0 and other < 100) or (one >= 1000 and one % 1000 == 0 and other < 1000):
        return int(one + other)
    return None


def settled(found: list[Token]) -> list[Token]:
    """Words that may be one of two things are told apart by their neighbours; words that say nothing go."""
    kept: list[Token] = []
    for place, token in enumerate(found):
        if token.letter == "_" or (token.letter == "t" and _hyphen_of_a_date(found, place)):
            continue
        if token.letter == "1":
            follower = _next(found, place)
            if follower is not None and follower.letter in "dwmyhqkeWSPO":
                kept.append(Token("n", *token[1:]))
        elif token.letter == "?":
            kept.append(_told_apart(found, place, kept))
        elif token.letter == "&":
            kept.append(Token("t" if _joins_two(found, place, kept) else "@", *token[1:]))
        elif token.letter == "B" and _next_letter(found, place) == "C":
            kept.append(Token("u", *token[1:]))
        elif token.letter == "%" and _month_in_numbers(found, place, kept):
            kept[-1] = Token("o", *kept[-1][1:])
            kept.append(Token("%", *token[1:]))
        elif token.letter == "%":
            if _opens_a_range(found, place, kept):
                kept.append(Token("f", *token[1:]))
        else:
            kept.append(token)
    return kept


def _hyphen_of_a_date(found: list[Token], place: int) -> bool:
    """In "2-Oct" and "Dec-2018" it joins a month and its number; in "8-Aug 12" after another month it does not."""
    if not 0 < place < len(found) - 1:
        return False
    before, hyphen, after = found[place - 1 : place + 2]
    if not _tight(before, hyphen, after):
        return False
    if before.letter == "M":
        return after.letter == "n" and (place < 2 or found[place - 2].letter not in "no")
    return before.letter == "n" and after.letter == "M" and (place < 2 or found[place - 2].letter not in "Mt")


def _next_letter(found: list[Token], place: int) -> str:
    after = _next(found, place)
    return after.letter if after is not None else ""


def _next(found: list[Token], place: int) -> Token | None:
    return next((token for token in found[place + 1 :] if token.letter not in "_#"), None)


def _month_in_numbers(found: list[Token], place: int, kept: list[Token]) -> bool:
    """ "the 17th of the 11th", as many languages say a date."""
    after = _next(found, place)
    if after is None or after.letter != "n" or not 0 < after.value <= 12:
        return False
    last = found.index(after)
    follower = found[last + 1].letter if last + 1 < len(found) else ""
    return bool(kept) and kept[-1].letter in "no" and follower not in tuple("MACOtu&*^dwmyhqk/%")


def _opens_a_range(found: list[Token], place: int, kept: list[Token]) -> bool:
    """A word that is "from" where a "to" follows, and "of" between the parts of one date."""
    after = _next(found, place)
    if after is None or (kept and kept[-1].letter in "noMCAWRD/pHSwmydVh" and after.letter != "C"):
        return False
    for token in found[place + 1 : place + 8]:
        if token.letter in "tu&":
            return True
        if token.letter in "xs":
            return False
    return False


def _joins_two(found: list[Token], place: int, kept: list[Token]) -> bool:
    """A word that is "to" between two ends, and "at" before an hour."""
    after = _next(found, place)
    if after is None or not kept:
        return False
    before = kept[-1].letter
    if after.letter in "WMRD/?SH":
        return before in "noWMRD/CApH"
    for token in reversed(kept):
        if token.letter in "xts":
            break
        if token.letter in "fb":
            return True
    return before in ("CAX" if after.letter == "C" else "noCAX")


def _told_apart(found: list[Token], place: int, kept: list[Token]) -> Token:
    """The first meaning holds, unless the second is one its neighbours ask for: a month beside a day's number, a part
    of the day after a day."""
    token = found[place]
    first, second = token.value
    before = kept[-1].letter if kept else ""
    after = _next(found, place)
    if "month" in second:
        month_later = any(t.letter == "M" for t in found[place + 1 : place + 4])
        wanted = before in ("n", "o") or (after is not None and after.letter in "no" and not month_later)
        wanted = wanted and not (month_later or any(t.letter == "M" for t in kept[-2:]))
    elif "part" in second:
        wanted = before in tuple("WRSDoM/#") and not (before == "R" and "part" in kept[-1].value)
    else:
        wanted = False
    meant = second if wanted else first
    return Token("n", meant["number"], *token[2:]) if "number" in meant else Token("R", meant, *token[2:])
