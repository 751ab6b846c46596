"""The corridor: one turn, read from top to bottom. Something reaches Siesta, and replies leave.

Nothing below here calls up, and nothing here knows a channel: the edge sends what is yielded.
"""

from __future__ import annotations

import logging
import unicodedata
from collections.abc import AsyncIterator
from copy import deepcopy
from dataclasses import dataclass, replace
from typing import Any
from uuid import uuid4

from bot import cards
from bot.booking.by_word import put_aside
from bot.booking.rows import card_as_it_stands, own_row
from bot.chat import waiting
from bot.chat.here import Answer, Here
from bot.chat.recall import Did, remember
from bot.chat.spoken import heard
from bot.chat.welcome import forget_place, welcome_place
from bot.commands import answer_text
from bot.errors import ConsentNeeded, GraphRefused, NotAllowed, SiestaError, SignInNeeded, StoreUnavailable
from bot.extension import book_beside, put_into_message
from bot.messages import (
    AskSignIn,
    Beside,
    ChatKind,
    GoOn,
    Incoming,
    InsertAsked,
    Joined,
    Left,
    NotSignedIn,
    Pressed,
    Replace,
    Reply,
    Said,
    Say,
    Show,
    SignedIn,
)
from bot.ports import Conversation, Services
from bot.presses import BUTTONS, WRITING
from bot.texts import language_names, texts

Answered = Said | Pressed | SignedIn | NotSignedIn | Joined | Beside | InsertAsked

log = logging.getLogger(__name__)

LONGEST_TEXT = 1000


async def take_turn(incoming: Incoming, conversation: Conversation, services: Services) -> AsyncIterator[Reply]:
    """What is said where others read along gets an answer there too, which shows nothing of the private one."""
    overheard = isinstance(incoming, Said) and not incoming.private and conversation.kind is not ChatKind.PERSONAL
    in_private = False
    async for reply in _turn(incoming, conversation, services):
        in_private = in_private or _is_for_one(reply)
        yield reply
    if overheard and in_private:
        person = conversation.person
        name = cards.plain_text(person.name, 60)
        yield Say(texts(person.locale)("answered-in-private", name=name), for_all=True)


def _is_for_one(reply: Reply) -> bool:
    return isinstance(reply, AskSignIn) or (isinstance(reply, Say | Show) and not reply.for_all)


async def _turn(incoming: Incoming, conversation: Conversation, services: Services) -> AsyncIterator[Reply]:
    """Every text and every press gets an answer: what goes wrong becomes a reply too, and so does what goes wrong in
    saying so."""
    here = await _person_here(conversation, services, incoming)
    waited, rounds = waiting.take(here) if isinstance(incoming, SignedIn) else (None, 0)
    turn = _Turn(here, waited or incoming, rounds, deepcopy(conversation.memory.forms))
    replies = _answer(here, turn.incoming)
    while True:
        try:
            async for reply in replies:
                yield reply
            return
        except SiestaError as error:
            log.info("turn ended with %s: %s", type(error).__name__, error)
            replies = _explained(turn, error)
        except StoreUnavailable:
            # Nobody can be answered without it; who called asks again once it is back.
            raise
        except Exception:
            reference = uuid4().hex[:8]
            log.exception("bug %s", reference)
            yield Show(cards.trouble(here.say, "bug", reference, None))
            return


async def _person_here(conversation: Conversation, services: Services, incoming: Incoming) -> Here:
    """Spoken to as they write, or as they have settled on; where they chat with Siesta alone is noted."""
    locale = conversation.person.locale
    here = Here(conversation, services, texts(locale, services.clock.now().year))
    known = habits = await here.habits()
    if here.alone and not conversation.beside:
        habits = replace(habits, chat=conversation.id, locale=locale)
    if isinstance(incoming, Said):
        habits = heard(habits, incoming.text, locale, tell=here.alone)
    if habits != known:
        await here.keep_habits(habits)
    if here.alone:
        conversation.memory.owner, conversation.memory.tenant = here.owner.id, here.owner.tenant
    here.speak(habits.spoken)
    here.switched = habits.told != known.told
    return here


@dataclass(frozen=True, slots=True)
class _Turn:
    here: Here
    incoming: Incoming
    rounds: int
    """How often somebody has signed in for it already."""
    forms: dict[str, Any]
    """The open questions as they were before it."""


