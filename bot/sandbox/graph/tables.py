"""What the sandbox keeps, in SQLite: JSON rows by kind, home (a person's or a team's id) and id, and the calls made."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from bot.private_file import keep_private

Row = dict[str, Any]

CALLS_KEPT = 2000
SCHEMA = """
CREATE TABLE IF NOT EXISTS rows (
    place INTEGER PRIMARY KEY, kind TEXT NOT NULL, home TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL,
    UNIQUE (kind, home, id)
);
CREATE TABLE IF NOT EXISTS calls (place INTEGER PRIMARY KEY AUTOINCREMENT, body TEXT NOT NULL);
"""


class Tables:
    """Used from one event loop and never across an await, so each call of the Graph is one transaction of its own;
    a second process on the same file waits for its turn."""

    def __init__(self, database: str) -> None:
        keep_private(database)
        self._line = sqlite3.connect(database, isolation_level=None, check_same_thread=False, timeout=10)
        self._line.execute("PRAGMA journal_mode = WAL")
        # Survives the death of the process; only a power cut may cost the last moment.
        self._line.execute("PRAGMA synchronous = NORMAL")
        self._line.executescript(SCHEMA)

    def close(self) -> None:
        self._line.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All of it is kept, or after an exception nothing."""
        self._line.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._line.execute("ROLLBACK")
            raise
        self._line.execute("COMMIT")

    def rows(self, kind: str, home: str) -> list[Row]:
        """Oldest first."""
        found = self._line.execute("SELECT body FROM rows WHERE kind = ? AND home = ? ORDER BY place", (kind, home))
        return [json.loads(body) for (body,) in found]

    def row(self, kind: str, home: str, id: str) -> Row | None:
        found = self._line.execute("SELECT body FROM rows WHERE kind = ? AND home = ? AND id = ?", (kind, home, id))
        body = found.fetchone()
        return json.loads(body[0]) if body else None

    def put(self, kind: str, home: str, row: Row) -> Row:
        """A new row, or the one with this id anew."""
        self._line.execute(
            "INSERT INTO rows (kind, home, id, body) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (kind, home, id) DO UPDATE SET body = excluded.body",
            (kind, home, row["id"], json.dumps(row)),
        )
        return row

    def remove(self, kind: str, home: str, id: str) -> None:
        self._line.execute("DELETE FROM rows WHERE kind = ? AND home = ? AND id = ?", (kind, home, id))

    def clear(self) -> None:
        self._line.execute("DELETE FROM rows")
        self._line.execute("DELETE FROM calls")

    def note(self, call: Row) -> None:
        """Keeps the last calls only."""
        noted = self._line.execute("INSERT INTO calls (body) VALUES (?)", (json.dumps(call),))
        self._line.execute("DELETE FROM calls WHERE place <= ?", ((noted.lastrowid or 0) - CALLS_KEPT,))

    def calls(self) -> list[Row]:
        return [json.loads(body) for (body,) in self._line.execute("SELECT body FROM calls ORDER BY place")]
