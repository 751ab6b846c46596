"""What each clause of a text says: whether somebody is off in it, who, and whether its days are meant."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bot.understanding.letters import DAYS_SAID, SAYING_WHEN, SIGNS, TIMES, Letter, Token
from bot.understanding.lexicon import Lexicon
from bot.understanding.tokens import as_counted

AWAY: Final = frozenset(("leave", "leaving", "early", "arriving"))

_THERE: Final = frozenset(("present", "arriving"))

ASIDE: Final = frozenset(("elsewhere", "present"))
"""Said of days on which somebody works."""

SAYING_NOTHING: Final = frozenset((Letter.AND, Letter.MARK, Letter.SKIP, Letter.IN, Letter.AT))


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
    strange = [any(token.letter == Letter.UNKNOWN and token.a_strange_word for token in clause) for clause in clauses]
    kept = [clause for clause, off, odd in zip(clauses, away, strange, strict=True) if off or not odd]
    return [token for clause in kept for token in clause]


def of_somebody_else(text: str, tokens: list[Token], lexicon: Lexicon) -> bool:
    """ "Tom is off until Friday" tells of him. "My son is ill, I stay at home today" does not."""
    clauses = list(_clauses(tokens, "comma"))
    telling = [clause for clause in clauses if any(token.letter in SAYING_WHEN for token in clause)] or clauses
    return any(_tells_of_another(text, clause, lexicon) for clause in telling)


def _tells_of_another(text: str, clause: list[Token], lexicon: Lexicon) -> bool:
    signs = _signs_in(clause)
    if signs.isdisjoint(AWAY) or not signs.isdisjoint(("me", "asking", "change", "withdraw")):
        return False
    if "other" in signs:
        return True
    first = next((token for token in clause if token.letter not in SAYING_NOTHING and token.sign != "hello"), None)
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
