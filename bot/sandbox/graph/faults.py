"""Trouble made to order: rules that spoil the next matching calls, count down, and disappear.

A rule is a JSON object; every field but what is to happen may be left out:

    method, path, person   which calls: path is a glob, or without * and ? a piece, of the decoded address, with
                           or without its version; person is a key of people.toml
    nth, times             from the nth matching call on (1), so many times (1; null: until cleared)
    when                   "before" (as given) or "after" the call was carried out
    delay                  seconds to wait
    drop                   true: the line is cut instead of an answer
    status, headers, body  an answer instead of Graph's own; without a body, the error Graph would send
    claims                 401 with this challenge (an object, sent in base64), as continuous access evaluation does
    scopes                 the call goes on as if the token carried these only
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from fnmatch import fnmatchcase
from itertools import count
from typing import Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from bot.sandbox.graph.calls import Answer, Refused

AUTHORITY = 'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"'
GENERIC = "An error has occurred."
WORDS = {
    400: ("BadRequest", GENERIC),
    401: ("InvalidAuthenticationToken", "Lifetime validation failed, the token is expired."),
    403: ("Forbidden", "Forbidden"),
    404: ("NotFound", "NotFound"),
    409: ("Conflict", "The request could not be completed due to a conflict."),
    412: ("PreconditionFailed", "The precondition in the request failed."),
    429: ("TooManyRequests", "Please retry again later."),
    500: ("InternalServerError", GENERIC),
    502: ("BadGateway", GENERIC),
    503: ("ServiceUnavailable", "The service is temporarily unavailable. Please try again later."),
    504: ("GatewayTimeout", "The server, while acting as a proxy, did not receive a timely response."),
}


class Rule(BaseModel):
    model_config = ConfigDict(extra="forbid")

    id: int = 0
    method: str = "*"
    path: str = "*"
    person: str | None = None
    nth: int = Field(1, ge=1)
    times: int | None = Field(1, ge=1)
    when: Literal["before", "after"] = "before"
    delay: float = Field(0, ge=0, le=600)
    drop: bool = False
    status: int | None = Field(None, ge=200, le=599)
    headers: dict[str, str | int | float] = Field(default_factory=dict)
    body: Any = None
    claims: dict[str, Any] | None = None
    scopes: list[str] | None = None

    @model_validator(mode="after")
    def does_something(self) -> Self:
        if not (self.delay or self.drop or self.status or self.claims is not None or self.scopes is not None):
            raise ValueError("a rule needs one of delay, drop, status, claims, scopes")
        if any(not text.isprintable() for pair in self.headers.items() for text in map(str, pair)):
            raise ValueError("headers are single printable lines")
        return self

    def concerns(self, method: str, path: str, person: str | None) -> bool:
        return (
            self.method.upper() in ("*", method)
            and self.person in (None, person)
            and any(self._touches(address) for address in (path, path[path.find("/", 1) :]))
        )

    def _touches(self, address: str) -> bool:
        return fnmatchcase(address, self.path) if "*" in self.path or "?" in self.path else self.path in address

    def answer(self, traces: Mapping[str, str]) -> Answer | None:
        """What is said instead of Graph's own answer, if anything."""
        headers = {name: str(value) for name, value in self.headers.items()}
        if self.claims is not None:
            challenge = base64.b64encode(json.dumps(self.claims).encode()).decode()
            headers["WWW-Authenticate"] = f'{AUTHORITY}, error="insufficient_claims", claims="{challenge}"'
        status = self.status or (401 if self.claims is not None else None)
        if status is None:
            return None
        if self.body is not None or status < 400:
            return Answer(status, self.body, headers)
        return Refused(status, *WORDS.get(status, ("UnknownError", "")), headers).answer(traces)


class Faults:
    def __init__(self) -> None:
        self.rules: list[Rule] = []
        self._ids = count(1)

    def add(self, rules: list[Rule]) -> list[Rule]:
        added = [rule.model_copy(update={"id": next(self._ids)}) for rule in rules]
        self.rules += added
        return added

    def clear(self, id: int | None = None) -> None:
        self.rules = [rule for rule in self.rules if id not in (None, rule.id)]

    def strike(self, method: str, path: str, person: str | None) -> Rule | None:
        """The rule that spoils this call. Those that have to wait for a later one have seen one more."""
        for rule in list(self.rules):
            if not rule.concerns(method, path, person):
                continue
            if rule.nth > 1:
                rule.nth -= 1
                continue
            if rule.times is not None:
                rule.times -= 1
                if not rule.times:
                    self.rules.remove(rule)
            return rule
        return None
