"""The shapes of what people say: one table for all languages.

A shape is written in the names below; each name is one letter of the token line, so shapes are regular expressions
over a short line of letters. No shape repeats a repetition: the time it takes grows with the line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from bot.understanding import day_facts as days_said
from bot.understanding import hour_facts as hours_said
from bot.understanding.day_facts import Builder
from bot.understanding.letters import ANY_SHIFT, COUNTS, PERIODS, UNITS, Letter


def one_of(letters: Iterable[str]) -> str:
    return f"[{re.escape(''.join(sorted(letters)))}]"


NAMES: Final = {
    # Every letter's own name, without its underscore...
    **{name.replace("_", ""): re.escape(letter) for name, letter in vars(Letter).items() if name[0] != "_"},
    # ... and names for one of several.
    "COUNT": one_of(COUNTS),
    "UNIT": one_of(UNITS),
    "PERIOD": one_of(PERIODS),
    "SHIFT": one_of(ANY_SHIFT),
    "FROM": one_of((Letter.FROM, Letter.FROM_THERE)),
    "AGO": one_of((Letter.AGO, Letter.PAST_SHIFT)),
    "LEADAGO": Letter.AGO,
    "OF": Letter.FROM_OR_OF,
    "PAST": one_of((Letter.PAST_SHIFT, Letter.AFTER)),
}


SHAPES: Final[tuple[tuple[str, Builder], ...]] = (
    ("EVERY WEEKDAY", days_said.every),
    # a day and its month belong together before anything else is made of either
    ("MARK? COUNT MONTH", days_said.day_and_month),
    (
        "MONTH COUNT (?!UNIT|MONTH|MONTHMARK|DAYMARK|OCLOCK|MINUTE|WEEKDAY|WEEKEND|SHIFT|HALF|QUARTER)",
        days_said.day_and_month,
    ),
    ("(PAIR DAY|HALF DAY)", hours_said.half_day),
    # minutes before and after the hour
    (
        "(HALFPAST|QUARTERPAST|HALF PAST?|QUARTER (PAST|IN)) (COUNT|CLOCK) OCLOCK? HALFOFDAY?",
        hours_said.minutes_past(1),
    ),
    ("NUMBER MINUTE? (PAST|IN) (NUMBER|CLOCK) OCLOCK? HALFOFDAY?", hours_said.minutes_past(1)),
    ("(HALFTO|QUARTERTO) COUNT OCLOCK?", hours_said.minutes_past(-1)),
    ("QUARTER (TO|BEFORE|AGO|UNTIL) (COUNT|CLOCK) OCLOCK? HALFOFDAY?", hours_said.minutes_past(-1)),
    ("NUMBER MINUTE (TO|BEFORE|AGO|UNTIL) (NUMBER|CLOCK) OCLOCK? HALFOFDAY?", hours_said.minutes_past(-1)),
    ("IN NUMBER ORDINAL HALFOFDAY? (?!MONTH|UNIT)", hours_said.minutes_to),
    (
        "(AT? COUNT OCLOCK? BEFORE QUARTER|AT NUMBER (OCLOCK? BEFORE NUMBER|(QUARTER|NUMBER) BEFORE))",
        hours_said.minutes_off(-1),
    ),
    ("AT NUMBER (QUARTER|NUMBER) AFTER", hours_said.minutes_off(1)),
    # how far from now, or from a day
    ("NUMBER DAYMARK AGO", days_said.away(-1)),
    ("NUMBER DAYMARK LATER", days_said.away(1)),
    ("NUMBER YEARMARK (LATER|IN)", days_said.away(1)),
    ("IN NUMBER OCLOCK", days_said.away(1)),
    ("NUMBER AT LATER", days_said.away(1)),
    ("(IN|AFTER|BETWEEN) (HOUR|WEEK|MONTHS|YEAR) (?!COUNT|YEARNUMBER|MONTH)", days_said.away(1)),
    ("AFTER OCLOCK (?!NUMBER)", days_said.away(1)),
    ("NUMBER OCLOCK LATER", days_said.away(1)),
    ("(BETWEEN|AFTER) NUMBER UNIT ( AND? NUMBER UNIT )? (?!AND|FROM)", days_said.away(1)),
    ("NUMBER EVERY? WEEKDAY (LATER|FROM)", days_said.ahead(1)),
    ("NUMBER EVERY? WEEKDAY (AGO|BACK)", days_said.ahead(-1)),
    ("LEADAGO NUMBER UNIT ( AND? NUMBER UNIT )?", days_said.away(-1)),
    ("LEADAGO WEEKDAY", lambda tokens: {"nth": (1, "weekday"), "weekday": tokens[-1].value}),
    ("NUMBER UNIT ( AND? NUMBER UNIT )? (AGO|BACK)", days_said.away(-1)),
    ("IN NUMBER UNIT ( AND? NUMBER UNIT )? LATER?", days_said.away(1)),
    ("NUMBER UNIT ( AND? NUMBER UNIT )? (LATER|IN) (?!MARK?(MONTH|SHIFT|WEEK))", days_said.away(1)),
    ("NUMBER UNIT ( AND? NUMBER UNIT )? BEFORE", days_said.step(-1)),
    ("NUMBER UNIT ( AND? NUMBER UNIT )? AFTER", days_said.step(1)),
    ("MARK? WEEKDAY AFTER (?!NUMBER|CLOCK|DOTTED|SHIFT)", days_said.turn(1)),
    ("MARK? WEEKDAY BEFORE (?!NUMBER|CLOCK|DOTTED|SHIFT|QUARTER)", days_said.turn(-1)),
    ("DAY BEFORE", days_said.step(-1)),
    ("(DAY|WEEK|MONTHS) AFTER", days_said.step(1)),
    # so many of them
    ("SHIFT NUMBER (OCLOCK|DAYMARK)", days_said.counted),
    ("MARK? SHIFT HOUR", days_said.counted),
    ("(?<=TO)NUMBER (?=MONTHS SHIFT|SHIFT MONTHS|WEEKDAY)", days_said.number),
    ("MARK? (SHIFT+|ORDINAL) NUMBER (UNIT|WEEKEND)", days_said.counted),
    ("MARK? NUMBER SHIFT+ UNIT", days_said.counted),
    ("MARK? NUMBER UNIT SHIFT", days_said.counted),
    # the n-th of something
    ("MARK? ORDINAL WEEKDAY", days_said.nth),
    ("WEEKDAY ORDINAL (?=MONTHS MONTH)", days_said.nth),
    ("WEEKDAY SHIFT (?=MONTHS? MONTH)", days_said.last_of),
    ("WHEN ORDINAL (?=MONTH|MONTHS MONTH|MONTHS NUMBER)", days_said.day_of_today),
    ("MARK? NUMBER WEEKDAY (?!NUMBER|ORDINAL|TO)", days_said.nth),
    ("MARK? ORDINAL (DAY|WEEK|WEEKEND|MONTHS) (?!MONTH)", days_said.nth),
    ("MARK? ORDINAL WEEK (?=MONTH)", days_said.nth),
    ("SHIFT (WEEKDAY|DAY|WEEK|WEEKEND) (?=(IN|MARK)*(MONTH|MONTHS|YEAR|SHIFT(MONTHS|YEAR)|YEARMARK))", days_said.nth),
    ("MARK? (ORDINAL|SHIFT) WEEKOF", days_said.nth),
    ("SHIFT MONTHS (?=YEARNUMBER|YEARMARK|YEAR YEARNUMBER)", days_said.nth),
    ("WEEKNUMBER NUMBER WEEK", days_said.numbered_week),
    ("WEEKNUMBER NUMBER WEEKDAY", days_said.nth),
    ("(?<=MONTH)SHIFT (WEEK|DAY|WEEKDAY|WEEKEND)", days_said.of_the_month_before),
    ("LATER SHIFT PERIOD", days_said.later_in),
    ("MARK? ORDINAL HOLIDAY", days_said.nth_holiday),
    ("MARK? ORDINAL HALF (?!DAY|OCLOCK)", days_said.half_of),
    ("WEEKDAY IN NUMBER (?!UNIT|MONTH|NUMBER|OCLOCK)", days_said.fortnight_ahead),
    # weeks, months, years
    ("HOLIDAY WEEK", days_said.around("week")),
    ("HOLIDAY WEEKEND", days_said.around("weekend")),
    ("WEEKOF", days_said.around("week")),
    ("WEEKNUMBER COUNT", days_said.week_number),
    ("WEEK NUMBER (?!UNIT)", days_said.week_number),
    ("WEEKDAY WEEK (?!SHIFT|NUMBER)", lambda tokens: {"weekday": tokens[0].value, "near": 7 * tokens[1].value[0]}),
    ("SHIFT+ WEEKDAY", days_said.weekday),
    ("WEEKDAY SHIFT (?!PERIOD|MONTH)", days_said.weekday),
    ("SHIFT+ MONTH", days_said.month),
    ("MONTH SHIFT (?!PERIOD)", days_said.month),
    ("SHIFT DAY NUMBER", days_said.day),
    ("SHIFT+ PERIOD", days_said.period),
    ("SHIFT QUARTER", lambda tokens: {"quarter": days_said.units_ahead(tokens)}),
    (
        "MARK? ORDINAL (QUARTERYEAR|QUARTER)",
        lambda tokens: {"nth": (days_said.first_of(tokens, Letter.ORDINAL).value, "quarter")},
    ),
    ("PERIOD SHIFT", days_said.period),
    ("SHIFT+ PART", hours_said.shifted_part),
    ("PART SHIFT (?!WEEKDAY|PERIOD|MONTH)", hours_said.shifted_part),
    ("SHIFT* HOLIDAY (SHIFT (?!PERIOD))?", days_said.holiday),
    # times of the day
    ("AT? (NUMBER|CLOCK) AND? (HALF|QUARTER) HALFOFDAY? (?!UNIT|OF)", hours_said.clock),
    ("AT (NUMBER|ORDINAL) AND? (HALF|QUARTER) HALFOFDAY?", hours_said.clock),
    ("AT NUMBER AND NUMBER (?!UNIT|MONTH|TO|ORDINAL|DAYMARK)", hours_said.clock),
    ("AT ORDINAL (?!WEEKDAY|WEEK|DAY|MONTHS|WEEKEND|HOLIDAY)", hours_said.clock),
    ("HOUR NUMBER (?!UNIT)", hours_said.clock),
    ("AT? NUMBER OCLOCK NUMBER (?!UNIT|MONTH|MONTHMARK|DAYMARK|OCLOCK|TO(?!NUMBER OCLOCK)|WEEKDAY)", hours_said.clock),
    ("(?<=FROM)NUMBER AND NUMBER (?=TO|UNTIL)", hours_said.clock),
    ("HALFOFDAY? AT? (NUMBER|DOTTED) OCLOCK ( NUMBER MINUTE )? ( AND? (HALF|QUARTER) )? HALFOFDAY?", hours_said.clock),
    ("HALFOFDAY AT? (NUMBER|CLOCK|DOTTED)", hours_said.clock),
    ("AT? (NUMBER|CLOCK|DOTTED) HALFOFDAY", hours_said.clock),
    ("(AT|AFTER) (NUMBER|CLOCK|DOTTED) (?!UNIT)", hours_said.clock),
    ("CLOCK (OCLOCK|HOUR)?", hours_said.clock),
    ("HALFOFDAY", lambda tokens: {"part": "morning" if tokens[0].value == "am" else "afternoon"}),
    # so long
    ("NUMBER (UNIT|WEEKEND) (?!MONTH)", days_said.span),
    # dates
    ("(NUMBER|YEARNUMBER) YEARMARK", days_said.year),
    ("YEAR? YEARNUMBER (DAYMARK|YEAR)?", days_said.year),
    ("MONTHS NUMBER (?!UNIT|TO|DAYMARK)", days_said.month_number),
    ("MONTHS ORDINAL (?!WEEKDAY|DAY|WEEK)", days_said.month_number),
    ("MONTHS (?=MONTH)", lambda tokens: None),
    ("YEARMARK (NUMBER|YEARNUMBER)", days_said.year),
    ("COUNT MONTHMARK", days_said.month_number),
    ("MARK? ORDINAL OF NUMBER", days_said.day_of_month_number),
    ("MARK? ORDINAL ORDINAL (?!MONTH|UNIT|WEEKDAY|AND|TO|DAYMARK)", days_said.day_of_month_number),
    ("MARK? COUNT DAYMARK", days_said.day),
    ("MARK COUNT", days_said.day),
    ("DAY COUNT (?!UNIT|MONTHMARK)", days_said.day),
    ("ORDINAL", days_said.day),
    ("MONTH", days_said.month),
    ("WEEKDAY", days_said.weekday),
    ("(DATE|WHEN)", days_said.value),
    ("(PAIR|DOTTED)", days_said.pair),
    ("EDGE", days_said.edge),
    ("NUMBER", days_said.number),
    ("PART", hours_said.part),
    ("(WEEK|MONTHS|YEAR|WEEKEND|DAY)", days_said.bare),
)


def pattern_of(shape: str) -> str:
    written = re.sub(r"[A-Z]+", lambda name: NAMES[name[0]], shape)
    return written.replace(" ", "").replace("(", "(?:").replace("(?:?", "(?")
