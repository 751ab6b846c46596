"""One conversation as it can be written to. Whoever writes goes through here, so that nobody else's eyes see it."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any, TypeVar

from botbuilder.core import TurnContext
from botbuilder.schema import (
    Activity,
    ChannelAccount,
    ConversationAccount,
    ConversationParameters,
    ConversationReference,
)

from bot.edge import answers, teams
from bot.edge.adapter import Adapter
from bot.edge.connector import Connector
from bot.edge.line import PATIENCE, NotSent, NotYet
from bot.edge.wire import extended, from_json, to_json
from bot.errors import ChannelAway
from bot.messages import ChatKind

log = logging.getLogger(__name__)

Sent = TypeVar("Sent")
Send = Callable[[Activity, float], Awaitable[Sent]]

PRIVATE_CARDS_KEPT = 64
PASSING = (0, 401, 408, 412, 421, 429, 500, 502, 503, 504)
"""What keeps the channel from taking a card now, though not for ever. A credential that has expired is mended too, and
a sandbox hears of a channel (421) once somebody writes."""
GONE = (403, 404)
TOO_LARGE = 413
NOT_HERE = (400, 403, 404, 405, 501)


class Chat:
    """One conversation, and whose eyes its messages are for. Where others read along everything is for one person, and
    no fault of the channel changes that; only what says itself that it is for all is seen by all.

    `address` is kept in the conversation's memory as plain JSON:

    reference   botbuilder's conversation reference
    elsewhere   cards that only one person sees: whose they are, and the one-to-one chat they went to, where they did
    closed      nothing can be sent: Siesta was removed, blocked or switched off here
    team        the group of the team whose channel it is
    """

    def __init__(self, context: TurnContext, address: dict[str, Any], person: ChannelAccount | None) -> None:
        """`person` is who is talked with; None where it was not they who began."""
        self.context = context
        self.address = address
        self._person = person
        self.news: dict[str, Any] = {}
        """What is to be added to the address that is remembered."""
        self.shared = teams.kind(context.activity) is not ChatKind.PERSONAL

    def refresh(self) -> None:
        """Somebody is heard from, so the conversation is where they say, and open."""
        reference = TurnContext.get_conversation_reference(self.context.activity)
        self.address["reference"] = to_json(reference)
        self.address.pop("closed", None)

    def close(self) -> None:
        """Siesta is not here any more."""
        self.news["closed"] = True
        self.save_news(self.address)

    def save_news(self, address: dict[str, Any]) -> None:
        """Into what the conversation remembers by now: others may have written there meanwhile."""
        news, cards = self.news, self.news.get("elsewhere", {})
        if cards:
            kept = list({**address.get("elsewhere", {}), **cards}.items())[-PRIVATE_CARDS_KEPT:]
            news = {**news, "elsewhere": dict(kept)}
        address.update(news)

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

    async def sent(self, activity: Activity, *, for_all: bool = False, patience: float = PATIENCE) -> str | None:
        """The id of the new message, if the channel took it. Raises NotYet where nobody has patience, and it has to
        wait."""
        send = self._send if for_all or not self.shared else self._whisper
        try:
            return await _short_enough(send, activity, patience)
        except NotYet:
            raise
        except NotSent as refusal:
            log.warning("not sent into %s: %s", self.id, refusal)
            if refusal.status in GONE and send == self._send:
                self.close()
            return None

    async def updated(self, card_id: str, activity: Activity, *, patience: float = PATIENCE) -> bool:
        """Whether the channel took it. Raises NotYet as `sent` does."""
        try:
            await _short_enough(partial(self._update, card_id), activity, patience)
        except NotYet:
            raise
        except NotSent as refusal:
            log.warning("a card in %s was not updated: %s", self.id, refusal)
            return False
        return True

    async def drawn(self, card_id: str | None, activity: Activity) -> str | None:
        """The card's id once it is as it should be, on a new card where there is none. None where it never will be:
        Siesta was removed, the card deleted, or others would read along. Raises ChannelAway."""
        if card_id is None and self.shared:
            return None
        try:
            if card_id is None:
                return await _short_enough(self._send, activity, PATIENCE)
            await _short_enough(partial(self._update, card_id), activity, PATIENCE)
        except NotSent as refusal:
            if isinstance(refusal, NotYet) or refusal.status in PASSING:
                raise ChannelAway(str(refusal)) from refusal
            log.warning("not drawn in %s: %s", self.id, refusal)
            return None
        return card_id

    async def sign(self) -> None:
        """Shows that somebody types, to everybody: it says nothing of anything."""
        activity = self.context.activity
        await self._connector.sign(self.id, self._addressed(Activity(type="typing"), activity.from_property))

    async def _send(self, activity: Activity, patience: float) -> str | None:
        incoming = self.context.activity
        if teams.wants_replies(incoming):
            await self.context.send_activity(activity)
            return None
        activity = self._addressed(activity, incoming.from_property)
        if activity.reply_to_id:
            sent = await self._connector.reply_to_activity(self.id, activity.reply_to_id, activity, patience)
        else:
            sent = await self._connector.send_to_conversation(self.id, activity, patience)
        return str(sent.id) if sent.id else None

    async def _whisper(self, activity: Activity, patience: float) -> str | None:
        """For the person alone; where the chat cannot do that, in the one-to-one chat with them."""
        person = self._somebody(self._person)
        where = {"to": to_json(person)}
        try:
            whisper = self._addressed(activity, _private(person))
            sent = await self._connector.send_to_conversation(self.id, whisper, patience)
        except NotSent as refusal:
            if refusal.status not in NOT_HERE:
                raise
            log.info("no private reply here (%s): it goes to the one-to-one chat", refusal)
            where["conversation"] = await self._one_to_one(person, patience)
            activity = self._addressed(activity, person, where["conversation"])
            sent = await self._connector.send_to_conversation(where["conversation"], activity, patience)
        self._note_elsewhere(sent.id, where)
        return str(sent.id) if sent.id else None

    async def _update(self, card_id: str, activity: Activity, patience: float) -> None:
        where = self.address.get("elsewhere", {}).get(card_id, {})
        conversation = where.get("conversation", self.id)
        to = from_json(ChannelAccount, where["to"]) if "to" in where else self._person
        if self.shared and conversation == self.id:
            # Whoever's it is sees it drawn anew. What was for all is never drawn anew, so this can only be private.
            to = _private(self._somebody(to))
        activity = self._addressed(activity, to or self.context.activity.from_property, conversation)
        activity.id = card_id
        await self._connector.update_activity(conversation, card_id, activity, patience)

    @staticmethod
    def _somebody(person: ChannelAccount | None) -> ChannelAccount:
        if person is None:
            raise NotSent(404, "NobodyToShow")
        return person

    @property
    def id(self) -> str:
        return str(self.context.activity.conversation.id)

    @property
    def _connector(self) -> Connector:
        connector: Connector = self.context.turn_state[Adapter.BOT_CONNECTOR_CLIENT_KEY]
        return connector

    def _addressed(self, activity: Activity, recipient: ChannelAccount | None, conversation: str = "") -> Activity:
        reference = TurnContext.get_conversation_reference(self.context.activity)
        TurnContext.apply_conversation_reference(activity, reference)
        activity.recipient = recipient
        if conversation not in ("", self.id):
            activity.conversation, activity.reply_to_id = ConversationAccount(id=conversation), None
        return activity

    def _note_elsewhere(self, card_id: str | None, where: dict[str, Any]) -> None:
        if card_id:
            self.news.setdefault("elsewhere", {})[card_id] = where
            self.save_news(self.address)

    async def _one_to_one(self, person: ChannelAccount, patience: float) -> str:
        tenant = teams.tenant_of(self.context.activity)
        made = await self._connector.create_conversation(
            ConversationParameters(
                is_group=False,
                bot=self.context.activity.recipient,
                members=[person],
                tenant_id=tenant,
                channel_data={"tenant": {"id": tenant}},
            ),
            patience,
        )
        return str(made.id)


async def _short_enough(send: Send[Sent], activity: Activity, patience: float) -> Sent:
    """What is too large for the channel is sent again as a shorter card, while there is something to leave out."""
    while True:
        try:
            return await send(activity, patience)
        except NotSent as refusal:
            less = answers.shorter(activity) if refusal.status == TOO_LARGE else None
            if less is None:
                raise
            activity = less


def _private(person: ChannelAccount) -> ChannelAccount:
    return extended(ChannelAccount(id=person.id, name=person.name), {"isTargeted": True})


def reference_of(address: dict[str, Any]) -> ConversationReference:
    return from_json(ConversationReference, address["reference"])
