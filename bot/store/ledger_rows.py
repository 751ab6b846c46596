"""How rows of the ledger are moved, claimed and shown: one statement each, built once."""

from __future__ import annotations

from dataclasses import fields
from datetime import UTC, datetime, timedelta

import sqlalchemy as sa

from bot.store.moments import NOW, FromNow
from bot.store.tables import ledger
from bot.time_off import UNDER_WAY, Part, State, TimeOff

CLAIM = timedelta(seconds=45)
"""Longer than one write of a step takes, with all it waits for, and longer than an unanswered one is under way."""
DRAWN_WITHIN = timedelta(seconds=20)
"""After a step its turn has drawn the card by then, or never will."""

EVERYWHERE = timedelta(hours=12)
"""No clock is further behind UTC: by then a day is over all around the world."""

FIELDS = tuple(field.name for field in fields(TimeOff))
ROW = tuple(ledger.c[name] for name in FIELDS)
ONE = sa.select(*ROW).where(ledger.c.id == sa.bindparam("of"))


def ends(parts: tuple[Part, ...]) -> datetime:
    return max(part.span.end for part in parts).replace(tzinfo=UTC) + EVERYWHERE


def over(moment: FromNow) -> sa.ColumnElement[datetime]:
    """When the last day is over: what `ends`, but not before it is written down, for sickness may be booked later."""
    last = sa.bindparam("ends", type_=ledger.c.over_at.type)
    return sa.case((last > moment(NOW), last), else_=moment(NOW))


class LedgerRows:
    """What moves, claims and shows rows of the ledger."""

    def __init__(self, moment: FromNow) -> None:
        self._moment = moment
        self._moves: dict[tuple[State, bool, bool, bool], sa.Executable] = {}
        now = moment(NOW)
        one = sa.update(ledger).where(ledger.c.id == sa.bindparam("of"))
        under_way = ledger.c.state.in_(UNDER_WAY)
        due = ledger.c.claimed_until <= now
        first = sa.select(ledger.c.id).where(due).order_by(ledger.c.claimed_until).limit(sa.bindparam("most"))
        # What another process claims in this moment is left to it; SQLite knows one writer at a time anyway.
        claimed = first.with_for_update(skip_locked=True).cte("due")
        these = sa.update(ledger).where(ledger.c.id.in_(sa.select(claimed.c.id)), due)
        self.claim_due = these.values(claimed_until=self._later()).returning(*ROW)
        self.claim = one.where(under_way, due).values(claimed_until=moment(CLAIM))
        newest = (ledger.c.version == sa.bindparam("as_of")) & ~under_way
        again = sa.func.coalesce(ledger.c.claimed_until, moment(DRAWN_WITHIN))
        self.shown = one.values(
            card=sa.bindparam("shown_by"),
            drawn=sa.bindparam("as_of"),
            claimed_until=sa.case((newest, sa.null()), else_=again),
        )

    def _later(self) -> sa.ColumnElement[datetime]:
        """What nothing could be done about for long is looked at more rarely."""
        ages = ((timedelta(hours=4), timedelta(hours=1)), (timedelta(minutes=20), timedelta(minutes=5)))
        older = [(ledger.c.changed_at < self._moment(-age), self._moment(rest)) for age, rest in ages]
        return sa.case(*older, else_=self._moment(CLAIM))

    def move(self, after: State, begins: bool, in_flight: bool, dated: bool) -> sa.Executable:
        """`begins` what has to wait for a write that is still in flight; `dated` is what changes its days."""
        which = (after, begins, in_flight, dated)
        if which not in self._moves:
            self._moves[which] = self._move(*which)
        return self._moves[which]

    def _move(self, after: State, begins: bool, in_flight: bool, dated: bool) -> sa.Executable:
        now = self._moment(NOW)
        moved = sa.update(ledger).where(
            ledger.c.id == sa.bindparam("of"),
            ledger.c.owner == sa.bindparam("owner_was"),
            ledger.c.tenant == sa.bindparam("tenant_was"),
            ledger.c.state.in_(sa.bindparam("before", expanding=True)),
            ledger.c.version == sa.bindparam("at"),
        )
        if begins:
            still = ledger.c.in_flight_until
            moved = moved.where(still.is_(None) | (still <= now))
        until = self._moment(CLAIM if after in UNDER_WAY else DRAWN_WITHIN)
        flight = {"in_flight_until": self._moment(CLAIM)} if in_flight else {}
        days = {"over_at": over(self._moment)} if dated else {}
        changed = moved.values(version=ledger.c.version + 1, changed_at=now, claimed_until=until, **flight, **days)
        return changed.returning(*ROW)
