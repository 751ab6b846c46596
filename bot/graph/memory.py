"""What changes so seldom that it is asked for once in a while: by owner, and for everybody who asks meanwhile once."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Generic, TypeVar
from weakref import WeakValueDictionary

from bot.ports import Clock, Owner

T = TypeVar("T")

REMEMBERED_FOR = timedelta(minutes=10)


class Remembered(Generic[T]):
    def __init__(self, ask: Callable[[Owner], Awaitable[T]], clock: Clock, most: int) -> None:
        self._ask = ask
        self._clock = clock
        self._most = most
        self._known: OrderedDict[Owner, tuple[datetime, T]] = OrderedDict()
        # Weak: a lock lives as long as somebody asks for this owner.
        self._asking: WeakValueDictionary[Owner, asyncio.Lock] = WeakValueDictionary()

    async def of(self, owner: Owner, *, anew: bool = False) -> T:
        async with self._asking.setdefault(owner, asyncio.Lock()):
            known = self._known.get(owner)
            if known and not anew and self._clock.now() - known[0] < REMEMBERED_FOR:
                return known[1]
            found = await self._ask(owner)
            self._known[owner] = self._clock.now(), found
            self._known.move_to_end(owner)
            if len(self._known) > self._most:
                self._known.popitem(last=False)
            return found
