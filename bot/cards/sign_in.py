"""Cards on the way in: a button to sign in with, and what to hand to an administrator."""

from __future__ import annotations

from collections.abc import Sequence

from bot.cards.elements import card, heading, quiet, words
from bot.messages import Card
from bot.texts import Texts

WORK_PLAN = "Calendars.ReadWrite"


def sign_in(say: Texts, address: str) -> Card:
    title = say("sign-in-title")
    opens = {"type": "Action.OpenUrl", "title": say("press-sign-in"), "url": address}
    body = [heading(title, size="Medium"), words(say("sign-in-why")), quiet(say("sign-in-safe"))]
    return card(say, body, speak=f"{title}. {say('sign-in-why')}", actions=[opens])


def consent(say: Texts, scopes: Sequence[str], address: str) -> Card:
    """The link is there to read and copy too: it is for somebody else."""
    title = say("consent-title")
    body = [
        heading(title, size="Medium"),
        words(say("consent-missing", scopes=", ".join(scopes))),
        words(say("consent-who")),
        quiet(address, fontType="Monospace"),
    ]
    if WORK_PLAN not in scopes:
        body.append(words(say("consent-meanwhile")))
    opens = {"type": "Action.OpenUrl", "title": say("press-consent"), "url": address}
    return card(say, body, speak=f"{title}. {say('consent-who')}", actions=[opens])
