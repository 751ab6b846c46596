"""The ledger explored: any presses, faults, kills, late arrivals and passes, in any order. Once all is quiet the cards
say what the calendars hold, and the calendars hold nothing else.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from bot.booking import ledger
from bot.booking.row_step import said_no_more
from bot.store import open_store
from bot.time_off import OWN_PLAN, UNDER_WAY, Span, State, TimeOff, laid_out, spans_of
from tests.booking.world import ALEX, ASKED, DEADLY, Died, Mood, World
from tests.conftest import SetClock

FIRST_DAY = date(2026, 11, 23)
PLACES = {"plan": (OWN_PLAN,), "asked": (ASKED,), "both": (OWN_PLAN, ASKED)}
calls = st.lists(st.sampled_from([Mood.FINE] * 6 + [mood for mood in Mood if mood is not Mood.FINE]), max_size=14)
saves = st.lists(st.sampled_from([Mood.FINE] * 8 + sorted(DEADLY, key=str)), max_size=8)
which = st.integers(0, 9)


class Ledger(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.folder = TemporaryDirectory()
        self.clock = SetClock(datetime(2026, 11, 19, 9, 15, tzinfo=UTC))
        self.world: World = self.run(World.make(Path(self.folder.name), _template(), self.clock))
        self.cards: dict[str, TimeOff] = {}
        """By row, as its card was drawn last."""

    def run(self, work: Any) -> Any:
        return self.runner.run(work)

    def teardown(self) -> None:
        try:
            self.run(self.until_quiet())
            self.run(self.audit())
        finally:
            self.run(self.world.close())
            self.runner.close()
            self.folder.cleanup()

    # ---------------------------------------------------------------------------------------------- what people do

    @precondition(lambda self: len(self.cards) < 6)
    @rule(to=st.sampled_from(sorted(PLACES)), days=st.integers(1, 2), calls=calls, saves=saves)
    def book_anew(self, to: str, days: int, calls: list[Mood], saves: list[Mood]) -> None:
        """Days of its own for each, so that what is whose is plain."""
        id = f"row-{len(self.cards)}"
        spans = self.spans(id, 0, days)
        row = TimeOff(id, ALEX.id, ALEX.tenant, "chat", "Europe/Berlin", laid_out(spans, PLACES[to], "Europe/Berlin"))
        self.run(self.offered(row))
        self.step(id, ledger.BOOKABLE, State.BOOKING, calls, saves)

    @precondition(lambda self: self.cards)
    @rule(which=which, calls=calls, saves=saves)
    def book(self, which: int, calls: list[Mood], saves: list[Mood]) -> None:
        self.step(self.id(which), ledger.BOOKABLE, State.BOOKING, calls, saves)

    @precondition(lambda self: self.cards)
    @rule(which=which, calls=calls, saves=saves)
    def undo(self, which: int, calls: list[Mood], saves: list[Mood]) -> None:
        self.step(self.id(which), ledger.WITHDRAWABLE, State.WITHDRAWING, calls, saves)

    @precondition(lambda self: self.cards)
    @rule(
        which=which,
        to=st.integers(0, 3),
        subject=st.sampled_from(["", "Dentist"]),
        days=st.integers(1, 3),
        calls=calls,
        saves=saves,
    )
    def change(self, which: int, to: int, subject: str, days: int, calls: list[Mood], saves: list[Mood]) -> None:
        """Into more days or fewer, too."""
        self.changes(which, to, subject, calls, saves, days)

    def changes(
        self, which: int, to: int, subject: str, calls: list[Mood], saves: list[Mood], days: int = 0, **more: Any
    ) -> None:
        card = self.cards[self.id(which)]
        wanted = laid_out(self.spans(card.id, to, days or len(card.spans)), card.places, card.zone)
        become = {"wanted": wanted, "wanted_subject": subject}
        self.step(card.id, frozenset({State.BOOKED}), State.CHANGING, calls, saves, **become, **more)

    @precondition(lambda self: self.cards)
    @rule(which=which)
    def an_owner_approves(self, which: int) -> None:
        parts = self.run(self.row(self.id(which))).parts
        for request in [part.entry for part in parts if part.place is ASKED and part.entry][:1]:
            self.run(self.world.approve(request))

    # --------------------------------------------------------------------------------------- what happens meanwhile

    @rule()
    def late_calls_arrive(self) -> None:
        self.run(self.world.line.arrive())

    @rule(seconds=st.sampled_from([5, 50]))
    def time_passes(self, seconds: int) -> None:
        self.run(self.world.pass_time(seconds))

    @rule(calls=calls, saves=saves)
    def a_pass(self, calls: list[Mood], saves: list[Mood]) -> None:
        self.spoilt(partial(self.settled), calls, saves)

    @precondition(lambda self: self.cards)
    @rule(which=which, to=st.integers(1, 3), read=st.integers(1, 4), calls=calls)
    def another_process_settles_while_this_one_is_held_up(
        self, which: int, to: int, read: int, calls: list[Mood]
    ) -> None:
        async def meanwhile() -> None:
            await self.world.pass_time(50)
            await self.settled(self.world.theirs)

        self.world.line.reads = 0
        self.world.line.meanwhile = {read: meanwhile}
        self.changes(which, to, "", calls, [])
        self.world.line.meanwhile = {}

    # --------------------------------------------------------------------------------------------------- how it is

    def id(self, which: int) -> str:
        return list(self.cards)[which % len(self.cards)]

    @staticmethod
    def spans(id: str, to: int, days: int) -> tuple[Span, ...]:
        begins = FIRST_DAY + timedelta(days=14 * int(id.removeprefix("row-")) + 2 * to)
        return tuple(Span.days(day, day) for day in (begins + timedelta(days=n) for n in range(days)))

    async def row(self, id: str) -> TimeOff:
        row = await self.world.store.time_off(id)
        assert row
        return row

    async def offered(self, row: TimeOff) -> None:
        await self.world.store.save(row)
        await self.drawn(row)

    async def drawn(self, row: TimeOff) -> str:
        self.cards[row.id] = row
        await self.world.store.shown(row.id, "card", row.version)
        return "card"

    def step(self, id: str, before: Any, after: State, calls: list[Mood], saves: list[Mood], **changes: Any) -> None:
        self.spoilt(partial(self.pressed, id, before, after, **changes), calls, saves)

    def spoilt(self, does: Callable[[], Awaitable[None]], calls: list[Mood], saves: list[Mood]) -> None:
        self.world.line.moods, self.world.store.moods = deque(calls), deque(saves)

        async def done() -> None:
            with suppress(Died):
                await does()

        self.run(done())
        self.world.line.moods.clear()
        self.world.store.moods.clear()

    async def pressed(self, id: str, before: Any, after: State, **changes: Any) -> None:
        store = self.world.store
        row = await self.row(id)
        moved = await store.move(id, ALEX, before, after, at=row.version, **said_no_more(row), **changes)
        if moved is None:
            await self.drawn(await self.row(id))
            return
        await self.drawn(moved)
        ended = await ledger.carry_out(moved, self.world.ours)
        if after is State.CHANGING and ended.was_changed and not ended.notes:
            assert ended.spans == spans_of(moved.wanted), f"{id} was to become {moved.wanted}, and is {ended.parts}"
        await self.drawn(ended)

    async def settled(self, services: Any = None) -> None:
        await ledger.settle_all(services or self.world.ours, self.drawn)

    async def until_quiet(self) -> None:
        await self.world.line.arrive()
        for _ in range(6):
            await self.world.pass_time(60)
            await self.settled()

    async def audit(self) -> None:
        held = self.world.held()
        rows = [await self.row(id) for id in self.cards]
        for row in rows:
            card = self.cards[row.id]
            assert row.state not in UNDER_WAY, f"{row.id} is stuck: {row}"
            drawn = (card.state, card.parts, card.subject, card.notes)
            assert drawn == (row.state, row.parts, row.subject, row.notes), f"{row.id} shows {card}, but is {row}"
            for part in row.parts:
                if part.entry:
                    where = (part.place.where.value, part.span.first_day.isoformat())
                    stands = held.get(part.entry)
                    assert stands, f"lost: {row.id} shows {where}, and {held} stands"
                    assert stands[:2] == where, f"untrue: {row.id} shows {where}, and {stands} stands"
                    assert row.state is not State.BOOKED or stands[2] == row.subject, f"{row.subject!r}: {stands}"
            if row.state is State.BOOKED:
                assert all(part.entry for part in row.parts), f"{row.id} is booked without an entry: {row.parts}"
                days = {place: [part.span for part in row.parts if part.place == place] for place in row.places}
                assert all(spans == [*row.spans] for spans in days.values()), f"{row.id} is two things: {row.parts}"
            if row.state is State.WITHDRAWN:
                assert not any(part.entry for part in row.parts)
        shown = [part.entry for row in rows for part in row.parts if part.entry]
        assert len(shown) == len(set(shown)), f"doubled: {shown}"
        left = {id: what for id, what in held.items() if id not in shown}
        assert not left, f"nobody's: {left}, beside {rows}"


_MADE: list[TemporaryDirectory[str]] = []


def _template() -> Path:
    """A database with today's tables, made once."""
    if not _MADE:
        _MADE.append(TemporaryDirectory())

        async def make(path: Path) -> None:
            await (await open_store(f"sqlite:///{path}", SetClock(datetime(2026, 1, 1, tzinfo=UTC)))).close()

        asyncio.run(make(Path(_MADE[0].name) / "siesta.db"))
    return Path(_MADE[0].name) / "siesta.db"


Ledger.TestCase.settings = settings(
    max_examples=150, stateful_step_count=12, deadline=None, suppress_health_check=list(HealthCheck)
)
TestLedger = Ledger.TestCase
