"""The store: every question is one statement, the same on both databases, and so one transaction."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Collection, Coroutine
from dataclasses import asdict, fields
from datetime import datetime
from typing import Any
from uuid import uuid4
from weakref import WeakValueDictionary

import sqlalchemy as sa

from bot.errors import StoreUnavailable
from bot.ports import Clock, Habits, Memory, Owner
from bot.store.forgetting import Forgetting
from bot.store.ledger_rows import CLAIM, FIELDS, ONE, ROW, LedgerRows, ends, over
from bot.store.moments import NOW, FromNow, moments
from bot.store.on_line import named, theirs
from bot.store.opening import Line, open_line
from bot.store.petition_rows import PetitionRows
from bot.store.statements import (
    END_TURN,
    FORGET_TURN,
    HABITS,
    LEASE,
    MEMORY,
    begin_turn,
    keep_habits,
    keep_tokens,
    note_seen,
    tokens_for_slip,
)
from bot.store.tables import conversations, ledger, people, slips, tokens
from bot.store.traces import Traces
from bot.store.trail import AuditTrail
from bot.time_off import UNDER_WAY, State, TimeOff

log = logging.getLogger(__name__)

RENEW_EVERY = 2.0
FIRST_LOOK, LONGEST_LOOK = 0.02, 0.2
"""Seconds between two looks whether another process has ended its turn."""

SHOWN_FIRST = frozenset({State.OFFERED}) | UNDER_WAY
"""A new row in one of these states is on its way to somebody; others are found in a calendar, for a list."""
NOBODYS = {"whose": "", "whose_tenant": ""}
HABIT_NAMES = frozenset(field.name for field in fields(Habits))
CHANGEABLE = frozenset(FIELDS) - {"id", "owner", "tenant", "conversation", "state", "changed_at", "version", "drawn"}


class TurnLost(Exception):
    """A turn gave no sign of life for so long that another one began. What it would have remembered is not saved."""


async def open_store(url: str, clock: Clock | None = None, seat: str = "") -> SqlStore:
    """Moments are by the database's own clock, unless another one is given. A `seat` is had by one process at a time,
    so whatever turns it left there belong to one that is dead. Raises StoreUnavailable."""
    store = SqlStore(await open_line(url), moments(clock), seat)
    await store.take_seat()
    return store


class SqlStore(PetitionRows, Forgetting, AuditTrail, Traces):
    def __init__(self, line: Line, moment: FromNow, seat: str = "") -> None:
        super().__init__(line, moment)
        self._seat = seat
        self._begin = begin_turn(line.dialect, moment)
        self._moves = LedgerRows(moment)
        self._tokens_for_slip = tokens_for_slip(line.dialect, moment)
        self._keep_habits = keep_habits(line.dialect, moment)
        self._note_seen = note_seen(line.dialect, moment)
        # A lock is there as long as somebody holds it or waits for it.
        self._lines: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        self._running: dict[str, str] = {}
        """By holder, the conversation of each turn that runs in this process."""
        self._renewing = asyncio.create_task(self._keep_renewing())

    async def close(self) -> None:
        self._renewing.cancel()
        await asyncio.wait([self._renewing])
        await self._line.close()

    @contextlib.asynccontextmanager
    async def conversation(self, id: str, owner: Owner | None = None) -> AsyncIterator[Memory]:
        """A turn that is cancelled is like one whose process died: what it would have remembered is not saved, and
        the same message may come again. But nobody has to wait until its lease expires."""
        async with self._lines.setdefault(id, asyncio.Lock()):
            holder = f"{self._seat} {uuid4().hex}"
            memory = None
            try:
                memory = await self._memory_in_turn(id, holder, owner)
                self._running[holder] = id
                yield memory
            except BaseException as error:
                if not isinstance(error, Exception):
                    memory = None
                raise
            finally:
                self._running.pop(holder, None)
                await _to_its_end(self._end_turn(id, holder, memory))

    @contextlib.asynccontextmanager
    async def alone(self, what: str) -> AsyncIterator[None]:
        try:
            async with self.conversation(what):
                yield
        except TurnLost as error:
            log.info("%s", error)

    async def renew_turns(self) -> None:
        """Says of every turn that runs here that it still does."""
        renewed = (
            sa.update(conversations)
            .where(conversations.c.id.in_([*self._running.values()]), conversations.c.holder.in_([*self._running]))
            .values(expires_at=self._moment(LEASE))
        )
        if self._running:
            await self._touched(renewed)

    async def address(self, conversation: str) -> dict[str, Any] | None:
        rows = await self._rows(sa.select(conversations.c.address).where(conversations.c.id == conversation))
        return rows[0].address or None if rows else None

    async def take_seat(self) -> None:
        if self._seat:
            left = sa.update(conversations).where(conversations.c.holder.startswith(f"{self._seat} ", autoescape=True))
            await self._touched(left.values(holder=None, expires_at=None))

    async def save(self, time_off: TimeOff) -> None:
        row = {name: getattr(time_off, name) for name in FIELDS if name != "changed_at"}
        changed_at = time_off.changed_at or self._moment(NOW)
        due = self._moment(CLAIM) if time_off.state in SHOWN_FIRST else None
        times = {"changed_at": changed_at, "claimed_until": due, "over_at": over(self._moment)}
        await self._touched(sa.insert(ledger).values(**row, **times), {"ends": ends(time_off.parts)})

    async def time_off(self, id: str) -> TimeOff | None:
        rows = await self._time_off(ONE, {"of": id})
        return rows[0] if rows else None

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
        if unknown := changes.keys() - CHANGEABLE:
            raise TypeError(f"a move cannot change {', '.join(sorted(unknown))}")
        begins = after in UNDER_WAY and not UNDER_WAY.issuperset(before)
        which = {"of": id, "owner_was": owner.id, "tenant_was": owner.tenant, "before": tuple(before), "at": at}
        if parts := changes.get("parts"):
            which["ends"] = ends(parts)
        moved = self._moves.move(after, begins, in_flight, dated=bool(parts))
        rows = await self._time_off(moved, which | changes | {"state": after})
        return rows[0] if rows else None

    async def shown(self, id: str, activity: str | None, version: int) -> None:
        await self._touched(self._moves.shown, {"of": id, "shown_by": activity, "as_of": version})

    async def claim_due(self, most: int) -> list[TimeOff]:
        return await self._time_off(self._moves.claim_due, {"most": most})

    async def claim(self, id: str) -> bool:
        return bool(await self._touched(self._moves.claim, {"of": id}))

    async def of_owner(self, owner: Owner, states: Collection[State]) -> list[TimeOff]:
        """Newest first."""
        wanted = sa.select(*ROW).where(*_of(owner), ledger.c.state.in_(states))
        return await self._time_off(wanted.order_by(ledger.c.changed_at.desc(), ledger.c.id))

    async def tokens(self, owner: Owner) -> str | None:
        rows = await self._rows(sa.select(tokens.c.sealed).where(*theirs(tokens, owner)))
        return str(rows[0].sealed) if rows else None

    async def keep_tokens(self, owner: Owner, sealed: str, before: str | None) -> bool:
        now = self._moment(NOW)
        if before is None:
            kept = keep_tokens(self._line.dialect, {**named(owner), "sealed": sealed, "changed_at": now})
            return bool(await self._touched(kept))
        renewed = sa.update(tokens).where(*theirs(tokens, owner), tokens.c.sealed == before)
        return bool(await self._touched(renewed.values(sealed=sealed, changed_at=now)))

    async def forget_tokens(self, owner: Owner) -> bool:
        await self._touched(sa.delete(slips).where(*theirs(slips, owner)))
        return bool(await self._touched(sa.delete(tokens).where(*theirs(tokens, owner))))

    async def everybodys_tokens(self) -> list[tuple[Owner, str]]:
        return [(Owner(row.owner, row.tenant), row.sealed) for row in await self._rows(sa.select(tokens))]

    async def habits(self, owner: Owner) -> Habits:
        rows = await self._rows(HABITS, named(owner))
        return _habits(rows[0].habits if rows else None)

    async def keep_habits(self, owner: Owner, habits: Habits) -> None:
        await self._touched(self._keep_habits, {**named(owner), "habits": asdict(habits)})

    async def forget_habits(self, owner: Owner) -> None:
        await self._touched(sa.delete(people).where(*theirs(people, owner)))

    async def keep_slip(self, id: str, owner: Owner, sealed: str, until: datetime) -> None:
        await self._touched(sa.insert(slips), {"id": id, **named(owner), "sealed": sealed, "until": until})

    async def take_slip(self, id: str) -> str | None:
        in_time = (slips.c.until > self._moment(NOW)).label("in_time")
        rows = await self._rows(sa.delete(slips).where(slips.c.id == id).returning(slips.c.sealed, in_time))
        return str(rows[0].sealed) if rows and rows[0].in_time else None

    async def tokens_for_slip(self, id: str, owner: Owner, sealed: str) -> bool:
        kept = await self._touched(self._tokens_for_slip, {**named(owner), "sealed": sealed, "slip": id})
        await self._touched(sa.delete(slips).where(slips.c.id == id))
        return bool(kept)

    async def _memory_in_turn(self, id: str, holder: str, owner: Owner | None) -> Memory:
        """Waits until no other process holds the conversation's turn, takes it and returns what is remembered."""
        pause = FIRST_LOOK
        while True:
            turn = {"id": id, "holder": holder}
            whose = {"whose": owner.id.lower(), "whose_tenant": owner.tenant.lower()} if owner else NOBODYS
            if rows := await self._rows(self._begin, turn | whose):
                remembered = rows[0]._asdict()
                kept, seen_lately = remembered.pop("habits"), remembered.pop("seen_lately")
                if owner and not seen_lately:
                    await self._touched(self._note_seen, named(owner))
                return Memory(**remembered, habits=_habits(kept) if owner else None)
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_LOOK)

    async def _end_turn(self, id: str, holder: str, memory: Memory | None) -> None:
        if memory and memory.forgotten:
            await self._touched(FORGET_TURN, {"of": id, "by": holder})
            return
        end: dict[str, Any] = {"of": id, "by": holder, "holder": None, "expires_at": None}
        ended = END_TURN.values(turn_at=self._moment(NOW)) if memory else END_TURN
        if not await self._touched(ended, end | (_written(memory) if memory else {})) and memory:
            raise TurnLost(f"another turn of conversation {id} began before this one ended")

    async def _keep_renewing(self) -> None:
        while True:
            await asyncio.sleep(RENEW_EVERY)
            with contextlib.suppress(StoreUnavailable):
                await self.renew_turns()

    async def _time_off(self, statement: sa.Executable, values: dict[str, Any] | None = None) -> list[TimeOff]:
        return [TimeOff(**row._asdict()) for row in await self._rows(statement, values)]


def _habits(kept: dict[str, Any] | None) -> Habits:
    """What another release has settled and this one does not know is left out."""
    return Habits(**{name: kept[name] for name in HABIT_NAMES & kept.keys()}) if kept else Habits()


def _written(memory: Memory) -> dict[str, Any]:
    return {name: getattr(memory, name) for name in MEMORY}


async def _to_its_end(step: Coroutine[Any, Any, None]) -> None:
    """Lets a step finish although whoever waits for it is cancelled meanwhile."""
    task = asyncio.ensure_future(step)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait([task])
        raise


def _of(owner: Owner) -> tuple[sa.ColumnElement[bool], ...]:
    return ledger.c.owner == owner.id, ledger.c.tenant == owner.tenant
