"""Replies on their way into one chat: which go where, what was pressed becomes what, and who may see it."""

from __future__ import annotations

import asyncio
import logging
import math
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from botbuilder.core import TurnContext
from botbuilder.schema import (
    Activity,
    ChannelAccount,
    ConversationAccount,
    ConversationParameters,
    ConversationReference,
)

from bot.edge import teams
from bot.edge.adapter import Adapter
from bot.edge.connector import Connector
from bot.edge.line import NotSent
from bot.edge.typing_sign import Typing
from bot.edge.wire import extended, from_json, to_json
from bot.messages import AskSignIn, ChatKind, Redraw, Replace, Reply, Say, Show, Tell, Whisper
from bot.ports import Store

log = logging.getLogger(__name__)

Sent = TypeVar("Sent")
Asks = Callable[[AskSignIn], Awaitable[Activity]]
"""Makes the card to sign in with."""
Tells = Callable[[Tell], Awaitable[None]]
"""Writes into another conversation."""

PRIVATE_CARDS_KEPT = 64
GONE = (403, 404)
TOO_LARGE = 413
NOT_HERE = (400, 403, 404, 405, 501)
ANSWER_ARRIVES_WITHIN = 0.5


class Chat:
    """One conversation as it can be written to. `address` is kept in the conversation's memory as plain JSON.

    reference   botbuilder's conversation reference
    elsewhere   cards that only one person sees: whose they are, or the one-to-one chat they went to
    closed      nothing can be sent: Siesta was removed, blocked or switched off here
    team        the group of the team whose channel it is
    """

    def __init__(self, context: TurnContext, address: dict[str, Any]) -> None:
        self.context = context
        self.address = address

    def refresh(self) -> None:
        """Somebody is heard from, so the conversation is where they say, and open."""
        reference = TurnContext.get_conversation_reference(self.context.activity)
        self.address["reference"] = to_json(reference)
        self.address.pop("closed", None)

    def close(self) -> None:
        """Siesta is not here any more."""
        self.address["closed"] = True

    async def name_of_sender(self) -> str:
        """Teams does not always tell it; nothing where nobody can say."""
        activity = self.context.activity
        try:
            return await self._connector.name_of(activity.conversation.id, activity.from_property.id)
        except NotSent as refusal:
            log.warning("the channel does not tell who somebody is: %s", refusal)
            return ""

    async def team(self) -> str:
        """The directory's group of the team whose channel this is, asked for once; nothing where nobody can tell. A
        turn that goes on after signing in has only what is remembered."""
        id, group = teams.team_of(self.context.activity)
        if id and not group and "team" not in self.address:
            try:
                group = await self._connector.group_of(id)
            except NotSent as refusal:
                log.warning("the channel does not tell whose team %s is: %s", id, refusal)
        if group:
            self.address["team"] = group
        return str(self.address.get("team", "")).casefold()

    async def sent(self, activity: Activity, privately: bool) -> str | None:
        """The id of the new message, if the channel took it."""
        try:
            return await _short_enough(self._whisper if privately else self._send, activity)
        except NotSent as refusal:
            log.warning("not sent into %s: %s", self.context.activity.conversation.id, refusal)
            if refusal.status in GONE and not privately:
                self.close()
            return None

    async def updated(self, card_id: str, activity: Activity) -> bool:
        try:
            await _short_enough(lambda shorter: self._update(card_id, shorter), activity)
        except NotSent as refusal:
            log.warning("a card in %s was not updated: %s", self.context.activity.conversation.id, refusal)
            return False
        return True

    async def _send(self, activity: Activity) -> str | None:
        sent = await self.context.send_activity(activity)
        return sent.id if sent else None

    async def _whisper(self, activity: Activity) -> str | None:
        """For the person alone; where the chat cannot do that, in the one-to-one chat with them."""
        person = self.context.activity.from_property
        try:
            sent = await self._connector.send_to_conversation(
                self.context.activity.conversation.id, self._addressed(activity, _private(person))
            )
            self._note_elsewhere(sent.id, {"to": to_json(person)})
        except NotSent as refusal:
            if refusal.status not in NOT_HERE:
                raise
            log.info("no private reply here (%s): it goes to the one-to-one chat", refusal)
            chat = await self._one_to_one(person)
            activity = self._addressed(activity, person)
            activity.conversation, activity.reply_to_id = ConversationAccount(id=chat), None
            sent = await self._connector.send_to_conversation(chat, activity)
            self._note_elsewhere(sent.id, {"conversation": chat})
        return str(sent.id) if sent.id else None

    async def _update(self, card_id: str, activity: Activity) -> None:
        where = self.address.get("elsewhere", {}).get(card_id, {})
        conversation = where.get("conversation", self.context.activity.conversation.id)
        person = from_json(ChannelAccount, where["to"]) if "to" in where else None
        recipient = _private(person) if person else self.context.activity.from_property
        activity.id = card_id
        await self._connector.update_activity(conversation, card_id, self._addressed(activity, recipient))

    @property
    def _connector(self) -> Connector:
        connector: Connector = self.context.turn_state[Adapter.BOT_CONNECTOR_CLIENT_KEY]
        return connector

    def _addressed(self, activity: Activity, recipient: ChannelAccount) -> Activity:
        reference = TurnContext.get_conversation_reference(self.context.activity)
        TurnContext.apply_conversation_reference(activity, reference)
        activity.recipient = recipient
        return activity

    def _note_elsewhere(self, card_id: str | None, where: dict[str, Any]) -> None:
        elsewhere = self.address.setdefault("elsewhere", {})
        if card_id:
            elsewhere[card_id] = where
        for old in list(elsewhere)[:-PRIVATE_CARDS_KEPT]:
            del elsewhere[old]

    async def _one_to_one(self, person: ChannelAccount) -> str:
        tenant = teams.tenant_of(self.context.activity)
        made = await self._connector.create_conversation(
            ConversationParameters(
                is_group=False,
                bot=self.context.activity.recipient,
                members=[person],
                tenant_id=tenant,
                channel_data={"tenant": {"id": tenant}},
            )
        )
        return str(made.id)


