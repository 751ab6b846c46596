"""What is said beside time off: hello, signing in and out."""

from __future__ import annotations

from collections.abc import AsyncIterator

from bot import cards
from bot.chat import waiting
from bot.chat.here import Answer, Here
from bot.chat.welcome import greeting
from bot.messages import Show
from bot.understanding import Request


async def hello(here: Here, request: Request) -> AsyncIterator[Answer]:
    yield await greeting(here)


async def sign_in(here: Here, request: Request) -> AsyncIterator[Answer]:
    yield waiting.ask_anyway(here)


async def sign_out(here: Here, request: Request) -> AsyncIterator[Answer]:
    was_in = await here.services.sign_in.forget(here.owner)
    here.conversation.memory.parked.pop(here.owner.id, None)
    yield Show(cards.plain(here.say, "signed-out" if was_in else "not-signed-in"))
