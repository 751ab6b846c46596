"""Tokens at their first look: a greeting is none of the day, and numbers in words add up."""

from __future__ import annotations

from bot.understanding.letters import DAYS_SAID, Letter, Token


def greeted(found: list[Token]) -> list[Token]:
    """ "Morning! Off on Friday": what opens a text like this is a greeting, no part of a day."""
    first, second = found[0], found[1] if len(found) > 1 else None
    a_part = first.letter == Letter.PART or (first.letter == Letter.EITHER and "part" in first.value[1])
    if not a_part or second is None:
        return found
    called = second.letter == Letter.UNKNOWN and second.value == "!"
    parted = second.value == "comma" and any(token.letter in DAYS_SAID for token in found[2:])
    if called or parted or second.sign in ("team", "hello"):
        return [first._replace(letter=Letter.SIGN, value="hello"), *found[1:]]
    return found


def counted(found: list[Token]) -> list[Token]:
    """Numbers in words add up: "twenty" "two", "two" "thousand" "and" "eighteen"."""
    merged: list[Token] = []
    for token in found:
        if token.letter in (Letter.IN_WORDS, Letter.ORDINAL, Letter.WEAK_NUMBER) and merged:
            joint = len(merged) > 1 and (
                merged[-1].letter == Letter.AND
                or (merged[-1].letter == Letter.TO and tight(merged[-2], merged[-1], token))
            )
            left = merged[-2] if joint else merged[-1]
            total = _sum(left, token)
            if total is not None and (not joint or left.value >= 20):
                del merged[-2 if joint else -1 :]
                merged.append(
                    Token(
                        Letter.ORDINAL if token.letter == Letter.ORDINAL else Letter.IN_WORDS,
                        total,
                        left.start,
                        token.end,
                    )
                )
                continue
        merged.append(token)
    return [Token(Letter.NUMBER, *token[1:]) if token.letter == Letter.IN_WORDS else token for token in merged]


def tight(before: Token, hyphen: Token, after: Token) -> bool:
    return before.end == hyphen.start and hyphen.end == after.start and hyphen.end - hyphen.start == 1


def _sum(left: Token, right: Token) -> int | None:
    if not isinstance(right.value, int):
        return None
    one, other = left.value, right.value
    if left.letter == right.letter == Letter.ORDINAL:
        # "vigésimo segundo", "dwudziesty pierwszy"
        return one + other if one in (10, 20, 30) and 0 < other < 10 else None
    if left.letter != Letter.IN_WORDS:
        return None
    if other in (100, 1000) and one < other:
        return int(one * other)
    if one >= 20 and one % 10 == 0 and 0 < other < 10:
        return int(one + other)
    if (one >= 100 and one % 100 == 0 and other < 100) or (one >= 1000 and one % 1000 == 0 and other < 1000):
        return int(one + other)
    return None
