"""Who may come in: programs of this machine, and pages of this machine in its browser.

A web page from elsewhere reaches 127.0.0.1 too. By a name of its own that points there ("DNS rebinding") it could even
read the answers, but its requests name that host. Its other requests name their origin, and go out unasked only as a
form or plain text.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from aiohttp import web

LOOPBACK = ("127.0.0.1", "localhost", "::1")
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@web.middleware
async def only_this_machine(request: web.Request, handler: Handler) -> web.StreamResponse:
    if not _is_here(f"//{request.headers.get('Host', '')}"):
        raise web.HTTPForbidden(text="The sandbox goes by 127.0.0.1 and localhost alone.")
    if not all(_is_here(origin) for origin in request.headers.getall("Origin", ())):
        raise web.HTTPForbidden(text="The sandbox takes nothing from a page of another site.")
    return await handler(request)


def side_door(handler: Handler) -> Handler:
    """For what changes something and asks for no bearer: a body is JSON, which no page can send unasked."""

    async def guarded(request: web.Request) -> web.StreamResponse:
        if request.can_read_body and request.content_type != "application/json":
            raise web.HTTPUnsupportedMediaType(text="A side door takes application/json.")
        return await handler(request)

    return guarded


def from_own_page(request: web.Request) -> bool:
    """A form that was shown here, and by nobody else."""
    return request.headers.get("Origin") == f"{request.scheme}://{request.host}"


def _is_here(address: str) -> bool:
    try:
        return urlsplit(address).hostname in LOOPBACK
    except ValueError:
        return False
