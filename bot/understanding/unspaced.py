"""Texts whose words stand without spaces: of all ways to cut them into known words the one that leaves least over."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from bot.understanding.letters import Letter, Token
from bot.understanding.lexicon import Lexicon
from bot.understanding.literals import PIECE, literal

_NUMERALS: Final = {c: n for n, c in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2, "兩": 2}
_TENS: Final = {"十": 10, "百": 100, "千": 1000}
_SCORES: Final = {"廿": 20, "卅": 30}
_NUMERAL_RUN: Final = re.compile(f"[{''.join((*_NUMERALS, *_TENS, *_SCORES))}]+")
IDLE_SPACE: Final = re.compile(r"(?<!\d)\s+|\s+(?!\d)")
# A word costs a little, so that longer ones are better; a letter nobody knows costs as much as three words.
_A_WORD: Final = 10
_A_LETTER: Final = 30


class _Step(NamedTuple):
    cost: int
    """Of the cheapest way to its end."""
    start: int
    tokens: tuple[Token, ...]


def unspaced_tokens(text: str, lexicon: Lexicon) -> list[Token]:
    """Spaces say nothing between these letters; between two numbers they part them."""
    text = IDLE_SPACE.sub("", text)
    ways: dict[int, _Step] = {0: _Step(0, 0, ())}
    for at in range(len(text)):
        if at not in ways:
            continue
        for end, cost, tokens in _pieces_at(text, at, lexicon):
            total = ways[at].cost + cost
            # Of two as good the one whose first words are longer.
            if end not in ways or (total, -at) < (ways[end].cost, -ways[end].start):
                ways[end] = _Step(total, at, tokens)
    return _joined(_walked(ways, len(text)))


def _walked(ways: dict[int, _Step], end: int) -> list[Token]:
    steps: list[_Step] = []
    while end:
        steps.append(ways[end])
        end = ways[end].start
    return [token for step in reversed(steps) for token in step.tokens]


def _pieces_at(text: str, at: int, lexicon: Lexicon) -> Iterator[tuple[int, int, tuple[Token, ...]]]:
    """What may stand at this letter, longest first: where it ends, what it costs, its tokens."""
    for count in range(min(lexicon.longest.get(text[at], 0), len(text) - at), 0, -1):
        meanings = lexicon.words.get(text[at : at + count])
        if meanings and (count > 1 or text[at] not in _NUMERALS):
            yield at + count, _A_WORD, tuple(Token(letter, value, at, at + count) for letter, value in meanings)
    run = _NUMERAL_RUN.match(text, at)
    if run:
        yield run.end(), _A_WORD, (Token(Letter.NUMBER, _numeral(run[0]), at, run.end()),)
        return
    yield _written(text, at, lexicon)


def _written(text: str, at: int, lexicon: Lexicon) -> tuple[int, int, tuple[Token, ...]]:
    """Figures, a sign, a word in other letters, or one letter that nobody knows."""
    piece = PIECE.match(text, at)
    if piece is None:
        return at + 1, _A_LETTER, ()
    end, kind = piece.end(), piece.lastgroup
    if kind == "number":
        value = int(piece[0]) if len(piece[0]) < 9 else 0
        return end, _A_WORD, (Token(Letter.NUMBER, value, at, end),)
    if kind in ("word", "sign"):
        end = end if kind == "sign" or piece[0].isascii() else at + 1
        return end, _A_LETTER, (Token(Letter.UNKNOWN, text[at:end], at, end),)
    return end, _A_WORD, (literal(piece, lexicon),)


def _joined(tokens: list[Token]) -> list[Token]:
    """Letters nobody knows, side by side, are one word nobody knows."""
    found: list[Token] = []
    for token in tokens:
        last = found[-1] if found else None
        if (
            last is not None
            and token.a_strange_word
            and last.a_strange_word
            and last.end == token.start
            and not token.sign
        ):
            found[-1] = Token(Letter.UNKNOWN, last.value + token.value, last.start, token.end)
        else:
            found.append(token)
    return found


def _unknown(token: Token) -> bool:
    return token.letter == Letter.UNKNOWN and token.a_strange_word


def _numeral(run: str) -> int:
    """二十九 is 29, 廿九 as well; 二〇一八 is 2018."""
    if not any(c in _TENS or c in _SCORES for c in run):
        return int("".join(str(_NUMERALS[c]) for c in run[:8]))
    total, digit = 0, 0
    for c in run[:12]:
        if c in _TENS:
            total, digit = total + (digit or 1) * _TENS[c], 0
        elif c in _SCORES:
            total, digit = total + _SCORES[c], 0
        else:
            digit = _NUMERALS[c]
    return total + digit
