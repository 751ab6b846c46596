"""Opening a database: urls, tables, and what is said when it cannot be opened."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
import traceback
from pathlib import Path

import asyncpg  # type: ignore[import-untyped]
import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from bot.ports import Memory
from bot.store import SqlStore, StoreUnavailable, open_store
from bot.store.opening import head, open_line
from bot.store.tables import conversations, metadata
from tests.conftest import SetClock
from tests.store.conftest import Open


async def test_the_migrations_make_the_tables_the_queries_know(url: str) -> None:
    line = await open_line(url)

    def difference(connection: sa.Connection) -> object:
        return compare_metadata(MigrationContext.configure(connection, opts={"compare_type": True}), metadata)

    assert await line.run(difference) == []
    await line.close()


async def test_a_database_is_opened_again_as_it_was(store: SqlStore, open_another: Open, clock: SetClock) -> None:
    async with store.conversation("chat") as memory:
        memory.greeted = True
    async with (await open_another(clock)).conversation("chat") as memory:
        assert memory == Memory(greeted=True)


async def test_a_database_of_a_newer_siesta_is_left_alone(url: str, clock: SetClock) -> None:
    line = await open_line(url)
    await line.run(lambda connection: connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'"))
    await line.close()
    with pytest.raises(StoreUnavailable, match="another version"):
        await open_store(url, clock)


async def test_sqlite_writes_ahead(tmp_path: Path) -> None:
    line = await open_line(f"sqlite:///{tmp_path / 'siesta.db'}")
    asked = {"journal_mode": "wal", "synchronous": 1, "foreign_keys": 1}

    def pragmas(connection: sa.Connection) -> dict[str, object]:
        return {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in asked}

    assert await line.run(pragmas) == asked
    await line.close()


async def test_a_locked_sqlite_file_is_waited_for_without_holding_up_the_loop(tmp_path: Path) -> None:
    file = tmp_path / "siesta.db"
    line = await open_line(f"sqlite:///{file}")
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    writing = asyncio.create_task(line.run(lambda connection: connection.execute(sa.delete(conversations)).rowcount))
    await asyncio.sleep(0.1)
    assert not writing.done()
    other.execute("COMMIT")
    assert await writing == 0
    other.close()
    await line.close()


async def test_a_relative_path_is_relative(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clock: SetClock) -> None:
    monkeypatch.chdir(tmp_path)
    await (await open_store("sqlite:///siesta.db", clock)).close()
    assert (tmp_path / "siesta.db").exists()


@pytest.mark.postgres
@pytest.mark.parametrize("scheme", ["postgres", "postgresql+asyncpg"])
async def test_other_names_of_postgresql_are_understood(postgres: str, clock: SetClock, scheme: str) -> None:
    await (await open_store(f"{scheme}://{postgres.partition('://')[2]}", clock)).close()


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://siesta:s3cret@127.0.0.1:1/siesta",
        "postgresql://siesta:s3cret@127.0.0.1:1/siesta?sslmode=require",
        "postgresql://siesta:s3cret@127.0.0.1:99999/siesta",
        "postgresql://siesta:s3cret/x@127.0.0.1/siesta",
        "postgresql://siesta:x@s3cret@127.0.0.1:1/siesta",
        "postgresql://siesta:x#s3cret@127.0.0.1:1/siesta",
        "postgresql://siesta:s3cret@[::1/siesta",
        "postgresql://siesta:s3cret@127.0.0.1:1/siesta?sslmode=perhaps",
        "mysql://siesta:s3cret@127.0.0.1/siesta",
        "sqlite://s3cret.db",
        "s3cret",
    ],
)
async def test_what_cannot_be_reached_is_said_without_the_password(
    url: str, clock: SetClock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with pytest.raises(StoreUnavailable, match="DATABASE_URL") as raised:
        await open_store(url, clock)
    assert "s3cret" not in "".join(traceback.format_exception(raised.value)) + repr(raised.value) + caplog.text


@pytest.mark.parametrize("place", ["nowhere/siesta.db", ".", "text"])
async def test_a_sqlite_file_that_cannot_be_written_is_said(tmp_path: Path, clock: SetClock, place: str) -> None:
    (tmp_path / "text").write_text("This is a letter to my aunt, and no database at all. " * 20)
    with pytest.raises(StoreUnavailable, match="DATABASE_URL"):
        await open_store(f"sqlite:///{tmp_path / place}", clock)


@pytest.mark.postgres
async def test_a_password_never_shows(postgres: str, clock: SetClock) -> None:
    right = sa.make_url(postgres)
    wrong = right.set(password="s3cret").render_as_string(hide_password=False)  # noqa: S106
    with pytest.raises(StoreUnavailable) as raised:
        await open_store(wrong, clock)
    assert "s3cret" not in "".join(traceback.format_exception(raised.value))
    assert "password authentication failed" in str(raised.value)


@pytest.mark.postgres
async def test_connections_that_died_in_between_are_made_anew(postgres: str, store: SqlStore) -> None:
    async with store.conversation("chat") as memory:
        memory.greeted = True
    killer = await asyncpg.connect(postgres)
    await killer.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE pid <> pg_backend_pid() AND application_name = current_setting('application_name')"
    )
    await killer.close()
    async with store.conversation("chat") as memory:
        assert memory.greeted


def test_the_newest_migration_is_known_by_its_file() -> None:
    config = Config()
    config.set_main_option("script_location", "bot.store:migrations")
    assert head() == ScriptDirectory.from_config(config).get_current_head()
