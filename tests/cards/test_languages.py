"""Every language says what English says: the same messages, the same things filled in, and words the bot knows."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from babel import Locale
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Message, MessageReference, VariableReference
from fluent.syntax.visitor import Visitor

from bot.texts import FALLBACK, LOCALES, Texts, languages, texts
from bot.understanding import Context, Intent, understand
from bot.understanding.locales import LANGUAGES
from tests.cards.samples import MONDAY

FILES = sorted(str(file.relative_to(LOCALES)) for file in LOCALES.glob("*/*.ftl"))


class FilledIn(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:
        self.names.add(f"${node.id.name}")

    def visit_MessageReference(self, node: MessageReference) -> None:
        self.names.add(node.id.name)


def filled_in(pattern: Any) -> frozenset[str]:
    visitor = FilledIn()
    visitor.visit(pattern)
    return frozenset(visitor.names)


@cache
def written(file: Path) -> dict[str, frozenset[str]]:
    """By message (and attribute) what its text is filled in with."""
    found = {}
    for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
        assert not isinstance(entry, Junk), f"{file}: {entry.content}"
        if isinstance(entry, Message):
            found[entry.id.name] = filled_in(entry.value)
            found |= {f"{entry.id.name}.{one.id.name}": filled_in(one.value) for one in entry.attributes}
    return found


def test_every_language_that_is_read_is_answered() -> None:
    assert languages() == set(LANGUAGES)
    assert {f"{language}/sign_in.ftl" for language in LANGUAGES} <= set(FILES)


@pytest.mark.parametrize("name", [name for name in FILES if not name.startswith(f"{FALLBACK}/")])
def test_a_language_says_what_english_says(name: str) -> None:
    own = written(LOCALES / name)
    english = written(LOCALES / FALLBACK / Path(name).name)
    assert english.keys() - own.keys() == set(), "missing"
    assert own.keys() - english.keys() == set(), "not in English"
    differing = {key: (set(own[key]), set(english[key])) for key in own if own[key] != english[key]}
    assert not differing


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
