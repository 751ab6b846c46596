"""The words that name a command: in the language one is answered in, in English, and then in any other.

The words themselves are in locales/<language>/commands.ftl.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from functools import lru_cache

from bot.texts import FALLBACK, Texts, languages, texts

LONGEST = 4
"""Words that the name of a command has at most."""
ALIKE = 0.6
AROUND = " .!?¡¿。！？…"


class Vocabulary:
    def __init__(self, keys: Sequence[str]) -> None:
        self._keys = keys
        # Per vocabulary, of which there is one: nothing is kept alive by this.
        self._of = lru_cache(maxsize=64)(self._words_of)
        self._of_any = lru_cache(maxsize=1)(self._words_of_any)

    def prepare(self) -> None:
        """Learns the words of every language."""
        self._of_any()

    def called(self, text: str, say: Texts) -> tuple[str, str] | None:
        """The key of the command that the text begins with, and what stands behind its name."""
        words = text.split()
        names = [(_plain(" ".join(words[:length])), length) for length in range(min(LONGEST, len(words)), 0, -1)]
        for known in self._known(say):
            for name, length in names:
                if key := known.get(name):
                    return key, " ".join(words[length:])
        return None

    def nearest(self, text: str, say: Texts) -> list[str]:
        """Names of the commands that somebody who wrote this may have meant, likeliest first."""
        known = self._of(FALLBACK) | self._of(say.language)
        found = [known[word] for word in get_close_matches(_plain(text), known, n=6, cutoff=ALIKE)]
        return [say(f"command-{key}") for key in dict.fromkeys(found)][:3]

    def _known(self, say: Texts) -> Iterator[dict[str, str]]:
        yield self._of(say.language)
        yield self._of(FALLBACK)
        yield self._of_any()

    def _words_of(self, language: str) -> dict[str, str]:
        say = texts(language)
        known: dict[str, str] = {}
        for key in self._keys:
            command = f"command-{key}"
            for word in (say(command), *say(f"{command}.words").split(",")):
                known.setdefault(_plain(word), key)
        return known

    def _words_of_any(self) -> dict[str, str]:
        known: dict[str, str] = {}
        for language in sorted(languages()):
            known = self._of(language) | known
        return known


def _plain(word: str) -> str:
    """Case, accents and what stands around make no difference, nor does the dot of an i."""
    parts = unicodedata.normalize("NFKD", word.strip(AROUND).casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter)).replace("ı", "i")
