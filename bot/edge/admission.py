"""Who may talk to Siesta: what botbuilder asks before it runs a turn."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

import jwt
from botbuilder.schema import Activity
from botframework.connector.auth import (
    AuthenticateRequestResult,
    AuthenticationConstants,
    BotFrameworkAuthentication,
    ClaimsIdentity,
    ConnectorFactory,
)

from bot.edge.connector import Connectors
from bot.edge.line import ToldLine
from bot.edge.signing_keys import KeysOutOfReach, SigningKey, SigningKeys
from bot.edge.teams import tenant_of
from bot.ports import Clock
from bot.settings import LOOPBACK, Settings

LEEWAY = 60.0
"""Seconds that two machines' clocks may differ."""
CHANNEL = "msteams"
ALGORITHM = "RS256"
THREAD = "19:"
"""How Teams' ids of places with several people begin."""


class Refused(Exception):
    """Not let in: 401 for a bad or missing token, 403 for one that does not allow this, 503 when nobody can tell."""

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

    def __init__(self, line: ToldLine) -> None:
        super().__init__(Connectors(line))
        self._line = line

    async def identity(self, header: str) -> ClaimsIdentity:
        return ClaimsIdentity({}, True, AuthenticationConstants.ANONYMOUS_AUTH_TYPE)

    def admit(self, identity: ClaimsIdentity, activity: Activity) -> None:
        if urlsplit(activity.service_url).hostname not in LOOPBACK:
            raise Refused("The sandbox answers only to this machine.", 403)
        conversation = activity.conversation
        if not (conversation.conversation_type or conversation.is_group or conversation.id.startswith(THREAD)):
            # Microsoft's Playground, which nobody else stands in for, names no type for a one-to-one chat.
            conversation.conversation_type = "personal"
        self._line.hear_of(activity.service_url)


class Signed(ClaimsIdentity):  # type: ignore[misc]
    def __init__(self, claims: dict[str, Any], key: SigningKey) -> None:
        super().__init__(claims, True, "Bearer")
        self.key = key


class BotFramework(Admission):
    """A registered bot: only Teams, by a token that Bot Framework signed for this bot, for people of known tenants."""

    def __init__(self, connectors: ConnectorFactory, settings: Settings, keys: SigningKeys, clock: Clock) -> None:
        super().__init__(connectors)
        self._settings = settings
        self._keys = keys
        self._clock = clock

    async def identity(self, header: str) -> ClaimsIdentity:
        scheme, _, token = header.partition(" ")
        if scheme.lower() != "bearer" or not token:
            raise Refused("The request has no bearer token.")
        try:
            head = jwt.get_unverified_header(token)
            claims = jwt.decode(token, options={"verify_signature": False})
        except (jwt.PyJWTError, ValueError, RecursionError):
            raise Refused("The token cannot be read.") from None
        if head.get("alg") != ALGORITHM or not isinstance(head.get("kid"), str):
            raise Refused(f"The token is not signed with {ALGORITHM} and a named key.")
        # Looked at before the signature, so that what is not meant for us never makes us fetch keys.
        self._check(claims)
        return Signed(claims, await self._verified(token, head["kid"]))

    def admit(self, identity: ClaimsIdentity, activity: Activity) -> None:
        endorsed = identity.key.endorsements
        if activity.channel_id != CHANNEL or (endorsed is not None and CHANNEL not in endorsed):
            raise Refused("The token does not speak for this channel.", 403)
        if identity.claims.get("serviceurl") != activity.service_url:
            raise Refused("The token is for another serviceUrl.", 403)
        service = urlsplit(activity.service_url)
        if service.scheme != "https" and service.hostname not in LOOPBACK:
            raise Refused("The serviceUrl is not https.", 403)
        if tenant_of(activity).lower() not in self._settings.tenants:
            raise Refused("Siesta does not serve this tenant.", 403)

    def _check(self, claims: dict[str, Any]) -> None:
        now = self._clock.now().timestamp()
        audience = claims.get("aud")
        if claims.get("iss") != self._settings.cloud.channel_audience:
            raise Refused("The token has another issuer.")
        if self._settings.app_id not in (audience if isinstance(audience, list) else [audience]):
            raise Refused("The token is for somebody else.")
        if not _is_number(claims.get("exp")) or claims["exp"] + LEEWAY <= now:
            raise Refused("The token has expired.")
        if "nbf" in claims and (not _is_number(claims["nbf"]) or claims["nbf"] - LEEWAY > now):
            raise Refused("The token is not valid yet.")

    async def _verified(self, token: str, key_id: str) -> SigningKey:
        try:
            key = await self._keys.find(key_id)
        except KeysOutOfReach:
            raise Refused("The channel's keys are out of reach; try again.", 503) from None
        if key is None:
            raise Refused("The token is signed with an unknown key.")
        try:
            jwt.decode(token, key.public, algorithms=[ALGORITHM], options=ONLY_THE_SIGNATURE)
        except jwt.PyJWTError:
            raise Refused("The token's signature is wrong.") from None
        return key


ONLY_THE_SIGNATURE: Any = {f"verify_{claim}": False for claim in ("exp", "nbf", "iat", "aud", "iss", "sub", "jti")}


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
