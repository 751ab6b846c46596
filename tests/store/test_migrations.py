"""A release before and this one, on the same database: what was there goes on, forward and back."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import sqlalchemy as sa
from alembic import command
from alembic.config import Config

from bot.store import open_store
from bot.store.opening import line_to
from bot.time_off import Part, Span, State
from tests.conftest import SetClock

MONDAY, TUESDAY = (Span.days(date(2026, 11, day), date(2026, 11, day)) for day in (23, 24))
BEFORE: dict[str, Any] = {
    "owner": "alex",
    "tenant": "contoso",
    "conversation": "chat",
    "zone": "Europe/Berlin",
    "subject": "",
    "why": "",
    "card": "activity",
    "alternatives": [],
    "wanted_subject": "",
    "overlaps": [],
    "notes": [],
    "reason": "",
    "locale": "en-US",
    "version": 3,
}


def _part(span: Span, entry: str | None) -> dict[str, Any]:
    return {"span": span.to_json(), "entry": entry, "place": {}, "stamp": "stamp" if entry else ""}


async def _migrated(url: str, to: str, rows: list[dict[str, Any]] = []) -> None:  # noqa: B006
    line = line_to(url)

    def migrate(connection: sa.Connection) -> None:
        config = Config(attributes={"connection": connection})
        config.set_main_option("script_location", "bot.store:migrations")
        (command.downgrade if to < "0006" and not rows else command.upgrade)(config, to)
        if rows:
            connection.execute(sa.insert(sa.Table("time_off", sa.MetaData(), autoload_with=connection)), rows)

    await line.run(migrate)
    await line.close()


def _row(id: str, state: str, now: datetime, wanted: list[Any], earlier: list[Any]) -> dict[str, Any]:
    kept = {"parts": [_part(MONDAY, "entry")], "wanted": wanted, "earlier": earlier}
    return {**BEFORE, "id": id, "state": state, "changed_at": now, **kept}


async def test_what_the_release_before_left_is_settled_and_its_cards_stand(url: str, clock: SetClock) -> None:
    put_back = [_part(TUESDAY, "entry")]
    now = clock.now()
    left = [_row("changing", "changing", now, put_back, []), _row("booked", "booked", now, [], put_back)]
    await _migrated(url, "0005", left)
    for _ in range(2):
        store = await open_store(url, clock)
        # What was on its way back is not there yet, whatever entry it had before.
        changing, booked = await store.time_off("changing"), await store.time_off("booked")
        assert changing
        assert booked
        assert (changing.state, changing.parts) == (State.CHANGING, (Part(MONDAY, "entry", stamp="stamp"),))
        assert changing.wanted == booked.earlier == (Part(TUESDAY),)
        assert (booked.drawn, booked.version, booked.card) == (3, 3, "activity")
        assert booked.changed_at == datetime(2026, 11, 19, 9, 15, tzinfo=UTC)
        assert [row.id for row in await store.claim_due(10)] == ["changing"]
        await store.close()
        await _migrated(url, "0005")
