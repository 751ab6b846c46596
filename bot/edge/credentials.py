"""Who Siesta is to the channel: a bearer from Entra, asked for off the event loop and renewed before it ends."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

from bot.edge.line import NotSent
from bot.settings import Settings
from bot.sign_in.answers import EntraOutOfReach
from bot.sign_in.entra import Entra, codes_of, error_word
from bot.sign_in.registration import Registration

log = logging.getLogger(__name__)

RENEW_BEFORE = 300.0


class Credentials:
    """One token for the whole process. MSAL keeps its own cache too, but asking it costs a thread and a lock."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._entra = Entra(registration(settings))
        self._token = ""
        self._renew_at = self._ends_at = 0.0
        self._renewal: asyncio.Task[None] | None = None

    async def bearer(self) -> str:
        now = asyncio.get_running_loop().time()
        if now >= self._renew_at and (self._renewal is None or self._renewal.done()):
            self._renewal = asyncio.create_task(self._renew())
        if now >= self._ends_at and self._renewal:
            # Whoever waits may be cancelled, the others wait on.
            await asyncio.shield(self._renewal)
        if asyncio.get_running_loop().time() >= self._ends_at:
            raise NotSent(0, "NoToken")
        return self._token

    def close(self) -> None:
        self._entra.close()

    async def _renew(self) -> None:
        loop = asyncio.get_running_loop()
        try:
            got = await self._asked()
        except EntraOutOfReach as error:
            # The old token may do for a while.
            log.warning("no token for the channel: %s", error)
            return
        if "access_token" not in got:
            log.warning("no token for the channel: %s %s", error_word(got.get("error")), sorted(codes_of(got)))
            return
        lasts = float(got.get("expires_in", 0))
        self._token = got["access_token"]
        self._ends_at = loop.time() + lasts
        self._renew_at = loop.time() + max(lasts - RENEW_BEFORE, lasts / 2)

    async def _asked(self) -> dict[str, Any]:
        """A managed identity that is a bot's own registration is asked itself; Entra would not hear of it."""
        cloud = self._settings.cloud
        if self._settings.app_type == "UserAssignedMSI":
            return await self._entra.identity_token(cloud.channel_audience)
        multi = self._settings.app_type == "MultiTenant"
        tenant = cloud.multi_tenant_authority if multi else self._settings.app_tenant
        return await self._entra.application_token(tenant, cloud.channel_audience)


def registration(settings: Settings) -> Registration:
    """A managed identity that is a bot's own registration vouches for itself."""
    return Registration(
        settings.app_id,
        settings.cloud.login_url,
        settings.app_password.get_secret_value(),
        settings.app_certificate,
        settings.app_id if settings.app_type == "UserAssignedMSI" else settings.identity,
        settings.cloud.graph_url,
    )