async def _short_enough(send: Callable[[Activity], Awaitable[Sent]], activity: Activity) -> Sent:
    """What is too large for the channel is sent again as a shorter card, while there is something to leave out."""
    while True:
        try:
            return await send(activity)
        except NotSent as refusal:
            less = teams.shorter(activity) if refusal.status == TOO_LARGE else None
            if less is None:
                raise
            activity = less


def _private(person: ChannelAccount) -> ChannelAccount:
    return extended(ChannelAccount(id=person.id, name=person.name), {"isTargeted": True})


def reference_of(address: dict[str, Any]) -> ConversationReference:
    return from_json(ConversationReference, address["reference"])


class Pressed:
    """A press that waits for its answer: the pressed card, and what it has become so far."""

    def __init__(self, activity: Activity) -> None:
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
            await asyncio.sleep(ANSWER_ARRIVES_WITHIN - since)


class Delivery:
    """The replies of one turn, each to where it belongs. A reply that cannot be sent does not stop the turn."""

    def __init__(
        self,
        chat: Chat,
        store: Store,
        pressed: Pressed,
        typing: Typing,
        asks: Asks,
        tells: Callable[[Tell], Awaitable[None]],
    ) -> None:
        self._asks = asks
        self._tells = tells
        self._chat = chat
        self._store = store
        self._pressed = pressed
        self._typing = typing
        activity = chat.context.activity
        self._shared = teams.kind(activity) is not ChatKind.PERSONAL
        self._whispered = teams.is_whispered(activity)
        self._drawn: Replace | None = None

    async def give(self, reply: Reply) -> None:
        match reply:
            case Replace():
                self._pressed.newest = reply
                if not self._pressed.open:
                    await self._draw(reply)
            case Redraw(activity, card):
                await self._chat.updated(activity, teams.card_message(card))
            case AskSignIn():
                await self._typing.over()
                await self._chat.sent(await self._asks(reply), privately=self._shared)
            case Tell():
                await self._tells(reply)
            case Whisper(inner):
                await self._send(inner, privately=self._shared)
            case Say() | Show():
                await self._send(reply, privately=self._whispered)

    async def finish(self) -> None:
        """What the press has come to is in its answer; in a place with others it is drawn for them too."""
        newest = self._pressed.newest
        if newest is None or newest is self._drawn:
            return
        if self._shared:
            # Drawn once the press is answered; elsewhere its answer waits until the turn is saved.
            self._pressed.settled.set()
            await self._draw(newest)
        else:
            await self._note(newest.about, self._pressed.card_id)

    async def _draw(self, newest: Replace) -> None:
        self._drawn = newest
        card_id = self._pressed.card_id or await self._card_of(newest.about)
        await self._pressed.let_arrive()
        await self._typing.over()
        if card_id is None or not await self._chat.updated(card_id, teams.card_message(newest.card)):
            await self._send(Show(newest.card, newest.about), privately=self._whispered)
            return
        await self._note(newest.about, card_id)

    async def _card_of(self, about: str | None) -> str | None:
        """What was pressed before somebody signed in goes on without the press."""
        row = await self._store.time_off(about) if about else None
        return row.card if row else None

    async def _send(self, reply: Say | Show, privately: bool) -> None:
        activity = teams.text_message(reply.text) if isinstance(reply, Say) else teams.card_message(reply.card)
        await self._typing.over()
        card_id = await self._chat.sent(activity, privately)
        if isinstance(reply, Show):
            await self._note(reply.about, card_id)

    async def _note(self, about: str | None, card_id: str | None) -> None:
        if about and card_id:
            await self._store.shown(about, card_id)
