"""One turn at a time per conversation, in one process and in many, whatever happens to whoever has the turn."""

from __future__ import annotations

import asyncio
import signal
import sys
from asyncio.subprocess import PIPE, Process
from datetime import timedelta
from pathlib import Path

import pytest

from bot.clock import SystemClock
from bot.ports import Memory
from bot.store import SqlStore, TurnLost, open_store
from bot.store.statements import LEASE
from tests.conftest import SetClock
from tests.store.conftest import Open

HOUSE = Path(__file__).parents[2]
FULL = Memory(
    forms={"stack": [{"form": "book", "draft": {"subject": "\0 \ud83e 🦷", "days": [1, 2.5, None, True]}}]},
    address={"conversation": {"id": "19:chat"}, "locale": "ja-JP"},
    seen=["f:1", "f:2"],
    greeted=True,
)


async def remembered(store: SqlStore, id: str = "chat") -> Memory:
    async with store.conversation(id) as memory:
        return memory


async def remember(store: SqlStore, memory: Memory) -> None:
    async with store.conversation("chat") as kept:
        kept.forms, kept.address, kept.seen, kept.greeted = memory.forms, memory.address, memory.seen, memory.greeted


async def has_to_wait(store: SqlStore) -> bool:
    try:
        await asyncio.wait_for(remembered(store), 0.1)
    except TimeoutError:
        return True
    return False


async def test_a_conversation_begins_with_an_empty_memory(store: SqlStore) -> None:
    assert await store.address("chat") is None
    assert await remembered(store) == Memory()
    assert await store.address("chat") is None


async def test_a_memory_outlives_the_process(url: str, open_another: Open, clock: SetClock) -> None:
    store = await open_store(url, clock)
    await remember(store, FULL)
    await store.close()
    later = await open_another(clock)
    assert await remembered(later) == FULL
    assert await remembered(later, "another chat") == Memory()


async def test_the_address_is_read_without_waiting_for_the_turn(store: SqlStore) -> None:
    await remember(store, FULL)
    async with store.conversation("chat"):
        assert await store.address("chat") == FULL.address


async def test_a_memory_is_saved_after_an_error_too(store: SqlStore) -> None:
    async def turn() -> None:
        async with store.conversation("chat") as memory:
            memory.greeted = True
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await turn()
    assert (await remembered(store)).greeted


async def test_a_message_that_is_delivered_twice_acts_once(
    store: SqlStore, open_another: Open, clock: SetClock
) -> None:
    stores = (store, await open_another(clock))
    acted = 0

    async def deliver(store: SqlStore) -> None:
        nonlocal acted
        async with store.conversation("chat") as memory:
            if "f:1" in memory.seen:
                return
            memory.seen.append("f:1")
            acted += 1

    await asyncio.gather(*(deliver(stores[n % 2]) for n in range(8)))
    assert acted == 1


async def test_turns_of_one_conversation_wait_in_line(store: SqlStore, open_another: Open, clock: SetClock) -> None:
    stores = (store, await open_another(clock))
    running = most = 0

    async def turn(store: SqlStore) -> None:
        nonlocal running, most
        async with store.conversation("chat") as memory:
            running += 1
            most = max(most, running)
            count = memory.forms.get("count", 0)
            await asyncio.sleep(0.002)
            memory.forms["count"] = count + 1
            running -= 1

    await asyncio.gather(*(turn(stores[n % 2]) for n in range(20)))
    assert most == 1
    assert (await remembered(store)).forms == {"count": 20}


async def test_turns_of_many_conversations_run_side_by_side(store: SqlStore) -> None:
    async with store.conversation("chat"), asyncio.timeout(5):
        await asyncio.gather(*(remembered(store, f"chat {n}") for n in range(30)))


async def test_who_gives_no_sign_of_life_loses_the_turn(store: SqlStore, open_another: Open, clock: SetClock) -> None:
    later = SetClock(clock.now() + LEASE - timedelta(seconds=1))
    other, third = await open_another(later), await open_another(later)
    first, second = store.conversation("chat"), other.conversation("chat")

    (await first.__aenter__()).forms = {"from": "who lost it"}
    assert await has_to_wait(other)
    later.shows += timedelta(seconds=1)
    memory = await second.__aenter__()
    assert memory == Memory()
    memory.forms = {"from": "who came then"}

    with pytest.raises(TurnLost, match="chat"):
        await first.__aexit__(None, None, None)
    assert await has_to_wait(third)
    await second.__aexit__(None, None, None)
    assert (await remembered(third)).forms == {"from": "who came then"}


async def test_a_long_turn_is_renewed(store: SqlStore, open_another: Open, clock: SetClock) -> None:
    other = await open_another(clock)
    async with store.conversation("chat") as memory:
        for _ in range(3):
            clock.shows += LEASE - timedelta(seconds=1)
            await store.renew_turns()
            assert await has_to_wait(other)
        memory.greeted = True
    assert (await remembered(other)).greeted


async def test_a_cancelled_turn_was_never_taken(store: SqlStore, open_another: Open, clock: SetClock) -> None:
    other = await open_another(clock)
    begun = asyncio.Event()

    async def turn() -> None:
        async with store.conversation("chat") as memory:
            memory.seen.append("f:1")
            begun.set()
            await asyncio.sleep(60)

    task = asyncio.create_task(turn())
    await begun.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    async with asyncio.timeout(1):
        assert await remembered(other) == Memory()


async def test_whenever_a_turn_is_cancelled_the_next_ones_do_not_wait(
    store: SqlStore, open_another: Open, clock: SetClock
) -> None:
    other = await open_another(clock)
    for steps in range(40):
        task = asyncio.create_task(remembered(store))
        for _ in range(steps):
            await asyncio.sleep(0 if steps % 2 else 0.0003)
        task.cancel()
        await asyncio.wait([task])
        async with asyncio.timeout(2):
            assert await remembered(other) == await remembered(store) == Memory()


async def other_process(url: str, *what: str) -> Process:
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.store.other_process", url, *what, cwd=HOUSE, stdin=PIPE, stdout=PIPE
    )


async def test_two_processes_take_turns(store: SqlStore, url: str) -> None:
    processes = [await other_process(url, "count", "25") for _ in range(2)]
    for process in processes:
        await process.communicate()
        assert process.returncode == 0
    assert (await remembered(store)).forms == {"count": 50}


async def test_a_killed_process_holds_a_turn_up_for_ten_seconds_at_most(
    store: SqlStore, open_another: Open, url: str
) -> None:
    await remember(store, FULL)
    holder = await other_process(url, "hold")
    assert holder.stdout
    assert await holder.stdout.readline() == b"mine\n"
    clock = SetClock(SystemClock().now())
    heir = await open_another(clock)
    holder.send_signal(signal.SIGKILL)
    await holder.communicate()
    assert await has_to_wait(heir)
    clock.shows += LEASE
    async with asyncio.timeout(2):
        assert await remembered(heir) == FULL


async def test_processes_that_start_at_the_same_moment_both_find_the_tables(url: str) -> None:
    processes = [await other_process(url, "open") for _ in range(2)]
    for process in processes:
        assert process.stdout
        assert await process.stdout.readline() == b"ready\n"
    answers = await asyncio.gather(*(process.communicate(b"go\n") for process in processes))
    assert [answer for answer, _ in answers] == [b"open\n"] * 2
