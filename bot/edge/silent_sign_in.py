"""Signing in by the word of Teams: its signin/ invokes, once for all of a person's clients."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import re
from typing import Any
from uuid import uuid4

from botbuilder.core import TurnContext
from botbuilder.schema import Activity

from bot.chat.waiting import scopes_wanted
from bot.edge.delivery import Delivery
from bot.edge.press_answer import PressAnswer
from bot.edge.turns import REMEMBERED, Turns
from bot.edge.waiting_room import Crowded
from bot.errors import ConsentNeeded, NotAllowed, SignInNeeded
from bot.messages import NotSignedIn, Person, SignedIn
from bot.ports import Owner
from bot.turn_id import begin_turn

log = logging.getLogger(__name__)

NOT_NOW = "Signing in is out of reach right now."
NO_ACCOUNT = "There is no account in a directory."


class SilentSignIn:
    """Whatever is told here is told to a client of Teams: nobody reads it, save in that client's log."""

    def __init__(self, turns: Turns) -> None:
        self._turns = turns

    async def answer(self, context: TurnContext, person: Person | None) -> tuple[int, Any]:
        activity = context.activity
        if activity.name == "signin/tokenExchange":
            return exchange_answer(activity, await self._exchange(context, person))
        if activity.name == "signin/failure":
            log.warning("Teams could not sign somebody in silently: %s", sign_in_failure(activity))
            if person:
                self._turns.start(self._turns.take(context, NotSignedIn(), person, PressAnswer(activity)))
        # signin/verifyState: our own pages have told us already who has signed in.
        return 200, {}

    async def _exchange(self, context: TurnContext, person: Person | None) -> str:
        """Why somebody is not signed in now; nothing where they are."""
        if person is None:
            return NO_ACCOUNT
        asked = exchange_asked(context.activity)
        if asked is None:
            return "The exchange names no id or no token."
        id, token = asked
        outcome: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        turn = self._turns.start(self._exchange_turn(context, person, id, token, outcome))
        waited: set[asyncio.Future[Any]] = {turn, outcome}
        await asyncio.wait(waited, timeout=self._turns.patience.request, return_when=asyncio.FIRST_COMPLETED)
        return outcome.result() if outcome.done() else NOT_NOW

    async def _exchange_turn(
        self, context: TurnContext, person: Person, id: str, token: str, outcome: asyncio.Future[str]
    ) -> None:
        begin_turn()
        try:
            async with self._turns.room.turn_of(person.id, str(context.activity.conversation.id)):
                delivery = await self._exchanged_once(context, person, id, token, outcome)
                if delivery:
                    await delivery.after(self._turns.sleep)
        except Crowded:
            log.warning("an exchange was put off: too many turns are waiting")
        except Exception:
            log.exception("bug %s", uuid4().hex[:8])

    async def _exchanged_once(
        self, context: TurnContext, person: Person, id: str, token: str, outcome: asyncio.Future[str]
    ) -> Delivery | None:
        """Several clients of one person may ask the same. After the answer goes on what waited."""
        asked = hashlib.sha256(f"{person.tenant} {person.id} {id}".encode()).hexdigest()
        async with self._turns.services.store.conversation(context.activity.conversation.id) as memory:
            if asked in memory.exchanged:
                outcome.set_result(memory.exchanged[asked])
                return None
            failure = await self.exchange(person, token, scopes_wanted(memory.parked, person.id))
            if failure != NOT_NOW:
                kept = list(memory.exchanged.items())[1 - REMEMBERED :]
                memory.exchanged = dict(kept) | {asked: failure}
            outcome.set_result(failure)
            if failure:
                return None
            return await self._turns.go_on(context, SignedIn(), person, memory, PressAnswer(context.activity))

    async def exchange(self, person: Person, token: str, scopes: tuple[str, ...]) -> str:
        try:
            await self._turns.services.sign_in.exchange(Owner(person.id, person.tenant), token, scopes)
        except ConsentNeeded:
            return "An administrator has to allow this first."
        except SignInNeeded:
            return "Signing in needs the person."
        except NotAllowed:
            return "The token is not this person's."
        except OSError:
            return NOT_NOW
        return ""


def exchange_asked(activity: Activity) -> tuple[str, str] | None:
    """The id and the token of a signin/tokenExchange."""
    value = activity.value if isinstance(activity.value, dict) else {}
    id, token = value.get("id"), value.get("token")
    if not isinstance(id, str) or not isinstance(token, str) or not id or not token:
        return None
    return id, token


def exchange_answer(activity: Activity, failure: str) -> tuple[int, Any]:
    """412 makes Teams show the card's button."""
    value = activity.value if isinstance(activity.value, dict) else {}
    told = {name: value[name] for name in ("id", "connectionName") if isinstance(value.get(name), str)}
    return (412, {**told, "failureDetail": failure}) if failure else (200, told)


def sign_in_failure(activity: Activity) -> str:
    """The code alone: the message is whatever the client writes."""
    code = activity.value.get("code") if isinstance(activity.value, dict) else None
    return code if isinstance(code, str) and re.fullmatch(r"\w{1,40}", code, re.ASCII) else "unknown"
