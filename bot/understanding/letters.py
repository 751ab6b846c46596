"""Tokens, and the letters that say what each of them is: the grammar's shapes are patterns over a line of letters."""

from __future__ import annotations

from typing import Any, Final, NamedTuple


class Letter:
    # Numbers.
    NUMBER = "n"
    ORDINAL = "o"
    YEAR_NUMBER = "4"
    IN_WORDS = "N"
    """A number in words, before such numbers are added up."""
    WEAK_NUMBER = "1"
    """A number only before a unit: "a", "few"."""

    # Days and hours.
    MONTH = "M"
    WEEKDAY = "W"
    WHEN = "R"
    """A phrase whose value is facts: "tomorrow"."""
    HOLIDAY = "H"
    DATE = "D"
    PAIR = "/"
    """Two numbers of a written date: 3/4."""
    DOTTED = "X"
    """Two numbers that are a date or a time: 10.10."""
    CLOCK = "C"
    HALF_OF_DAY = "A"
    PART = "p"
    SHIFT = "S"
    PAST_SHIFT = "P"
    """A shift that is "ago" as well: "past"."""
    EDGE = "E"

    # Units.
    DAY = "d"
    WEEK = "w"
    MONTHS = "m"
    YEAR = "y"
    HOUR = "h"
    MINUTE = "q"
    WEEKEND = "e"
    WORKDAY = "k"
    QUARTER_YEAR = "r"

    # Words between.
    TO = "t"
    UNTIL = "u"
    FROM = "f"
    BETWEEN = "b"
    AND = "c"
    """A comma too: its value tells."""
    AGO = "g"
    IN = "i"
    LATER = "l"
    BEFORE = "B"
    AFTER = "F"
    AT = "@"
    MARK = "#"
    """What stands before a day: "the", "on"."""
    WEEK_OF = "V"
    BACK = "K"
    SKIP = "_"
    OCLOCK = "O"
    DAY_MARK = "*"
    MONTH_MARK = "^"
    YEAR_MARK = "Y"
    EVERY = "v"
    HALF = "z"
    HALF_PAST = "G"
    HALF_TO = "J"
    QUARTER = "Q"
    QUARTER_PAST = "a"
    """One word that stands before its hour, as does the next."""
    QUARTER_TO = "I"
    WEEK_NUMBER = "Z"
    FROM_THERE = "j"
    """A "from" that stands after its day."""
    UNTIL_THERE = "U"

    # Words of two meanings, which their neighbours settle.
    EITHER = "?"
    EVERYDAY = "!"
    """Something else, unless a date stands beside it; the value is the word and what it means then."""
    TO_OR_AT = "&"
    FROM_OR_OF = "%"

    # What is wanted, and what is not known.
    SIGN = "s"
    SIGN_BESIDE = ";"
    """A sign whose word says when as well."""
    UNKNOWN = "x"


COUNTS: Final = frozenset((Letter.NUMBER, Letter.ORDINAL))
SIGNS: Final = frozenset((Letter.SIGN, Letter.SIGN_BESIDE))
ANY_SHIFT: Final = frozenset((Letter.SHIFT, Letter.PAST_SHIFT))
UNITS: Final = frozenset(
    (
        Letter.DAY,
        Letter.WEEK,
        Letter.MONTHS,
        Letter.YEAR,
        Letter.HOUR,
        Letter.MINUTE,
        Letter.WORKDAY,
        Letter.QUARTER_YEAR,
    )
)
NAMED_DAYS: Final = frozenset((Letter.WEEKDAY, Letter.WHEN, Letter.HOLIDAY))
TIMES: Final = frozenset((Letter.CLOCK, Letter.HALF_OF_DAY, Letter.DOTTED))
DAYS_SAID: Final = NAMED_DAYS | {Letter.MONTH, Letter.DATE, Letter.PAIR}
SAYING_WHEN: Final = (
    COUNTS
    | NAMED_DAYS
    | TIMES
    | UNITS
    | {Letter.MONTH, Letter.DATE, Letter.PAIR, Letter.PART, Letter.WEEKEND, Letter.YEAR_NUMBER}
)

PERIODS: Final = frozenset((Letter.WEEK, Letter.MONTHS, Letter.YEAR, Letter.WEEKEND, Letter.DAY, Letter.QUARTER_YEAR))

UNIT_LETTERS: Final = {
    "day": Letter.DAY,
    "week": Letter.WEEK,
    "month": Letter.MONTHS,
    "year": Letter.YEAR,
    "hour": Letter.HOUR,
    "minute": Letter.MINUTE,
    "weekend": Letter.WEEKEND,
    "workday": Letter.WORKDAY,
    "fortnight": Letter.WEEK,
    "quarter": Letter.QUARTER_YEAR,
}
JOINS: Final = {
    "comma": Letter.AND,
    "to": Letter.TO,
    "until": Letter.UNTIL,
    "from": Letter.FROM,
    "between": Letter.BETWEEN,
    "and": Letter.AND,
    "ago": Letter.AGO,
    "in": Letter.IN,
    "later": Letter.LATER,
    "before": Letter.BEFORE,
    "after": Letter.AFTER,
    "at": Letter.AT,
    "mark": Letter.MARK,
    "article": Letter.MARK,  # a mark that may stand before anything
    "weekof": Letter.WEEK_OF,
    "back": Letter.BACK,
    "returning": Letter.BACK,  # the verb: who says it is off until then
    "skip": Letter.SKIP,
    "oclock": Letter.OCLOCK,
    "daymark": Letter.DAY_MARK,
    "monthmark": Letter.MONTH_MARK,
    "yearmark": Letter.YEAR_MARK,
    "every": Letter.EVERY,
    "everyother": Letter.EVERY,
    "half": Letter.HALF,
    "halfpast": Letter.HALF_PAST,
    "halfto": Letter.HALF_TO,
    "quarterhour": Letter.QUARTER,
    "quarterpast": Letter.QUARTER_PAST,
    "quarterto": Letter.QUARTER_TO,
    "weekno": Letter.WEEK_NUMBER,
    "tohour": Letter.TO_OR_AT,  # only before an hour
    "toat": Letter.TO_OR_AT,  # "to" between two ends, "at" before an hour
    "offrom": Letter.FROM_OR_OF,  # "from" before a range, "of" elsewhere
    "fromthere": Letter.FROM_THERE,
    "untilthere": Letter.UNTIL_THERE,  # the same two, said after the day they belong to
}
"""What the files of languages call words that mean one letter, whatever their value."""


class Token(NamedTuple):
    letter: str
    value: Any
    start: int
    end: int

    @property
    def sign(self) -> str:
        """What its word says is wanted, or nothing."""
        return str(self.value) if self.letter in SIGNS else ""

    @property
    def a_strange_word(self) -> bool:
        """Or the word for a reason: it is as much the person's own as one that nobody knows."""
        return (self.letter == Letter.UNKNOWN and self.value[:1].isalpha()) or self.sign == "reason"
