"""The audit trail: a line for every write to Graph. It names ids, and nothing that anybody has said."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import asdict
from typing import Any

import sqlalchemy as sa

from bot.ports import Written
from bot.store.moments import NOW
from bot.store.on_line import OnLine, named
from bot.store.tables import audit

PAGE = 1000


class AuditTrail(OnLine):
    async def wrote(self, line: Written) -> None:
        kept = asdict(line) | {**named(line.owner), "whose": line.whose.lower(), "ids": " ".join(line.ids)}
        await self._touched(sa.insert(audit).values(**kept, at=self._moment(NOW)))

    async def trail(self) -> AsyncIterator[dict[str, Any]]:
        """Oldest first, however much there is."""
        last = 0
        while page := await self._rows(sa.select(audit).where(audit.c.id > last).order_by(audit.c.id).limit(PAGE)):
            for row in page:
                yield row._asdict()
            last = page[-1].id
