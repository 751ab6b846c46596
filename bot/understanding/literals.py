"""What is written in figures: numbers, dates, times of the day."""

from __future__ import annotations

import re
from typing import Any, Final

from bot.understanding.letters import Letter, Token
from bot.understanding.lexicon import Lexicon

PIECE: Final = re.compile(
    r"""
    (?P<word>[^\W\d_]+(?:[\u0300-\u036f\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963][^\W\d_]*)*)
    |(?P<sign>[^\w\s]|_)
    |(?P<iso>\d{4}(?P<s1>[-/.])\d{1,2}(?P=s1)\d{1,2}(?!\d))
    |(?P<full>\d{1,2}(?P<s2>[-/.])\d{1,2}(?P=s2)(?:\d{4}|\d{2})(?![\d/])|\d{2}\s\d{2}\s(?:\d{4}|\d{2})(?![\d:.]))
    |(?P<clock>\d{1,2}:\d{2}(?::\d{2})?(?!\d)|\d{1,2}\s?h\s?\d{2}(?!\d)|\d{1,2}h(?![^\W\d_]))
    |(?P<pair>\d{1,2}\s?/\s?\d{1,2}(?![\d/]))
    |(?P<ratio>\d:\d(?!\d)|\d+\s?%)
    |(?P<dotted>\d{1,2}\.\d{1,2}(?!\d)\.?(?!\d))
    |(?P<number>\d+)
    """,
    re.VERBOSE,
)


def literal(piece: re.Match[str], lexicon: Lexicon) -> Token:
    written, start, end = piece[0], piece.start(), piece.end()
    numbers = [int(number) for number in re.findall(r"\d+", written)]
    kind = piece.lastgroup
    if kind == "iso":
        return Token(Letter.DATE, _date(numbers[0], numbers[1], numbers[2]), start, end)
    if kind == "full":
        return Token(Letter.DATE, _dated(written, *numbers), start, end)
    if kind == "ratio":
        return Token(Letter.UNKNOWN, written, start, end)
    if kind == "pair":
        return Token(Letter.PAIR, (numbers[0], numbers[1]), start, end)
    minutes = numbers[0] * 60 + (numbers[1] if len(numbers) > 1 else 0)
    a_time = numbers[0] <= 24 and (len(numbers) < 2 or numbers[1] < 60)
    if kind == "clock":
        return Token(Letter.CLOCK, minutes, start, end) if a_time else Token(Letter.UNKNOWN, written, start, end)
    return _dotted(written, numbers, Token(Letter.CLOCK, minutes, start, end), lexicon)


def _dotted(written: str, numbers: list[int], clock: Token, lexicon: Lexicon) -> Token:
    """8.30 is a time, 22.04. a date, day first whoever writes it; 10.10 is either, which the words around it tell."""
    day, month = numbers
    a_date = 0 < day <= 31 and 0 < month <= 12
    a_time = day < 24 and month < 60 and len(written.rstrip(".").split(".")[1]) == 2
    if a_date and (written.endswith(".") or not a_time):
        if a_time and lexicon.order != "DMY":
            return clock._replace(letter=Letter.DOTTED, value=(day, month))
        return clock._replace(letter=Letter.DATE, value={"day": day, "month": month})
    if a_date and lexicon.order == "DMY":
        return clock._replace(letter=Letter.DOTTED, value=(day, month))
    return clock if a_time else clock._replace(letter=Letter.UNKNOWN, value=written)


def _dated(written: str, first: int, second: int, year: int) -> dict[str, Any]:
    """Between full stops the day comes first, whoever writes it; else that depends on the writer."""
    year += 2000 if year < 100 else 0
    if "." in written and 0 < first <= 31 and 0 < second <= 12:
        return {"day": first, "month": second, "year": year}
    return {"pair": (first, second), "year": year}


def _date(year: int, month: int, day: int) -> dict[str, int]:
    return {"year": year, "month": month, "day": day} if 0 < month <= 12 and 0 < day <= 31 else {}
