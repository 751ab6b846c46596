"""A team's schedule as Siesta thinks of it: whose it is, who is in it, and what one may be off for."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Team:
    id: str
    name: str
    zone: str
    """The schedule's own: an IANA name. A day off there is a day of this zone."""
    takes_requests: bool = True


@dataclass(frozen=True, slots=True)
class Colleague:
    id: str
    """The Entra object id."""
    name: str
    owns: bool


@dataclass(frozen=True, slots=True)
class Reason:
    id: str
    name: str
    icon: str = ""
    """What the schedule draws beside it: plane, firstAid, doctor, umbrella, none and the like."""
