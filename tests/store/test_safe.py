"""Sealed tokens and slips, on both databases."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from bot.ports import Owner
from bot.store import SqlStore
from tests.conftest import SetClock
from tests.store.conftest import KEEP

ALEX, ADELE = Owner("A1", "T1"), Owner("a2", "t1")


async def test_tokens_are_kept_per_person_in_any_case_of_their_id(store: SqlStore) -> None:
    assert await store.tokens(ALEX) is None
    assert await store.keep_tokens(ALEX, "one", None)
    assert await store.keep_tokens(ALEX, "two", None)
    assert await store.tokens(Owner("a1", "t1")) == "two"
    assert await store.tokens(ADELE) is None
    assert await store.tokens(Owner("a1", "t2")) is None
    assert await store.everybodys_tokens() == [(Owner("a1", "t1"), "two")]


async def test_what_was_renewed_meanwhile_stays(store: SqlStore) -> None:
    await store.keep_tokens(ALEX, "one", None)
    assert await store.keep_tokens(ALEX, "two", "one")
    assert not await store.keep_tokens(ALEX, "three", "one")
    assert await store.tokens(ALEX) == "two"


async def test_who_has_signed_out_stays_so(store: SqlStore) -> None:
    await store.keep_tokens(ALEX, "one", None)
    assert await store.forget_tokens(ALEX)
    assert not await store.forget_tokens(ALEX)
    assert not await store.keep_tokens(ALEX, "renewed", "one")
    assert await store.tokens(ALEX) is None


async def test_who_signs_out_takes_back_their_slips_and_nobody_elses(store: SqlStore, clock: SetClock) -> None:
    for id, owner in (("one", ALEX), ("two", ALEX), ("hers", ADELE)):
        await store.keep_slip(id, owner, "sealed", clock.now() + timedelta(minutes=10))
    assert not await store.forget_tokens(Owner("a1", "T1"))
    assert [await store.take_slip(id) for id in ("one", "two", "hers")] == [None, None, "sealed"]


async def test_a_slip_is_taken_once_even_by_two_at_the_same_moment(store: SqlStore, clock: SetClock) -> None:
    await store.keep_slip("id", ALEX, "sealed", clock.now() + timedelta(minutes=10))
    assert sorted(await asyncio.gather(*(store.take_slip("id") for _ in range(5))), key=str) == [*[None] * 4, "sealed"]


async def test_a_slip_has_its_time(store: SqlStore, clock: SetClock) -> None:
    await store.keep_slip("early", ALEX, "sealed", clock.now() + timedelta(minutes=10))
    await store.keep_slip("late", ALEX, "sealed", clock.now() + timedelta(minutes=10))
    clock.shows += timedelta(minutes=9, seconds=59)
    assert await store.take_slip("early") == "sealed"
    clock.shows += timedelta(seconds=1)
    assert await store.take_slip("late") is None
    await store.keep_slip("left", ALEX, "sealed", clock.now() - timedelta(seconds=1))
    assert await store.forget(KEEP) == 1


async def test_tokens_come_for_a_slip_that_is_still_there_once(store: SqlStore, clock: SetClock) -> None:
    until = clock.now() + timedelta(minutes=10)
    await store.keep_tokens(ALEX, "before", None)
    await store.keep_slip("entry", ALEX, "", until)
    assert await store.tokens_for_slip("entry", ALEX, "first")
    assert not await store.tokens_for_slip("entry", ALEX, "again")
    assert await store.tokens(Owner("a1", "t1")) == "first"
    await store.keep_slip("gone", ALEX, "", until)
    await store.keep_slip("old", ADELE, "", clock.now())
    await store.forget_tokens(ALEX)
    for id, owner in (("gone", ALEX), ("old", ADELE), ("never", ADELE)):
        assert not await store.tokens_for_slip(id, owner, "sealed")
    assert await store.everybodys_tokens() == []


async def test_signing_in_and_out_at_the_same_moment_ends_signed_out(store: SqlStore, clock: SetClock) -> None:
    for number in range(20):
        await store.keep_slip(f"entry-{number}", ALEX, "", clock.now() + timedelta(minutes=10))
        both = [store.tokens_for_slip(f"entry-{number}", ALEX, "sealed"), store.forget_tokens(ALEX)]
        await asyncio.gather(*(both if number % 2 else reversed(both)))
        assert await store.tokens(ALEX) is None


async def test_what_has_waited_too_long_goes_from_the_file_too(store: SqlStore, clock: SetClock) -> None:
    for id in ("left", "used"):
        async with store.conversation(id) as memory:
            memory.parked["a1"] = {"text": "off"}
            memory.forms["book"] = [{}]
    clock.shows += timedelta(minutes=16)
    async with store.conversation("used") as memory:
        assert await store.forget(KEEP) == 1
    async with store.conversation("left") as memory:
        assert (memory.parked, memory.forms) == ({}, {"book": [{}]})
    async with store.conversation("used") as memory:
        assert memory.parked == {"a1": {"text": "off"}}


async def test_what_waits_is_remembered_with_the_conversation(store: SqlStore) -> None:
    async with store.conversation("c") as memory:
        memory.parked["a1"] = {"text": "off"}
        memory.exchanged["x"] = ""
    async with store.conversation("c") as memory:
        assert (memory.parked, memory.exchanged) == ({"a1": {"text": "off"}}, {"x": ""})
