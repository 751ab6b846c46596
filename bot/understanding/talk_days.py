"""The days and hours of a text about something that was said: what is to become of them.

They are read as all others are, but from the days that were talked about: "no, Thursday" is the Thursday of that week.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, time, timedelta
from itertools import pairwise
from typing import Final

from bot.time_off import Span
from bot.time_off.altering import DAY, Alteration, How
from bot.understanding.changing import CHANGING
from bot.understanding.letters import COUNTS, UNITS, Letter, Token
from bot.understanding.reader import understand
from bot.understanding.request import Context, Intent, Request
from bot.understanding.talk_words import FAR, NTH, Apart

_SHIFTS: Final = {
    "day_after": timedelta(days=1),
    "day_before": timedelta(days=-1),
    "week_after": timedelta(weeks=1),
    "week_before": timedelta(weeks=-1),
}
_LENGTHS: Final = {
    Letter.DAY: DAY,
    Letter.WORKDAY: DAY,
    Letter.WEEK: timedelta(weeks=1),
    Letter.HOUR: timedelta(hours=1),
    Letter.MINUTE: timedelta(minutes=1),
}
_NEAR: Final = frozenset((Letter.SHIFT, Letter.PAST_SHIFT, Letter.AGO, Letter.LATER, Letter.IN))
_CLOCKS: Final = frozenset((Letter.CLOCK, Letter.HALF_OF_DAY, Letter.DOTTED, Letter.OCLOCK, Letter.HALF_PAST))
_ENDS: Final = frozenset((Letter.UNTIL, Letter.FROM, Letter.UNTIL_THERE, Letter.FROM_THERE))
_AROUND_HOURS: Final = _ENDS | {
    Letter.NUMBER, Letter.TO, Letter.BETWEEN, Letter.AND, Letter.MARK, Letter.AT, Letter.SKIP, Letter.SIGN,
    Letter.TO_OR_AT, Letter.FROM_OR_OF, Letter.UNKNOWN,
}  # fmt: skip
"""What stands beside a number that is an hour without being called one."""
_LATEST: Final = 24
_UNTIL: Final = frozenset((Letter.UNTIL, Letter.UNTIL_THERE))
_EARLIEST: Final = 7
_NUMBER: Final = re.compile(r"(?<![\d:.,/-])(\d{1,2})(?![\d:.,/-]|\s*(?:am|pm|a\.m|p\.m)\b)")


class When:
    """The days and hours of a text about something."""

    def __init__(
        self, text: str, read: Apart, signs: frozenset[str], request: Request, context: Context, about: tuple[Span, ...]
    ) -> None:
        self.read = read
        self.request = request
        self.context = context
        self.about = about
        self.text = text
        self.signs = signs
        self.letters = frozenset(token.letter for token in read.found)
        self.length = _length(read.found)
        self.hours_said = self._hours_said()
        self.days_said = self._days_said()
        self.changes = request.intent is Intent.CHANGE
        self.assumed: frozenset[str] = frozenset()
        self.old, self.new = self._old_and_new()
        self.named: tuple[Span, ...] = self.old

    def has(self, *signs: str) -> bool:
        return not self.signs.isdisjoint(signs)

    def _hours_said(self) -> bool:
        if not self.letters.isdisjoint(_CLOCKS | {Letter.PART}):
            return True
        return (
            any(token.letter == Letter.WHEN and "part" in token.value for token in self.read.found) or self._bare_hour
        )

    @property
    def _bare_hour(self) -> bool:
        """ "Only until 3" of one day is an hour; "10 to 12" of hours are hours."""
        numbers = [token.value for token in self.read.found if token.letter == Letter.NUMBER]
        one_day = len(self.about) == 1 and self.about[0].first_day == self.about[0].last_day
        if not numbers or not one_day or self.letters - _AROUND_HOURS or max(numbers) > _LATEST:
            return False
        return not self.about[0].all_day or bool(self.letters & _ENDS) or self.has("finish", "start")

    def _days_said(self) -> bool:
        near = any(token.letter == Letter.WHEN and token.value.keys() - {"part"} for token in self.read.found)
        named = self.letters & (FAR | {Letter.WEEKDAY, Letter.WEEKEND, Letter.ORDINAL, Letter.SHIFT})
        return bool(near or named or (self._bare_days and not self._bare_hour))

    @property
    def _bare_days(self) -> bool:
        """Numbers that count nothing and are no hours."""
        found = self.read.found
        after = [token.letter for token in found[1:]] + [""]
        return self.letters.isdisjoint(_CLOCKS) and any(
            token.letter == Letter.NUMBER and following not in UNITS and token.value <= 31
            for token, following in zip(found, after, strict=False)
        )

    def _read_from(self, now: datetime, text: str) -> Request:
        return understand(text, replace(self.context, now=now, asked="when"))

    def _anchors(self) -> list[datetime]:
        """From when the days may be read, likeliest first."""
        now, about = self.context.now, self.about
        if not about or not self.letters.isdisjoint(FAR | _NEAR) or self._relative:
            return [now]
        first = datetime.combine(about[0].first_day, time())
        last = datetime.combine(about[-1].last_day, time())
        if Letter.WEEKDAY in self.letters and self.letters.isdisjoint(COUNTS):
            return [day - (day.weekday() + 1) * DAY for day in (first, last)] + [now]
        if self.days_said:
            return [day.replace(day=1) for day in (first, last)] + [now]
        return [first]

    @property
    def _relative(self) -> bool:
        return any(
            token.letter == Letter.WHEN and token.value.keys() & {"rel", "week", "months", "years", "away"}
            for token in self.read.found
        )

    def _old_and_new(self) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
        """Of a change what it is about and what it is to be; else only what was said. Of the anchors the first that
        reads days of what was talked about, else the first that reads any that lie ahead."""
        # "Make it Tuesday to Thursday" moves nothing to Thursday.
        told = self.has("instead_of") or any(token.sign in CHANGING for token in self.read.found)
        verbs = (self.changes and self.days_said and told) or self.request.intent is Intent.WITHDRAW
        whole = verbs and not self.has(*NTH, "one")
        text = self._with_hours(self.text if whole else _without_verbs(self.read))
        reads = [self._read_from(anchor, text) for anchor in self._anchors()]
        reads = [read for read in reads if read.spans or read.to] or reads[:1]
        ahead = [read for read in reads if all(span.end > self.context.now for span in (*read.spans, *read.to))]
        touching = [read for read in ahead if any(span.overlaps(own) for span in read.spans for own in self.about)]
        best = (touching or ahead or reads)[0]
        self.assumed = best.assumed
        if whole and self.changes:
            return (best.spans, best.to) if best.to or self.hours_said or self.length else self._either(best)
        return (), best.spans

    def _either(self, read: Request) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
        """One side alone: "make it Friday" says the new one, "change Friday" the old."""
        new = self.has("it", "make", "meant", "no", "only") or self.letters & (_UNTIL | {Letter.TO, Letter.TO_OR_AT})
        return ((), read.spans) if self.about and new else (read.spans, ())

    def _with_hours(self, text: str) -> str:
        return _NUMBER.sub(r"\1:00", text) if self._bare_hour else text

    # -------------------------------------------------------------------------------------------- what is to become

    def alteration(self) -> Alteration | None:
        """The first that fits."""
        for way in (self._shift, self._by_length, self._more, self._less, self._whole, self._end, self._start,
                    self._in_hours, self._elsewhere, self._length):  # fmt: skip
            if made := way():
                return made
        return None

    def _shift(self) -> Alteration | None:
        by = next((by for sign, by in _SHIFTS.items() if sign in self.signs), None)
        if by is None or not self.about:
            return None
        if self.has("add"):
            return Alteration(How.ADD, _beside(self.about, by))
        return Alteration(self._which_end, by=by, of=self.old)

    @property
    def _which_end(self) -> How:
        return How.START_BY if self.has("start") else How.END_BY if self.has("finish") else How.MOVE_BY

    def _by_length(self) -> Alteration | None:
        """ "Start an hour earlier", "extend by two days", "two days later"."""
        if self.length is None:
            return None
        by, of = self.length, self.old or (self.new if self.days_said else ())
        if self.has("shorter") and Letter.TO not in self.letters:
            return Alteration(How.END_BY, by=-by, of=of)
        if self.has("longer") and Letter.TO not in self.letters:
            return Alteration(How.END_BY, by=by, of=of)
        if not self.has("earlier", "later", "by"):
            return None
        by = -by if self.has("earlier") else by
        self.named = of
        return Alteration(self._which_end, by=by, of=of)

    def _more(self) -> Alteration | None:
        if not self.has("add") or not self.new or self.changes:
            return None
        return Alteration(How.ADD, self.new)

    def _less(self) -> Alteration | None:
        """Days or hours taken out, or kept where others are not wanted."""
        out = self.has("minus", "working") or {"take", "out"} <= self.signs or self.request.intent is Intent.WITHDRAW
        if not out or not self.new:
            return None
        self.named = self.new
        return Alteration(How.DROP, self.new)

    def _whole(self) -> Alteration | None:
        if not self.has("all_day"):
            return None
        self.named = self.new if self.days_said else ()
        return Alteration(How.ALL_DAY, of=self.named)

    @property
    def _up_to(self) -> bool:
        """ "到下午3点": a "to" with nothing before it."""
        return bool(self.read.found) and self.read.found[0].letter == Letter.TO and not self.changes

    def _end(self) -> Alteration | None:
        until = (
            self._up_to or bool(self.letters & _UNTIL) or (self.has("finish", "longer", "shorter") and not self.length)
        )
        told = self.new or (self.old if self.has("finish", "longer", "shorter") else ())
        if not until or not told or self.letters & {Letter.FROM, Letter.FROM_THERE, Letter.BETWEEN}:
            return None
        of = self.old if told is self.new else ()
        self.named = of
        ends = told[-1] if self.letters & _UNTIL or not self.hours_said else _ending_at(told[-1].start)
        return Alteration(How.END, (_afternoon(ends),), of=of, timed=self.hours_said, dated=self.days_said and not of)

    def _start(self) -> Alteration | None:
        from_then = self.has("start") or self.letters & {Letter.FROM, Letter.FROM_THERE}
        ranged = self.letters & {Letter.TO, Letter.UNTIL, Letter.BETWEEN, Letter.TO_OR_AT, Letter.UNTIL_THERE}
        told = self.new or self.old
        if not from_then or ranged or not told or not (self.has("start") or self.changes or self.hours_said):
            return None
        of = self.old if told is self.new else ()
        self.named = of
        return Alteration(How.START, told[:1], of=of, timed=self.hours_said, dated=self.days_said and not of)

    def _in_hours(self) -> Alteration | None:
        told = self.new or self.old
        if not self.hours_said or not told or any(span.all_day for span in told):
            return None
        if not self.days_said and len(self.about) == 1 and not self.about[0].all_day and "end" in self.assumed:
            return Alteration(How.MOVE_BY, by=told[0].start - self.about[0].start)
        if not self.days_said:
            return Alteration(How.HOURS, told[:1])
        if self.new and self.old:
            return Alteration(How.MOVE, self.new, of=self.old)
        if self.changes or self.has("make", "only"):
            self.named = told
            return Alteration(How.HOURS, told[:1], of=told)
        return Alteration(How.INSTEAD, told)

    def _elsewhere(self) -> Alteration | None:
        if not self.new:
            return None
        if self.has("only"):
            return Alteration(How.KEEP, self.new)
        if self.changes or self.has("make"):
            return Alteration(How.MOVE, self.new, of=self.old)
        return Alteration(How.INSTEAD, self.new)

    def _length(self) -> Alteration | None:
        if self.length is None or not (self.has("only", "make", "shorter", "longer", "meant") or self.changes):
            return None
        return Alteration(How.LENGTH, by=self.length, of=self.old)


def _without_verbs(read: Apart) -> str:
    """The rest without the words that say that something is to change."""
    text = read.rest
    for token in reversed(read.found):
        if token.sign in CHANGING:
            text = f"{text[: token.start]} {text[token.end :]}"
    return text


def _length(found: list[Token]) -> timedelta | None:
    """So many of a unit."""
    before: Token | None = None
    for token, following in pairwise(found):
        if token.letter in (Letter.NUMBER, Letter.WEAK_NUMBER, Letter.IN_WORDS) and following.letter in _LENGTHS:
            half = before is not None and before.letter == Letter.HALF
            return int(token.value) * _unit(following) / (2 if half else 1)
        if token.letter == Letter.HALF and following.letter == Letter.HOUR:
            return timedelta(minutes=30)
        before = token
    return None


def _unit(token: Token) -> timedelta:
    count = token.value[0] if isinstance(token.value, tuple) else 1
    return int(count) * _LENGTHS[token.letter]


def _beside(spans: tuple[Span, ...], by: timedelta) -> tuple[Span, ...]:
    """The same so many weeks further on; or the day so far after the last one, or before the first, with its hours."""
    if not by % timedelta(weeks=1):
        return tuple(Span(span.start + by, span.end + by, span.all_day) for span in spans)
    span, day = (spans[-1], spans[-1].last_day) if by > timedelta() else (spans[0], spans[0].first_day)
    if span.all_day:
        return (Span.days(day + by, day + by),)
    moved = day + by - span.first_day
    return (Span(span.start + moved, span.end + moved, False),)


def _ending_at(moment: datetime) -> Span:
    return Span(moment - timedelta(minutes=1), moment, False)


def _afternoon(span: Span) -> Span:
    """Nobody is off until three in the morning."""
    if span.all_day or not 0 < span.end.hour < _EARLIEST:
        return span
    return Span(span.start, span.end + timedelta(hours=12), False)
