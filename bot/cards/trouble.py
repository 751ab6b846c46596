"""The card for what went wrong: what happened, the way forward, and the same press again where that can help."""

from __future__ import annotations

from typing import Any

from bot.cards.elements import card, heading, plain_text, press, quiet, words
from bot.messages import Card
from bot.texts import Texts

PASSING = frozenset(
    {"error", "graph-error", "graph-busy", "graph-down", "login-down", "sign-in-needed", "consent-needed"}
)
"""Where the same press may work later."""


def trouble(
    say: Texts, error_key: str, reference: str | None, retry: dict[str, Any] | None, reason: str = "", **about: str
) -> Card:
    """`retry` is the press that failed: its verb and what it carried."""
    title = say(error_key, **{name: plain_text(value) for name, value in about.items()})
    way = say(f"{error_key}.way")
    body = [heading(title, size="Medium")]
    if reason:
        body.append(words(say("reason", reason=plain_text(reason))))
    body.append(words(way))
    if reference:
        body.append(quiet(say("reference", reference=plain_text(reference)), fontType="Monospace"))
    again = []
    if retry and error_key in PASSING:
        carried = {name: value for name, value in retry.items() if name != "verb"}
        again = [press(say("press-retry"), retry["verb"], carried)]
    return card(say, body, speak=f"{title}. {way}", actions=again)
