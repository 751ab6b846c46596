"""One call of the local Graph: what was asked and by whom, the answer or refusal, and the table of routes."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar
from urllib.parse import quote, urlencode

from pydantic import ValidationError

from bot.graph.wire import Wire
from bot.sandbox.graph.tables import Row, Tables
from bot.sandbox.people import Resident, Town

if TYPE_CHECKING:
    # The doors know the whole bot; the local Graph starts without it.
    from bot.ports import Clock

PAGE = 100
VERSIONS = ("v1.0", "beta")
UNREADABLE = (
    "Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format."
)

Body = TypeVar("Body", bound=Wire)


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)


class Refused(Exception):
    """Graph says no. `code` and `message` go into its error envelope."""

    def __init__(self, status: int, code: str, message: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.headers = headers or {}

    def answer(self, traces: Mapping[str, str]) -> Answer:
        """`traces` are the date and the request ids that go along with every error."""
        error = {"code": self.code, "message": self.message, "innerError": dict(traces)}
        return Answer(self.status, {"error": error}, self.headers)


@dataclass(frozen=True, slots=True)
class Switches:
    """Where the documents and what users see disagree, or say too little, a test may choose."""

    strict_slots: bool = False
    """A time off with both the shared and the draft slot filled is refused; Microsoft's older sample fills both."""
    literal_scopes: bool = False
    """PUT timesOff is content with Group.Read.All, as its page says, though it writes."""
    other_user_is_me: bool = False
    """/users/{somebody else}/settings silently acts on the signed-in person, as users report."""


@dataclass(frozen=True)
class Call:
    method: str
    version: str
    url: str
    """Absolute and still percent-encoded, without the query."""
    root: str
    """The same up to and with the version."""
    segments: tuple[str, ...]
    args: Mapping[str, str]
    query: Mapping[str, str]
    headers: Mapping[str, str]
    """Names in lower case."""
    body: Any
    caller: Resident | None
    """None for an application's own token."""
    scopes: frozenset[str]
    town: Town
    tables: Tables
    clock: Clock
    switches: Switches

    @property
    def me(self) -> Resident:
        if self.caller is None:
            raise not_delegated()
        return self.caller

    @cached_property
    def now(self) -> datetime:
        return self.clock.now()

    def prefers(self, wish: str) -> bool:
        return wish in (one.strip().lower() for one in self.headers.get("prefer", "").split(","))

    def wanted(self, model: type[Body], refuse: Callable[[str], Exception]) -> Body:
        """The body as the model has it. Types are taken at their word: "true" is not a Boolean."""
        if not isinstance(self.body, dict):
            raise Refused(400, "BadRequest", UNREADABLE)
        try:
            return model.model_validate_json(json.dumps(self.body), strict=True)
        except ValidationError as error:
            first = error.errors(include_url=False)[0]
            raise refuse(f"{'.'.join(map(str, first['loc']))}: {first['msg']}") from None

    def selected(self, row: Row) -> Row:
        """What $select asks for; the id is always there."""
        names = {name.strip() for name in self.query.get("$select", "").split(",")} - {""}
        return {key: value for key, value in row.items() if not names or key in names or key[0] == "@" or key == "id"}

    def page(self, rows: list[Row]) -> Answer:
        """The rows that $top allows, and the address of those that follow."""
        top, skipped = self._count("$top", PAGE), self._count("$skiptoken", 0)
        shown = rows[skipped : skipped + top]
        body: Row = {"value": [self.selected(row) for row in shown]}
        if skipped + top < len(rows):
            query = dict(self.query) | {"$skiptoken": str(skipped + top)}
            body["@odata.nextLink"] = f"{self.url}?{urlencode(query, safe='$', quote_via=quote)}"
        return Answer(200, body)

    def _count(self, option: str, default: int) -> int:
        told = self.query.get(option)
        if told is None:
            return default
        if not re.fullmatch(r"\d{1,9}", told, re.ASCII) or (option == "$top" and not int(told)):
            raise Refused(400, "BadRequest", f"Invalid value '{told}' for {option} query option found.")
        return int(told)


Handler = Callable[[Call], Answer]
Denied = Callable[[Call, tuple[str, ...]], Refused]


@dataclass(frozen=True)
class Route:
    method: str
    path: str
    handler: Handler
    scopes: tuple[str, ...] = ()
    """One of them is enough."""
    denied: Denied = field(kw_only=True)
    versions: tuple[str, ...] = field(default=VERSIONS, kw_only=True)

    @cached_property
    def patterns(self) -> list[re.Pattern[str]]:
        """One per segment; a name in braces takes whatever stands there."""
        return [
            re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+)", re.escape(segment)), re.DOTALL | re.IGNORECASE)
            for segment in self.path.split("/")
        ]

    def depth(self, segments: tuple[str, ...]) -> int:
        """How many segments agree, from the first on."""
        for index, (pattern, segment) in enumerate(zip(self.patterns, segments, strict=False)):
            if not pattern.fullmatch(segment):
                return index
        return min(len(self.patterns), len(segments))

    def matches(self, segments: tuple[str, ...]) -> bool:
        return len(segments) == len(self.patterns) == self.depth(segments)

    def args(self, segments: tuple[str, ...]) -> dict[str, str]:
        found: dict[str, str] = {}
        for pattern, segment in zip(self.patterns, segments, strict=True):
            if match := pattern.fullmatch(segment):
                found |= match.groupdict()
        return found

    def context(self, call: Call, body: Row) -> str:
        """Where the answer stands in Graph's metadata."""
        names: list[str] = []
        for part, segment in zip(self.path.split("/"), call.segments, strict=True):
            if part.startswith("{"):
                names[-1] += f"('{segment}')"
            else:
                names.append(f"users('{call.me.id}')" if part == "me" else part.partition("(")[0])
        entity = "" if "value" in body else "/$entity"
        return f"{call.root}/$metadata#{'/'.join(names)}{entity}"


def pick(routes: tuple[Route, ...], method: str, version: str, segments: tuple[str, ...]) -> Route:
    known = [route for route in routes if version in route.versions]
    fitting = [route for route in known if route.matches(segments)]
    for route in fitting:
        if route.method == method:
            return route
    if fitting:
        allowed = ", ".join(sorted({route.method for route in fitting}))
        message = "Specified HTTP method is not allowed for the request target."
        raise Refused(405, "Request_BadRequest", message, {"Allow": allowed})
    no_segment(known, segments)


def no_segment(routes: list[Route], segments: tuple[str, ...]) -> NoReturn:
    """Names the first segment that leads nowhere."""
    deepest = max(route.depth(segments) for route in routes)
    name = segments[min(deepest, len(segments) - 1)] if segments else ""
    raise Refused(400, "BadRequest", f"Resource not found for the segment '{name}'.")


def not_delegated() -> Refused:
    return Refused(400, "BadRequest", "/me request is only valid with delegated authentication flow.")


def access_denied(call: Call, scopes: tuple[str, ...]) -> Refused:
    """As mailboxes say it: the work plan, settings, events."""
    return Refused(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.")


def privileges_missing(call: Call, scopes: tuple[str, ...]) -> Refused:
    """As the directory says it."""
    return Refused(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation.")


def scopes_missing(call: Call, scopes: tuple[str, ...]) -> Refused:
    """As Teams says it."""
    return Refused(
        403,
        "Forbidden",
        f"Missing scope permissions on the request. API requires one of '{', '.join(scopes)}'. "
        f"Scopes on the request '{', '.join(sorted(call.scopes))}'",
    )
