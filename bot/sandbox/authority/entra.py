"""A sign-in authority of our own: Entra's pages and token endpoint for the six people of the sandbox.

It stands in process, as the `http_client` MSAL sends over, and in front of browsers as a few aiohttp routes. Its access
tokens are bearers of the local Graph (`sandbox-alex~User.Read~...`), so any local Graph takes them.

Switches, on the page {address} or by `POST {address}/_switches`: `withheld` (scopes, or beginnings of their names, that
nobody has consented to), `claims` (per person, what is asked for beyond the usual, as Entra's JSON), `revoked` (people
whose refresh tokens have ended).
"""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from html import escape
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import jwt
import requests
from aiohttp import web
from cryptography.hazmat.primitives.asymmetric import rsa
from jwt.algorithms import RSAAlgorithm

from bot.clock import SystemClock
from bot.sandbox.guard import from_own_page, side_door
from bot.sandbox.people import Resident, Town

JWT_BEARER = "urn:ietf:params:oauth:grant-type:jwt-bearer"
OPEN_ID = frozenset({"openid", "profile", "offline_access", "email"})
ADMIN_ONLY = ("Schedule.", "Group.", "TeamMember.")
LASTS = 3600
KEY_ID = "sandbox"
APP = "siesta-sandbox"
REFRESH = "refresh."
PAGE = (
    '<!doctype html><html lang="en"><meta charset="utf-8">'
    '<meta name="viewport" content="width=device-width,initial-scale=1"><title>{title}</title>'
    "<style>body{{font:1.1rem/1.6 system-ui,sans-serif;max-width:30rem;margin:10vh auto;padding:0 1rem}}"
    "a{{display:block;padding:.6rem 1rem;margin:.4rem 0;border:1px solid;border-radius:.4rem}}label{{display:block}}"
    "</style><main><h1>{title}</h1><p>{words}</p>{links}</main></html>"
)
SWITCHES = (
    '<form method="post" action="{action}">'
    '<label><input type="checkbox" name="consent" value="on"{consent}> Consent needed: nobody has allowed Shifts yet'
    "</label>"
    '<label><input type="checkbox" name="claims" value="on"{claims}> Claims needed: everybody has to sign in once more'
    "</label><p><button>Set</button></p></form>"
)
STRONGER = '{"access_token": {"acrs": {"essential": true, "value": "c1"}}}'
"""What a conditional access policy asks for: a stronger way to sign in."""


@cache
def _key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@dataclass(frozen=True)
class Reply:
    status: int
    body: Any = None
    location: str = ""


@dataclass(frozen=True)
class WireAnswer:
    status_code: int
    text: str
    headers: Mapping[str, str] = field(default_factory=dict)

    def raise_for_status(self) -> None:
        if self.status_code >= 400:
            raise requests.HTTPError(f"the authority answered {self.status_code}")


@dataclass
class Code:
    person: Resident
    redirect: str
    challenge: str
    nonce: str
    client: str


class Denied(Exception):
    def __init__(self, error: str, code: int, **more: Any) -> None:
        super().__init__(error)
        self.body = {"error": error, "error_codes": [code], "error_description": f"AADSTS{code}: sandbox.", **more}


