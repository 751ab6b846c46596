"""The lines to the authority and to a machine's identity: whom they trust, how long they wait, how much they take."""

from __future__ import annotations

import ssl
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter

from bot.sign_in.answers import LARGEST, Reader, Unreadable, discovery, token, vouched
from bot.sign_in.silence import keep_silent

TIMEOUT = 10.0
LOOPBACK = ("127.0.0.1", "localhost", "::1")
KNOWN_FOR = 24 * 3600.0
MOST_TENANTS = 1000
PIECE = 16 * 1024
PASSED_ON = ("retry-after", "www-authenticate")

keep_silent("msal", "requests", "urllib3")


@dataclass(frozen=True, slots=True)
class Answer:
    """As much of a response as MSAL reads."""

    status_code: int
    text: str = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    """Names in lower case."""

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
    """To the authority. MSAL insists on https; an authority on this machine may speak http."""

    def __init__(self, login_url: str) -> None:
        self._session = _session()
        parts = urlsplit(login_url)
        self._secure = f"https://{parts.netloc}"
        self._told = f"{parts.scheme}://{parts.netloc}" if parts.hostname in LOOPBACK else self._secure

    def get(self, url: str, **request: Any) -> Answer:
        answer = self._asked("GET", url, request)
        # Discovery tells addresses, which MSAL wants to be https too; `Entra.for_browser` undoes it.
        return Answer(answer.status_code, answer.text.replace(self._told, self._secure), answer.headers)

    def post(self, url: str, **request: Any) -> Answer:
        return self._asked("POST", url, request)

    def close(self) -> None:
        self._session.close()

    def _asked(self, method: str, url: str, request: dict[str, Any]) -> Answer:
        return _asked(self._session, method, url.replace(self._secure, self._told, 1), request)


class IdentityWire:
    """To what vouches for this machine's identity, which is close by: no proxy stands between."""

    def __init__(self) -> None:
        self._session = _session()
        self._session.trust_env = False

    def get(self, url: str, **request: Any) -> Answer:
        return _read(_asked(self._session, "GET", url, request), vouched)

    def post(self, url: str, **request: Any) -> Answer:
        return _read(_asked(self._session, "POST", url, request), vouched)

    def close(self) -> None:
        self._session.close()


class Understood:
    """A wire whose answers are read before anybody else sees them, and which asks the authority about itself once in a
    while. MSAL could do so too, but its memory would also answer for a minute with a refusal that an administrator has
    mended meanwhile."""

    def __init__(self, wire: Any) -> None:
        self._wire = wire
        self._told: dict[str, tuple[float, Answer]] = {}
        self.close = wire.close

    def post(self, url: str, **request: Any) -> Answer:
        return _read(self._wire.post(url, **request), token)

    def get(self, url: str, **request: Any) -> Answer:
        asked_at, known = self._told.get(url, (-KNOWN_FOR, None))
        if known and time.monotonic() - asked_at < KNOWN_FOR:
            return known
        answer = _read(self._wire.get(url, **request), discovery)
        if answer.status_code == 200:
            if len(self._told) >= MOST_TENANTS:
                self._told.clear()
            self._told[url] = time.monotonic(), answer
        return answer


def _read(answer: Any, reader: Reader) -> Answer:
    kept = {name: answer.headers[name] for name in PASSED_ON if name in answer.headers}
    kind = answer.headers.get("content-type", "")
    return Answer(answer.status_code, reader(answer.status_code, kind, answer.text), kept)


def _session() -> requests.Session:
    session = requests.Session()
    session.mount("https://", OurTrust(max_retries=1))
    return session


def _asked(session: requests.Session, method: str, url: str, request: Mapping[str, Any]) -> Answer:
    """Within a time, however slowly it comes, and no more than a token has."""
    until = time.monotonic() + TIMEOUT
    allowed = {name: request[name] for name in ("params", "data", "headers") if name in request}
    with session.request(method, url, timeout=TIMEOUT, allow_redirects=False, stream=True, **allowed) as answer:
        body = bytearray()
        for piece in answer.iter_content(PIECE):
            body += piece
            if len(body) > LARGEST or time.monotonic() > until:
                raise Unreadable(f"it answered {answer.status_code}, too much or too slowly")
        try:
            text = body.decode()
        except UnicodeDecodeError:
            raise Unreadable(f"it answered {answer.status_code}, not in UTF-8") from None
        headers = {name.lower(): value for name, value in answer.headers.items()}
        return Answer(answer.status_code, text, headers)
