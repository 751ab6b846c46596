"""The environment, read once. A bad or half-given group of settings is told in one sentence per fault."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping

from pydantic import ValidationError

from bot.settings.faults import unsafe
from bot.settings.settings import LOOPBACK, Settings

__all__ = ["LOOPBACK", "BadSettings", "Settings", "read_settings"]


class BadSettings(Exception):
    """Carries one sentence per fault; none of them repeats a value that may be secret."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("; ".join(faults))
        self.faults = faults


def read_settings(environment: Mapping[str, str] = os.environ, *, to_run: bool = True) -> Settings:
    """What is not to run needs no secrets."""
    given = {
        field.alias: environment[field.alias]
        for field in Settings.model_fields.values()
        if field.alias and environment.get(field.alias, "").strip()
    }
    try:
        settings = Settings.model_validate(given)
    except ValidationError as error:
        raise BadSettings([_sentence(fault["loc"], fault["type"], fault["msg"]) for fault in error.errors()]) from None
    faults = [*_misspelt(environment), *unsafe(settings)] if to_run else []
    if faults:
        raise BadSettings(faults)
    return settings


def _misspelt(environment: Mapping[str, str]) -> list[str]:
    """Names are taken as they are written, so an app id under another one would go unnoticed."""
    return [
        f"{name.strip()} is not read: the app id's name is MicrosoftAppId, written so."
        for name in environment
        if name != "MicrosoftAppId" and re.sub(r"[\s_-]", "", name).lower() == "microsoftappid"
    ]


def _sentence(where: tuple[int | str, ...], kind: str, message: str) -> str:
    return f"{'.'.join(map(str, where))}: {message.removeprefix('Value error, ').removeprefix('Input ')}."
