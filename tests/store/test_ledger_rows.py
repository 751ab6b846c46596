"""The rows of the ledger: kept exactly, moved by one, found by who needs them."""

from __future__ import annotations

import asyncio
from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError

from bot.ports import Owner
from bot.store import SqlStore
from bot.time_off import Entry, Part, Place, Span, State, TimeOff, Where
from tests.conftest import SetClock
from tests.store.conftest import Open

ALEX = Owner("alex", "contoso")
MONDAY = Span.days(date(2026, 11, 23), date(2026, 11, 23))
MORNING = Span(datetime(2026, 11, 24, 8, 30), datetime(2026, 11, 24, 12, 0, 0, 1), all_day=False)
STORE = Place(Where.SHIFTS, "team 1", "adele", "TOR_1", True, "Europe/London", "Store", "Adele Vance", "Vacation")
PLAIN = TimeOff("1", ALEX.id, ALEX.tenant, "chat", "Europe/Berlin", (Part(MONDAY),))
FULL = TimeOff(
    id="2",
    owner=ALEX.id,
    tenant=ALEX.tenant,
    conversation="19:chat@thread.tacv2",
    zone="America/Argentina/Buenos_Aires",
    parts=(Part(MONDAY, "entry 1"), Part(MORNING)),
    subject="Zahnarzt 🦷",
    why="krank",
    state=State.CHANGING,
    card="f:123",
    alternatives=((MONDAY, MORNING), (MORNING,)),
    wanted=(Part(MORNING, place=STORE), Part(MONDAY, void=True)),
    wanted_subject="歯医者",
    earlier=(Part(MORNING, "entry 1", STORE, "stamp"), Part(MONDAY)),
    earlier_subject="Dentist",
    overlaps=(Entry("entry 9", MORNING, "Training"),),
    notes=frozenset({"long", "far-ahead"}),
    reason="Graph said: no",
    locale="de-DE",
    changed_at=datetime(2026, 11, 19, 8, 1, 2, 345678, tzinfo=UTC),
    version=7,
    drawn=6,
)


async def test_a_row_comes_back_exactly(store: SqlStore) -> None:
    as_before = {field.name for field in fields(TimeOff) if getattr(FULL, field.name) == getattr(PLAIN, field.name)}
    assert as_before == {"owner", "tenant"}
    await store.save(FULL)
    kept = await store.time_off(FULL.id)
    assert kept == FULL
    # Names and clocks make no difference between places, but they have to come back too.
    assert kept is not None
    assert repr(kept.wanted[0].place) == repr(STORE)


async def test_a_row_that_says_nothing_of_it_was_changed_when_it_was_saved(store: SqlStore, clock: SetClock) -> None:
    await store.save(PLAIN)
    assert await store.time_off(PLAIN.id) == replace(PLAIN, changed_at=clock.now())


@pytest.mark.parametrize(
    "text", ["", "\0", "half a pair: \ud83e", "back\\slash", "\\u0041", "\\\\u0000\0", "e\u0301", " \n"]
)
async def test_any_text_is_kept(store: SqlStore, text: str) -> None:
    row = replace(
        FULL, subject=text, why=text, reason=text, card=text, wanted_subject=text, overlaps=(Entry(text, MONDAY, text),)
    )
    await store.save(row)
    assert await store.time_off(row.id) == row


@pytest.mark.parametrize("id", ["", "nobody", "\0", "\ud83e", "'; DROP TABLE time_off; --", "x" * 5000])
async def test_an_id_that_is_nobodys_finds_nothing(store: SqlStore, id: str) -> None:
    await store.save(PLAIN)
    assert await store.time_off(id) is None
    assert await store.move(id, ALEX, {State.OFFERED}, State.BOOKING, at=0) is None
    await store.shown(id, "card", 0)
    assert await store.address(id) is None


async def test_an_instant_of_another_zone_is_the_same_instant(store: SqlStore) -> None:
    there = datetime(2026, 11, 19, 18, tzinfo=timezone(timedelta(hours=9)))
    await store.save(replace(PLAIN, changed_at=there))
    row = await store.time_off(PLAIN.id)
    assert row
    assert row.changed_at == there


