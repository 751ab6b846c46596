"""botbuilder's models to plain JSON and back: strictly in, and with nothing lost on the way out.

msrest, which botbuilder reads and writes with, takes a number for a text, drops what an entity carries beside its type,
and rebuilds its tables for every activity. The models say themselves what they are made of; that is all it takes.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from enum import Enum
from functools import cache
from typing import Any
from urllib.parse import urlsplit

import botbuilder.schema
from botbuilder.schema import Activity
from msrest.serialization import Model

DEEPEST = 60
MOST_ITEMS = 1000
PLAIN: dict[str, Any] = {"str": str, "bool": bool, "int": int, "float": (int, float)}
REQUIRED = ("type", "channelId", "serviceUrl", "from", "recipient", "conversation")


class Malformed(Exception):
    """What was sent is not what it says it is. Becomes an answer with this status and sentence."""

    def __init__(self, sentence: str, status: int = 400) -> None:
        super().__init__(sentence)
        self.status = status


def to_json(value: Any) -> Any:
    """Plain JSON of a model and all it holds, additional properties included."""
    if isinstance(value, Model):
        model: Any = type(value)
        keys = _keys(model)
        shown = dict(value.additional_properties or {})
        shown.update(
            (keys[name], to_json(held)) for name, held in vars(value).items() if held is not None and name in keys
        )
        return shown
    if isinstance(value, list | tuple):
        return [to_json(one) for one in value]
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, datetime) else value


def from_json(model: Any, body: Any, where: str = "") -> Any:
    """The model, if every part of the body has the type that the model says. What it does not name is kept aside."""
    if not isinstance(body, dict):
        raise Malformed(f"{where or 'The body'} must be an object.")
    fields = _fields(model)
    read, more = {}, {}
    for key, value in body.items():
        if key not in fields:
            more[key] = value
        elif value is not None:
            name, kind = fields[key]
            read[name] = _value(kind, value, f"{where}.{key}" if where else key)
    return extended(model(**read), more)


def extended(model: Any, more: dict[str, Any]) -> Any:
    """With what botbuilder's model has no name for; told to its constructor, msrest would drop it."""
    model.additional_properties = more
    return model


def activity_from(raw: bytes) -> Activity:
    """What was posted, if it is an activity that somebody could be answered for."""
    body = _json(raw)
    activity = from_json(Activity, body)
    for key in REQUIRED:
        if not body.get(key):
            raise Malformed(f"The activity has no {key}.")
    for account in ("from", "recipient", "conversation"):
        if not body[account].get("id"):
            raise Malformed(f"The activity's {account} has no id.")
    if not _is_address(activity.service_url):
        raise Malformed("The activity's serviceUrl is not an address.")
    return activity


def _is_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
        return parts.scheme in ("https", "http") and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        return False


def _json(raw: bytes) -> Any:
    try:
        body = json.loads(raw, parse_constant=_no_number)
        # Half a character cannot be written as UTF-8 and a null breaks databases: both would fail whoever keeps them.
        texts = "".join(_texts(body)).encode()
    except UnicodeEncodeError:
        raise Malformed("The body holds half a character.") from None
    except (ValueError, RecursionError):
        raise Malformed("The body is not valid JSON.") from None
    if b"\0" in texts:
        raise Malformed("The body holds a null character.")
    return body


def _no_number(name: str) -> None:
    raise ValueError(name)


def _texts(body: Any) -> Iterator[str]:
    """Every text in it, level by level, so that no depth can exhaust us."""
    level = [body]
    for _ in range(DEEPEST):
        below: list[Any] = []
        for node in level:
            if isinstance(node, str):
                yield node
            elif isinstance(node, dict):
                below += node
                below += node.values()
            elif isinstance(node, list):
                below += node
        if not below:
            return
        level = below
    raise Malformed("The body is nested too deeply.")


def _value(kind: str, value: Any, where: str) -> Any:
    if kind in ("object", "bytearray") or kind.startswith("{"):
        return value
    if kind == "iso-8601":
        return _moment(value, where)
    if kind.startswith("["):
        if not isinstance(value, list):
            raise Malformed(f"{where} must be a list.")
        if len(value) > MOST_ITEMS:
            raise Malformed(f"{where} is too long.")
        return [_value(kind[1:-1], one, where) for one in value if one is not None]
    if kind in PLAIN:
        if not isinstance(value, PLAIN[kind]) or (kind != "bool" and isinstance(value, bool)):
            raise Malformed(f"{where} has the wrong type.")
        return value
    return from_json(getattr(botbuilder.schema, kind), value, where)


def _moment(value: Any, where: str) -> datetime:
    try:
        return datetime.fromisoformat(value)
    except (ValueError, TypeError):
        raise Malformed(f"{where} is not a date and time.") from None


@cache
def _fields(model: Any) -> dict[str, tuple[str, str]]:
    """For every key in JSON the attribute and its type."""
    return {key: (name, model._attribute_map[name]["type"]) for name, key in _keys(model).items()}


@cache
def _keys(model: Any) -> dict[str, str]:
    """For every attribute its key in JSON. botbuilder writes "tenantID" where Teams sends "tenantId"."""
    return {name: "tenantId" if m["key"] == "tenantID" else m["key"] for name, m in model._attribute_map.items()}
