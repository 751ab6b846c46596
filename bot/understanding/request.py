"""What a text says: the shape every reader of this room hands on."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, time
from enum import StrEnum
from typing import Final

from bot.time_off import Span

ASSUMABLE: Final = frozenset(("end", "am_pm", "half", "missing_hour", "repeated_hour"))


class Intent(StrEnum):
    BOOK = "book"
    MINE = "mine"
    WHO = "who"
    CHANGE = "change"
    WITHDRAW = "withdraw"
    APPROVE = "approve"
    HELP = "help"
    SETTINGS = "settings"
    SIGN_IN = "sign_in"
    SIGN_OUT = "sign_out"
    HELLO = "hello"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Context:
    """What a reader may know beside the text. `now` is the person's wall time, without a zone."""

    now: datetime
    zone: str = "UTC"
    locale: str = "en-US"
    hours: tuple[time, time] = (time(9), time(17))
    lunch: time = time(12)
    country: str | None = None
    asked: str | None = None
    """The question that is open ("when"), if any: an answer needs no leave word."""


@dataclass(frozen=True, slots=True)
class Request:
    """Spans may be several; every alternative is another reading of all of them, likeliest first."""

    intent: Intent
    spans: tuple[Span, ...] = ()
    alternatives: tuple[tuple[Span, ...], ...] = ()
    certain: bool = True
    subject: str = ""
    who: str | None = None
    assumed: frozenset[str] = field(default_factory=frozenset)
    """What was filled in because nobody said it: some of ASSUMABLE."""
