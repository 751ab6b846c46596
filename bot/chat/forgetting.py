"""Forgetting somebody who wants that: asked once, and done by one press."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from typing import Any

from bot import cards
from bot.chat.here import Answer, Here
from bot.errors import NotAllowed
from bot.messages import Replace, Show
from bot.understanding import Request


async def forget_me(here: Here, request: Request) -> AsyncIterator[Answer]:
    if not here.alone:
        raise NotAllowed("only-alone")
    yield Show(cards.forget(here.say))


async def press_forget(here: Here, data: Mapping[str, Any]) -> AsyncIterator[Answer]:
    """Whatever happens in between: the talk that is under way goes last, when its turn ends."""
    if not here.alone:
        raise NotAllowed("only-alone")
    await here.services.sign_in.forget(here.owner)
    found = await here.services.store.erase(here.owner, but=here.conversation.id)
    here.conversation.memory.forgotten = True
    rows = found.pop("time_off", 0)
    yield Replace(cards.forgotten(here.say, rows, sum(found.values())))
