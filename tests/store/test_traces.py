"""All that is kept of somebody is told and taken away, wherever it is, and nothing of anybody else's."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from bot.ports import Habits, Owner, Petition, Written
from bot.store import SqlStore
from bot.store.opening import line_to
from bot.store.tables import Instant, Kept, StateName, ledger, metadata
from bot.time_off import Part, Place, Span, State, Where
from bot.time_off.team import RequestKey
from tests.conftest import SetClock
from tests.store.test_ledger_rows import PLAIN

TENANT = "11111111-1111-1111-1111-111111111111"
ADELE, MEGAN = (Owner(f"aaaaaaaa-0000-4000-8000-00000000000{number}", TENANT) for number in (3, 2))
SHOWN_NOWHERE = frozenset({"sealed"})
FRIDAY = Span.days(date(2026, 11, 27), date(2026, 11, 27))
HERS = Part(FRIDAY, "TOFF_1", Place(Where.SHIFTS, "store", ADELE.id, person_name="Adele Vance"))


async def everything(url: str) -> str:
    line = line_to(url)

    def told(connection: sa.Connection) -> str:
        tables = (sa.table(name, sa.literal_column("*")) for name in metadata.tables)
        return str([connection.execute(sa.select(sa.text("*")).select_from(table)).all() for table in tables])

    try:
        return (await line.run(told)).lower()
    finally:
        await line.close()


def _columns() -> Iterator[tuple[str, str]]:
    """Every column that could name somebody."""
    for table in metadata.tables.values():
        for column in table.c:
            named_by = not isinstance(column.type, Instant | StateName | sa.Integer | sa.Boolean)
            if named_by and column.name not in ("tenant", *SHOWN_NOWHERE):
                yield table.name, column.name


def _filler(column: sa.Column[Any], of: str, clock: SetClock) -> Any:
    kind = column.type
    if isinstance(kind, Instant):
        return clock.now()
    if isinstance(kind, Kept):
        return None
    if isinstance(kind, StateName):
        return State.BOOKED
    if isinstance(kind, sa.JSON):
        return {}
    if isinstance(kind, sa.Integer | sa.Boolean):
        return None if column.primary_key else 1
    return TENANT if column.name == "tenant" else of


def _inside(column: sa.Column[Any]) -> Any:
    """The person, as a column of this kind would name them."""
    if column is ledger.c.overlaps or column is ledger.c.notes or column is ledger.c.alternatives:
        return [{"by": ADELE.id}]
    if isinstance(column.type, Kept):
        return [{"place": {"person": ADELE.id}}]
    return {ADELE.id: [{"to": {"aadObjectId": ADELE.id.upper()}}]} if isinstance(column.type, sa.JSON) else ADELE.id


@pytest.mark.parametrize(("table", "column"), [*_columns()])
async def test_whatever_column_names_somebody_is_told_and_taken_away(
    url: str, store: SqlStore, clock: SetClock, table: str, column: str
) -> None:
    """A column that is added to any table is tried here by itself."""
    plain = sa.table(
        table,
        *(
            sa.column(one.name, sa.JSON() if isinstance(one.type, sa.JSON | Kept) else one.type)
            for one in metadata.tables[table].c
        ),
    )
    values = {
        one.name: [] if isinstance(one.type, Kept) else filler
        for one in metadata.tables[table].c
        if (filler := _filler(one, "another", clock)) is not None or isinstance(one.type, Kept)
    }
    line = line_to(url)
    await line.run(lambda connection: connection.execute(plain.insert().values(**values)))
    keys = {one.name: f"{value} too" for one in metadata.tables[table].primary_key if (value := values.get(one.name))}
    hers = {**values, **keys, **({"tenant": TENANT} if "tenant" in values else {})}
    hers[column] = _inside(metadata.tables[table].c[column])
    await line.run(lambda connection: connection.execute(plain.insert().values(**hers)))
    await line.close()
    [told] = (await store.export(ADELE))[table]
    assert ADELE.id in json.dumps(told).lower()
    assert (await store.erase(ADELE)) == {table: 1}
    assert ADELE.id not in await everything(url)
    assert "another" in await everything(url)
    assert await store.export(ADELE) == await store.erase(ADELE) == {}


async def fill(store: SqlStore, clock: SetClock) -> None:
    """Adele chats alone and in a group; Megan, who owns the team, looks after a day of hers and decides a request."""
    account = {"id": "29:adele", "aadObjectId": ADELE.id, "name": "Adele Vance"}
    async with store.conversation("a:adele", ADELE) as memory:
        memory.owner, memory.tenant = ADELE.id, ADELE.tenant
        memory.address = {"reference": {"user": account, "conversation": {"id": "a:adele"}}}
        memory.seen = ["activity"]
    async with store.conversation("19:group", ADELE) as memory:
        memory.forms = {ADELE.id: {"book": [{}]}, MEGAN.id: {"book": [{}]}}
        memory.parked = {ADELE.id: {"text": "off for chemotherapy"}, MEGAN.id: {"text": "off"}}
        memory.address = {
            "reference": {"user": account, "conversation": {"id": "19:group"}},
            "elsewhere": {
                "one": {"to": {"id": "29:adele", "name": "Adele Vance"}, "conversation": "a:adele"},
                "two": {"to": {"id": "29:megan", "name": "Megan"}},
            },
        }
    async with store.alone(f"ledger of {TENANT} {ADELE.id}"):
        pass
    await store.keep_habits(ADELE, Habits(chat="a:adele"))
    await store.keep_habits(MEGAN, Habits(chat="a:megan"))
    for owner in (ADELE, MEGAN):
        await store.keep_tokens(owner, f"sealed of {owner.id[-1]}", None)
        await store.keep_slip(f"slip {owner.id}"[-8:], owner, "sealed", clock.now() + timedelta(minutes=10))
    hers = replace(PLAIN, owner=ADELE.id, tenant=TENANT, conversation="a:adele")
    for row in (
        replace(hers, id="own", subject="chemotherapy"),
        replace(hers, id="of hers", owner=MEGAN.id, conversation="a:megan", parts=(HERS,)),
        replace(hers, id="megan's", owner=MEGAN.id, conversation="a:megan"),
    ):
        await store.save(row)
    key = RequestKey(TENANT, "store", "SREQ_1")
    await store.ask(Petition(key, ADELE, "own"))
    await store.petition_shown(key, MEGAN.id, "a:megan", "card")
    await store.wrote(Written(MEGAN, ADELE.id, "PUT /teams/{id}/timesOff/{id}", ("store",), "r1", "204", "of hers"))
    await store.wrote(Written(ADELE, ADELE.id, "POST /me/occurrences", ("entry",), "r2", "201", "own"))


async def test_what_is_told_is_all_of_it_and_no_secret(store: SqlStore, clock: SetClock) -> None:
    await fill(store, clock)
    told = await store.export(Owner(ADELE.id.upper(), TENANT))
    assert {name: len(rows) for name, rows in told.items()} == {
        "conversations": 3,
        "time_off": 2,
        "tokens": 1,
        "people": 1,
        "slips": 1,
        "petitions": 1,
        "audit": 2,
    }
    text = json.dumps(told)
    assert "chemotherapy" in text
    assert "sealed" not in text


async def test_nothing_is_left_of_who_is_erased_and_all_of_everybody_else(
    url: str, store: SqlStore, clock: SetClock
) -> None:
    await fill(store, clock)
    others = await store.export(MEGAN)
    assert await store.erase(ADELE) == {
        "conversations": 3,
        "time_off": 2,
        "tokens": 1,
        "people": 1,
        "slips": 1,
        "petitions": 1,
        "audit": 2,
    }
    left = await everything(url)
    assert [word for word in (ADELE.id, "adele", "chemotherapy", "sreq_1") if word in left] == []
    async with store.conversation("19:group") as memory:
        assert memory.forms == {MEGAN.id: {"book": [{}]}}
        assert memory.parked == {MEGAN.id: {"text": "off"}}
        assert memory.address == {
            "reference": {"conversation": {"id": "19:group"}},
            "elsewhere": {"two": {"to": {"id": "29:megan", "name": "Megan"}}},
        }
    after = await store.export(MEGAN)
    assert after["people"] == others["people"]
    assert after["tokens"] == others["tokens"]
    assert [row["id"] for row in after["time_off"]] == ["megan's"]
    # What was written stays, and who wrote it where that is somebody else.
    assert [(line["owner"], line["whose"], line["request"]) async for line in store.trail()] == [
        (MEGAN.id, "", "r1"),
        ("", "", "r2"),
    ]


async def test_somebody_of_the_same_id_elsewhere_is_somebody_else(store: SqlStore, clock: SetClock) -> None:
    await fill(store, clock)
    told = await store.export(Owner(ADELE.id, "another tenant"))
    assert set(told) <= {"conversations"}


async def test_in_a_turn_the_conversation_goes_when_it_ends(url: str, store: SqlStore, clock: SetClock) -> None:
    await fill(store, clock)
    async with store.conversation("a:adele", ADELE) as memory:
        assert (await store.erase(ADELE, but="a:adele"))["conversations"] == 3
        memory.forgotten = True
    assert "adele" not in await everything(url)