class LocalAuthority:
    def __init__(self, town: Town, address: str) -> None:
        """`address` is where browsers reach it."""
        self.address = address.rstrip("/")
        self._town = town
        self._clock = SystemClock()
        self._codes: dict[str, Code] = {}
        self.withheld: set[str] = set()
        self.claims: dict[str, str] = {}
        self.revoked: set[str] = set()
        self.asked: list[str] = []
        """The grants that were asked for, oldest first."""

    # ------------------------------------------------------------------------------------------ as MSAL's http_client

    def get(self, url: str, params: Any = None, **rest: Any) -> WireAnswer:
        return self._wired("GET", url, params or {}, {})

    def post(self, url: str, params: Any = None, data: Any = None, **rest: Any) -> WireAnswer:
        form = dict(parse_qsl(data)) if isinstance(data, str) else dict(data or {})
        return self._wired("POST", url, params or {}, form)

    def close(self) -> None:
        """Nothing is open."""

    def _wired(self, method: str, url: str, query: dict[str, str], form: dict[str, str]) -> WireAnswer:
        reply = self.answer(method, urlsplit(url).path, query, form)
        return WireAnswer(reply.status, json.dumps(reply.body), {"content-type": "application/json"})

    # ------------------------------------------------------------------------------------------ as a web site

    def routes(self) -> list[web.RouteDef]:
        mount = urlsplit(self.address).path
        return [
            web.get(mount, self._switchboard),
            web.post(f"{mount}/_switches", self._switch),
            web.route("*", mount + r"/{tenant:[\w.-]+}/{tail:.+}", self._served),
        ]

    async def _served(self, request: web.Request) -> web.Response:
        form = {name: str(value) for name, value in (await request.post()).items()}
        path = request.path.removeprefix(urlsplit(self.address).path)
        reply = self.answer(request.method, path, dict(request.query), form)
        if reply.location:
            return web.Response(status=302, headers={"Location": reply.location, "Referrer-Policy": "no-referrer"})
        if isinstance(reply.body, str):
            return web.Response(status=reply.status, text=reply.body, content_type="text/html")
        return web.json_response(reply.body, status=reply.status)

    async def _switchboard(self, request: web.Request) -> web.Response:
        consent, claims = (" checked" if one else "" for one in (self.withheld, self.claims))
        switches = SWITCHES.format(action=f"{urlsplit(self.address).path}/_switches", consent=consent, claims=claims)
        page = PAGE.format(title="Switches", words="What the sandbox's sign-in says from now on.", links=switches)
        return web.Response(text=page, content_type="text/html")

    async def _switch(self, request: web.Request) -> web.StreamResponse:
        """From the switches' own page, or in JSON."""
        return await (self._switch_by_form if from_own_page(request) else side_door(self._switch_by_json))(request)

    async def _switch_by_form(self, request: web.Request) -> web.Response:
        form = await request.post()
        self.withheld = set(ADMIN_ONLY) if "consent" in form else set()
        self.claims = dict.fromkeys(self._town.people, STRONGER) if "claims" in form else {}
        return web.Response(status=303, headers={"Location": urlsplit(self.address).path})

    async def _switch_by_json(self, request: web.Request) -> web.Response:
        try:
            told = json.loads(await request.read())
            self.withheld = set(told.get("withheld", ()))
            self.claims = dict(told.get("claims", {}))
            self.revoked = set(told.get("revoked", ()))
        except (ValueError, TypeError, AttributeError, RecursionError):
            raise web.HTTPBadRequest(text="The switches are a JSON object.") from None
        return web.Response(status=204)

    # ------------------------------------------------------------------------------------------ what it answers

    def answer(self, method: str, path: str, query: Mapping[str, str], form: Mapping[str, str]) -> Reply:
        tenant, _, rest = path.strip("/").partition("/")
        if tenant.lower() not in (self._town.tenant.lower(), "organizations", "common"):
            return Reply(400, Denied("invalid_tenant", 90002).body)
        try:
            match method, rest:
                case "GET", "v2.0/.well-known/openid-configuration":
                    return Reply(200, self._discovery(tenant))
                case "GET", "discovery/v2.0/keys":
                    public = json.loads(RSAAlgorithm.to_jwk(_key().public_key()))
                    return Reply(200, {"keys": [public | {"kid": KEY_ID, "use": "sig"}]})
                case "GET", "oauth2/v2.0/authorize":
                    return self._authorize(query)
                case "GET", "v2.0/adminconsent":
                    return self._approve(query)
                case "POST", "oauth2/v2.0/token":
                    return Reply(200, self._token(form))
                case _:
                    return Reply(404, {"error": "not_found"})
        except Denied as denied:
            return Reply(400, denied.body)

    def _discovery(self, tenant: str) -> dict[str, Any]:
        parts = urlsplit(self.address)
        secure = f"https://{parts.netloc}/{tenant}"
        return {
            "issuer": f"https://{parts.netloc}/{self._town.tenant}/v2.0",
            "authorization_endpoint": f"{self.address}/{tenant}/oauth2/v2.0/authorize",
            "token_endpoint": f"{secure}/oauth2/v2.0/token",
            "jwks_uri": f"{secure}/discovery/v2.0/keys",
            "response_types_supported": ["code"],
        }

    def _authorize(self, query: Mapping[str, str]) -> Reply:
        back = query.get("redirect_uri", "")
        if urlsplit(back).hostname not in ("127.0.0.1", "localhost", "::1"):
            return Reply(400, _page("That address is not registered", "The sandbox sends nobody elsewhere."))
        person = self._town.people.get(query.get("as", ""))
        if person is None:
            links = [
                (f"?{urlencode({**query, 'as': key})}", f"{one.name}, {one.title}")
                for key, one in self._town.people.items()
            ]
            links.append((urlsplit(self.address).path, "Switches: what if consent or more claims are needed?"))
            return Reply(200, _page("Who are you?", "This is the sandbox: choose whom you sign in as.", links))
        state = {"state": query["state"]} if "state" in query else {}
        wanted = query.get("scope", "").split()
        if any(one.startswith(ADMIN_ONLY) and one.startswith(tuple(self.withheld)) for one in wanted):
            refused = {"error": "access_denied", "error_description": "AADSTS90094: an administrator must allow it."}
            return Reply(302, location=f"{back}?{urlencode({**refused, **state})}")
        if person.key in self.claims and _essential(query.get("claims", "")):
            del self.claims[person.key]
        # Signed in anew, and with it allowed what a person may allow for themselves.
        self.revoked.discard(person.key)
        self.withheld -= {one for one in self.withheld if not one.startswith(ADMIN_ONLY)}
        code = secrets.token_urlsafe(24)
        self._codes[code] = Code(
            person, back, query.get("code_challenge", ""), query.get("nonce", ""), query.get("client_id", "")
        )
        return Reply(302, location=f"{back}?{urlencode({'code': code, **state})}")

    def _approve(self, query: Mapping[str, str]) -> Reply:
        if query.get("approved") != "yes":
            links = [(f"?{urlencode({**query, 'approved': 'yes'})}", "Approve for everybody")]
            return Reply(200, _page("Approve Siesta?", f"It asks for: {query.get('scope', '')}", links))
        self.withheld.clear()
        back = query.get("redirect_uri", "")
        if urlsplit(back).hostname not in ("127.0.0.1", "localhost", "::1"):
            return Reply(200, _page("Approved", "You can close this window."))
        return Reply(302, location=f"{back}?{urlencode({'admin_consent': 'True', 'tenant': self._town.tenant})}")

    def _token(self, form: Mapping[str, str]) -> dict[str, Any]:
        grant = form.get("grant_type", "")
        self.asked.append(grant)
        if not form.get("client_secret") and not form.get("client_assertion"):
            raise Denied("invalid_client", 7000218)
        match grant:
            case "authorization_code":
                code = self._codes.pop(form.get("code", ""), None)
                if code is None or code.redirect != form.get("redirect_uri"):
                    raise Denied("invalid_grant", 70008)
                if not code.challenge or code.challenge != _challenge(form.get("code_verifier", "")):
                    raise Denied("invalid_grant", 501481)
                return self._granted(code.person, form, code.nonce)
            case "refresh_token":
                return self._granted(self._refreshed(form.get("refresh_token", "")), form)
            case "client_credentials":
                return {"token_type": "Bearer", "expires_in": LASTS, "access_token": "sandbox-app"}
            case _ if grant == JWT_BEARER and form.get("requested_token_use") == "on_behalf_of":
                return self._granted(self._vouched(form.get("assertion", ""), form.get("client_id", "")), form)
            case _:
                raise Denied("unsupported_grant_type", 70003)

    def _granted(self, person: Resident, form: Mapping[str, str], nonce: str = "") -> dict[str, Any]:
        scopes = [one.rpartition("/")[2] for one in form.get("scope", "").split()]
        wanted = [one for one in scopes if one not in OPEN_ID]
        if any(one.startswith(tuple(self.withheld)) for one in wanted):
            raise Denied("invalid_grant", 65001, suberror="consent_required")
        if person.key in self.claims:
            raise Denied("interaction_required", 50079, claims=self.claims[person.key])
        name = {"preferred_username": person.mail, "name": person.name}
        limits = "~".join([*wanted, f"at.{secrets.token_hex(8)}"])
        return {
            "token_type": "Bearer",
            "scope": " ".join(scopes),
            "expires_in": LASTS,
            "access_token": f"{person.bearer}~{limits}",
            "refresh_token": REFRESH + _packed({"person": person.key, "id": secrets.token_hex(8)}),
            "id_token": self._signed(person, form.get("client_id", APP), **name, **({"nonce": nonce} if nonce else {})),
            "client_info": _packed({"uid": person.id, "utid": self._town.tenant}),
        }

    def _refreshed(self, token: str) -> Resident:
        try:
            key = json.loads(base64.urlsafe_b64decode(token.removeprefix(REFRESH) + "=="))["person"]
        except (ValueError, KeyError, TypeError):
            key = ""
        person = self._town.people.get(key) if isinstance(key, str) else None
        if person is None or not token.startswith(REFRESH):
            raise Denied("invalid_grant", 70000)
        if person.key in self.revoked:
            raise Denied("invalid_grant", 50173, suberror="bad_token")
        return person

    def _vouched(self, assertion: str, client: str) -> Resident:
        try:
            claims = jwt.decode(assertion, _key().public_key(), algorithms=["RS256"], audience=[client, APP])
        except jwt.PyJWTError:
            raise Denied("invalid_grant", 50013) from None
        person = self._town.resident(str(claims.get("oid", "")))
        if person is None:
            raise Denied("invalid_grant", 50034)
        return person

    def assertion(self, person: Resident, client: str = APP) -> str:
        """What Teams would hand over for somebody who uses it."""
        return self._signed(person, client, scp="access_as_user")

    def _signed(self, person: Resident, audience: str, **more: str) -> str:
        now = int(self._clock.now().timestamp())
        claims = {
            "iss": f"https://{urlsplit(self.address).netloc}/{self._town.tenant}/v2.0",
            "aud": audience,
            "iat": now,
            "nbf": now,
            "exp": now + LASTS,
            "oid": person.id,
            "tid": self._town.tenant,
            "sub": hashlib.sha256(f"{audience} {person.id}".encode()).hexdigest()[:32],
            "ver": "2.0",
        }
        return jwt.encode(claims | more, _key(), algorithm="RS256", headers={"kid": KEY_ID})


def _packed(told: dict[str, str]) -> str:
    return base64.urlsafe_b64encode(json.dumps(told).encode()).decode().rstrip("=")


def _challenge(verifier: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")


def _essential(claims: str) -> bool:
    """Whether more is asked for than that we read challenges (xms_cc), which MSAL always says."""
    try:
        asked = json.loads(claims or "{}")
    except ValueError:
        return False
    return any(set(part) - {"xms_cc"} for part in asked.values() if isinstance(part, dict))


def _page(title: str, words: str, links: list[tuple[str, str]] | None = None) -> str:
    drawn = "".join(f'<a href="{escape(href)}">{escape(text)}</a>' for href, text in links or [])
    return PAGE.format(title=escape(title), words=escape(words), links=drawn)
