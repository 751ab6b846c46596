"""The message extension as Teams asks for it: a dialog beside a talk, and cards to put into a message."""

from __future__ import annotations

import asyncio
import html
import re
import unicodedata
from typing import Any

from botbuilder.core import TurnContext
from botbuilder.schema import Activity

from bot.chat.waiting import scopes_wanted
from bot.edge import teams
from bot.edge.answers import CARD
from bot.edge.silent_sign_in import SilentSignIn
from bot.edge.turns import Turns, bug, one_moment
from bot.edge.waiting_room import Crowded
from bot.edge.wire import Malformed
from bot.messages import (
    AskSignIn,
    Beside,
    Card,
    ChatKind,
    Incoming,
    Insert,
    InsertAsked,
    Person,
    Replace,
    Reply,
    Show,
    Tell,
)
from bot.ports import Conversation, Waiting
from bot.texts import texts
from bot.turn_id import begin_turn

PREFIX = "composeExtension/"
LONGEST_MESSAGE = 20_000
LONGEST_PHRASE = 500
LONGEST_NAME = 100


class MessageExtension:
    def __init__(self, turns: Turns, sign_in: SilentSignIn) -> None:
        self._turns = turns
        self._sign_in = sign_in

    async def answer(self, context: TurnContext, person: Person | None) -> tuple[int, Any]:
        """The answer is what there is by then; what takes longer goes on, and the ledger knows how it ends."""
        if person is None:
            return 200, told_beside(texts(teams.locale(context.activity))("no-account"))
        try:
            incoming = asked(context.activity)
        except Malformed as fault:
            return 400, {"error": {"code": "BadRequest", "message": str(fault)}}
        newest: list[dict[str, Any]] = []
        patience = self._turns.patience
        turn = self._turns.start(self._turn(context, incoming, person, newest))
        await asyncio.wait({turn}, timeout=patience.press)
        if not newest:
            await asyncio.wait({turn}, timeout=patience.request - patience.press)
        return 200, newest[-1] if newest else told_beside(texts(person.locale)("press-still-working"))

    async def _turn(
        self, context: TurnContext, incoming: Incoming, person: Person, newest: list[dict[str, Any]]
    ) -> None:
        """Whatever talk it is beside, only this person sees the dialog."""
        begin_turn()
        beside = f"{context.activity.conversation.id} {person.id}"
        try:
            async with (
                self._turns.room.turn_of(person.id, beside),
                self._turns.services.store.conversation(beside) as memory,
            ):
                silently = self._turns.resource is not None
                if token := proof(context.activity):
                    silently = False
                    await self._sign_in.exchange(person, token, scopes_wanted(memory.parked, person.id))
                forms = self._turns.forms_of(person, memory)
                conversation = Conversation(beside, ChatKind.PERSONAL, person, forms, memory, beside=True)
                async for reply in self._turns.take_turn(incoming, conversation, self._turns.services):
                    if answer := await self._shown(reply, conversation, context.activity, silently):
                        newest.append(answer)
        except Crowded as crowd:
            newest.append(told_beside(one_moment(texts(person.locale), crowd)))
        except Exception:
            newest.append(told_beside(bug(texts(person.locale))))

    async def _shown(
        self, reply: Reply, conversation: Conversation, activity: Activity, silently: bool
    ) -> dict[str, Any] | None:
        say = texts(conversation.person.locale)
        match reply:
            case Show(card) | Replace(card) if str(activity.name).endswith("/query"):
                return told_beside(str(card["speak"]))
            case Show(card) | Replace(card):
                return dialog(say("extension-book"), card)
            case Insert():
                return found(reply)
            case AskSignIn():
                # Teams asks the same again once the window is closed, so nothing has to go on by itself.
                person, in_teams = conversation.person, self._turns.resource is not None
                waiting = Waiting(person, conversation.id, {}, reply.scopes, reply.claims, in_teams)
                address = await self._turns.services.sign_in.address(waiting)
                return sign_in_beside(say("press-sign-in"), address, silently and reply.silent)
            case Tell():
                await self._turns.tell(reply)
                return None
            case _:
                return None


def asked(activity: Activity) -> Incoming:
    """What a message extension asks for."""
    value = activity.value if isinstance(activity.value, dict) else {}
    match activity.name, value.get("commandId"):
        case "composeExtension/fetchTask", "book":
            return Beside(_of_message(value.get("messagePayload")))
        case "composeExtension/submitAction", "book":
            return teams.submitted(value.get("data"))
        case "composeExtension/query", "ahead":
            return InsertAsked(_parameter(value, "whose"))
        case _:
            raise Malformed("Siesta's message extension has no such command.")


def proof(activity: Activity) -> str | None:
    """The token that Teams sends along when it signs somebody in silently for a message extension."""
    value = activity.value if isinstance(activity.value, dict) else {}
    held = value.get("authentication")
    token = held.get("token") if isinstance(held, dict) else None
    return token if isinstance(token, str) and token else None


def _of_message(payload: Any) -> str:
    """The words of a message, which Teams tells as HTML."""
    body = payload.get("body") if isinstance(payload, dict) else None
    content = body.get("content") if isinstance(body, dict) else None
    if not isinstance(content, str):
        return ""
    words = " ".join(html.unescape(re.sub(r"<[^<>]*>", " ", content[:LONGEST_MESSAGE])).split())
    return unicodedata.normalize("NFC", words[:LONGEST_PHRASE])[:LONGEST_PHRASE]


def _parameter(value: dict[str, Any], name: str) -> str:
    given = value.get("parameters")
    for one in given[:LONGEST_NAME] if isinstance(given, list) else []:
        if isinstance(one, dict) and one.get("name") == name and isinstance(one.get("value"), str):
            return str(one["value"])[:LONGEST_NAME].strip()
    return ""


def dialog(title: str, card: Card) -> dict[str, Any]:
    """Dialogs know no Action.Execute: every button is what it is for older clients."""
    shown = {"contentType": CARD, "content": _for_dialog(card)}
    return {
        "task": {"type": "continue", "value": {"title": title, "height": "medium", "width": "medium", "card": shown}}
    }


def _for_dialog(part: Any) -> Any:
    if isinstance(part, list):
        return [_for_dialog(one) for one in part]
    if not isinstance(part, dict):
        return part
    if part.get("type") == "Action.Execute":
        return part["fallback"]
    return {name: _for_dialog(held) for name, held in part.items()}


def found(insert: Insert) -> dict[str, Any]:
    if insert.card is None:
        return told_beside(f"{insert.title} {insert.text}")
    preview = {
        "contentType": "application/vnd.microsoft.card.thumbnail",
        "content": {"title": html.escape(insert.title, quote=False), "text": html.escape(insert.text, quote=False)},
    }
    attachment = {"contentType": CARD, "content": insert.card, "preview": preview}
    return {"composeExtension": {"type": "result", "attachmentLayout": "list", "attachments": [attachment]}}


def told_beside(text: str) -> dict[str, Any]:
    return {"composeExtension": {"type": "message", "text": text}}


def sign_in_beside(title: str, address: str, silently: bool) -> dict[str, Any]:
    actions = [{"type": "openUrl", "value": address, "title": title}]
    kind = "silentAuth" if silently else "auth"
    return {"composeExtension": {"type": kind, "suggestedActions": {"actions": actions}}}
