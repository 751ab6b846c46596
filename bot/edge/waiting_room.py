"""Where turns wait: those of one person for each other, so that nobody keeps the others of a group from theirs, and no
more of them than can be answered soon."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from bot.edge.line import Sleep
from bot.edge.pacing import Pacing, Windows

MOST_OF_ONE = 10
MOST_IN_ONE_PLACE = 40
A_PERSONS_SHARE: Windows = ((3, 1.0), (4, 2.0), (30, 30.0), (900, 3600.0))
"""Half of what may be written into a conversation: the other half is for whoever else reads along."""


class Crowded(Exception):
    """Too many turns wait already. `busy_with` is what the person's own first one is about; `first`: nobody has told
    them yet."""

    def __init__(self, busy_with: str, first: bool) -> None:
        super().__init__("too many turns are waiting")
        self.busy_with = busy_with
        self.first = first


@dataclass(slots=True)
class _Queue:
    """One person's turns in one place."""

    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    waiting: int = 0
    busy_with: str = ""


class WaitingRoom:
    def __init__(self, sleep: Sleep) -> None:
        self._sleep = sleep
        self._queues: dict[tuple[str, str], _Queue] = {}
        self._turns: Counter[tuple[str, str]] = Counter()
        self._told: dict[tuple[str, str], set[str]] = {}
        self._pacing = Pacing(A_PERSONS_SHARE)

    @asynccontextmanager
    async def turn_of(self, person: str, place: str, text: str = "", *, shared: bool = False) -> AsyncIterator[None]:
        """`text` is what is said, where something is; where the place is `shared` nobody says more than their share.
        Raises Crowded."""
        crowds = (("person", person), ("place", place))
        self._find_room(person, place, crowds)
        queue = self._queues.setdefault((person, place), _Queue())
        queue.waiting += 1
        self._turns.update(crowds)
        try:
            async with queue.lock:
                queue.busy_with = text
                if shared and text:
                    await self._wait_for_a_share(f"{person} {place}")
                yield
        finally:
            queue.waiting -= 1
            if not queue.waiting:
                del self._queues[person, place]
            self._leave(crowds)

    def _find_room(self, person: str, place: str, crowds: tuple[tuple[str, str], ...]) -> None:
        for crowd, most in zip(crowds, (MOST_OF_ONE, MOST_IN_ONE_PLACE), strict=True):
            if self._turns[crowd] >= most:
                told = self._told.setdefault(crowd, set())
                first = person not in told
                told.add(person)
                queue = self._queues.get((person, place))
                raise Crowded(queue.busy_with if queue else "", first)

    async def _wait_for_a_share(self, who: str) -> None:
        wait = self._pacing.pause(who, asyncio.get_running_loop().time())
        if wait > 0:
            await self._sleep(wait)

    def _leave(self, crowds: tuple[tuple[str, str], ...]) -> None:
        for crowd in crowds:
            self._turns[crowd] -= 1
            if not self._turns[crowd]:
                del self._turns[crowd]
                self._told.pop(crowd, None)
