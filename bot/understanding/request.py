"""What a text says: the shape every reader of this room hands on."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, time
from enum import StrEnum
from typing import Final, NamedTuple

from bot.time_off import Span

ASSUMABLE: Final = frozenset(("end", "am_pm", "half", "today", "several", "unread", "missing_hour", "repeated_hour"))


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


class Named(NamedTuple):
    """Words that may name somebody or something. They are among the subject too: as often as not they name nothing."""

    somebody: str = ""
    """What stands before all that says when, or that somebody is off: "put Adele off on Friday"."""
    place: str = ""
    """What follows "in": "off Friday in Store". "team" where the team's schedule itself is said."""
    apart: str = ""
    """The subject without that place."""
    reason: str = ""
    """What said that somebody is off, as it was written: "sick leave", "vacation"."""


NOBODY: Final = Named()


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
    to: tuple[Span, ...] = ()
    """Of a change: what it is to become, where `spans` is what it is now. "Move it to Monday" says only this."""
    until: bool = False
    """Only the end was said: "until Wednesday"."""
    named: Named = NOBODY
    impossible: bool = False
    """A day was said that no month has, and nothing else."""
