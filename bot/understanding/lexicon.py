"""The words of one language: dateparser's language data, and our own file of what it lacks.

A word means one or more tokens; a token is a letter, which the grammar reads, and a value. Sections of a language's
file are listed in SECTIONS; adding a language is adding a file (docs/languages.md).
"""

from __future__ import annotations

import importlib
import re
import tomllib
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any, Final

from bot.understanding.letters import JOINS, NAMED_DAYS, SIGNS, UNIT_LETTERS, Letter
from bot.understanding.numerals import numerals, words

Meaning = tuple[str, Any]
"""A letter of the grammar and what the word says."""

_MONTHS: Final = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_RELATIVE: Final = {"day": "rel", "week": "week", "month": "months", "year": "years"}
# "coming" is the first one ahead, "previous" the one of last week: said of a weekday they differ from next and last.
SHIFTS: Final = {"this": 0, "next": 1, "after_next": 2, "last": -1, "previous": -7, "coming": 9}
_FOLD: Final = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "–": "-", "—": "-", "−": "-",
                              "〜": "~", "～": "~", "ı": "i", "ß": "ss", "ł": "l", "ø": "o", "æ": "ae", "œ": "oe",
                              "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ـ": "", "\u200c": "",
                              "\u200d": "", "\u200e": "", "\u200f": "", "\u00ad": ""})  # fmt: skip
# Latin letters with an accent: most texts need nothing more, and taking them apart takes long.
for _letter in map(chr, range(0xE0, 0x250)):
    _plain = unicodedata.normalize("NFKD", _letter)
    if len(_plain) > 1 and _plain[0].isascii() and all(unicodedata.combining(mark) for mark in _plain[1:]):
        _FOLD.setdefault(ord(_letter), _plain[0])
ATOM: Final = re.compile(
    r"\d+|[^\W\d_]+(?:[\u0300-\u036f\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963][^\W\d_]*)*|[^\w\s]|_"
)


_ACCENTS: Final = dict.fromkeys([*range(0x300, 0x370), *range(0x64B, 0x653), 0x670])


def folded(text: str) -> str:
    """Case, accents and typographic variants make no difference to what is meant."""
    if text.isascii():
        return text.lower()
    text = text.casefold().translate(_FOLD)
    if text.isascii():
        return text
    return unicodedata.normalize("NFC", unicodedata.normalize("NFKD", text).translate(_ACCENTS)).translate(_FOLD)


_LONG: Final = 7
"""Words for being off that are shorter are too like others to be taken for mistyped."""


@dataclass(slots=True)
class Lexicon:
    """`words` maps a phrase, its atoms joined by one space, to what it means; `longest` the first atom of each
    phrase to the number of atoms (letters, where words are not spaced) of the longest one."""

    code: str
    spaced: bool = True
    order: str = "DMY"
    words: dict[str, tuple[Meaning, ...]] = field(default_factory=dict)
    longest: dict[str, int] = field(default_factory=dict)
    signs: dict[str, str] = field(default_factory=dict)
    """Phrases that say what is wanted rather than when, and which sign they are."""
    third_person: bool = False
    """Whether it lists words that tell of somebody else: "is", "has"."""
    prefixes: tuple[str, ...] = ()
    suffixes: dict[str, str] = field(default_factory=dict)
    """Endings that words take, and the joins each of them is."""
    ordinal_endings: frozenset[str] = frozenset()
    compounds: bool = False
    near_misses: dict[str, str] = field(default_factory=dict)
    """Words with one letter left out, and the word that was meant."""
    outlines: set[tuple[str, int]] = field(default_factory=set)
    """First letter and length of what a slip of the finger may make of those words."""
    collisions: list[tuple[str, tuple[Meaning, ...], tuple[Meaning, ...]]] = field(default_factory=list)
    """Phrases that were given two meanings, of which the later one holds."""
    unknown: dict[str, tuple[Meaning, ...] | None] = field(default_factory=dict)
    """What words outside the lexicon turned out to be: people repeat themselves."""

    def key(self, phrase: str) -> str:
        text = folded(phrase)
        return " ".join(ATOM.findall(text)) if self.spaced else re.sub(r"\s+", "", text)

    def add(self, phrase: str, *meanings: Meaning) -> None:
        key = self.key(phrase)
        if not key:
            return
        before = self.words.get(key)
        if before is not None and before != meanings:
            self.collisions.append((key, before, meanings))
        self.words[key] = meanings
        atoms = key.split(" ") if self.spaced else [*key]
        if len(atoms) > self.longest.get(atoms[0], 0):
            self.longest[atoms[0]] = len(atoms)
        if " - " in key:
            self.add(key.replace(" - ", " "), *meanings)

    def sign(self, phrase: str, name: str) -> None:
        """A phrase of intent; one that also says when keeps that meaning."""
        key = self.key(phrase)
        self.signs.setdefault(key, name)
        if key not in self.words:
            self.add(phrase, (Letter.SIGN, name))
        elif self.words[key][-1][0] not in SIGNS:
            self.collisions.append((key, self.words[key], ((Letter.SIGN, name),)))
            self.words[key] = (*self.words[key], (Letter.SIGN_BESIDE, name))


