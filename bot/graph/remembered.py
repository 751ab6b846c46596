"""What is remembered for a while, by the clock, and then forgotten by itself."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import datetime, timedelta

from bot.ports import Clock


class Remembered:
    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._until: dict[Hashable, datetime] = {}

    def keep(self, what: Hashable, lasts: timedelta) -> None:
        now = self._clock.now()
        self._until = {one: until for one, until in self._until.items() if until > now} | {what: now + lasts}

    def forget(self, what: Hashable) -> None:
        self._until.pop(what, None)

    def left(self, what: Hashable) -> float:
        """For how many seconds yet; 0 where there is nothing."""
        until = self._until.get(what)
        return max(0.0, (until - self._clock.now()).total_seconds()) if until else 0.0
