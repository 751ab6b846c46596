"""What a locale says: which languages a text may be in, how it writes dates, which country's holidays count."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from importlib.resources import files
from typing import Final

_FOLDER: Final = files("bot.understanding.languages")
LANGUAGES: Final = tuple(
    sorted(file.name[:-5] for file in _FOLDER.iterdir() if re.fullmatch(r"[a-z]{2,3}\.toml", file.name))
)
_SCRIPTS: Final = tuple(
    (code, re.compile(f"[{letters}]"))
    for code, letters in tomllib.loads(_FOLDER.joinpath("_scripts.toml").read_text(encoding="utf-8")).items()
)
_OWN_SCRIPT: Final = frozenset(code for code, _ in _SCRIPTS)
IN_LATIN_LETTERS: Final = tuple(code for code in LANGUAGES if code not in _OWN_SCRIPT)
_LETTERS_SEEN: Final = 400
_YEAR_FIRST: Final = frozenset(("zh", "ja", "ko"))
# Only in the United States and a few places beside it does the month come first.
_MONTH_FIRST: Final = frozenset(("US", "PH", "PR", "GU", "VI", "AS", "MP", ""))


def candidates(text: str, locale: str) -> tuple[str, ...]:
    """At most two: what the person's locale says, and what the letters say or, between Latin letters, English."""
    if text.isascii():
        return _in_latin_letters(locale)
    first = language_of(locale)
    written = by_letters(text)
    if written is None:
        return _in_latin_letters(locale)
    if written == "zh" and first == "ja":
        return ("ja", "zh")
    return (written,) if written == first else (written, first)


def by_letters(text: str) -> str | None:
    """The language that is written in the letters of the text; None for Latin ones."""
    return next((code for code, letters in _SCRIPTS if letters.search(text, 0, _LETTERS_SEEN)), None)


@lru_cache(maxsize=256)
def _in_latin_letters(locale: str) -> tuple[str, ...]:
    first = language_of(locale)
    if first == "en":
        return ("en",)
    return ("en", first) if first in _OWN_SCRIPT else (first, "en")


@lru_cache(maxsize=256)
def language_of(locale: str) -> str:
    spoken = re.split(r"[-_]", locale.casefold(), maxsplit=1)[0]
    return spoken if spoken in LANGUAGES else "en"


@lru_cache(maxsize=256)
def country_of(locale: str) -> str | None:
    """The country part of a locale."""
    for part in re.split(r"[-_]", locale)[1:]:
        if len(part) == 2 and part.isalpha():
            return part.upper()
    return None


@lru_cache(maxsize=256)
def order_of(locale: str) -> str:
    """Day before month or after it, in a date written in numbers: as the person's locale has it."""
    spoken = re.split(r"[-_]", locale.casefold(), maxsplit=1)[0]
    if spoken in _YEAR_FIRST:
        return "YMD"
    return "MDY" if spoken == "en" and (country_of(locale) or "") in _MONTH_FIRST else "DMY"
