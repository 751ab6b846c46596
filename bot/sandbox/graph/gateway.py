"""The way into the local Graph: who calls, what a fault does to it, which route carries it out, and what is noted."""

from __future__ import annotations

import asyncio
import json
import logging
import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote

from bot.sandbox.graph import directory, mailbox, shifts, time_off_requests, times_off, work_plan
from bot.sandbox.graph.calls import UNREADABLE, VERSIONS, Answer, Call, Refused, Switches, not_delegated, pick
from bot.sandbox.graph.faults import AUTHORITY, Faults, Rule
from bot.sandbox.graph.tables import Row, Tables
from bot.sandbox.people import BEARER, Resident, Town

if TYPE_CHECKING:
    # The doors know the whole bot; the local Graph starts without it.
    from bot.ports import Clock

log = logging.getLogger(__name__)

NOTED_BODY = 100_000
BATCH = 20
DIAGNOSTIC = json.dumps({"ServerInfo": {"DataCenter": "Sandbox", "Slice": "E", "Ring": "1", "ScaleUnit": "000"}})
ROUTES = (
    directory.ROUTES + mailbox.ROUTES + work_plan.ROUTES + shifts.ROUTES + times_off.ROUTES + time_off_requests.ROUTES
)
EVERY_SCOPE = frozenset(scope for route in ROUTES for scope in route.scopes)
APP_SCOPES = frozenset(scope for scope in EVERY_SCOPE if scope.startswith("Schedule")) | {
    "User.Read.All",
    "TeamMember.Read.All",
    "Presence.Read.All",
}
TRACE = re.compile(r"[\w.{}-]{1,100}", re.ASCII)


class LineDropped(Exception):
    """A fault cuts the line instead of answering."""


@dataclass(frozen=True)
class Caller:
    person: Resident | None
    """None for an application's own token."""
    scopes: frozenset[str]


@dataclass(frozen=True)
class Asked:
    """A call as it came in: from the line, or as a part of a batch."""

    method: str
    origin: str
    path: str
    """Percent-encoded, beginning with the version."""
    query: str
    headers: Mapping[str, str]
    """Names in lower case."""
    raw: bytes

    @property
    def segments(self) -> tuple[str, ...]:
        return tuple(unquote(part) for part in self.path.strip("/").split("/"))

    @property
    def traces(self) -> dict[str, str]:
        own = self.headers.get("client-request-id", "")
        return {"client-request-id": own} if TRACE.fullmatch(own) else {}

    @property
    def json(self) -> Any:
        """None without a body."""
        if not self.raw:
            return None
        kind = self.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind != "application/json" and not kind.endswith("+json"):
            raise Refused(400, "BadRequest", UNREADABLE)
        try:
            return json.loads(self.raw.decode("utf-8-sig"), parse_constant=_no_constant)
        except (ValueError, RecursionError):
            raise Refused(400, "BadRequest", UNREADABLE) from None


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


