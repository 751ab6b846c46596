"""Nothing is kept for ever: what goes when, and what stays until then."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from bot.ports import Habits, Owner, Petition, Written
from bot.store import SqlStore
from bot.store.forgetting import AT_ONCE, FORGET_EVERY
from bot.store.opening import line_to
from bot.store.tables import metadata
from bot.time_off import Part, Span, State
from bot.time_off.team import RequestKey
from tests.conftest import SetClock
from tests.store.conftest import KEEP, Open
from tests.store.test_ledger_rows import PLAIN

ALEX, MEGAN = Owner("alex", "contoso"), Owner("megan", "contoso")
DAY = timedelta(days=1)
IN_A_YEAR = (Part(Span.days(date(2027, 11, 24), date(2027, 11, 24))),)
KEY = RequestKey("contoso", "store", "SREQ_1")


async def kept(store: SqlStore) -> set[str]:
    return {row.id for row in await store.of_owner(ALEX, set(State))}


async def fill(store: SqlStore, clock: SetClock) -> None:
    """Something in every table."""
    async with store.conversation("chat", ALEX) as memory:
        memory.parked["alex"] = {"text": "off"}
    await store.save(replace(PLAIN, state=State.BOOKED, conversation="chat"))
    await store.ask(Petition(KEY, ALEX, PLAIN.id))
    await store.petition_shown(KEY, "megan", "hers", "card")
    await store.keep_tokens(ALEX, "sealed", None)
    await store.keep_tokens(MEGAN, "never seen", None)
    await store.keep_slip("slip", ALEX, "sealed", clock.now() + timedelta(minutes=10))
    await store.wrote(Written(ALEX, "alex", "POST /me", ("entry",), "request", "201", PLAIN.id))


async def sizes(url: str) -> dict[str, int]:
    line = line_to(url)

    def counted(connection: sa.Connection) -> dict[str, int]:
        return {
            name: connection.execute(sa.select(sa.func.count()).select_from(table)).scalar_one()
            for name, table in metadata.tables.items()
        }

    try:
        return await line.run(counted)
    finally:
        await line.close()


async def test_in_the_end_every_table_is_empty(url: str, store: SqlStore, clock: SetClock) -> None:
    """Of a table that has no rule something would be left; one that is not filled here is a table without a test."""
    await fill(store, clock)
    assert [name for name, size in (await sizes(url)).items() if not size] == []
    clock.shows += 400 * DAY
    await store.forget(KEEP)
    # What says when it is to be done again is about nobody, and goes by itself.
    assert {name: size for name, size in (await sizes(url)).items() if size} == {"conversations": 1}


async def test_before_its_time_nothing_goes_but_what_is_of_no_use_any_more(
    url: str, store: SqlStore, clock: SetClock
) -> None:
    await fill(store, clock)
    before = await sizes(url)
    clock.shows += timedelta(days=89)
    await store.forget(KEEP)
    after = await sizes(url)
    assert {name: size - after[name] for name, size in before.items() if size != after[name]} == {
        "slips": 1,
        "conversations": -1,
    }
    async with store.conversation("chat") as memory:
        assert memory.parked == {}


@pytest.mark.parametrize("state", State)
async def test_a_row_goes_so_long_after_its_last_day(store: SqlStore, clock: SetClock, state: State) -> None:
    ended = state in (State.OFFERED, State.DISMISSED, State.WITHDRAWN, State.FAILED)
    await store.save(replace(PLAIN, id="next week", state=state))
    await store.save(replace(PLAIN, id="in a year", state=state, parts=IN_A_YEAR))
    clock.shows += 94 * DAY
    assert await store.forget(KEEP) == 2 * ended
    clock.shows += 2 * DAY
    assert await store.forget(KEEP) == (not ended)
    assert await kept(store) == (set() if ended else {"in a year"})


async def test_what_is_moved_to_other_days_goes_by_those(store: SqlStore, clock: SetClock) -> None:
    await store.save(replace(PLAIN, state=State.BOOKED))
    row = await store.move(PLAIN.id, ALEX, {State.BOOKED}, State.BOOKED, at=0, parts=IN_A_YEAR)
    assert row
    clock.shows += 300 * DAY
    assert await store.forget(KEEP) == 0
    assert await store.move(PLAIN.id, ALEX, {State.BOOKED}, State.BOOKED, at=1, parts=PLAIN.parts)
    clock.shows += 89 * DAY
    assert await store.forget(KEEP) == 0
    clock.shows += 2 * DAY
    assert await store.forget(KEEP) == 1


async def test_what_is_booked_afterwards_stays_as_long(store: SqlStore, clock: SetClock) -> None:
    clock.shows += 200 * DAY
    await store.save(replace(PLAIN, state=State.BOOKING))
    assert await store.forget(KEEP) == 0
    clock.shows += 89 * DAY
    assert await store.forget(KEEP) == 0
    clock.shows += 2 * DAY
    assert await store.forget(KEEP) == 1


async def test_a_petition_stays_with_its_row(store: SqlStore, clock: SetClock) -> None:
    await store.save(replace(PLAIN, state=State.BOOKED, parts=IN_A_YEAR))
    await store.ask(Petition(KEY, ALEX, PLAIN.id))
    await store.petition_shown(KEY, "megan", "hers", "card")
    clock.shows += 300 * DAY
    await store.forget(KEEP)
    assert await store.petition(KEY)
    assert await store.cards_of(KEY)
    clock.shows += 200 * DAY
    await store.forget(KEEP)
    assert not await store.petition(KEY)
    assert not await store.cards_of(KEY)


async def test_conversations_nobody_came_back_to_are_forgotten(store: SqlStore, clock: SetClock) -> None:
    for id in ("left", "with time off", "running", "young"):
        async with store.conversation(id) as memory:
            memory.address = {"id": id}
    await store.save(replace(PLAIN, state=State.BOOKED, conversation="with time off", parts=IN_A_YEAR))
    clock.shows += 91 * DAY
    async with store.conversation("young"):
        pass
    async with store.conversation("running"):
        assert await store.forget(KEEP) == 1
    left = [id for id in ("left", "with time off", "running", "young") if await store.address(id)]
    assert left == ["with time off", "running", "young"]


async def test_who_is_not_seen_for_half_a_year_is_forgotten(store: SqlStore, clock: SetClock) -> None:
    for owner in (ALEX, MEGAN):
        async with store.conversation(owner.id, owner):
            await store.keep_habits(owner, Habits(language="fr"))
            await store.keep_tokens(owner, "sealed", None)
    clock.shows += 100 * DAY
    async with store.conversation("group", MEGAN):
        pass
    clock.shows += 81 * DAY
    # What is renewed in the background is no sign of anybody.
    assert await store.keep_tokens(ALEX, "renewed", "sealed")
    await store.forget(KEEP)
    assert (await store.habits(ALEX), await store.tokens(ALEX)) == (Habits(), None)
    assert (await store.habits(MEGAN), await store.tokens(MEGAN)) == (Habits(language="fr"), "sealed")


async def test_more_than_goes_at_once_goes(store: SqlStore, clock: SetClock) -> None:
    for number in range(AT_ONCE + 1):
        await store.save(replace(PLAIN, id=str(number)))
    clock.shows += 91 * DAY
    assert await store.forget(KEEP) == AT_ONCE + 1


async def test_one_process_does_it_and_only_now_and_then(store: SqlStore, open_another: Open, clock: SetClock) -> None:
    other = await open_another(clock)
    await store.forget(KEEP)
    await store.keep_slip("slip", ALEX, "sealed", clock.now())
    clock.shows += FORGET_EVERY - timedelta(seconds=1)
    assert [await one.forget(KEEP) for one in (store, other)] == [0, 0]
    clock.shows += timedelta(seconds=1)
    assert [await one.forget(KEEP) for one in (other, store)] == [1, 0]


@pytest.mark.parametrize("url", ["sqlite"], indirect=True)
async def test_what_goes_is_found_by_an_index(url: str, store: SqlStore, clock: SetClock) -> None:
    """Of every statement that deletes: no table is read from end to end. An empty PostgreSQL does that whatever there
    is, so SQLite is asked."""
    line = line_to(url)
    plans = [
        str(step.detail)
        for statement in store._late(KEEP)
        for step in await line.run(lambda connection, asked=statement: _plan(connection, asked))
    ]
    await line.close()
    assert plans
    assert [step for step in plans if step.startswith("SCAN") and "INDEX" not in step] == []


def _plan(connection: sa.Connection, statement: Any) -> list[Any]:
    compiled = statement.compile(connection)
    values = tuple(compiled.params[name] for name in compiled.positiontup or ())
    return [*connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {compiled}", tuple(map(str, values))).all()]
