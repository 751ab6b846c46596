"""Nothing is kept for ever: what goes when. Each table has its rule here, and an index that the rule goes by."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from bot.ports import KeepFor
from bot.store.moments import NOW, FromNow
from bot.store.on_line import OnLine
from bot.store.statements import INSERT, free
from bot.store.tables import audit, conversations, ledger, people, petition_cards, petitions, slips, tokens
from bot.time_off import State

AT_ONCE = 500
FORGET_EVERY = timedelta(seconds=30)
CHORE = "forgetting"
ENDED = frozenset({State.OFFERED, State.DISMISSED, State.WITHDRAWN, State.FAILED})
"""Of these nothing is in any calendar: they go so long after they were touched last, whatever days they are about."""


class Forgetting(OnLine):
    async def forget(self, keep: KeepFor) -> int:
        """One process at a time does it, and not all the time."""
        if not await self._touched(_mine_to_do(self._line.dialect, self._moment)):
            return 0
        rows = await self._forget_rows(self._moment(-keep.rows))
        people = await self._forget_unseen(self._moment(-keep.people))
        return rows + people + sum([await self._touched(late) for late in self._late(keep)])

    async def _forget_rows(self, before: sa.ColumnElement[datetime]) -> int:
        """Each with what its owners were asked, last of all itself: what breaks off in between is found again."""
        ended = ledger.c.state.in_(ENDED) & (ledger.c.changed_at < before)
        forgotten = 0
        while True:
            found = await self._rows(sa.select(ledger.c.id).where(ended | (ledger.c.over_at < before)).limit(AT_ONCE))
            ids = [row.id for row in found]
            for statement in without_rows(ids):
                await self._touched(statement)
            forgotten += len(ids)
            if len(ids) < AT_ONCE:
                return forgotten

    async def _forget_unseen(self, before: sa.ColumnElement[datetime]) -> int:
        """Their settings, and what lets Siesta act for them."""
        unseen = sa.delete(people).where(people.c.seen_at < before).returning(people.c.tenant, people.c.owner)
        gone = await self._rows(unseen)
        for row in gone:
            for table in (tokens, slips):
                await self._touched(sa.delete(table).where(table.c.tenant == row.tenant, table.c.owner == row.owner))
        known = sa.exists().where(people.c.tenant == tokens.c.tenant, people.c.owner == tokens.c.owner)
        return len(gone) + await self._touched(sa.delete(tokens).where(tokens.c.changed_at < before, ~known))

    def _late(self, keep: KeepFor) -> tuple[sa.Executable, ...]:
        now, before = self._moment(NOW), self._moment(-keep.rows)
        needed = sa.exists().where(ledger.c.conversation == conversations.c.id)
        idle = sa.delete(conversations).where(conversations.c.turn_at < before, free(now), ~needed)
        waits = sa.cast(conversations.c.parked, sa.Text) != "{}"
        waited = sa.update(conversations).where(conversations.c.turn_at < self._moment(-keep.waiting), free(now), waits)
        stray = petitions.c.looked_at < before, ~sa.exists().where(ledger.c.id == petitions.c.row)
        return (
            idle,
            waited.values(parked={}),
            sa.delete(petition_cards).where(_shows(sa.select(*petitions.primary_key).where(*stray))),
            sa.delete(petitions).where(*stray),
            sa.delete(slips).where(slips.c.until < now),
            sa.delete(audit).where(audit.c.at < self._moment(-keep.audit)),
        )


def without_rows(ids: list[str]) -> tuple[sa.Executable, ...]:
    """What takes rows of the ledger away, with all that hangs on them."""
    asked = sa.select(*petitions.primary_key).where(petitions.c.row.in_(ids))
    return (
        sa.delete(petition_cards).where(_shows(asked)),
        sa.delete(petitions).where(petitions.c.row.in_(ids)),
        sa.delete(ledger).where(ledger.c.id.in_(ids)),
    )


def _shows(asked: sa.Select[Any]) -> sa.ColumnElement[bool]:
    cards = petition_cards.c
    return sa.tuple_(cards.tenant, cards.team, cards.id).in_(asked)


def _mine_to_do(dialect: str, moment: FromNow) -> sa.Executable:
    """Writes a row where it is time again and nobody else was first. It is a conversation in which nothing is said."""
    insert = INSERT[dialect](conversations).values(
        id=CHORE, forms={}, address={}, seen=[], greeted=False, expires_at=moment(FORGET_EVERY), turn_at=moment(NOW)
    )
    again: sa.Executable = insert.on_conflict_do_update(
        index_elements=[conversations.c.id],
        set_={"expires_at": insert.excluded.expires_at, "turn_at": insert.excluded.turn_at},
        where=conversations.c.expires_at <= insert.excluded.turn_at,
    )
    return again
