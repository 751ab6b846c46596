"""What somebody asked for before they had signed in: kept for a while, for this person in this conversation."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import Any

from bot.chat.here import Here
from bot.errors import NotAllowed, SignInNeeded
from bot.messages import AskSignIn, Incoming, Pressed, Said

KEPT_FOR = timedelta(minutes=15)
LARGEST = 8000
"""Characters of JSON: the inputs of a card with several parts are some two thousand."""
MOST_ROUNDS = 2


async def park(here: Here, incoming: Incoming, need: SignInNeeded, rounds: int) -> AskSignIn:
    """`rounds`: how often somebody has signed in for it already, and it did not help. The second time nothing is tried
    silently, and there is no third: that would go on for ever."""
    if rounds >= MOST_ROUNDS:
        raise NotAllowed("sign-in-in-vain")
    what = _written(incoming, need) | {"rounds": rounds + 1}
    if len(json.dumps(what)) > LARGEST:
        # No card of ours carries so much, and it would be kept.
        raise NotAllowed("broken-button")
    return _kept(here, what, need.scopes, need.claims, need.claims is None and not rounds)


def ask_anyway(here: Here) -> AskSignIn:
    """Nothing waits, save what waited before."""
    kept = here.conversation.memory.parked.get(here.owner.id, {})
    what = {name: kept[name] for name in ("text", "verb", "data", "rounds") if name in kept and not _is_old(here, kept)}
    return _kept(here, what, tuple(kept.get("scopes", ())), kept.get("claims"), kept.get("claims") is None)


def by_browser(here: Here) -> AskSignIn | None:
    """The same once more without trying silently; None where that was said already, to another of their clients."""
    kept = here.conversation.memory.parked.get(here.owner.id)
    if kept is None or not kept["silent"]:
        return None
    kept["silent"] = False
    return AskSignIn(tuple(kept["scopes"]), kept["claims"], silent=False)


def take(here: Here) -> tuple[Said | Pressed | None, int]:
    """What waited, if it has not waited too long, and how often somebody has signed in for it by now."""
    kept = here.conversation.memory.parked.pop(here.owner.id, None)
    if kept is None or _is_old(here, kept):
        return None, 0
    rounds = kept.get("rounds", 0)
    if "verb" in kept:
        return Pressed(kept["verb"], kept["data"]), rounds
    return (Said(kept["text"]) if "text" in kept else None), rounds


def scopes_wanted(parked: dict[str, Any], person: str) -> tuple[str, ...]:
    return tuple(parked.get(person, {}).get("scopes", ()))


def _kept(here: Here, what: dict[str, Any], scopes: tuple[str, ...], claims: str | None, silent: bool) -> AskSignIn:
    asked = {"at": here.services.clock.now().isoformat(), "scopes": list(scopes), "claims": claims, "silent": silent}
    parked = here.conversation.memory.parked
    for old in [person for person, kept in parked.items() if _is_old(here, kept)]:
        del parked[old]
    parked[here.owner.id] = what | asked
    return AskSignIn(scopes, claims, silent)


def _is_old(here: Here, kept: dict[str, Any]) -> bool:
    return here.services.clock.now() - datetime.fromisoformat(kept["at"]) > KEPT_FOR


def _written(incoming: Incoming, need: SignInNeeded) -> dict[str, Any]:
    match incoming:
        case Said(text):
            return {"text": text}
        case Pressed(verb, data):
            # A press is good for one version, and the one that was tried has moved the time off there and back.
            return {"verb": verb, "data": {**data, "version": need.left_at} if need.left_at is not None else data}
        case _:
            return {}
