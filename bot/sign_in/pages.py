"""What a browser sees of signing in: /auth/start sends it to Entra, /auth/callback takes it back.
And what Teams links to from the app: /about.

The pages are plain text without scripts. One window that Teams has opened, and waits for, is told to close itself.
"""

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
from bot.ports import Owner, Waiting
from bot.sign_in.answers import EntraOutOfReach
from bot.sign_in.slips import GOOD_FOR
from bot.sign_in.tokens import EntraTokens, Flow, WrongAccount
from bot.texts import Texts, languages, texts

log = logging.getLogger(__name__)

SignedIn = Callable[[Waiting], Awaitable[None]]

TICKET = re.compile(r"[\w-]{20,80}", re.ASCII)
STATE = re.compile(r"[\w-]{8,200}", re.ASCII)
LOCALE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}", re.ASCII)
LONGEST_ANSWER = 8192


def _hash(text: str) -> str:
    return "'sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() + "'"


STYLE = (
    "body{font:1.1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:12vh auto;padding:0 1.2rem;"
    "color:#1b1b1b;background:#fff}h1{font-size:1.5rem}p{overflow-wrap:anywhere}"
    "@media(prefers-color-scheme:dark){body{color:#f2f2f2;background:#1b1b1b}}"
)
PAGE = """<!doctype html>
<html lang="{lang}" dir="{dir}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>{title} - Siesta</title><style>{style}</style></head>
<body><main><h1>{title}</h1><p>{words}</p>{more}</main>{script}</body>
</html>
"""
TEAMS_CDN = "https://res.cdn.office.net/teams-js"
TEAMS_SCRIPT = f"{TEAMS_CDN}/2.58.0/js/MicrosoftTeams.min.js"
TEAMS_SCRIPT_HASH = "sha384-sMo/EOqQPa1OCup2/VBRum7oFeOS22kvs8WGDc45xK53tUVZzFR5WwFYDUYN1LO4"
# What it is told means nothing to us: who has signed in is known by then.
CLOSING = 'microsoftTeams.app.initialize().then(()=>microsoftTeams.authentication.notifySuccess("done"),()=>{})'
CLOSES_ITSELF = (
    f'<script src="{TEAMS_SCRIPT}" integrity="{TEAMS_SCRIPT_HASH}" crossorigin="anonymous"></script>'
    f"<script>{CLOSING}</script>"
)
POLICY = f"default-src 'none'; style-src {_hash(STYLE)}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
# Teams' script asks for the list of addresses that Teams has.
TEAMS_POLICY = f"{POLICY}; script-src {TEAMS_SCRIPT} {_hash(CLOSING)}; connect-src {TEAMS_CDN}/validDomains/json/"
GUARDED = {
    "Content-Security-Policy": POLICY,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cache-Control": "no-store",
}

ABOUT = {"/about": "page-about", "/about/privacy": "page-privacy", "/about/terms": "page-terms"}
"""What the app package names where its publisher has no pages of their own; open to everybody."""


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
            *(web.get(path, _about) for path in ABOUT),
        ]

    async def _start(self, request: web.Request) -> web.Response:
        if not _is_visit(request):
            return web.Response(status=403, headers=GUARDED)
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
        state = request.query.get("state", "")
        if not STATE.fullmatch(state):
            return _page(_language(request), "page-forged", 400)
        cookie = self._cookie(state)
        flow = await self._tokens.come_back(state, request.cookies.get(cookie))
        page = await self._finished(request, flow) if flow else _page(_language(request), "page-forged", 400)
        page.del_cookie(cookie, path="/", secure=self._secure, httponly=True, samesite="Lax")
        return page

    async def _finished(self, request: web.Request, flow: Flow) -> web.Response:
        say = texts(flow.waiting.person.locale)
        answer = {name: value for name, value in request.query.items() if len(value) < LONGEST_ANSWER}
        try:
            await self._tokens.finish(flow, answer)
        except WrongAccount as wrong:
            return _page(say, "page-wrong", 403, account=wrong.account, person=wrong.person)
        except ConsentNeeded as needed:
            person = flow.waiting.person
            _, link = self._tokens.consent(Owner(person.id, person.tenant), needed.scopes)
            return _page(say, "page-consent", 403, link=link)
        except SignInNeeded:
            return _page(say, "page-not-signed-in", 403)
        except EntraOutOfReach as error:
            log.warning("the sign-in authority is out of reach: %s", error)
            return _page(say, "page-down", 503)
        await self._signed_in(flow.waiting)
        return _page(say, "page-done", 200, closes_itself=flow.waiting.in_teams)

    async def _consented(self, request: web.Request) -> web.Response:
        """Where Entra sends an administrator. It says nothing that is relied on: the next token tells."""
        refused = "error" in request.query
        return _page(_language(request), "page-consent-refused" if refused else "page-consented", 200)

    def _cookie(self, state: str) -> str:
        """One per attempt: two windows of one browser do not disturb each other. A browser refuses the name's prefix
        over plain http, which only the sandbox uses."""
        name = "siesta-" + hashlib.sha256(state.encode()).hexdigest()[:16]
        return f"__Host-{name}" if self._secure else name


async def _about(request: web.Request) -> web.Response:
    return _page(_language(request), ABOUT[request.path], 200)


def _is_visit(request: web.Request) -> bool:
    """Somebody goes there; not what a browser fetches ahead, or for another site's page. That uses no ticket up."""
    told = request.headers
    ahead = " ".join(told.get(name, "") for name in ("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz")).lower()
    return (
        not re.search("prefetch|prerender|preview", ahead)
        and told.get("Sec-Fetch-Mode", "navigate") == "navigate"
        and told.get("Sec-Fetch-Dest", "document") == "document"
    )


def _language(request: web.Request) -> Texts:
    """The first that the browser would like and Siesta speaks."""
    told = request.headers.get("Accept-Language", "")[:500]
    wanted = (one.partition(";")[0].strip() for one in told.split(","))
    spoken = (one for one in wanted if LOCALE.fullmatch(one) and one.partition("-")[0].lower() in languages())
    return texts(next(spoken, "en-US"))


def _page(
    say: Texts, key: str, status: int, *, closes_itself: bool = False, link: str = "", **about: str
) -> web.Response:
    """A link is shown whole: it may be for somebody else."""
    text = PAGE.format(
        lang=escape(say.language),
        dir="rtl" if say.right_to_left else "ltr",
        title=escape(say(key)),
        words=escape(say(f"{key}.words", **about)),
        style=STYLE,
        more=f'<p><a href="{escape(link)}">{escape(link)}</a></p>' if link else "",
        script=CLOSES_ITSELF if closes_itself else "",
    )
    guarded = {**GUARDED, "Content-Security-Policy": TEAMS_POLICY} if closes_itself else GUARDED
    return web.Response(text=text, content_type="text/html", status=status, headers=guarded)
