"""Texts of the lexicons' own words, as many as are asked for: `python -m tests.understanding.many_texts 1000000`.

A word of every kind is as likely as one of any other, in no order; numbers and dates, right and wrong, are among them.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime, timedelta
from random import Random

from bot.understanding import Context, understand
from bot.understanding.lexicon import lexicon
from bot.understanding.locales import LANGUAGES

LONGEST = 8
WRITTEN = [
    "3/4",
    "31.2.",
    "25:99",
    "99%",
    "0",
    "24:00",
    "29 2",
    "-",
    ",",
    "?",
    "2027",
    "12:30",
    "8.30",
    "10.10",
    "2200",
]


def many_texts(count: int, seed: int = 1) -> Iterator[tuple[str, Context]]:
    random = Random(seed)  # noqa: S311
    kinds = {code: _kinds(code) for code in LANGUAGES}
    for _ in range(count):
        code = random.choice(LANGUAGES)
        said = [_word(random, kinds[code]) for _ in range(random.randint(1, LONGEST))]
        now = datetime(2026, 1, 1) + timedelta(minutes=random.randint(0, 4 * 525_600))
        asked = random.choice([None, "when"])
        text = (" " if lexicon(code).spaced else "").join(said)
        yield text, Context(now, "Europe/Berlin", f"{code}-XX", asked=asked)


def _kinds(code: str) -> list[list[str]]:
    """The language's words by the letter of their first meaning."""
    kinds: defaultdict[str, list[str]] = defaultdict(list)
    for word, meanings in lexicon(code).words.items():
        kinds[meanings[0][0]].append(word)
    return list(kinds.values())


def _word(random: Random, kinds: list[list[str]]) -> str:
    chance = random.random()
    if chance < 0.8:
        return random.choice(random.choice(kinds))
    return str(random.randint(0, 60)) if chance < 0.92 else random.choice(WRITTEN)


if __name__ == "__main__":
    for text, context in many_texts(int(sys.argv[1]), seed=int(sys.argv[2]) if sys.argv[2:] else 1):
        try:
            understand(text, context)
        except Exception as bug:
            raise SystemExit(f"{text!r}, {context}: {bug!r}") from bug
