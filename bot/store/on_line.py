"""What every part of the store is made of: a line, moments by one clock, and one statement at a time."""

from __future__ import annotations

import asyncio
import logging
import math
from collections.abc import Sequence
from typing import Any, TypeVar

import sqlalchemy as sa

from bot.errors import StoreUnavailable
from bot.ports import Owner
from bot.store.moments import FromNow
from bot.store.opening import Line, Work, readable_trouble

log = logging.getLogger("bot.store")
T = TypeVar("T")

SAY_EVERY = 60.0


class OnLine:
    def __init__(self, line: Line, moment: FromNow) -> None:
        self._line = line
        self._moment = moment
        self._said_at = -math.inf

    async def _rows(self, statement: sa.Executable, values: dict[str, Any] | None = None) -> Sequence[sa.Row[Any]]:
        return await self._run(lambda connection: connection.execute(statement, values).all())

    async def _touched(self, statement: sa.Executable, values: dict[str, Any] | None = None) -> int:
        """How many rows the statement wrote."""
        return await self._run(lambda connection: connection.execute(statement, values).rowcount)

    async def _run(self, work: Work[T]) -> T:
        """That the database is away is logged once a minute, and by nobody else."""
        try:
            with readable_trouble():
                return await self._line.run(work)
        except StoreUnavailable as error:
            now = asyncio.get_running_loop().time()
            if now - self._said_at >= SAY_EVERY:
                self._said_at = now
                log.error("%s", error)
            raise


def named(owner: Owner) -> dict[str, str]:
    """Ids of Entra are the same in any case."""
    return {"owner": owner.id.lower(), "tenant": owner.tenant.lower()}


def theirs(table: sa.Table, owner: Owner) -> tuple[sa.ColumnElement[bool], ...]:
    return tuple(table.c[name] == value for name, value in named(owner).items())
