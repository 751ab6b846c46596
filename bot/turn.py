"""The corridor: one turn, read from top to bottom. Something reaches Siesta, and replies leave.

Nothing below here calls up, and nothing here knows a channel: the edge sends what is yielded.
"""

from __future__ import annotations

import logging
import unicodedata
from collections.abc import AsyncIterator
from copy import deepcopy
from dataclasses import replace
from uuid import uuid4

from bot import cards
from bot.chat import waiting as parked
from bot.chat.here import Here
from bot.chat.settings_card import speak_as_settled
from bot.chat.welcome import joined, left
from bot.commands import told
from bot.errors import ConsentNeeded, GraphRefused, NotAllowed, SiestaError, SignInNeeded
from bot.extension import book_beside, put_into_message
from bot.messages import (
    AskSignIn,
    Beside,
    ChatKind,
    Incoming,
    Joined,
    Left,
    Looked,
    NotSignedIn,
    Pressed,
    Reply,
    Said,
    Say,
    Show,
    SignedIn,
    Whisper,
)
from bot.ports import Conversation, Services
from bot.presses import BUTTONS, as_it_stands
from bot.texts import texts

log = logging.getLogger(__name__)

LONGEST_TEXT = 1000


async def take_turn(incoming: Incoming, conversation: Conversation, services: Services) -> AsyncIterator[Reply]:
    """What is said where others read along gets an answer there too, which shows nothing of the private one."""
    overheard = isinstance(incoming, Said) and not incoming.private and conversation.kind is not ChatKind.PERSONAL
    in_private = False
    async for reply in _turn(incoming, conversation, services):
        in_private = in_private or isinstance(reply, Whisper | AskSignIn)
        yield reply
    if overheard and in_private:
        person = conversation.person
        yield Say(texts(person.locale)("answered-in-private", name=cards.plain_text(person.name, 60)))


async def _turn(incoming: Incoming, conversation: Conversation, services: Services) -> AsyncIterator[Reply]:
    """Every text and every press gets an answer: what goes wrong becomes a reply too."""
    here = Here(conversation, services, texts(conversation.person.locale))
    habits = await here.habits()
    speak_as_settled(here, habits.language)
    if here.alone and habits.chat != conversation.id:
        await here.keep_habits(replace(habits, chat=conversation.id))
    waited, rounds = parked.take(here) if isinstance(incoming, SignedIn) else (None, 0)
    incoming = waited or incoming
    before = deepcopy(conversation.memory.forms)
    try:
        async for reply in _answer(here, incoming):
            yield _in_private(reply, conversation.kind)
    except SignInNeeded as need:
        log.info("%s", need)
        # What has read the text will read it again.
        conversation.memory.forms.clear()
        conversation.memory.forms.update(before)
        try:
            yield await parked.park(here, incoming, need, rounds)
        except NotAllowed as in_vain:
            yield _trouble(here, in_vain, incoming)
        if isinstance(incoming, Pressed) and (stands := await as_it_stands(here, incoming.data)):
            yield stands
    except ConsentNeeded as need:
        log.info("%s", need)
        scopes, address = services.sign_in.consent(here.owner, need.scopes)
        yield Whisper(Show(cards.consent(here.say, scopes, address)))
        if isinstance(incoming, Pressed) and (stands := await as_it_stands(here, incoming.data)):
            yield stands
    except SiestaError as error:
        log.info("turn ended with %s: %s", type(error).__name__, error)
        yield _trouble(here, error, incoming)
    except Exception:
        reference = uuid4().hex[:8]
        log.exception("bug %s", reference)
        yield Whisper(Show(cards.trouble(here.say, "bug", reference, None)))


def _in_private(reply: Reply, kind: ChatKind) -> Reply:
    """When somebody is off, and why, is nobody else's business: where others read along only they see the answer."""
    if kind is ChatKind.PERSONAL or not isinstance(reply, Say | Show) or (isinstance(reply, Show) and reply.for_all):
        return reply
    return Whisper(reply)


async def _answer(here: Here, incoming: Incoming) -> AsyncIterator[Reply]:
    match incoming:
        case Said():
            replies = _said(here, incoming)
        case Pressed(verb, data):
            if verb not in BUTTONS:
                raise NotAllowed("broken-button")
            replies = BUTTONS[verb](here, data)
        case NotSignedIn():
            if (asks := parked.by_browser(here)) is not None:
                yield asks
            return
        case SignedIn():
            yield Show(cards.plain(here.say, "signed-in", here.examples))
            return
        case Joined():
            replies = joined(here)
        case Beside(text):
            replies = book_beside(here, text)
        case Looked(whose):
            replies = put_into_message(here, whose)
        case Left():
            await left(here)
            return
    async for reply in replies:
        yield reply


async def _said(here: Here, said: Said) -> AsyncIterator[Reply]:
    text = said.text.strip()
    if complaint := _unreadable(text, said.attachments):
        yield Show(cards.plain(here.say, complaint, here.examples))
        return
    async for reply in told(here, text):
        yield reply


def _unreadable(text: str, attachments: int) -> str | None:
    """Why a message cannot be read at all, as a key of texts."""
    if len(text) > LONGEST_TEXT:
        return "too-long"
    if any(unicodedata.category(letter)[0] in "LN" for letter in text):
        return None
    return "attachment" if attachments else "no-words"


def _trouble(here: Here, error: SiestaError, incoming: Incoming) -> Reply:
    """Where somebody else's card or a public place is involved the answer is for the presser's eyes only."""
    arguments = {"reason": error.reason} if isinstance(error, GraphRefused) else {}
    retry = {"verb": incoming.verb, **incoming.data} if isinstance(incoming, Pressed) else None
    return Whisper(Show(cards.trouble(here.say, error.key, None, retry, **arguments)))
