"""Tokens -> facts: one table of shapes for all languages, read from left to right.

A shape is written in the names below; each name is one letter of the token line, so shapes are regular expressions
over a short line of letters. No shape repeats a repetition: the time it takes grows with the line.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, lru_cache
from typing import Any, Final, NamedTuple, cast

from bot.understanding.facts import Facts
from bot.understanding.settling import Token

NAMES: Final = {
    "NUM": "n", "YEARNUM": "4", "ORD": "o", "COUNT": "[no]", "MONTH": "M", "WEEKDAY": "W", "WHEN": "R",
    "HOLIDAY": "H", "DATE": "D", "PAIR": "/", "DOTTED": "X", "CLOCK": "C", "HALF": "A", "PART": "p", "SHIFT": "[SP]",
    "EDGE": "E",
    "UNIT": "[dwmyhqkr]", "PERIOD": "[wmyedr]", "DAY": "d", "WEEK": "w", "MONTHS": "m", "YEAR": "y", "HOUR": "h",
    "MINUTE": "q", "WEEKEND": "e", "TO": "t", "UNTIL": "u", "FROM": "[fj]", "BETWEEN": "b", "AND": "c",
    "AGO": "[gP]", "LEADAGO": "g", "IN": "i", "LATER": "l", "BEFORE": "B", "AFTER": "F", "BACK": "K", "AT": "@",
    "MARK": "#", "OF": "%", "WEEKOF": "V", "OCLOCK": "O", "DAYMARK": r"\*", "MONTHMARK": r"\^", "YEARMARK": "Y",
    "HALVED": "z", "HALFPAST": "G", "HALFTO": "J", "PAST": "[PF]", "QUARTER": "Q", "EVERY": "v", "WEEKNO": "Z",
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
    for token in tokens:
        if token.letter in letters:
            return token
    raise LookupError(letters)


def _all(tokens: list[Token], letters: str) -> list[Token]:
    return [token for token in tokens if token.letter in letters]


_UNITS = "dwmyhqkre"
_MARKED_UNITS: Final = {"*": "day", "^": "month", "Y": "year", "O": "hour", "@": "hour"}
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


def _counted(tokens: list[Token]) -> Facts | None:
    shift = _shift(tokens)
    if tokens[0].letter == "o" or tokens[1].letter == "o":
        shift = _one(tokens, "o").value
    if shift == 0 and tokens[-1].letter == "*":
        return _day(tokens)
    if shift == 0 and tokens[0].letter in "n#" and tokens[-1].letter == "m":
        return {"day": _one(tokens, "n").value, "months": 0}
    return {"span": _amounts(tokens)[0], "counted": -1 if shift < 0 else 1}


def _shift(tokens: list[Token]) -> int:
    """Of several ("this coming Friday") the one that moves."""
    shifts = [token.value for token in tokens if token.letter in "SP"]
    return next((shift for shift in shifts if shift), 0)


def _units_ahead(tokens: list[Token]) -> int:
    """Of weeks and months the coming one is the next, the previous one the last."""
    return {-7: -1, 9: 1}.get(_shift(tokens), _shift(tokens))


def _period(tokens: list[Token]) -> Facts:
    unit = _one(tokens, "wmyedr").letter
    facts: Facts = {_PERIOD_FACT[unit]: _units_ahead(tokens)}  # type: ignore[misc]
    return facts


def _bare(tokens: list[Token]) -> Facts:
    unit = tokens[-1].letter
    return {"unit": tokens[-1].value[1] if unit != "e" else "weekend"}


def _edge(tokens: list[Token]) -> Facts:
    return {"edge": _one(tokens, "E").value}


def _weekday(tokens: list[Token]) -> Facts:
    facts: Facts = {"weekday": _one(tokens, "W").value}
    if len(tokens) > 1 and any(token.letter in "SP" for token in tokens) and (shift := _shift(tokens)) != 9:
        facts["near"] = shift
    return facts


def _nth(tokens: list[Token]) -> Facts | None:
    """ "first Monday", "last day": of whatever month or year is said beside it."""
    counts = _all(tokens, "no")
    count = counts[0].value if counts else -1
    held = _one(tokens, "WdwemV")
    if held.letter == "W":
        return (
            {"nth": (count, "weekday"), "weekday": held.value} if count < 6 else {"day": count, "weekday": held.value}
        )
    return {"nth": (count, {"d": "day", "w": "week", "V": "week", "e": "weekend", "m": "month"}[held.letter])}


def _of_the_month_before(tokens: list[Token]) -> Facts | None:
    """ "June's last week"; "June next week" are two things said."""
    if _shift(tokens) < 0:
        return _nth(tokens)
    return _weekday(tokens) if tokens[-1].letter == "W" else _period(tokens)


def _later_in(tokens: list[Token]) -> Facts:
    return {**_period(tokens), "edge": "rest"}


def _ahead(sign: int) -> Builder:
    return lambda tokens: {"nth": (sign * _one(tokens, "n").value, "ahead"), "weekday": _one(tokens, "W").value}


def _day(tokens: list[Token]) -> Facts | None:
    value = _one(tokens, "no").value
    return {"day": value} if 0 < value <= 31 else None


def _day_of_today(tokens: list[Token]) -> Facts:
    """ "today, the 3rd of October", and where "the day" is the word for today: the date outranks it."""
    return {"day": tokens[-1].value}


def _month(tokens: list[Token]) -> Facts:
    return {"month": _one(tokens, "M").value}


def _month_number(tokens: list[Token]) -> Facts | None:
    value = _one(tokens, "no").value
    return {"month": value} if 0 < value <= 12 else None


def _day_of_month_number(tokens: list[Token]) -> Facts | None:
    day, month = (token.value for token in tokens if token.letter in "no")
    return {"day": day, "month": month} if 0 < day <= 31 else None


def _year(tokens: list[Token]) -> Facts:
    value = _one(tokens, "n4").value
    return {"year": value if value >= 100 else 2000 + value}


def _number(tokens: list[Token]) -> Facts | None:
    value = tokens[-1].value
    return {"number": value} if value <= 99 else None


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


def _numbered_week(tokens: list[Token]) -> Facts | None:
    count = _one(tokens, "n").value
    return {"nth": (count, "week")} if 0 < count < 6 else _week_number(tokens)


def _fortnight_ahead(tokens: list[Token]) -> Facts | None:
    """ "lundi en huit", "lundi en quinze": Monday week, Monday fortnight."""
    near = {8: 7, 15: 14}.get(_one(tokens, "n").value)
    return {"weekday": _one(tokens, "W").value, "near": near} if near else None


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
    numbers = _all(tokens, "no")
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


def _quarter_to(tokens: list[Token]) -> Facts:
    return {"clock": _one(tokens, "no").value * 60 - 15}


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
    return {"weekday": tokens[-1].value, "every": 2 if tokens[0].value == "everyother" else 1}


# Earlier shapes win. "?" "*" "+" and "(a|b)" as in regular expressions; (?=…) looks ahead.
SHAPES: Final[tuple[tuple[str, Builder], ...]] = (
    ("EVERY WEEKDAY", _every),
    ("(PAIR DAY|HALVED DAY)", _half_day),
    # minutes before and after the hour
    ("(HALFPAST|HALVED PAST?|QUARTER (PAST|IN)|NUM MINUTE? (PAST|IN)) (NUM|CLOCK) OCLOCK? HALF?", _minutes_past(1)),
    ("HALFTO NUM OCLOCK?", _minutes_past(-1)),
    ("(QUARTER|NUM MINUTE) (TO|BEFORE|AGO|UNTIL) (NUM|CLOCK) OCLOCK? HALF?", _minutes_past(-1)),
    # how far from now, or from a day
    ("NUM DAYMARK AGO", _away(-1)),
    ("NUM DAYMARK LATER", _away(1)),
    ("NUM YEARMARK (LATER|IN)", _away(1)),
    ("IN NUM OCLOCK", _away(1)),
    ("NUM AT LATER", _away(1)),
    ("(IN|AFTER|BETWEEN) (HOUR|WEEK|MONTHS|YEAR) (?!COUNT|YEARNUM|MONTH)", _away(1)),
    ("AFTER OCLOCK (?!NUM)", _away(1)),
    ("NUM OCLOCK LATER", _away(1)),
    ("(BETWEEN|AFTER) NUM UNIT ( AND? NUM UNIT )? (?!AND|FROM)", _away(1)),
    ("NUM EVERY? WEEKDAY (LATER|FROM)", _ahead(1)),
    ("NUM EVERY? WEEKDAY (AGO|BACK)", _ahead(-1)),
    ("LEADAGO NUM UNIT ( AND? NUM UNIT )?", _away(-1)),
    ("LEADAGO WEEKDAY", lambda tokens: {"nth": (1, "weekday"), "weekday": tokens[-1].value}),
    ("NUM UNIT ( AND? NUM UNIT )? (AGO|BACK)", _away(-1)),
    ("IN NUM UNIT ( AND? NUM UNIT )? LATER?", _away(1)),
    ("NUM UNIT ( AND? NUM UNIT )? (LATER|IN) (?!MARK?(MONTH|SHIFT|WEEK))", _away(1)),
    ("NUM UNIT ( AND? NUM UNIT )? BEFORE", _step(-1)),
    ("NUM UNIT ( AND? NUM UNIT )? AFTER", _step(1)),
    ("DAY BEFORE", _step(-1)),
    ("(DAY|WEEK|MONTHS) AFTER", _step(1)),
    # so many of them
    ("SHIFT NUM (OCLOCK|DAYMARK)", _counted),
    ("MARK? SHIFT HOUR", _counted),
    ("(?<=TO)NUM (?=MONTHS SHIFT|SHIFT MONTHS|WEEKDAY)", _number),
    ("MARK? (SHIFT+|ORD) NUM (UNIT|WEEKEND)", _counted),
    ("MARK? NUM SHIFT+ UNIT", _counted),
    ("MARK? NUM UNIT SHIFT", _counted),
    # the n-th of something
    ("MARK? ORD WEEKDAY", _nth),
    ("WEEKDAY ORD (?=MONTHS MONTH)", _nth),
    ("WHEN ORD (?=MONTH|MONTHS MONTH|MONTHS NUM)", _day_of_today),
    ("MARK? NUM WEEKDAY (?!NUM|ORD|TO)", _nth),
    ("MARK? ORD (DAY|WEEK|WEEKEND|MONTHS) (?!MONTH)", _nth),
    ("SHIFT (WEEKDAY|DAY|WEEK|WEEKEND) (?=(IN|MARK)*(MONTH|SHIFT(MONTHS|YEAR)|YEARMARK))", _nth),
    ("MARK? (ORD|SHIFT) WEEKOF", _nth),
    ("SHIFT MONTHS (?=YEARNUM|YEARMARK|YEAR YEARNUM)", _nth),
    ("WEEKNO NUM WEEK", _numbered_week),
    ("WEEKNO NUM WEEKDAY", _nth),
    ("(?<=MONTH)SHIFT (WEEK|DAY|WEEKDAY|WEEKEND)", _of_the_month_before),
    ("LATER SHIFT PERIOD", _later_in),
    ("MARK? ORD HOLIDAY", _nth_holiday),
    ("WEEKDAY IN NUM (?!UNIT|MONTH|NUM|OCLOCK)", _fortnight_ahead),
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
    ("SHIFT DAY NUM", _day),
    ("SHIFT+ PERIOD", _period),
    ("SHIFT QUARTER", lambda tokens: {"quarter": _units_ahead(tokens)}),
    ("MARK? ORD ([r]|QUARTER)", lambda tokens: {"nth": (_one(tokens, "o").value, "quarter")}),
    ("PERIOD SHIFT", _period),
    ("SHIFT+ PART", _shifted_part),
    ("PART SHIFT (?!WEEKDAY|PERIOD|MONTH)", _shifted_part),
    ("SHIFT* HOLIDAY (SHIFT (?!PERIOD))?", _holiday),
    # times of the day
    ("AT? (NUM|ORD) OCLOCK? BEFORE QUARTER", _quarter_to),
    ("NUM HALVED (?!DAY)", _clock),
    ("AT (NUM|ORD) AND? (HALVED|QUARTER) HALF?", _clock),
    ("AT NUM AND NUM (?!UNIT|MONTH|TO|ORD|DAYMARK)", _clock),
    ("AT ORD", _clock),
    ("HOUR NUM (?!UNIT)", _clock),
    ("AT? NUM OCLOCK NUM (?!UNIT|MONTH|MONTHMARK|DAYMARK|OCLOCK|TO|WEEKDAY)", _clock),
    ("HALF? AT? (NUM|DOTTED) OCLOCK ( NUM MINUTE )? ( AND? (HALVED|QUARTER) )? HALF?", _clock),
    ("HALF AT? (NUM|CLOCK|DOTTED)", _clock),
    ("AT? (NUM|CLOCK|DOTTED) HALF", _clock),
    ("(AT|AFTER) (NUM|CLOCK|DOTTED) (?!UNIT)", _clock),
    ("CLOCK (OCLOCK|HOUR)?", _clock),
    ("HALF", lambda tokens: {"part": "morning" if tokens[0].value == "am" else "afternoon"}),
    # so long
    ("NUM (UNIT|WEEKEND) (?!MONTH)", _span),
    # dates
    ("(NUM|YEARNUM) YEARMARK", _year),
    ("YEAR? YEARNUM (DAYMARK|YEAR)?", _year),
    ("MONTHS NUM (?!UNIT|TO|DAYMARK)", _month_number),
    ("MONTHS (?=MONTH)", lambda tokens: None),
    ("YEARMARK (NUM|YEARNUM)", _year),
    ("COUNT MONTHMARK", _month_number),
    ("MARK? ORD OF NUM", _day_of_month_number),
    ("MARK? COUNT DAYMARK", _day),
    ("MARK COUNT", _day),
    ("DAY COUNT (?!UNIT|MONTHMARK)", _day),
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


_PATTERNS: Final = tuple(_letters(shape) for shape, _ in SHAPES)


def _openers(pattern: str) -> set[str]:
    """The letters a pattern may begin with."""
    letters: set[str] = set()
    at = 0
    while at < len(pattern):
        end = at + 1
        if pattern[at] == "(":
            end = _closing(pattern, at) + 1
            if pattern[at + 2] == ":":
                letters.update(*(_openers(side) for side in pattern[at + 3 : end - 1].split("|")))
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
_JOINING: Final = frozenset("tufbcjUKxslgB")
_PARTING: Final = dict.fromkeys("sglB", "x")
_APART: Final = frozenset("xsglB")
_NOTHING: Facts = {}


def pieces(tokens: list[Token]) -> list[Piece]:
    """What the text says, in its order. Words that join or part stay between the facts; the rest is passed over."""
    found: list[Piece] = []
    for name, start, end in _shapes_in("".join([token.letter for token in tokens])):
        if not name:
            token = tokens[start]
            found.append(Piece(_PARTING.get(token.letter, token.letter), _NOTHING, token.start, token.end, token.value))
            continue
        taken = tokens[start:end]
        facts = _BUILDERS[name](taken)
        if facts is not None:
            found.append(Piece("P", facts, taken[0].start, taken[-1].end))
        elif taken[0].letter != "m":
            found.append(Piece("x", _NOTHING, taken[0].start, taken[-1].end))
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
        elif line[at] in _JOINING and not (line[at] in _APART and (not cut or _only_parts(cut[-1], line))):
            cut.append(("", at, end))
        at = end
    return tuple(cut)


def _only_parts(shape: tuple[str, int, int], line: str) -> bool:
    """Several words that say nothing about when part no more than one does."""
    return not shape[0] and line[shape[1]] in _APART
