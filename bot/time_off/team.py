"""A team's schedule as Siesta thinks of it: whose it is, who is in it, and what one may be off for."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from bot.time_off.row import Part, Place, TimeOff, Where


@dataclass(frozen=True, slots=True)
class Team:
    id: str
    name: str
    zone: str
    """The schedule's own: an IANA name. A day off there is a day of this zone."""
    takes_requests: bool = True

    def place(self, where: Where = Where.SHIFTS, person: str = "") -> Place:
        return Place(where, team=self.id, person=person, zone=self.zone, team_name=self.name)


def team_of(place: Place) -> Team:
    return Team(place.team, place.team_name, place.zone)


@dataclass(frozen=True, slots=True)
class RequestKey:
    """Which request is meant: one team's schedule knows nothing of another one's ids."""

    tenant: str
    team: str
    id: str


def asked_as(row: TimeOff, part: Part) -> RequestKey:
    return RequestKey(row.tenant, part.place.team, part.entry or "")


@dataclass(frozen=True, slots=True)
class Colleague:
    id: str
    """The Entra object id."""
    name: str
    owns: bool


def owns(crew: Sequence[Colleague], person: str) -> bool:
    """Whether the person is an owner of the team."""
    return any(one.owns and one.id == person for one in crew)


@dataclass(frozen=True, slots=True)
class Reason:
    id: str
    name: str
    icon: str = ""
    """What the schedule draws beside it: plane, firstAid, doctor, umbrella, none and the like."""


def likely_reason(reasons: Sequence[Reason], words: str) -> Reason:
    """The reason that fits what was said, else a vacation."""
    return named_reason(reasons, words) or _fitting(reasons, _meanings()[0]) or reasons[0]


def named_reason(reasons: Sequence[Reason], words: str) -> Reason | None:
    """The reason that the words name, or else stand for, if they do either."""
    text = f" {_plain(words)} "
    by_name = [reason for reason in reasons if _says(text, _plain(reason.name))]
    if by_name:
        return max(by_name, key=lambda reason: len(reason.name))
    meant = [_fitting(reasons, one) for one in _meanings() if any(_says(text, word) for word in one.words)]
    return next((reason for reason in meant if reason), None)


def _fitting(reasons: Sequence[Reason], meaning: _Meaning) -> Reason | None:
    for reason in reasons:
        if any(_says(f" {_plain(reason.name)} ", word) for word in meaning.words) or reason.icon in meaning.icons:
            return reason
    return None


@dataclass(frozen=True, slots=True)
class _Meaning:
    words: tuple[str, ...]
    icons: frozenset[str]


@cache
def _meanings() -> tuple[_Meaning, ...]:
    """The first one is what people mean who give no reason."""
    kept = tomllib.loads(files("bot.time_off").joinpath("reasons.toml").read_text("utf-8"))
    return tuple(_Meaning(tuple(map(_plain, one["words"])), frozenset(one["icons"])) for one in kept.values())


def _plain(words: str) -> str:
    return " ".join("".join(c if c.isalnum() else " " for c in words.casefold()).split())


def _says(said: str, word: str) -> bool:
    """Whole words where there are any between spaces; Chinese, Japanese, Korean and Hindi run on."""
    return bool(word) and (f" {word} " in said or (not word.isascii() and len(word) > 1 and word in said))
