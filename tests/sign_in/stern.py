"""An authority that gives nothing away, written from what Entra's documentation says and from nothing of Siesta's own.

It verifies the code's challenge, the application's secret or certificate and every assertion, spends refresh tokens,
and answers refusals in Entra's form. In front of a local Graph stands `Gate`, which takes only tokens it has issued.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import json
import secrets
import time
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import aiohttp
import jwt
from aiohttp import web
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa

from tests.chats.players import TOWN

SECRET = "correct horse battery staple"  # noqa: S105
GRAPH = "https://graph.microsoft.com"
CHANNEL = "https://api.botframework.com/.default"
OPEN_ID = {"openid", "profile", "offline_access"}
OBO = "urn:ietf:params:oauth:grant-type:jwt-bearer"
ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"


class Refused(Exception):
    def __init__(self, error: str, code: int, status: int = 400, **more: Any) -> None:
        super().__init__(f"{error} {code}")
        self.status = status
        self.body = {
            "error": error,
            "error_description": f"AADSTS{code}: Refused. Trace ID: 0 Correlation ID: 0 Timestamp: 2026-11-21",
            "error_codes": [code],
            "timestamp": "2026-11-21 00:00:00Z",
            "trace_id": secrets.token_hex(16),
            "correlation_id": secrets.token_hex(16),
            "error_uri": f"https://login.example/error?code={code}",
            **more,
        }


@dataclass
class Stern:
    client: str
    tenant: str
    redirects: tuple[str, ...]
    certificate: x509.Certificate | None = None
    address: str = ""
    consented: set[str] = field(default_factory=set)
    """Graph's scopes somebody has allowed."""
    demands: dict[str, str] = field(default_factory=dict)
    """By object id, the claims somebody has to meet in a browser."""
    ended: set[str] = field(default_factory=set)
    """Object ids whose sessions were revoked."""
    home: str = ""
    """What tenant the accounts that sign in are told to be of; empty: this one."""
    ill: deque[tuple[int, dict[str, str]]] = field(default_factory=deque)
    """Answers that the token endpoint gives instead of its own, next first."""
    slow: float = 0.0
    spoils: Callable[[web.Request, web.Response], Awaitable[web.StreamResponse]] | None = None
    """What becomes of its good answers on the way."""
    asked: list[str] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)
    issued: list[str] = field(default_factory=list)
    """Every token and code that ever left."""
    rejected: list[str] = field(default_factory=list)
    _key: rsa.RSAPrivateKey = field(default_factory=lambda: rsa.generate_private_key(65537, 2048))
    _codes: dict[str, dict[str, str]] = field(default_factory=dict)
    _refreshing: dict[str, str] = field(default_factory=dict)
    _assertions: set[str] = field(default_factory=set)

    def routes(self) -> list[web.RouteDef]:
        # Other paths than Entra's: only who reads the discovery document finds them.
        return [
            web.get("/{tenant}/v2.0/.well-known/openid-configuration", self._discovery),
            web.get("/doors/{tenant}/in", self._authorize),
            web.post("/doors/{tenant}/counter", self._counter),
            web.route("*", "/{tail:.*}", self._elsewhere),
        ]

    async def _elsewhere(self, request: web.Request) -> web.Response:
        self.paths.append(request.path)
        return web.Response(status=404)

    async def _discovery(self, request: web.Request) -> web.StreamResponse:
        tenant = request.match_info["tenant"]
        self.paths.append(request.path)
        document = web.json_response(
            {
                "token_endpoint": f"{self.address}/doors/{tenant}/counter",
                "token_endpoint_auth_methods_supported": ["client_secret_post", "private_key_jwt"],
                "jwks_uri": f"{self.address}/doors/{tenant}/keys",
                "response_modes_supported": ["query", "fragment", "form_post"],
                "id_token_signing_alg_values_supported": ["RS256"],
                "issuer": f"{self.address}/{self.tenant}/v2.0",
                "tenant_region_scope": "EU",
                "authorization_endpoint": f"{self.address}/doors/{tenant}/in",
                "device_authorization_endpoint": f"{self.address}/doors/{tenant}/device",
                "cloud_instance_name": "example",
            }
        )
        return await self.spoils(request, document) if self.spoils else document

    # ------------------------------------------------------------------------------------------ in a browser

    async def _authorize(self, request: web.Request) -> web.Response:
        query = request.query
        back = query.get("redirect_uri", "")
        if back not in self.redirects or query.get("client_id") != self.client:
            return web.Response(status=400, text="AADSTS50011: the redirect URI does not match")
        scopes = set(query.get("scope", "").split())
        wanted = {
            "response_type": query.get("response_type") == "code",
            "state": len(query.get("state", "")) >= 16,
            "nonce": len(query.get("nonce", "")) >= 16,
            "challenge": query.get("code_challenge_method") == "S256" and len(query.get("code_challenge", "")) == 43,
            "scope": {"openid", "offline_access"} <= scopes,
            "prompt": query.get("prompt") == "select_account",
            "capable": "cp1" in json.loads(query.get("claims") or "{}")["access_token"]["xms_cc"]["values"],
        }
        if not all(wanted.values()):
            return web.Response(status=400, text=f"not as it should be: {wanted}")
        person = TOWN.people.get(query.get("login", ""))
        if person is None:
            links = (f'<a href="?{escape(urlencode({**query, "login": one}))}">{one}</a>' for one in TOWN.people)
            return web.Response(text="".join(links), content_type="text/html")
        if query.get("login_error"):
            told = {
                "error": query["login_error"],
                "error_description": "AADSTS65004: declined",
                "state": query["state"],
            }
            return web.Response(status=302, headers={"Location": f"{back}?{urlencode(told)}"})
        if demanded := self.demands.get(person.id):
            assert json.loads(query["claims"])["access_token"].items() >= json.loads(demanded)["access_token"].items()
            del self.demands[person.id]
        self.ended.discard(person.id)
        self.consented |= scopes - OPEN_ID
        code = self._remembered("0.A" + secrets.token_urlsafe(40))
        self._codes[code] = {**query, "oid": person.id}
        told = {"code": code, "session_state": secrets.token_hex(8), "state": query["state"]}
        return web.Response(status=302, headers={"Location": f"{back}?{urlencode(told)}"})

    # ------------------------------------------------------------------------------------------ at the counter

    async def _counter(self, request: web.Request) -> web.StreamResponse:
        form = {name: str(value) for name, value in (await request.post()).items()}
        self.asked.append(form.get("grant_type", "?").rpartition(":")[2])
        await asyncio.sleep(self.slow)
        if self.ill:
            status, headers = self.ill.popleft()
            return web.json_response({"error": "temporarily_unavailable"}, status=status, headers=headers)
        try:
            self._is_the_application(form)
            granted = web.json_response(self._granted(form), headers={"Cache-Control": "no-store"})
            return await self.spoils(request, granted) if self.spoils else granted
        except Refused as refused:
            self.rejected.append(str(refused))
            return web.json_response(refused.body, status=refused.status)

    def _is_the_application(self, form: dict[str, str]) -> None:
        if form.get("client_id") != self.client:
            raise Refused("unauthorized_client", 700016)
        if self.certificate is None:
            if form.get("client_secret") != SECRET:
                raise Refused("invalid_client", 7000215, 401)
            return
        if form.get("client_assertion_type") != ASSERTION_TYPE or "client_secret" in form:
            raise Refused("invalid_client", 7000216, 401)
        told = form["client_assertion"]
        key = self.certificate.public_key()
        assert isinstance(key, rsa.RSAPublicKey)
        counter = f"{self.address}/doors/{self.tenant}/counter"
        try:
            claims = jwt.decode(told, key, algorithms=["PS256", "RS256"], audience=counter, issuer=self.client)
        except jwt.PyJWTError as error:
            raise Refused("invalid_client", 700027, 401, why=str(error)) from None
        if claims["sub"] != self.client or claims["jti"] in self._assertions or claims["exp"] - time.time() > 3600:
            raise Refused("invalid_client", 700027, 401)
        self._assertions.add(claims["jti"])

    def _granted(self, form: dict[str, str]) -> dict[str, Any]:
        match form["grant_type"]:
            case "authorization_code":
                code = self._codes.pop(form.get("code", ""), None)
                if code is None or code["redirect_uri"] != form.get("redirect_uri"):
                    raise Refused("invalid_grant", 54005)
                if _challenge(form.get("code_verifier", "")) != code["code_challenge"]:
                    raise Refused("invalid_grant", 501481)
                return self._tokens(code["oid"], form, code["nonce"])
            case "refresh_token":
                person = self._refreshing.pop(form.get("refresh_token", ""), None)
                if person is None:
                    # Spent already: somebody else may have it.
                    raise Refused("invalid_grant", 70008)
                if person in self.ended:
                    raise Refused("invalid_grant", 50173, suberror="bad_token")
                try:
                    return self._tokens(person, form)
                except Refused:
                    self._refreshing[form["refresh_token"]] = person
                    raise
            case "client_credentials":
                if form.get("scope") not in (f"{GRAPH}/.default", CHANNEL):
                    raise Refused("invalid_scope", 70011)
                return {"token_type": "Bearer", "expires_in": 3599, "access_token": self._signed({"app": self.client})}
            case _ if form["grant_type"] == OBO:
                if form.get("requested_token_use") != "on_behalf_of":
                    raise Refused("invalid_request", 90014)
                return self._tokens(self._vouched(form.get("assertion", "")), form)
            case _:
                raise Refused("unsupported_grant_type", 70003)

    def _vouched(self, assertion: str) -> str:
        try:
            claims = jwt.decode(assertion, self._key.public_key(), algorithms=["RS256"], audience=self.client)
        except jwt.PyJWTError:
            raise Refused("invalid_grant", 50013) from None
        if claims.get("scp") != "access_as_user":
            raise Refused("invalid_grant", 50013)
        return str(claims["oid"])

    def _tokens(self, person: str, form: dict[str, str], nonce: str | None = None) -> dict[str, Any]:
        scopes = set(form.get("scope", "").split())
        wanted = {scope.removeprefix(f"{GRAPH}/") for scope in scopes - OPEN_ID}
        if not wanted <= self.consented:
            raise Refused("invalid_grant", 65001, suberror="consent_required")
        if demanded := self.demands.get(person):
            raise Refused("interaction_required", 50076, suberror="basic_action", claims=demanded)
        who = next(one for one in TOWN.people.values() if one.id == person)
        told = {"oid": person, "tid": self.home or self.tenant}
        refresh = self._remembered("1.A" + secrets.token_urlsafe(60))
        self._refreshing[refresh] = person
        info = json.dumps({"uid": person, "utid": told["tid"]})
        name = {"aud": self.client, "name": who.name, "preferred_username": who.mail}
        return {
            "token_type": "Bearer",
            "scope": " ".join(sorted(f"{GRAPH}/{one}" for one in wanted)),
            "expires_in": 4799,
            "ext_expires_in": 4799,
            "access_token": self._signed({**told, "aud": GRAPH, "scp": " ".join(wanted), "xms_cc": ["CP1"]}),
            "refresh_token": refresh,
            "id_token": self._signed({**told, **name, **({"nonce": nonce} if nonce else {})}),
            "client_info": base64.urlsafe_b64encode(info.encode()).decode().rstrip("="),
        }

    def assertion(self, person: str, **changes: Any) -> str:
        """What Teams hands over."""
        claims = {"aud": self.client, "oid": person, "tid": self.tenant, "scp": "access_as_user"}
        return self._signed(claims | changes)

    def reads(self, bearer: str) -> dict[str, Any]:
        return dict(jwt.decode(bearer, self._key.public_key(), algorithms=["RS256"], audience=GRAPH))

    def _signed(self, claims: dict[str, Any]) -> str:
        now = int(time.time())
        times = {"iss": f"{self.address}/{self.tenant}/v2.0", "iat": now, "nbf": now, "exp": now + 4799}
        claims = times | {"jti": secrets.token_hex(8), "sub": "s"} | claims
        return self._remembered(jwt.encode(claims, self._key, algorithm="RS256"))

    def _remembered(self, token: str) -> str:
        self.issued.append(token)
        return token


