"""Which language a text is clearly written in: what one is answered in need not be what Teams is set to."""

from __future__ import annotations

import re
from typing import Final

from bot.understanding.lexicon import ATOM, folded, lexicon
from bot.understanding.locales import IN_LATIN_LETTERS, by_letters, language_of

_READ: Final = 200
_LONG_ENOUGH: Final = 5
"""Letters of a single word that tells its language."""
_MOSTLY: Final = 0.6
_OF_ANOTHER: Final = re.compile("[پچژگکیہے]")
"""Letters of languages that share an alphabet with one of ours: Persian and Urdu."""
_OWN: Final = {"uk": re.compile("[іїєґ]", re.IGNORECASE)}
"""Letters that a text must have to be in a language whose alphabet others share."""


def written_in(text: str, locale: str) -> str | None:
    """The language of a text; None where it may be in several, in none, or in that of the locale."""
    text = text[:_READ]
    own = language_of(locale)
    code = by_letters(text)
    if code == "zh" and own == "ja":
        return None
    found = _of_words(text) if code is None else code if _is_in(text, code) else None
    return None if found == own else found


def _is_in(text: str, code: str) -> bool:
    if code in _OWN:
        return bool(_OWN[code].search(text)) and not re.search("[ёыэъ]", text, re.IGNORECASE)
    return not _OF_ANOTHER.search(text)


def _of_words(text: str) -> str | None:
    """The one language that knows more of the words than any other: most of them, and two or a long one."""
    words = [atom for atom in ATOM.findall(folded(text)) if atom[0].isalpha()]
    known = {code: sum(word in lexicon(code).longest for word in words) for code in IN_LATIN_LETTERS}
    most = max(known.values())
    best = [code for code, count in known.items() if count == most]
    enough = most > 1 or (most == 1 and len(words) == 1 and len(words[0]) >= _LONG_ENOUGH)
    return best[0] if len(best) == 1 and enough and most >= _MOSTLY * len(words) else None
