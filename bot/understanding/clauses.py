"""What each clause of a text says: whether somebody is off in it, who, and whether its days are meant."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile
from typing import Final

from bot.understanding.letters import DAYS_SAID, SAYING_WHEN, SIGNS, TIMES, Letter, Token
from bot.understanding.lexicon import Lexicon
from bot.understanding.tokens import as_counted

AWAY: Final = frozenset(("leave", "leaving", "early", "arriving"))

_MEANING_MORE: Final = {
    "wassick": frozenset(("sick", "past")),
    "isoff": frozenset(("leave", "third")),
    "my": frozenset(("me",)),
}

_THERE: Final = frozenset(("present", "arriving"))

ASIDE: Final = frozenset(("elsewhere", "present"))
"""Said of days on which somebody works."""

SAYING_NOTHING: Final = frozenset((Letter.AND, Letter.MARK, Letter.SKIP, Letter.IN, Letter.AT))


_OF_A_THIRD: Final = frozenset(("third", "question"))
_GOING: Final = frozenset(("leaving", "arriving"))
_OFF_ALL_DAY: Final = frozenset(("leave", "early"))
_SAID_OFF: Final = AWAY | {"sick", "isoff"}


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
    for name, more in _MEANING_MORE.items():
        if name in signs:
            signs |= more
    if "done" in signs and not signs.isdisjoint(AWAY):
        signs.add("past")
    if "sick" in signs:
        signs.add("leave")
    if "not" in signs and not signs.isdisjoint(_THERE) and ("leave" not in signs or "sick" in signs):
        signs = signs - _THERE - {"not"} | {"leave"}
        if "past" in signs:
            signs.add("sick")
    elif "not" in signs and not signs.isdisjoint(AWAY):
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


def contrasted(tokens: list[Token]) -> list[Token]:
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


def without_asides(tokens: list[Token]) -> list[Token]:
    """Without the clauses that speak of working: from home, or beside others in which somebody is off; and without
    the days of other things: "Mum's birthday is on the 12th, I take the 13th off"."""
    tokens = _without_other_things(tokens)
    clauses = [(clause, _signs_in(clause)) for clause in _clauses(tokens)]
    away = any(not signs.isdisjoint(AWAY | {"reason"}) for _, signs in clauses)
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
    away = [not _signs_in(clause).isdisjoint(AWAY) for clause in clauses]
    said_when = [any(token.letter in DAYS_SAID for token in clause) for clause in clauses]
    if not any(off and when for off, when in zip(away, said_when, strict=True)):
        return tokens
    strange = [any(map(_is_unknown, clause)) for clause in clauses]
    kept = [clause for clause, off, odd in zip(clauses, away, strange, strict=True) if off or not odd]
    return [token for clause in kept for token in clause]


def of_somebody_else(text: str, tokens: list[Token], lexicon: Lexicon) -> bool:
    """ "Tom is off until Friday" tells of him, and so does "I do his work on Friday, he is off". "My son is ill, I stay
    at home today" does not."""
    away = [clause for clause in _clauses(tokens, "comma") if not _signs_in(clause).isdisjoint(AWAY)]
    telling = [clause for clause in away if any(token.letter in SAYING_WHEN for token in clause)]
    beside = [clause for clause in away if "sick" not in _signs_in(clause)]
    return any(_tells_of_another(text, clause, lexicon) for clause in telling or beside)


def _tells_of_another(text: str, clause: list[Token], lexicon: Lexicon) -> bool:
    signs = _signs_in(clause)
    if not signs.isdisjoint(("asking", "change", "withdraw")):
        return False
    if _tells_of_a_thing(clause, signs):
        return True
    subject = _subject(clause)
    if subject is None or subject.sign == "me":
        return "isoff" in signs and subject is None
    if subject.sign == "other":
        return True
    if signs.isdisjoint(_OFF_ALL_DAY) and not signs.isdisjoint(_GOING):
        return True  # "the figures go out on Monday"
    if subject.sign == "my":
        return "sick" not in signs and not signs.isdisjoint(_OF_A_THIRD)
    if lexicon.third_person:
        return not signs.isdisjoint(_OF_A_THIRD)
    # Where the verb's form does not tell, a capital letter must, in scripts that have them.
    letter = as_counted(text, lexicon)[subject.start : subject.start + 1]
    return "sick" not in signs and (letter.isupper() or letter.lower() == letter.upper())


def _tells_of_a_thing(clause: list[Token], signs: set[str]) -> bool:
    """ "The holiday party is on Friday", "leave balances are reset on 1 January": nobody is said to be off."""
    place = next((place for place, token in enumerate(clause) if token.sign == "leave"), len(clause))
    after = list(takewhile(_is_unknown, clause[place + 1 :]))
    if not after or not signs.isdisjoint(("me", "reason")) or any(t.letter in SAYING_WHEN for t in clause[:place]):
        return False
    before = clause[place - 1] if place else None
    goes_on = clause[place + 1 + len(after) :]
    named = before is not None and (before.letter == Letter.MARK or _is_unknown(before))
    return len(after) > 1 or named or (bool(goes_on) and goes_on[0].sign in _OF_A_THIRD)


def _is_unknown(token: Token) -> bool:
    return token.letter == Letter.UNKNOWN and token.a_strange_word


def _subject(clause: list[Token]) -> Token | None:
    """Who is off: the pronoun nearest before it is said, or else the name or the "my …" that the clause begins with."""
    place = next((place for place, token in enumerate(clause) if token.sign in _SAID_OFF), len(clause))
    pronouns = [token for token in clause[:place] if token.sign in ("me", "other")]
    if pronouns:
        return pronouns[-1]
    if any(token.sign in ("me", "other") for token in clause):
        return next(token for token in clause if token.sign in ("me", "other"))
    meant = (token for token in clause if token.letter not in SAYING_NOTHING and token.sign != "hello")
    first, second = next(meant, None), next(meant, None)
    if first is not None and first.sign == "my":
        return first if second is not None and second.a_strange_word else None
    return first if first is not None and _is_unknown(first) else None


def _until_then(clause: list[Token]) -> bool:
    """ "In by ten": who says when they come is away until then."""
    return any(token.letter in (*TIMES, Letter.OCLOCK) for token in clause)
