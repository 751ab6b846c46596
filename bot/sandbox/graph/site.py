"""The local Graph: a stateful stand-in for Microsoft Graph, in process or alone.

`make_graph` gives an aiohttp application that answers `/v1.0` and `/beta`. Whoever sends `Authorization: Bearer
sandbox-<person>` is that person, with every delegated scope; `sandbox-<person>~User.Read~Calendars.Read` carries these
scopes only, `sandbox-<person>~-Schedule.ReadWrite.All` all but this one. `sandbox-app` is an application's own token.

Side doors, without a bearer: GET, POST and DELETE `/_sandbox/faults` (see faults.py), DELETE `/_sandbox/faults/{id}`,
GET `/_sandbox/state`, `/_sandbox/requests` and `/_sandbox/notifications`, POST `/_sandbox/reset`.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from aiohttp import web
from pydantic import TypeAdapter, ValidationError

from bot.clock import SystemClock
from bot.sandbox.graph.calls import Answer, Refused, Switches
from bot.sandbox.graph.faults import Rule
from bot.sandbox.graph.gateway import Asked, Graph, LineDropped
from bot.sandbox.guard import only_this_machine, side_door
from bot.sandbox.people import Town, load_people

if TYPE_CHECKING:
    # The doors know the whole bot; the local Graph starts without it.
    from bot.ports import Clock

LARGEST_BODY = 4 * 1024 * 1024
GRAPH = web.AppKey("graph", Graph)


async def _asked(request: web.Request) -> Asked:
    """What came over the line, below wherever the application is mounted."""
    resource = request.match_info.route.resource
    mount = (resource.canonical if resource else "").removesuffix("/{tail}")
    return Asked(
        method=request.method,
        origin=f"{request.scheme}://{request.host}{mount}",
        path=_clean(request.rel_url.raw_path.removeprefix(mount)),
        query=_clean(request.rel_url.raw_query_string),
        headers={name.lower(): _clean(value) for name, value in request.headers.items()},
        raw=await request.read(),
    )


def _clean(text: str) -> str:
    """Bytes that are no UTF-8 come in as lone surrogates, which nothing here could write."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


async def _answered(request: web.Request) -> web.StreamResponse:
    graph = request.app[GRAPH]
    try:
        answer = await graph.answer(await _asked(request))
    except web.HTTPRequestEntityTooLarge:
        refusal = Refused(413, "RequestEntityTooLarge", "The request entity is larger than 4 MB.")
        answer = refusal.answer({"request-id": str(uuid.uuid4())})
    except LineDropped:
        if request.transport:
            request.transport.abort()
        return web.Response()
    return _response(answer)


def _response(answer: Answer) -> web.Response:
    if answer.body is None or answer.status in (204, 304):
        return web.Response(status=answer.status, headers=answer.headers)
    if isinstance(answer.body, str):
        return web.Response(status=answer.status, headers=answer.headers, text=answer.body)
    kind = {"Content-Type": "application/json; odata.metadata=minimal; charset=utf-8"}
    return web.Response(status=answer.status, headers={**kind, **answer.headers}, body=json.dumps(answer.body).encode())


RULES: TypeAdapter[list[Rule]] = TypeAdapter(list[Rule])


async def _add_faults(request: web.Request) -> web.Response:
    """A rule, or a list of them."""
    try:
        told = json.loads(await request.read())
        rules = RULES.validate_python(told if isinstance(told, list) else [told])
    except ValidationError as error:
        sentences = [f"{'.'.join(map(str, fault['loc'][1:]))}: {fault['msg']}" for fault in error.errors()]
        return web.json_response({"error": sentences}, status=400)
    except (ValueError, RecursionError):
        return web.json_response({"error": ["this is not JSON"]}, status=400)
    return web.json_response([rule.model_dump() for rule in request.app[GRAPH].faults.add(rules)], status=201)


async def _list_faults(request: web.Request) -> web.Response:
    return web.json_response([rule.model_dump() for rule in request.app[GRAPH].faults.rules])


async def _clear_faults(request: web.Request) -> web.Response:
    id = request.match_info.get("id")
    request.app[GRAPH].faults.clear(int(id) if id else None)
    return web.Response(status=204)


async def _state(request: web.Request) -> web.Response:
    return web.json_response(request.app[GRAPH].state())


async def _requests(request: web.Request) -> web.Response:
    return web.json_response(request.app[GRAPH].tables.calls())


async def _notifications(request: web.Request) -> web.Response:
    graph = request.app[GRAPH]
    told = [row for crew in graph.town.teams.values() for row in graph.tables.rows("notification", crew.id)]
    return web.json_response(told)


async def _reset(request: web.Request) -> web.Response:
    request.app[GRAPH].reset()
    return web.Response(status=204)


def make_graph(
    database: str,
    people: Town | None = None,
    clock: Clock | None = None,
    switches: Switches | None = None,
) -> web.Application:
    """`database` is a file, or ":memory:". Side doors are part of it: serve it on loopback only."""

    async def kept_open(app: web.Application) -> AsyncIterator[None]:
        app[GRAPH] = Graph(database, people or load_people(), clock or SystemClock(), switches or Switches())
        yield
        app[GRAPH].tables.close()

    app = web.Application(client_max_size=LARGEST_BODY, middlewares=[only_this_machine])
    app.cleanup_ctx.append(kept_open)
    app.router.add_get("/_sandbox/faults", _list_faults)
    app.router.add_post("/_sandbox/faults", side_door(_add_faults))
    app.router.add_delete("/_sandbox/faults", side_door(_clear_faults))
    app.router.add_delete(r"/_sandbox/faults/{id:\d{1,9}}", side_door(_clear_faults))
    app.router.add_get("/_sandbox/state", _state)
    app.router.add_get("/_sandbox/requests", _requests)
    app.router.add_get("/_sandbox/notifications", _notifications)
    app.router.add_post("/_sandbox/reset", side_door(_reset))
    app.router.add_route("*", "/{tail:.*}", _answered)
    return app


@asynccontextmanager
async def running(app: web.Application, port: int = 0, host: str = "127.0.0.1") -> AsyncIterator[str]:
    """Serves on loopback and gives the address; port 0 takes a free one. Raises OSError when the port is taken."""
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    try:
        site = web.TCPSite(runner, host, port)
        await site.start()
        yield f"http://{host}:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()
