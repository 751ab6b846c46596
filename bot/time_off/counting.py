"""How many working days some time off is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.time_off.span import Span

HALF = 0.5
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Working:
    """On which days somebody works, 0 is Monday, and from when to when."""

    days: frozenset[int]
    starts: time
    ends: time

    def on(self, day: date) -> Span | None:
        """What of a day is worked. A shift through midnight counts as its whole day."""
        if day.weekday() not in self.days:
            return None
        if self.ends <= self.starts:
            return Span.days(day, day)
        return Span(datetime.combine(day, self.starts), datetime.combine(day, self.ends), all_day=False)


def working_days(spans: Iterable[Span], within: Span, working: Working) -> float:
    """In halves. What overlaps counts once, and a day of which less than half a day is off counts as half of one."""
    held = [span for span in spans if span.overlaps(within)]
    days = {day for span in held for day in _days_of(span) if within.first_day <= day <= within.last_day}
    return sum(_off(hours, held) for day in days if (hours := working.on(day)))


def _days_of(span: Span) -> Iterable[date]:
    return (span.first_day + DAY * number for number in range((span.last_day - span.first_day).days + 1))


def _off(hours: Span, held: Iterable[Span]) -> float:
    """How much of a working day somebody is off."""
    at, off = hours.start, timedelta()
    for span in sorted(held, key=lambda one: one.start):
        start, end = max(span.start, at), min(span.end, hours.end)
        if end > start:
            off, at = off + (end - start), end
    if not off:
        return 0
    return max(HALF, round(off / (hours.end - hours.start) / HALF) * HALF)