def _challenge(verifier: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")


@dataclass
class Gate:
    """Graph as its tokens see it: behind it is a local one."""

    authority: Stern
    graph: str
    insists_on: str = ""
    """Claims that it asks everybody for, until they come with a newer token."""
    since: int = 0
    let_in: list[tuple[str, str]] = field(default_factory=list)
    """Whose token, and what it was for."""

    async def passes(self, request: web.Request) -> web.Response:
        bearer = request.headers.get("Authorization", "").removeprefix("Bearer ")
        try:
            claims = self.authority.reads(bearer)
        except jwt.PyJWTError:
            return web.json_response({"error": {"code": "InvalidAuthenticationToken", "message": "no"}}, status=401)
        if self.insists_on and bearer in self.authority.issued[: self.since]:
            asked = base64.b64encode(self.insists_on.encode()).decode()
            challenge = (
                'Bearer realm="", authorization_uri="https://login.example/common/oauth2/authorize", '
                f'client_id="0", error="insufficient_claims", claims="{asked}"'
            )
            return web.json_response(
                {"error": {"code": "x", "message": "x"}}, status=401, headers={"WWW-Authenticate": challenge}
            )
        person = next(key for key, one in TOWN.people.items() if one.id == claims["oid"])
        self.let_in.append((person, f"{request.method} {claims['scp']}"))
        body = await request.read()
        headers = {"Authorization": f"Bearer sandbox-{person}", "Content-Type": "application/json"}
        if prefer := request.headers.get("Prefer"):
            headers["Prefer"] = prefer
        async with aiohttp.request(request.method, self.graph + request.raw_path, data=body, headers=headers) as answer:
            content = await answer.read()
            return web.Response(status=answer.status, body=content, content_type="application/json")

    def asks_for(self, claims: str) -> None:
        self.insists_on, self.since = claims, len(self.authority.issued)


class Identity:
    """Where a machine of Azure asks for a token in the name of its managed identity."""

    def __init__(self, authority: Stern, pem: Path) -> None:
        self._authority = authority
        self._key = pem.read_bytes()

    def application(self) -> web.Application:
        application = web.Application()
        application.router.add_get("/token", self._token)
        return application

    async def _token(self, request: web.Request) -> web.Response:
        query = request.query
        if request.headers.get("X-IDENTITY-HEADER") != "let me in" or query["client_id"] != self._authority.client:
            return web.Response(status=401)
        if query["resource"] != "api://AzureADTokenExchange":
            return web.Response(status=400)
        now = int(time.time())
        me = self._authority.client
        claims = {"iss": me, "sub": me, "jti": secrets.token_hex(8), "iat": now, "exp": now + 600}
        claims["aud"] = f"{self._authority.address}/doors/{self._authority.tenant}/counter"
        vouched = jwt.encode(claims, self._key, algorithm="RS256")
        return web.json_response(
            {
                "access_token": vouched,
                "expires_on": str(now + 600),
                "resource": query["resource"],
                "token_type": "Bearer",
            }
        )