async def _explained(turn: _Turn, error: SiestaError) -> AsyncIterator[Reply]:
    """What there is to say of it. A card that was pressed does not stay at what was under way; whether it is theirs is
    found out before anything is kept for later."""
    here, incoming = turn.here, turn.incoming
    if not isinstance(error, SignInNeeded | ConsentNeeded):
        yield _trouble(here, error, incoming)
        return
    stands = await card_as_it_stands(here, incoming.data) if isinstance(incoming, Pressed) else None
    if isinstance(error, SignInNeeded):
        # What has read the text will read it again.
        here.conversation.memory.forms.clear()
        here.conversation.memory.forms.update(turn.forms)
        yield await waiting.park(here, incoming, error, turn.rounds)
    else:
        scopes, address = here.services.sign_in.consent(here.owner, error.scopes)
        yield Show(cards.consent(here.say, scopes, address))
    if stands:
        yield stands


async def _answer(here: Here, incoming: Incoming) -> AsyncIterator[Reply]:
    """A handler may leave the answer to what was said or pressed before."""
    if isinstance(incoming, Left):
        await forget_place(here)
        return
    async for reply in _handled(here, incoming):
        if not isinstance(reply, GoOn):
            _note(here, incoming, reply)
            yield reply
            continue
        async for later in _gone_on(here, reply):
            yield Replace(later.card, later.about) if reply.in_place and isinstance(later, Show) else later


def _note(here: Here, incoming: Answered, reply: Reply) -> None:
    """What was shown last is what the talk is about, and what was pressed last as well."""
    if not isinstance(reply, Show | Replace) or reply.about is None:
        return
    wrote = isinstance(incoming, Pressed) and incoming.verb in WRITING
    did = Did.REMOVING if "removing" in reply.about.notes else Did.PRESSED if wrote else Did.SHOWN
    remember(here, reply.about, did)


def _gone_on(here: Here, reply: GoOn) -> AsyncIterator[Reply]:
    if reply.by_word and isinstance(reply.incoming, Pressed):
        return _anew(here, reply.incoming)
    return _answer(here, reply.incoming)


async def _anew(here: Here, incoming: Pressed) -> AsyncIterator[Reply]:
    """A press that was said: its card further up is put aside, and what has become of it is a new one."""
    row = await own_row(here, incoming.data["id"]) if "id" in incoming.data else None
    newest: Replace | None = None
    shown = False
    async for later in _answer(here, incoming):
        if isinstance(later, Replace):
            newest = later
        else:
            shown = shown or isinstance(later, Show)
            yield later
    if newest and not shown:
        for aside in put_aside(here, row) if row else []:
            yield aside
        yield Show(newest.card, newest.about)


def _handled(here: Here, incoming: Answered) -> AsyncIterator[Answer]:
    match incoming:
        case Said():
            return _said(here, incoming)
        case Pressed(verb, data):
            if verb not in BUTTONS:
                raise NotAllowed("broken-button")
            return BUTTONS[verb](here, data)
        case NotSignedIn():
            return _not_signed_in(here)
        case SignedIn():
            return _signed_in(here)
        case Joined():
            return welcome_place(here)
        case Beside(text):
            return book_beside(here, text)
        case InsertAsked(whose):
            return put_into_message(here, whose)


async def _not_signed_in(here: Here) -> AsyncIterator[Reply]:
    if (asks := waiting.by_browser(here)) is not None:
        yield asks


async def _signed_in(here: Here) -> AsyncIterator[Reply]:
    yield Show(cards.plain(here.say, "signed-in", (here.say("example-day"), here.say("command-mine.starter"))))


async def _said(here: Here, said: Said) -> AsyncIterator[Answer]:
    text = said.text.strip()
    if complaint := _unreadable(text, said.attachments):
        yield Show(cards.plain(here.say, complaint, here.examples[:1]))
        return
    async for reply in answer_text(here, text):
        yield reply
    if here.switched:
        yield Show(cards.language_now(here.say, language_names()[here.say.code]))


def _unreadable(text: str, attachments: int) -> str | None:
    """Why a message cannot be read at all, as a key of texts."""
    if len(text) > LONGEST_TEXT:
        return "too-long"
    if any(unicodedata.category(letter)[0] in "LN" for letter in text):
        return None
    return "attachment" if attachments else "no-words"


def _trouble(here: Here, error: SiestaError, incoming: Incoming) -> Reply:
    arguments = {"reason": error.reason} if isinstance(error, GraphRefused) else {}
    retry = {"verb": incoming.verb, **incoming.data} if isinstance(incoming, Pressed) else None
    return Show(cards.trouble(here.say, error.key, None, retry, **arguments))
