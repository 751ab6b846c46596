"""Clock changes: a time the clock skips or shows twice is noticed, and said."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from bot.time_off import Span


@lru_cache(maxsize=64)
def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return ZoneInfo("UTC")


def notes(spans: tuple[Span, ...], zone: str) -> frozenset[str]:
    """Wall times stay as they were said; what the clock does to them is told. As an instant (zones.py) a skipped time
    moves on by the length of the gap, and of a time shown twice the first is meant."""
    walls = [wall for span in spans if not span.all_day for wall in (span.start, span.end)]
    changing = [wall for wall in walls if _changes(wall.date(), zone)]
    return frozenset([note for wall in changing if (note := _note(wall, _zone(zone)))]) if changing else UNCHANGED


UNCHANGED: frozenset[str] = frozenset()


@lru_cache(maxsize=4096)
def _changes(day: date, zone: str) -> bool:
    """Whether the clock is changed that day, or right at its ends: most days need no closer look."""
    edges = [datetime.combine(day, time()) + timedelta(days=ahead) for ahead in (0, 1)]
    offsets = {edge.replace(tzinfo=_zone(zone), fold=fold).utcoffset() for edge in edges for fold in (0, 1)}
    return len(offsets) > 1


def _note(wall: datetime, zone: ZoneInfo) -> str:
    first, second = (wall.replace(tzinfo=zone, fold=fold).utcoffset() or timedelta() for fold in (0, 1))
    if first == second:
        return ""
    return "missing_hour" if first < second else "repeated_hour"
