"""Tokens -> facts: one table of shapes for all languages, read from left to right.

A shape is written in the names below; each name is one letter of the token line, so the whole table is one regular
expression over a short line of letters. No shape repeats a repetition: the time it takes grows with the line.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final, NamedTuple, cast

from bot.understanding.facts import Facts
from bot.understanding.tokens import Token

NAMES: Final = {
    "NUM": "n", "ORD": "o", "MONTH": "M", "WEEKDAY": "W", "WHEN": "R", "HOLIDAY": "H", "DATE": "D", "PAIR": "/",
    "DOTTED": "X", "CLOCK": "C", "HALF": "A", "PART": "p", "SHIFT": "[SP]", "BACK": "K", "EDGE": "E", "UNIT": "[dwmyhqkr]",
    "DAY": "d", "WEEK": "w", "MONTHS": "m", "YEAR": "y", "HOUR": "h", "MINUTE": "q", "WEEKEND": "e", "WORKDAY": "k",
    "TO": "t", "FROM": "f", "AND": "c", "AGO": "g", "IN": "i", "LATER": "l", "BEFORE": "B", "AFTER": "F", "AT": "@",
    "MARK": "#", "WEEKOF": "V", "OCLOCK": "O", "DAYMARK": r"\*", "MONTHMARK": r"\^", "YEARMARK": "Y", "HALVED": "z",
    "HALFPAST": "G", "HALFTO": "J", "PAST": "[PF]", "QUARTER": "Q", "EVERY": "v", "WEEKNO": "Z", "COUNT": "[no]",
    "PERIOD": "[wmyedr]", "UNTIL": "u",
}  # fmt: skip
Builder = Callable[[list[Token]], Facts | None]


class Piece(NamedTuple):
    """Facts, or a joining word: its letter. `start` and `end` count in the text."""

    letter: str
    facts: Facts
    start: int
    end: int
    word: Any = ""


def _one(tokens: list[Token], letters: str) -> Token:
    return next(token for token in tokens if token.letter in letters)


def _all(tokens: list[Token], letters: str) -> list[Token]:
    return [token for token in tokens if token.letter in letters]


_UNITS = "dwmyhqkr"
_MARKED_UNITS: Final = {"*": "day", "^": "month", "Y": "year"}
_PERIOD_FACT: Final = {"w": "week", "m": "months", "y": "years", "d": "rel", "e": "weekend", "r": "quarter"}


def _amounts(tokens: list[Token]) -> list[tuple[int, str]]:
    """ "2 weeks and 3 days": every number with its unit; a unit alone is one of it."""
    amounts: list[tuple[int, str]] = []
    count = 1
    for token in tokens:
        if token.letter == "n":
            count = token.value
        elif token.letter in _UNITS or token.letter in _MARKED_UNITS:
            times, unit = (1, _MARKED_UNITS[token.letter]) if token.letter in _MARKED_UNITS else token.value
            amounts.append((count * times, unit))
            count = 1
    return amounts


def _step(sign: int) -> Builder:
    return lambda tokens: {"step": tuple((sign * count, unit) for count, unit in _amounts(tokens))}


def _away(sign: int) -> Builder:
    return lambda tokens: {"away": tuple((sign * count, unit) for count, unit in _amounts(tokens))}


def _span(tokens: list[Token]) -> Facts:
    return {"span": _amounts(tokens)[0]}


def _counted(tokens: list[Token]) -> Facts:
    shift = _shift(tokens)
    return {"span": _amounts(tokens)[0], "counted": -1 if shift < 0 else 1}


def _shift(tokens: list[Token]) -> int:
    """Of several ("this coming Friday") the one that moves."""
    shifts = [-1 if token.letter == "P" else token.value for token in tokens if token.letter in "SP"]
    return next((shift for shift in shifts if shift), 0)


def _period(tokens: list[Token]) -> Facts:
    unit = _one(tokens, "wmyedr").letter
    shift = _shift(tokens)
    shift = -1 if shift == -7 else shift
    facts: Facts = {_PERIOD_FACT[unit]: shift}  # type: ignore[misc]
    return facts


def _bare(tokens: list[Token]) -> Facts:
    unit = tokens[-1].letter
    return {"weekend": 0} if unit == "e" else {"unit": tokens[-1].value[1]}


def _edge(tokens: list[Token]) -> Facts:
    return {"edge": _one(tokens, "E").value}


def _weekday(tokens: list[Token]) -> Facts:
    facts: Facts = {"weekday": _one(tokens, "W").value}
    if any(token.letter in "SP" for token in tokens):
        facts["near"] = _shift(tokens)
    return facts


def _nth(tokens: list[Token]) -> Facts | None:
    """ "first Monday", "last day": of whatever month or year is said beside it."""
    counts = _all(tokens, "no")
    count = counts[0].value if counts else -1
    held = _one(tokens, "Wdwem")
    if held.letter == "W":
        return (
            {"nth": (count, "weekday"), "weekday": held.value} if count < 6 else {"day": count, "weekday": held.value}
        )
    return {"nth": (count, {"d": "day", "w": "week", "e": "weekend", "m": "month"}[held.letter])}


def _ahead(sign: int) -> Builder:
    return lambda tokens: {"nth": (sign * _one(tokens, "n").value, "ahead"), "weekday": _one(tokens, "W").value}


def _day(tokens: list[Token]) -> Facts:
    return {"day": _one(tokens, "no").value}


def _month(tokens: list[Token]) -> Facts:
    return {"month": _one(tokens, "M").value}


def _month_number(tokens: list[Token]) -> Facts | None:
    value = _one(tokens, "no").value
    return {"month": value} if 0 < value <= 12 else None


def _year(tokens: list[Token]) -> Facts:
    value = _one(tokens, "n").value
    return {"year": value if value >= 100 else 2000 + value}


def _number(tokens: list[Token]) -> Facts | None:
    value = tokens[-1].value
    return {"year": value} if 1900 <= value < 2200 else {"number": value} if value <= 99 else None


def _value(tokens: list[Token]) -> Facts:
    return cast(Facts, dict(tokens[-1].value))


def _pair(tokens: list[Token]) -> Facts:
    return {"pair": _one(tokens, "/X").value}


def _holiday(tokens: list[Token]) -> Facts:
    return {"holiday": _one(tokens, "H").value}


def _nth_holiday(tokens: list[Token]) -> Facts:
    """The second day of Christmas; the third Sunday of Advent."""
    count, rule = _one(tokens, "o").value, _one(tokens, "H").value
    if rule == "advent":
        return {"holiday": f"advent{count}"}
    return {"holiday": f"{rule}+{count - 1}" if count > 1 else rule}


def _around(unit: str) -> Builder:
    def build(tokens: list[Token]) -> Facts:
        facts: Facts = {"around": unit}
        if any(token.letter == "H" for token in tokens):
            facts["holiday"] = _one(tokens, "H").value
        return facts

    return build


def _week_number(tokens: list[Token]) -> Facts | None:
    value = _one(tokens, "no").value
    return {"iso": value} if 0 < value <= 53 else None


def _part(tokens: list[Token]) -> Facts:
    return {"part": _one(tokens, "p").value}


def _shifted_part(tokens: list[Token]) -> Facts:
    shift = _shift(tokens)
    return {"rel": max(-1, min(1, shift)), "part": _one(tokens, "p").value}


def _holiday_part(tokens: list[Token]) -> Facts:
    return {"holiday": tokens[0].value, "part": "evening"}


def _clock(tokens: list[Token]) -> Facts | None:
    """An hour, its minutes and its half of the day, in whatever order they were said."""
    exact = _all(tokens, "C")
    dotted = _all(tokens, "X")
    numbers = _all(tokens, "n")
    if exact:
        minutes = exact[0].value
    elif dotted:
        minutes = dotted[0].value[0] * 60 + dotted[0].value[1]
    else:
        minutes = numbers[0].value * 60 + (numbers[1].value if len(numbers) > 1 else 0)
    if any(token.letter == "z" for token in tokens):
        minutes += 30
    if any(token.letter == "Q" for token in tokens):
        minutes += 15
    if not 0 <= minutes <= 1440:
        return None
    return _with_half(minutes, tokens, bool(exact or dotted))


def _with_half(minutes: int, tokens: list[Token], exact: bool) -> Facts:
    halves = _all(tokens, "A")
    if halves and minutes < 780:
        return {"clock": minutes % 720 + (720 if halves[0].value == "pm" else 0), "half": halves[0].value}
    facts: Facts = {"clock": minutes}
    if minutes >= 720 or (exact and minutes == 0):
        facts["half"] = "24"
    elif exact:
        facts["half"] = "written"
    return facts


def _minutes_past(sign: int) -> Builder:
    def build(tokens: list[Token]) -> Facts | None:
        hour = _all(tokens, "nC")[-1]
        base = hour.value if hour.letter == "C" else hour.value * 60
        first = tokens[0]
        minutes = {"G": 30, "z": 30, "Q": 15, "J": 30}.get(first.letter, first.value)
        if not isinstance(minutes, int) or minutes > 59 or not 0 <= base <= 1440 or base + sign * minutes < 0:
            return None
        return _with_half(base + sign * minutes, tokens[1:], hour.letter == "C" and hour.value >= 720)

    return build


def _half_day(tokens: list[Token]) -> Facts | None:
    if any(token.letter == "/" for token in tokens) and _one(tokens, "/").value != (1, 2):
        return _pair(tokens)
    return {"part": "half"}


def _every(tokens: list[Token]) -> Facts:
    return {"weekday": tokens[-1].value, "every": 1}


# Earlier shapes win. "?" "*" "+" and "(a|b)" as in regular expressions; (?=…) looks ahead.
SHAPES: Final[tuple[tuple[str, Builder], ...]] = (
    ("EVERY WEEKDAY", _every),
    ("(PAIR DAY|HALVED DAY)", _half_day),
    # minutes before and after the hour
    ("(HALFPAST|HALVED PAST?|QUARTER PAST|NUM MINUTE? PAST) (NUM|CLOCK) OCLOCK? HALF?", _minutes_past(1)),
    ("HALFTO NUM OCLOCK?", _minutes_past(-1)),
    ("(QUARTER|NUM MINUTE) (TO|BEFORE|AGO|UNTIL) (NUM|CLOCK) OCLOCK? HALF?", _minutes_past(-1)),
    # how far from now, or from a day
    ("NUM DAYMARK (AGO|BACK)", _away(-1)),
    ("NUM (DAYMARK|YEARMARK) (LATER|IN)", _away(1)),
    ("NUM WEEKDAY (LATER|FROM)", _ahead(1)),
    ("NUM WEEKDAY (AGO|BACK)", _ahead(-1)),
    ("AGO NUM UNIT ( AND? NUM UNIT )?", _away(-1)),
    ("NUM UNIT ( AND? NUM UNIT )? (AGO|BACK)", _away(-1)),
    ("IN NUM UNIT ( AND? NUM UNIT )? LATER?", _away(1)),
    ("NUM UNIT ( AND? NUM UNIT )? (LATER|IN)", _away(1)),
    ("NUM UNIT ( AND? NUM UNIT )? BEFORE", _step(-1)),
    ("NUM UNIT ( AND? NUM UNIT )? AFTER", _step(1)),
    ("DAY BEFORE", _step(-1)),
    ("(DAY|WEEK|MONTHS) AFTER", _step(1)),
    # so many of them
    ("MARK? SHIFT+ NUM (UNIT|WEEKEND)", _counted),
    ("MARK? NUM SHIFT+ UNIT", _counted),
    ("MARK? NUM UNIT SHIFT", _counted),
    # the n-th of something
    ("MARK? ORD WEEKDAY", _nth),
    ("MARK? NUM WEEKDAY (?!NUM|ORD|TO)", _nth),
    ("MARK? ORD (DAY|WEEK|WEEKEND|MONTHS)", _nth),
    ("SHIFT (WEEKDAY|DAY|WEEK|WEEKEND) (?=IN?(MONTH|SHIFT(MONTHS|YEAR)|YEARMARK))", _nth),
    ("MARK? ORD HOLIDAY", _nth_holiday),
    # weeks, months, years
    ("HOLIDAY WEEK", _around("week")),
    ("HOLIDAY WEEKEND", _around("weekend")),
    ("WEEKOF", _around("week")),
    ("WEEKNO COUNT", _week_number),
    ("WEEK NUM (?!UNIT)", _week_number),
    ("WEEKDAY WEEK (?!SHIFT|NUM)", lambda tokens: {"weekday": tokens[0].value, "near": 7}),
    ("SHIFT+ WEEKDAY", _weekday),
    ("WEEKDAY SHIFT (?!PERIOD|MONTH)", _weekday),
    ("SHIFT+ MONTH", _month),
    ("MONTH SHIFT (?!PERIOD)", _month),
    ("SHIFT+ PERIOD", _period),
    ("PERIOD SHIFT", _period),
    ("SHIFT+ PART", _shifted_part),
    ("PART SHIFT", _shifted_part),
    ("SHIFT* HOLIDAY SHIFT?", _holiday),
    # times of the day
    ("HALF? AT? (NUM|DOTTED) OCLOCK ( NUM MINUTE )? (HALVED|QUARTER)? HALF?", _clock),
    ("HALF AT? (NUM|CLOCK|DOTTED)", _clock),
    ("AT? (NUM|CLOCK|DOTTED) HALF", _clock),
    ("AT NUM AND? (HALVED|QUARTER)", _clock),
    ("AT (NUM|CLOCK|DOTTED)", _clock),
    ("CLOCK (OCLOCK|HOUR)?", _clock),
    ("HALF", lambda tokens: {"part": "morning" if tokens[0].value == "am" else "afternoon"}),
    # so long
    ("NUM (UNIT|WEEKEND)", _span),
    # dates
    ("NUM YEARMARK", _year),
    ("YEARMARK NUM", _year),
    ("COUNT MONTHMARK", _month_number),
    ("MARK? COUNT DAYMARK", _day),
    ("MARK COUNT", _day),
    ("DAYMARK COUNT", _day),
    ("ORD", _day),
    ("MONTH", _month),
    ("WEEKDAY", _weekday),
    ("(DATE|WHEN)", _value),
    ("(PAIR|DOTTED)", _pair),
    ("EDGE", _edge),
    ("NUM", _number),
    ("PART", _part),
    ("[wmyed]", _bare),
)


def _letters(shape: str) -> str:
    written = re.sub(r"[A-Z]+", lambda name: NAMES[name[0]], shape)
    return written.replace(" ", "").replace("(", "(?:").replace("(?:?", "(?")


_TABLE: Final = re.compile("|".join(f"(?P<r{place}>{_letters(shape)})" for place, (shape, _) in enumerate(SHAPES)))
_BUILDERS: Final = {f"r{place}": builder for place, (_, builder) in enumerate(SHAPES)}
_JOINING: Final = frozenset("tufbcKxsTlg")
_NOTHING: Facts = {}


def pieces(tokens: list[Token]) -> list[Piece]:
    """What the text says, in its order. Words that join or part stay between the facts; the rest is passed over."""
    line = "".join(token.letter for token in tokens)
    found: list[Piece] = []
    at = 0
    for match in _TABLE.finditer(line):
        _between(tokens[at : match.start()], found)
        at = match.end()
        taken = tokens[match.start() : at]
        facts = _BUILDERS[match.lastgroup or ""](taken)
        found.append(Piece("P" if facts else "x", facts or _NOTHING, taken[0].start, taken[-1].end))
    _between(tokens[at:], found)
    return found


def _between(tokens: list[Token], found: list[Piece]) -> None:
    for token in tokens:
        if token.letter in _JOINING:
            letter = "x" if token.letter in "sglT" else token.letter
            found.append(Piece(letter, _NOTHING, token.start, token.end, token.value))
