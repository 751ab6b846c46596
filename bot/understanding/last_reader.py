"""dateparser, asked last and only for one written date that our own grammar left over.

What it makes of anything longer or vaguer is too often silently wrong, so the whole text must be that date, and the day
and the month must have been said.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from bot.understanding.reading import Reading, midnight

if TYPE_CHECKING:
    from dateparser.date import DateDataParser

LONGEST: Final = 40
_NUMBER_AND_WORD: Final = re.compile(r"\d.*[^\W\d_]|[^\W\d_].*\d")


def last_reading(text: str, language: str, order: str, today: date) -> Reading | None:
    """The day that is written, or None where the text is not one date of today or later."""
    text = text.strip()
    if len(text) > LONGEST or not _NUMBER_AND_WORD.search(text):
        return None
    found = _parser(language, order, today).get_date_data(text)
    if found.date_obj is None or found.period not in ("day", "time"):
        return None
    start = midnight(found.date_obj.date())
    return Reading(start, start + timedelta(days=1), True) if start >= midnight(today) else None


def parsers_made() -> int:
    """How often dateparser had to be set up; the first time for a language takes long."""
    return _parser.cache_info().misses


@lru_cache(maxsize=64)
def _parser(language: str, order: str, today: date) -> DateDataParser:
    from dateparser.date import DateDataParser

    return DateDataParser(
        languages=[language],
        settings={
            "DATE_ORDER": order,
            "PARSERS": ["absolute-time"],
            "REQUIRE_PARTS": ["day", "month"],
            "PREFER_DATES_FROM": "future",
            "RETURN_AS_TIMEZONE_AWARE": False,
            "RELATIVE_BASE": datetime(today.year, today.month, today.day),
        },
    )
