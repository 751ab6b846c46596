"""Who lives in the sandbox, read from people.toml."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import time
from pathlib import Path
from typing import Any

PEOPLE = Path(__file__).with_name("people.toml")
BEARER = "sandbox-"


@dataclass(frozen=True, slots=True)
class Resident:
    key: str
    """What the person is called in commands, faults and bearers: "alex"."""
    id: str
    chat_id: str
    given_name: str
    surname: str
    mail: str
    title: str
    locale: str
    windows_zone: str
    zone: str
    days: tuple[str, ...]
    starts: time
    ends: time
    office: tuple[str, ...]
    remote: tuple[str, ...]

    @property
    def name(self) -> str:
        return f"{self.given_name} {self.surname}"

    @property
    def bearer(self) -> str:
        return BEARER + self.key


@dataclass(frozen=True, slots=True)
class Reason:
    id: str
    name: str
    icon: str
    code: str


@dataclass(frozen=True, slots=True)
class Crew:
    """A team. Owners and members are keys of people; without a zone it has no schedule yet."""

    key: str
    id: str
    chat_id: str
    name: str
    zone: str
    owners: tuple[str, ...]
    members: tuple[str, ...]
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Town:
    """The tenant and everybody in it."""

    tenant: str
    people: dict[str, Resident]
    teams: dict[str, Crew]

    def resident(self, id: str) -> Resident | None:
        """By object id or principal name, in whatever case."""
        wanted = id.casefold()
        return next((one for one in self.people.values() if wanted in (one.id.casefold(), one.mail.casefold())), None)


def load_people(file: Path = PEOPLE) -> Town:
    told = tomllib.loads(file.read_text(encoding="utf-8"))
    people = {key: _resident(key, dict(fields)) for key, fields in told["people"].items()}
    teams = {key: _crew(key, dict(fields)) for key, fields in told["teams"].items()}
    for crew in teams.values():
        if strangers := {*crew.owners, *crew.members} - people.keys():
            raise ValueError(f"{file.name}: nobody is called {', '.join(sorted(strangers))} (team {crew.key})")
    return Town(told["tenant"], people, teams)


def _resident(key: str, fields: dict[str, Any]) -> Resident:
    works = fields.pop("works")
    return Resident(
        key=key,
        days=tuple(works["days"]),
        starts=time.fromisoformat(works["from"]),
        ends=time.fromisoformat(works["to"]),
        office=tuple(fields.pop("office")),
        remote=tuple(fields.pop("remote")),
        **fields,
    )


def _crew(key: str, fields: dict[str, Any]) -> Crew:
    return Crew(
        key=key,
        owners=tuple(fields.pop("owners")),
        members=tuple(fields.pop("members")),
        reasons=tuple(Reason(**reason) for reason in fields.pop("reasons")),
        zone=fields.pop("zone", ""),
        **fields,
    )
