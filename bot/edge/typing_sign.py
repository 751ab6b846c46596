"""The sign that Siesta is at it: shown while an answer takes its time, and never after one."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from types import TracebackType

from bot.edge.chat import Chat
from bot.edge.line import NotSent
from bot.edge.patience import Patience

IN_FLIGHT = 1.0


class Typing:
    def __init__(self, chat: Chat, patience: Patience, wanted: bool) -> None:
        self._chat = chat
        self._again_after = patience.next_sign
        self._over = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        begins = asyncio.get_running_loop().call_later
        self._start = begins(patience.first_sign, self._begin) if wanted else None

    async def __aenter__(self) -> Typing:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> None:
        await self.over()

    async def over(self) -> None:
        """Called before an answer is sent; a sign that is being sent just now is let go first."""
        self._over.set()
        if self._start:
            self._start.cancel()
        if self._task and not self._task.done():
            await asyncio.wait({self._task}, timeout=IN_FLIGHT)
            self._task.cancel()

    def _begin(self) -> None:
        self._task = asyncio.create_task(self._show())

    async def _show(self) -> None:
        while not self._over.is_set():
            with suppress(NotSent):
                await self._chat.sign()
            with suppress(TimeoutError):
                await asyncio.wait_for(self._over.wait(), self._again_after)
