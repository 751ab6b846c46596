"""Phrases on buttons: a press says them for the person."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from typing import Any

from bot.chat.here import Answer, Here
from bot.chat.press_data import OnExample
from bot.messages import GoOn, Said


async def press_example(here: Here, data: Mapping[str, Any]) -> AsyncIterator[Answer]:
    yield GoOn(Said(OnExample.of(data).text))
