"""Words of several meanings, found while the lexicons are built: `python -m bot.understanding.collisions`.

A line for each: the language, the word, what it means, and what else it was said to mean. Words that mean a date only
with a date beside them ("everyday" in a language's file) are marked.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

from bot.understanding.letters import SAYING_WHEN, Letter
from bot.understanding.lexicon import Lexicon, Meaning, lexicon
from bot.understanding.locales import LANGUAGES


def collisions(words: Lexicon) -> Iterator[str]:
    """Those of which one meaning says when: of the others at most a wrong reason comes."""
    for word, first, second in words.collisions:
        if any(letter in SAYING_WHEN for letter, _ in (*first, *second)):
            doubted = words.words[word][0][0] == Letter.EVERYDAY
            mark = " (only beside a date)" if doubted else ""
            yield f"{words.code}  {word}: {_meant(second)}, before {_meant(first)}{mark}"


def _meant(meanings: tuple[Meaning, ...]) -> str:
    return " ".join(f"{letter}={value}" for letter, value in meanings)


if __name__ == "__main__":
    for code in LANGUAGES:
        for line in collisions(lexicon(code)):
            sys.stdout.write(line + "\n")
