"""Who may talk to Siesta: what botbuilder asks before it runs a turn."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from botbuilder.schema import Activity
from botframework.connector.auth import (
    AuthenticateRequestResult,
    AuthenticationConstants,
    BotFrameworkAuthentication,
    ClaimsIdentity,
    ConnectorFactory,
)

from bot.settings import LOOPBACK


class Refused(Exception):
    """Not let in: 401 for a bad or missing token, 403 for one that does not allow this."""

    def __init__(self, sentence: str, status: int = 401) -> None:
        super().__init__(sentence)
        self.status = status


class Admission(BotFrameworkAuthentication):  # type: ignore[misc]  # botbuilder has no types
    """Asked twice: about the header before anything is read, and about the activity once it is."""

    def __init__(self, connectors: ConnectorFactory) -> None:
        self._connectors = connectors

    async def identity(self, header: str) -> ClaimsIdentity:
        raise NotImplementedError

    def admit(self, identity: ClaimsIdentity, activity: Activity) -> None:
        raise NotImplementedError

    def admitted(self, identity: ClaimsIdentity, activity: Activity) -> AuthenticateRequestResult:
        self.admit(identity, activity)
        result = AuthenticateRequestResult()
        result.claims_identity = identity
        result.connector_factory = self._connectors
        return result

    async def authenticate_request(self, activity: Activity, auth_header: str) -> AuthenticateRequestResult:
        return self.admitted(await self.identity(auth_header), activity)

    async def authenticate_streaming_request(self, auth_header: str, channel_id_header: str) -> Any:
        raise Refused("Siesta does not talk over web sockets.", 403)

    def create_connector_factory(self, claims_identity: ClaimsIdentity) -> ConnectorFactory:
        return self._connectors

    async def create_user_token_client(self, claims_identity: ClaimsIdentity) -> None:
        """Siesta signs people in itself; Bot Framework's token service is not asked."""


class Nobody(Admission):
    """The sandbox: nobody is checked, so nothing may come from or go to another machine."""

    async def identity(self, header: str) -> ClaimsIdentity:
        return ClaimsIdentity({}, True, AuthenticationConstants.ANONYMOUS_AUTH_TYPE)

    def admit(self, identity: ClaimsIdentity, activity: Activity) -> None:
        if urlsplit(activity.service_url).hostname not in LOOPBACK:
            raise Refused("The sandbox answers only to this machine.", 403)
