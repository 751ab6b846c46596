"""From a database's url to a line to it whose tables are of today's shape.

Each piece of work on a line is one statement and so one transaction: every connection commits by itself.
"""

from __future__ import annotations

import asyncio
import pkgutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Protocol, TypeVar

import asyncpg  # type: ignore[import-untyped]
import sqlalchemy as sa
from sqlalchemy.engine.interfaces import DBAPIConnection, DBAPICursor
from sqlalchemy.ext.asyncio import create_async_engine

from bot.errors import StoreUnavailable
from bot.private_file import keep_private
from bot.store.migrations import versions

T = TypeVar("T")
Work = Callable[[sa.Connection], T]

WAIT_FOR_LOCK = 10.0
"""Seconds, for another process that writes the same SQLite file."""
LOOK_AGAIN = 0.02
CONNECT_WITHIN = 10.0
ANSWER_WITHIN = 30.0
CONNECTIONS = 10
MIGRATION_LOCK = 0x51E57A
"""Any number, as long as nobody else locks it."""

ONE_STATEMENT_EACH: dict[str, Any] = {
    "isolation_level": "AUTOCOMMIT",
    "skip_autocommit_rollback": True,
    "pool_reset_on_return": None,
    # A failing statement's parameters are what people wrote.
    "hide_parameters": True,
}


class Line(Protocol):
    dialect: str

    async def run(self, work: Work[T]) -> T: ...

    async def close(self) -> None: ...


class SqliteLine:
    """One connection, used on the loop itself: a statement takes less than the way to a thread and back, and in WAL
    mode none waits for the disk. What another process holds locked is tried again without holding up the loop."""

    dialect = "sqlite"

    def __init__(self, url: str) -> None:
        keep_private(sa.make_url(url).database or "")
        self._engine = sa.create_engine(url, connect_args={"timeout": 0}, **ONE_STATEMENT_EACH)
        sa.event.listen(self._engine, "connect", _prepare_sqlite)

    async def run(self, work: Work[T]) -> T:
        give_up = time.monotonic() + WAIT_FOR_LOCK
        while True:
            try:
                with self._engine.connect() as connection:
                    return work(connection)
            except sa.exc.OperationalError as error:
                if not _is_locked(error.orig) or time.monotonic() > give_up:
                    raise
            await asyncio.sleep(LOOK_AGAIN)

    async def close(self) -> None:
        self._engine.dispose()


class PostgresLine:
    dialect = "postgresql"

    def __init__(self, url: str) -> None:
        self._engine = create_async_engine(
            "postgresql+asyncpg://",
            async_creator=lambda *_, **__: _connect_postgres(url),
            pool_size=CONNECTIONS,
            max_overflow=0,
            pool_timeout=ANSWER_WITHIN,
            # A connection that died while nobody used it is noticed before it is used.
            pool_pre_ping=True,
            **ONE_STATEMENT_EACH,
        )

    async def run(self, work: Work[T]) -> T:
        async with self._engine.connect() as connection:
            return await connection.run_sync(work)

    async def close(self) -> None:
        await self._engine.dispose()


async def open_line(url: str) -> Line:
    """Raises StoreUnavailable."""
    line = line_to(url)
    try:
        with readable_trouble(passed_on=()):
            await line.run(_migrate)
    except BaseException:
        await line.close()
        raise
    return line


def line_to(url: str) -> Line:
    """To tables of whatever shape. Raises StoreUnavailable."""
    kind, _, rest = url.partition("://")
    kind = kind.partition("+")[0]
    if kind == "sqlite":
        if not rest.startswith("/"):
            raise StoreUnavailable("DATABASE_URL cannot be read: a SQLite file is named as sqlite:///siesta.db")
        return SqliteLine(f"sqlite://{rest}")
    if kind in ("postgresql", "postgres"):
        return PostgresLine(f"postgresql://{rest}")
    raise StoreUnavailable("DATABASE_URL must begin with sqlite:// or postgresql://")


OUR_BUGS: tuple[type[sa.exc.DBAPIError], ...] = (
    sa.exc.DataError,
    sa.exc.IntegrityError,
    sa.exc.NotSupportedError,
    sa.exc.ProgrammingError,
)


@contextmanager
def readable_trouble(passed_on: tuple[type[sa.exc.DBAPIError], ...] = OUR_BUGS) -> Iterator[None]:
    """Turns what the drivers say of a database out of reach into StoreUnavailable; our own bugs pass as they are."""
    try:
        yield
    except passed_on:
        raise
    except sa.exc.DBAPIError as error:
        raise _unavailable(error.orig or error) from error
    except (sa.exc.TimeoutError, OSError) as error:
        raise _unavailable(error) from error


def _unavailable(error: BaseException) -> StoreUnavailable:
    # SQLAlchemy's words are those of the driver's error, with its class in front.
    words = str(error.__cause__ or error) or type(error).__name__
    return StoreUnavailable(f"the database named by DATABASE_URL is out of reach: {words}")


async def _connect_postgres(url: str) -> Any:
    """asyncpg reads the url as PostgreSQL's own tools do, sslmode and all; SQLAlchemy never sees a password."""
    try:
        return await asyncpg.connect(url, timeout=CONNECT_WITHIN, command_timeout=ANSWER_WITHIN)
    except (ValueError, OverflowError):
        # Their words would quote pieces of the url.
        raise StoreUnavailable(
            "DATABASE_URL cannot be read: in a password @ : / ? # are written as %40 %3A %2F %3F %23"
        ) from None


def _prepare_sqlite(connection: DBAPIConnection, _: object) -> None:
    cursor = connection.cursor()
    _write_ahead(cursor)
    # Survives the death of the process; only a power cut may cost the last moment.
    cursor.execute("PRAGMA synchronous = NORMAL")
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.close()


def _write_ahead(cursor: DBAPICursor) -> None:
    """Of two that switch a new file at the same moment SQLite tells one "locked" without waiting at all."""
    give_up = time.monotonic() + WAIT_FOR_LOCK
    while True:
        try:
            cursor.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if not _is_locked(error) or time.monotonic() > give_up:
                raise
            time.sleep(LOOK_AGAIN)


def _is_locked(error: BaseException | None) -> bool:
    return isinstance(error, sqlite3.OperationalError) and error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY


ALONE = {
    "sqlite": ("BEGIN IMMEDIATE",),
    "postgresql": ("BEGIN", f"SELECT pg_advisory_xact_lock({MIGRATION_LOCK})"),
}


def head() -> str:
    """The newest migration, by the name of its file."""
    return max(step.name for step in pkgutil.iter_modules(versions.__path__)).removeprefix("v").partition("_")[0]


def _is_current(connection: sa.Connection) -> bool:
    if not sa.inspect(connection).has_table("alembic_version"):
        return False
    return connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() == head()


def _migrate(connection: sa.Connection) -> None:
    """All steps or none; a second process that starts at the same moment waits, and finds them done."""
    if _is_current(connection):
        return
    # Imported only where there is something to do: Alembic is a third of what every other start would load.
    from alembic import command
    from alembic.config import Config
    from alembic.util import CommandError

    for statement in ALONE[connection.dialect.name]:
        connection.exec_driver_sql(statement)
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", "bot.store:migrations")
    try:
        command.upgrade(config, "head")
    except BaseException as error:
        connection.exec_driver_sql("ROLLBACK")
        if isinstance(error, CommandError):
            raise StoreUnavailable(f"the database was last used by another version of Siesta: {error}") from error
        raise
    connection.exec_driver_sql("COMMIT")
