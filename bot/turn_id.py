"""Which turn it is: one name for its lines in the log and for its calls to Graph, from the first to the last."""

from __future__ import annotations

from contextvars import ContextVar
from uuid import uuid4

NO_TURN = "-"

_ID: ContextVar[str] = ContextVar("turn_id", default=NO_TURN)


def begin_turn() -> None:
    """What is started from here on belongs to a turn of its own."""
    _ID.set(str(uuid4()))


def turn_id() -> str:
    return _ID.get()
