"""Replies on their way into one chat: which go where, and what was pressed becomes what."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import partial

from botbuilder.schema import Activity

from bot.edge import answers, teams
from bot.edge.chat import Chat
from bot.edge.line import AT_ONCE, PATIENCE, NotYet, Sleep
from bot.edge.press_answer import PressAnswer
from bot.edge.typing_sign import Typing
from bot.errors import StoreUnavailable
from bot.messages import AskSignIn, Redraw, Replace, Reply, Say, Show, Tell
from bot.ports import Store
from bot.time_off import TimeOff

Asks = Callable[[AskSignIn], Awaitable[Activity]]
"""Makes the card to sign in with."""
Tells = Callable[[Tell], Awaitable[None]]
"""Writes into another conversation."""
Send = Callable[[float], Awaitable[None]]
"""Sends something, with so much patience."""


class Delivery:
    """The replies of one turn, each to where it belongs. One that cannot be sent does not stop the turn, and one that
    has to wait, for the conversation's pace or for the channel, is sent when the turn is over: others may talk then."""

    def __init__(
        self, chat: Chat, store: Store, pressed: PressAnswer, typing: Typing, asks: Asks, tells: Tells
    ) -> None:
        self._asks = asks
        self._tells = tells
        self._chat = chat
        self._store = store
        self._pressed = pressed
        self._typing = typing
        self._asked_in_private = teams.is_whispered(chat.context.activity)
        self._drawn: Replace | None = None
        self._later: list[Send] = []
        self._wait = 0.0

    async def give(self, reply: Reply) -> None:
        match reply:
            case Replace():
                self._pressed.newest = reply
                if not self._pressed.open:
                    await self._soon(partial(self._draw, reply))
            case Redraw():
                await self._soon(partial(self._redraw, reply))
            case AskSignIn():
                await self._soon(partial(self._ask, await self._asks(reply)))
            case Tell():
                self._later.append(lambda patience: self._tells(reply))
            case Say() | Show():
                await self._soon(partial(self._send, reply))

    async def finish(self) -> None:
        """What the press has come to is in its answer, and where others read along in the presser's other clients."""
        newest = self._pressed.newest
        if newest is None or newest is self._drawn:
            return
        if self._chat.shared:
            self._later.append(partial(self._draw, newest))

    async def after(self, sleep: Sleep) -> None:
        """What had to wait, once the conversation is free."""
        self._chat.news.clear()
        if self._wait:
            await sleep(self._wait)
        for send in self._later:
            await send(PATIENCE)
        if self._chat.news:
            async with self._store.conversation(self._chat.id) as memory:
                self._chat.save_news(memory.address)

    async def _soon(self, send: Send) -> None:
        """At once; or later, after what waits already."""
        await self._typing.over()
        if not self._later:
            try:
                return await send(AT_ONCE)
            except NotYet as refusal:
                self._wait = refusal.wait or 0.0
        self._later.append(send)

    async def _draw(self, reply: Replace, patience: float) -> None:
        if self._pressed.newest is not reply:
            # Something newer is on its way already.
            return
        self._drawn = reply
        card_id = self._pressed.card_id or await self._card_of(reply.about)
        await self._pressed.let_arrive()
        card = answers.card_message(reply.card)
        if card_id is None or not await self._chat.updated(card_id, card, patience=patience):
            await self._send(Show(reply.card, reply.about), patience)
            return
        await self._note(reply.about, card_id)

    async def _card_of(self, about: TimeOff | None) -> str | None:
        """What was pressed before somebody signed in goes on without the press."""
        row = await self._store.time_off(about.id) if about else None
        return row.card if row else None

    async def _redraw(self, reply: Redraw, patience: float) -> None:
        if await self._chat.updated(reply.activity, answers.card_message(reply.card), patience=patience):
            await self._note(reply.about, reply.activity)

    async def _ask(self, activity: Activity, patience: float) -> None:
        await self._chat.sent(activity, patience=patience)

    async def _send(self, reply: Say | Show, patience: float) -> None:
        activity = answers.text_message(reply.text) if isinstance(reply, Say) else answers.card_message(reply.card)
        for_all = reply.for_all and not self._asked_in_private
        card_id = await self._chat.sent(activity, for_all=for_all, patience=patience)
        if isinstance(reply, Show):
            await self._note(reply.about, card_id)

    async def _note(self, about: TimeOff | None, card_id: str | None) -> None:
        """Where the database is away it stays due, and is drawn again."""
        if about and card_id:
            with suppress(StoreUnavailable):
                await self._store.shown(about.id, card_id, about.version)
