"""Who Siesta is to the channel: a bearer from Entra, asked for off the event loop and renewed before it ends."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

import msal
import requests
from cryptography import x509
from cryptography.hazmat.primitives import hashes

from bot.edge.line import NotSent
from bot.settings import Settings
from bot.sign_in.entra import Wire

log = logging.getLogger(__name__)

RENEW_BEFORE = 300.0

Acquire = Callable[[], dict[str, Any]]


class Credentials:
    """One token for the whole process. MSAL keeps its own cache too, but asking it costs a thread and a lock."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._acquire: Acquire | None = None
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

    async def _renew(self) -> None:
        loop = asyncio.get_running_loop()
        try:
            got = await asyncio.to_thread(self._ask)
        except Exception as error:
            # MSAL and requests raise many things, and an old token may do for a while.
            log.warning("no token for the channel: %s", type(error).__name__)
            return
        if "access_token" not in got:
            log.warning("no token for the channel: %s %s", got.get("error"), got.get("error_codes", ""))
            return
        lasts = float(got.get("expires_in", 0))
        self._token = got["access_token"]
        self._ends_at = loop.time() + lasts
        self._renew_at = loop.time() + max(lasts - RENEW_BEFORE, lasts / 2)

    def _ask(self) -> dict[str, Any]:
        # MSAL reads the authority's metadata when it is made: that has to happen off the loop too.
        self._acquire = self._acquire or acquirer(self._settings)
        return self._acquire()


def acquirer(settings: Settings) -> Acquire:
    audience = settings.cloud.channel_audience
    if settings.app_type == "UserAssignedMSI":
        identity = msal.UserAssignedManagedIdentity(client_id=settings.app_id)
        managed = msal.ManagedIdentityClient(identity, http_client=requests.Session())
        return lambda: dict(managed.acquire_token_for_client(resource=audience))
    multi = settings.app_type == "MultiTenant"
    tenant = settings.cloud.multi_tenant_authority if multi else settings.app_tenant
    login = urlsplit(settings.cloud.login_url)
    application = msal.ConfidentialClientApplication(
        settings.app_id,
        client_credential=_proof(settings),
        authority=f"https://{login.netloc}/{tenant}",
        instance_discovery=False,
        http_client=Wire(settings.cloud.login_url),
    )
    return lambda: dict(application.acquire_token_for_client([f"{audience}/.default"]))


def _proof(settings: Settings) -> Any:
    if settings.app_certificate is None:
        return settings.app_password.get_secret_value()
    pem = settings.app_certificate.read_bytes()
    certificate = x509.load_pem_x509_certificate(pem)
    return {
        "thumbprint": certificate.fingerprint(hashes.SHA1()).hex(),  # noqa: S303  # Entra's name for a certificate
        "private_key": pem.decode(),
        "public_certificate": pem.decode(),
    }
