"""Tokens among themselves: numbers in words add up, and words with two meanings get one from their neighbours."""

from __future__ import annotations

from typing import Final

from bot.understanding.letters import ANY_SHIFT, COUNTS, NAMED_DAYS, TIMES, UNITS, Letter, Token

UNSETTLED: Final = frozenset(
    (Letter.EITHER, Letter.WEAK_NUMBER, Letter.SKIP, Letter.TO, Letter.TO_OR_AT, Letter.FROM_OR_OF, Letter.BEFORE)
)


YEARS: Final = range(1900, 2200)
"""A number that can only be a year gets a letter of its own."""

_COUNTED: Final = UNITS - {Letter.QUARTER_YEAR} | ANY_SHIFT | {Letter.WEEKEND, Letter.WEEKDAY, Letter.OCLOCK}
_MARKS: Final = frozenset((Letter.DAY_MARK, Letter.MONTH_MARK, Letter.OCLOCK))
_TO_AN_END: Final = frozenset((Letter.TO, Letter.UNTIL, Letter.TO_OR_AT))
_NO_MONTH_BEFORE: Final = (
    TIMES | UNITS - {Letter.QUARTER_YEAR} | _MARKS | _TO_AN_END | {Letter.MONTH, Letter.PAIR, Letter.FROM_OR_OF}
)
_WITHIN_A_DATE: Final = (
    COUNTS
    | NAMED_DAYS
    | {Letter.MONTH, Letter.CLOCK, Letter.HALF_OF_DAY, Letter.DATE, Letter.PAIR, Letter.PART, Letter.SHIFT}
    | {Letter.WEEK, Letter.MONTHS, Letter.YEAR, Letter.DAY, Letter.WEEK_OF, Letter.HOUR}
)
_DAYS_NOT_HOURS: Final = NAMED_DAYS | {Letter.MONTH, Letter.DATE, Letter.PAIR, Letter.EITHER, Letter.SHIFT}
_FIRST_ENDS: Final = (
    COUNTS | NAMED_DAYS | {Letter.MONTH, Letter.DATE, Letter.PAIR, Letter.CLOCK, Letter.HALF_OF_DAY, Letter.PART}
)
_DAYS_BEFORE_PARTS: Final = frozenset(
    (Letter.WEEKDAY, Letter.WHEN, Letter.SHIFT, Letter.DATE, Letter.ORDINAL, Letter.MONTH, Letter.PAIR, Letter.MARK)
)


def counted(found: list[Token]) -> list[Token]:
    """Numbers in words add up: "twenty" "two", "two" "thousand" "and" "eighteen"."""
    merged: list[Token] = []
    for token in found:
        if token.letter in (Letter.IN_WORDS, Letter.ORDINAL, Letter.WEAK_NUMBER) and merged:
            joint = len(merged) > 1 and (
                merged[-1].letter == Letter.AND
                or (merged[-1].letter == Letter.TO and _tight(merged[-2], merged[-1], token))
            )
            left = merged[-2] if joint else merged[-1]
            total = _sum(left, token)
            if total is not None and (not joint or left.value >= 20):
                del merged[-2 if joint else -1 :]
                merged.append(
                    Token(
                        Letter.ORDINAL if token.letter == Letter.ORDINAL else Letter.IN_WORDS,
                        total,
                        left.start,
                        token.end,
                    )
                )
                continue
        merged.append(token)
    return [Token(Letter.NUMBER, *token[1:]) if token.letter == Letter.IN_WORDS else token for token in merged]


def _tight(before: Token, hyphen: Token, after: Token) -> bool:
    return before.end == hyphen.start and hyphen.end == after.start and hyphen.end - hyphen.start == 1


