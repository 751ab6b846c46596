"""What the authority says, read before a library sees it.

MSAL writes an answer that it cannot read into its log, tokens and all:
https://github.com/AzureAD/microsoft-authentication-library-for-python/blob/dev/msal/oauth2cli/oauth2.py

Nothing here repeats what was said. Of a refusal only the names and numbers go on.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable
from typing import Annotated, Any, NoReturn

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

LARGEST = 256 * 1024
"""Characters. A token of somebody in very many groups has some ten thousand."""
LONGEST = 31 * 24 * 3600
"""Seconds that a token may be good for."""


class EntraOutOfReach(ConnectionError):
    """Nobody can be signed in right now. An OSError, so that Graph's client tries again and then says so."""


class Unreadable(EntraOutOfReach):
    """Says what kind of answer it was, and nothing of what was in it."""


def _number(told: object) -> object:
    """Some of Microsoft's endpoints write numbers as text."""
    return int(told) if isinstance(told, str) and re.fullmatch(r"\d{1,12}", told, re.ASCII) else told


def _three_parts(token: str) -> str:
    """Of an id token, what MSAL takes out of it without a look."""
    head, claims, tail = token.split(".")
    if not head or not tail or not isinstance(_inside(claims).get("sub"), str):
        raise ValueError("no id token")
    return token


def _two_ids(packed: str) -> str:
    told = _inside(packed)
    if not all(isinstance(told.get(name), str) for name in ("uid", "utid")):
        raise ValueError("no client info")
    return packed


def _inside(packed: str) -> dict[str, Any]:
    told = _object(base64.urlsafe_b64decode(packed + "=" * (-len(packed) % 4)).decode())
    # What is written in escapes may be no text all the same.
    json.dumps(told, ensure_ascii=False).encode()
    return told


def _codes(description: str) -> str:
    return " ".join(re.findall(r"AADSTS\d{4,9}", description))


def _claims(told: str) -> str:
    _object(told)
    return told


Token = Annotated[str, Field(pattern=r"^[\x21-\x7e]{1,60000}$")]
Word = Annotated[str, Field(pattern=r"^[a-z_]{1,40}$")]
Seconds = Annotated[int, BeforeValidator(_number), Field(ge=0, le=LONGEST)]
Moment = Annotated[int, BeforeValidator(_number), Field(ge=0, le=2**40)]
Address = Annotated[
    str,
    Field(
        pattern=r"^(https://[A-Za-z0-9.-]{1,250}|http://(127\.0\.0\.1|localhost|\[::1\]))(:\d{1,5})?/[\x21-\x7e]{1,2000}$"
    ),
]
Bearer = Annotated[str, Field(pattern=r"^[Bb]earer$")]


class _Answer(BaseModel):
    model_config = ConfigDict(strict=True, extra="ignore", hide_input_in_errors=True)


class Discovery(_Answer):
    issuer: Address
    authorization_endpoint: Address
    token_endpoint: Address


class Granted(_Answer):
    token_type: Bearer
    access_token: Token
    expires_in: Seconds
    ext_expires_in: Seconds | None = None
    refresh_in: Seconds | None = None
    scope: Annotated[str, Field(pattern=r"^[\x20-\x7e]{0,20000}$")] | None = None
    refresh_token: Token | None = None
    id_token: Annotated[Token, AfterValidator(_three_parts)] | None = None
    client_info: Annotated[Token, AfterValidator(_two_ids)] | None = None


class Denied(_Answer):
    error: Word
    suberror: Annotated[str, Field(pattern=r"^[a-z_]{0,40}$")] | None = None
    error_codes: list[int] = Field(default_factory=list, max_length=50)
    error_description: Annotated[str, AfterValidator(_codes)] = ""
    claims: Annotated[str, Field(max_length=8000), AfterValidator(_claims)] | None = None


class Vouched(_Answer):
    """A managed identity's word. Each of Azure's services says the time in its own way."""

    access_token: Token
    token_type: Bearer | None = None
    expires_in: Seconds | None = None
    expires_on: Moment | None = None
    resource: Annotated[str, Field(pattern=r"^[\x21-\x7e]{1,500}$")] | None = None
    client_id: Annotated[str, Field(pattern=r"^[\w-]{1,100}$")] | None = None


def discovery(status: int, kind: str, text: str) -> str:
    return _read(Discovery if status == 200 else Denied, status, kind, text)


def token(status: int, kind: str, text: str) -> str:
    return _read(Granted if status == 200 else Denied, status, kind, text)


def vouched(status: int, kind: str, text: str) -> str:
    """Why there is none is each service's own secret, so that is left out. Azure Arc begins with a challenge."""
    return _read(Vouched, status, kind, text) if status == 200 else "{}"


def _read(model: type[_Answer], status: int, kind: str, text: str) -> str:
    if status >= 500 or 300 <= status < 400:
        raise Unreadable(f"it answered {status}")
    if kind.partition(";")[0].strip().lower() != "application/json":
        raise Unreadable(f"it answered {status}, not in JSON")
    if len(text) > LARGEST:
        raise Unreadable(f"it answered {status}, far too much")
    try:
        told = model.model_validate(_object(text))
    except (ValidationError, ValueError, RecursionError):
        raise Unreadable(f"it answered {status}, not as agreed") from None
    return told.model_dump_json(exclude_none=True)


def _object(text: str) -> dict[str, Any]:
    told = json.loads(text, object_pairs_hook=_each_once, parse_constant=_nothing)
    if not isinstance(told, dict):
        raise ValueError("no object")
    return told


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len(dict(pairs)) < len(pairs):
        raise ValueError("a name is there twice")
    return dict(pairs)


def _nothing(constant: str) -> NoReturn:
    raise ValueError("no number")


Reader = Callable[[int, str, str], str]
