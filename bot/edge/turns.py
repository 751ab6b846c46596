"""A turn as the edge takes it: its place among those that wait, the conversation while it lasts, and its replies."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import aclosing, suppress
from dataclasses import replace
from typing import Any, cast
from uuid import uuid4

from botbuilder.core import TurnContext
from botbuilder.schema import Activity

from bot import cards
from bot.edge import answers, teams
from bot.edge.chat import Chat
from bot.edge.delivery import Delivery
from bot.edge.line import Sleep
from bot.edge.patience import Patience
from bot.edge.press_answer import PressAnswer
from bot.edge.typing_sign import Typing
from bot.edge.waiting_room import Crowded, WaitingRoom
from bot.edge.wire import to_json
from bot.errors import StoreUnavailable
from bot.messages import AskSignIn, ChatKind, Incoming, Joined, Left, Person, Reply, Said, Tell
from bot.ports import Conversation, Forms, Memory, Owner, Services, Waiting
from bot.texts import Texts, texts
from bot.turn_id import begin_turn

log = logging.getLogger(__name__)

TakeTurn = Callable[[Incoming, Conversation, Services], AsyncIterator[Reply]]
OpenForms = Callable[[dict[str, Any]], Forms]

REMEMBERED = 32
QUOTED = 60


class Turns:
    def __init__(
        self,
        services: Services,
        take_turn: TakeTurn,
        open_forms: OpenForms,
        resource: str | None,
        patience: Patience,
        sleep: Sleep,
    ) -> None:
        self.services = services
        self.take_turn = take_turn
        self.resource = resource
        self.patience = patience
        self.sleep = sleep
        self.room = WaitingRoom(sleep)
        self.tell: Callable[[Tell], Awaitable[None]] = _told_nobody
        """Writes into another conversation."""
        self._open_forms = open_forms
        self._running: set[asyncio.Task[None]] = set()

    def start(self, turn: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(turn)
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return task

    async def idle(self) -> None:
        """Until no turn is under way."""
        while self._running:
            await asyncio.wait(self._running)

    async def end(self) -> None:
        """Lets the turns under way end, for a while."""
        if self._running:
            _, late = await asyncio.wait(self._running, timeout=self.patience.stop)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def take(self, context: TurnContext, incoming: Incoming, person: Person, pressed: PressAnswer) -> None:
        begin_turn()
        place = str(context.activity.conversation.id)
        shared = teams.kind(context.activity) is not ChatKind.PERSONAL
        text = incoming.text if isinstance(incoming, Said) else ""
        try:
            async with self.room.turn_of(person.id, place, text, shared=shared):
                delivery = await self._held_in_the_end(context, incoming, person, pressed)
                pressed.settled.set()
                if delivery:
                    await delivery.after(self.sleep)
        except Crowded as crowd:
            log.warning("a turn in %s was put off: too many are waiting", place)
            await self._put_off(context, person, pressed, crowd)
        except StoreUnavailable:
            await self._tell_instead(context, pressed, texts(person.locale)("store-away-long"))
        except Exception:
            # The corridor answers for its own faults: this is the store, or a bug of the edge.
            await self._tell_instead(context, pressed, bug(texts(person.locale)))
        finally:
            pressed.settled.set()

    async def _held_in_the_end(
        self, context: TurnContext, incoming: Incoming, person: Person, pressed: PressAnswer
    ) -> Delivery | None:
        """What comes while the database is away waits for it, if that is short. Raises StoreUnavailable."""
        for number, pause in enumerate(self.patience.store):
            with suppress(StoreUnavailable):
                return await self._held(context, incoming, person, pressed)
            if number == 1:
                await self._tell_instead(context, pressed, texts(person.locale)("store-away"))
            await self.sleep(pause)
        return await self._held(context, incoming, person, pressed)

    async def _held(
        self, context: TurnContext, incoming: Incoming, person: Person, pressed: PressAnswer
    ) -> Delivery | None:
        """The part of the turn in which nobody else's runs in the conversation; nothing for what came twice."""
        activity = context.activity
        owner = Owner(person.id, person.tenant)
        async with self.services.store.conversation(activity.conversation.id, owner) as memory:
            if _is_repeated(activity, memory):
                return None
            try:
                return await self.go_on(context, incoming, person, memory, pressed)
            except StoreUnavailable:
                # It comes again, and then not as something that was answered.
                memory.seen[:] = [id for id in memory.seen if id != activity.id]
                raise

    async def _put_off(self, context: TurnContext, person: Person, pressed: PressAnswer, crowd: Crowded) -> None:
        """Said once; a press is answered in any case."""
        if crowd.first or pressed.open:
            habits = await self.services.store.habits(Owner(person.id, person.tenant))
            await self._tell_instead(context, pressed, one_moment(texts(habits.spoken or person.locale), crowd))

    async def _tell_instead(self, context: TurnContext, pressed: PressAnswer, text: str) -> None:
        pressed.failure = text
        if not pressed.open:
            await Chat(context, {}, context.activity.from_property).sent(answers.text_message(text))

    async def go_on(
        self, context: TurnContext, incoming: Incoming, person: Person, memory: Memory, pressed: PressAnswer
    ) -> Delivery:
        """The turn of whoever holds the conversation. What had to wait is left with the delivery."""
        activity = context.activity
        chat = Chat(context, memory.address, activity.from_property)
        chat.refresh()
        async with Typing(chat, self.patience, _shows_typing(activity, incoming)) as typing:
            if isinstance(incoming, Joined) and not person.name and chat.shared:
                person = replace(person, name=await chat.name_of_sender())
            conversation = self._conversation(activity, person, memory, await chat.team())

            async def asks(sign_in: AskSignIn) -> Activity:
                # The corridor knows in which language this person wants to be spoken to.
                return await self._sign_in_card(activity, conversation.person, sign_in)

            delivery = Delivery(chat, self.services.store, pressed, typing, asks, self.tell)
            await self._converse(incoming, conversation, delivery)
        if isinstance(incoming, Left):
            chat.close()
        return delivery

    async def _converse(self, incoming: Incoming, conversation: Conversation, delivery: Delivery) -> None:
        replies = cast("AsyncGenerator[Reply]", self.take_turn(incoming, conversation, self.services))
        async with aclosing(replies):
            async for reply in replies:
                await delivery.give(reply)
        await delivery.finish()

    async def _sign_in_card(self, activity: Activity, person: Person, asked: AskSignIn) -> Activity:
        reference = to_json(TurnContext.get_conversation_reference(activity))
        waiting = Waiting(
            person, activity.conversation.id, reference, asked.scopes, asked.claims, self.resource is not None
        )
        address = await self.services.sign_in.address(waiting)
        say = texts(person.locale)
        if self.resource is None:
            return answers.card_message(cards.sign_in(say, address))
        # Teams signs nobody in silently in a channel.
        silently = asked.silent and teams.kind(activity) is not ChatKind.CHANNEL
        why = f"{say('sign-in-title')}. {say('sign-in-why')}"
        return answers.sign_in_message(why, say("press-sign-in"), address, self.resource if silently else None)

    def _conversation(self, activity: Activity, person: Person, memory: Memory, team: str) -> Conversation:
        forms = self.forms_of(person, memory)
        return Conversation(activity.conversation.id, teams.kind(activity), person, forms, memory, team)

    def forms_of(self, person: Person, memory: Memory) -> Forms:
        """In a place with others everybody has a form of their own open."""
        return self._open_forms(memory.forms.setdefault(person.id, {}))


async def _told_nobody(told: Tell) -> None:
    raise NotImplementedError


def bug(say: Texts) -> str:
    """Logged where it is caught; whoever hears of it has the log's reference."""
    reference = uuid4().hex[:8]
    log.exception("bug %s", reference)
    return f"{say('bug')}. {say('bug.way')} {say('reference', reference=reference)}"


def one_moment(say: Texts, crowd: Crowded) -> str:
    text = cards.plain_text(crowd.busy_with, QUOTED)
    return say("one-moment", text=text) if text else say("one-moment-busy")


def _shows_typing(activity: Activity, incoming: Incoming) -> bool:
    return isinstance(incoming, Said) and not teams.is_whispered(activity) and not teams.wants_replies(activity)


def _is_repeated(activity: Activity, memory: Memory) -> bool:
    """A message delivered twice acts once. A repeated press runs again, and is answered with the card as it is."""
    if activity.type == "invoke" or not activity.id:
        return False
    if activity.id in memory.seen:
        return True
    memory.seen[:] = [*memory.seen, activity.id][-REMEMBERED:]
    return False
