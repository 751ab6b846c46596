"""Everything Siesta asks of Shifts, before an independent judge: as a person and by its own token, in both versions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot.sandbox.authority import APP, LocalAuthority
from bot.sign_in.application import ApplicationTokens
from bot.sign_in.entra import Entra
from bot.sign_in.registration import Registration
from bot.time_off import Span
from bot.time_off.team import Team
from tests.conftest import SetClock
from tests.graph.lines import TOWN
from tests.graph.store import ALEX, ALEXS, ASKED, MEGAN, MONDAY, STORE, VACATION, Schedule, schedule_at
from tests.sandbox.judge import PLACE as CONTRACT
from tests.sandbox.judge import Judge

pytestmark = [
    pytest.mark.contract,
    pytest.mark.skipif(
        not Path(CONTRACT, "openapi-v1-subset.yaml").is_file(), reason="SIESTA_CONTRACT names no contract"
    ),
]

DAY, NEXT = (Span.days(date(2026, 12, day), date(2026, 12, day)) for day in (14, 15))
STORES = Team(STORE.id, "Contoso Store", "Europe/Berlin")
VACATIONS = replace(ALEXS, reason=VACATION)


async def everything(store: Schedule) -> None:
    await store.teams.teams(MEGAN)
    await store.teams.crew(MEGAN, STORES)
    await store.teams.reasons(MEGAN, STORES)
    both = {"userId": ALEX.id, "sharedTimeOff": MONDAY, "draftTimeOff": {**MONDAY, "theme": "lavender"}}
    await store.put("POST", "/timesOff", both)
    for place in (VACATIONS, replace(VACATIONS, draft=True)):
        booked = await store.shifts.book(MEGAN, DAY, place, "")
        changed = await store.shifts.replace(MEGAN, booked.id, NEXT, place, "", booked.stamp)
        await store.teams.share(MEGAN, STORES, DAY, notify=True)
        await store.shifts.withdraw(MEGAN, changed.id, VACATIONS, "")
    (shared,) = await store.shifts.between(MEGAN, DAY, ALEXS)
    await store.shifts.replace(MEGAN, shared.id, NEXT, shared.place, "", shared.stamp)
    for approved in (True, False):
        asked = await store.requests.book(ALEX, DAY, ASKED, "Skiing")
        asked = await store.requests.replace(ALEX, asked.id, NEXT, ASKED, "Sailing", "")
        await store.teams.decide(MEGAN, STORES, asked.id, approved, "Well")
    asked = await store.requests.book(ALEX, DAY, ASKED, "")
    await store.requests.withdraw(ALEX, asked.id, ASKED, "")
    await store.teams.requests(MEGAN, STORES)


@pytest.mark.parametrize("version", ["v1.0", "beta"])
@pytest.mark.parametrize("by", ["a person", "Siesta"])
async def test_every_exchange_is_as_described(clock: SetClock, version: str, by: str) -> None:
    authority = LocalAuthority(TOWN, "http://127.0.0.1:9/sandbox/login")
    tokens = ApplicationTokens(Entra(Registration(APP, authority.address, password="none"), authority))  # noqa: S106
    try:
        async with schedule_at(clock, version, application=tokens if by == "Siesta" else None) as store:
            await everything(store)
    finally:
        tokens.close()
    judges = {name: Judge(name) for name in (version, "beta")}
    accused = [
        (one.method, one.path, fault)
        for one in store.line.exchanges
        for fault in judges["beta" if "ForUser" in one.path else version].accuses(
            one.method, one.path, one.sent, one.status, one.answered
        )
    ]
    assert accused == []
    assert {one.method for one in store.line.exchanges} == {"GET", "POST", "PUT", "DELETE"}
