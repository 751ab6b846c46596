"""What a talk was about last, for one person in one conversation: small, plain JSON beside their open question.

It fades with time, and when the talk turns to something else.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from bot.chat.here import Here
from bot.time_off import TimeOff

KEPT_FOR = timedelta(minutes=45)
MOST = 10
"""Rows that are kept in mind."""


class Did(StrEnum):
    """What was done with the time off that was talked of last."""

    SHOWN = "shown"
    PRESSED = "pressed"
    REMOVING = "removing"
    """Whether to take it back was asked."""


@dataclass(frozen=True, slots=True)
class Recalled:
    row: str = ""
    """The time off that was talked of last."""
    version: int = -1
    """As it was shown: a word presses the button that was seen."""
    did: Did = Did.SHOWN
    rows: tuple[tuple[str, int], ...] = ()
    """All that may be meant by "the second one", in the order they were shown in, each as it was shown."""


def recalled(here: Here) -> Recalled:
    kept = _kept(here)
    if not kept or here.services.clock.now() - datetime.fromisoformat(kept["at"]) > KEPT_FOR:
        return Recalled()
    return Recalled(
        kept["row"], kept["version"], Did(kept["did"]), tuple((id, version) for id, version in kept["rows"])
    )


def remember(here: Here, row: TimeOff, did: Did) -> None:
    before = recalled(here)
    if did is Did.SHOWN and before.did is Did.PRESSED and (row.id, row.version) == (before.row, before.version):
        did = Did.PRESSED
    known = dict(before.rows)
    rows = tuple({**known, row.id: row.version}.items())
    _keep(here, Recalled(row.id, row.version, did, rows[-MOST:]))


def remember_list(here: Here, rows: Sequence[TimeOff], did: Did = Did.SHOWN) -> None:
    """A list is what is talked of from now on; of several rows none by itself."""
    one = rows[0] if len(rows) == 1 else None
    shown = tuple((row.id, row.version) for row in rows[:MOST])
    _keep(here, Recalled(one.id if one else "", one.version if one else -1, did, shown))


def forget(here: Here) -> None:
    here.conversation.memory.forms.get(here.owner.id, {}).pop("talk", None)


def _kept(here: Here) -> dict[str, Any]:
    kept: dict[str, Any] = here.conversation.memory.forms.get(here.owner.id, {}).get("talk", {})
    return kept


def _keep(here: Here, what: Recalled) -> None:
    own = here.conversation.memory.forms.setdefault(here.owner.id, {})
    own["talk"] = {
        **asdict(what),
        "rows": [list(row) for row in what.rows],
        "at": here.services.clock.now().isoformat(),
    }
