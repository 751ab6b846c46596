"""Which language a text is read in: what its letters say, what the person's locale says, English."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.time_off import Span
from bot.understanding import Context, Intent, understand

WEDNESDAY = datetime(2026, 11, 18, 10, 15)
THURSDAY = (Span(datetime(2026, 11, 19), datetime(2026, 11, 20), all_day=True),)


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("sv-SE", "ledig imorgon"),
        ("sv-FI", "off tomorrow"),
        ("uk-UA", "завтра вихідний"),
        ("uk", "off tomorrow"),
        ("en-US", "завтра мене не буде"),
        ("de-DE", "завтра беру відгул"),
        ("bg-BG", "відпустка завтра"),
        ("en-GB", "明天请假"),
        ("uk-UA", "明日休みます"),
    ],
)
def test_letters_that_one_language_has_tell_it_and_among_latin_ones_the_locale_does(locale: str, text: str) -> None:
    request = understand(text, Context(WEDNESDAY, "UTC", locale))
    assert (request.intent, request.spans) == (Intent.BOOK, THURSDAY)


def test_a_week_is_no_sunday_where_a_neighbouring_language_is_mixed_in() -> None:
    """The Russian week is one letter off the Ukrainian Sunday, and both are written in Ukraine."""
    request = understand("відпустка на следующей неделе", Context(WEDNESDAY, "UTC", "uk-UA"))
    assert request.spans == (Span(datetime(2026, 11, 23), datetime(2026, 11, 30), all_day=True),)
