"""Statements that take more than one line, built once for a store."""

from __future__ import annotations

from dataclasses import fields
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from bot.ports import Memory
from bot.store.moments import NOW, FromNow
from bot.store.tables import conversations, people, slips, tokens

LEASE = timedelta(seconds=6)
"""How long a turn is believed to run without a sign of life; after a crash the next one waits no longer than this."""
NOTED_EVERY = timedelta(days=1)
"""How often it is noted that somebody was seen."""
MEMORY = tuple(field.name for field in fields(Memory) if field.name not in ("habits", "forgotten"))
PLAIN = frozenset({"greeted", "owner", "tenant"})
"""What of it is no JSON."""


def free(now: sa.ColumnElement[datetime]) -> sa.ColumnElement[bool]:
    return conversations.c.holder.is_(None) | (conversations.c.expires_at <= now)


INSERT: dict[str, Any] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}


def begin_turn(dialect: str, moment: FromNow) -> sa.Executable:
    """Takes the conversation's turn if nobody has it and returns what is remembered; otherwise returns no row."""
    # Written out: what a new conversation remembers is the same for each, and need not be put into words every time.
    insert = INSERT[dialect](conversations).values(
        id=sa.bindparam("id"),
        holder=sa.bindparam("holder"),
        expires_at=moment(LEASE),
        turn_at=moment(NOW),
        greeted=sa.false(),
        **{name: sa.literal_column("''") for name in ("owner", "tenant")},
        **{name: sa.literal_column("'[]'" if name == "seen" else "'{}'") for name in MEMORY if name not in PLAIN},
    )
    taken: Any = insert.on_conflict_do_update(
        index_elements=[conversations.c.id],
        set_={"holder": insert.excluded.holder, "expires_at": insert.excluded.expires_at},
        where=free(insert.excluded.turn_at),
    )
    whose = people.c.owner == sa.bindparam("whose"), people.c.tenant == sa.bindparam("whose_tenant")
    # Asked for by itself this would cost a turn as much as all else that it reads.
    habits = sa.select(people.c.habits).where(*whose).scalar_subquery().label("habits")
    lately = sa.exists().where(*whose, people.c.seen_at > moment(-NOTED_EVERY)).label("seen_lately")
    statement: sa.Executable = taken.returning(*(conversations.c[name] for name in MEMORY), habits, lately)
    return statement


def keep_tokens(dialect: str, row: dict[str, Any]) -> sa.Executable:
    insert = INSERT[dialect](tokens).values(**row)
    kept: sa.Executable = insert.on_conflict_do_update(
        index_elements=[tokens.c.tenant, tokens.c.owner],
        set_={"sealed": insert.excluded.sealed, "changed_at": insert.excluded.changed_at},
    )
    return kept


def tokens_for_slip(dialect: str, moment: FromNow) -> sa.Executable:
    """In one step: between a look at the slip and the writing somebody could sign out."""
    columns = ("tenant", "owner", "sealed")
    values = [sa.bindparam(name, type_=tokens.c[name].type) for name in columns]
    there = sa.select(*values, moment(NOW)).where(slips.c.id == sa.bindparam("slip"), slips.c.until > moment(NOW))
    insert = INSERT[dialect](tokens).from_select((*columns, "changed_at"), there.with_for_update())
    kept: sa.Executable = insert.on_conflict_do_update(
        index_elements=[tokens.c.tenant, tokens.c.owner],
        set_={"sealed": insert.excluded.sealed, "changed_at": insert.excluded.changed_at},
    )
    return kept


def note_seen(dialect: str, moment: FromNow) -> sa.Executable:
    insert = INSERT[dialect](people).values(habits={}, seen_at=moment(NOW))
    seen: sa.Executable = insert.on_conflict_do_update(
        index_elements=[people.c.tenant, people.c.owner], set_={"seen_at": insert.excluded.seen_at}
    )
    return seen


def keep_habits(dialect: str, moment: FromNow) -> sa.Executable:
    insert = INSERT[dialect](people).values(seen_at=moment(NOW))
    kept: sa.Executable = insert.on_conflict_do_update(
        index_elements=[people.c.tenant, people.c.owner], set_={"habits": insert.excluded.habits}
    )
    return kept


HABITS = sa.select(people.c.habits).where(
    people.c.owner == sa.bindparam("owner"), people.c.tenant == sa.bindparam("tenant")
)
END_TURN = sa.update(conversations).where(
    conversations.c.id == sa.bindparam("of"), conversations.c.holder == sa.bindparam("by")
)
FORGET_TURN = sa.delete(conversations).where(
    conversations.c.id == sa.bindparam("of"), conversations.c.holder == sa.bindparam("by")
)
