"""What a registered bot asks for its tokens and keys, on loopback: Bot Framework's metadata, Entra, and an identity."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import jwt
from aiohttp import web
from aiohttp.test_utils import TestServer
from cryptography.hazmat.primitives.asymmetric import rsa
from jwt.algorithms import RSAAlgorithm

APP = "11111111-2222-3333-4444-555555555555"
ISSUER = "https://api.botframework.com"


def new_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@dataclass
class Authority:
    keys: dict[str, rsa.RSAPrivateKey] = field(default_factory=lambda: {"first": new_key()})
    endorsements: list[str] = field(default_factory=lambda: ["msteams"])
    out: bool = False
    slow: float = 0.0
    """Seconds that the keys take after they were read."""
    looks: int = 0
    asked: list[dict[str, str]] = field(default_factory=list)
    """The forms that came to the token endpoints."""
    lasts: int = 3600
    url: str = ""

    async def start(self) -> TestServer:
        application = web.Application()
        application.add_routes(
            [
                web.get("/openidconfiguration", self._metadata),
                web.get("/keys", self._keys),
                web.get("/{tenant}/v2.0/.well-known/openid-configuration", self._tenant),
                web.post("/{tenant}/oauth2/v2.0/token", self._token),
                web.get("/identity", self._identity),
            ]
        )
        server = TestServer(application)
        await server.start_server()
        self.url = str(server.make_url("")).rstrip("/")
        return server

    def token(self, service_url: str, key: str = "first", **changes: Any) -> str:
        now = int(datetime.now(UTC).timestamp())
        claims = {"iss": ISSUER, "aud": APP, "nbf": now - 10, "exp": now + 3600, "serviceurl": service_url}
        claims |= changes
        claims = {name: value for name, value in claims.items() if value is not None}
        return jwt.encode(claims, self.keys[key], algorithm="RS256", headers={"kid": key})

    async def _metadata(self, request: web.Request) -> web.Response:
        self.looks += 1
        if self.out:
            return web.Response(status=503)
        return web.json_response({"issuer": ISSUER, "jwks_uri": f"{self.url}/keys"})

    async def _keys(self, request: web.Request) -> web.Response:
        shown = [
            json.loads(RSAAlgorithm.to_jwk(key.public_key())) | {"kid": name, "endorsements": self.endorsements}
            for name, key in self.keys.items()
        ]
        await asyncio.sleep(self.slow)
        return web.json_response({"keys": [{"kty": "OKP", "kid": "odd"}, *shown]})

    async def until_looked(self, times: int) -> None:
        async with asyncio.timeout(5):
            while self.looks < times:  # noqa: ASYNC110  # its server is another task
                await asyncio.sleep(0.01)

    async def _tenant(self, request: web.Request) -> web.Response:
        tenant = request.match_info["tenant"]
        return web.json_response(
            {
                "issuer": f"{self.url}/{tenant}/v2.0",
                "authorization_endpoint": f"{self.url}/{tenant}/oauth2/v2.0/authorize",
                "token_endpoint": f"{self.url}/{tenant}/oauth2/v2.0/token",
            }
        )

    async def _token(self, request: web.Request) -> web.Response:
        form = {name: str(value) for name, value in (await request.post()).items()}
        return self._granted(form | {"tenant": request.match_info["tenant"]})

    async def _identity(self, request: web.Request) -> web.Response:
        return self._granted(dict(request.query) | {"secret": request.headers.get("X-IDENTITY-HEADER", "")})

    def _granted(self, form: dict[str, str]) -> web.Response:
        self.asked.append(form)
        if self.out:
            return web.json_response({"error": "temporarily_unavailable"}, status=503)
        token = {"access_token": f"bearer-{len(self.asked)}", "expires_in": self.lasts, "token_type": "Bearer"}
        return web.json_response(token | {"expires_on": str(int(datetime.now(UTC).timestamp()) + self.lasts)})
