"""The teams somebody is in that have a schedule: who is in them, what one may be off for, what was asked for."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

from bot.errors import GraphDown, GraphGone, GraphRefused, NotAllowed
from bot.graph import wire
from bot.graph.client import unreadable
from bot.graph.gate import Gate, ScheduleLine
from bot.graph.memory import Remembered
from bot.graph.moments import instants
from bot.graph.requests import address, requests_of
from bot.ports import Clock, Owner
from bot.time_off import PENDING, Entry, Span, Where, zones
from bot.time_off.team import Colleague, Reason, Team

JOINED = ("Team.ReadBasic.All",)
READY = "completed"
AT_ONCE = 4
"""Shifts counts the calls of everybody in the tenant together."""
BEFORE_ALL = datetime.min.replace(tzinfo=UTC)

Found = dict[str, Team | None]
"""By id all teams somebody is in; None for one without a schedule."""


class ShiftsDirectory:
    """The Schedules over Graph."""

    def __init__(self, gate: Gate, clock: Clock, most: int = 2000) -> None:
        self._gate = gate
        self._teams = Remembered(self._look, clock, most)

    async def teams(self, owner: Owner) -> list[Team]:
        found = await self._teams.of(owner)
        return sorted((team for team in found.values() if team), key=lambda team: (team.name.casefold(), team.id))

    async def team(self, owner: Owner, id: str) -> Team:
        found = await self._teams.of(owner)
        if not found.get(id):
            # It may have come since.
            found = await self._teams.of(owner, anew=True)
        if team := found.get(id):
            return team
        raise NotAllowed("no-schedule" if id in found else "no-such-team")

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
        found = await requests_of(line, team.place(Where.ASKED))
        found.sort(key=lambda one: one[0].sender_date_time or one[0].created_date_time or BEFORE_ALL, reverse=True)
        return [entry for _, entry in found]

    async def decide(self, owner: Owner, team: Team, request: str, approved: bool, message: str) -> None:
        line = await self._gate.line(owner, team.id, leading=True)
        before = await _state(line, request)
        if before.state != PENDING:
            raise NotAllowed("request-decided")
        try:
            await _decide(line, request, "approve" if approved else "decline", message, before.sender_user_id or "")
        except (GraphRefused, GraphDown) as error:
            if isinstance(error, GraphGone):
                raise
            now = await _state(line, request)
            as_meant = now.state == ("approved" if approved else "declined")
            ours = as_meant and now.manager_user_id == owner.id
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
        await line.write("POST", "/share", body, whose="", repeatable=False)

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
        return {one.id: team for one, team in zip(joined, teams, strict=True)}

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


async def _state(line: ScheduleLine, request: str) -> wire.TimeOffRequest:
    try:
        return wire.TimeOffRequest.model_validate(await line.read(address(request)))
    except ValueError:
        raise unreadable("a request of another shape") from None


async def _decide(line: ScheduleLine, request: str, verb: str, message: str, whose: str) -> None:
    body: dict[str, str] = {"message": message}
    if line.for_application:
        # Only beta hears an application here, and wants to know for which owner it speaks.
        line, verb, body = line.on("beta"), f"{verb}ForUser", {"userId": line.owner.id, **body}
    await line.write("POST", f"{address(request)}/{verb}", body, whose=whose, repeatable=False)
