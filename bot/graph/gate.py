"""The way to a team's schedule: as the person, or as Siesta itself, which then checks first what the person may.

With somebody's own token Graph knows what they may see and do. An application's token may do anything in every team, so
before each call Siesta reads with the person's own token whether they are in the team, and whether they own it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any

from bot.errors import ConsentNeeded, GraphGone, GraphRefused, NotAllowed, SignInNeeded
from bot.graph import wire
from bot.graph.client import Graph, in_path, unreadable
from bot.ports import Owner

READ = ("Schedule.Read.All",)
WRITE = ("Schedule.ReadWrite.All",)
MEMBERS = ("TeamMember.Read.All",)
SCOPE_MISSING = "Missing scope permissions"
"""Nothing but these words tells a token that may too little from a person who may too little."""


@dataclass(frozen=True, slots=True)
class ScheduleLine:
    """Calls to one team's schedule on behalf of one person. Made for one piece of work, and not kept."""

    graph: Graph
    owner: Owner
    team: str
    headers: Mapping[str, str] = field(default_factory=dict)
    sees_all: bool = True
    """False: Graph answers with more than this person may see."""

    @property
    def for_application(self) -> bool:
        return bool(self.headers)

    def on(self, version: str) -> ScheduleLine:
        return replace(self, graph=self.graph.on(version))

    async def read(self, path: str, **headers: str) -> Any:
        with self._in_our_words(READ):
            return await self.graph.read(self.owner, self._address(path), READ, {**self.headers, **headers})

    async def listed(self, path: str, **headers: str) -> list[Any]:
        with self._in_our_words(READ):
            items = self.graph.pages(self.owner, self._address(path), READ, {**self.headers, **headers})
            return [item async for item in items]

    async def write(
        self,
        method: str,
        path: str,
        body: Any,
        *,
        whose: str,
        repeatable: bool,
        headers: Mapping[str, str] | None = None,
    ) -> Any:
        with self._in_our_words(WRITE):
            return await self.graph.write(
                self.owner,
                method,
                self._address(path),
                WRITE,
                whose=whose,
                json=body,
                headers={**self.headers, **(headers or {})},
                repeatable=repeatable,
            )

    def _address(self, path: str) -> str:
        return f"/teams/{in_path(self.team)}/schedule{path}"

    @contextmanager
    def _in_our_words(self, scopes: tuple[str, ...]) -> Iterator[None]:
        try:
            yield
        except GraphGone as error:
            # Not GraphGone: what was meant may well be there, for those who are in the team.
            if error.code == "TeamNotFound":
                raise NotAllowed("no-such-team") from error
            raise
        except GraphRefused as error:
            if error.code == "MissingAdminPermissions":
                raise NotAllowed("not-owner") from error
            if error.status == 403 and error.reason.startswith(SCOPE_MISSING):
                raise ConsentNeeded(scopes) from error
            raise
        except SignInNeeded as error:
            if not self.for_application:
                raise
            # Nobody can mend Siesta's own token by signing in.
            raise GraphRefused(401, "InvalidAuthenticationToken") from error


@dataclass(frozen=True, slots=True)
class Gate:
    """Opens a line to a team's schedule for those who may have one."""

    person: Graph
    """With people's own tokens."""
    application: Graph | None = None
    """With Siesta's own, where it acts for people; None: everybody acts for themselves."""

    async def line(self, owner: Owner, team: str, *, leading: bool = False) -> ScheduleLine:
        """To be asked for anew for every piece of work: in the meantime somebody may have left the team. `leading` is
        for what only its owners may do."""
        if self.application is None:
            return ScheduleLine(self.person, owner, team)
        wanted = in_path(f"(microsoft.graph.aadUserConversationMember/userId eq '{owner.id}')")
        found = await self.members(owner, team, f"?$filter={wanted}")
        roles = [one.roles for one in found if one.user_id == owner.id]
        if not roles:
            raise NotAllowed("no-such-team")
        leads = "owner" in roles[0]
        if leading and not leads:
            raise NotAllowed("not-owner")
        return ScheduleLine(self.application, owner, team, {"MS-APP-ACTS-AS": owner.id}, sees_all=leads)

    async def members(self, owner: Owner, team: str, query: str = "") -> list[wire.Member]:
        """Always with the person's own token, so nobody is told of a team that is not theirs."""
        try:
            items = self.person.pages(owner, f"/teams/{in_path(team)}/members{query}", MEMBERS)
            return [wire.Member.model_validate(item) async for item in items]
        except GraphGone as error:
            raise NotAllowed("no-such-team") from error
        except GraphRefused as error:
            if error.status != 403:
                raise
            if error.reason.startswith(SCOPE_MISSING):
                raise ConsentNeeded(MEMBERS) from error
            raise NotAllowed("no-such-team") from error
        except ValueError:
            raise unreadable("a member of another shape") from None