async def test_a_row_is_saved_once(store: SqlStore) -> None:
    await store.save(PLAIN)
    with pytest.raises(IntegrityError):
        await store.save(replace(PLAIN, subject="again"))
    row = await store.time_off(PLAIN.id)
    assert row
    assert row.subject == ""


async def test_a_move_takes_the_row_along(store: SqlStore, clock: SetClock) -> None:
    await store.save(PLAIN)
    clock.shows += timedelta(minutes=1)
    booked = (Part(MONDAY, "entry"),)
    moved = await store.move(
        PLAIN.id, ALEX, {State.OFFERED, State.FAILED}, State.BOOKED, at=0, parts=booked, notes=frozenset({"long"})
    )
    assert moved == replace(
        PLAIN, state=State.BOOKED, parts=booked, notes=frozenset({"long"}), changed_at=clock.now(), version=1
    )
    assert await store.time_off(PLAIN.id) == moved


@pytest.mark.parametrize(
    ("owner", "before"),
    [
        (Owner("adele", ALEX.tenant), {State.OFFERED}),
        (Owner(ALEX.id, "fabrikam"), {State.OFFERED}),
        (ALEX, {State.BOOKED, State.FAILED}),
        (ALEX, set[State]()),
    ],
)
async def test_a_row_of_somebody_else_or_in_another_state_stays(
    store: SqlStore, clock: SetClock, owner: Owner, before: set[State]
) -> None:
    await store.save(PLAIN)
    assert await store.move(PLAIN.id, owner, before, State.BOOKING, at=0, subject="taken") is None
    assert await store.time_off(PLAIN.id) == replace(PLAIN, changed_at=clock.now())


@pytest.mark.parametrize("name", ["colour", "conversation", "changed_at", "version", "drawn"])
async def test_a_move_changes_no_field_that_is_not_its_own(store: SqlStore, name: str) -> None:
    await store.save(PLAIN)
    changes: dict[str, Any] = {name: "blue"}
    with pytest.raises(TypeError, match=name):
        await store.move(PLAIN.id, ALEX, {State.OFFERED}, State.BOOKING, at=0, **changes)


async def test_a_move_made_for_an_earlier_version_moves_nothing(store: SqlStore) -> None:
    await store.save(PLAIN)
    first = await store.move(PLAIN.id, ALEX, {State.OFFERED}, State.OFFERED, at=0)
    assert first
    assert first.version == 1
    assert await store.move(PLAIN.id, ALEX, {State.OFFERED}, State.BOOKING, at=0) is None
    assert await store.time_off(PLAIN.id) == first
    assert await store.move(PLAIN.id, ALEX, {State.OFFERED}, State.BOOKING, at=1)


async def test_of_many_presses_one_is_first(store: SqlStore, open_another: Open, clock: SetClock) -> None:
    await store.save(PLAIN)
    stores = (store, await open_another(clock))
    moves = [stores[n % 2].move(PLAIN.id, ALEX, {State.OFFERED}, State.BOOKING, at=0) for n in range(20)]
    assert sum(moved is not None for moved in await asyncio.gather(*moves)) == 1


async def test_it_is_noted_which_activity_shows_it_and_how(store: SqlStore, clock: SetClock) -> None:
    await store.save(PLAIN)
    before = clock.now()
    clock.shows += timedelta(days=1)
    await store.shown(PLAIN.id, "activity", 0)
    assert await store.time_off(PLAIN.id) == replace(PLAIN, card="activity", drawn=0, changed_at=before)


async def test_an_owners_rows_come_newest_first(store: SqlStore, clock: SetClock) -> None:
    for hour, id in enumerate(["old", "middle", "new"]):
        await store.save(replace(PLAIN, id=id, changed_at=clock.now() + timedelta(hours=hour)))
    await store.save(replace(PLAIN, id="dismissed", state=State.DISMISSED))
    await store.save(replace(PLAIN, id="adele's", owner="adele"))
    await store.save(replace(PLAIN, id="elsewhere", tenant="fabrikam"))
    assert [row.id for row in await store.of_owner(ALEX, {State.OFFERED})] == ["new", "middle", "old"]
    assert await store.of_owner(ALEX, set()) == []
