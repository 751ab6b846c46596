"""Every day of everybody, compared between the last card and Graph."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

from bot.time_off import zones
from tests.chats import seen
from tests.faults.outside import Outside
from tests.faults.people import STRIDE, TOWN, Somebody

DAY = re.compile(r"[A-Z][a-z]+, ([A-Z][a-z]+ \d+(?:, \d{4})?), all day")
PLAN, ASKED = frozenset({"plan"}), frozenset({"asked"})
STATES = {
    "Booked in your work plan; the owners have not decided yet": PLAN | ASKED,
    "✓ Booked": PLAN,
    "Asked for: the owners have not decided yet": ASKED,
    "Withdrawn: nothing is booked": frozenset(),
    "✕ Could not be booked": frozenset(),
    "Time off: not booked yet": frozenset(),
    "Time off: not asked for yet": frozenset(),
    "Time off: not booked": frozenset(),
}
PARTLY = "✕ Only partly booked"
Held = Counter[tuple[str, date]]


@dataclass
class Findings:
    days: int = 0
    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    untrue: list[str] = field(default_factory=list)
    stuck: list[str] = field(default_factory=list)

    @property
    def all(self) -> list[str]:
        return self.lost + self.doubled + self.untrue + self.stuck

    def __str__(self) -> str:
        found = {name: len(getattr(self, name)) for name in ("lost", "doubled", "untrue", "stuck")}
        return ", ".join([f"{self.days} days", *(f"{many} {name}" for name, many in found.items())])


def audit(people: list[Somebody], outside: Outside) -> Findings:
    findings = Findings()
    for person in people:
        held = _held(person, outside)
        shown = [card for _, card in person.cards()]
        for first in person.days:
            days = [first + timedelta(days=n) for n in range(STRIDE)]
            findings.days += len(days)
            there = Counter({key: many for key, many in held.items() if key[1] in days})
            card = next((card for card in shown if not _days(card).isdisjoint(days)), None)
            _compare(f"{person.key} {first}", card, there, findings)
    return findings


def _compare(what: str, card: dict[str, Any] | None, there: Held, findings: Findings) -> None:
    lines = seen.lines(card) if card else ["nothing"]
    says = Counter(_says(lines))
    line = f"{what}: the card says {lines[:5]}, Graph holds {dict(there)}"
    if card and lines[0] not in STATES and lines[0] != PARTLY:
        findings.stuck.append(line)
    elif any(many > 1 for many in there.values()):
        findings.doubled.append(line)
    elif says - there and not there - says:
        findings.lost.append(line)
    elif says != there:
        findings.untrue.append(line)


def _says(lines: list[str]) -> list[tuple[str, date]]:
    if lines[0] == PARTLY:
        kept = {"✓ In your work plan": "plan", "Asked for in": "asked"}
        return [
            (where, day)
            for line in lines
            for begins, where in kept.items()
            if line.startswith(begins)
            for day in _days_in(line)
        ]
    return [(where, day) for where in STATES.get(lines[0], ()) for day in _days_in(lines[1])]


def _days_in(line: str) -> list[date]:
    this_year = f", {datetime.now(UTC).year}"
    days = [day if "," in day else day + this_year for day in DAY.findall(line)]
    return [datetime.strptime(day, "%B %d, %Y").date() for day in days]  # noqa: DTZ007


def _days(card: dict[str, Any]) -> set[date]:
    return {day for line in seen.lines(card) for day in _days_in(line)}


def _held(person: Somebody, outside: Outside) -> Held:
    team = TOWN.teams["store"]
    tables, id = outside.graph.tables, person.resident.id
    plan = [
        ("plan", date.fromisoformat(row["start"]["dateTime"][:10]))
        for row in tables.rows("occurrence", id)
        if row["workLocationType"] == "timeOff"
    ]
    asked = [
        ("asked", zones.wall(datetime.fromisoformat(row["startDateTime"]), team.zone).date())
        for row in tables.rows("timeOffRequest", team.id)
        if row["senderUserId"] == id and row["state"] in ("pending", "approved")
    ]
    return Counter(plan + asked)
