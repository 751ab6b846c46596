"""The doors of the corridor: what it asks of calendars, the store, forms and the clock, and nothing about how."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from contextlib import AbstractAsyncContextManager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from typing import Any, Protocol

from bot.messages import ChatKind, Person
from bot.time_off import PENDING, Destination, Entry, Place, Span, State, TimeOff
from bot.time_off.team import Colleague, Reason, RequestKey, Team
from dialogs.form import Answer

SEND_BEFORE: ContextVar[datetime | None] = ContextVar("SEND_BEFORE", default=None)
"""A write that has not left by then is not sent: whoever waits so long is taken for dead, and others have gone on."""


@dataclass(frozen=True, slots=True)
class Owner:
    """On whose behalf a calendar is called. Background work has no activity, so this is less than a Person."""

    id: str
    tenant: str


LOOKED_AFTER: ContextVar[str] = ContextVar("LOOKED_AFTER", default="")
"""The time off, by its id in the ledger, that is being carried out or settled: what is written meanwhile is for it."""


def owner_of(row: TimeOff) -> Owner:
    return Owner(row.owner, row.tenant)


@dataclass(frozen=True, slots=True)
class WorkDay:
    """What the mailbox says of somebody's working days."""

    zone: str | None
    """IANA name; None when the mailbox names a zone nobody knows."""
    starts: time = time(9)
    ends: time = time(17)
    days: frozenset[int] = frozenset(range(5))
    """0 is Monday."""


@dataclass(frozen=True, slots=True)
class Written:
    """A line of the audit trail: a write to Graph. It names ids, and nothing that anybody has said."""

    owner: Owner
    """As whom it was written."""
    whose: str
    """Whose time it is, by their Entra object id; nothing for what is nobody's alone."""
    what: str
    """The method and the path, with its ids left out."""
    ids: tuple[str, ...]
    """Those of the path, and the one that Graph gave."""
    request: str
    """The request-id that Graph answered with; where it did not answer, the client-request-id it was asked with."""
    outcome: str
    """The status of the last answer and, where it is a fault, its code."""
    time_off: str
    """The row of the ledger that it is for; nothing where it is for none."""


class Trail(Protocol):
    async def wrote(self, line: Written) -> None:
        """Adds it, by the clock of whoever keeps the trail."""


class Tokens(Protocol):
    async def token_for(self, owner: Owner, scopes: tuple[str, ...], claims: str | None = None) -> str:
        """A bearer for Graph as this person. `claims` is what Graph asked for beyond the last one. Raises SignInNeeded
        or ConsentNeeded, and an OSError where nobody can tell right now."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """Somebody who is asked to sign in, and where their talk goes on. All of it comes from a signed activity."""

    person: Person
    conversation: str
    reference: dict[str, Any]
    """How to write into the conversation, in the edge's own words; nothing where nobody waits for a word."""
    scopes: tuple[str, ...] = ()
    claims: str | None = None
    in_teams: bool = False
    """Whether Teams opens the page, as a window that it waits for."""


