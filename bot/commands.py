"""Every command and card button, declared once, each with its short handler.

A handler gets the turn and yields replies. Commands are found by what a text means (`INTENTS`) or by a word that
stands alone (`named`); buttons by their verb (`BUTTONS`).
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from bot import cards, ledger, zones
from bot.buttons import OnAnswer, OnExample, OnTimeOff, Typed
from bot.errors import GraphError, NotAllowed
from bot.messages import ChatKind, Replace, Reply, Show
from bot.ports import Asking, Conversation, Filled, Owner, Services, WorkDay
from bot.texts import Texts
from bot.time_off import UNDER_WAY, Decision, Entry, Part, Span, State, TimeOff, decide
from bot.understanding import Context, Intent, Request, understand
from dialogs.form import Answer
from dialogs.which import choices

EXAMPLES = ("off next Monday", "off 3 to 5 June", "off tomorrow afternoon, dentist")
AHEAD = timedelta(days=400)
LISTED = 10


@dataclass(slots=True)
class Turn:
    """What every handler may use; what costs a call to Graph is fetched when first asked for."""

    conversation: Conversation
    services: Services
    say: Texts
    _work_day: WorkDay | None = None
    zone_notes: set[str] = field(default_factory=set)

    @property
    def owner(self) -> Owner:
        return Owner(self.conversation.person.id, self.conversation.person.tenant)

    @property
    def open(self) -> Asking | None:
        return self.conversation.forms.open

    async def work_day(self) -> WorkDay:
        if self._work_day is None:
            self._work_day = await self._read_work_day()
        return self._work_day

    async def zone(self) -> str:
        return (await self.work_day()).zone or "UTC"

    async def now(self) -> datetime:
        """The person's wall time."""
        return self.now_in(await self.zone())

    def now_in(self, zone: str) -> datetime:
        return zones.wall(self.services.clock.now(), zone)

    async def understand(self, text: str) -> Request:
        """Read with what the device tells first: most commands need no mailbox, and a message must not wait for it."""
        device = zones.iana(self.conversation.person.zone) or "UTC"
        request = understand(text, self._context(device, WorkDay(device)))
        if not request.spans and request.intent is not Intent.BOOK:
            return request
        day = await self.work_day()
        return understand(text, self._context(day.zone or "UTC", day))

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
            self.zone_notes.add("zone-from-device" if device else "zone-unknown")
            return replace(day, zone=device)
        if device and not zones.same_time(device, day.zone, self.services.clock.now()):
            self.zone_notes.add("zone-differs")
        return day


Handler = Callable[[Turn, Request], AsyncIterator[Reply]]
Press = Callable[[Turn, Mapping[str, Any]], AsyncIterator[Reply]]


# ------------------------------------------------------------------------------------------------ booking


async def off(turn: Turn, request: Request) -> AsyncIterator[Reply]:
    wish = {"subject": request.subject, "assumed": sorted(request.assumed)}
    if request.spans:
        wish |= {
            "when": [span.to_json() for span in request.spans],
            "readings": [[span.to_json() for span in reading] for reading in request.alternatives],
        }
    async for reply in went_on(turn, await turn.conversation.forms.begin("book", wish)):
        yield reply


async def answered(turn: Turn, text: str, request: Request) -> AsyncIterator[Reply]:
    """An answer to the open question. One that does not answer it is a new request, or is asked again."""
    before = turn.open
    step = await turn.conversation.forms.answer(Answer(text, request))
    if isinstance(step, Asking) and before and step.slot == before.slot:
        if request.spans and before.form != "book":
            async for reply in off(turn, request):
                yield reply
            return
        yield Show(await question(turn, step, "not-an-answer"))
        return
    async for reply in went_on(turn, step):
        yield reply


async def went_on(turn: Turn, step: Asking | Filled) -> AsyncIterator[Reply]:
    """What comes after a form has read an answer: its next question, or what it is for."""
    if isinstance(step, Asking):
        yield Show(await question(turn, step))
    elif step.form == "book":
        yield await offer(turn, step.draft)
    else:
        row = await own_row(turn, step.draft["id"])
        yield Show(await chosen_card(turn, step.form, row), about=row.id)


