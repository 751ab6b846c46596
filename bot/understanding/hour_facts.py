"""Tokens -> facts about hours and parts of the day: what each shape of the grammar says."""

from __future__ import annotations

from typing import Final

from bot.understanding.day_facts import Builder, all_of, first_of, pair, shift_of
from bot.understanding.facts import Facts
from bot.understanding.letters import COUNTS, Letter, Token


def part(tokens: list[Token]) -> Facts:
    return {"part": first_of(tokens, Letter.PART).value}


def shifted_part(tokens: list[Token]) -> Facts:
    shift = shift_of(tokens)
    return {"rel": max(-1, min(1, shift)), "part": first_of(tokens, Letter.PART).value}


def holiday_part(tokens: list[Token]) -> Facts:
    return {"holiday": tokens[0].value, "part": "evening"}


def clock(tokens: list[Token]) -> Facts | None:
    """An hour, its minutes and its half of the day, in whatever order they were said."""
    exact = all_of(tokens, Letter.CLOCK)
    dotted = all_of(tokens, Letter.DOTTED)
    numbers = all_of(tokens, *COUNTS)
    if exact:
        minutes = exact[0].value
    elif dotted:
        minutes = dotted[0].value[0] * 60 + dotted[0].value[1]
    else:
        minutes = numbers[0].value * 60 + (numbers[1].value if len(numbers) > 1 else 0)
    if any(token.letter == Letter.HALF for token in tokens):
        minutes += 30
    if any(token.letter == Letter.QUARTER for token in tokens):
        minutes += 15
    if not 0 <= minutes <= 1440:
        return None
    return with_half(minutes, tokens, bool(exact or dotted))


def with_half(minutes: int, tokens: list[Token], exact: bool) -> Facts:
    halves = all_of(tokens, Letter.HALF_OF_DAY)
    if halves and minutes < 780:
        return {"clock": minutes % 720 + (720 if halves[0].value == "pm" else 0), "half": halves[0].value}
    facts: Facts = {"clock": minutes}
    if minutes >= 720 or (exact and minutes == 0):
        facts["half"] = "24"
    elif exact:
        facts["half"] = "written"
    return facts


_MINUTES: Final = {
    Letter.QUARTER: 15,
    Letter.QUARTER_PAST: 15,
    Letter.QUARTER_TO: 15,
    Letter.HALF: 30,
    Letter.HALF_PAST: 30,
    Letter.HALF_TO: 30,
}


def minutes_past(sign: int) -> Builder:
    def build(tokens: list[Token]) -> Facts | None:
        hour = all_of(tokens, *COUNTS, Letter.CLOCK)[-1]
        base = hour.value if hour.letter == Letter.CLOCK else hour.value * 60
        first = tokens[0]
        minutes = _MINUTES.get(first.letter, first.value)
        if not isinstance(minutes, int) or minutes > 59 or not 0 <= base <= 1440 or base + sign * minutes < 0:
            return None
        return with_half(base + sign * minutes, tokens[1:], hour.letter == Letter.CLOCK and hour.value >= 720)

    return build


def minutes_to(tokens: list[Token]) -> Facts | None:
    """ "às quinze para as dez": said like that only before an hour of the clock."""
    return minutes_past(-1)(tokens[1:])


def minutes_off(sign: int) -> Builder:
    """ "Diez menos cuarto", "onu çeyrek geçe": the hour stands before its minutes."""

    def build(tokens: list[Token]) -> Facts | None:
        hour, *minutes = all_of(tokens, *COUNTS, Letter.QUARTER)
        off = 15 if minutes[0].letter == Letter.QUARTER else minutes[0].value
        clock = hour.value * 60 + sign * off
        return {"clock": clock} if off < 60 and 0 <= clock <= 1440 else None

    return build


def minutes_by_size(tokens: list[Token]) -> Facts | None:
    """ "Dieci meno cinque", "quinze para as dez": which of the two numbers is the hour, their size tells."""
    first, second = all_of(tokens, Letter.NUMBER)
    return minutes_off(-1)(tokens) if second.value in (5, 20, 25) or first.value < 5 else minutes_to(tokens)


def half_day(tokens: list[Token]) -> Facts | None:
    if any(token.letter == Letter.PAIR for token in tokens) and first_of(tokens, Letter.PAIR).value != (1, 2):
        return pair(tokens)
    return {"part": "half"}
