"""People who book, change and undo days of their own, each day once, and go by what their cards show."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import Any
from uuid import uuid4

import aiohttp

from bot.sandbox.people import Resident, load_people
from tests.chats import seen
from tests.faults.outside import Outside

TOWN = load_people()
BOTH = ("alex", "isaac", "babak", "adele")
"""Their time off goes into their work plan, and they ask the team's owners for it; the others' into the plan alone."""
STRIDE = 3
TITLES = {"book": ("Book it", "Ask for it", "Try again"), "change": ("Change",), "undo": ("Undo",)}
OWN = re.compile(
    r"Time off: |✓ Booked|Booked in your|Asked for: |✕ (Only partly|Could not be) booked|Withdrawn: nothing"
)
FIRST = date.today() + timedelta(days=7)  # noqa: DTZ011


def on_a_card(day: date) -> str:
    """As a card says it: without the year that it is."""
    return f"{day:%B} {day.day}" + ("" if day.year == datetime.now(UTC).year else f", {day.year}")


@dataclass
class Somebody:
    key: str
    outside: Outside
    resend: bool
    days: list[date] = field(default_factory=list)
    """The first of two days that are theirs to do something with, for each thing they did."""
    sent: count[int] = field(default_factory=count)
    done: int = 0

    @property
    def resident(self) -> Resident:
        return TOWN.people[self.key]

    @property
    def chat(self) -> str:
        return f"a:{self.key}"

    async def greets(self, port: int) -> None:
        await self._activity(port, {"type": "message", "id": uuid4().hex, "text": "hello"})

    async def offered(self, port: int, again: bool = False) -> bool:
        """Asks for a day, and whether there is an offer of it."""
        if not again:
            self.days.append(FIRST + timedelta(days=STRIDE * len(self.days)))
        day = self.days[-1]
        text = f"off on {day:%B} {day.day}, {day.year}"
        answer = await self._activity(port, {"type": "message", "id": uuid4().hex, "text": text})
        return answer is not None and self._card() is not None

    async def pressed(self, port: int, step: str) -> bool:
        """Presses what the newest card of the day has for it: whether that was answered. Where there is no such button
        there is nothing to press."""
        activity = self._card()
        if activity is None or not (button := self._button(activity, TITLES[step])):
            return False
        verb, data = (
            ("save", {**button["data"], **self._typed()}) if step == "change" else (button["verb"], button["data"])
        )
        answered = await self._press(port, activity, verb, data)
        await self._until_settled(activity)
        return answered

    def _button(self, activity: str, titles: tuple[str, ...]) -> dict[str, Any] | None:
        card = self.outside.cards[activity]
        return next((button for title in titles if (button := seen.button(card, title))), None)

    def _typed(self) -> dict[str, str]:
        day = (self.days[-1] + timedelta(days=1)).isoformat()
        return {"first_0": day, "last_0": day, "all_day_0": "true", "subject": ""}

    def _card(self) -> str | None:
        """The activity that shows the day, drawn last."""
        days = [on_a_card(day) for day in (self.days[-1], self.days[-1] + timedelta(days=1))]
        for id, card in self.cards():
            if any(day in line for day in days for line in seen.lines(card)):
                return id
        return None

    def cards(self) -> list[tuple[str, dict[str, Any]]]:
        """Of their own time off, the one drawn last first; owners see others' requests too."""
        mine = [(id, card) for id, card in self.outside.cards.items() if self.outside.chats[id] == self.chat]
        return [(id, card) for id, card in reversed(mine) if OWN.match(seen.lines(card)[0])]

    async def _press(self, port: int, activity: str, verb: str, data: dict[str, Any]) -> bool:
        action = {"type": "Action.Execute", "verb": verb, "data": data}
        value = {"action": action, "trigger": "manual"}
        invoke = {"type": "invoke", "name": "adaptiveCard/action", "replyToId": activity, "value": value}
        answer = await self._activity(port, {**invoke, "id": uuid4().hex})
        if answer is None:
            return False
        if isinstance(answer.get("value"), dict):
            self.outside.drawn(activity, answer["value"])
        self.done += 1
        return True

    async def _activity(self, port: int, content: dict[str, Any]) -> dict[str, Any] | None:
        envelope = {
            "channelId": "msteams",
            "serviceUrl": self.outside.channel,
            "timestamp": datetime.now(UTC).isoformat(),
            "locale": "en-US",
            "localTimezone": self.resident.zone,
            "from": {"id": self.resident.chat_id, "name": self.resident.name, "aadObjectId": self.resident.id},
            "recipient": {"id": "28:siesta", "name": "Siesta"},
            "conversation": {"id": self.chat, "conversationType": "personal", "tenantId": TOWN.tenant},
            "channelData": {"tenant": {"id": TOWN.tenant}},
        }
        try:
            async with self.outside.http.post(
                f"http://127.0.0.1:{port}/api/messages",
                json=envelope | content,
                timeout=aiohttp.ClientTimeout(total=20),
            ) as answer:
                body = await answer.json(content_type=None) if answer.status == 200 else None
                return body if isinstance(body, dict) else {}
        except (aiohttp.ClientError, TimeoutError):
            return None

    async def _until_settled(self, activity: str) -> None:
        """As a person waits for a card that says it is working."""
        for _ in range(40):
            if "…" not in seen.lines(self.outside.cards[activity])[0]:
                return
            await asyncio.sleep(0.1)
