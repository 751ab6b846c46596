"""What a text wants: decided by a few signs per language, before anything is booked on its account."""

from __future__ import annotations

from typing import Final, NamedTuple

from bot.understanding.changing import CHANGING
from bot.understanding.letters import SIGNS, Letter, Token
from bot.understanding.request import Intent

_COMMANDS: Final = {
    "help": Intent.HELP, "settings": Intent.SETTINGS, "sign_in": Intent.SIGN_IN, "sign_out": Intent.SIGN_OUT,
    "hello": Intent.HELLO, "approve": Intent.APPROVE, "mine": Intent.MINE, "who": Intent.WHO,
}  # fmt: skip
_LEAVING: Final = frozenset(("leave", "leaving", "early", "arriving"))
_HELP_MARKS: Final = ("?", "？", "/?")
_SILENT: Final = frozenset(("word", "me"))


def _says_nothing(token: Token) -> bool:
    return (
        token.letter in (Letter.AND, Letter.MARK, Letter.SKIP, Letter.IN, Letter.AT)
        or token.sign in _SILENT
        or (token.letter == Letter.UNKNOWN and token.value in ("/", "!", "?"))
    )


class Wish(NamedTuple):
    """`clause` is the part of the text's tokens that speaks of the time off itself."""

    intent: Intent | None
    """None where only the days found can tell whether anything is asked for."""
    clause: list[Token]
    signs: frozenset[str]


def wish(text: str, tokens: list[Token]) -> Wish:
    names = frozenset([token.value for token in tokens if token.letter in SIGNS])
    if not names:
        return Wish(_without_signs(text), tokens, names)
    command = _command(text, tokens) if not names.isdisjoint(_COMMANDS) else None
    if command is not None:
        return Wish(command, tokens, names)
    if "elsewhere" not in names:
        return Wish(_intent(text, tokens, names, names), tokens, names)
    clause = _asked_for(tokens)
    named = frozenset([token.value for token in clause if token.letter in SIGNS])
    return Wish(_intent(text, tokens, names, named), clause, names)


def _without_signs(text: str) -> Intent | None:
    if text.strip() in _HELP_MARKS:
        return Intent.HELP
    return Intent.NONE if _asks(text) else None


def _command(text: str, tokens: list[Token]) -> Intent | None:
    """A text that is a command word and little else."""
    meant = [token for token in tokens if not _says_nothing(token)]
    if meant and all(token.letter in SIGNS for token in meant):
        if meant[0].value == "hello" and all(token.value in ("hello", "team") for token in meant):
            return Intent.HELLO
        for token in meant:
            if token.value in _COMMANDS and not (token.value == "hello" and len(meant) > 1):
                return _COMMANDS[token.value]
    first = meant[0] if meant else None
    if first is not None and first.letter in SIGNS and text.lstrip().startswith("/"):
        return _COMMANDS.get(first.value)
    return None


_CLAUSE_END: Final = frozenset((",", ";", "，", "、", "."))


def _asked_for(tokens: list[Token]) -> list[Token]:
    """Without the clauses that speak of working from home or of a meeting."""
    clauses: list[list[Token]] = [[]]
    for token in tokens:
        if token.letter == Letter.AND:
            clauses.append([])
        clauses[-1].append(token)
    kept = [clause for clause in clauses if not any(t.sign == "elsewhere" for t in clause)]
    return [token for clause in kept for token in clause]


def _intent(text: str, tokens: list[Token], names: frozenset[str], named: frozenset[str]) -> Intent | None:
    asks = _a_question(text, tokens)
    wants = bool(named & _LEAVING)
    if "withdraw" in names or ("not" in names and wants and not asks and _negated(tokens)):
        return Intent.WITHDRAW
    if "asking" in names and wants:
        return Intent.BOOK
    if asks and not (wants and "vague" in names and "question" not in names):
        return _question(names, tokens)
    if wants and ("who" in names or ("team" in names and "me" not in names)):
        return Intent.WHO
    if wants and "past" in names:
        return Intent.NONE
    if not names.isdisjoint(CHANGING):
        return Intent.CHANGE
    if "mine" in names:
        return Intent.MINE
    if "approve" in names:
        return Intent.APPROVE
    if "not" in names or ("elsewhere" in names and not wants) or ("meeting" in names and not wants):
        return Intent.NONE
    if wants:
        return Intent.BOOK
    for name in ("help", "settings", "sign_in", "sign_out"):
        if name in names:
            return _COMMANDS[name]
    return None


def _negated(tokens: list[Token]) -> bool:
    """Whether some clause says both "not" and that somebody is away."""
    clause: set[str] = set()
    for token in tokens:
        if token.value == "comma":
            clause = set()
        elif token.letter in SIGNS:
            clause.add(token.value)
        if "not" in clause and not clause.isdisjoint(_LEAVING):
            return True
    return False


def _asks(text: str) -> bool:
    return text.rstrip().endswith(("?", "？", "؟"))


def _a_question(text: str, tokens: list[Token]) -> bool:
    if _asks(text):
        return True
    first = next((token for token in tokens if not _says_nothing(token) or token.value == "me"), None)
    return first is not None and first.sign in ("question", "who")


def _question(names: frozenset[str], tokens: list[Token]) -> Intent:
    if "who" in names or ("team" in names and "leave" in names):
        return Intent.WHO
    if names & {"help", "settings", "sign_in", "sign_out"} and "leave" not in names:
        return next(_COMMANDS[name] for name in ("help", "settings", "sign_in", "sign_out") if name in names)
    if "mine" in names or ("leave" in names and "me" in names):
        return Intent.MINE
    about_somebody = "leave" in names or any(token.letter == Letter.BACK for token in tokens)
    if about_somebody and any(token.a_strange_word for token in tokens):
        return Intent.WHO
    return Intent.MINE if "leave" in names else Intent.NONE
