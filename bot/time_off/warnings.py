"""What there is to say of days before anybody books them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.time_off.row import Entry
from bot.time_off.span import Span

LONG = timedelta(days=31)
FAR = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Decision:
    """What of a wish may be offered, and what the card has to say about it. No spans: it is all past."""

    spans: tuple[Span, ...]
    notes: frozenset[str]
    overlaps: tuple[Entry, ...]


def decide(spans: tuple[Span, ...], held: list[Entry], now: datetime, working_days: frozenset[int]) -> Decision:
    """Past spans are left out; what is unusual is offered all the same, and said. `now` is wall time."""
    ahead = tuple(span for span in spans if span.end > now)
    notes = {
        note
        for note, holds in (
            ("past", ahead and len(ahead) < len(spans)),
            ("starts-in-past", any(span.first_day < now.date() for span in ahead)),
            ("not-working-days", ahead and not any(_works(span, working_days) for span in ahead)),
            ("long", any(span.end - span.start > LONG for span in ahead)),
            ("far-ahead", any(span.start > now + FAR for span in ahead)),
        )
        if holds
    }
    return Decision(ahead, frozenset(notes), tuple(e for e in held if any(e.span.overlaps(span) for span in ahead)))


def _works(span: Span, working_days: frozenset[int]) -> bool:
    length = (span.last_day - span.first_day).days + 1
    return any((span.first_day + timedelta(days=day)).weekday() in working_days for day in range(min(length, 7)))
