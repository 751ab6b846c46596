"""What a text wants: decided clause by clause from a few signs per language, before its days are looked at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, NamedTuple

from bot.understanding.changing import CHANGING
from bot.understanding.clauses import (
    ASIDE,
    AWAY,
    SAYING_NOTHING,
    contrasted,
    of_somebody_else,
    signs_of,
    without_asides,
)
from bot.understanding.letters import SAYING_WHEN, SIGNS, Letter, Token
from bot.understanding.lexicon import Lexicon
from bot.understanding.request import Intent

_COMMANDS: Final = {
    "help": Intent.HELP, "settings": Intent.SETTINGS, "sign_in": Intent.SIGN_IN, "sign_out": Intent.SIGN_OUT,
    "hello": Intent.HELLO, "approve": Intent.APPROVE, "mine": Intent.MINE, "who": Intent.WHO,
}  # fmt: skip
_ABOUT_SIESTA: Final = ("help", "settings", "sign_in", "sign_out")
_BEGINNING: Final = AWAY | {"sick", "question", "who", "vague", "withdraw"}
_HELP_MARKS: Final = ("?", "？", "/?")
_DENYING: Final = frozenset(("not", "not_off"))
_SILENT: Final = frozenset(("word", "me", "my"))


class Purpose(NamedTuple):
    intent: Intent | None
    """None where only the days found can tell whether anything is asked for."""
    clause: list[Token]
    """The part of the text's tokens that speaks of the time off itself."""
    signs: frozenset[str]


def purpose_of(text: str, tokens: list[Token], lexicon: Lexicon) -> Purpose:
    signs = signs_of(tokens)
    if _only_returns(tokens):
        return Purpose(Intent.BOOK if only_back(tokens) else Intent.NONE, tokens, signs)
    if not signs:
        return Purpose(_without_signs(text), tokens, signs)
    command = _command(text, tokens) if not signs.isdisjoint(_COMMANDS) else None
    if command is not None:
        return Purpose(command, tokens, signs)
    parted = any(token.letter == Letter.AND for token in tokens)
    settled = contrasted(tokens) if not signs.isdisjoint(_DENYING) else tokens
    clause = without_asides(settled) if parted or not signs.isdisjoint(ASIDE) else settled
    own = signs if clause is tokens else signs_of(clause)
    others = not own.isdisjoint(AWAY) and of_somebody_else(text, clause, lexicon)
    of_all = signs if settled is tokens else signs_of(settled)
    return Purpose(_intent(_Words(text, settled, of_all, own, others)), clause, signs)


def _only_returns(tokens: list[Token]) -> bool:
    """ "I'm back on Monday" ends what was said before. Alone it asks for nothing that begins today."""
    at = next((place for place, token in enumerate(tokens) if token.letter == Letter.BACK), None)
    if at is None or any(token.letter in SAYING_WHEN or token.sign in _BEGINNING for token in tokens[:at]):
        return False
    after = [token.letter for token in tokens[at + 1 :]]
    after = after[1:] if after[:2] == [Letter.FROM, Letter.SIGN] else after
    days = any(letter in SAYING_WHEN for letter in after)
    return days and not any(letter in (Letter.TO, Letter.UNTIL, Letter.FROM) for letter in after)


def only_back(tokens: list[Token]) -> bool:
    """ "Back on the 5th" and not a word more may stand for the time off until then."""
    first, *rest = tokens
    return first.value == "back" and all(token.letter in SAYING_WHEN or token.letter == Letter.MARK for token in rest)


def _without_signs(text: str) -> Intent | None:
    if text.strip() in _HELP_MARKS:
        return Intent.HELP
    return Intent.NONE if _ends_as_question(text) else None


def _command(text: str, tokens: list[Token]) -> Intent | None:
    """A text that is a command word and little else."""
    meant = [token for token in tokens if not _says_nothing(token)]
    if meant and all(token.letter in SIGNS for token in meant):
        if meant[0].value == "hello" and all(token.value in ("hello", "team") for token in meant):
            return Intent.HELLO
        for token in meant:
            if token.value in _COMMANDS and not (token.value == "hello" and len(meant) > 1):
                return _COMMANDS[token.value]
    if meant and meant[0].letter in SIGNS and text.lstrip().startswith("/"):
        return _COMMANDS.get(meant[0].value)
    return None


