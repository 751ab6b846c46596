"""What a press is answered with: its card, as far as that has come by the time the channel must have an answer."""

from __future__ import annotations

import asyncio
import math

from botbuilder.schema import Activity

from bot.edge import teams
from bot.edge.line import Sleep
from bot.messages import Replace

ANSWER_ARRIVES_WITHIN = 0.5


class PressAnswer:
    """A press that waits for its answer: the pressed card, and what it has become so far."""

    def __init__(self, activity: Activity, sleep: Sleep = asyncio.sleep) -> None:
        self._sleep = sleep
        self.card_id: str | None = activity.reply_to_id
        self.newest: Replace | None = None
        self.failure = ""
        self.settled = asyncio.Event()
        """Nothing newer will come."""
        self._open = teams.is_card_press(activity)
        self._answered = asyncio.Event()
        self._answered_at = -math.inf
        if not self._open:
            self._answered.set()

    @property
    def open(self) -> bool:
        """Whether the request still waits: what is newer now goes into its answer, what is newer later is an update."""
        return self._open

    def close(self) -> Replace | None:
        self._open = False
        self._answered_at = asyncio.get_running_loop().time()
        self._answered.set()
        return self.newest

    async def let_arrive(self) -> None:
        """An update must not overtake the answer on its way to the presser's client."""
        await self._answered.wait()
        since = asyncio.get_running_loop().time() - self._answered_at
        if since < ANSWER_ARRIVES_WITHIN:
            await self._sleep(ANSWER_ARRIVES_WITHIN - since)
