"""The teams somebody is in that have a schedule: who is in them, what one may be off for, what was asked for."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from datetime import UTC, datetime, timedelta
from weakref import WeakValueDictionary

from bot.errors import GraphDown, GraphGone, GraphRefused, NotAllowed
from bot.graph import wire
from bot.graph.client import unreadable
from bot.graph.gate import Gate, Line, same_person
from bot.graph.moments import instants
from bot.graph.requests import address, requests_of
from bot.ports import Clock, Owner
from bot.time_off import PENDING, Entry, Place, Span, Where, zones
from bot.time_off.team import Colleague, Reason, Team

JOINED = ("Team.ReadBasic.All",)
REMEMBERED_FOR = timedelta(minutes=10)
READY = "completed"
AT_ONCE = 4
"""Shifts counts the calls of everybody in the tenant together."""
BEFORE_ALL = datetime.min.replace(tzinfo=UTC)

Found = dict[str, Team | None]
"""By id all teams somebody is in; None for one without a schedule."""


class ShiftsDirectory:
    """The Schedules over Graph. Which teams have one changes so seldom that it is asked for once in a while."""

    def __init__(self, gate: Gate, clock: Clock, most: int = 2000) -> None:
        self._gate = gate
        self._clock = clock
        self._most = most
        self._remembered: OrderedDict[Owner, tuple[datetime, Found]] = OrderedDict()
        # Weak: a lock lives as long as somebody asks for this owner.
        self._asking: WeakValueDictionary[Owner, asyncio.Lock] = WeakValueDictionary()

    async def teams(self, owner: Owner) -> list[Team]:
        found = await self._found(owner)
        return sorted((team for team in found.values() if team), key=lambda team: (team.name.casefold(), team.id))

    async def team(self, owner: Owner, id: str) -> Team:
        found = await self._found(owner)
        if not found.get(id.lower()):
            # It may have come since.
            found = await self._found(owner, anew=True)
        if team := found.get(id.lower()):
            return team
        raise NotAllowed("no-schedule" if id.lower() in found else "no-such-team")

    async def crew(self, owner: Owner, team: Team) -> list[Colleague]:
        members = await self._gate.members(owner, team.id)
        crew = [Colleague(one.user_id, one.display_name or "", "owner" in one.roles) for one in members if one.user_id]
        return sorted(crew, key=lambda one: (one.name.casefold(), one.id))

    async def reasons(self, owner: Owner, team: Team) -> list[Reason]:
        line = await self._gate.line(owner, team.id)
        try:
            kept = [wire.TimeOffReason.model_validate(item) for item in await line.listed("/timeOffReasons")]
        except ValueError:
            raise unreadable("a reason of another shape") from None
        return [Reason(one.id, one.display_name or "", one.icon_type) for one in kept if one.id and one.is_active]

    async def requests(self, owner: Owner, team: Team) -> list[Entry]:
        line = await self._gate.line(owner, team.id)
        place = Place(Where.ASKED, team.id, zone=team.zone, team_name=team.name)
        found = await requests_of(line, place)
        found.sort(key=lambda one: one[0].sender_date_time or one[0].created_date_time or BEFORE_ALL, reverse=True)
        return [entry for _, entry in found]

    async def decide(self, owner: Owner, team: Team, request: str, approved: bool, message: str) -> None:
        line = await self._gate.line(owner, team.id, leading=True)
        if (await _state(line, request)).state != PENDING:
            raise NotAllowed("request-decided")
        try:
            await _decide(line, request, "approve" if approved else "decline", message)
        except (GraphRefused, GraphDown) as error:
            if isinstance(error, GraphGone):
                raise
            now = await _state(line, request)
            as_meant = now.state == ("approved" if approved else "declined")
            ours = as_meant and same_person(now.manager_user_id, owner.id)
            if isinstance(error, GraphDown) and ours:
                # Done, and only the answer was lost.
                return
            if now.state != PENDING:
                raise NotAllowed("request-decided") from error
            raise

    async def share(self, owner: Owner, team: Team, span: Span, notify: bool) -> None:
        line = await self._gate.line(owner, team.id, leading=True)
        starts, ends = instants(span, team.zone)
        body = wire.Share(notify_team=notify, start_date_time=starts, end_date_time=ends).body()
        await line.write("POST", "/share", body, repeatable=False)

    async def _found(self, owner: Owner, *, anew: bool = False) -> Found:
        async with self._asking.setdefault(owner, asyncio.Lock()):
            asked_at, found = self._remembered.get(owner, (BEFORE_ALL, {}))
            if not anew and self._clock.now() - asked_at < REMEMBERED_FOR:
                return found
            found = await self._look(owner)
            self._remembered[owner] = self._clock.now(), found
            self._remembered.move_to_end(owner)
            if len(self._remembered) > self._most:
                self._remembered.popitem(last=False)
            return found

    async def _look(self, owner: Owner) -> Found:
        try:
            joined = [
                wire.Team.model_validate(item)
                async for item in self._gate.person.pages(owner, "/me/joinedTeams", JOINED)
            ]
        except ValueError:
            raise unreadable("a team of another shape") from None
        turn = asyncio.Semaphore(AT_ONCE)

        async def scheduled(team: wire.Team) -> Team | None:
            async with turn:
                return await self._scheduled(owner, team)

        teams = await asyncio.gather(*map(scheduled, joined))
        return {one.id.lower(): team for one, team in zip(joined, teams, strict=True)}

    async def _scheduled(self, owner: Owner, team: wire.Team) -> Team | None:
        """None for a team without a schedule, or with one that is not ready."""
        try:
            line = await self._gate.line(owner, team.id)
            schedule = wire.Schedule.model_validate(await line.read(""))
        except (NotAllowed, GraphRefused):
            # One team that keeps its schedule from somebody must not keep the others'.
            return None
        except ValueError:
            raise unreadable("a schedule of another shape") from None
        zone = zones.iana(schedule.time_zone)
        ready = (schedule.provision_status or READY).casefold() == READY
        if not schedule.enabled or not ready or zone is None:
            return None
        return Team(team.id, team.display_name or "", zone, schedule.time_off_requests_enabled)


async def _state(line: Line, request: str) -> wire.TimeOffRequest:
    try:
        return wire.TimeOffRequest.model_validate(await line.read(address(request)))
    except ValueError:
        raise unreadable("a request of another shape") from None


async def _decide(line: Line, request: str, verb: str, message: str) -> None:
    body: dict[str, str] = {"message": message}
    if line.for_application:
        # Only beta hears an application here, and wants to know for which owner it speaks.
        line, verb, body = line.on("beta"), f"{verb}ForUser", {"userId": line.owner.id, **body}
    await line.write("POST", f"{address(request)}/{verb}", body, repeatable=False)
