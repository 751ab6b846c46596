"""The language somebody is answered in: the one they write in where that is clear, else what they have settled on."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from typing import Any

from bot import cards
from bot.chat.here import Answer, Here
from bot.chat.press_data import OnLanguage
from bot.errors import NotAllowed
from bot.messages import Replace
from bot.ports import Habits
from bot.texts import languages
from bot.understanding import language_of, written_in


def heard(habits: Habits, text: str, locale: str, *, tell: bool = True) -> Habits:
    """What a text changes: it may be in another language than that of Teams, or in that one again. Where others read
    along nobody is told of it."""
    code = written_in(text, habits.writes or locale)
    if code is None:
        return habits
    if code == language_of(locale):
        return replace(habits, writes="")
    told = code if tell and code != habits.language else habits.told
    return replace(habits, writes=code, told=told)


async def keep_language(here: Here, data: Mapping[str, Any]) -> AsyncIterator[Answer]:
    language = OnLanguage.of(data).language
    if language not in languages():
        raise NotAllowed("broken-button")
    await here.keep_habits(replace(await here.habits(), language=language))
    here.speak(language)
    yield Replace(cards.plain(here.say, "settings-saved"))
