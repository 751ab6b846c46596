"""Everything that may go wrong in a way Siesta can explain. Raised low, caught once in the corridor.

    SiestaError
      NotAllowed         somebody else's card; no rights
      SignInNeeded       carries scopes, and claims when Entra asked for more
      ConsentNeeded      an administrator must allow it first
      Conflict           somebody has changed it meanwhile: carries it as it is now
      GraphError         carries status, code, request id
        GraphRefused     4xx: shown with its reason
          GraphGone      404: what was meant is not there any more
        GraphBusy        429, after waiting as told: certainly nothing was written
        GraphDown        no answer, or 5xx: for a write, nobody knows whether it was done
          LoginDown      nobody can tell right now who may call: nothing was sent
    TooLate              a write that was held up, and not sent: others have gone on meanwhile
    ChannelAway          the chat cannot be written to right now: a card is drawn later
    StoreUnavailable     the database is away: said once a minute, and what was asked waits

Anything else is a bug: logged once with a reference; the person sees an apology and the reference.
"""

from __future__ import annotations

from bot.time_off import Entry


class SiestaError(Exception):
    """A fault with a sentence of its own: `key` names it in the texts."""

    key = "error"


class NotAllowed(SiestaError):
    key = "not-allowed"

    def __init__(self, key: str = "not-allowed") -> None:
        super().__init__(key)
        self.key = key


class SignInNeeded(SiestaError):
    key = "sign-in-needed"

    def __init__(self, scopes: tuple[str, ...], claims: str | None = None) -> None:
        super().__init__("sign-in needed for " + " ".join(scopes))
        self.scopes = scopes
        self.claims = claims
        self.left_at: int | None = None
        """The version of a time off that a step which broke off on this has left."""


class ConsentNeeded(SiestaError):
    key = "consent-needed"

    def __init__(self, scopes: tuple[str, ...]) -> None:
        super().__init__("consent needed for " + " ".join(scopes))
        self.scopes = scopes


class Conflict(SiestaError):
    key = "conflict"

    def __init__(self, other: Entry) -> None:
        super().__init__("somebody else has changed it")
        self.other = other


class GraphError(SiestaError):
    key = "graph-error"
    trouble = "down"
    """How a card's note names it."""

    def __init__(self, status: int, code: str, reason: str = "", request_id: str = "") -> None:
        super().__init__(f"Graph answered {status} {code} (request {request_id or 'unknown'})")
        self.status = status
        self.code = code
        self.reason = reason
        self.request_id = request_id


class GraphRefused(GraphError):
    key = "graph-refused"
    trouble = "refused"


class GraphGone(GraphRefused):
    key = "graph-gone"


class GraphBusy(GraphError):
    key = "graph-busy"
    trouble = "busy"


class GraphDown(GraphError):
    key = "graph-down"

    def __init__(
        self,
        status: int,
        code: str,
        reason: str = "",
        request_id: str = "",
        *,
        in_doubt: bool = False,
        in_flight: int = 0,
    ) -> None:
        super().__init__(status, code, reason, request_id)
        self.in_doubt = in_doubt
        """It was a write, and it may have been done."""
        self.in_flight = in_flight
        """How many tries nobody answered, or another one than the one that was done: they may even be done later."""


class LoginDown(GraphDown):
    key = "login-down"
    trouble = "login"

    def __init__(self, why: str) -> None:
        super().__init__(0, why)


class TooLate(Exception):
    """A write was held up for so long that others have gone on; it was not sent."""


class ChannelAway(Exception):
    """The chat cannot be written to right now."""


class StoreUnavailable(Exception):
    """The database is not there, or does not let us in. Says why in a sentence that never holds the url."""
