"""What a text wants: decided clause by clause from a few signs per language, before its days are looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple

from bot.understanding.changing import CHANGING
from bot.understanding.letters import DAYS_SAID, SAYING_WHEN, SIGNS, TIMES, Letter, Token
from bot.understanding.lexicon import Lexicon
from bot.understanding.request import Intent
from bot.understanding.tokens import as_counted

_COMMANDS: Final = {
    "help": Intent.HELP, "settings": Intent.SETTINGS, "sign_in": Intent.SIGN_IN, "sign_out": Intent.SIGN_OUT,
    "hello": Intent.HELLO, "approve": Intent.APPROVE, "mine": Intent.MINE, "who": Intent.WHO,
}  # fmt: skip
_ABOUT_SIESTA: Final = ("help", "settings", "sign_in", "sign_out")
_AWAY: Final = frozenset(("leave", "leaving", "early", "arriving"))
_BEGINNING: Final = _AWAY | {"sick", "question", "who", "vague", "withdraw"}
_THERE: Final = frozenset(("present", "arriving"))
_HELP_MARKS: Final = ("?", "？", "/?")
_ASIDE: Final = frozenset(("elsewhere", "present"))
"""Said of days on which somebody works."""
_DENYING: Final = frozenset(("not", "not_off"))
_SILENT: Final = frozenset(("word", "me"))
_SAYING_NOTHING: Final = frozenset((Letter.AND, Letter.MARK, Letter.SKIP, Letter.IN, Letter.AT))


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
    settled = _contrasted(tokens) if not signs.isdisjoint(_DENYING) else tokens
    clause = _without_asides(settled) if parted or not signs.isdisjoint(_ASIDE) else settled
    own = signs if clause is tokens else signs_of(clause)
    others = not own.isdisjoint(_AWAY) and _of_somebody_else(text, clause, lexicon)
    of_all = signs if settled is tokens else signs_of(settled)
    return Purpose(_intent(_Words(text, settled, of_all, own, others)), clause, signs)


def strange_words_with_days(tokens: list[Token]) -> int:
    """How many words nobody knows stand in the clauses that say when."""
    clauses = [clause for clause in _clauses(tokens, "comma") if any(token.letter in SAYING_WHEN for token in clause)]
    return sum(token.a_strange_word for clause in clauses for token in clause)


def signs_of(tokens: list[Token]) -> frozenset[str]:
    """What the words say is wanted, where "not" is settled clause by clause."""
    if not any(token.letter in SIGNS for token in tokens):
        return frozenset()
    return frozenset().union(*(_signs_in(clause) for clause in _clauses(tokens, "comma")))


def _signs_in(clause: list[Token]) -> set[str]:
    """Who is sick is off, and so is who is not there."""
    signs = {token.value for token in clause if token.letter in SIGNS}
    if "wassick" in signs:
        signs |= {"sick", "past"}
    if "sick" in signs:
        signs.add("leave")
    if "not" in signs and not signs.isdisjoint(_THERE) and ("leave" not in signs or "sick" in signs):
        signs = signs - _THERE - {"not"} | {"leave"}
        if "past" in signs:
            signs.add("sick")
    elif "not" in signs and not signs.isdisjoint(_AWAY):
        signs.add("not_off")
    return signs


def _clauses(tokens: list[Token], *parted_by: str) -> Iterator[list[Token]]:
    """Parts of the text between commas, or between those and every "and" where no word is given."""
    clause: list[Token] = []
    for token in tokens:
        if token.letter == Letter.AND and (not parted_by or token.value in parted_by):
            yield clause
            clause = []
        clause.append(token)
    yield clause


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
    return punctuation or token.letter in _SAYING_NOTHING or token.sign in _SILENT


def _contrasted(tokens: list[Token]) -> list[Token]:
    """ "Off Friday, not Thursday": a "not" between two days excepts the second one."""
    for place, token in enumerate(tokens):
        if (
            token.sign == "not"
            and _names_a_day(tokens[place + 1 :])
            and any(t.letter in DAYS_SAID for t in tokens[:place])
        ):
            return [*tokens[:place], token._replace(value="contrast"), *tokens[place + 1 :]]
    return tokens


def _names_a_day(tokens: list[Token]) -> bool:
    after = next((token for token in tokens if token.letter not in (Letter.MARK, Letter.SKIP)), None)
    return after is not None and after.letter in DAYS_SAID


def _without_asides(tokens: list[Token]) -> list[Token]:
    """Without the clauses that speak of working: from home, or beside others in which somebody is off; and without
    the days of other things: "Mum's birthday is on the 12th, I take the 13th off"."""
    tokens = _without_other_things(tokens)
    clauses = [(clause, _signs_in(clause)) for clause in _clauses(tokens)]
    away = any(not signs.isdisjoint(_AWAY | {"reason"}) for _, signs in clauses)
    aside = frozenset(("elsewhere", "present")) if away else frozenset(("elsewhere",))
    return [
        token
        for clause, signs in clauses
        if signs.isdisjoint(aside) or "leave" in signs or _until_then(clause)
        for token in clause
    ]


def _without_other_things(tokens: list[Token]) -> list[Token]:
    clauses = list(_clauses(tokens, "comma"))
    if len(clauses) == 1:
        return tokens
    away = [not _signs_in(clause).isdisjoint(_AWAY) for clause in clauses]
    said_when = [any(token.letter in DAYS_SAID for token in clause) for clause in clauses]
    if not any(off and when for off, when in zip(away, said_when, strict=True)):
        return tokens
    strange = [any(token.letter == Letter.UNKNOWN and token.a_strange_word for token in clause) for clause in clauses]
    kept = [clause for clause, off, odd in zip(clauses, away, strange, strict=True) if off or not odd]
    return [token for clause in kept for token in clause]


def _of_somebody_else(text: str, tokens: list[Token], lexicon: Lexicon) -> bool:
    """ "Tom is off until Friday" tells of him. "My son is ill, I stay at home today" does not."""
    clauses = list(_clauses(tokens, "comma"))
    telling = [clause for clause in clauses if any(token.letter in SAYING_WHEN for token in clause)] or clauses
    return any(_tells_of_another(text, clause, lexicon) for clause in telling)


def _tells_of_another(text: str, clause: list[Token], lexicon: Lexicon) -> bool:
    signs = _signs_in(clause)
    if signs.isdisjoint(_AWAY) or not signs.isdisjoint(("me", "asking", "change", "withdraw")):
        return False
    if "other" in signs:
        return True
    first = next((token for token in clause if token.letter not in _SAYING_NOTHING and token.sign != "hello"), None)
    if first is None or first.letter != Letter.UNKNOWN or not first.a_strange_word:
        return False
    if lexicon.third_person:
        return not signs.isdisjoint(("third", "question"))
    # Where the verb's form does not tell, a capital letter must, in scripts that have them.
    letter = as_counted(text, lexicon)[first.start : first.start + 1]
    return "sick" not in signs and (letter.isupper() or letter.lower() == letter.upper())


def _until_then(clause: list[Token]) -> bool:
    """ "In by ten": who says when they come is away until then."""
    return any(token.letter in (*TIMES, Letter.OCLOCK) for token in clause)


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
        return not self.own.isdisjoint(_AWAY)

    def says(self, *signs: str) -> bool:
        return not self.signs.isdisjoint(signs)

    @property
    def asks(self) -> bool:
        """By its mark, a word it begins with, or one it ends with: "请假吗", "yok mu"."""
        if _ends_as_question(self.text):
            return True
        meant = [token for token in self.tokens if not _says_nothing(token) or token.value == "me"]
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
