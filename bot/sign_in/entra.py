"""MSAL, as Siesta uses it: off the loop, over a wire of its own. And what Entra's refusals mean."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Collection, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar
from urllib.parse import urlencode, urlsplit

import msal
import requests

from bot.errors import ConsentNeeded, SignInNeeded
from bot.sign_in.answers import EntraOutOfReach
from bot.sign_in.registration import Identity, Registration, proof
from bot.sign_in.wire import Understood, Wire

T = TypeVar("T")
THREADS = 16
TENANT = re.compile(r"[\w.-]{1,120}", re.ASCII)
ADMIN_ONLY = frozenset(
    {
        "Group.Read.All",
        "Group.ReadWrite.All",
        "Schedule.Read.All",
        "Schedule.ReadWrite.All",
        "SchedulePermissions.ReadWrite.All",
        "TeamMember.Read.All",
        "TeamMember.ReadWrite.All",
        "User.Read.All",
    }
)
"""Delegated scopes that no person can allow for themselves. Nobody is asked for them while signing in: one that is
missing would keep people from their own work plan. Where an administrator has allowed them they come silently."""
SCHEDULES = ("Schedule.Read.All", "Schedule.ReadWrite.All", "TeamMember.Read.All")
"""What a team's schedule needs of them: an administrator is sent once for all."""
CONSENT = frozenset({65001, 65004})
ADMIN_CONSENT = frozenset({90094, 90093, 900941})
UNREACHED = frozenset({"temporarily_unavailable", "server_error", "invalid_client", "unauthorized_client", "slow_down"})
"""Nothing the person could mend: the authority is ill, or Siesta's own secret is."""


class Entra:
    """Makes MSAL's applications: one per call, since each person has a cache of their own."""

    def __init__(self, registration: Registration, wire: Any = None) -> None:
        self.registration = registration
        self._wire = Understood(wire or Wire(registration.login_url))
        self._login = urlsplit(registration.login_url).netloc
        self._identity = Identity(registration.identity) if registration.identity else None
        self._proof: Any = None
        self._own = msal.TokenCache()
        self._threads = ThreadPoolExecutor(THREADS, "msal")

    def close(self) -> None:
        self._threads.shutdown(wait=False, cancel_futures=True)
        self._wire.close()
        if self._identity:
            self._identity.close()

    async def off_the_loop(self, ask: Callable[[], T]) -> T:
        """Raises EntraOutOfReach."""
        try:
            return await asyncio.get_running_loop().run_in_executor(self._threads, ask)
        except EntraOutOfReach:
            raise
        except (requests.RequestException, msal.exceptions.MsalError, OSError, ValueError) as error:
            # Their words may hold what was sent.
            raise EntraOutOfReach(type(error).__name__) from None

    def application(self, tenant: str, cache: Any) -> Any:
        """To be called off the loop: it may ask the authority about itself."""
        # We read Graph's claims challenges, and so get tokens that are withdrawn at once where they have to be.
        return self._application(tenant, cache, client_capabilities=["cp1"])

    async def application_token(self, tenant: str, audience: str) -> dict[str, Any]:
        """Siesta's own, not on anybody's behalf."""

        def ask() -> dict[str, Any]:
            return dict(self._application(tenant, self._own).acquire_token_for_client([f"{audience}/.default"]))

        return await self.off_the_loop(ask)

    async def identity_token(self, resource: str) -> dict[str, Any]:
        """Of the managed identity itself, where there is one."""
        if self._identity is None:
            raise EntraOutOfReach("there is no managed identity")
        identity = self._identity
        return await self.off_the_loop(lambda: identity.token_for(resource))

    def _application(self, tenant: str, cache: Any, **more: Any) -> Any:
        if not TENANT.fullmatch(tenant):
            raise SignInNeeded(())
        self._proof = self._proof or proof(self.registration, self._identity)
        return msal.ConfidentialClientApplication(
            self.registration.app_id,
            client_credential=self._proof,
            authority=f"https://{self._login}/{tenant}",
            # Whoever sets LOGIN_URL trusts it; MSAL would ask Microsoft whether it may.
            instance_discovery=False,
            validate_authority=False,
            token_cache=cache,
            http_client=self._wire,
            **more,
        )

    def for_browser(self, address: str) -> str:
        """MSAL writes every address as https; an authority on this machine may be reached by http."""
        scheme = urlsplit(self.registration.login_url).scheme
        return address.replace(f"https://{self._login}", f"{scheme}://{self._login}", 1)

    def consent_address(self, tenant: str, scopes: Collection[str], back: str) -> str:
        wanted = " ".join(f"{self.registration.graph}/{scope}" for scope in sorted(scopes))
        query = {"client_id": self.registration.app_id, "scope": wanted, "redirect_uri": back}
        return f"{self.registration.login_url}/{tenant}/v2.0/adminconsent?{urlencode(query)}"


def refusal(answer: Mapping[str, Any], scopes: tuple[str, ...], claims: str | None = None) -> Exception:
    """What an answer without a token means for the person."""
    error = str(answer.get("error", ""))
    codes = codes_of(answer)
    if error in UNREACHED:
        return EntraOutOfReach(f"{error} {sorted(codes)}")
    admin = bool(codes & ADMIN_CONSENT)
    if admin or codes & CONSENT or error == "consent_required" or answer.get("suberror") == "consent_required":
        missing = tuple(scope for scope in scopes if scope in ADMIN_ONLY)
        return ConsentNeeded(missing or scopes) if missing or admin else SignInNeeded(scopes)
    asked = answer.get("claims")
    return SignInNeeded(scopes, asked if isinstance(asked, str) and asked else claims)


def together_with(scopes: tuple[str, ...]) -> tuple[str, ...]:
    return SCHEDULES if any(scope in SCHEDULES for scope in scopes) else scopes


def codes_of(answer: Mapping[str, Any]) -> frozenset[int]:
    """Entra's numbers; on the way through a browser they are in the description only."""
    told = answer.get("error_codes")
    written = re.findall(r"AADSTS(\d{4,9})", str(answer.get("error_description", "")))
    return frozenset(int(code) for code in [*(told if isinstance(told, list) else []), *written] if str(code).isdigit())


def error_word(told: Any) -> str:
    """An error's name, and nothing that only looks like one."""
    text = str(told or "nothing")
    return text if len(text) <= 60 and text.replace("_", "").isalnum() else "unreadable"
