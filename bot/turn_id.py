"""Which turn it is: one name for its lines in the log and for its calls to Graph, from the first to the last."""

from __future__ import annotations

from contextvars import ContextVar
from uuid import uuid4

_ID: ContextVar[str] = ContextVar("turn_id", default="")


def begin_turn() -> None:
    """What is started from here on belongs to a turn, or a pass in the background, of its own."""
    _ID.set(str(uuid4()))


def turn_id() -> str:
    """Where no turn has begun, one that nothing else has."""
    return _ID.get() or str(uuid4())


def turn_under_way() -> str:
    """Nothing where there is none."""
    return _ID.get()
