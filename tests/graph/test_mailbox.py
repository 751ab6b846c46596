"""What a mailbox says of somebody's working days, and how seldom it is asked."""

from __future__ import annotations

import asyncio
from datetime import time, timedelta
from typing import Any

import pytest

from bot.errors import GraphDown, SignInNeeded
from bot.graph.mailbox import MailboxSettings
from bot.ports import Owner, WorkDay
from bot.time_off import zones
from tests.conftest import SetClock
from tests.graph.conftest import ALEX, ISAAC, TOWN, Bench

NEPAL = zones.iana("Nepal Standard Time")
OFFICE_HOURS = {
    "daysOfWeek": ["monday", "Friday"],
    "startTime": "08:30:00.0000000",
    "endTime": "16:00:00.0000000",
    "timeZone": {"name": "Nepal Standard Time"},
}


@pytest.fixture
def mailbox(bench: Bench, clock: SetClock) -> MailboxSettings:
    return MailboxSettings(bench.graph, clock)


async def test_everybody_has_their_own_working_days(bench: Bench, mailbox: MailboxSettings) -> None:
    assert await mailbox.work_day(ALEX) == WorkDay("Europe/Berlin", time(9), time(17), frozenset(range(5)))
    assert await mailbox.work_day(ISAAC) == WorkDay(NEPAL, time(10), time(18), frozenset({6, 0, 1, 2, 3}))
    for resident in TOWN.people.values():
        zone = (await mailbox.work_day(Owner(resident.id, TOWN.tenant))).zone
        assert zone == zones.iana(resident.windows_zone)
    assert {call["path"] for call in await bench.calls()} == {"/v1.0/me/mailboxSettings"}


@pytest.mark.parametrize(
    ("settings", "work_day"),
    [
        (
            {"timeZone": "Customized Time Zone", "workingHours": OFFICE_HOURS},
            WorkDay(NEPAL, time(8, 30), time(16), frozenset({0, 4})),
        ),
        ({"timeZone": "europe/paris", "workingHours": None}, WorkDay("Europe/Paris")),
        ({"timeZone": "", "workingHours": {"timeZone": {"name": "Customized Time Zone"}}}, WorkDay(None)),
        ({}, WorkDay(None)),
        (
            {"workingHours": OFFICE_HOURS | {"startTime": "22:00:00", "endTime": "06:00:00", "timeZone": None}},
            WorkDay(None, days=frozenset({0, 4})),
        ),
        (
            {"timeZone": "UTC", "workingHours": {"startTime": "00:00:00", "endTime": "00:00:00"}},
            WorkDay("Etc/UTC"),
        ),
        (
            {"timeZone": "UTC", "workingHours": {"startTime": "00:00:00", "endTime": "24:00:00"}},
            WorkDay("Etc/UTC"),
        ),
        (
            {"timeZone": "UTC", "workingHours": {"startTime": "00:00:00", "endTime": "23:59:00"}},
            WorkDay("Etc/UTC", time(0), time(23, 59)),
        ),
        ({"timeZone": "UTC", "workingHours": {"startTime": "early", "daysOfWeek": ["payday"]}}, WorkDay("Etc/UTC")),
    ],
)
async def test_mailboxes_say_odd_things(
    bench: Bench, mailbox: MailboxSettings, settings: dict[str, Any], work_day: WorkDay
) -> None:
    await bench.spoil(status=200, body=settings)
    assert await mailbox.work_day(ALEX) == work_day


@pytest.mark.parametrize("body", [[], 3, "<html>", {"workingHours": 3}])
async def test_settings_of_another_shape_are_no_answer(bench: Bench, mailbox: MailboxSettings, body: Any) -> None:
    await bench.spoil(status=200, body=body)
    with pytest.raises(GraphDown):
        await mailbox.work_day(ALEX)


async def test_it_is_remembered_for_ten_minutes(bench: Bench, mailbox: MailboxSettings, clock: SetClock) -> None:
    await mailbox.work_day(ALEX)
    clock.shows += timedelta(minutes=9, seconds=59)
    await mailbox.work_day(ALEX)
    assert len(await bench.calls()) == 1
    clock.shows += timedelta(seconds=1)
    await mailbox.work_day(ALEX)
    assert len(await bench.calls()) == 2


async def test_two_at_the_same_time_ask_once(bench: Bench, mailbox: MailboxSettings) -> None:
    await bench.spoil(delay=0.05)
    first, second, other = await asyncio.gather(*(mailbox.work_day(owner) for owner in (ALEX, ALEX, ISAAC)))
    assert first == second != other
    assert [call["person"] for call in await bench.calls()].count("alex") == 1


async def test_who_gives_up_does_not_spoil_it_for_others(bench: Bench, mailbox: MailboxSettings) -> None:
    await bench.spoil(delay=0.05, times=None)
    first, second = (asyncio.create_task(mailbox.work_day(ALEX)) for _ in range(2))
    await asyncio.sleep(0.02)
    first.cancel()
    assert (await second).zone == "Europe/Berlin"


async def test_a_fault_is_not_remembered(bench: Bench, mailbox: MailboxSettings) -> None:
    await bench.spoil(status=401)
    with pytest.raises(SignInNeeded) as needed:
        await mailbox.work_day(ALEX)
    assert needed.value.scopes == ("MailboxSettings.Read",)
    assert (await mailbox.work_day(ALEX)).zone == "Europe/Berlin"


async def test_only_so_many_are_remembered(bench: Bench, clock: SetClock) -> None:
    few = MailboxSettings(bench.graph, clock, most=1)
    for owner in (ALEX, ISAAC, ALEX, ALEX):
        await few.work_day(owner)
    assert len(await bench.calls()) == 3
