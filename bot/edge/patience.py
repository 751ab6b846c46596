"""How long everything at the edge may take, in seconds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Patience:
    press: float = 2.5
    """A press that is not answered after a few seconds is shown as failed, whatever comes later."""
    request: float = 10.0
    """The channel gives up on a request after 10 to 15 seconds, and may deliver it again."""
    body: float = 10.0
    """A body that takes longer to arrive is not waited for."""
    stop: float = 10.0
    """What is cut off then is settled by the ledger at the next start."""
    store: tuple[float, ...] = (0.3, 1, 2, 4, 8, 16, 30)
    """Between tries while the database is away; then it is said that nothing was done."""
    first_sign: float = 1.0
    next_sign: float = 3.0
    """A client shows the sign that somebody types for about this long."""


USUAL = Patience()
