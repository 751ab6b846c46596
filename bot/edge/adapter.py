"""botbuilder's CloudAdapter, mended: what it reads, whom it lets in, and what it answers.

As it comes it answers bad input with 500, writes an invoke's answer twice over, and drops the locale of a conversation
that is continued.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from http import HTTPStatus
from typing import Any, Protocol

from aiohttp import web
from botbuilder.core import TurnContext
from botbuilder.core.conversation_reference_extension import get_continuation_activity
from botbuilder.core.invoke_response import InvokeResponse
from botbuilder.integration.aiohttp import CloudAdapter
from botbuilder.schema import Activity, ConversationReference, DeliveryModes

from bot.edge.admission import Admission, Refused
from bot.edge.wire import Malformed, activity_from, to_json

log = logging.getLogger(__name__)

LARGEST_BODY = 256 * 1024


class Bot(Protocol):
    async def on_turn(self, context: TurnContext) -> None: ...


class Adapter(CloudAdapter):  # type: ignore[misc]  # botbuilder has no types
    def __init__(self, admission: Admission, body_within: float) -> None:
        super().__init__(admission)
        self.admission = admission
        self._body_within = body_within

    async def process(self, request: web.Request, bot: Bot) -> web.Response:
        try:
            answer = await self._answer(request, bot)
        except (Malformed, Refused) as refusal:
            # A GET is somebody's look whether anything listens here.
            level = logging.DEBUG if refusal.status == 405 else logging.WARNING
            log.log(level, "refused a request from %s with %s: %s", request.remote, refusal.status, refusal)
            error = {"error": {"code": HTTPStatus(refusal.status).name, "message": str(refusal)}}
            return web.json_response(error, status=refusal.status)
        if answer is None:
            return web.Response(status=200)
        return web.json_response(answer.body, status=answer.status)

    async def _answer(self, request: web.Request, bot: Bot) -> InvokeResponse | None:
        if request.method != "POST":
            raise Malformed("Activities are posted.", 405)
        identity = await self.admission.identity(request.headers.get("Authorization", ""))
        activity = activity_from(await _body(request, self._body_within))
        return await self.process_activity(self.admission.admitted(identity, activity), activity, bot.on_turn)

    def _process_turn_results(self, context: TurnContext) -> InvokeResponse | None:
        if context.activity.delivery_mode == DeliveryModes.expect_replies:
            return InvokeResponse(200, {"activities": to_json(context.buffered_reply_activities)})
        return super()._process_turn_results(context)

    async def continue_conversation(
        self, reference: ConversationReference, callback: Callable[[TurnContext], Awaitable[None]], app_id: str = ""
    ) -> None:
        activity: Activity = get_continuation_activity(reference)
        activity.locale = reference.locale
        # The made-up id of the made-up activity is nothing that could be replied to.
        activity.id = None
        await self.process_proactive(self.create_claims_identity(app_id), activity, None, callback)


async def _body(request: web.Request, within: float) -> bytes:
    if request.content_type != "application/json":
        raise Malformed("The body must be application/json.", 415)
    if "Content-Encoding" in request.headers:
        raise Malformed("The body must not be packed.", 415)
    body = bytearray()
    try:
        async with asyncio.timeout(within):
            async for chunk in request.content.iter_any():
                body += chunk
                if len(body) > LARGEST_BODY:
                    raise Malformed("The body is over 256 KB.", 413)
    except TimeoutError:
        raise Malformed("The body takes too long.", 408) from None
    except (web.RequestPayloadError, ConnectionError):
        raise Malformed("The body breaks off.") from None
    return bytes(body)


def invoke_response(status: int, body: Any) -> Activity:
    return Activity(type="invokeResponse", value=InvokeResponse(status, body))
