"""Text -> typed tokens: a letter the grammar reads, a value, and where in the text it stands."""

from __future__ import annotations

import re
from typing import Final

from bot.understanding.counting import counted, greeted
from bot.understanding.disguises import disguised, joins_of
from bot.understanding.letters import COUNTS, Letter, Token
from bot.understanding.lexicon import Lexicon, folded
from bot.understanding.literals import PIECE, literal
from bot.understanding.settling import UNSETTLED, YEARS, settled
from bot.understanding.unspaced import IDLE_SPACE, unspaced_tokens

LONGEST_TEXT: Final = 600
"""Nobody asks for time off in more letters than this; what comes after them is not read."""


def tokens(text: str, lexicon: Lexicon) -> list[Token]:
    text = folded(text)[:LONGEST_TEXT]  # one letter may fold into many
    found = _spaced(text, lexicon) if lexicon.spaced else unspaced_tokens(text, lexicon)
    if found:
        found = greeted(found)
    letters = {token.letter for token in found}
    signs: list[Token] = []
    if Letter.SIGN_BESIDE in letters:
        # Signs of words that say when as well must not part those words.
        signs = [token for token in found if token.letter == Letter.SIGN_BESIDE]
        found = [token for token in found if token.letter != Letter.SIGN_BESIDE]
    if Letter.IN_WORDS in letters or Letter.ORDINAL in letters:
        found = counted(found)
    if not UNSETTLED.isdisjoint(letters):
        found = settled(found)
    if Letter.NUMBER in letters or Letter.IN_WORDS in letters:
        found = [
            token._replace(letter=Letter.YEAR_NUMBER)
            if token.letter == Letter.NUMBER and token.value in YEARS
            else token
            for token in found
        ]
    return found + signs if signs else found


def _spaced(text: str, lexicon: Lexicon) -> list[Token]:
    pieces = list(PIECE.finditer(text))
    atoms = [piece[0] for piece in pieces]
    words, longest = lexicon.words, lexicon.longest
    found: list[Token] = []
    at, last = 0, len(pieces)
    while at < last:
        kind = pieces[at].lastgroup
        if kind == "word":
            atom = atoms[at]
            # Most words begin no longer phrase.
            if longest.get(atom) == 1:
                start, end = pieces[at].span()
                for letter, value in words[atom]:
                    found.append(Token(letter, value, start, end))
                at += 1
            else:
                at = _phrase(at, pieces, atoms, lexicon, found)
        elif kind == "number":
            at = _number(at, pieces, atoms, lexicon, found)
        elif atoms[at] == "'" and lexicon.suffixes and _ending(at, pieces, atoms, lexicon, found):
            at += 2
        elif kind == "sign":
            at = _phrase(at, pieces, atoms, lexicon, found)
        else:
            found.append(literal(pieces[at], lexicon))
            at += 1
    return found


def _ending(at: int, pieces: list[re.Match[str]], atoms: list[str], lexicon: Lexicon, found: list[Token]) -> bool:
    """An ending after an apostrophe: "15'inde", "Kasim'da"."""
    if not found or at + 1 >= len(atoms) or found[-1].end != pieces[at].start():
        return False
    joins = lexicon.suffixes.get(atoms[at + 1])
    if joins is None:
        return False
    start, end = pieces[at].start(), pieces[at + 1].end()
    found.extend(Token(*meaning, start, end) for meaning in joins_of(joins, found[-1].letter in COUNTS))
    return True


def _phrase(at: int, pieces: list[re.Match[str]], atoms: list[str], lexicon: Lexicon, found: list[Token]) -> int:
    """The longest phrase of the lexicon that starts here; a word it lacks may be a known one in disguise."""
    atom = atoms[at]
    words = lexicon.words
    count = min(lexicon.longest.get(atom, 1), len(atoms) - at)
    meanings = None
    while count > 1 and (meanings := words.get(" ".join(atoms[at : at + count]))) is None:
        count -= 1
    meanings = meanings or words.get(atom) or disguised(atom, lexicon) or ((Letter.UNKNOWN, atom),)
    start, end = pieces[at].start(), pieces[at + count - 1].end()
    found += [Token(letter, value, start, end) for letter, value in meanings]
    return at + count


def _number(at: int, pieces: list[re.Match[str]], atoms: list[str], lexicon: Lexicon, found: list[Token]) -> int:
    piece = pieces[at]
    value = int(atoms[at]) if len(atoms[at]) < 9 else 0
    follower = pieces[at + 1] if at + 1 < len(pieces) else None
    touching = follower is not None and follower.start() == piece.end() and follower[0] in lexicon.ordinal_endings
    # A full stop makes an ordinal only where the sentence goes on, or another ordinal stands before it.
    goes_on = at + 2 < len(pieces) or (bool(found) and found[-1].letter == Letter.ORDINAL)
    if follower is not None and touching and (follower[0] != "." or goes_on):
        found.append(Token(Letter.ORDINAL, value, piece.start(), follower.end()))
        return at + 2
    found.append(Token(Letter.NUMBER, value, piece.start(), piece.end()))
    return at + 1


def as_counted(text: str, lexicon: Lexicon) -> str:
    """The text in the letters that tokens count in: as it was written, where that is as long."""
    same = text if text.isascii() else folded(text)
    whole = text if len(same) == len(text) else same
    return whole if lexicon.spaced else IDLE_SPACE.sub("", whole)