async def question(turn: Turn, asking: Asking, why: str | None = None) -> dict[str, Any]:
    now = await turn.now()
    if asking.form == "book":
        return cards.ask_when(turn.say, now, likely(now, (await turn.work_day()).days), why)
    rows = [row for choice in asking.draft["choices"] if (row := await turn.services.store.time_off(choice["id"]))]
    return cards.ask_which(turn.say, now, rows, "change" if asking.form == "change" else "undo")


async def offer(turn: Turn, wish: Mapping[str, Any]) -> Reply:
    spans = tuple(Span.from_json(span) for span in wish["when"])
    readings = tuple(tuple(Span.from_json(span) for span in reading) for reading in wish.get("readings", []))
    decision, held = await judged(turn, spans)
    if not decision.spans:
        return Show(cards.plain(turn.say, "past-date", EXAMPLES))
    if twin := await booked_already(turn, decision.spans, held):
        return Show(cards.time_off(twin, turn.say, await turn.now()), about=twin.id)
    row = TimeOff(
        id=uuid4().hex,
        owner=turn.owner.id,
        tenant=turn.owner.tenant,
        conversation=turn.conversation.id,
        zone=await turn.zone(),
        parts=tuple(Part(span) for span in decision.spans),
        subject=wish.get("subject", ""),
        alternatives=tuple(reading for reading in readings if reading != decision.spans),
        overlaps=decision.overlaps,
        notes=decision.notes | turn.zone_notes | {f"assumed-{what}" for what in wish.get("assumed", [])},
        locale=turn.conversation.person.locale,
    )
    await turn.services.store.save(row)
    return Show(cards.time_off(row, turn.say, await turn.now()), about=row.id)


async def judged(turn: Turn, spans: tuple[Span, ...], own: TimeOff | None = None) -> tuple[Decision, list[Entry]]:
    """The decision over some spans, and what the calendar holds there beside the time off's own entries."""
    zone = own.zone if own else await turn.zone()
    mine = {part.entry for part in own.parts} if own else set()
    hull = Span(min(span.start for span in spans), max(span.end for span in spans), all_day=False)
    held = [e for e in await turn.services.calendar.between(turn.owner, hull, zone) if e.id not in mine]
    return decide(spans, held, turn.now_in(zone), (await turn.work_day()).days), held


async def booked_already(turn: Turn, spans: tuple[Span, ...], held: list[Entry]) -> TimeOff | None:
    """The row that is exactly this already, so that nobody books a day twice by saying it twice."""
    twins = [entry for entry in held if (entry.span,) == spans]
    if not twins:
        return None
    row = (await rows_of(turn, twins))[0]
    return replace(row, notes=frozenset({"already-booked"}))


def likely(now: datetime, working_days: frozenset[int]) -> list[Span]:
    """Today, tomorrow, and the first day of the next working week."""
    today = now.date()
    first = min(working_days, default=0)
    monday = today + timedelta(days=(first - today.weekday() - 1) % 7 + 1)
    days = list(dict.fromkeys((today, today + timedelta(days=1), monday)))
    return [Span.days(day, day) for day in days]


# ------------------------------------------------------------------------------------------------ what is ahead


async def mine(turn: Turn, request: Request) -> AsyncIterator[Reply]:
    yield Show(await list_card(turn, None))


async def list_card(turn: Turn, done: TimeOff | None) -> dict[str, Any]:
    rows = await ahead(turn)
    return cards.mine(turn.say, await turn.now(), rows[:LISTED], done, max(0, len(rows) - LISTED))


async def ahead(turn: Turn) -> list[TimeOff]:
    now = await turn.now()
    span = Span(now, now + AHEAD, all_day=False)
    return await rows_of(turn, await turn.services.calendar.between(turn.owner, span, await turn.zone()))


