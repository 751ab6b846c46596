"""Who looks after a row: whoever works on it, then whoever claims it, and nobody once its card shows how it is."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.store import SqlStore
from bot.store.ledger_rows import CLAIM, DRAWN_WITHIN
from bot.time_off import UNDER_WAY, State, TimeOff
from tests.conftest import SetClock
from tests.store.conftest import KEEP, Open
from tests.store.test_ledger_rows import ALEX, PLAIN

BOOKED = replace(PLAIN, state=State.BOOKED)


async def due(store: SqlStore) -> list[str]:
    return [row.id for row in await store.claim_due(100)]


async def moved(store: SqlStore, row: TimeOff, after: State, **more: bool) -> TimeOff | None:
    return await store.move(row.id, ALEX, {row.state}, after, at=row.version, **more)


@pytest.mark.parametrize("state", sorted(UNDER_WAY))
async def test_what_is_left_under_way_is_claimed_once_for_a_while(
    store: SqlStore, open_another: Open, clock: SetClock, state: State
) -> None:
    await store.save(BOOKED)
    assert await moved(store, BOOKED, state)
    assert await due(store) == []
    clock.shows += CLAIM
    stores = (store, await open_another(clock))
    claimed = await asyncio.gather(*(due(stores[n % 2]) for n in range(6)))
    assert sorted(claimed) == [[]] * 5 + [[BOOKED.id]]
    clock.shows += CLAIM
    assert await due(store) == [BOOKED.id]


async def test_every_step_holds_the_row_anew(store: SqlStore, clock: SetClock) -> None:
    await store.save(PLAIN)
    row = await moved(store, PLAIN, State.BOOKING)
    clock.shows += CLAIM - timedelta(seconds=1)
    assert row
    assert await moved(store, row, State.BOOKING)
    clock.shows += CLAIM - timedelta(seconds=1)
    assert await due(store) == []
    assert not await store.claim(PLAIN.id)
    clock.shows += timedelta(seconds=1)
    assert await store.claim(PLAIN.id)
    assert not await store.claim(PLAIN.id)


async def test_a_card_is_due_until_it_shows_the_newest(store: SqlStore, clock: SetClock) -> None:
    await store.save(BOOKED)
    row = await moved(store, BOOKED, State.BOOKED)
    assert row
    clock.shows += DRAWN_WITHIN
    assert await due(store) == [BOOKED.id]
    await store.shown(BOOKED.id, "card", 0)
    clock.shows += CLAIM
    assert await due(store) == [BOOKED.id]
    await store.shown(BOOKED.id, "card", row.version)
    clock.shows += timedelta(days=1)
    assert await due(store) == []


async def test_an_older_picture_that_comes_late_makes_it_due_again(store: SqlStore, clock: SetClock) -> None:
    await store.save(BOOKED)
    row = await moved(store, BOOKED, State.BOOKED)
    assert row
    await store.shown(BOOKED.id, "card", row.version)
    await store.shown(BOOKED.id, "card", 0)
    clock.shows += DRAWN_WITHIN
    assert await due(store) == [BOOKED.id]


async def test_an_offer_that_nobody_was_shown_is_due_and_what_a_list_found_is_not(
    store: SqlStore, clock: SetClock
) -> None:
    await store.save(PLAIN)
    await store.save(replace(BOOKED, id="found"))
    clock.shows += CLAIM
    assert await due(store) == [PLAIN.id]


async def test_what_nothing_can_be_done_about_is_looked_at_more_rarely(store: SqlStore, clock: SetClock) -> None:
    await store.save(PLAIN)
    assert await moved(store, PLAIN, State.BOOKING)
    looked = 0
    for _ in range(24 * 60):
        clock.shows += timedelta(minutes=1)
        looked += len(await due(store))
    assert 40 < looked < 100


async def test_after_a_write_that_may_still_arrive_nothing_new_is_begun(store: SqlStore, clock: SetClock) -> None:
    await store.save(BOOKED)
    row = await moved(store, BOOKED, State.CHANGING)
    assert row
    row = await moved(store, row, State.BOOKED, in_flight=True)
    assert row
    assert await moved(store, row, State.WITHDRAWING) is None
    row = await moved(store, row, State.BOOKED)
    assert row
    clock.shows += CLAIM
    assert await moved(store, row, State.WITHDRAWING)


async def test_by_the_databases_clock(url: str) -> None:
    """Nobody's own clock has a say."""
    from bot.store import open_store

    store = await open_store(url)
    try:
        await store.save(PLAIN)
        row = await moved(store, PLAIN, State.BOOKING)
        assert row
        assert row.changed_at
        assert await due(store) == []
        async with store.conversation("another"):
            assert await store.forget(KEEP) == 0
        assert (await store.look_again(timedelta(), 5)) == []
    finally:
        await store.close()


async def test_who_comes_back_to_a_seat_takes_the_turns_left_there(url: str, clock: SetClock) -> None:
    from bot.store import open_store

    dead = await open_store(url, clock, "host http://127.0.0.1:3978")
    other = await open_store(url, clock, "host http://127.0.0.1:3979")
    left, kept = dead.conversation("left"), other.conversation("kept")
    await left.__aenter__()
    await kept.__aenter__()
    heir = await open_store(url, clock, "host http://127.0.0.1:3978")
    async with asyncio.timeout(5), heir.conversation("left"):
        pass
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.1), heir.conversation("kept"):
            pass
    await kept.__aexit__(None, None, None)
    for store in (dead, other, heir):
        await store.close()
