"""What being forgotten means, before the press and after it."""

from __future__ import annotations

from bot.cards.elements import card, facts, heading, press, words
from bot.messages import Card
from bot.texts import Texts


def forget(say: Texts) -> Card:
    title = say("forget-title")
    presses = [press(say("press-forget"), "forget", {}, style="destructive")]
    return card(say, [heading(title), words(say("forget-what"))], speak=title, actions=presses)


def forgotten(say: Texts, rows: int, rest: int) -> Card:
    """How much there was: offers and bookings, and all else."""
    title = say("forgotten-title")
    were = [(say("forgotten-rows"), str(rows)), (say("forgotten-rest"), str(rest))]
    return card(say, [heading(title), facts(were)], speak=title)