async def rows_of(turn: Turn, entries: list[Entry]) -> list[TimeOff]:
    """A ledger row for every entry of the calendar, earliest first. One booked elsewhere gets a row of its own, so
    that it can be changed and withdrawn like any other."""
    booked = await turn.services.store.of_owner(turn.owner, {State.BOOKED})
    by_entry = {part.entry: row for row in booked for part in row.parts}
    rows: dict[str, TimeOff] = {}
    for entry in entries:
        row = by_entry.get(entry.id) or await adopted(turn, entry)
        rows.setdefault(row.id, row)
    return list(rows.values())


async def adopted(turn: Turn, entry: Entry) -> TimeOff:
    row = TimeOff(
        id=uuid4().hex,
        owner=turn.owner.id,
        tenant=turn.owner.tenant,
        conversation=turn.conversation.id,
        zone=await turn.zone(),
        parts=(Part(entry.span, entry.id),),
        subject=entry.subject,
        state=State.BOOKED,
        locale=turn.conversation.person.locale,
    )
    await turn.services.store.save(row)
    return row


async def change(turn: Turn, request: Request) -> AsyncIterator[Reply]:
    async for reply in pick_one(turn, request, "change"):
        yield reply


async def withdraw(turn: Turn, request: Request) -> AsyncIterator[Reply]:
    async for reply in pick_one(turn, request, "withdraw"):
        yield reply


async def pick_one(turn: Turn, request: Request, form: str) -> AsyncIterator[Reply]:
    """The time off that is meant: the one of that day, the only one there is, or the one the person chooses."""
    rows = await ahead(turn)
    meant = [row for row in rows if any(said.overlaps(span) for said in request.spans for span in row.spans)]
    if request.spans and not meant and rows:
        yield Show(cards.plain(turn.say, "none-that-day", ("my time off",)))
    elif not rows:
        yield Show(await list_card(turn, None))
    elif len(meant or rows) == 1:
        row = (meant or rows)[0]
        yield Show(await chosen_card(turn, form, row), about=row.id)
    else:
        wish = {"choices": choices((meant or rows)[: cards.CHOICES])}
        async for reply in went_on(turn, await turn.conversation.forms.begin(form, wish)):
            yield reply


async def chosen_card(turn: Turn, form: str, row: TimeOff) -> dict[str, Any]:
    now = turn.now_in(row.zone)
    return cards.change(row, turn.say, now) if form == "change" else cards.time_off(row, turn.say, now)


# ------------------------------------------------------------------------------------------------ talk


async def help_(turn: Turn, request: Request) -> AsyncIterator[Reply]:
    yield Show(cards.help(turn.say, EXAMPLES, [(c.name, turn.say(f"command-{c.name}")) for c in COMMANDS]))


async def hello(turn: Turn, request: Request) -> AsyncIterator[Reply]:
    yield Show(cards.hello(turn.say, turn.conversation.person.name, EXAMPLES))


async def welcome(turn: Turn) -> AsyncIterator[Reply]:
    """Once per conversation, and to one person only: nobody wants a bot that greets a whole team."""
    if turn.conversation.memory.greeted or turn.conversation.kind is not ChatKind.PERSONAL:
        return
    turn.conversation.memory.greeted = True
    yield Show(cards.hello(turn.say, turn.conversation.person.name, EXAMPLES))


async def not_yet(turn: Turn, request: Request) -> AsyncIterator[Reply]:
    yield Show(cards.plain(turn.say, "not-yet", EXAMPLES))


async def cancel(turn: Turn, request: Request) -> AsyncIterator[Reply]:
    was_open = turn.open is not None
    await turn.conversation.forms.close()
    yield Show(cards.plain(turn.say, "cancelled" if was_open else "nothing-open", EXAMPLES))


def asked(turn: Turn, reply: Reply) -> Reply:
    """A reply that came in between ends with the question that is still open."""
    if isinstance(reply, Show) and turn.open and reply.about is None and not cards.asks(reply.card):
        return Show(cards.reminded(reply.card, turn.say(f"still-open-{turn.open.slot}")))
    return reply


# ------------------------------------------------------------------------------------------------ buttons


