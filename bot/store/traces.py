"""Everything that is kept of one person, wherever it is: told as plain JSON, or taken away.

Nothing has to be known of a table for that. A row is about somebody where one of its columns names them, or something
in its JSON does: so a table that comes later is covered as it is. By name there are only the tables whose rows are not
one person's alone.
"""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.ports import Memory, Owner
from bot.store.forgetting import without_rows
from bot.store.on_line import OnLine, named, theirs
from bot.store.tables import AnyText, Kept, audit, conversations, ledger, metadata, people, petition_cards, petitions

SEALED = "sealed"
"""What is in such a column no key but Siesta's opens; it is handed to nobody."""

Rows = dict[str, list[dict[str, Any]]]
"""By table, as plain JSON."""


class Traces(OnLine):
    def conversation(self, id: str, owner: Owner | None = None) -> AbstractAsyncContextManager[Memory]:
        raise NotImplementedError

    async def export(self, person: Owner) -> Rows:
        talks = await self._talks(person)
        found = {name: await self._about(metadata.tables[name], person, talks) for name in metadata.tables}
        return {name: [*map(_plain, rows)] for name, rows in found.items() if rows}

    async def erase(self, person: Owner, but: str = "") -> dict[str, int]:
        """How many rows there were, by table; `but` is the conversation whose turn it is. Where others read along their
        talk goes on, without the person. The audit trail goes on saying what was written, and no more by whom."""
        talks = await self._talks(person)
        found = {name: await self._about(metadata.tables[name], person, talks) for name in metadata.tables}
        await self._leave([row for row in found[conversations.name] if row["id"] != but], person, talks)
        for statement in without_rows([row["id"] for row in found[ledger.name]]):
            await self._touched(statement)
        for row in found[petitions.name]:
            await self._touched(sa.delete(petition_cards).where(*_is(petitions, petition_cards, row)))
        for name in metadata.tables.keys() - {conversations.name, audit.name}:
            table = metadata.tables[name]
            for row in found[name]:
                await self._touched(sa.delete(table).where(*_is(table, table, row)))
        for column in filter(_is_text, audit.c):
            unnamed = sa.update(audit).where(_of_tenant(audit, person), _names(column, person))
            await self._touched(unnamed.values({column: ""}))
        return {name: len(rows) for name, rows in found.items() if rows}

    async def _leave(self, rows: list[dict[str, Any]], person: Owner, talks: set[str]) -> None:
        names = {person.id.lower(), *map(str.lower, talks)} | {
            id for row in rows for id in _channel_ids(row["address"], person.id.lower())
        }
        for row in rows:
            # What is under way there comes to its end first.
            async with self.conversation(row["id"]) as memory:
                memory.forgotten = row["id"] in talks
                for kept in (column.name for column in conversations.c if isinstance(column.type, sa.JSON)):
                    setattr(memory, kept, _without(getattr(memory, kept), names))

    async def _talks(self, person: Owner) -> set[str]:
        """The conversations in which they are alone with Siesta, and what went on in their name alone."""
        settled = await self._rows(sa.select(people.c.habits).where(*theirs(people, person)))
        chats = {row.habits.get("chat", "") for row in settled}
        alone = sa.and_(*theirs(conversations, person)) | _names(conversations.c.id, person)
        return {row.id for row in await self._rows(sa.select(conversations.c.id).where(alone))} | (chats - {""})

    async def _about(self, table: sa.Table, person: Owner, talks: set[str]) -> list[dict[str, Any]]:
        about = sa.or_(*(_names(column, person) for column in table.c))
        if table is conversations:
            about |= conversations.c.id.in_(talks)
        columns = [
            sa.type_coerce(one, sa.JSON()).label(one.name) if isinstance(one.type, Kept) else one for one in table.c
        ]
        return [row._asdict() for row in await self._rows(sa.select(*columns).where(_of_tenant(table, person), about))]


def _of_tenant(table: sa.Table, person: Owner) -> sa.ColumnElement[bool]:
    """Where others read along a conversation is of nobody's tenant."""
    if "tenant" not in table.c:
        return sa.true()
    return sa.func.lower(table.c.tenant).in_(("", named(person)["tenant"]))


def _names(column: sa.ColumnElement[Any], person: Owner) -> sa.ColumnElement[bool]:
    """Whether it is the person's id, or ends with it, or holds it as a text or a key of its JSON."""
    id = named(person)["owner"]
    if isinstance(column.type, sa.JSON | Kept):
        return sa.func.lower(sa.cast(column, sa.Text)).contains(f'"{id}"', autoescape=True)
    if _is_text(column):
        text = sa.func.lower(sa.cast(column, sa.Text))
        return (text == id) | text.endswith(f" {id}", autoescape=True)
    return sa.false()


def _is_text(column: sa.ColumnElement[Any]) -> bool:
    return isinstance(column.type, sa.Text | AnyText)


def _is(keyed: sa.Table, table: sa.Table, row: dict[str, Any]) -> list[sa.ColumnElement[bool]]:
    return [table.c[column.name] == row[column.name] for column in keyed.primary_key]


def _plain(row: dict[str, Any]) -> dict[str, Any]:
    return {
        name: value.isoformat() if isinstance(value, datetime) else value
        for name, value in row.items()
        if name != SEALED
    }


def _channel_ids(kept: Any, person: str) -> set[str]:
    """What the channel calls somebody, wherever it says so beside their id."""
    inside = kept.values() if isinstance(kept, dict) else kept if isinstance(kept, list) else ()
    found = {id for one in inside for id in _channel_ids(one, person)}
    if isinstance(kept, dict) and isinstance(kept.get("id"), str) and _is_named(kept, {person}):
        found.add(kept["id"].lower())
    return found


def _without(kept: Any, names: set[str]) -> Any:
    """JSON without whatever is kept under one of the names, and without each object that holds one."""
    if isinstance(kept, dict):
        return {
            key: _without(value, names)
            for key, value in kept.items()
            if key.lower() not in names and not _is_named(value, names)
        }
    if isinstance(kept, list):
        return [_without(one, names) for one in kept if not _is_named(one, names)]
    return kept


def _is_named(kept: Any, names: set[str]) -> bool:
    held = kept.values() if isinstance(kept, dict) else (kept,)
    return any(isinstance(one, str) and one.lower() in names for one in held)
