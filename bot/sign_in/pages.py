"""What a browser sees of signing in: /auth/start sends it to Entra, /auth/callback takes it back. No scripts."""

from __future__ import annotations

import base64
import hashlib
import logging
import re
import secrets
from collections.abc import Awaitable, Callable
from html import escape

from aiohttp import web

from bot.errors import ConsentNeeded, SignInNeeded
from bot.ports import Waiting
from bot.sign_in.entra import EntraOutOfReach
from bot.sign_in.slips import GOOD_FOR
from bot.sign_in.tokens import EntraTokens, WrongAccount
from bot.texts import Texts, texts

log = logging.getLogger(__name__)

SignedIn = Callable[[Waiting], Awaitable[None]]

TICKET = re.compile(r"[\w-]{20,80}", re.ASCII)
STATE = re.compile(r"[\w-]{8,200}", re.ASCII)
STYLE = (
    "body{font:1.1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:12vh auto;padding:0 1.2rem;"
    "color:#1b1b1b;background:#fff}h1{font-size:1.5rem}"
    "@media(prefers-color-scheme:dark){body{color:#f2f2f2;background:#1b1b1b}}"
)
STYLE_HASH = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
GUARDED = {
    "Content-Security-Policy": (
        f"default-src 'none'; style-src 'sha256-{STYLE_HASH}'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cache-Control": "no-store",
}
PAGE = """<!doctype html>
<html lang="{lang}" dir="{dir}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>{title} - Siesta</title><style>{style}</style></head>
<body><main><h1>{title}</h1><p>{words}</p></main></body>
</html>
"""


class Pages:
    def __init__(self, tokens: EntraTokens, signed_in: SignedIn) -> None:
        self._tokens = tokens
        self._signed_in = signed_in
        self._secure = tokens.public_url.startswith("https://")

    def routes(self) -> list[web.RouteDef]:
        # No HEAD: looking at a ticket uses it up.
        return [
            web.get("/auth/start", self._start, allow_head=False),
            web.get("/auth/callback", self._callback, allow_head=False),
            web.get("/auth/consented", self._consented, allow_head=False),
        ]

    async def _start(self, request: web.Request) -> web.Response:
        say = _language(request)
        ticket = request.query.get("ticket", "")
        browser = secrets.token_urlsafe(32)
        try:
            begun = await self._tokens.begin(ticket, browser) if TICKET.fullmatch(ticket) else None
        except EntraOutOfReach as error:
            log.warning("the sign-in authority is out of reach: %s", error)
            return _page(say, "page-down", 503)
        if begun is None:
            return _page(say, "page-used", 400)
        address, state = begun
        answer = web.Response(status=302, headers={**GUARDED, "Location": address})
        answer.set_cookie(
            self._cookie(state),
            browser,
            max_age=int(GOOD_FOR.total_seconds()),
            path="/",
            secure=self._secure,
            httponly=True,
            # Entra sends the browser back from another site: "Strict" would leave the cookie behind.
            samesite="Lax",
        )
        return answer

    async def _callback(self, request: web.Request) -> web.Response:
        say = _language(request)
        answer = {name: value for name, value in request.query.items() if len(value) < 8192}
        state = answer.get("state", "")
        if not STATE.fullmatch(state):
            return _page(say, "page-forged", 400)
        cookie = self._cookie(state)
        try:
            waiting = await self._tokens.finish(answer, request.cookies.get(cookie))
        except WrongAccount as wrong:
            page = _page(say, "page-wrong", 403, account=wrong.account, person=wrong.person)
        except ConsentNeeded:
            page = _page(say, "page-consent", 403)
        except SignInNeeded:
            page = _page(say, "page-not-signed-in", 403)
        except EntraOutOfReach as error:
            log.warning("the sign-in authority is out of reach: %s", error)
            page = _page(say, "page-down", 503)
        else:
            if waiting is None:
                page = _page(say, "page-forged", 400)
            else:
                await self._signed_in(waiting)
                page = _page(texts(waiting.person.locale), "page-done", 200)
        page.del_cookie(cookie, path="/", secure=self._secure, httponly=True, samesite="Lax")
        return page

    async def _consented(self, request: web.Request) -> web.Response:
        """Where Entra sends an administrator. It says nothing that is relied on: the next token tells."""
        refused = "error" in request.query
        return _page(_language(request), "page-consent-refused" if refused else "page-consented", 200)

    def _cookie(self, state: str) -> str:
        """One per attempt: two windows of one browser do not disturb each other. A browser refuses the name's prefix
        over plain http, which only the sandbox uses."""
        name = "siesta-" + hashlib.sha256(state.encode()).hexdigest()[:16]
        return f"__Host-{name}" if self._secure else name


def _language(request: web.Request) -> Texts:
    first = request.headers.get("Accept-Language", "").partition(",")[0].partition(";")[0].strip()
    return texts(first if re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}", first, re.ASCII) else "en-US")


def _page(say: Texts, key: str, status: int, **about: str) -> web.Response:
    text = PAGE.format(
        lang=escape(say.language),
        dir="rtl" if say.right_to_left else "ltr",
        title=escape(say(key)),
        words=escape(say(f"{key}.words", **about)),
        style=STYLE,
    )
    return web.Response(text=text, content_type="text/html", status=status, headers=GUARDED)