async def own_row(turn: Turn, id: str) -> TimeOff:
    """The time off of a pressed card, if it is the presser's own."""
    row = await turn.services.store.time_off(id)
    if row is None:
        raise NotAllowed("forgotten-card")
    if (row.owner, row.tenant) != (turn.owner.id, turn.owner.tenant):
        raise NotAllowed("not-allowed-card")
    return row


def drawn(turn: Turn, row: TimeOff) -> Replace:
    return Replace(cards.time_off(row, turn.say, turn.now_in(row.zone)), about=row.id)


async def present(turn: Turn, row: TimeOff, origin: str) -> Replace:
    """The pressed card as it is now: the time off's own, or the list it was pressed in."""
    if origin == "mine" and row.state not in UNDER_WAY:
        return Replace(await list_card(turn, row))
    return drawn(turn, row)


async def press_step(
    turn: Turn, press: OnTimeOff, before: frozenset[State], after: State, **changes: Any
) -> AsyncIterator[Reply]:
    """One press, one write: whoever moves the row first carries it out, everybody else sees how it stands."""
    row = await own_row(turn, press.id)
    moved = await turn.services.store.move(row.id, turn.owner, before, after, notes=frozenset(), reason="", **changes)
    if moved is None:
        yield await present(turn, await own_row(turn, row.id), press.origin)
        return
    if press.origin != "mine":
        yield drawn(turn, moved)
    yield await present(turn, await ledger.carry_out(moved, turn.services), press.origin)


async def press_book(turn: Turn, data: Mapping[str, Any]) -> AsyncIterator[Reply]:
    press = OnTimeOff.of(data)
    row = await own_row(turn, press.id)
    if row.state in ledger.BOOKABLE and all(span.end <= turn.now_in(row.zone) for span in row.spans):
        yield drawn(turn, replace(row, notes=frozenset({"moved-on"})))
        return
    async for reply in press_step(turn, press, ledger.BOOKABLE, State.BOOKING):
        yield reply


async def press_undo(turn: Turn, data: Mapping[str, Any]) -> AsyncIterator[Reply]:
    async for reply in press_step(turn, OnTimeOff.of(data), ledger.WITHDRAWABLE, State.WITHDRAWING):
        yield reply


async def press_dismiss(turn: Turn, data: Mapping[str, Any]) -> AsyncIterator[Reply]:
    row = await own_row(turn, OnTimeOff.of(data).id)
    await turn.services.store.move(row.id, turn.owner, {State.OFFERED}, State.DISMISSED)
    yield drawn(turn, await own_row(turn, row.id))


async def press_look(turn: Turn, data: Mapping[str, Any]) -> AsyncIterator[Reply]:
    yield drawn(turn, await own_row(turn, OnTimeOff.of(data).id))


async def press_change(turn: Turn, data: Mapping[str, Any]) -> AsyncIterator[Reply]:
    press = OnTimeOff.of(data)
    row = await own_row(turn, press.id)
    if not changeable(row):
        yield await present(turn, row, press.origin)
        return
    card = cards.change(row, turn.say, turn.now_in(row.zone))
    if press.origin == "mine":
        yield Replace(await list_card(turn, None))
        yield Show(card, about=row.id)
    else:
        yield Replace(card, about=row.id)


def changeable(row: TimeOff) -> bool:
    partly = row.state is State.FAILED and any(part.entry for part in row.parts)
    return row.state not in UNDER_WAY and not partly and len(row.parts) <= cards.CHANGEABLE_PARTS


async def press_save(turn: Turn, data: Mapping[str, Any]) -> AsyncIterator[Reply]:
    press = OnTimeOff.of(data)
    row = await own_row(turn, press.id)
    if not changeable(row):
        yield drawn(turn, row)
        return
    typed = Typed(data, len(row.parts))
    if not typed.faults and all(span.end <= turn.now_in(row.zone) for span in typed.spans):
        typed.faults.append("fault-in-past")
    if typed.faults:
        now = turn.now_in(row.zone)
        yield Replace(cards.change(row, turn.say, now, tuple(typed.faults), typed.texts), about=row.id)
    elif row.state is State.BOOKED:
        if (typed.spans, typed.subject) == (row.spans, row.subject):
            yield drawn(turn, row)
            return
        wanted = {"wanted": typed.spans, "wanted_subject": typed.subject}
        async for reply in press_step(turn, press, frozenset({State.BOOKED}), State.CHANGING, **wanted):
            yield reply
    else:
        yield await redrafted(turn, row, typed.spans, subject=typed.subject)


