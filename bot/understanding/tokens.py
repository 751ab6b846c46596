"""Text -> typed tokens: a letter the grammar reads, a value, and where in the text it stands."""

from __future__ import annotations

import re
from typing import Any, Final

from bot.understanding.letters import COUNTS, JOINS, NAMED_DAYS, Letter, Token
from bot.understanding.lexicon import Lexicon, Meaning, folded
from bot.understanding.settling import UNSETTLED, YEARS, counted, greeted, settled

LONGEST_TEXT: Final = 600
"""Nobody asks for time off in more letters than this; what comes after them is not read."""


_REMEMBERED: Final = 4000
_COMPOUND_HEADS: Final = NAMED_DAYS | {Letter.PART, Letter.EITHER, Letter.MONTH}
_COMPOUND_ENDS: Final = frozenset(
    (Letter.PART, Letter.WEEK, Letter.WEEKEND, Letter.WHEN, Letter.EITHER, Letter.MONTHS, Letter.DAY)
)


_PIECE: Final = re.compile(
    r"""
    (?P<word>[^\W\d_]+(?:[\u0300-\u036f\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963][^\W\d_]*)*)
    |(?P<sign>[^\w\s]|_)
    |(?P<iso>\d{4}(?P<s1>[-/.])\d{1,2}(?P=s1)\d{1,2}(?!\d))
    |(?P<full>\d{1,2}(?P<s2>[-/.])\d{1,2}(?P=s2)(?:\d{4}|\d{2})(?![\d/])|\d{2}\s\d{2}\s(?:\d{4}|\d{2})(?![\d:.]))
    |(?P<clock>\d{1,2}:\d{2}(?::\d{2})?(?!\d)|\d{1,2}\s?h\s?\d{2}(?!\d)|\d{1,2}h(?![^\W\d_]))
    |(?P<pair>\d{1,2}\s?/\s?\d{1,2}(?![\d/]))
    |(?P<ratio>\d:\d(?!\d)|\d+\s?%)
    |(?P<dotted>\d{1,2}\.\d{1,2}(?!\d)\.?(?!\d))
    |(?P<number>\d+)
    """,
    re.VERBOSE,
)


_NUMERALS: Final = {c: n for n, c in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2, "兩": 2}


_TENS: Final = {"十": 10, "百": 100, "千": 1000}


_NUMERAL_RUN: Final = re.compile(f"[{''.join(_NUMERALS)}{''.join(_TENS)}]+")


def tokens(text: str, lexicon: Lexicon) -> list[Token]:
    text = folded(text)[:LONGEST_TEXT]  # one letter may fold into many
    found = _spaced(text, lexicon) if lexicon.spaced else _unspaced(text, lexicon)
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
    pieces = list(_PIECE.finditer(text))
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
            found.append(_literal(pieces[at], lexicon))
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
    found.extend(Token(*meaning, start, end) for meaning in _joins(joins, found[-1].letter in COUNTS))
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


def disguised(word: str, lexicon: Lexicon) -> tuple[Meaning, ...] | None:
    """With an ending or a beginning that the language hangs on words, as a compound, or mistyped."""
    if word in lexicon.unknown:
        return lexicon.unknown[word]
    meanings = None
    if word.isalpha() or not word.isascii():
        meanings = _inflected(word, lexicon) or _compound(word, lexicon) or _mistyped(word, lexicon)
    if len(lexicon.unknown) < _REMEMBERED and len(word) < 40:
        lexicon.unknown[word] = meanings
    return meanings


def _inflected(word: str, lexicon: Lexicon) -> tuple[Meaning, ...] | None:
    for length in range(min(6, len(word) - 2), 0, -1) if lexicon.suffixes else ():
        stem, ending = word[:-length], word[-length:]
        if (
            ending in lexicon.suffixes
            and stem in lexicon.words
            and lexicon.words[stem][0][0] not in (Letter.SIGN, Letter.SKIP)
        ):
            return lexicon.words[stem] + _joins(lexicon.suffixes[ending], after_number=False)
    for beginning in lexicon.prefixes:
        if word.startswith(beginning) and word[len(beginning) :] in lexicon.words and len(word) > len(beginning) + 1:
            return lexicon.words[word[len(beginning) :]]
    return None


def _joins(names: str, after_number: bool) -> tuple[Meaning, ...]:
    """What an ending says. Only a number's ending makes it a day of the month."""
    return tuple((JOINS[name], name) for name in names.split() if after_number or name != "daymark")


def _compound(word: str, lexicon: Lexicon) -> tuple[Meaning, ...] | None:
    if not lexicon.compounds or not 6 <= len(word) <= 30:
        return None
    for cut in range(len(word) - 3, 2, -1):
        left, right = lexicon.words.get(word[:cut]), lexicon.words.get(word[cut:])
        if left and right and left[0][0] in _COMPOUND_HEADS and right[0][0] in _COMPOUND_ENDS:
            return left + right
    return None


def _mistyped(word: str, lexicon: Lexicon) -> tuple[Meaning, ...] | None:
    if len(word) < 5 or (word[0], len(word)) not in lexicon.outlines:
        return None
    misses = lexicon.near_misses
    meant = misses.get(word) or next(
        (misses[short] for cut in range(1, len(word)) if (short := word[:cut] + word[cut + 1 :]) in misses), None
    )
    if meant is None or len(meant) < 6 or meant[0] != word[0]:
        return None
    return lexicon.words[meant]


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


