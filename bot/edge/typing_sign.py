"""The sign that Siesta is at it: shown while an answer takes its time, and never after one."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from types import TracebackType

from botbuilder.core import TurnContext
from botbuilder.schema import Activity

from bot.edge.line import NotSent

FIRST_AFTER = 1.0
AGAIN_AFTER = 3.0
"""A client shows it for about this long."""
IN_FLIGHT = 1.0


class Typing:
    def __init__(self, context: TurnContext, wanted: bool) -> None:
        self._context = context
        self._over = asyncio.Event()
        self._task = asyncio.create_task(self._show()) if wanted else None

    async def __aenter__(self) -> Typing:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> None:
        await self.over()

    async def over(self) -> None:
        """Called before an answer is sent; a sign that is being sent just now is let go first."""
        self._over.set()
        if self._task and not self._task.done():
            await asyncio.wait({self._task}, timeout=IN_FLIGHT)
            self._task.cancel()

    async def _show(self) -> None:
        pause = FIRST_AFTER
        while not await self._over_within(pause):
            with suppress(NotSent):
                await self._context.send_activity(Activity(type="typing"))
            pause = AGAIN_AFTER

    async def _over_within(self, seconds: float) -> bool:
        with suppress(TimeoutError):
            return await asyncio.wait_for(self._over.wait(), seconds)
        return False
