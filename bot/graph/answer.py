"""What Graph answered, and how it is read."""

from __future__ import annotations

import base64
import json as json_text
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from bot.graph.wire import ErrorBody

SILENCE: Final = 0
"""Stands for the status of an answer that never came."""
CLAIMS = re.compile(r'\bclaims="?([\w+/=-]+)', re.IGNORECASE | re.ASCII)
PLAIN_CODE = re.compile(r"[\w.:-]{1,100}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    challenge: str = ""
    body: bytes = b""
    silent: str = ""
    """Why there was no answer: the name of the error alone, for aiohttp's errors hold the request with its bearer."""
    sent: bool = True
    """Whether Graph may have seen the request."""
    login: bool = False
    """Whether it was the login that did not answer."""

    @property
    def leaves_doubt(self) -> bool:
        return self.sent and (self.status == SILENCE or self.status >= 500)


@dataclass(slots=True)
class Sent:
    """A try that Graph may have seen, and what it answered, if it did."""

    asked_as: str
    answer: Answer | None = None


def json_of(body: bytes) -> Any:
    """What the body says; None where it is not JSON, as a proxy's page of HTML is not."""
    try:
        return json_text.loads(body)
    except (ValueError, RecursionError):
        return None


def code_and_reason(answer: Answer) -> tuple[str, str]:
    body = json_of(answer.body)
    fault = body.get("error") if isinstance(body, dict) else None
    if not isinstance(fault, dict):
        return answer.silent or "NoGraphError", ""
    texts = {key: fault[key] for key in ("code", "message") if isinstance(fault.get(key), str)}
    error = ErrorBody.model_validate({"error": texts})
    # The code goes into the log, so it has to look like one.
    return (error.code if PLAIN_CODE.fullmatch(error.code) else "UnknownError"), error.reason


def claims_in(challenge: str) -> str | None:
    """What Entra asks for beyond the token, as JSON text; None when it is the token itself that does not do."""
    found = CLAIMS.search(challenge)
    if not found:
        return None
    text = found[1].rstrip("=").replace("-", "+").replace("_", "/")
    try:
        claims = base64.b64decode(text + "=" * (-len(text) % 4), validate=True).decode()
    except ValueError:
        return None
    return claims if isinstance(json_of(claims.encode()), dict) else None
