"""What every Calendar keeps to: the work plan, a team's schedule as its owner, and requests as its member.

In process, over HTTP, and, where the contract's files are at hand, with every exchange before the judge.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.errors import GraphDown, GraphGone
from bot.graph.calendars import Calendars
from bot.graph.client import Graph
from bot.graph.gate import Gate
from bot.graph.requests import Requests
from bot.graph.shifts import Shifts
from bot.graph.work_plan import WorkPlan
from bot.ports import Owner
from bot.sandbox.authority.tokens import SandboxTokens
from bot.sandbox.graph import make_graph, running
from bot.time_off import Place, Span, Where
from tests.conftest import SetClock
from tests.graph.lines import IN_PROCESS, TOWN, in_process
from tests.graph.trail import Lines
from tests.sandbox.judge import PLACE as CONTRACT
from tests.sandbox.judge import Judge

STORE = TOWN.teams["store"]
ALEX, MEGAN = (Owner(TOWN.people[name].id, TOWN.tenant) for name in ("alex", "megan"))
VACATION, SICK = (reason.id for reason in STORE.reasons[:2])
CHRISTMAS = Span.days(date(2026, 12, 24), date(2026, 12, 26))
PLAN = (ALEX, Place(zone="Europe/Berlin"))
AS_OWNER = (MEGAN, Place(Where.SHIFTS, STORE.id, ALEX.id, VACATION, zone="Europe/Berlin"))
AS_MEMBER = (ALEX, Place(Where.ASKED, STORE.id, ALEX.id, VACATION, zone="Europe/Berlin"))

judged = [
    pytest.mark.contract,
    pytest.mark.skipif(
        not Path(CONTRACT, "openapi-v1-subset.yaml").is_file(), reason="SIESTA_CONTRACT names no contract"
    ),
]
WAYS = [
    "in process",
    "over HTTP",
    pytest.param("v1.0 judged", marks=judged),
    pytest.param("beta judged", marks=judged),
]


@dataclass(frozen=True)
class Kept:
    """A calendar, as somebody, and where it keeps time off."""

    calendar: Calendars
    owner: Owner
    place: Place
    spoil: Any

    async def between(self, span: Span) -> list[Any]:
        return await self.calendar.between(self.owner, span, self.place)

    async def book(self, span: Span, subject: str = "") -> Any:
        return await self.calendar.book(self.owner, span, self.place, self.place.subject(subject))

    async def replace(self, entry: Any, span: Span, subject: str = "") -> Any:
        """And what it takes the place of is withdrawn, as who replaces something has to."""
        subject = self.place.subject(subject)
        anew = await self.calendar.replace(self.owner, entry.id, span, self.place, subject, entry.stamp)
        if anew.id != entry.id:
            with suppress(GraphGone):
                await self.withdraw(entry)
        return anew

    async def withdraw(self, entry: Any) -> None:
        await self.calendar.withdraw(self.owner, entry.id, self.place, entry.stamp)


@pytest.fixture(params=WAYS)
async def way(request: pytest.FixtureRequest, clock: SetClock) -> AsyncIterator[tuple[Graph, Any]]:
    async def no_pause(seconds: float) -> None:
        """The client's pauses are nobody's business here."""

    async with AsyncExitStack() as stack:
        version = "beta" if "beta" in request.param else "v1.0"
        if request.param == "over HTTP":
            address = await stack.enter_async_context(running(make_graph(":memory:", clock=clock)))
            session = await stack.enter_async_context(aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()))

            async def spoil(**rule: Any) -> None:
                async with session.post(f"{address}/_sandbox/faults", json=rule) as answer:
                    assert answer.status == 201

            yield Graph(session, address, version, SandboxTokens(TOWN), clock, Lines(), sleep=no_pause), spoil
            return
        line = await stack.enter_async_context(in_process(clock))

        async def spoil_here(**rule: Any) -> None:
            line.spoil(**rule)

        yield Graph(line, IN_PROCESS, version, SandboxTokens(TOWN), clock, Lines(), sleep=no_pause), spoil_here
        if "judged" in request.param:
            judge = Judge(version)
            told = [
                judge.accuses(one.method, one.path, one.sent, one.status, one.answered)
                for one in line.exchanges
                if one.status != 503
            ]
            assert told
            assert not [accused for accused in told if accused]


@pytest.fixture(params=[PLAN, AS_OWNER, AS_MEMBER], ids=["work plan", "shifts", "requests"])
def kept(request: pytest.FixtureRequest, way: tuple[Graph, Any]) -> Kept:
    graph, spoil = way
    gate = Gate(graph)
    return Kept(Calendars(WorkPlan(graph), Shifts(gate), Requests(gate)), *request.param, spoil)


def hours(start: str, end: str) -> Span:
    return Span(datetime.fromisoformat(start), datetime.fromisoformat(end), all_day=False)


async def test_what_is_booked_is_there(kept: Kept) -> None:
    booked = await kept.book(CHRISTMAS, "Skiing ⛷")
    assert (booked.span, booked.subject) == (CHRISTMAS, kept.place.subject("Skiing ⛷"))
    assert booked.place == kept.place
    assert await kept.between(CHRISTMAS) == [booked]


@pytest.mark.parametrize(
    "span",
    [
        hours("2026-12-01T13:30", "2026-12-02T00:00"),
        Span.days(date(2027, 3, 28), date(2027, 3, 28)),
        Span.days(date(2027, 10, 31), date(2027, 10, 31)),
        hours("2027-03-28T01:30", "2027-03-28T03:30"),
        hours("2027-10-31T01:30", "2027-10-31T03:30"),
        Span.days(date(2027, 3, 1), date(2027, 11, 30)),
    ],
)
async def test_it_reads_back_as_booked(kept: Kept, span: Span) -> None:
    booked = await kept.book(span)
    assert booked.span == span
    assert await kept.between(span) == [booked]


async def test_what_touches_comes_earliest_first(kept: Kept) -> None:
    days = [Span.days(date(2026, 12, day), date(2026, 12, day)) for day in (27, 23, 26, 24)]
    for day in days:
        await kept.book(day)
    assert [one.span for one in await kept.between(CHRISTMAS)] == [days[3], days[2]]
    assert await kept.between(hours("2026-12-25T00:00", "2026-12-26T00:00")) == []


async def test_many_come_over_their_pages(kept: Kept) -> None:
    days = [date(2027, 1, 1) + timedelta(days=day) for day in range(105)]
    for day in days:
        await kept.book(Span.days(day, day))
    found = await kept.between(Span.days(days[0], days[-1]))
    assert [one.span.first_day for one in found] == days


async def test_replacing(kept: Kept) -> None:
    booked = await kept.book(CHRISTMAS, "Skiing")
    later = hours("2026-12-28T09:00", "2026-12-28T12:00")
    changed = await kept.replace(booked, later, "Dentist")
    assert (changed.span, changed.subject) == (later, kept.place.subject("Dentist"))
    assert await kept.between(later) == [changed]
    assert await kept.between(CHRISTMAS) == []


async def test_it_is_taken_back(kept: Kept) -> None:
    booked = await kept.book(CHRISTMAS)
    changed = await kept.replace(booked, Span.days(date(2026, 12, 28), date(2026, 12, 28)))
    await kept.replace(changed, CHRISTMAS)
    (again,) = await kept.between(CHRISTMAS)
    assert (again.span, again.place) == (booked.span, booked.place)
    assert len(await kept.between(Span.days(date(2026, 12, 1), date(2026, 12, 31)))) == 1


@pytest.mark.parametrize("method", ["PUT", "POST", "DELETE"])
@pytest.mark.parametrize("when", ["before", "after"])
async def test_replacing_may_be_repeated(kept: Kept, method: str, when: str) -> None:
    booked = await kept.book(CHRISTMAS, "Skiing")
    later = Span.days(date(2026, 12, 28), date(2026, 12, 28))
    await kept.spoil(method=method, status=503, when=when)
    try:
        await kept.replace(booked, later, "Dentist")
    except GraphDown:
        await kept.replace(booked, later, "Dentist")
    whole = Span.days(date(2026, 12, 1), date(2026, 12, 31))
    assert [(one.span, one.subject) for one in await kept.between(whole)] == [(later, kept.place.subject("Dentist"))]


async def test_withdrawing_and_what_is_gone(kept: Kept) -> None:
    booked = await kept.book(CHRISTMAS)
    await kept.spoil(method="DELETE", status=503)
    await kept.withdraw(booked)
    assert await kept.between(CHRISTMAS) == []
    with pytest.raises(GraphGone):
        await kept.withdraw(booked)
    with pytest.raises(GraphGone):
        await kept.replace(booked, Span.days(date(2026, 12, 28), date(2026, 12, 28)))


async def test_a_booking_nobody_answered_is_found_again(kept: Kept) -> None:
    await kept.spoil(method="POST", drop=True, when="after")
    with pytest.raises(GraphDown) as down:
        await kept.book(CHRISTMAS, "Skiing")
    assert down.value.in_doubt
    (entry,) = await kept.between(CHRISTMAS)
    assert (entry.span, entry.subject) == (CHRISTMAS, kept.place.subject("Skiing"))