def _says_nothing(token: Token) -> bool:
    punctuation = token.letter == Letter.UNKNOWN and token.value in ("/", "!", "?")
    return punctuation or token.letter in SAYING_NOTHING or token.sign in _SILENT


@dataclass(frozen=True, slots=True)
class _Words:
    """A text as the rules below look at it."""

    text: str
    tokens: list[Token]
    signs: frozenset[str]
    own: frozenset[str]
    """The signs of the clauses that speak of time off."""
    of_another: bool
    """Whether it is somebody else who is said to be off."""

    @property
    def away(self) -> bool:
        """Whether somebody is said to be off."""
        return not self.own.isdisjoint(AWAY)

    def says(self, *signs: str) -> bool:
        return not self.signs.isdisjoint(signs)

    @property
    def asks(self) -> bool:
        """By its mark, a word it begins with, or one it ends with: "请假吗", "yok mu"."""
        if _ends_as_question(self.text):
            return True
        meant = [token for token in self.tokens if not _says_nothing(token) or token.value in ("me", "my")]
        return bool(meant) and (meant[0].sign in ("question", "who") or meant[-1].sign == "question")

    @property
    def doubtful(self) -> bool:
        """ "Maybe I take Friday off?" wants it none the less."""
        return self.away and self.says("vague") and not self.says("question")

    @property
    def says_days(self) -> bool:
        return any(token.letter in SAYING_WHEN for token in self.tokens)

    @property
    def of_others(self) -> bool:
        """Whether somebody asks for a list of who is off."""
        return self.away and (self.says("who") or (self.says("team") and not self.says("me", "hello")))

    @property
    def counts_people(self) -> bool:
        """ "14 people are off in May"."""
        first, *rest = self.tokens
        return first.letter == Letter.NUMBER and bool(rest) and rest[0].a_strange_word and self.away


def _ends_as_question(text: str) -> bool:
    return text.rstrip().endswith(("?", "？", "؟"))


def _intent(words: _Words) -> Intent | None:
    """The first rule that holds; None where only the days can tell."""
    for holds, intent in _RULES:
        if holds(words):
            return intent(words) if callable(intent) else intent
    return None


def _question(words: _Words) -> Intent:
    if words.says("who") or (words.says("team") and words.says("leave")):
        return Intent.WHO
    if words.says(*_ABOUT_SIESTA) and not words.says("leave"):
        return _about_siesta(words)
    if words.says("mine") or (words.says("leave") and words.says("me")):
        return Intent.MINE
    about_somebody = words.says("leave") or any(token.letter == Letter.BACK for token in words.tokens)
    if about_somebody and any(token.a_strange_word for token in words.tokens):
        return Intent.WHO
    return Intent.MINE if words.says("leave") else Intent.NONE


def _about_siesta(words: _Words) -> Intent:
    return next(_COMMANDS[name] for name in _ABOUT_SIESTA if name in words.signs)


# Earlier rules win.
_RULES: Final[tuple[tuple[Callable[[_Words], bool], Intent | Callable[[_Words], Intent]], ...]] = (
    (lambda words: words.says("withdraw"), Intent.WITHDRAW),
    (lambda words: words.says("not_off") and not words.asks, Intent.WITHDRAW),
    (lambda words: words.says("approve") and words.away and not words.says("me"), Intent.APPROVE),
    (lambda words: words.says("tell"), Intent.NONE),
    (lambda words: words.says("asking") and words.says(*CHANGING), Intent.CHANGE),
    (lambda words: words.says("asking") and words.away, Intent.BOOK),
    (lambda words: words.asks and not words.doubtful, _question),
    (lambda words: words.of_others, Intent.WHO),
    (lambda words: words.counts_people or words.of_another, Intent.NONE),
    (lambda words: words.away and words.says("past") and "sick" not in words.own, Intent.NONE),
    (lambda words: words.says(*CHANGING), Intent.CHANGE),
    (lambda words: words.says("mine") and not (words.away and words.says_days), Intent.MINE),
    (lambda words: words.says("approve"), Intent.APPROVE),
    (lambda words: words.away, Intent.BOOK),
    (lambda words: words.says("not", "elsewhere"), Intent.NONE),
    (lambda words: words.says("meeting", "present") and not words.says("reason"), Intent.NONE),
    (lambda words: words.says(*_ABOUT_SIESTA), _about_siesta),
)
