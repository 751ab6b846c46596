"""The words between the edge and the corridor: what reaches Siesta, and what it answers.

in:   Said  Pressed  SignedIn  NotSignedIn  Joined  Left  Beside  InsertAsked
out:  Say  Show  Replace  Redraw  AskSignIn  Tell  Insert
and from a handler to the corridor: GoOn

When somebody is off, and why, is nobody else's business: where others read along every reply is for the person alone,
save a Say or a Show that says it is for all.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from bot.time_off import TimeOff
from bot.time_off.team import RequestKey

Card = dict[str, Any]
"""The content of an adaptive card, as JSON."""


class ChatKind(StrEnum):
    PERSONAL = "personal"
    GROUP = "group"
    CHANNEL = "channel"


@dataclass(frozen=True, slots=True)
class Person:
    """Who writes or presses, as the signed activity says; never as a card's data says."""

    id: str
    """The Entra object id."""
    tenant: str
    name: str
    locale: str = "en-US"
    zone: str | None = None
    """The IANA zone of the device, when it told."""


@dataclass(frozen=True, slots=True)
class Said:
    text: str
    attachments: int = 0
    """How many files, pictures or stickers came along: Siesta reads none, but says so."""
    private: bool = False
    """Said to Siesta alone, in a place where others are."""


@dataclass(frozen=True, slots=True)
class Pressed:
    verb: str
    data: dict[str, Any] = field(default_factory=dict)
    """What the button and the card's inputs carry. Written by whoever sent it: nothing in it is trusted."""


@dataclass(frozen=True, slots=True)
class SignedIn:
    """The person has signed in; what waited for it may go on."""


@dataclass(frozen=True, slots=True)
class NotSignedIn:
    """Teams tried to sign the person in silently and could not."""


@dataclass(frozen=True, slots=True)
class Joined:
    """Siesta was installed here, by the person of the conversation."""


@dataclass(frozen=True, slots=True)
class Left:
    """Siesta was removed from here."""


@dataclass(frozen=True, slots=True)
class Beside:
    """Booking is asked for in a dialog beside a talk. `text` is what the message says that it was asked for from."""

    text: str = ""


@dataclass(frozen=True, slots=True)
class InsertAsked:
    """Time off is looked for, to be put into a message."""

    whose: str = ""


Incoming = Said | Pressed | SignedIn | NotSignedIn | Joined | Left | Beside | InsertAsked


@dataclass(frozen=True, slots=True)
class Say:
    """A text. `for_all`: nothing in it is anybody's own, so where others read along they may."""

    text: str
    for_all: bool = False


@dataclass(frozen=True, slots=True)
class Show:
    """A new card. `about` is the time off as it shows it: the edge notes on its row which activity the card is.
    `for_all` as in Say."""

    card: Card
    about: TimeOff | None = None
    for_all: bool = False


@dataclass(frozen=True, slots=True)
class Replace:
    """The pressed card as it is now. There may be several in a turn: the last one stands, an earlier one is what
    a person sees while something slow is under way. `about` as in Show."""

    card: Card
    about: TimeOff | None = None


@dataclass(frozen=True, slots=True)
class Redraw:
    """Another card of this conversation, about what the press has just changed."""

    activity: str
    card: Card
    about: TimeOff | None = None


@dataclass(frozen=True, slots=True)
class AskSignIn:
    """A card to sign in with, for the person alone. Silently where Teams can, and that was not tried before."""

    scopes: tuple[str, ...] = ()
    claims: str | None = None
    silent: bool = True


@dataclass(frozen=True, slots=True)
class Tell:
    """A card in another conversation: what somebody else has to know of at once. Where it is there already, as the
    activity, it is drawn anew. A new one is noted as that person's card of the petition."""

    conversation: str
    card: Card
    activity: str | None = None
    person: str = ""
    petition: RequestKey | None = None
    about: TimeOff | None = None
    """Where it is the card of a time off."""


@dataclass(frozen=True, slots=True)
class Insert:
    """A card to put into a message, with a line that tells what it is; without a card there is only that to say."""

    title: str
    text: str
    card: Card | None


Reply = Say | Show | Replace | Redraw | AskSignIn | Tell | Insert


@dataclass(frozen=True, slots=True)
class GoOn:
    """No reply, but what the corridor answers next: what somebody has said or pressed before, now that what it waited
    for is known. `in_place`: its first card takes the place of the pressed one."""

    incoming: Said | Pressed
    in_place: bool = False
    by_word: bool = False
    """The press was said: what it makes of its card is shown anew, and the old card loses its buttons."""
