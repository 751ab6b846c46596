"""The first words, once to a person and once to a team; and what is forgotten when Siesta is removed."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace

from bot import cards
from bot.chat.here import Answer, Here
from bot.messages import ChatKind, Show


async def welcome_place(here: Here) -> AsyncIterator[Answer]:
    """A team or a group is told once, and nobody in it is written to."""
    if here.conversation.kind is ChatKind.PERSONAL:
        if not (await here.habits()).greeted:
            yield await greeting(here)
        return
    memory = here.conversation.memory
    if memory.greeted:
        return
    memory.greeted = True
    name = here.conversation.person.name
    told = cards.plain(here.say, "joined-by", name=name) if name else cards.plain(here.say, "joined")
    yield Show(told, for_all=True)


async def greeting(here: Here) -> Show:
    """All of it for somebody new, a short word for who has read it."""
    habits, name = await here.habits(), here.conversation.person.name
    if habits.greeted or here.conversation.kind is not ChatKind.PERSONAL:
        starters = [here.say("example-day"), here.say("command-mine.starter"), here.say("command-who.starter")]
        return Show(cards.hello(here.say, name, starters), for_all=True)
    await here.keep_habits(replace(habits, greeted=True))
    return Show(cards.welcome(here.say, name, here.examples))


async def forget_place(here: Here) -> None:
    """What lets Siesta act for somebody goes, with what they had settled on and what waited. Time off that is booked is
    theirs and stays."""
    memory = here.conversation.memory
    memory.forms.clear()
    memory.parked.clear()
    memory.greeted = False
    if here.conversation.kind is ChatKind.PERSONAL:
        await here.services.sign_in.forget(here.owner)
        await here.services.store.forget_habits(here.owner)
