"""The bot as Teams meets it: one request in, one turn of the corridor, its replies out."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Coroutine
from contextlib import aclosing, suppress
from typing import Any, cast
from uuid import uuid4

from aiohttp import web
from botbuilder.core import TurnContext
from botbuilder.schema import Activity

from bot.edge import teams
from bot.edge.adapter import Adapter, invoke_response
from bot.edge.admission import Admission, BotFramework, Nobody
from bot.edge.connector import Connectors
from bot.edge.credentials import Credentials
from bot.edge.delivery import Chat, Delivery, Pressed, reference_of
from bot.edge.line import Line
from bot.edge.signing_keys import SigningKeys
from bot.edge.typing_sign import Typing
from bot.edge.wire import Malformed
from bot.messages import Card, Incoming, Joined, Person, Reply, Said
from bot.ports import Conversation, Forms, Memory, Services
from bot.settings import Settings
from bot.time_off import TimeOff

log = logging.getLogger(__name__)

TakeTurn = Callable[[Incoming, Conversation, Services], AsyncIterator[Reply]]
OpenForms = Callable[[dict[str, Any]], Forms]

PRESS_PATIENCE = 2.5
"""A press that is not answered after a few seconds is shown as failed, whatever comes later."""
PATIENCE = 10.0
"""The channel gives up on a request after 10 to 15 seconds, and may deliver it again."""
CLOSING_PATIENCE = 1.0
"""What is cut off here is settled by the ledger at the next start."""
REMEMBERED = 32


class Host:
    def __init__(
        self, admission: Admission, line: Line, services: Services, take_turn: TakeTurn, open_forms: OpenForms
    ) -> None:
        self._adapter = Adapter(admission)
        self._line = line
        self._services = services
        self._take_turn = take_turn
        self._open_forms = open_forms
        self._running: set[asyncio.Task[None]] = set()

    def routes(self) -> list[web.RouteDef]:
        return [web.route("*", "/api/messages", self._received)]

    async def close(self) -> None:
        """Lets the turns under way end, for a while."""
        if self._running:
            _, late = await asyncio.wait(self._running, timeout=CLOSING_PATIENCE)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        await self._line.close()

    async def redraw(self, time_off: TimeOff, card: Card) -> None:
        """Draws a card anew when nobody pressed it."""
        address = await self._services.store.address(time_off.conversation)
        if time_off.card is None or not address or address.get("closed"):
            return
        card_id = time_off.card

        async def update(context: TurnContext) -> None:
            await Chat(context, address).updated(card_id, teams.card_message(card))

        await self._adapter.continue_conversation(reference_of(address), update)

    async def _received(self, request: web.Request) -> web.Response:
        return await self._adapter.process(request, self)

    async def on_turn(self, context: TurnContext) -> None:
        activity = context.activity
        try:
            incoming, person = teams.incoming(activity), teams.person(activity)
        except Malformed as fault:
            if not teams.is_card_press(activity):
                raise
            await self._answer(context, 400, teams.error_answer(400, str(fault)))
            return
        if incoming is None:
            if activity.type == "invoke":
                await self._answer(context, *teams.other_invoke(activity))
            return
        if person is None:
            await self._turn_away(context, incoming)
            return
        await self._run(context, incoming, person)

    async def _run(self, context: TurnContext, incoming: Incoming, person: Person) -> None:
        """The turn goes on by itself: a request has to be answered in time, whatever a calendar does."""
        pressed = Pressed(context.activity)
        turn = self._start(self._turn(context, incoming, person, pressed))
        if not pressed.open:
            await asyncio.wait({turn}, timeout=PATIENCE)
            if context.activity.type == "invoke":
                await self._answer(context, 200, {})
            return
        try:
            with suppress(TimeoutError):
                await asyncio.wait_for(pressed.settled.wait(), PRESS_PATIENCE)
        finally:
            newest = pressed.close()
        text = pressed.failure or (teams.ANSWERED if pressed.settled.is_set() else teams.STILL_WORKING)
        answer = teams.card_answer(newest.card) if newest else teams.message_answer(text)
        await self._answer(context, 200, answer)

    def _start(self, turn: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(turn)
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return task

    async def _turn(self, context: TurnContext, incoming: Incoming, person: Person, pressed: Pressed) -> None:
        activity = context.activity
        shows_typing = isinstance(incoming, Said) and not teams.is_whispered(activity)
        try:
            async with (
                Typing(context, shows_typing) as typing,
                self._services.store.conversation(activity.conversation.id) as memory,
            ):
                if _is_repeated(activity, memory):
                    return
                chat = Chat(context, memory.address)
                chat.refresh()
                delivery = Delivery(chat, self._services.store, pressed, typing)
                await self._converse(incoming, self._conversation(activity, person, memory), delivery)
        except Exception:
            # The corridor answers for its own faults: this is the store, or a bug of the edge.
            reference = uuid4().hex[:8]
            log.exception("bug %s", reference)
            pressed.failure = teams.FAILED.format(reference=reference)
            if not pressed.open:
                await Chat(context, {}).sent(teams.text_message(pressed.failure), privately=False)
        finally:
            pressed.settled.set()

    async def _converse(self, incoming: Incoming, conversation: Conversation, delivery: Delivery) -> None:
        replies = cast("AsyncGenerator[Reply]", self._take_turn(incoming, conversation, self._services))
        async with aclosing(replies):
            async for reply in replies:
                await delivery.give(reply)
        await delivery.finish()

    def _conversation(self, activity: Activity, person: Person, memory: Memory) -> Conversation:
        """In a place with others everybody has a form of their own open."""
        forms = self._open_forms(memory.forms.setdefault(person.id, {}))
        return Conversation(activity.conversation.id, teams.kind(activity), person, forms, memory)

    async def _turn_away(self, context: TurnContext, incoming: Incoming) -> None:
        """Somebody without an account in a directory has no calendar that could be found."""
        if teams.is_card_press(context.activity):
            await self._answer(context, 200, teams.message_answer(teams.NO_ACCOUNT))
        elif not isinstance(incoming, Joined):
            await Chat(context, {}).sent(teams.text_message(teams.NO_ACCOUNT), privately=False)

    async def _answer(self, context: TurnContext, status: int, body: Any) -> None:
        await context.send_activity(invoke_response(status, body))


def _is_repeated(activity: Activity, memory: Memory) -> bool:
    """A message delivered twice acts once. A repeated press runs again, and is answered with the card as it is."""
    if activity.type == "invoke" or not activity.id:
        return False
    if activity.id in memory.seen:
        return True
    memory.seen[:] = [*memory.seen, activity.id][-REMEMBERED:]
    return False


def make_host(settings: Settings, services: Services, take_turn: TakeTurn, open_forms: OpenForms) -> Host:
    admission: Admission
    if settings.sandbox:
        line = Line(services.clock)
        admission = Nobody(Connectors(line))
    else:
        line = Line(services.clock, Credentials(settings).bearer)
        keys = SigningKeys(line, settings.cloud.openid_metadata_url)
        admission = BotFramework(Connectors(line), settings, keys, services.clock)
    return Host(admission, line, services, take_turn, open_forms)
