"""Readings -> the spans of a request: days that follow each other are one, and what is over already is left out."""

from __future__ import annotations

from datetime import datetime

from bot.time_off import Span
from bot.understanding.reading import Reading, midnight


def merged(read: list[Reading]) -> tuple[Span, ...]:
    """Days that follow each other are one span; the rest stays as it was said."""
    spans: list[Span] = []
    for reading in read:
        if reading.end is None or reading.end <= reading.start:
            continue
        span = Span(reading.start, reading.end, reading.whole)
        last = spans[-1] if spans else None
        if last is not None and last.all_day and span.all_day and last.start <= span.start <= last.end:
            spans[-1] = Span(last.start, max(last.end, span.end), all_day=True)
        elif span not in spans:
            spans.append(span)
    return tuple(spans)


def over(spans: tuple[Span, ...], now: datetime) -> bool:
    """Whether all of it lies before today."""
    return bool(spans) and all(span.end <= midnight(now.date()) for span in spans)


def not_before(spans: tuple[Span, ...], now: datetime) -> tuple[Span, ...]:
    """A week that runs is off from today on."""
    if all(span.start > now for span in spans):
        return spans
    today = midnight(now.date())
    return tuple(
        Span(today, span.end, all_day=True) if span.all_day and span.start < today < span.end else span
        for span in spans
        if span.end > today
    )
