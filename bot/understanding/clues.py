"""What a reader knows beside the facts of one piece, and what it raises where no day fits them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from bot.understanding.request import Context

FARTHEST: Final = 400 * 366


class Unreadable(Exception):
    """No day fits what was said."""


class NoSuchDay(Unreadable):
    """No month has it: "31 November"."""


@dataclass(slots=True)
class Clues:
    """What the reader knows beside the facts of one piece."""

    context: Context
    order: str
    """Of day and month in a written date: "DMY", "MDY" or "YMD"."""
    country: str | None
    wanted: bool = True
    """Whether the text asks for time off in so many words."""
    lasting: bool = True
    """Whether a length is how long, rather than how far away: "6 weeks from Monday"."""
    past: bool = False
    afterwards: bool = False
    """Whether a weekday is the last one: "I was sick on Monday"."""
    after: date | None = None
    """The start of a range whose end is read: its end is no earlier."""
    assumed: set[str] = field(default_factory=set)
    impossible: bool = False
    """Whether a day was said that no month has."""
    today: date = field(init=False)

    def __post_init__(self) -> None:
        self.today = self.context.now.date()
