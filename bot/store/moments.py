"""Moments by the database's own clock, which all processes share: theirs may differ by seconds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement

from bot.ports import Clock
from bot.store.tables import Instant

FromNow = Callable[[timedelta], sa.ColumnElement[datetime]]
"""The moment so long from now."""
NOW = timedelta()


class by_the_database(FunctionElement[datetime]):
    type = Instant()
    inherit_cache = True

    def __init__(self, later: timedelta) -> None:
        super().__init__(sa.literal(later.total_seconds(), sa.Float))


@compiles(by_the_database, "sqlite")
def _sqlite(element: by_the_database, compiler: Any, **more: Any) -> str:
    # As an Instant is written there, so that both sort as text.
    return f"strftime('%Y-%m-%d %H:%M:%f000', 'now', {compiler.process(element.clauses, **more)} || ' seconds')"


@compiles(by_the_database, "postgresql")
def _postgresql(element: by_the_database, compiler: Any, **more: Any) -> str:
    return f"(clock_timestamp() + make_interval(secs => {compiler.process(element.clauses, **more)}))"


def moments(clock: Clock | None) -> FromNow:
    """By a clock of one's own where one is given, as tests do."""
    if clock is None:
        return by_the_database
    shown = clock

    def by_the_clock(later: timedelta) -> sa.ColumnElement[datetime]:
        return sa.bindparam(None, callable_=lambda: shown.now() + later, type_=Instant(), unique=True)

    return by_the_clock
