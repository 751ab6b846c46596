"""Every language's own table: what people write, what it means, what is no request, and what is known to be misread."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.understanding import Context, Intent, Span, understand
from bot.understanding.locales import LANGUAGES

HERE = Path(__file__).parent
NOW = datetime(2026, 11, 18, 10, 15)
MEANINGS: dict[str, str] = tomllib.loads((HERE / "meanings.toml").read_text(encoding="utf-8"))


def table(language: str) -> dict[str, Any]:
    return tomllib.loads((HERE / "phrases" / f"{language}.toml").read_text(encoding="utf-8"))


def spans(written: str) -> tuple[Span, ...]:
    return tuple(_span(part.strip()) for part in written.split("|") if part.strip())


def _span(written: str) -> Span:
    day, _, hours = written.partition(" ")
    if hours:
        start, end = hours.split("-")
        return Span(_at(day, start), _at(day, end), all_day=False)
    first, _, last = day.partition("..")
    return Span.days(date.fromisoformat(first), date.fromisoformat(last or first))


def _at(day: str, hour: str) -> datetime:
    if hour == "24:00":
        return datetime.combine(date.fromisoformat(day) + timedelta(days=1), time())
    return datetime.fromisoformat(f"{day}T{hour}")


def context(language: str) -> Context:
    return Context(NOW, "UTC", table(language)["locale"])


def requests() -> Iterator[Any]:
    for language in LANGUAGES:
        for meaning, listed in table(language)["requests"].items():
            for phrase in listed.split(" | "):
                yield pytest.param(language, phrase, MEANINGS[meaning], id=f"{language}-{phrase}")


def others() -> Iterator[Any]:
    for language in LANGUAGES:
        for phrase, intent in table(language)["not_requests"].items():
            yield pytest.param(language, phrase, intent, id=f"{language}-{phrase}")


def misread() -> Iterator[Any]:
    for language in LANGUAGES:
        for phrase, meaning in table(language)["known_wrong"].items():
            yield pytest.param(language, phrase, meaning, id=f"{language}-{phrase}")


@pytest.mark.parametrize(("language", "phrase", "meaning"), list(requests()))
def test_a_request_is_understood(language: str, phrase: str, meaning: str) -> None:
    request = understand(phrase, context(language))
    assert request.intent is Intent.BOOK
    assert request.spans == spans(meaning)


@pytest.mark.parametrize(("language", "phrase", "intent"), list(others()))
def test_what_is_no_request_books_nothing(language: str, phrase: str, intent: str) -> None:
    assert understand(phrase, context(language)).intent == intent


@pytest.mark.parametrize(("language", "phrase", "meaning"), list(misread()))
def test_what_is_known_to_be_misread_still_is(language: str, phrase: str, meaning: str) -> None:
    """When this fails the phrase is understood: move it to the requests."""
    assert understand(phrase, context(language)).spans != spans(meaning)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_phrases_enough(language: str) -> None:
    listed = table(language)
    count = sum(len(phrases.split(" | ")) for phrases in listed["requests"].values())
    assert count + len(listed["not_requests"]) + len(listed["known_wrong"]) >= 60
