"""What somebody's mailbox says of their working days."""

from __future__ import annotations

from datetime import time

from bot.graph import wire
from bot.graph.client import Graph, unreadable
from bot.graph.memory import Remembered
from bot.ports import Clock, Owner, WorkDay
from bot.time_off import zones

SCOPES = ("MailboxSettings.Read",)
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class MailboxSettings:
    """The Mailbox over Graph."""

    def __init__(self, graph: Graph, clock: Clock, most: int = 2000) -> None:
        self._graph = graph
        self._days = Remembered(self._ask, clock, most)

    async def work_day(self, owner: Owner) -> WorkDay:
        return await self._days.of(owner)

    async def _ask(self, owner: Owner) -> WorkDay:
        return _work_day(await self._graph.read(owner, "/me/mailboxSettings", SCOPES))


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
