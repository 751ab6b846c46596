"""The ledger's promises where a chat cannot show them: several presses at the same moment."""

from __future__ import annotations

import asyncio
from datetime import date
from pathlib import Path

from bot import ledger
from bot.ports import Owner
from bot.time_off import Part, Span, State, TimeOff
from tests.chats.players import TOWN, Stage, ThroughTheCorridor
from tests.conftest import SetClock

ALEX = Owner(TOWN.people["alex"].id, TOWN.tenant)


async def test_one_day_offered_in_many_chats_is_booked_once(tmp_path: Path, clock: SetClock) -> None:
    async with ThroughTheCorridor(Stage(tmp_path, clock)) as player:
        services = player.stage.services
        assert services
        part = Part(Span.days(date(2026, 11, 23), date(2026, 11, 23)))
        for number in range(8):
            row = TimeOff(f"row-{number}", ALEX.id, ALEX.tenant, f"chat-{number}", "Europe/Berlin", (part,))
            await services.store.save(row)

        async def press(id: str) -> TimeOff:
            moved = await services.store.move(id, ALEX, ledger.BOOKABLE, State.BOOKING)
            assert moved
            return await ledger.carry_out(moved, services)

        ended = await asyncio.gather(*(press(f"row-{number}") for number in range(8)))
        assert {row.state for row in ended} == {State.BOOKED}
        assert len({row.parts[0].entry for row in ended}) == 1
        assert len((await player._sandbox("GET", "state"))["occurrences"][ALEX.id]) == 1
