"""What somebody's mailbox says of their working days."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from datetime import datetime, time, timedelta
from weakref import WeakValueDictionary

from bot.graph import wire
from bot.graph.client import Graph, unreadable
from bot.ports import Clock, Owner, WorkDay
from bot.time_off import zones

SCOPES = ("MailboxSettings.Read",)
REMEMBERED_FOR = timedelta(minutes=10)
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class MailboxSettings:
    """The Mailbox over Graph. Working days change so seldom that they are asked for once in a while."""

    def __init__(self, graph: Graph, clock: Clock, most: int = 2000) -> None:
        self._graph = graph
        self._clock = clock
        self._most = most
        self._remembered: OrderedDict[Owner, tuple[datetime, WorkDay]] = OrderedDict()
        # Weak: a lock lives as long as somebody asks for this owner.
        self._asking: WeakValueDictionary[Owner, asyncio.Lock] = WeakValueDictionary()

    async def work_day(self, owner: Owner) -> WorkDay:
        async with self._asking.setdefault(owner, asyncio.Lock()):
            asked_at, work_day = self._remembered.get(owner, (None, None))
            if asked_at and work_day and self._clock.now() - asked_at < REMEMBERED_FOR:
                return work_day
            answer = await self._graph.request(owner, "GET", "/me/mailboxSettings", SCOPES, repeatable=True)
            work_day = _work_day(answer)
            self._remember(owner, work_day)
            return work_day

    def _remember(self, owner: Owner, work_day: WorkDay) -> None:
        self._remembered.pop(owner, None)
        self._remembered[owner] = self._clock.now(), work_day
        if len(self._remembered) > self._most:
            self._remembered.popitem(last=False)


def _work_day(answer: object) -> WorkDay:
    try:
        settings = wire.MailboxSettings.model_validate(answer)
    except ValueError:
        raise unreadable("mailbox settings of another shape") from None
    hours = settings.working_hours or wire.WorkingHours()
    zone = zones.iana(settings.time_zone) or zones.iana(hours.time_zone.name if hours.time_zone else None)
    days = frozenset(DAYS.index(day.casefold()) for day in hours.days_of_week if day.casefold() in DAYS)
    usual = WorkDay(zone)
    starts, ends = _clock_time(hours.start_time), _clock_time(hours.end_time)
    # Hours round the clock or through the night give no working day with a middle, so they count as not told.
    if starts is None or ends is None or ends <= starts:
        starts, ends = usual.starts, usual.ends
    return WorkDay(zone, starts, ends, days or usual.days)


def _clock_time(told: str | None) -> time | None:
    try:
        return time.fromisoformat(told or "").replace(tzinfo=None)
    except ValueError:
        return None
