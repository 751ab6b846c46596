"""The ledger's promises where a chat cannot show them: several presses at the same moment."""

from __future__ import annotations

import asyncio
from datetime import date
from pathlib import Path

from bot.booking import ledger
from bot.ports import Owner
from bot.time_off import Part, Place, Span, State, TimeOff, Where
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
            moved = await services.store.move(id, ALEX, ledger.BOOKABLE, State.BOOKING, at=0)
            assert moved
            return await ledger.carry_out(moved, services)

        ended = await asyncio.gather(*(press(f"row-{number}") for number in range(8)))
        assert {row.state for row in ended} == {State.BOOKED}
        assert len({row.parts[0].entry for row in ended}) == 1
        assert len((await player._sandbox("GET", "state"))["occurrences"][ALEX.id]) == 1


async def test_a_request_asked_anew_is_the_one_that_is_withdrawn_later(tmp_path: Path, clock: SetClock) -> None:
    """Changed, and the answer was lost: the card goes on with what stands in the first one's place."""
    store = TOWN.teams["store"]
    place = Place(Where.ASKED, store.id, ALEX.id, store.reasons[0].id, zone="Europe/Berlin")
    monday, tuesday = (Span.days(date(2026, 11, day), date(2026, 11, day)) for day in (23, 24))
    async with ThroughTheCorridor(Stage(tmp_path, clock)) as player:
        services = player.stage.services
        assert services
        part = Part(monday, place=place)
        await services.store.save(TimeOff("row", ALEX.id, ALEX.tenant, "chat", "Europe/Berlin", (part,)))
        moved = await services.store.move("row", ALEX, ledger.BOOKABLE, State.BOOKING, at=0)
        assert moved
        booked = await ledger.carry_out(moved, services)
        wanted = (Part(tuesday, place=place),)
        moved = await services.store.move("row", ALEX, {State.BOOKED}, State.CHANGING, at=booked.version, wanted=wanted)
        assert moved
        await player._sandbox("POST", "faults", {"method": "DELETE", "status": 500, "when": "after"})
        changed = await ledger.carry_out(moved, services)
        assert (changed.state, changed.spans) == (State.BOOKED, (tuesday,))
        assert changed.parts[0].entry != booked.parts[0].entry
        moved = await services.store.move("row", ALEX, {State.BOOKED}, State.WITHDRAWING, at=changed.version)
        assert moved
        assert (await ledger.carry_out(moved, services)).state is State.WITHDRAWN
        assert await services.calendar.between(ALEX, Span.days(monday.first_day, tuesday.last_day), place) == []
