"""A text that says nothing in the languages its writer's locale stands for may be in another one of ours."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Final

from bot.understanding.letters import NAMED_DAYS, Letter
from bot.understanding.lexicon import ATOM, folded, lexicon
from bot.understanding.locales import IN_LATIN_LETTERS

_SHORTEST: Final = 3
_MOSTLY: Final = 0.6
"""What share of a text's words a language must know, where one of them says that somebody is off."""
_SAYING_WHEN: Final = NAMED_DAYS | {Letter.MONTH, Letter.EITHER}
_OFF: Final = frozenset(("leave", "sick", "leaving"))


def other_language(text: str, tried: Sequence[str]) -> str | None:
    """The one that knows most of the words, some day among them; None where none knows enough."""
    words = [atom for atom in ATOM.findall(folded(text)) if atom[0].isalpha()]
    share, code = max(
        ((_share_known(words, code), code) for code in _speaking_of(words) if code not in tried), default=(0, "")
    )
    return code if share else None


def _speaking_of(words: Iterable[str]) -> set[str]:
    """The languages in which one of the words is a day."""
    return {code for word in words for code in days_by_word().get(word, ())}


@cache
def days_by_word() -> dict[str, tuple[str, ...]]:
    spoken: defaultdict[str, list[str]] = defaultdict(list)
    for code in IN_LATIN_LETTERS:
        for word, meanings in lexicon(code).words.items():
            longest = max(word.split(), key=len)
            if len(longest) >= _SHORTEST and meanings[0][0] in _SAYING_WHEN:
                spoken[longest].append(code)
    return {word: tuple(codes) for word, codes in spoken.items()}


def _share_known(words: Sequence[str], code: str) -> float:
    """Nothing where too few are known, or all but none says that somebody is off."""
    known = lexicon(code).longest
    share = sum(word in known for word in words) / len(words)
    off = any(_off(word, code) for word in words)
    return share if share == 1 or (off and share >= _MOSTLY) else 0


def _off(word: str, code: str) -> bool:
    meanings = lexicon(code).words.get(word, ())
    return any(letter in (Letter.SIGN, Letter.SIGN_BESIDE) and value in _OFF for letter, value in meanings)
