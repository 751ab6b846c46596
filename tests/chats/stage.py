"""What a chat is played on: who speaks where and when, and everything that was seen of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.messages import ChatKind
from bot.ports import Services
from bot.sandbox.people import load_people
from tests.chats import seen
from tests.conftest import SetClock

TOWN = load_people()
STORE = TOWN.teams["store"]


@dataclass
class Stage:
    """Everything a chat is played on, and what has been seen of it."""

    folder: Path
    clock: SetClock
    person: str = "alex"
    place: ChatKind = ChatKind.PERSONAL
    device: str | None = None
    room: str = ""
    """Another chat of the same kind."""
    cards: dict[str, dict[str, Any]] = field(default_factory=dict)
    """By the id of the activity that shows it, in the order they appeared."""
    lines: list[str] = field(default_factory=list)
    entries: dict[str, str] = field(default_factory=dict)
    """Numbers for the ids that Graph gave to what was written."""
    last_press: tuple[str, dict[str, Any]] | None = None
    presses: dict[str, tuple[str, dict[str, Any]]] = field(default_factory=dict)
    services: Services | None = None
    graph_url: str = ""

    def number(self, activity: str) -> int:
        return list(self.cards).index(activity) + 1

    @property
    def chat(self) -> str:
        return (f"a:{self.person}" if self.place is ChatKind.PERSONAL else f"19:{self.place}") + self.room

    @property
    def team(self) -> str:
        return STORE.id if self.place is ChatKind.CHANNEL else ""

    def shows(self, activity: str, card: dict[str, Any], only_for: str | None = None, chat: str = "") -> None:
        kind = "card {}" if activity not in self.cards else "card {} now"
        if chat and chat != self.chat:
            kind += f", in the chat with {chat.removeprefix('a:')}"
        self.cards[activity] = card
        seen_by = f", seen by {only_for} only" if only_for else ""
        self.lines.append(kind.format(self.number(activity)) + seen_by)
        self.lines += [f"    {line}" for line in seen.lines(card)]

    def says(self, text: str) -> None:
        self.lines += [f"says {line}" for line in text.splitlines()]

    def newest_with(self, title: str) -> str:
        for activity, card in reversed(self.cards.items()):
            if seen.button(card, title):
                return activity
        raise AssertionError(f"no card has a button {title!r}")
