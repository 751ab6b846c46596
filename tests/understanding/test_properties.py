"""Any text gets an answer, soon; and a span that is printed reads back as itself."""

from __future__ import annotations

import sys
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.understanding import Context, Request, Span, understand
from bot.understanding.clauses import signs_of
from bot.understanding.lexicon import lexicon
from bot.understanding.locales import LANGUAGES
from bot.understanding.request import ASSUMABLE
from bot.understanding.tokens import tokens
from tests.understanding.many_texts import many_texts

LOCALES = [f"{code}-XX" for code in LANGUAGES] + ["en-US", "en-GB", "", "nonsense"]
NOWS = st.datetimes(datetime(2000, 1, 1), datetime(2090, 12, 31))


@st.composite
def sentences(draw: st.DrawFn) -> tuple[str, str]:
    """Words of a language in no order: closer to what breaks a grammar than letters are."""
    code = draw(st.sampled_from(LANGUAGES))
    known = sorted(lexicon(code).words)
    written = st.one_of(
        st.sampled_from(known),
        st.integers(0, 3000).map(str),
        st.sampled_from(
            ["3/4", "31.2.", "25:99", "2026-13-45", "99%", "0", "24:00", "1:1", "29 2", "-", ",", "?", "31"]
        ),
    )
    return " ".join(draw(st.lists(written, max_size=14))), f"{code}-XX"


@given(st.text(max_size=200), st.sampled_from(LOCALES), NOWS)
@settings(max_examples=150, deadline=None)
def test_any_text_gets_a_request(text: str, locale: str, now: datetime) -> None:
    assert isinstance(understand(text, Context(now, "Europe/Berlin", locale)), Request)


@given(sentences(), NOWS, st.sampled_from([None, "when"]))
@settings(max_examples=300, deadline=None)
def test_any_words_get_a_request(sentence: tuple[str, str], now: datetime, asked: str | None) -> None:
    text, locale = sentence
    request = understand(text, Context(now, "America/New_York", locale, asked=asked))
    assert request.assumed <= ASSUMABLE
    for spans in (request.spans, *request.alternatives):
        assert all(span.start < span.end for span in spans)
    if request.intent == "book" and "sick" not in signs_of(tokens(text, lexicon(locale[:2]))):
        # Only sickness is booked afterwards.
        assert all(span.end > datetime.combine(now.date(), datetime.min.time()) for span in request.spans)


@given(st.dates(date(2026, 1, 2), date(2060, 1, 1)), st.integers(0, 40), st.sampled_from(LANGUAGES))
@settings(max_examples=150, deadline=None)
def test_printed_days_read_back(first: date, length: int, language: str) -> None:
    span = Span.days(first, first + timedelta(days=length))
    text = span.first_day.isoformat() if length == 0 else f"{span.first_day} - {span.last_day}"
    assert understand(text, Context(datetime(2026, 1, 1, 9), locale=f"{language}-XX")).spans == (span,)


@given(st.datetimes(datetime(2026, 1, 2), datetime(2060, 1, 1)), st.integers(1, 600), st.sampled_from(LANGUAGES))
@settings(max_examples=150, deadline=None)
def test_printed_hours_read_back(start: datetime, minutes: int, language: str) -> None:
    start = start.replace(second=0, microsecond=0)
    end = min(start + timedelta(minutes=minutes), start.replace(hour=23, minute=59))
    if end <= start or start.hour < 7:
        return
    text = f"{start:%Y-%m-%d} {start:%H:%M} - {end:%H:%M}"
    spans = understand(text, Context(datetime(2026, 1, 1, 9), locale=f"{language}-XX")).spans
    assert spans == (Span(start, end, all_day=False),)


def test_the_lexicons_own_words_in_any_order_get_a_request() -> None:
    """Every kind of word is as likely as any other: what breaks a grammar is rarely said."""
    for text, context in many_texts(20_000):
        request = understand(text, context)
        for spans in (request.spans, request.to, *request.alternatives):
            assert all(span.start < span.end for span in spans), text


PIECES = [
    *(
        "1",
        "1 ",
        "1/",
        "1.",
        "1-",
        "12:",
        "3 to ",
        "from ",
        "monday ",
        "next ",
        "the ",
        "a ",
        "(",
        "'",
        "-",
        "  ",
        "\n",
    ),
    *("off ", "every friday in july ", "1/2/", "1h", "twenty ", "hundred ", "and ", "mon-", "3-14 Aug ", "half ", "? "),
    *("下", "下周一", "月", "二", "から", "曜", "다음", "일", "से ", "कल ", "ال", "من "),
    *("é", "e\u0301", "🙂", "\u0300", "ı", "İ", "ﷺ", "\x00", "\ud800", "ｆ"),
]


@pytest.mark.parametrize("piece", PIECES, ids=[repr(piece) for piece in PIECES])
@pytest.mark.parametrize("locale", ["en-US", "de-DE", "ja-JP", "ko-KR", "tr-TR", "ar-EG"])
def test_long_texts_take_no_more_steps_than_short_ones(piece: str, locale: str) -> None:
    """In calls, which no busy machine changes; what they take in time is measured by tests/benchmarks. A pattern that
    goes back and forth would not come to an end here."""
    context = Context(datetime(2026, 11, 18, 10, 15), "Europe/Berlin", locale)
    long, longest = ((piece * 10_000)[:length] for length in (1_000, 10_000))
    assert _calls(longest, context) <= 1.2 * _calls(long, context) + 100 < 200_000


def _calls(text: str, context: Context) -> int:
    understand(text, context)
    count = 0

    def counted(*event: object) -> None:
        nonlocal count
        count += 1

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        understand(text, context)
    finally:
        sys.setprofile(before)
    return count


@given(
    st.text(alphabet="".join({letter for piece in PIECES for letter in piece}), max_size=300), st.sampled_from(LOCALES)
)
@settings(max_examples=100, deadline=None)
def test_letters_that_dates_are_made_of_do_no_harm(text: str, locale: str) -> None:
    understand(text * 30, Context(datetime(2026, 11, 18, 10, 15), "Europe/Berlin", locale))