def _sum(left: Token, right: Token) -> int | None:
    if left.letter != Letter.IN_WORDS or not isinstance(right.value, int):
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
        if token.letter == Letter.SKIP or (token.letter == Letter.TO and _hyphen_of_a_date(found, place)):
            continue
        if token.letter == Letter.WEAK_NUMBER:
            follower = _next(found, place)
            if follower is not None and follower.letter in _COUNTED:
                kept.append(Token(Letter.NUMBER, *token[1:]))
        elif token.letter == Letter.EITHER:
            kept.append(_told_apart(found, place, kept))
        elif token.letter == Letter.TO_OR_AT:
            kept.append(Token(Letter.TO if _joins_two(found, place, kept) else Letter.AT, *token[1:]))
        elif token.letter == Letter.BEFORE and _next_letter(found, place) == Letter.CLOCK:
            kept.append(Token(Letter.UNTIL, *token[1:]))
        elif token.letter == Letter.FROM_OR_OF and _month_in_numbers(found, place, kept):
            kept[-1] = Token(Letter.ORDINAL, *kept[-1][1:])
            kept.append(Token(Letter.FROM_OR_OF, *token[1:]))
        elif token.letter == Letter.FROM_OR_OF:
            if _opens_a_range(found, place, kept):
                kept.append(Token(Letter.FROM, *token[1:]))
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
    if before.letter == Letter.MONTH:
        return after.letter == Letter.NUMBER and (place < 2 or found[place - 2].letter not in COUNTS)
    return (
        before.letter == Letter.NUMBER
        and after.letter == Letter.MONTH
        and (place < 2 or found[place - 2].letter not in (Letter.MONTH, Letter.TO))
    )


def _next_letter(found: list[Token], place: int) -> str:
    after = _next(found, place)
    return after.letter if after is not None else ""


def _next(found: list[Token], place: int) -> Token | None:
    return next((token for token in found[place + 1 :] if token.letter not in (Letter.SKIP, Letter.MARK)), None)


def _month_in_numbers(found: list[Token], place: int, kept: list[Token]) -> bool:
    """ "the 17th of the 11th", as many languages say a date."""
    after = _next(found, place)
    if after is None or after.letter != Letter.NUMBER or not 0 < after.value <= 12:
        return False
    last = found.index(after)
    follower = found[last + 1].letter if last + 1 < len(found) else ""
    return bool(kept) and kept[-1].letter in COUNTS and follower not in _NO_MONTH_BEFORE


def _opens_a_range(found: list[Token], place: int, kept: list[Token]) -> bool:
    """A word that is "from" where a "to" follows, and "of" between the parts of one date."""
    after = _next(found, place)
    if after is None or (kept and kept[-1].letter in _WITHIN_A_DATE and after.letter != Letter.CLOCK):
        return False
    for token in found[place + 1 : place + 8]:
        if token.letter in _TO_AN_END:
            return True
        if token.letter in (Letter.UNKNOWN, Letter.SIGN):
            return False
    return False


def _joins_two(found: list[Token], place: int, kept: list[Token]) -> bool:
    """A word that is "to" between two ends, and "at" before an hour."""
    after = _next(found, place)
    if after is None or not kept:
        return False
    before = kept[-1].letter
    if after.letter in _DAYS_NOT_HOURS:
        return before in _FIRST_ENDS
    for token in reversed(kept):
        if token.letter in (Letter.UNKNOWN, Letter.TO, Letter.SIGN):
            break
        if token.letter in (Letter.FROM, Letter.BETWEEN):
            return True
    return before in (TIMES if after.letter == Letter.CLOCK else TIMES | COUNTS)


def _told_apart(found: list[Token], place: int, kept: list[Token]) -> Token:
    """The first meaning holds, unless the second is one its neighbours ask for: a month beside a day's number, a part
    of the day after a day."""
    token = found[place]
    first, second = token.value
    before = kept[-1].letter if kept else ""
    after = _next(found, place)
    if "month" in second:
        month_later = any(t.letter == Letter.MONTH for t in found[place + 1 : place + 4])
        wanted = before in COUNTS or (after is not None and after.letter in COUNTS and not month_later)
        wanted = wanted and not (month_later or any(t.letter == Letter.MONTH for t in kept[-2:]))
    elif "part" in second:
        wanted = before in _DAYS_BEFORE_PARTS and not (before == Letter.WHEN and "part" in kept[-1].value)
    else:
        wanted = False
    meant = second if wanted else first
    return (
        Token(Letter.NUMBER, meant["number"], *token[2:])
        if "number" in meant
        else Token(Letter.WHEN, meant, *token[2:])
    )
