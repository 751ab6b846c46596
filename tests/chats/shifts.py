"""What happens in Shifts without Siesta: time off that stands there, and what an owner does with it meanwhile."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import aiohttp

from bot.time_off import zones
from tests.chats.stage import STORE, TOWN


class Shifts:
    """Contoso Store's schedule, in the hands of its owner."""

    def __init__(self, http: aiohttp.ClientSession, graph_url: str) -> None:
        self._http = http
        self._graph_url = graph_url

    async def put_in(self, word: str, who: str, days: str, why: str = "Vacation") -> None:
        """Written by the owner herself, or asked for by the person."""
        starts, ends = _instants(days)
        reason = next(reason.id for reason in STORE.reasons if reason.name == why)
        item = {"timeOffReasonId": reason, "startDateTime": starts, "endDateTime": ends}
        if word == "asks":
            await self._call("POST", "timeOffRequests", item, who)
            return
        body = {"userId": TOWN.people[who].id, f"{'draft' if word == 'draft' else 'shared'}TimeOff": item}
        await self._call("POST", "timesOff", body)

    async def meanwhile(self, does: str, who: str, rest: str = "") -> None:
        """By the owner, in Shifts itself, with the newest that is theirs."""
        person = TOWN.people[who].id
        if does in ("approves", "declines"):
            newest = [one for one in await self.requests() if one["senderUserId"] == person][-1]
            await self._call("POST", f"timeOffRequests/{newest['id']}/{does[:-1]}", {"message": rest})
            return
        newest = [one for one in (await self._call("GET", "timesOff"))["value"] if one["userId"] == person][-1]
        if does == "removes":
            await self._call("DELETE", f"timesOff/{newest['id']}")
            return
        starts, ends = _instants(rest)
        shared = {**newest["sharedTimeOff"], "startDateTime": starts, "endDateTime": ends}
        body = {"userId": person, "sharedTimeOff": shared, "draftTimeOff": newest["draftTimeOff"]}
        await self._call("PUT", f"timesOff/{newest['id']}", body)

    async def requests(self) -> list[dict[str, Any]]:
        asked: list[dict[str, Any]] = (await self._call("GET", "timeOffRequests"))["value"]
        return asked

    async def _call(self, method: str, path: str, body: Any = None, writer: str = STORE.owners[0]) -> Any:
        async with self._http.request(
            method,
            f"{self._graph_url}/v1.0/teams/{STORE.id}/schedule/{path}",
            json=body,
            headers={"Authorization": f"Bearer {TOWN.people[writer].bearer}"},
        ) as answer:
            assert answer.ok, await answer.text()
            return await answer.json() if method == "GET" else None


def _instants(days: str) -> tuple[str, str]:
    """ "2026-11-23..2026-11-24", by the schedule's clock."""
    starts, ends = map(datetime.fromisoformat, days.split(".."))
    if "T" not in days:
        ends += timedelta(days=1)
    return zones.instant(starts, STORE.zone).isoformat(), zones.instant(ends, STORE.zone).isoformat()
