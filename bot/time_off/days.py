"""The days of a team's schedule that somebody looks at, where one can go from there, and who is off then."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from bot.time_off import Entry, Span

DAY = timedelta(days=1)
WEEK = timedelta(days=7)
WIDEST = 42 * DAY
"""Six weeks: any month, and what a phone has room for."""


@dataclass(frozen=True, slots=True)
class View:
    """Days from `first` to `last`, both included, six weeks at the most."""

    first: date
    last: date

    @classmethod
    def of(cls, span: Span) -> View:
        """What is longer than a picture can be begins with its first month."""
        first, last = span.first_day, span.last_day
        return cls(first, last) if last - first < WIDEST else cls(first, cls.month_of(first).last)

    @classmethod
    def week_of(cls, day: date) -> View:
        monday = day - day.weekday() * DAY
        return cls(monday, monday + WEEK - DAY)

    @classmethod
    def month_of(cls, day: date) -> View:
        first = day.replace(day=1)
        return cls(first, (first + 31 * DAY).replace(day=1) - DAY)

    @property
    def span(self) -> Span:
        return Span.days(self.first, self.last)

    @property
    def days(self) -> list[date]:
        return [self.first + number * DAY for number in range((self.last - self.first).days + 1)]

    @property
    def is_month(self) -> bool:
        return self == View.month_of(self.first)

    @property
    def is_day(self) -> bool:
        return self.first == self.last

    @property
    def is_week(self) -> bool:
        return self == View.week_of(self.first)

    @property
    def is_short(self) -> bool:
        """Whether each of its days can have a column of its own."""
        return self.last - self.first < WEEK

    def weeks(self) -> list[list[date]]:
        """Its days by calendar week; the first and the last may be short."""
        return [list(week) for _, week in groupby(self.days, key=lambda day: View.week_of(day).first)]

    def around(self, day: date) -> View:
        """The day, the week or the month of that day, whichever this is."""
        if self.is_day:
            return View(day, day)
        return View.month_of(day) if self.is_month else View.week_of(day)

    def before(self) -> View:
        if self.is_month:
            return View.month_of(self.first - DAY)
        length = self._step()
        return View(self.first - length, self.last - length)

    def after(self) -> View:
        if self.is_month:
            return View.month_of(self.last + DAY)
        length = self._step()
        return View(self.first + length, self.last + length)

    def _step(self) -> timedelta:
        """Several days move by whole weeks, so that Tuesday to Friday stays Tuesday to Friday."""
        length = self.last - self.first + DAY
        return DAY if length == DAY else -(-length // WEEK) * WEEK


@dataclass(frozen=True, slots=True)
class Away:
    """One person's time off in those days, earliest first, by the clock of the schedule. Its reason has a name only
    where the one who looks may know it."""

    name: str
    entries: tuple[Entry, ...]
