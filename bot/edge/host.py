"""The bot as Teams meets it: one request in, one turn of the corridor, its replies out."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from dataclasses import replace
from typing import Any

from aiohttp import web
from botbuilder.core import TurnContext
from botbuilder.schema import Activity, ConversationReference

from bot.edge import answers, teams
from bot.edge.adapter import Adapter, invoke_response
from bot.edge.admission import Admission, BotFramework, Nobody
from bot.edge.chat import Chat, reference_of
from bot.edge.connector import Connectors
from bot.edge.credentials import Credentials
from bot.edge.line import Line, Sleep, ToldLine
from bot.edge.message_extension import PREFIX, MessageExtension
from bot.edge.patience import USUAL, Patience
from bot.edge.press_answer import PressAnswer
from bot.edge.signing_keys import SigningKeys
from bot.edge.silent_sign_in import SilentSignIn
from bot.edge.turns import OpenForms, TakeTurn, Turns
from bot.edge.wire import Malformed, from_json
from bot.errors import StoreUnavailable
from bot.messages import Card, Incoming, Joined, Left, Person, SignedIn, Tell
from bot.ports import Services, Waiting
from bot.settings import Settings
from bot.texts import texts
from bot.time_off import TimeOff

log = logging.getLogger(__name__)


class Host:
    def __init__(
        self,
        admission: Admission,
        line: Line,
        services: Services,
        take_turn: TakeTurn,
        open_forms: OpenForms,
        resource: str | None,
        patience: Patience = USUAL,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        """`resource` is what Teams gives silent tokens for; None where there is no Teams to do so."""
        self._adapter = Adapter(admission, patience.body)
        self._line = line
        self._store = services.store
        self._patience = patience
        self._sleep = sleep
        self._turns = Turns(services, take_turn, open_forms, resource, patience, sleep)
        self._turns.tell = self.tell
        self._sign_in = SilentSignIn(self._turns)
        self._extension = MessageExtension(self._turns, self._sign_in)

    def routes(self) -> list[web.RouteDef]:
        return [web.route("*", "/api/messages", self._received)]

    async def end(self, application: web.Application) -> None:
        """Lets the turns under way end, for a while; their requests are answered meanwhile."""
        await self._turns.end()

    async def close(self) -> None:
        await self._turns.end()
        await self._line.close()

    async def idle(self) -> None:
        """Until no turn is under way."""
        await self._turns.idle()

    async def redraw(self, time_off: TimeOff, card: Card) -> str | None:
        """Draws a card anew when nobody pressed it, or for the first time where that failed before. The activity that
        shows it; None where none ever will. Raises ChannelAway."""
        address = await self._store.address(time_off.conversation)
        if not address or address.get("closed"):
            return None
        drawn: list[str | None] = []

        async def draw(context: TurnContext) -> None:
            drawn.append(await Chat(context, address, None).drawn(time_off.card, answers.card_message(card)))

        await self._adapter.continue_conversation(reference_of(address), draw)
        return drawn[0] if drawn else None

    async def tell(self, told: Tell) -> None:
        """Writes into another conversation than the one whose turn it is. Where it cannot be reached that is all."""
        address = await self._store.address(told.conversation)
        if not address or address.get("closed"):
            return

        async def write(context: TurnContext) -> None:
            # Whoever was heard there last need not be whom this is for.
            chat, activity = Chat(context, address, None), answers.card_message(told.card)
            if told.activity is not None:
                if await chat.updated(told.activity, activity) and told.about:
                    await self._store.shown(told.about.id, told.activity, told.about.version)
            elif (sent := await chat.sent(activity)) and told.petition:
                await self._store.petition_shown(told.petition, told.person, told.conversation, sent)

        await self._adapter.continue_conversation(reference_of(address), write)

    async def signed_in(self, waiting: Waiting) -> None:
        """The talk of somebody who has signed in in a browser goes on, by itself."""

        async def go_on(context: TurnContext) -> None:
            await self._turns.take(context, SignedIn(), waiting.person, self._press(context.activity))

        if not waiting.reference:
            return
        reference = from_json(ConversationReference, waiting.reference)
        self._turns.start(self._adapter.continue_conversation(reference, go_on))

    async def _received(self, request: web.Request) -> web.Response:
        return await self._adapter.process(request, self)

    async def on_turn(self, context: TurnContext) -> None:
        activity = context.activity
        try:
            incoming, person = teams.incoming(activity), teams.person(activity)
        except Malformed as fault:
            if not teams.is_card_press(activity):
                raise
            await self._answer(context, 400, answers.error_answer(400, str(fault)))
            return
        if activity.type == "invoke" and str(activity.name).startswith("signin/"):
            await self._answer(context, *await self._sign_in.answer(context, person))
        elif activity.type == "invoke" and str(activity.name).startswith(PREFIX):
            await self._answer(context, *await self._extension.answer(context, person))
        elif incoming is None:
            if activity.type == "invoke":
                await self._answer(context, *_other_invoke(activity))
        elif person is None:
            await self._turn_away(context, incoming)
        else:
            await self._run(context, incoming, person)

    async def _run(self, context: TurnContext, incoming: Incoming, person: Person) -> None:
        """The turn goes on by itself: a request has to be answered in time, whatever a calendar does."""
        pressed = self._press(context.activity)
        turn = self._turns.start(self._turns.take(context, incoming, person, pressed))
        if not pressed.open:
            await asyncio.wait({turn}, timeout=self._patience.request)
            if context.activity.type == "invoke":
                await self._answer(context, 200, {})
            return
        try:
            with suppress(TimeoutError):
                await asyncio.wait_for(pressed.settled.wait(), self._patience.press)
        finally:
            newest = pressed.close()
        say = texts(person.locale)
        text = pressed.failure or say("press-answered" if pressed.settled.is_set() else "press-still-working")
        answer = answers.card_answer(newest.card) if newest else answers.message_answer(text)
        await self._answer(context, 200, answer)
        if newest and newest.about and pressed.card_id:
            self._turns.start(self._note_once_there(pressed, pressed.card_id, newest.about))

    async def _note_once_there(self, pressed: PressAnswer, card_id: str, shows: TimeOff) -> None:
        """A process that dies before its answer has left has drawn nothing."""
        await pressed.let_arrive()
        with suppress(StoreUnavailable):
            await self._store.shown(shows.id, card_id, shows.version)

    def _press(self, activity: Activity) -> PressAnswer:
        return PressAnswer(activity, self._sleep)

    async def _turn_away(self, context: TurnContext, incoming: Incoming) -> None:
        """Somebody without an account in a directory has no calendar that could be found."""
        text = texts(teams.locale(context.activity))("no-account")
        if teams.is_card_press(context.activity):
            await self._answer(context, 200, answers.message_answer(text))
        elif not isinstance(incoming, Joined | Left):
            await Chat(context, {}, context.activity.from_property).sent(answers.text_message(text))

    async def _answer(self, context: TurnContext, status: int, body: Any) -> None:
        await context.send_activity(invoke_response(status, body))


def _other_invoke(activity: Activity) -> tuple[int, Any]:
    """Status and body for what is neither said nor pressed on a card."""
    match activity.name:
        case "message/submitAction":
            log.info("feedback on an answer: %s", teams.feedback(activity) or "of another kind")
            return 200, {}
        case "task/fetch" | "task/submit":
            return 200, {"task": {"type": "message", "value": texts(teams.locale(activity))("no-dialogs")}}
        case _:
            return 501, {"error": {"code": "NotImplemented", "message": "Siesta does not know this request."}}


def make_host(
    settings: Settings,
    services: Services,
    take_turn: TakeTurn,
    open_forms: OpenForms,
    patience: Patience | None = None,
    sleep: Sleep = asyncio.sleep,
) -> Host:
    admission: Admission
    line: Line
    if settings.sandbox:
        told = ToldLine(services.clock, sleep=sleep)
        admission, line = Nobody(told), told
    else:
        line = Line(services.clock, Credentials(settings).bearer, sleep)
        keys = SigningKeys(line, settings.cloud.openid_metadata_url, sleep)
        admission = BotFramework(Connectors(line), settings, keys, services.clock)
    resource = None if settings.sandbox else settings.resource
    patience = patience or replace(USUAL, stop=settings.stop_seconds)
    return Host(admission, line, services, take_turn, open_forms, resource, patience, sleep)
