"""Tokens among themselves: numbers in words add up, and words with two meanings get one from their neighbours."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from bot.understanding.counting import tight
from bot.understanding.letters import ANY_SHIFT, COUNTS, DAYS_SAID, NAMED_DAYS, TIMES, UNITS, Letter, Token

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
_AN_HOUR: Final = TIMES | {Letter.OCLOCK, Letter.HALF, Letter.QUARTER}
_SILENT: Final = frozenset((Letter.SKIP, Letter.MARK))
_AFTER_A_DATE: Final = COUNTS | NAMED_DAYS | TIMES | _TO_AN_END | {
    *(Letter.YEAR_NUMBER, Letter.PART, Letter.AND, Letter.SHIFT, Letter.FROM_THERE, Letter.UNTIL_THERE),
    *(Letter.WEEK, Letter.MONTHS),
}  # fmt: skip
_BEFORE_A_DATE: Final = _AFTER_A_DATE | _SILENT | {
    *(Letter.IN, Letter.FROM, Letter.BETWEEN, Letter.EDGE, Letter.PAST_SHIFT, Letter.AFTER, Letter.BEFORE, Letter.BACK),
    *(Letter.EVERY, Letter.WEEK_OF, Letter.FROM_OR_OF, Letter.AT, Letter.MONTHS),
}  # fmt: skip
_HALVED: Final = COUNTS | DAYS_SAID | TIMES | {Letter.OCLOCK, Letter.HALF, Letter.PART, Letter.QUARTER}
_DAYS_BEFORE_PARTS: Final = frozenset(
    (Letter.WEEKDAY, Letter.WHEN, Letter.SHIFT, Letter.DATE, Letter.ORDINAL, Letter.MONTH, Letter.PAIR, Letter.MARK)
)


def settled(found: list[Token]) -> list[Token]:
    """Words that may be one of two things are told apart by their neighbours; words that say nothing go."""
    kept: list[Token] = []
    for place, token in enumerate(found):
        settle = _SETTLERS.get(token.letter)
        if settle is None:
            kept.append(token)
        else:
            kept += settle(found, place, kept)
    return kept


def _nothing(found: list[Token], place: int, kept: list[Token]) -> list[Token]:
    return []


def _hyphen(found: list[Token], place: int, kept: list[Token]) -> list[Token]:
    return [] if _within_a_date(found, place) else [found[place]]


def _weak_number(found: list[Token], place: int, kept: list[Token]) -> list[Token]:
    """ "A day", "few weeks": a number only where something is counted."""
    token = found[place]
    return [token._replace(letter=Letter.NUMBER)] if _next_letter(found, place) in _COUNTED else []


def _to_or_at(found: list[Token], place: int, kept: list[Token]) -> list[Token]:
    return [found[place]._replace(letter=Letter.TO if _joins_two(found, place, kept) else Letter.AT)]


def _before(found: list[Token], place: int, kept: list[Token]) -> list[Token]:
    """Before an hour it is until then."""
    token = found[place]
    return [token._replace(letter=Letter.UNTIL) if _next_letter(found, place) == Letter.CLOCK else token]


def _from_or_of(found: list[Token], place: int, kept: list[Token]) -> list[Token]:
    """ "From" where a "to" follows. Else it is "of", which says nothing, but that the number before it is a day."""
    token = found[place]
    if kept and kept[-1].letter in COUNTS:
        if _month_in_numbers(found, place):
            kept[-1] = kept[-1]._replace(letter=Letter.ORDINAL)
            return [token]
        if _shifted_month(found, place) and kept[-1].value <= 31:
            kept[-1] = kept[-1]._replace(letter=Letter.ORDINAL)
            return []
    return [token._replace(letter=Letter.FROM)] if _opens_a_range(found, place, kept) else []


def _either(found: list[Token], place: int, kept: list[Token]) -> list[Token]:
    """The first meaning holds, unless the second is one its neighbours ask for."""
    token = found[place]
    first, second = token.value
    asked_for = (
        _month_asked_for(found, place, kept) if "month" in second else "part" in second and _part_asked_for(kept)
    )
    meant = second if asked_for else first
    number = meant.get("number")
    return [Token(Letter.WHEN, meant, *token[2:]) if number is None else Token(Letter.NUMBER, number, *token[2:])]


def _everyday(found: list[Token], place: int, kept: list[Token]) -> list[Token]:
    """A word of several meanings ("may", "march", "sat") says when only with a date beside it."""
    token = found[place]
    word, (letter, value) = token.value
    if _beside_a_date(found, place):
        return [token._replace(letter=letter, value=value)]
    return [token._replace(letter=Letter.UNKNOWN, value=word)]


def _half_of_day(found: list[Token], place: int, kept: list[Token]) -> list[Token]:
    """ "am" is the morning only beside a day or an hour: in other languages, and of a verb, it is another word."""
    token = found[place]
    before = kept[-1].letter if kept else ""
    after = _next_letter(found, place)
    beside = before in _HALVED or after in TIMES | COUNTS or token.value == "pm" or (not before and not after)
    return [token] if beside else []


_SETTLERS: Final[dict[str, Callable[[list[Token], int, list[Token]], list[Token]]]] = {
    Letter.SKIP: _nothing,
    Letter.TO: _hyphen,
    Letter.WEAK_NUMBER: _weak_number,
    Letter.EITHER: _either,
    Letter.TO_OR_AT: _to_or_at,
    Letter.BEFORE: _before,
    Letter.FROM_OR_OF: _from_or_of,
    Letter.EVERYDAY: _everyday,
    Letter.HALF_OF_DAY: _half_of_day,
}
UNSETTLED: Final = frozenset(_SETTLERS)


def _within_a_date(found: list[Token], place: int) -> bool:
    """In "2-Oct" and "Dec-2018" it joins a month and its number; in "8-Aug 12" after another month it does not."""
    if not 0 < place < len(found) - 1:
        return False
    before, hyphen, after = found[place - 1 : place + 2]
    if not tight(before, hyphen, after):
        return False
    earlier = found[place - 2].letter if place > 1 else ""
    if before.letter == Letter.MONTH:
        return after.letter == Letter.NUMBER and earlier not in COUNTS
    month_after = before.letter == Letter.NUMBER and after.letter in (Letter.MONTH, Letter.EVERYDAY)
    return month_after and earlier not in (Letter.MONTH, Letter.TO)


def _next_letter(found: list[Token], place: int) -> str:
    after = _next(found, place)
    return after.letter if after is not None else ""


def _next(found: list[Token], place: int) -> Token | None:
    return next((token for token in found[place + 1 :] if token.letter not in _SILENT), None)


def _letters_after(found: list[Token], place: int) -> list[str]:
    return [token.letter for token in found[place + 1 : place + 7] if token.letter not in _SILENT]


def _month_in_numbers(found: list[Token], place: int) -> bool:
    """ "The 17th of the 11th", as many languages say a date."""
    after = _next(found, place)
    if after is None or after.letter != Letter.NUMBER or not 0 < after.value <= 12:
        return False
    last = found.index(after)
    follower = found[last + 1].letter if last + 1 < len(found) else ""
    return follower not in _NO_MONTH_BEFORE


def _shifted_month(found: list[Token], place: int) -> bool:
    """ "The 20th of next month"."""
    first, second, *_ = [*_letters_after(found, place), "", ""]
    return (first in ANY_SHIFT and second == Letter.MONTHS) or (first == Letter.MONTHS and second in ANY_SHIFT)


def _opens_a_range(found: list[Token], place: int, kept: list[Token]) -> bool:
    """A word that is "from" where a "to" follows, and "of" between the parts of one date."""
    after = _next(found, place)
    an_hour = after is not None and (
        after.letter == Letter.CLOCK or _letters_after(found, place)[1:2] == [Letter.OCLOCK]
    )
    if after is None or (kept and kept[-1].letter in _WITHIN_A_DATE and not an_hour):
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
    if after.letter in _DAYS_NOT_HOURS or _a_day_of_a_month(found, place):
        return before in _FIRST_ENDS
    for token in reversed(kept):
        if token.letter in (Letter.UNKNOWN, Letter.TO, Letter.SIGN):
            break
        if token.letter in (Letter.FROM, Letter.BETWEEN):
            return True
    certain = after.letter == Letter.CLOCK or found[place].value == "tohour"
    return before in (_AN_HOUR if certain else _AN_HOUR | COUNTS)


def _a_day_of_a_month(found: list[Token], place: int) -> bool:
    """ "1er juillet", "3 de março" after it."""
    first, second, *_ = [*(letter for letter in _letters_after(found, place) if letter != Letter.FROM_OR_OF), "", ""]
    return first in COUNTS and second == Letter.MONTH


def _opens_a_date(before: Token) -> bool:
    """ "The" alone may stand before anything."""
    a_date = before.letter in _BEFORE_A_DATE or before.sign in ("leave", "sick", "lasting")
    return a_date and before.value != "article"


def _beside_a_date(found: list[Token], place: int) -> bool:
    before = found[place - 1] if place else None
    after = _next(found, place)
    if before is None and after is None:
        return True
    if before is not None and _opens_a_date(before):
        return True
    in_so_long = _letters_after(found, place)[:2] in ([Letter.IN, Letter.NUMBER], [Letter.IN, Letter.WEAK_NUMBER])
    beside = (
        (in_so_long, after.letter in _AFTER_A_DATE, before is None and after.sign in ("leave", "sick")) if after else ()
    )
    return any(beside)


def _month_asked_for(found: list[Token], place: int, kept: list[Token]) -> bool:
    """A month stands beside a day's number, or after "in"; not where another month is said."""
    if any(token.letter == Letter.MONTH for token in (*found[place + 1 : place + 4], *kept[-2:])):
        return False
    before, after = (kept[-1].letter if kept else ""), _next_letter(found, place)
    return before in COUNTS or after in COUNTS or (before == Letter.IN and after not in _COUNTED)


def _part_asked_for(kept: list[Token]) -> bool:
    """A part of the day stands after a day, unless that one has its part already."""
    last = kept[-1] if kept else None
    return (
        last is not None
        and last.letter in _DAYS_BEFORE_PARTS
        and not (last.letter == Letter.WHEN and "part" in last.value)
    )