def _literal(piece: re.Match[str], lexicon: Lexicon) -> Token:
    written, start, end = piece[0], piece.start(), piece.end()
    numbers = [int(number) for number in re.findall(r"\d+", written)]
    kind = piece.lastgroup
    if kind == "iso":
        return Token(Letter.DATE, _date(numbers[0], numbers[1], numbers[2]), start, end)
    if kind == "full":
        return Token(Letter.DATE, _dated(written, *numbers), start, end)
    if kind == "ratio":
        return Token(Letter.UNKNOWN, written, start, end)
    if kind == "pair":
        return Token(Letter.PAIR, (numbers[0], numbers[1]), start, end)
    minutes = numbers[0] * 60 + (numbers[1] if len(numbers) > 1 else 0)
    a_time = numbers[0] <= 24 and (len(numbers) < 2 or numbers[1] < 60)
    if kind == "clock":
        return Token(Letter.CLOCK, minutes, start, end) if a_time else Token(Letter.UNKNOWN, written, start, end)
    return _dotted(written, numbers, Token(Letter.CLOCK, minutes, start, end), lexicon)


def _dotted(written: str, numbers: list[int], clock: Token, lexicon: Lexicon) -> Token:
    """8.30 is a time, 22.04. a date, day first whoever writes it; 10.10 is either, which the words around it tell."""
    day, month = numbers
    a_date = 0 < day <= 31 and 0 < month <= 12
    a_time = day < 24 and month < 60 and len(written.rstrip(".").split(".")[1]) == 2
    if a_date and (written.endswith(".") or not a_time):
        if a_time and lexicon.order != "DMY":
            return clock._replace(letter=Letter.DOTTED, value=(day, month))
        return clock._replace(letter=Letter.DATE, value={"day": day, "month": month})
    if a_date and lexicon.order == "DMY":
        return clock._replace(letter=Letter.DOTTED, value=(day, month))
    return clock if a_time else clock._replace(letter=Letter.UNKNOWN, value=written)


def _dated(written: str, first: int, second: int, year: int) -> dict[str, Any]:
    """Between full stops the day comes first, whoever writes it; else that depends on the writer."""
    year += 2000 if year < 100 else 0
    if "." in written and 0 < first <= 31 and 0 < second <= 12:
        return {"day": first, "month": second, "year": year}
    return {"pair": (first, second), "year": year}


def _date(year: int, month: int, day: int) -> dict[str, int]:
    return {"year": year, "month": month, "day": day} if 0 < month <= 12 and 0 < day <= 31 else {}


def as_counted(text: str, lexicon: Lexicon) -> str:
    """The text in the letters that tokens count in: as it was written, where that is as long."""
    same = text if text.isascii() else folded(text)
    whole = text if len(same) == len(text) else same
    return whole if lexicon.spaced else _IDLE_SPACE.sub("", whole)


_IDLE_SPACE: Final = re.compile(r"(?<!\d)\s+|\s+(?!\d)")


def _unspaced(text: str, lexicon: Lexicon) -> list[Token]:
    """Spaces say nothing between these letters; between two numbers they part them."""
    text = _IDLE_SPACE.sub("", text)
    found: list[Token] = []
    at = 0
    while at < len(text):
        at = _letters(text, at, lexicon, found)
    return found


def _letters(text: str, at: int, lexicon: Lexicon, found: list[Token]) -> int:
    """The longest phrase at this letter; numbers, in whatever writing; else one more letter nobody knows."""
    words = lexicon.words
    for count in range(min(lexicon.longest.get(text[at], 0), len(text) - at), 0, -1):
        meanings = words.get(text[at : at + count])
        if meanings and (count > 1 or text[at] not in _NUMERALS):
            found.extend(Token(letter, value, at, at + count) for letter, value in meanings)
            return at + count
    run = _NUMERAL_RUN.match(text, at)
    if run:
        found.append(Token(Letter.NUMBER, _numeral(run[0]), at, run.end()))
        return run.end()
    piece = _PIECE.match(text, at)
    if piece is None:
        return at + 1
    if piece.lastgroup == "word":
        return _unknown_letters(text, at, piece, lexicon, found)
    if piece.lastgroup == "number":
        value = int(piece[0]) if len(piece[0]) < 9 else 0
        found.append(Token(Letter.NUMBER, value, at, piece.end()))
    elif piece.lastgroup == "sign":
        found.append(Token(Letter.UNKNOWN, piece[0], at, piece.end()))
    else:
        found.append(_literal(piece, lexicon))
    return piece.end()


def _unknown_letters(text: str, at: int, piece: re.Match[str], lexicon: Lexicon, found: list[Token]) -> int:
    end = piece.end() if piece[0].isascii() else at + 1
    if found and found[-1].letter == Letter.UNKNOWN and found[-1].end == at:
        found[-1] = Token(Letter.UNKNOWN, found[-1].value + text[at:end], found[-1].start, end)
    else:
        found.append(Token(Letter.UNKNOWN, text[at:end], at, end))
    return end


def _numeral(run: str) -> int:
    """二十九 is 29, 二〇一八 is 2018."""
    if not any(c in _TENS for c in run):
        return int("".join(str(_NUMERALS[c]) for c in run[:8]))
    total, digit = 0, 0
    for c in run[:12]:
        if c in _TENS:
            total, digit = total + (digit or 1) * _TENS[c], 0
        else:
            digit = _NUMERALS[c]
    return total + digit
