"""How often a bot may write into one conversation. Teams counts over four windows at once."""

from __future__ import annotations

from collections import deque

Windows = tuple[tuple[int, float], ...]
WINDOWS: Windows = ((7, 1.0), (8, 2.0), (60, 30.0), (1800, 3600.0))
"""So many in so many seconds. Microsoft calls them an estimate: what is refused all the same is sent again later."""
IDLE = 60.0
FEW = 600
SWEEP_EVERY = 1000


class Pacing:
    def __init__(self, windows: Windows = WINDOWS) -> None:
        self._windows = windows
        self._times: dict[str, deque[float]] = {}
        self._calls = 0

    def pause(self, conversation: str, now: float) -> float:
        """Seconds to wait before the next one; it counts as sent then."""
        self._calls += 1
        if self._calls % SWEEP_EVERY == 0:
            self._sweep(now)
        times = self._times.setdefault(conversation, deque(maxlen=self._windows[-1][0]))
        at = now
        for limit, seconds in self._windows:
            if len(times) >= limit:
                at = max(at, times[-limit] + seconds)
        times.append(at)
        return at - now

    def room(self, conversation: str, now: float) -> int:
        """How many may be sent at once."""
        times = self._times.get(conversation, ())
        return min(limit - sum(time + seconds > now for time in times) for limit, seconds in self._windows)

    def _sweep(self, now: float) -> None:
        """Forgets the silent conversations; one that is near its hourly limit is kept in mind for that hour."""
        for conversation, times in list(self._times.items()):
            silent = now - times[-1]
            if silent > self._windows[-1][1] or (silent > IDLE and len(times) < FEW):
                del self._times[conversation]
