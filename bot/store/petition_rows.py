"""What the owners of teams were asked, and on which cards. Ids of requests are one team's schedule's own, so a request
is found by tenant, team and id.
"""

from __future__ import annotations

from datetime import timedelta

import sqlalchemy as sa

from bot.ports import Owner, Petition
from bot.store.moments import NOW
from bot.store.on_line import OnLine
from bot.store.statements import INSERT
from bot.store.tables import petition_cards, petitions
from bot.time_off import PENDING
from bot.time_off.team import RequestKey


class PetitionRows(OnLine):
    async def ask(self, petition: Petition) -> bool:
        now = {"asked_at": self._moment(NOW), "looked_at": self._moment(NOW)}
        about = {"owner": petition.person.id, "row": petition.row, "answer": petition.answer, "words": petition.words}
        asked = INSERT[self._line.dialect](petitions).values(**_key(petition.key), **about, **now)
        return bool(await self._touched(asked.on_conflict_do_nothing()))

    async def petition(self, key: RequestKey) -> Petition | None:
        found = await self._petitions(sa.select(petitions).where(*_is(petitions, key)))
        return found[0] if found else None

    async def petitions_of(self, row: str) -> list[Petition]:
        return await self._petitions(sa.select(petitions).where(petitions.c.row == row).order_by(petitions.c.asked_at))

    async def answer(self, key: RequestKey, answer: str, words: str) -> bool:
        pending = sa.update(petitions).where(*_is(petitions, key), petitions.c.answer == PENDING)
        return bool(await self._touched(pending.values(answer=answer, words=words)))

    async def look_again(self, every: timedelta, most: int) -> list[Petition]:
        key = petitions.primary_key.columns
        due = sa.select(*key).where(petitions.c.answer == PENDING, petitions.c.looked_at <= self._moment(-every))
        # What another process looks at in this moment is left to it.
        first = due.order_by(petitions.c.looked_at).limit(most).with_for_update(skip_locked=True).cte("due")
        looked = sa.update(petitions).where(sa.tuple_(*key).in_(sa.select(*first.c)))
        return await self._petitions(looked.values(looked_at=self._moment(NOW)).returning(petitions))

    async def petition_shown(self, key: RequestKey, person: str, conversation: str, card: str) -> None:
        shown = {**_key(key), "owner": person.lower(), "conversation": conversation, "card": card}
        await self._touched(sa.insert(petition_cards), shown)

    async def cards_of(self, key: RequestKey) -> list[tuple[Owner, str, str]]:
        rows = await self._rows(sa.select(petition_cards).where(*_is(petition_cards, key)))
        return [(Owner(row.owner, row.tenant), row.conversation, row.card) for row in rows]

    async def _petitions(self, statement: sa.Executable) -> list[Petition]:
        return [
            Petition(
                RequestKey(row.tenant, row.team, row.id), Owner(row.owner, row.tenant), row.row, row.answer, row.words
            )
            for row in await self._rows(statement)
        ]


def _key(key: RequestKey) -> dict[str, str]:
    return {"tenant": key.tenant, "team": key.team, "id": key.id}


def _is(table: sa.Table, key: RequestKey) -> tuple[sa.ColumnElement[bool], ...]:
    return tuple(table.c[name] == value for name, value in _key(key).items())
