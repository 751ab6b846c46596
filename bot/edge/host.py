"""The bot as Teams meets it: one request in, one turn of the corridor, its replies out."""

from __future__ import annotations

import asyncio
import hashlib
import logging
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Coroutine
from contextlib import aclosing, suppress
from dataclasses import replace
from typing import Any, cast
from uuid import uuid4

from aiohttp import web
from botbuilder.core import TurnContext
from botbuilder.schema import Activity, ConversationReference

from bot import cards
from bot.chat.waiting import scopes_wanted
from bot.edge import teams
from bot.edge.adapter import Adapter, invoke_response
from bot.edge.admission import Admission, BotFramework, Nobody
from bot.edge.connector import Connectors
from bot.edge.credentials import Credentials
from bot.edge.delivery import Chat, Delivery, Pressed, reference_of
from bot.edge.line import Line
from bot.edge.signing_keys import SigningKeys
from bot.edge.typing_sign import Typing
from bot.edge.wire import Malformed, from_json, to_json
from bot.errors import ConsentNeeded, NotAllowed, SignInNeeded
from bot.messages import (
    AskSignIn,
    Card,
    ChatKind,
    Incoming,
    Insert,
    Joined,
    Left,
    NotSignedIn,
    Person,
    Replace,
    Reply,
    Said,
    Show,
    SignedIn,
    Tell,
    Whisper,
)
from bot.ports import Conversation, Forms, Memory, Owner, Services, Waiting
from bot.settings import Settings
from bot.texts import texts
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
NOT_NOW = "Signing in is out of reach right now."


