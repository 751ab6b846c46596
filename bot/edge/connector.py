"""The way out: botbuilder's connector client over one shared aiohttp session.

botbuilder's own goes through `requests` in a small thread pool and makes a new TLS connection for every turn.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import aiohttp
from botbuilder.schema import Activity, ConversationParameters, ConversationResourceResponse, ResourceResponse
from botframework.connector.auth import ConnectorFactory
from yarl import URL

from bot.edge.wire import to_json

TIMEOUT = aiohttp.ClientTimeout(total=10, connect=4)


class NotSent(Exception):
    """The channel did not take it. `status` is 0 where nothing answered."""

    def __init__(self, status: int, code: str) -> None:
        super().__init__(f"the channel answered {status} {code}".strip() if status else f"no answer: {code}")
        self.status = status
        self.code = code


class Line:
    """One session to all channels, opened when something is first sent and closed with the host."""

    def __init__(self) -> None:
        self._session: aiohttp.ClientSession | None = None

    async def call(self, method: str, url: URL, body: Any) -> dict[str, Any]:
        if self._session is None:
            self._session = aiohttp.ClientSession(timeout=TIMEOUT, cookie_jar=aiohttp.DummyCookieJar())
        try:
            async with self._session.request(method, url, json=body, allow_redirects=False) as answer:
                read = await _json(answer)
                if answer.status >= 300:
                    raise NotSent(answer.status, _code(read))
                return read
        except (aiohttp.ClientError, TimeoutError) as error:
            raise NotSent(0, type(error).__name__) from error

    async def close(self) -> None:
        if self._session:
            await self._session.close()


async def _json(answer: aiohttp.ClientResponse) -> dict[str, Any]:
    try:
        read = await answer.json(content_type=None)
    except ValueError:
        read = None
    return read if isinstance(read, dict) else {}


def _code(read: dict[str, Any]) -> str:
    error = read.get("error")
    return str(error.get("code", "")) if isinstance(error, dict) else ""


class Connector:
    """What botbuilder's adapter asks of a connector client, for one service address."""

    def __init__(self, line: Line, service_url: str) -> None:
        self._line = line
        self._root = service_url.rstrip("/") + "/v3/conversations"

    @property
    def conversations(self) -> Connector:
        return self

    async def send_to_conversation(self, conversation_id: str, activity: Activity) -> ResourceResponse:
        return await self._activity("POST", (conversation_id, "activities"), activity)

    async def reply_to_activity(self, conversation_id: str, activity_id: str, activity: Activity) -> ResourceResponse:
        return await self._activity("POST", (conversation_id, "activities", activity_id), activity)

    async def update_activity(self, conversation_id: str, activity_id: str, activity: Activity) -> ResourceResponse:
        return await self._activity("PUT", (conversation_id, "activities", activity_id), activity)

    async def delete_activity(self, conversation_id: str, activity_id: str) -> None:
        await self._line.call("DELETE", self._url(conversation_id, "activities", activity_id), None)

    async def create_conversation(self, parameters: ConversationParameters) -> ConversationResourceResponse:
        made = await self._line.call("POST", self._url(), to_json(parameters))
        return ConversationResourceResponse(id=made.get("id"), activity_id=made.get("activityId"))

    async def _activity(self, method: str, path: tuple[str, ...], activity: Activity) -> ResourceResponse:
        url = self._url(*path)
        if is_private(activity.recipient):
            url = url.with_query(isTargetedActivity="true")
        sent = await self._line.call(method, url, to_json(activity))
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