@cache
def lexicon(code: str) -> Lexicon:
    text = files("bot.understanding.languages").joinpath(f"{code}.toml").read_text(encoding="utf-8")
    own = tomllib.loads(text)
    theirs = importlib.import_module(f"dateparser.data.date_translation_data.{code}").info
    made = Lexicon(code, own.get("spaced", True), theirs.get("date_order", "DMY"))
    made.prefixes = tuple(words(own.get("prefixes", "")))
    made.suffixes = dict(_suffixes(own.get("suffixes", {})))
    made.ordinal_endings = frozenset(words(own.get("ordinal_endings", "")))
    made.compounds = own.get("compounds", False)
    _take_theirs(made, theirs, frozenset(map(folded, words(own.get("drop", "")))))
    _take_shared(made)
    made.third_person = "third" in own.get("signs", {})
    _take_own(made, own)
    _doubt(made, words(own.get("everyday", "")))
    _index_near_misses(made)
    return made


def _suffixes(sections: dict[str, str]) -> Iterator[tuple[str, str]]:
    for join, listed in sections.items():
        for ending in words(listed):
            yield folded(ending), "" if join == "none" else join


def _take_theirs(made: Lexicon, theirs: dict[str, Any], dropped: frozenset[str]) -> None:
    for letter, names in ((Letter.MONTH, _MONTHS), (Letter.WEEKDAY, _WEEKDAYS)):
        for place, name in enumerate(names):
            fact: Meaning = (letter, place + 1 if letter == Letter.MONTH else place)
            _add_all(made, theirs.get(name, ()), (fact,), dropped)
    for unit in ("year", "month", "week", "day", "hour", "minute"):
        _add_all(made, theirs.get(unit, ()), ((UNIT_LETTERS[unit], (1, unit)),), dropped)
    for half in ("am", "pm"):
        _add_all(made, theirs.get(half, ()), ((Letter.HALF_OF_DAY, half),), dropped)
    for said, phrases in theirs.get("relative-type", {}).items():
        found = re.fullmatch(r"(?:in )?(\d+) (day|week|month|year)( ago)?", said)
        if found:
            count = -int(found[1]) if found[3] else int(found[1])
            _add_all(made, phrases, _relative(found[2], count, made.spaced), dropped)


def _relative(unit: str, count: int, spaced: bool) -> tuple[Meaning, ...]:
    """ "next month" is a shift and a unit, as when the two are said apart."""
    if spaced and unit != "day" and abs(count) <= 1:
        return (Letter.SHIFT, count), (UNIT_LETTERS[unit], (1, unit))
    if unit != "day" and abs(count) > 1:
        return ((Letter.WHEN, {"away": ((count, unit),)}),)
    return ((Letter.WHEN, {_RELATIVE[unit]: count}),)


def _add_all(made: Lexicon, phrases: Iterable[str], meanings: tuple[Meaning, ...], dropped: frozenset[str]) -> None:
    for phrase in phrases:
        # Two letters collide with everyday words; the few that are wanted are in our own file.
        if folded(phrase) not in dropped and not (made.spaced and len(phrase) < 3):
            made.add(phrase, *meanings)


def _take_shared(made: Lexicon) -> None:
    for join, listed in {
        "to": "- | ~ | → | …",
        "and": "& | +",
        "comma": ", | ; | 、 | ，",
        "skip": "/ | ( | ) | [ | ] | : | ' | \" | . ",
    }.items():
        for phrase in words(listed):
            made.add(phrase, (JOINS[join], join))


