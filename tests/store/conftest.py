"""Every test of the store runs on a SQLite file, and on PostgreSQL when TEST_POSTGRES_URL names a server."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import asyncpg  # type: ignore[import-untyped]
import pytest

from bot.ports import Clock, KeepFor
from bot.store import SqlStore, open_store
from tests.conftest import SetClock

KEEP = KeepFor(timedelta(days=90), timedelta(days=365), timedelta(minutes=15))
Open = Callable[[Clock], Awaitable[SqlStore]]


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'siesta.db'}"
    address: str = request.getfixturevalue("postgres")
    return address


@pytest.fixture
async def postgres() -> AsyncIterator[str]:
    server = os.environ.get("TEST_POSTGRES_URL")
    if not server:
        pytest.skip("TEST_POSTGRES_URL names no PostgreSQL server")
    schema = f"test_{uuid4().hex}"
    line = await asyncpg.connect(server)
    await line.execute(f"CREATE SCHEMA {schema}")
    # By its name a test knows its own connections from those of other tests.
    yield f"{server}{'&' if '?' in server else '?'}search_path={schema}&application_name={schema}"
    await line.execute(f"DROP SCHEMA {schema} CASCADE")
    await line.close()


@pytest.fixture
async def open_another(url: str) -> AsyncIterator[Open]:
    """Opens the database once more, as another process would."""
    async with AsyncExitStack() as stack:

        async def opened(clock: Clock) -> SqlStore:
            store = await open_store(url, clock)
            stack.push_async_callback(store.close)
            return store

        yield opened


@pytest.fixture
async def store(open_another: Open, clock: SetClock) -> SqlStore:
    return await open_another(clock)