class Graph:
    def __init__(self, database: str, town: Town, clock: Clock, switches: Switches) -> None:
        self.tables = Tables(database)
        self.town = town
        self.clock = clock
        self.switches = switches
        self.faults = Faults()
        self.move_in()

    def move_in(self) -> None:
        """Fills what is empty: a database from before keeps what it has."""
        with self.tables.transaction():
            for person in self.town.people.values():
                if not self.tables.row("mailbox", person.id, "mailbox"):
                    mailbox.move_in(self.tables, person)
                    work_plan.move_in(self.tables, person, self.clock.now().date())
            for crew in self.town.teams.values():
                if not self.tables.rows("timeOffReason", crew.id):
                    shifts.move_in(self.tables, crew, self.clock.now())

    def reset(self) -> None:
        self.tables.clear()
        self.faults.clear()
        self.move_in()

    async def answer(self, asked: Asked) -> Answer:
        """Notes the call, and lets a fault have its way with it. Raises LineDropped."""
        traces = self._traces(asked)
        caller = self._caller(asked)
        person = caller.person.key if isinstance(caller, Caller) and caller.person else None
        rule = self.faults.strike(asked.method, unquote(asked.path), person)
        answer: Answer | None = None
        try:
            answer = (
                await self._spoiled(rule, asked, caller, traces) if rule else await self._own(asked, caller, traces)
            )
        finally:
            self._note(asked, person, answer, rule)
        trace = {key: value for key, value in traces.items() if key != "date"}
        return replace(answer, headers={**trace, "x-ms-ags-diagnostic": DIAGNOSTIC, **answer.headers})

    def _traces(self, asked: Asked) -> dict[str, str]:
        request = str(uuid.uuid4())
        ids = {"request-id": request, "client-request-id": request} | asked.traces
        return {"date": f"{self.clock.now():%Y-%m-%dT%H:%M:%S}", **ids}

    def _caller(self, asked: Asked) -> Caller | Refused:
        scheme, _, token = asked.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not token.strip():
            return _unauthorized("Access token is empty.")
        name, *limits = token.strip().split("~")
        key = name.removeprefix(BEARER)
        if not name.startswith(BEARER) or (key != "app" and key not in self.town.people):
            return _unauthorized("IDX14100: JWT is not well formed, there are no dots (.).")
        scopes = EVERY_SCOPE if key != "app" else APP_SCOPES
        taken = {limit[1:] for limit in limits if limit.startswith("-")}
        given = {limit for limit in limits if not limit.startswith("-")}
        return Caller(self.town.people.get(key), (frozenset(given) if given else scopes) - taken)

    async def _spoiled(self, rule: Rule, asked: Asked, caller: Caller | Refused, traces: dict[str, str]) -> Answer:
        if rule.scopes is not None and isinstance(caller, Caller):
            caller = replace(caller, scopes=frozenset(rule.scopes))
        answer = await self._own(asked, caller, traces) if rule.when == "after" else None
        await asyncio.sleep(rule.delay)
        if rule.drop:
            raise LineDropped
        return rule.answer(traces) or answer or await self._own(asked, caller, traces)

    async def _own(self, asked: Asked, caller: Caller | Refused, traces: dict[str, str]) -> Answer:
        try:
            version, *segments = asked.segments
            if version not in VERSIONS:
                raise Refused(400, "BadRequest", "Invalid version.")
            if isinstance(caller, Refused):
                raise caller
            if segments == ["$batch"]:
                return await self._batch(asked)
            with self.tables.transaction():
                return self._carried_out(asked, version, tuple(segments), caller)
        except Refused as refusal:
            return refusal.answer(traces)
        except LineDropped:
            raise
        except Exception:
            log.exception("the local Graph failed on %s %s", asked.method, asked.path)
            return Refused(500, "InternalServerError", "An error has occurred.").answer(traces)

    def _carried_out(self, asked: Asked, version: str, segments: tuple[str, ...], caller: Caller) -> Answer:
        segments = self._my(segments, caller)
        route = pick(ROUTES, asked.method, version, segments)
        call = Call(
            method=asked.method,
            version=version,
            url=asked.origin + asked.path,
            root=f"{asked.origin}/{version}",
            segments=segments,
            args=route.args(segments),
            query=dict(parse_qsl(asked.query, keep_blank_values=True)),
            headers=asked.headers,
            body=asked.json if asked.method in ("POST", "PUT", "PATCH") else None,
            caller=caller.person,
            scopes=caller.scopes,
            town=self.town,
            tables=self.tables,
            clock=self.clock,
            switches=self.switches,
        )
        if route.scopes and not caller.scopes & {*route.scopes}:
            raise route.denied(call, route.scopes)
        answer = route.handler(call)
        if isinstance(answer.body, dict) and answer.body:
            return replace(answer, body={"@odata.context": route.context(call, answer.body), **answer.body})
        return answer

    def _my(self, segments: tuple[str, ...], caller: Caller) -> tuple[str, ...]:
        """/users/{oneself}/... is /me/...; what is somebody else's own stays closed."""
        if segments[:1] == ("me",) and caller.person is None:
            raise not_delegated()
        if len(segments) < 3 or segments[0].lower() != "users" or segments[2].lower() == "presence":
            return segments
        person = self.town.resident(segments[1])
        me = ("me", *segments[2:])
        if person is not None and person == caller.person:
            return me
        if person is None:
            directory.no_user(segments[1])
        if segments[2].lower() == "settings" and self.switches.other_user_is_me:
            return me
        if any(route.matches(me) for route in ROUTES):
            raise Refused(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.")
        return segments

    async def _batch(self, asked: Asked) -> Answer:
        """Each part is a call of its own; one whose forerunner failed is not made."""
        if asked.method != "POST":
            raise Refused(405, "Request_BadRequest", "Specified HTTP method is not allowed for the request target.")
        statuses: dict[str, int] = {}
        answers: list[Row] = []
        for part in _parts(asked.json):
            failed = any(statuses.get(one, 424) >= 400 for one in part.get("dependsOn") or [])
            if failed:
                refusal = Refused(424, "FailedDependency", "A request this one depends on has failed.")
                answer = refusal.answer(self._traces(asked))
            else:
                answer = await self.answer(_part(asked, part))
            statuses[part["id"]] = answer.status
            said = {"id": part["id"], "status": answer.status, "headers": dict(answer.headers)}
            if answer.body is not None:
                said["headers"]["Content-Type"] = "application/json"
                said["body"] = answer.body
            answers.append(said)
        return Answer(200, {"responses": answers})

    def _note(self, asked: Asked, person: str | None, answer: Answer | None, rule: Rule | None) -> None:
        headers = dict(asked.headers)
        if "authorization" in headers:
            headers["authorization"] = f"[{person or 'not a person'}]"
        self.tables.note(
            {
                "time": self.clock.now().isoformat(),
                "person": person,
                "method": asked.method,
                "path": asked.path,
                "query": dict(parse_qsl(asked.query, keep_blank_values=True)),
                "headers": headers,
                "body": _readable(asked.raw),
                "status": answer.status if answer else None,
                "fault": rule.id if rule else None,
            }
        )

    def state(self) -> Row:
        return {
            "people": [
                directory.user(person) | {"name": person.key, "timeZone": person.windows_zone}
                for person in self.town.people.values()
            ],
            "teams": [shifts.state(self.tables, self.town, crew) for crew in self.town.teams.values()],
            "occurrences": {
                person.id: self.tables.rows("occurrence", person.id) for person in self.town.people.values()
            },
        }


def _unauthorized(message: str) -> Refused:
    return Refused(401, "InvalidAuthenticationToken", message, {"WWW-Authenticate": AUTHORITY})


def _readable(raw: bytes) -> Any:
    """The body as JSON where it is some and not vast, else its beginning as text."""
    try:
        return json.loads(raw) if 0 < len(raw) <= NOTED_BODY else raw[:NOTED_BODY].decode("utf-8", "replace") or None
    except (ValueError, RecursionError):
        return raw[:NOTED_BODY].decode("utf-8", "replace")


def _parts(body: Any) -> list[Row]:
    """The parts of a batch, if all of it is well formed."""
    parts = body.get("requests") if isinstance(body, dict) else None
    if not isinstance(parts, list) or not 0 < len(parts) <= BATCH:
        raise Refused(400, "BadRequest", f"A batch holds 1 to {BATCH} requests.")
    seen: set[str] = set()
    for part in parts:
        if not isinstance(part, dict) or not all(isinstance(part.get(key), str) for key in ("id", "method", "url")):
            raise Refused(400, "BadRequest", "Each request of a batch needs id, method and url.")
        if "$batch" in part["url"]:
            raise Refused(400, "BadRequest", "A batch does not hold batches.")
        before = part.get("dependsOn") or []
        if part["id"] in seen or not isinstance(before, list) or not all(one in seen for one in map(str, before)):
            raise Refused(400, "BadRequest", "The ids of a batch are unique, and dependsOn names earlier ones.")
        if not isinstance(part.get("headers") or {}, dict):
            raise Refused(400, "BadRequest", "The headers of a request are an object.")
        seen.add(part["id"])
    return parts


def _part(batch: Asked, part: Row) -> Asked:
    # JSON can hold lone surrogates, which nothing here could write.
    path, _, query = (piece.encode("utf-8", "replace").decode() for piece in part["url"].partition("?"))
    own = {str(name).lower(): str(value) for name, value in (part.get("headers") or {}).items()}
    return Asked(
        method=part["method"].upper(),
        origin=batch.origin,
        path=f"/{batch.segments[0]}/{path.lstrip('/')}",
        query=query,
        headers={**own, "authorization": batch.headers["authorization"]},
        raw=json.dumps(part["body"]).encode() if part.get("body") is not None else b"",
    )
