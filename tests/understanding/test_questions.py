"""What kind of question a text asks, in every language; and that no request for time off is taken for one."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.understanding import Intent, understand
from bot.understanding.locales import LANGUAGES
from bot.understanding.questions import Asked, question_in
from tests.understanding.test_phrases import context, table

ASKED: dict[str, dict[str, str]] = tomllib.loads((Path(__file__).parent / "questions.toml").read_text(encoding="utf-8"))
IN_EVERY_LANGUAGE = {Asked.LEFT, Asked.DECIDES, Asked.REQUESTS, Asked.TAKEN, Asked.OTHERS, Asked.NEXT, Asked.OFF}


def asked() -> Iterator[Any]:
    for language, kinds in ASKED.items():
        for kind, listed in kinds.items():
            for text in listed.split(" | "):
                yield pytest.param(language, text, kind, id=f"{language}-{text}")


@pytest.mark.parametrize(("language", "text", "kind"), list(asked()))
def test_a_question_is_known_by_its_kind(language: str, text: str, kind: str) -> None:
    known = context(language)
    found = question_in(text, understand(text, known), known.locale)
    assert (found or "none") == kind


def test_every_language_asks_what_is_answered() -> None:
    assert ASKED.keys() == set(LANGUAGES)
    assert {language for language, kinds in ASKED.items() if not kinds.keys() >= IN_EVERY_LANGUAGE} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_request_is_taken_for_a_question(language: str) -> None:
    known = context(language)
    for phrases in table(language)["requests"].values():
        for phrase in phrases.split(" | "):
            assert question_in(phrase, understand(phrase, known), known.locale) is None, phrase


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_asked_for_another_purpose_stays_that(language: str) -> None:
    known = context(language)
    for phrase, intent in table(language)["not_requests"].items():
        if intent not in (Intent.MINE, Intent.NONE):
            assert question_in(phrase, understand(phrase, known), known.locale) is None, phrase
