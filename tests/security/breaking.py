# ruff: noqa: S106
"""A good answer of an authority, broken on its way. Each way keeps its secrets where somebody could repeat them."""

from __future__ import annotations

import base64
import gzip
import json
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

Break = Callable[[web.Request, web.Response], Awaitable[web.StreamResponse]]
TOKENS = ("access_token", "refresh_token", "id_token", "client_info")


def _sent(body: str | bytes, status: int = 200, kind: str = "application/json", **headers: str) -> web.Response:
    raw = body.encode("utf-8", "surrogatepass") if isinstance(body, str) else body
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return web.Response(body=raw, status=status, headers={"Content-Type": kind, **named})


def _remade(change: Callable[[dict[str, Any]], Any], status: int = 200) -> Break:
    async def broken(request: web.Request, good: web.Response) -> web.StreamResponse:
        return _sent(json.dumps(change(json.loads(good.text or ""))), status)

    return broken


def _rewritten(change: Callable[[str], web.Response]) -> Break:
    async def broken(request: web.Request, good: web.Response) -> web.StreamResponse:
        return change(good.text or "")

    return broken


async def _line_cut(request: web.Request, good: web.Response) -> web.StreamResponse:
    body = (good.text or "").encode()
    answer = web.StreamResponse(headers={"Content-Type": "application/json", "Content-Length": str(len(body))})
    await answer.prepare(request)
    await answer.write(body[:-12])
    assert request.transport
    request.transport.abort()
    return answer


async def _headers_broken(request: web.Request, good: web.Response) -> web.StreamResponse:
    """A line that is no header, with the secret in it, which libraries warn of."""
    body = (good.text or "").encode()
    lines = [b"HTTP/1.1 200 OK", b"Content-Type: application/json", _secret(json.loads(body)).encode(), b"", body]
    assert request.transport
    request.transport.write(b"\r\n".join(lines))
    request.transport.abort()
    return web.Response()


def _secret(told: dict[str, Any]) -> str:
    """The most secret of what is in it: of a document about the authority itself, anything."""
    return str(next((told[name] for name in TOKENS if name in told), told.get("token_endpoint")))


def _everywhere(told: dict[str, Any]) -> dict[str, Any]:
    secret = _secret(told)
    names = ("error", "error_description", "suberror", "claims", "correlation_id", "trace_id", "error_uri")
    return dict.fromkeys(names, secret) | {"error_codes": [secret]}


def _twice(text: str) -> str:
    return text[:-1] + ", " + text[1:]


def _with(**changes: Any) -> Break:
    return _remade(lambda told: told | changes)


def _claims(**claims: Any) -> str:
    packed = base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip("=")
    return f"e30.{packed}.x"


WAYS: dict[str, Break] = {
    "cut short": _rewritten(lambda text: _sent(text[:-20])),
    "line cut": _line_cut,
    "empty": _rewritten(lambda text: _sent("")),
    "html": _rewritten(lambda text: _sent(f"<html><body>{text}</body></html>", kind="text/html")),
    "html that says it is JSON": _rewritten(lambda text: _sent(f"<html><body>{text}</body></html>")),
    "JSON that says it is text": _rewritten(lambda text: _sent(text, kind="text/plain")),
    "a list": _rewritten(lambda text: _sent(f"[{text}]")),
    "a string": _rewritten(lambda text: _sent(json.dumps(text))),
    "lists for texts": _remade(lambda told: {name: [value] for name, value in told.items()}),
    "objects for texts": _remade(lambda told: {name: {"is": value} for name, value in told.items()}),
    "no type": _remade(lambda told: told | {"token_type": None, "issuer": None}),
    "every name twice": _rewritten(lambda text: _sent(_twice(text))),
    "the answer twice": _rewritten(lambda text: _sent(text + text)),
    "UTF-16": _rewritten(lambda text: _sent(text.encode("utf-16"), kind="application/json; charset=utf-16")),
    "UTF-16 that says it is UTF-8": _rewritten(lambda text: _sent(text.encode("utf-16"))),
    "not UTF-8": _rewritten(lambda text: _sent(text.encode() + b"\xff\xfe")),
    "an unheard-of charset": _rewritten(lambda text: _sent(text, kind="application/json; charset=klingon")),
    "huge": _rewritten(lambda text: _sent(text + " " * 2_000_000)),
    "huge when unpacked": _rewritten(
        lambda text: _sent(gzip.compress((text + " " * 2_000_000).encode()), Content_Encoding="gzip")
    ),
    "packed, it says": _rewritten(lambda text: _sent(text, Content_Encoding="gzip")),
    "500 with tokens": _rewritten(lambda text: _sent(text, 500)),
    "503 in HTML": _rewritten(lambda text: _sent(f"<h1>{text}</h1>", 503, "text/html")),
    "400 with tokens": _rewritten(lambda text: _sent(text, 400)),
    "204": _rewritten(lambda text: _sent("", 204)),
    "a redirect": _rewritten(lambda text: _sent(text, 302, Location=f"/?{text[:2000]}")),
    "a redirect that keeps the method": _rewritten(lambda text: _sent(text, 307, Location="https://evil.example/")),
    "a refusal made of tokens": _remade(_everywhere, 400),
    "a refusal with 200": _remade(_everywhere),
    "a refusal and tokens": _remade(lambda told: {"error": "invalid_grant", **told}, 400),
    "a line break in a token": _remade(lambda told: told | {one: f"{_secret(told)}\r\nX-Evil: 1" for one in TOKENS}),
    "a token without end": _remade(lambda told: told | {"access_token": _secret(told) + "x" * 100_000}),
    "no end in sight": _with(expires_in="soon", token_endpoint="soon"),
    "an end before the beginning": _with(expires_in=-5, token_endpoint=""),
    "an end beyond the calendar": _with(expires_in=10**30, token_endpoint="https:///"),
    "in the clear": _with(expires_in=True, token_endpoint="http://evil.example/token"),
    "not a number": _rewritten(lambda text: _sent(text[:-1] + ', "expires_in": NaN}')),
    "a number too long": _rewritten(lambda text: _sent(text[:-1] + ', "more": ' + "9" * 5000 + "}")),
    "deep": _rewritten(lambda text: _sent(text[:-1] + ', "more": ' + "[" * 100_000 + "]" * 100_000 + "}")),
    "an id token of one part": _with(id_token="eyJhbGciOiJub25lIn0"),
    "an id token of no JSON": _with(id_token="a.b.c"),
    "an id token of a list": _with(id_token=f"e30.{base64.urlsafe_b64encode(b'[1]').decode()}.x"),
    "an id token without a subject": _with(id_token=_claims(oid=1, tid=[])),
    "an id token of half letters": _with(id_token=_claims(sub="s", name="\ud800", preferred_username="\udfff")),
    "client info of no JSON": _with(client_info="!!"),
    "client info of a list": _with(client_info=base64.urlsafe_b64encode(b"[]").decode()),
    "client info without ids": _with(client_info=base64.urlsafe_b64encode(b'{"uid": 1}').decode()),
    "a token for a header": _headers_broken,
    "tokens among the headers": _rewritten(
        lambda text: _sent(text[:-9], WWW_Authenticate=f"Bearer {text[:500]}", Set_Cookie=f"a={text[-90:-40]}")
    ),
}