class Host:
    def __init__(
        self,
        admission: Admission,
        line: Line,
        services: Services,
        take_turn: TakeTurn,
        open_forms: OpenForms,
        resource: str | None,
    ) -> None:
        """`resource` is what Teams gives silent tokens for; None where there is no Teams to do so."""
        self._adapter = Adapter(admission)
        self._line = line
        self._services = services
        self._take_turn = take_turn
        self._open_forms = open_forms
        self._resource = resource
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

    async def idle(self) -> None:
        """Until no turn is under way."""
        while self._running:
            await asyncio.wait(self._running)

    async def redraw(self, time_off: TimeOff, card: Card) -> None:
        """Draws a card anew when nobody pressed it."""
        if time_off.card is not None:
            await self.tell(Tell(time_off.conversation, card, time_off.card))

    async def tell(self, told: Tell) -> None:
        """Writes into another conversation than the one whose turn it is. Where it cannot be reached that is all."""
        address = await self._services.store.address(told.conversation)
        if not address or address.get("closed"):
            return

        async def write(context: TurnContext) -> None:
            chat, activity = Chat(context, address), teams.card_message(told.card)
            if told.activity is not None:
                await chat.updated(told.activity, activity)
            elif sent := await chat.sent(activity, privately=False):
                owner = Owner(told.person, told.tenant)
                await self._services.store.petition_shown(told.petition, owner, told.conversation, sent)

        await self._adapter.continue_conversation(reference_of(address), write)

    async def signed_in(self, waiting: Waiting) -> None:
        """The talk of somebody who has signed in in a browser goes on, by itself."""

        async def go_on(context: TurnContext) -> None:
            await self._turn(context, SignedIn(), waiting.person, Pressed(context.activity))

        if not waiting.reference:
            return
        reference = from_json(ConversationReference, waiting.reference)
        self._start(self._adapter.continue_conversation(reference, go_on))

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
        if activity.type == "invoke" and str(activity.name).startswith("signin/"):
            await self._signing_in(context, person)
            return
        if activity.type == "invoke" and str(activity.name).startswith(teams.EXTENSION):
            await self._answer(context, *await self._beside(context, person))
            return
        if incoming is None:
            if activity.type == "invoke":
                await self._other_invoke(context)
            return
        if person is None:
            await self._turn_away(context, incoming)
            return
        await self._run(context, incoming, person)

    async def _other_invoke(self, context: TurnContext) -> None:
        activity = context.activity
        if activity.name == "message/submitAction":
            log.info("feedback on an answer: %s", teams.feedback(activity) or "of another kind")
            await self._answer(context, 200, {})
            return
        await self._answer(context, *teams.other_invoke(activity))

    async def _beside(self, context: TurnContext, person: Person | None) -> tuple[int, Any]:
        """The answer is what there is by then; what takes longer goes on, and the ledger knows how it ends."""
        if person is None:
            return 200, teams.told_beside(teams.NO_ACCOUNT)
        try:
            incoming = teams.beside(context.activity)
        except Malformed as fault:
            return 400, {"error": {"code": "BadRequest", "message": str(fault)}}
        newest: list[dict[str, Any]] = []
        turn = self._start(self._beside_turn(context, incoming, person, newest))
        await asyncio.wait({turn}, timeout=PRESS_PATIENCE)
        if not newest:
            await asyncio.wait({turn}, timeout=PATIENCE - PRESS_PATIENCE)
        return 200, newest[-1] if newest else teams.told_beside(teams.STILL_WORKING)

    async def _beside_turn(
        self, context: TurnContext, incoming: Incoming, person: Person, newest: list[dict[str, Any]]
    ) -> None:
        """Whatever talk it is beside, only this person sees the dialog."""
        activity = context.activity
        beside = f"{activity.conversation.id} {person.id}"
        try:
            async with self._services.store.conversation(beside) as memory:
                silently = self._resource is not None
                if token := teams.proof(activity):
                    silently, scopes = False, scopes_wanted(memory.parked, person.id)
                    await self._exchanged(Owner(person.id, person.tenant), token, scopes)
                forms = self._open_forms(memory.forms.setdefault(person.id, {}))
                conversation = Conversation(beside, ChatKind.PERSONAL, person, forms, memory)
                async for reply in self._take_turn(incoming, conversation, self._services):
                    if answer := await self._shown_beside(reply, conversation, activity, silently):
                        newest.append(answer)
        except Exception:
            reference = uuid4().hex[:8]
            log.exception("bug %s", reference)
            newest.append(teams.told_beside(teams.FAILED.format(reference=reference)))

    async def _shown_beside(
        self, reply: Reply, conversation: Conversation, activity: Activity, silently: bool
    ) -> dict[str, Any] | None:
        say = texts(conversation.person.locale)
        match reply:
            case Whisper(inner):
                return await self._shown_beside(inner, conversation, activity, silently)
            case Show(card) | Replace(card) if str(activity.name).endswith("/query"):
                return teams.told_beside(str(card["speak"]))
            case Show(card) | Replace(card):
                return teams.dialog(say("extension-book"), card)
            case Insert():
                return teams.found(reply)
            case AskSignIn():
                # Teams asks the same again once the window is closed, so nothing has to go on by itself.
                person, in_teams = conversation.person, self._resource is not None
                waiting = Waiting(person, conversation.id, {}, reply.scopes, reply.claims, in_teams)
                address = await self._services.sign_in.address(waiting)
                return teams.sign_in_beside(say("press-sign-in"), address, silently and reply.silent)
            case Tell():
                await self.tell(reply)
                return None
            case _:
                return None

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

    async def _signing_in(self, context: TurnContext, person: Person | None) -> None:
        activity = context.activity
        if activity.name == "signin/tokenExchange":
            await self._answer(context, *teams.exchange_answer(activity, await self._exchange(context, person)))
            return
        if activity.name == "signin/failure":
            log.warning("Teams could not sign somebody in silently: %s", teams.sign_in_failure(activity))
            if person:
                self._start(self._turn(context, NotSignedIn(), person, Pressed(activity)))
        # signin/verifyState: our own pages have told us already who has signed in.
        await self._answer(context, 200, {})

    async def _exchange(self, context: TurnContext, person: Person | None) -> str:
        """Why somebody is not signed in now; nothing where they are."""
        if person is None:
            return teams.NO_ACCOUNT
        asked = teams.exchange_asked(context.activity)
        if asked is None:
            return "The exchange names no id or no token."
        id, token = asked
        outcome: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        turn = self._start(self._exchange_turn(context, person, id, token, outcome))
        waited: set[asyncio.Future[Any]] = {turn, outcome}
        await asyncio.wait(waited, timeout=PATIENCE, return_when=asyncio.FIRST_COMPLETED)
        return outcome.result() if outcome.done() else NOT_NOW

    async def _exchange_turn(
        self, context: TurnContext, person: Person, id: str, token: str, outcome: asyncio.Future[str]
    ) -> None:
        """Once for all of a person's clients that ask the same. Then what waited goes on, after the answer."""
        activity = context.activity
        asked = hashlib.sha256(f"{person.tenant} {person.id} {id}".encode()).hexdigest()
        try:
            async with self._services.store.conversation(activity.conversation.id) as memory:
                if asked in memory.exchanged:
                    outcome.set_result(memory.exchanged[asked])
                    return
                scopes = scopes_wanted(memory.parked, person.id)
                failure = await self._exchanged(Owner(person.id, person.tenant), token, scopes)
                if failure != NOT_NOW:
                    kept = list(memory.exchanged.items())[1 - REMEMBERED :]
                    memory.exchanged = dict(kept) | {asked: failure}
                outcome.set_result(failure)
                if not failure:
                    await self._go_on(context, SignedIn(), person, memory, Pressed(activity), Typing(context, False))
        except Exception:
            log.exception("bug %s", uuid4().hex[:8])

    async def _exchanged(self, owner: Owner, token: str, scopes: tuple[str, ...]) -> str:
        try:
            await self._services.sign_in.exchange(owner, token, scopes)
        except ConsentNeeded:
            return "An administrator has to allow this first."
        except SignInNeeded:
            return "Signing in needs the person."
        except NotAllowed:
            return "The token is not this person's."
        except OSError:
            return NOT_NOW
        return ""

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
                self._services.store.conversation(activity.conversation.id, Owner(person.id, person.tenant)) as memory,
            ):
                if _is_repeated(activity, memory):
                    return
                await self._go_on(context, incoming, person, memory, pressed, typing)
        except Exception:
            # The corridor answers for its own faults: this is the store, or a bug of the edge.
            reference = uuid4().hex[:8]
            log.exception("bug %s", reference)
            pressed.failure = teams.FAILED.format(reference=reference)
            if not pressed.open:
                await Chat(context, {}).sent(teams.text_message(pressed.failure), privately=False)
        finally:
            pressed.settled.set()

    async def _go_on(
        self, context: TurnContext, incoming: Incoming, person: Person, memory: Memory, pressed: Pressed, typing: Typing
    ) -> None:
        chat = Chat(context, memory.address)
        chat.refresh()
        if isinstance(incoming, Joined) and not person.name and teams.kind(context.activity) is not ChatKind.PERSONAL:
            person = replace(person, name=await chat.name_of_sender())
        conversation = self._conversation(context.activity, person, memory, await chat.team())

        async def asks(sign_in: AskSignIn) -> Activity:
            # The corridor knows in which language this person wants to be spoken to.
            return await self._sign_in_card(context.activity, conversation.person, sign_in)

        delivery = Delivery(chat, self._services.store, pressed, typing, asks, self.tell)
        await self._converse(incoming, conversation, delivery)
        if isinstance(incoming, Left):
            chat.close()

    async def _sign_in_card(self, activity: Activity, person: Person, asked: AskSignIn) -> Activity:
        reference = to_json(TurnContext.get_conversation_reference(activity))
        waiting = Waiting(
            person, activity.conversation.id, reference, asked.scopes, asked.claims, self._resource is not None
        )
        address = await self._services.sign_in.address(waiting)
        say = texts(person.locale)
        if self._resource is None:
            return teams.card_message(cards.sign_in(say, address))
        # Teams signs nobody in silently in a channel.
        silently = asked.silent and teams.kind(activity) is not ChatKind.CHANNEL
        why = f"{say('sign-in-title')}. {say('sign-in-why')}"
        return teams.sign_in_message(why, say("press-sign-in"), address, self._resource if silently else None)

    async def _converse(self, incoming: Incoming, conversation: Conversation, delivery: Delivery) -> None:
        replies = cast("AsyncGenerator[Reply]", self._take_turn(incoming, conversation, self._services))
        async with aclosing(replies):
            async for reply in replies:
                await delivery.give(reply)
        await delivery.finish()

    def _conversation(self, activity: Activity, person: Person, memory: Memory, team: str) -> Conversation:
        """In a place with others everybody has a form of their own open."""
        forms = self._open_forms(memory.forms.setdefault(person.id, {}))
        return Conversation(activity.conversation.id, teams.kind(activity), person, forms, memory, team)

    async def _turn_away(self, context: TurnContext, incoming: Incoming) -> None:
        """Somebody without an account in a directory has no calendar that could be found."""
        if teams.is_card_press(context.activity):
            await self._answer(context, 200, teams.message_answer(teams.NO_ACCOUNT))
        elif not isinstance(incoming, Joined | Left):
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
    resource = None if settings.sandbox else settings.resource
    return Host(admission, line, services, take_turn, open_forms, resource)