def _take_own(made: Lexicon, own: dict[str, Any]) -> None:
    made.order = own.get("order", made.order)
    for section, entries in own.items():
        if isinstance(entries, dict) and section in SECTIONS:
            for name, listed in entries.items():
                for phrase in words(listed):
                    made.add(phrase, *SECTIONS[section](name))
    for phrase, meaning in numerals(own, made.spaced):
        made.add(phrase, meaning)
    _add_week_letters(made, own.get("weekday_letters", {}))
    for name, listed in own.get("signs", {}).items():
        for phrase in words(listed):
            made.sign(phrase, name)


def _doubt(made: Lexicon, everyday: Iterable[str]) -> None:
    """Words that mean a date only with a date beside them."""
    for word in everyday:
        key = made.key(word)
        made.words[key] = ((Letter.EVERYDAY, (word, made.words[key][0])),)


def _add_week_letters(made: Lexicon, letters: dict[str, str]) -> None:
    """Where a weekday is the word for a week and one letter more, every way to say a week takes every letter."""
    weeks = [
        (phrase, meanings[0]) for phrase, meanings in made.words.items() if meanings[0][0] in (Letter.WEEK, Letter.WHEN)
    ]
    for phrase, (letter, value) in weeks:
        for place, listed in letters.items():
            for last in words(listed):
                if letter == Letter.WEEK:
                    made.add(phrase + last, (Letter.WEEKDAY, int(place)))
                elif value.keys() == {"week"}:
                    made.add(phrase + last, (Letter.WHEN, {**value, "weekday": int(place)}))


def _number(name: str) -> tuple[Meaning, ...]:
    return ((Letter.IN_WORDS, int(name)),)


def _unit(name: str) -> tuple[Meaning, ...]:
    return ((UNIT_LETTERS[name], (2, "week") if name == "fortnight" else (1, name)),)


def _one_of_several(name: str) -> Meaning:
    """Of a phrase that stands for several tokens: "next 3 day"."""
    if name in UNIT_LETTERS:
        return UNIT_LETTERS[name], (1, name)
    if name in ("next", "last"):
        return Letter.SHIFT, 1 if name == "next" else -1
    return (Letter.NUMBER, int(name)) if name.isdigit() else (JOINS[name], name)


def facts_of(written: str) -> dict[str, Any]:
    """ "rel=1 part=evening" as facts."""
    pairs = (item.split("=") for item in written.split())
    return {name: int(value) if re.fullmatch(r"-?\d+", value) else value for name, value in pairs}


def _either(written: str) -> tuple[Meaning, ...]:
    return ((Letter.EITHER, tuple(facts_of(side) for side in written.split(" or "))),)


SECTIONS: Final[dict[str, Callable[[str], tuple[Meaning, ...]]]] = {
    "months": lambda name: ((Letter.MONTH, int(name)),),
    "weekdays": lambda name: ((Letter.WEEKDAY, int(name)),),
    "units": _unit,
    "numbers": _number,
    "ordinals": lambda name: ((Letter.ORDINAL, int(name)),),
    "shifts": lambda name: ((Letter.SHIFT, SHIFTS[name]),),
    "every": lambda name: ((Letter.EVERY, "every"), (Letter.WEEKDAY, int(name))),
    "pasts": lambda name: ((Letter.PAST_SHIFT, SHIFTS[name]),),
    "weak": lambda name: ((Letter.WEAK_NUMBER, int(name)),),
    "joins": lambda name: ((JOINS[name], name),),
    "when": lambda name: ((Letter.WHEN, facts_of(name)),),
    "either": _either,
    "parts": lambda name: ((Letter.PART, name),),
    "halves": lambda name: ((Letter.HALF_OF_DAY, name),),
    "edges": lambda name: ((Letter.EDGE, name),),
    "clocks": lambda name: ((Letter.CLOCK, int(name)),),
    "holidays": lambda name: ((Letter.HOLIDAY, name),),
    "several": lambda name: tuple(map(_one_of_several, name.split())),
}


def _index_near_misses(made: Lexicon) -> None:
    """Every long word that says when, with each of its letters left out: one slip of the finger is forgiven."""
    if not made.spaced:
        return
    for word, meanings in made.words.items():
        said_when = meanings[0][0] in NAMED_DAYS | {Letter.MONTH, Letter.PART}
        said_off = len(word) >= _LONG and meanings[0] in ((Letter.SIGN, "leave"), (Letter.SIGN, "sick"))
        if len(word) >= 5 and word.isalpha() and (said_when or said_off):
            for cut in range(1, len(word)):
                made.near_misses.setdefault(word[:cut] + word[cut + 1 :], word)
            made.near_misses.setdefault(word, word)
            made.outlines.update((word[0], len(word) + more) for more in (-1, 0, 1))
