"""MSAL, as Siesta uses it: who Siesta is to Entra, which wire it speaks over, and what Entra's refusals mean."""

from __future__ import annotations

import re
import ssl
import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import msal
import requests
from requests.adapters import HTTPAdapter

from bot.errors import ConsentNeeded, SignInNeeded

TIMEOUT = 10.0
KNOWN_FOR = 24 * 3600.0
MOST_TENANTS = 1000
LOOPBACK = ("127.0.0.1", "localhost", "::1")
TENANT = re.compile(r"[\w.-]{1,120}", re.ASCII)
EXCHANGE = "api://AzureADTokenExchange"
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


class EntraOutOfReach(ConnectionError):
    """Nobody can be signed in right now. An OSError, so that Graph's client tries again and then says so."""


@dataclass(frozen=True, slots=True)
class Answer:
    """As much of a response as MSAL reads."""

    status_code: int
    text: str = field(repr=False)
    headers: Mapping[str, str]

    def raise_for_status(self) -> None:
        if self.status_code >= 400:
            raise requests.HTTPError(f"the authority answered {self.status_code}")


class OurTrust(HTTPAdapter):
    """Certificates are judged by the system's store, or SSL_CERT_FILE, as everywhere else in Siesta. As it comes,
    requests lets REQUESTS_CA_BUNDLE and CURL_CA_BUNDLE overrule whoever calls it, and knows certifi's roots only."""

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs, ssl_context=ssl.create_default_context())

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        return super().proxy_manager_for(proxy, **kwargs, ssl_context=ssl.create_default_context())

    def build_connection_pool_key_attributes(self, request: Any, verify: Any, cert: Any = None) -> Any:
        return super().build_connection_pool_key_attributes(request, True, cert)

    def cert_verify(self, conn: Any, url: Any, verify: Any, cert: Any) -> None:
        """The context has it all; requests would add certifi's roots."""


class Wire:
    """What MSAL sends over. It insists on https; an authority on this machine may speak http."""

    def __init__(self, login_url: str) -> None:
        self._session = requests.Session()
        self._session.mount("https://", OurTrust(max_retries=1))
        self._session.max_redirects = 0
        parts = urlsplit(login_url)
        self._secure = f"https://{parts.netloc}"
        self._told = f"{parts.scheme}://{parts.netloc}" if parts.hostname in LOOPBACK else self._secure

    def get(self, url: str, **request: Any) -> Answer:
        return self._asked("GET", url, request)

    def post(self, url: str, **request: Any) -> Answer:
        return self._asked("POST", url, request)

    def close(self) -> None:
        self._session.close()

    def _asked(self, method: str, url: str, request: dict[str, Any]) -> Answer:
        allowed = {name: request[name] for name in ("params", "data", "headers") if name in request}
        url = url.replace(self._secure, self._told, 1)
        answer = self._session.request(method, url, timeout=TIMEOUT, allow_redirects=False, **allowed)
        # Discovery tells addresses, which MSAL wants to be https too; `for_browser` undoes it.
        text = answer.text.replace(self._told, self._secure) if method == "GET" else answer.text
        return Answer(answer.status_code, text, answer.headers)


@dataclass(frozen=True, slots=True)
class Registration:
    """Who Siesta is to Entra. The proof is a password, a certificate's PEM, or a managed identity's word."""

    app_id: str
    login_url: str
    password: str = ""
    certificate: Path | None = None
    managed: bool = False
    graph: str = "https://graph.microsoft.com"

    def __repr__(self) -> str:
        return f"Registration({self.app_id!r})"


class Remembering:
    """A wire that asks the authority about itself once in a while. MSAL could do so too, but its memory would also
    answer for a minute with a refusal that an administrator has mended meanwhile."""

    def __init__(self, wire: Any) -> None:
        self._wire = wire
        self._told: dict[str, tuple[float, Any]] = {}
        self.post = wire.post
        self.close = wire.close

    def get(self, url: str, **request: Any) -> Any:
        asked_at, answer = self._told.get(url, (-KNOWN_FOR, None))
        if time.monotonic() - asked_at < KNOWN_FOR:
            return answer
        answer = self._wire.get(url, **request)
        if answer.status_code == 200:
            if len(self._told) >= MOST_TENANTS:
                self._told.clear()
            self._told[url] = time.monotonic(), answer
        return answer


class Entra:
    """Makes MSAL's applications: one per call, since each person has a cache of their own."""

    def __init__(self, registration: Registration, wire: Any = None) -> None:
        self.registration = registration
        self._wire = Remembering(wire or Wire(registration.login_url))
        self._login = urlsplit(registration.login_url).netloc
        self._proof: Any = None
        self._own = msal.TokenCache()

    def close(self) -> None:
        self._wire.close()

    def application(self, tenant: str, cache: Any = None) -> Any:
        """To be called off the loop: it may ask the authority about itself. Raises EntraOutOfReach."""
        if not TENANT.fullmatch(tenant):
            raise SignInNeeded(())
        self._proof = self._proof or _proof(self.registration)
        return msal.ConfidentialClientApplication(
            self.registration.app_id,
            client_credential=self._proof,
            authority=f"https://{self._login}/{tenant}",
            # Whoever sets LOGIN_URL trusts it; MSAL would ask Microsoft whether it may.
            instance_discovery=False,
            validate_authority=False,
            # We read Graph's claims challenges, and so get tokens that are withdrawn at once where they have to be.
            client_capabilities=["cp1"],
            token_cache=cache if cache is not None else msal.TokenCache(),
            http_client=self._wire,
        )

    def application_token(self, tenant: str) -> dict[str, Any]:
        """Siesta's own, not on anybody's behalf."""
        scopes = [f"{self.registration.graph}/.default"]
        return dict(self.application(tenant, self._own).acquire_token_for_client(scopes))

    def for_browser(self, address: str) -> str:
        """MSAL writes every address as https; an authority on this machine may be reached by http."""
        scheme = urlsplit(self.registration.login_url).scheme
        return address.replace(f"https://{self._login}", f"{scheme}://{self._login}", 1)

    def consent_address(self, tenant: str, scopes: Collection[str], back: str) -> str:
        wanted = " ".join(f"{self.registration.graph}/{scope}" for scope in sorted(scopes))
        query = {"client_id": self.registration.app_id, "scope": wanted, "redirect_uri": back}
        address = f"{self.registration.login_url}/{tenant}/v2.0/adminconsent"
        return str(requests.Request("GET", address, params=query).prepare().url)


def _proof(registration: Registration) -> Any:
    if registration.managed:
        return {"client_assertion": _identity_vouches(registration.app_id)}
    if registration.certificate is None:
        return registration.password
    pem = registration.certificate.read_text(encoding="ascii")
    return {"private_key": pem, "public_certificate": pem[pem.index("-----BEGIN CERTIFICATE") :]}


def _identity_vouches(app_id: str) -> Callable[[], str]:
    identity = msal.UserAssignedManagedIdentity(client_id=app_id)
    client = msal.ManagedIdentityClient(identity, http_client=requests.Session())

    def vouches() -> str:
        answer = client.acquire_token_for_client(resource=EXCHANGE)
        if "access_token" not in answer:
            raise EntraOutOfReach("the managed identity gives no token")
        return str(answer["access_token"])

    return vouches


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
