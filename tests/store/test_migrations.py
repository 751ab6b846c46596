"""A release before and this one, on the same database: what was there goes on, forward and back."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import sqlalchemy as sa
from alembic import command
from alembic.config import Config

from bot.ports import Owner
from bot.store import open_store
from bot.store.opening import line_to
from bot.time_off import Part, Span, State
from bot.time_off.team import RequestKey
from tests.conftest import SetClock
from tests.store.conftest import KEEP

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


PETITION = {"id": "SREQ_1", "tenant": "contoso", "owner": "alex", "row": "booked", "answer": "pending", "words": ""}
CARD = {"petition": "SREQ_1", "tenant": "contoso", "owner": "megan", "conversation": "hers", "card": "card"}


async def _steps(url: str, to: str, back: bool = False, **rows: list[dict[str, Any]]) -> dict[str, list[Any]]:
    """What stands in each table after them."""
    line = line_to(url)

    def taken(connection: sa.Connection) -> dict[str, list[Any]]:
        config = Config(attributes={"connection": connection})
        config.set_main_option("script_location", "bot.store:migrations")
        (command.downgrade if back else command.upgrade)(config, to)
        known = sa.MetaData()
        known.reflect(connection)
        for name, values in rows.items():
            connection.execute(sa.insert(known.tables[name]), values)
        return {
            name: [dict(row._mapping) for row in connection.execute(sa.select(table))]
            for name, table in known.tables.items()
        }

    try:
        return await line.run(taken)
    finally:
        await line.close()


async def test_requests_get_their_team_and_rows_their_end_and_back(url: str, clock: SetClock) -> None:
    asked = {**_part(MONDAY, "SREQ_1"), "place": {"where": "asked", "team": "store"}}
    row = {**_row("booked", "booked", clock.now(), [], []), "parts": [asked]}
    moments = {"asked_at": clock.now(), "looked_at": clock.now()}
    stray = {**PETITION, "id": "SREQ_2", "row": "gone"}
    people = [{"tenant": "contoso", "owner": "alex", "habits": {"chat": "chat"}}]
    talk = {"id": "chat", "forms": {}, "address": {}, "seen": [], "greeted": False, "turn_at": clock.now()}
    before = await _steps(
        url,
        "0007",
        time_off=[row],
        petitions=[{**one, **moments} for one in (PETITION, stray)],
        petition_cards=[CARD],
        people=people,
        conversations=[talk],
    )
    for _ in range(2):
        store = await open_store(url, clock)
        key = RequestKey("contoso", "store", "SREQ_1")
        petition = await store.petition(key)
        assert petition
        assert (petition.row, petition.person) == ("booked", Owner("alex", "contoso"))
        assert await store.cards_of(key) == [(Owner("megan", "contoso"), "hers", "card")]
        assert [row["owner"] for row in (await store.export(Owner("alex", "contoso")))["conversations"]] == ["alex"]
        clock.shows = datetime(2026, 11, 24, 12, tzinfo=UTC) + KEEP.rows
        await store.forget(KEEP)
        assert await store.time_off("booked")
        await store.close()
        # Of the other one nobody knew any more what it was about.
        before["petitions"] = [one for one in before["petitions"] if one["row"] == "booked"]
        after = await _steps(url, "0007", back=True)
        assert {name: after[name] for name in ("petitions", "petition_cards", "people")} == {
            name: before[name] for name in ("petitions", "petition_cards", "people")
        }
        clock.shows = datetime(2026, 11, 19, 9, 15, tzinfo=UTC)
    store = await open_store(url, clock)
    clock.shows = datetime(2026, 11, 24, 12, 1, tzinfo=UTC) + KEEP.rows
    assert await store.forget(KEEP) >= 1
    assert not await store.time_off("booked")
    await store.close()
