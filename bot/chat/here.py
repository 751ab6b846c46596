"""What every handler may use: who is there, the words to answer with, the doors, and the person's own time."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import chain

from bot.errors import GraphError
from bot.messages import ChatKind, GoOn, Reply
from bot.ports import Asking, Conversation, Habits, Owner, Services, WorkDay
from bot.texts import Texts, texts
from bot.time_off import Span, State, TimeOff, zones
from bot.understanding import Context, Intent, Request, country_of, understand
from bot.understanding.talk import NO_REMARK, Remark, remark

Answer = Reply | GoOn
"""What a handler yields."""


@dataclass(slots=True)
class Here:
    """One turn from a handler's place; what costs a call to Graph is fetched when first asked for."""

    conversation: Conversation
    services: Services
    say: Texts
    said: str = ""
    """What was written, where something was: what has to be asked first goes on with it."""
    rest: str = ""
    """What stands behind the name of a command."""
    _work_day: WorkDay | None = None
    switched: bool = False
    """Whether they have just begun to write in another language than Teams is set to."""
    remark: Remark = NO_REMARK
    """What was written, as said of what the talk was about."""
    notes: set[str] = field(default_factory=set)
    """What the next offer's card has to say beside its facts."""

    @property
    def owner(self) -> Owner:
        return Owner(self.conversation.person.id, self.conversation.person.tenant)

    @property
    def examples(self) -> tuple[str, ...]:
        """Phrases that book, for somebody to press: a day, some days, some hours. The days are those of next month."""
        soon = self.now_in(zones.iana(self.conversation.person.zone) or "UTC").replace(day=1) + timedelta(days=31)
        days = self.say("example-days", month=self.say.month_name(soon))
        return self.say("example-day"), days, self.say("example-hours")

    @property
    def open(self) -> Asking | None:
        return self.conversation.forms.open

    @property
    def alone(self) -> bool:
        """Whether nobody else reads along."""
        return self.conversation.kind is ChatKind.PERSONAL

    def speak(self, language: str) -> None:
        """The language they have chosen outranks the one that Teams tells; the country stays."""
        person = self.conversation.person
        if language:
            country = country_of(person.locale)
            person = replace(person, locale=f"{language}-{country}" if country else language)
        self.conversation.person = person
        self.say = texts(person.locale, self.services.clock.now().year)

    async def work_day(self) -> WorkDay:
        if self._work_day is None:
            self._work_day = await self._read_work_day()
        return self._work_day

    async def habits(self) -> Habits:
        memory = self.conversation.memory
        if memory.habits is None:
            memory.habits = await self.services.store.habits(self.owner)
        return memory.habits

    async def keep_habits(self, habits: Habits) -> None:
        await self.services.store.keep_habits(self.owner, habits)
        self.conversation.memory.habits = habits

    async def zone(self) -> str:
        return (await self.work_day()).zone or "UTC"

    async def now(self) -> datetime:
        """The person's wall time."""
        return self.now_in(await self.zone())

    def now_in(self, zone: str) -> datetime:
        return zones.wall(self.services.clock.now(), zone)

    async def last_shown(self) -> TimeOff | None:
        """The time off that this conversation was about last, offered or booked."""
        rows = await self.services.store.of_owner(self.owner, {State.OFFERED, State.BOOKED})
        return next((row for row in rows if row.conversation == self.conversation.id and row.card), None)

    async def understand(self, text: str) -> Request:
        """Read with what the device tells first: most commands need no mailbox, and a message must not wait for it."""
        device = zones.iana(self.conversation.person.zone) or "UTC"
        guess = self._context(device, WorkDay(device))
        request = understand(text, guess)
        if not request.spans and request.intent is not Intent.BOOK:
            return request
        day = await self.work_day()
        known = self._context(day.zone or "UTC", day)
        said = (*request.spans, *request.to, *chain(*request.alternatives))
        if said and all(span.all_day for span in said):
            # No working hours change which days are meant.
            guess = replace(guess, hours=known.hours)
        return request if known == guess else understand(text, known)

    async def remark_on(self, text: str, about: tuple[Span, ...], several: bool = False) -> Remark:
        """What the text says of these days, which are by the person's own clock. No mailbox is asked where no time is
        named."""
        device = zones.iana(self.conversation.person.zone) or "UTC"
        said = remark(text, self._context(device, WorkDay(device)), about, several)
        if not said.alteration and not said.named:
            return said
        day = await self.work_day()
        return remark(text, self._context(day.zone or "UTC", day), about, several)

    def _context(self, zone: str, day: WorkDay) -> Context:
        return Context(
            now=self.now_in(zone).replace(second=0, microsecond=0),
            zone=zone,
            locale=self.conversation.person.locale,
            hours=(day.starts, day.ends),
            asked=self.open.slot if self.open else None,
        )

    async def _read_work_day(self) -> WorkDay:
        """The mailbox's zone, else the device's. A mailbox that cannot be read is no reason to refuse."""
        device = zones.iana(self.conversation.person.zone)
        try:
            day = await self.services.mailbox.work_day(self.owner)
        except GraphError:
            day = WorkDay(None)
        if day.zone is None:
            self.notes.add("zone-from-device" if device else "zone-unknown")
            return replace(day, zone=device)
        if device and not zones.same_time(device, day.zone, self.services.clock.now()):
            self.notes.add("zone-differs")
        return day