async def redrafted(turn: Turn, row: TimeOff, spans: tuple[Span, ...], **changes: Any) -> Reply:
    """An offer with other days: nothing is written but the offer."""
    decision, _ = await judged(turn, spans, row)
    if not decision.spans:
        return drawn(turn, replace(row, notes=frozenset({"moved-on"})))
    moved = await turn.services.store.move(
        row.id,
        turn.owner,
        {row.state},
        State.OFFERED,
        parts=tuple(Part(span) for span in decision.spans),
        notes=decision.notes | turn.zone_notes,
        overlaps=decision.overlaps,
        **changes,
    )
    return drawn(turn, moved or await own_row(turn, row.id))


async def press_pick(turn: Turn, data: Mapping[str, Any]) -> AsyncIterator[Reply]:
    """Another reading of what was said. The one that stood there takes its place, so the press can be taken back."""
    press = OnTimeOff.of(data)
    row = await own_row(turn, press.id)
    if row.state is not State.OFFERED or press.reading >= len(row.alternatives):
        yield drawn(turn, row)
        return
    readings = list(row.alternatives)
    spans, readings[press.reading] = readings[press.reading], row.spans
    yield await redrafted(turn, row, spans, alternatives=tuple(readings))


async def press_when(turn: Turn, data: Mapping[str, Any]) -> AsyncIterator[Reply]:
    wish = turn.open.draft if turn.open and turn.open.form == "book" else {}
    step = await turn.conversation.forms.begin("book", {**wish, "when": [OnAnswer.of(data).span().to_json()]})
    async for reply in went_on(turn, step):
        yield Replace(reply.card, about=reply.about) if isinstance(reply, Show) else reply


async def press_say(turn: Turn, data: Mapping[str, Any]) -> AsyncIterator[Reply]:
    """An example: as if the person had written it."""
    request = await turn.understand(OnExample.of(data).text)
    async for reply in INTENTS.get(request.intent, help_)(turn, request):
        yield reply


# ------------------------------------------------------------------------------------------------ the tables


@dataclass(frozen=True, slots=True)
class Command:
    name: str
    """What one types, with or without a slash; its description is the text `command-<name>`."""
    handler: Handler
    intent: Intent | None = None
    words: frozenset[str] = frozenset()
    """Words that mean it when they are all that is said, for commands that are no intent."""


COMMANDS = (
    Command("off", off, Intent.BOOK),
    Command("mine", mine, Intent.MINE),
    Command("change", change, Intent.CHANGE),
    Command("withdraw", withdraw, Intent.WITHDRAW),
    Command("help", help_, Intent.HELP),
    Command("cancel", cancel, words=frozenset({"cancel", "stop", "never mind", "nevermind", "forget it"})),
)
TALK = {Intent.HELLO: hello, Intent.WHO: not_yet, Intent.APPROVE: not_yet, Intent.SETTINGS: not_yet,
        Intent.SIGN_IN: not_yet, Intent.SIGN_OUT: not_yet}  # fmt: skip
INTENTS: dict[Intent, Handler] = {command.intent: command.handler for command in COMMANDS if command.intent} | TALK
BUTTONS: dict[str, Press] = {
    "book": press_book,
    "undo": press_undo,
    "dismiss": press_dismiss,
    "look": press_look,
    "change": press_change,
    "save": press_save,
    "pick": press_pick,
    "when": press_when,
    "say": press_say,
}


def named(text: str) -> Handler | None:
    """The command that a text names with nothing else, if it is one that has words of its own."""
    word = " ".join(text.removeprefix("/").casefold().strip(" .!").split())
    return next((command.handler for command in COMMANDS if word in command.words), None)
