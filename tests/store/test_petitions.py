"""What was asked through Siesta: decided once, looked at in turn, forgotten in the end."""

from __future__ import annotations

from datetime import timedelta

from bot.ports import Owner, Petition
from bot.store import SqlStore
from tests.conftest import SetClock

ALEX, MEGAN = Owner("alex", "contoso"), Owner("megan", "contoso")
MINUTE = timedelta(minutes=1)


async def test_a_petition_is_asked_once_and_answered_once(store: SqlStore) -> None:
    petition = Petition("SREQ_1", ALEX, "row")
    assert await store.ask(petition)
    assert not await store.ask(petition)
    assert await store.petitions_of("row") == [petition]
    assert await store.answer("SREQ_1", "approved", "Have fun")
    assert not await store.answer("SREQ_1", "declined", "")
    assert await store.petition("SREQ_1") == Petition("SREQ_1", ALEX, "row", "approved", "Have fun")
    assert await store.petition("SREQ_2") is None


async def test_what_is_pending_is_looked_at_in_turn(store: SqlStore, clock: SetClock) -> None:
    for number in range(3):
        await store.ask(Petition(f"SREQ_{number}", ALEX, "row"))
        clock.shows = clock.now() + MINUTE
    await store.answer("SREQ_1", "declined", "")
    assert await store.look_again(9 * MINUTE, 5) == []
    first = await store.look_again(MINUTE, 1)
    second = await store.look_again(MINUTE, 1)
    assert [one.id for one in first + second] == ["SREQ_0", "SREQ_2"]
    assert await store.look_again(MINUTE, 5) == []


async def test_its_cards_are_found_and_forgotten_with_it(store: SqlStore, clock: SetClock) -> None:
    await store.ask(Petition("SREQ_1", ALEX, "row"))
    await store.petition_shown("SREQ_1", MEGAN, "chat", "card")
    assert await store.cards_of("SREQ_1") == [(MEGAN, "chat", "card")]
    await store.forget(clock.now() + MINUTE)
    assert await store.cards_of("SREQ_1") == []
    assert await store.petition("SREQ_1") is None
