"""Tokens -> facts about days, weeks, months and lengths: what each shape of the grammar says."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, cast

from bot.understanding.facts import Facts
from bot.understanding.letters import ANY_SHIFT, COUNTS, UNITS, Letter, Token

Builder = Callable[[list[Token]], Facts | None]


def first_of(tokens: list[Token], *letters: str) -> Token:
    for token in tokens:
        if token.letter in letters:
            return token
    raise LookupError(", ".join(letters))


def all_of(tokens: list[Token], *letters: str) -> list[Token]:
    return [token for token in tokens if token.letter in letters]


_MARKED_UNITS: Final = {
    Letter.DAY_MARK: "day",
    Letter.MONTH_MARK: "month",
    Letter.YEAR_MARK: "year",
    Letter.OCLOCK: "hour",
    Letter.AT: "hour",
}
_PERIOD_FACTS: Final = {
    Letter.WEEK: "week",
    Letter.MONTHS: "months",
    Letter.YEAR: "years",
    Letter.DAY: "rel",
    Letter.WEEKEND: "weekend",
    Letter.QUARTER_YEAR: "quarter",
}


def amounts(tokens: list[Token]) -> list[tuple[int, str]]:
    """ "2 weeks and 3 days": every number with its unit; a unit alone is one of it."""
    found: list[tuple[int, str]] = []
    count = 1
    for token in tokens:
        if token.letter == Letter.NUMBER:
            count = token.value
        elif token.letter in UNITS or token.letter == Letter.WEEKEND or token.letter in _MARKED_UNITS:
            times, unit = (1, _MARKED_UNITS[token.letter]) if token.letter in _MARKED_UNITS else token.value
            found.append((count * times, unit))
            count = 1
    return found


def step(sign: int) -> Builder:
    return lambda tokens: {"step": tuple((sign * count, unit) for count, unit in amounts(tokens))}


def away(sign: int) -> Builder:
    return lambda tokens: {"away": tuple((sign * count, unit) for count, unit in amounts(tokens))}


def turn(sign: int) -> Builder:
    """ "The Monday after": of a day said beside it."""
    return lambda tokens: {"turn": (first_of(tokens, Letter.WEEKDAY).value, sign)}


def span(tokens: list[Token]) -> Facts:
    return {"span": amounts(tokens)[0]}


def counted(tokens: list[Token]) -> Facts | None:
    shift = shift_of(tokens)
    if Letter.ORDINAL in (tokens[0].letter, tokens[1].letter):
        shift = first_of(tokens, Letter.ORDINAL).value
    if shift == 0 and tokens[-1].letter == Letter.DAY_MARK:
        return day(tokens)
    if shift == 0 and tokens[0].letter in (Letter.NUMBER, Letter.MARK) and tokens[-1].letter == Letter.MONTHS:
        return {"day": first_of(tokens, Letter.NUMBER).value, "months": 0}
    return {"span": amounts(tokens)[0], "counted": -1 if shift < 0 else 1}


def shift_of(tokens: list[Token]) -> int:
    """Of several ("this coming Friday") the one that moves."""
    shifts = [token.value for token in tokens if token.letter in ANY_SHIFT]
    return next((shift for shift in shifts if shift), 0)


def units_ahead(tokens: list[Token]) -> int:
    """Of weeks and months the coming one is the next, the previous one the last."""
    return {-7: -1, 9: 1}.get(shift_of(tokens), shift_of(tokens))


def period(tokens: list[Token]) -> Facts:
    unit = first_of(tokens, *_PERIOD_FACTS).letter
    facts: Facts = {_PERIOD_FACTS[unit]: units_ahead(tokens)}  # type: ignore[misc]
    return facts


def bare(tokens: list[Token]) -> Facts:
    unit = tokens[-1].letter
    return {"unit": tokens[-1].value[1] if unit != Letter.WEEKEND else "weekend"}


def edge(tokens: list[Token]) -> Facts:
    return {"edge": first_of(tokens, Letter.EDGE).value}


def half_of(tokens: list[Token]) -> Facts | None:
    """ "The second half of April", "la deuxième quinzaine"; of a day it is the afternoon."""
    count = first_of(tokens, *COUNTS).value
    return {"edge": {1: "first_half", 2: "second_half"}[count]} if count in (1, 2) else None


def weekday(tokens: list[Token]) -> Facts:
    facts: Facts = {"weekday": first_of(tokens, Letter.WEEKDAY).value}
    if len(tokens) > 1 and any(token.letter in ANY_SHIFT for token in tokens) and (shift := shift_of(tokens)) != 9:
        facts["near"] = shift
    return facts


_HELD: Final = {
    Letter.DAY: "day",
    Letter.WEEK: "week",
    Letter.WEEK_OF: "week",
    Letter.WEEKEND: "weekend",
    Letter.MONTHS: "month",
}


def nth(tokens: list[Token]) -> Facts | None:
    """ "first Monday", "last day": of whatever month or year is said beside it."""
    counts = all_of(tokens, *COUNTS)
    count = counts[0].value if counts else -1
    fortnight = any(token.letter == Letter.WEEK and token.value[0] == 2 for token in tokens)
    if fortnight and count in (1, 2):
        return half_of(tokens)
    held = first_of(tokens, Letter.WEEKDAY, Letter.DAY, Letter.WEEK, Letter.WEEKEND, Letter.MONTHS, Letter.WEEK_OF)
    if held.letter == Letter.WEEKDAY:
        return (
            {"nth": (count, "weekday"), "weekday": held.value} if count < 6 else {"day": count, "weekday": held.value}
        )
    return {"nth": (count, _HELD[held.letter])}


def last_of(tokens: list[Token]) -> Facts:
    """Where "last" stands after its weekday, and the month after both: it is the last one in there."""
    return {"nth": (-1, "weekday"), "weekday": tokens[0].value} if shift_of(tokens) < 0 else weekday(tokens)


def of_the_month_before(tokens: list[Token]) -> Facts | None:
    """ "June's last week"; "June next week" are two things said."""
    if shift_of(tokens) < 0:
        return nth(tokens)
    return weekday(tokens) if tokens[-1].letter == Letter.WEEKDAY else period(tokens)


def later_in(tokens: list[Token]) -> Facts:
    return {**period(tokens), "edge": "rest"}


def ahead(sign: int) -> Builder:
    return lambda tokens: {
        "ahead": (sign * first_of(tokens, Letter.NUMBER).value, first_of(tokens, Letter.WEEKDAY).value)
    }


def day(tokens: list[Token]) -> Facts | None:
    value = first_of(tokens, *COUNTS).value
    return {"day": value} if 0 < value <= 31 else None


def day_of_today(tokens: list[Token]) -> Facts:
    """ "today, the 3rd of October", and where "the day" is the word for today: the date outranks it."""
    return {"day": tokens[-1].value}


def month(tokens: list[Token]) -> Facts:
    return {"month": first_of(tokens, Letter.MONTH).value}


def month_number(tokens: list[Token]) -> Facts | None:
    value = first_of(tokens, *COUNTS).value
    return {"month": value} if 0 < value <= 12 else None


def day_and_month(tokens: list[Token]) -> Facts | None:
    """What can be no day beside a month is its year."""
    month_, count = first_of(tokens, Letter.MONTH).value, first_of(tokens, *COUNTS).value
    if 0 < count <= 31:
        return {"day": count, "month": month_}
    return {"month": month_, "year": 2000 + count} if 31 < count < 100 else None


def day_of_month_number(tokens: list[Token]) -> Facts | None:
    day, month = (token.value for token in tokens if token.letter in COUNTS)
    return {"day": day, "month": month} if 0 < day <= 31 else None


def year(tokens: list[Token]) -> Facts:
    value = first_of(tokens, Letter.NUMBER, Letter.YEAR_NUMBER).value
    return {"year": value if value >= 100 else 2000 + value}


def number(tokens: list[Token]) -> Facts | None:
    value = tokens[-1].value
    return {"number": value} if value <= 99 else None


def value(tokens: list[Token]) -> Facts:
    return cast(Facts, dict(tokens[-1].value))


def pair(tokens: list[Token]) -> Facts:
    written = first_of(tokens, Letter.PAIR, Letter.DOTTED)
    if written.letter == Letter.DOTTED:
        return {"day": written.value[0], "month": written.value[1]}
    return {"pair": written.value}


def holiday(tokens: list[Token]) -> Facts:
    return {"holiday": first_of(tokens, Letter.HOLIDAY).value}


def nth_holiday(tokens: list[Token]) -> Facts:
    """The second day of Christmas; the third Sunday of Advent."""
    count, rule = first_of(tokens, Letter.ORDINAL).value, first_of(tokens, Letter.HOLIDAY).value
    if rule == "advent":
        return {"holiday": f"advent{count}"}
    return {"holiday": f"{rule}+{count - 1}" if count > 1 else rule}


def around(unit: str) -> Builder:
    def build(tokens: list[Token]) -> Facts:
        facts: Facts = {"around": unit}
        if any(token.letter == Letter.HOLIDAY for token in tokens):
            facts["holiday"] = first_of(tokens, Letter.HOLIDAY).value
        return facts

    return build


def numbered_week(tokens: list[Token]) -> Facts | None:
    count = first_of(tokens, Letter.NUMBER).value
    return {"nth": (count, "week")} if 0 < count < 6 else week_number(tokens)


def fortnight_ahead(tokens: list[Token]) -> Facts | None:
    """ "lundi en huit", "lundi en quinze": Monday week, Monday fortnight."""
    near = {8: 7, 15: 14}.get(first_of(tokens, Letter.NUMBER).value)
    return {"weekday": first_of(tokens, Letter.WEEKDAY).value, "near": near} if near else None


def week_number(tokens: list[Token]) -> Facts | None:
    value = first_of(tokens, *COUNTS).value
    return {"iso": value} if 0 < value <= 53 else None


def every(tokens: list[Token]) -> Facts:
    return {"weekday": tokens[-1].value, "every": 2 if tokens[0].value == "everyother" else 1}


# Earlier shapes win. "?" "*" "+" and "(a|b)" as in regular expressions; (?=…) looks ahead.
