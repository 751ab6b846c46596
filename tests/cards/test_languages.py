"""Which language is answered, and words that are said are words the bot knows."""

from __future__ import annotations

from datetime import datetime

import pytest
from babel import Locale
from fluent.runtime import FluentBundle, FluentResource

from bot.texts import LOCALES, Texts, languages, texts
from bot.understanding import Context, Intent, understand
from bot.understanding.locales import LANGUAGES
from tests.cards.samples import MONDAY

FILES = sorted(str(file.relative_to(LOCALES)) for file in LOCALES.glob("*/*.ftl"))


def test_every_language_that_is_read_is_answered() -> None:
    assert languages() == set(LANGUAGES)
    assert {f"{language}/sign_in.ftl" for language in LANGUAGES} <= set(FILES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_word_that_is_said_to_sign_in_is_understood(language: str) -> None:
    word = texts(language)("sign-in-word")
    assert understand(word, Context(datetime(2026, 11, 20), "UTC", language)).intent is Intent.SIGN_IN
    assert word in texts(language)("page-used.words")


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("de-AT", "Anmelden"),
        ("pt-BR", "Entrar"),
        ("zh-Hans-CN", "登录"),
        ("zh-TW", "登录"),
        ("ar-EG", "تسجيل الدخول"),
        ("ky-KG", "Sign in"),
        ("", "Sign in"),
    ],
)
def test_a_locale_is_answered_in_its_language(locale: str, words: str) -> None:
    assert texts(locale)("press-sign-in") == words


def test_arabic_is_written_from_right_to_left() -> None:
    assert texts("ar-EG").right_to_left
    assert not texts("tr").right_to_left


def test_what_a_language_does_not_say_is_said_in_english_days_and_all() -> None:
    bundle = FluentBundle(["de"], use_isolating=False)
    bundle.add_resource(FluentResource("press-save = Sichern\n"))
    say = Texts(bundle, Locale("de"), texts("en-GB"))
    assert (say("press-save"), say("press-back")) == ("Sichern", "Back")
    assert say.span(MONDAY) == "Monday, 23 November 2026, all day"
