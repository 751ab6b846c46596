""" "Move my Friday to Monday": what is to change, and what it is to become, told apart before either is read."""

from __future__ import annotations

from typing import Final

from bot.understanding.letters import SAYING_WHEN, Letter, Token

CHANGING: Final = frozenset(("change", "extend", "insteadof"))


def old_and_new(clause: list[Token]) -> tuple[list[Token], list[Token]]:
    """The tokens of either; all of them stand for the old where no word parts them."""
    for place, token in enumerate(clause):
        if token.sign == "insteadof":
            # "Monday instead of Friday" names the new day first.
            return clause[place + 1 :], clause[:place]
    at = _verb_between(clause)
    if at is None:
        at = _word_between(clause)
    return (clause, []) if at is None else (clause[:at], clause[at:])


def _verb_between(clause: list[Token]) -> int | None:
    """In Chinese the verb itself stands between the two."""
    for place, token in enumerate(clause):
        if token.sign in CHANGING and _says_when(clause[:place]):
            return place + 1 if _says_when(clause[place + 1 :]) else None
    return None


def _word_between(clause: list[Token]) -> int | None:
    """ "3 to 5 June to 10 to 12 June": of several words the one in the middle, of two the last."""
    places = [place for place, token in enumerate(clause) if _is_to(token) and _says_when(clause[place + 1 :])]
    if not places:
        return next((place for place, token in enumerate(clause) if token.letter == Letter.UNTIL), None)
    at = places[len(places) // 2]
    return at if clause[at].letter == Letter.UNTIL else at + 1


def _is_to(token: Token) -> bool:
    """A word, not a hyphen: that one joins two ends of one span."""
    long = token.end - token.start > 1
    return (token.letter == Letter.TO and long) or (token.letter in (Letter.TO, Letter.AT) and token.value == "toat")


def _says_when(tokens: list[Token]) -> bool:
    return any(token.letter in SAYING_WHEN for token in tokens)