class SignIn(Protocol):
    async def address(self, waiting: Waiting) -> str:
        """A page where exactly this person signs in, once and soon."""

    async def exchange(self, owner: Owner, assertion: str, scopes: tuple[str, ...]) -> None:
        """Signs in by the word of Teams. Raises SignInNeeded, ConsentNeeded or NotAllowed, and OSError."""

    async def knows(self, owner: Owner) -> bool:
        """Whether somebody is signed in."""

    async def forget(self, owner: Owner) -> bool:
        """Signs out. Whether there was anything to forget."""

    def consent(self, owner: Owner, scopes: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
        """Where an administrator allows it, and all that is allowed there: what belongs together is asked for once."""


class Safe(Protocol):
    """Sealed things: the store neither knows nor sees what is in them."""

    async def tokens(self, owner: Owner) -> str | None: ...

    async def keep_tokens(self, owner: Owner, sealed: str, before: str | None) -> bool:
        """In the place of `before`, and only there: who has signed out stays so. None: whatever there was."""

    async def forget_tokens(self, owner: Owner) -> bool:
        """Their slips too. Whether there were any tokens."""

    async def everybodys_tokens(self) -> list[tuple[Owner, str]]: ...

    async def keep_slip(self, id: str, owner: Owner, sealed: str, until: datetime) -> None: ...

    async def take_slip(self, id: str) -> str | None:
        """Once, and not after its time."""

    async def tokens_for_slip(self, id: str, owner: Owner, sealed: str) -> bool:
        """Keeps them if the slip is still there: who has signed out since it was made stays so."""


class Calendar(Protocol):
    """What keeps time off, wherever that is. Spans are wall time in the zone of the place that goes along."""

    async def between(self, owner: Owner, span: Span, place: Place) -> list[Entry]:
        """The time off there that touches the span, earliest first: of the place's person, or of everybody where it
        names none."""

    async def book(self, owner: Owner, span: Span, place: Place, subject: str) -> Entry:
        """Never repeated by the calendar itself. Raises GraphDown when nobody knows whether it was written."""

    async def replace(self, owner: Owner, entry: str, span: Span, place: Place, subject: str, stamp: str) -> Entry:
        """What the place says of it is written too, and all else stays as it is. May be repeated. Where nothing can be
        edited there is another entry now, and the first one is still to be withdrawn. Raises GraphGone when the entry
        is not there any more, and Conflict when the stamp is not its own any more."""

    async def withdraw(self, owner: Owner, entry: str, place: Place, stamp: str) -> None:
        """May be repeated. Raises GraphGone and Conflict as `replace` does."""


class Schedules(Protocol):
    """What is told of teams whose time off is kept in a schedule."""

    async def teams(self, owner: Owner) -> list[Team]:
        """The person's teams that have a schedule, by name."""

    async def team(self, owner: Owner, id: str) -> Team:
        """Raises NotAllowed where there is none, or none that this person may see."""

    async def crew(self, owner: Owner, team: Team) -> list[Colleague]:
        """Everybody in the team, by name."""

    async def reasons(self, owner: Owner, team: Team) -> list[Reason]:
        """Those in use."""

    async def requests(self, owner: Owner, team: Team) -> list[Entry]:
        """What this person may see of what was asked for, newest first: owners everybody's, members their own."""

    async def decide(self, owner: Owner, team: Team, request: str, approved: bool, message: str) -> None:
        """Raises GraphGone when it is not there any more, and NotAllowed when it is decided already."""

    async def share(self, owner: Owner, team: Team, span: Span, notify: bool) -> None:
        """Shows everybody what is still a draft between the two days."""


class Mailbox(Protocol):
    async def work_day(self, owner: Owner) -> WorkDay: ...


@dataclass(frozen=True, slots=True)
class Habits:
    """What somebody has settled on, wherever they chat."""

    language: str = ""
    """A locale; empty: the one that Teams tells."""
    team: str = ""
    """The team whose schedule is meant when none is named; empty: not asked yet."""
    where: Destination = Destination.PLAN
    """Where an offer goes when nothing is said."""
    greeted: bool = False
    chat: str = ""
    """The conversation in which they chat with Siesta alone."""
    locale: str = ""
    """What Teams told there last: what they are written to in unasked."""
    writes: str = ""
    """The language they write in, where it is clear and not the one of Teams."""
    told: str = ""
    """The last language of that kind that they were told of: it is said once."""

    @property
    def spoken(self) -> str:
        """The language they are answered in; empty: that of Teams, as far as it is known where they are."""
        return self.writes or self.language


@dataclass(slots=True)
class Memory:
    """What a conversation remembers between turns; saved when its turn ends."""

    forms: dict[str, Any] = field(default_factory=dict)
    """The dialog stack as plain JSON."""
    address: dict[str, Any] = field(default_factory=dict)
    """How to write into the conversation later, in the edge's own words."""
    seen: list[str] = field(default_factory=list)
    """Ids of the last activities, so that one delivered twice acts once."""
    greeted: bool = False
    parked: dict[str, Any] = field(default_factory=dict)
    """By person, what waits until they have signed in."""
    exchanged: dict[str, Any] = field(default_factory=dict)
    """By the id of a token exchange, how it went: several clients of one person may ask for the same."""
    owner: str = ""
    """Who chats with Siesta alone there; nobody where others read along."""
    tenant: str = ""
    forgotten: bool = False
    """Nothing of it is to be kept when its turn ends."""
    habits: Habits | None = None
    """What whoever speaks has settled on, read along for their turn alone; None where it was not asked for."""


@dataclass(frozen=True, slots=True)
class Petition:
    """A request for time off that was made through Siesta, and how it stands as far as Siesta knows."""

    key: RequestKey
    person: Owner
    """Who asks."""
    row: str
    """The time off that it is a part of."""
    answer: str = PENDING
    words: str = ""


class Petitions(Protocol):
    """What the owners of teams were asked through Siesta, and on which cards."""

    async def ask(self, petition: Petition) -> bool:
        """Whether it was not known yet."""

    async def petition(self, key: RequestKey) -> Petition | None: ...

    async def petitions_of(self, row: str) -> list[Petition]: ...

    async def answer(self, key: RequestKey, answer: str, words: str) -> bool:
        """Whether it was still pending."""

    async def look_again(self, every: timedelta, most: int) -> list[Petition]:
        """Those still pending that nobody has looked at for so long. They count as looked at from now on."""

    async def petition_shown(self, key: RequestKey, person: str, conversation: str, card: str) -> None: ...

    async def cards_of(self, key: RequestKey) -> list[tuple[Owner, str, str]]:
        """Who was shown it, in which conversation, by which activity."""


@dataclass(frozen=True, slots=True)
class KeepFor:
    """How long what is kept."""

    rows: timedelta
    """After their last day, with their conversations and what owners were asked. What is in no calendar goes so long
    after it was touched last, and so do conversations nobody came back to."""
    audit: timedelta
    waiting: timedelta
    """What waits in a conversation for a sign-in."""
    people: timedelta = timedelta(days=180)
    """Settings and tokens, after their person was seen last."""


class Store(Petitions, Protocol):
    async def habits(self, owner: Owner) -> Habits: ...

    async def keep_habits(self, owner: Owner, habits: Habits) -> None: ...

    async def forget_habits(self, owner: Owner) -> None: ...

    def conversation(self, id: str, owner: Owner | None = None) -> AbstractAsyncContextManager[Memory]:
        """One turn at a time per conversation, across processes. Saves the memory at the end, also after an error. With
        it come the habits of the `owner`, where one speaks."""

    def alone(self, what: str) -> AbstractAsyncContextManager[None]:
        """One at a time, across processes. Who is silent for too long may find others there."""

    async def address(self, conversation: str) -> dict[str, Any] | None:
        """Where a conversation is reached, without waiting for its turn."""

    async def save(self, time_off: TimeOff) -> None:
        """A new row."""

    async def time_off(self, id: str) -> TimeOff | None: ...

    async def move(
        self,
        id: str,
        owner: Owner,
        before: Collection[State],
        after: State,
        at: int,
        *,
        in_flight: bool = False,
        **changes: Any,
    ) -> TimeOff | None:
        """One atomic step: to `after` with `changes` (fields of TimeOff), if the row is this owner's, in one of the
        states `before`, and of the version `at` that it was read at. None when it was not: somebody else was first. A
        row that is under way then is held by who moved it. `in_flight`: a write may still arrive, so that for a while
        no other one can be begun."""

    async def shown(self, id: str, activity: str | None, version: int) -> None:
        """Notes which activity shows it, and as of which of its moves."""

    async def of_owner(self, owner: Owner, states: Collection[State]) -> list[TimeOff]: ...

    async def claim_due(self, most: int) -> list[TimeOff]:
        """Rows that nobody looks after and somebody has to: left under way, or shown otherwise than they are. They are
        the caller's for a while, and come again after it unless something has become of them."""

    async def claim(self, id: str) -> bool:
        """The same for one row: whether it is the caller's now."""

    async def erase(self, person: Owner, but: str = "") -> dict[str, int]:
        """Takes away all that is kept of somebody, save the conversation whose turn it is. How many rows there were, by
        table."""

    async def forget(self, keep: KeepFor) -> int:
        """Deletes all whose time is over. Several processes may ask for it: one does it."""


@dataclass(frozen=True, slots=True)
class Asking:
    """A form waits for an answer to the question of this slot."""

    form: str
    slot: str
    draft: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Filled:
    form: str
    draft: Mapping[str, Any]


class Forms(Protocol):
    """The open questions of one conversation."""

    @property
    def open(self) -> Asking | None: ...

    async def begin(self, form: str, draft: Mapping[str, Any]) -> Asking | Filled:
        """Closes what was open."""

    async def answer(self, answer: Answer) -> Asking | Filled: ...

    async def close(self) -> None: ...


@dataclass(slots=True)
class Conversation:
    id: str
    kind: ChatKind
    person: Person
    forms: Forms
    memory: Memory
    team: str = ""
    """The team whose channel it is."""
    beside: bool = False
    """Whether it is a dialog beside a talk: this person alone sees it, and nothing can be written to them there."""


class Clock(Protocol):
    def now(self) -> datetime:
        """This instant, in UTC."""


@dataclass(frozen=True, slots=True)
class Services:
    calendar: Calendar
    schedules: Schedules
    mailbox: Mailbox
    store: Store
    clock: Clock
    sign_in: SignIn
