"""The way out: botbuilder's connector client over one shared aiohttp session.

botbuilder's own goes through `requests` in a small thread pool and makes a new TLS connection for every turn.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from botbuilder.schema import Activity, ConversationParameters, ConversationResourceResponse, ResourceResponse
from botframework.connector.auth import ConnectorFactory
from yarl import URL

from bot.edge.line import PATIENCE, Line
from bot.edge.wire import to_json


class Connector:
    """What botbuilder's adapter asks of a connector client, for one service address."""

    def __init__(self, line: Line, service_url: str) -> None:
        self._line = line
        self._service = service_url.rstrip("/") + "/v3"
        self._root = self._service + "/conversations"

    @property
    def conversations(self) -> Connector:
        return self

    async def send_to_conversation(
        self, conversation_id: str, activity: Activity, patience: float = PATIENCE
    ) -> ResourceResponse:
        return await self._activity("POST", (conversation_id, "activities"), activity, patience)

    async def reply_to_activity(
        self, conversation_id: str, activity_id: str, activity: Activity, patience: float = PATIENCE
    ) -> ResourceResponse:
        return await self._activity("POST", (conversation_id, "activities", activity_id), activity, patience)

    async def update_activity(
        self, conversation_id: str, activity_id: str, activity: Activity, patience: float = PATIENCE
    ) -> ResourceResponse:
        return await self._activity("PUT", (conversation_id, "activities", activity_id), activity, patience)

    async def sign(self, conversation_id: str, activity: Activity) -> None:
        """Something that may as well not be sent."""
        await self._line.sign(self._url(conversation_id, "activities"), to_json(activity), conversation_id)

    async def delete_activity(self, conversation_id: str, activity_id: str) -> None:
        url = self._url(conversation_id, "activities", activity_id)
        await self._line.send("DELETE", url, None, conversation_id)

    async def create_conversation(
        self, parameters: ConversationParameters, patience: float = PATIENCE
    ) -> ConversationResourceResponse:
        made = await self._line.send("POST", self._url(), to_json(parameters), patience=patience)
        return ConversationResourceResponse(id=made.get("id"), activity_id=made.get("activityId"))

    async def group_of(self, team_id: str) -> str:
        """A team's group in the directory. Somebody waits, so there is one try."""
        url = URL(f"{self._service}/teams/{quote(team_id, safe='')}", encoded=True)
        group = (await self._line.call("GET", url, authorized=True)).get("aadGroupId")
        return group if isinstance(group, str) else ""

    async def name_of(self, conversation_id: str, user_id: str) -> str:
        url = self._url(conversation_id, "members", user_id)
        name = (await self._line.call("GET", url, None, authorized=True)).get("name")
        return name if isinstance(name, str) else ""

    async def _activity(
        self, method: str, path: tuple[str, ...], activity: Activity, patience: float
    ) -> ResourceResponse:
        url = self._url(*path)
        if is_private(activity.recipient):
            url = url.with_query(isTargetedActivity="true")
        sent = await self._line.send(method, url, to_json(activity), path[0], patience)
        return ResourceResponse(id=sent.get("id"))

    def _url(self, *path: str) -> URL:
        """Ids hold colons, semicolons and slashes: each is one segment, whatever it holds."""
        return URL("/".join([self._root, *(quote(part, safe="") for part in path)]), encoded=True)


def is_private(account: Any) -> bool:
    """Whether an account is addressed so that nobody else sees it. botbuilder does not know the word."""
    return bool(account and (account.additional_properties or {}).get("isTargeted") is True)


class Connectors(ConnectorFactory):  # type: ignore[misc]  # botbuilder has no types
    def __init__(self, line: Line) -> None:
        self._line = line

    async def create(self, service_url: str, audience: str | None = None) -> Connector:
        return Connector(self._line, service_url)
