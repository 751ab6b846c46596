"""A complete language says everything: every text with what is filled in, its plurals, labels that fit a phone, and
nothing of another language. One that lacks texts is named here, and leaves the list by itself."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from pathlib import Path

import pytest
from babel import Locale
from fluent.syntax import FluentParser
from fluent.syntax.ast import Identifier, Junk, Message, MessageReference, SelectExpression, VariableReference
from fluent.syntax.visitor import Visitor

from bot.texts import FALLBACK, LOCALES, languages

COMPLETE = ("ar", "de", "es", "fr", "hi", "it", "ja", "ko", "pl", "sv", "tr", "uk", "zh")
"""The languages that say all that English says: the only list of them. Who finishes one adds it here."""
NOT_YET = Path(__file__).with_name("not_yet.txt")
"""Texts so new that not every complete language has them, a line each; `pytest tests/cards --accept` writes it."""

LABEL = 30
"""Letters of a button that a phone 320 px wide shows in one line; one of Chinese or Japanese is as wide as two."""
IN_OWN_LETTERS = frozenset(("ar", "hi", "ja", "ko", "uk", "zh"))
NAMES = frozenset(("Siesta", "Microsoft", "Outlook", "Teams", "Shifts", "Store", "UTC", "MIT"))
STOP_WORDS = re.compile(r"\b(the|you|your|and|with|have|this|write|nothing|booked|cannot|please)\b", re.IGNORECASE)
"""English, and no word of any other language in Latin letters here."""
WORDS_IN_BOTH = {"sv": frozenset(("and", "have"))}
MAY_SAY_IT_IN_WORDS = frozenset(("range",))
"""Where a language may leave out what is filled in: what stands between two ends is a dash in some, words in others."""

others = pytest.mark.parametrize(
    "language",
    [
        language
        if language in COMPLETE
        else pytest.param(
            language, marks=pytest.mark.xfail(strict=True, reason="lacks texts; once it has all, COMPLETE")
        )
        for language in sorted(languages() - {FALLBACK})
    ],
)
complete = pytest.mark.parametrize("language", COMPLETE)


class Parts(Visitor):
    """What a text is filled in with, and the cases of its choices, by what is chosen by."""

    def __init__(self) -> None:
        self.names: set[str] = set()
        self.cases: dict[str, set[str]] = {}

    def visit_VariableReference(self, node: VariableReference) -> None:
        self.names.add(node.id.name)

    def visit_MessageReference(self, node: MessageReference) -> None:
        self.names.add(node.id.name)

    def visit_SelectExpression(self, node: SelectExpression) -> None:
        if isinstance(node.selector, VariableReference):
            words = {variant.key.name for variant in node.variants if isinstance(variant.key, Identifier)}
            self.cases[node.selector.id.name] = words
        self.generic_visit(node)


@cache
def said(language: str) -> dict[str, tuple[str, Parts]]:
    """By key, what is written and what it is made of."""
    found: dict[str, tuple[str, Parts]] = {}
    for file in sorted((LOCALES / language).glob("*.ftl")):
        text = file.read_text(encoding="utf-8")
        for entry in FluentParser().parse(text).body:
            assert not isinstance(entry, Junk), f"{file}: {entry.content}"
            if not isinstance(entry, Message):
                continue
            patterns = [
                (entry.id.name, entry.value),
                *((f"{entry.id.name}.{a.id.name}", a.value) for a in entry.attributes),
            ]
            for key, pattern in patterns:
                parts = Parts()
                parts.visit(pattern)
                assert pattern is not None
                assert pattern.span is not None
                assert key not in found, f"{language} says {key} twice"
                found[key] = (text[pattern.span.start : pattern.span.end], parts)
    return found


def words_of(text: str) -> str:
    """Without what is filled in: "{ $days }", "{ sign-in-word }", and without the names of a choice's cases."""
    text = re.sub(r"\{\s*\$?[\w-]+\s*(->)?", " ", text)
    return re.sub(r"^\s*\*?\[\w+\]", " ", text, flags=re.MULTILINE)


def test_texts_that_only_english_has_are_known(request: pytest.FixtureRequest) -> None:
    lacking = set().union(*(said(FALLBACK).keys() - said(language).keys() for language in COMPLETE))
    if request.config.getoption("--accept"):
        NOT_YET.write_text("".join(f"{key}\n" for key in sorted(lacking)), encoding="utf-8")
    assert lacking == not_yet(), "pytest tests/cards --accept notes them"


def not_yet() -> set[str]:
    return set(NOT_YET.read_text(encoding="utf-8").split())


@others
def test_a_language_says_all_that_english_says(language: str) -> None:
    lacking = said(FALLBACK).keys() - not_yet() - said(language).keys()
    assert not lacking, f"{language} lacks {len(lacking)} texts: {', '.join(sorted(lacking)[:5])} ..."


@pytest.mark.parametrize("language", sorted(languages() - {FALLBACK}))
def test_the_same_things_are_filled_in(language: str) -> None:
    english, own = said(FALLBACK), said(language)
    assert own.keys() - english.keys() == set()
    differing = {key for key in own if own[key][1].names != english[key][1].names} - MAY_SAY_IT_IN_WORDS
    assert not differing


@complete
def test_a_choice_by_number_knows_the_plurals_of_its_language(language: str) -> None:
    rule = Locale.parse(language, sep="-").plural_form
    forms = {rule(number) for number in range(1000)} | {"other"}
    for key, (_, parts) in said(language).items():
        for by, cases in parts.cases.items():
            assert cases == forms, f"{key} by ${by}"
    own = said(language)
    chosen = {key for key, (_, parts) in said(FALLBACK).items() if parts.cases and key in own}
    assert all(own[key][1].cases for key in chosen) or forms == {"other"}


@complete
def test_a_label_fits_a_phone(language: str) -> None:
    labels = {
        key: text for key, (text, parts) in said(language).items() if key.startswith("press-") and not parts.names
    }
    wide = {key: text for key, text in labels.items() if _width(text) > LABEL and key not in SENTENCES}
    assert not wide


SENTENCES = frozenset(("press-answered", "press-still-working"))
"""No labels, whatever they are called: they are said of a press."""


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)


@pytest.mark.parametrize("language", [language for language in COMPLETE if language in IN_OWN_LETTERS])
def test_nothing_but_names_is_in_latin_letters(language: str) -> None:
    latin = {
        key: left
        for key, (text, _) in said(language).items()
        if not key.endswith(".words") or key.startswith("page-")
        if (left := set(re.findall(r"[A-Za-z]{2,}", words_of(text))) - NAMES)
    }
    assert not latin


@pytest.mark.parametrize("language", [language for language in COMPLETE if language not in IN_OWN_LETTERS])
def test_nothing_is_said_in_english(language: str) -> None:
    own = WORDS_IN_BOTH.get(language, frozenset())
    english = {
        key: found
        for key, (text, _) in said(language).items()
        if (found := {word.casefold() for word in STOP_WORDS.findall(words_of(text))} - own)
    }
    assert not english


@complete
def test_nothing_long_is_left_as_english_has_it(language: str) -> None:
    english = said(FALLBACK)
    same = {
        key
        for key, (text, _) in said(language).items()
        if len(re.findall(r"\w+", words_of(text))) > 2 and text == english[key][0]
    }
    assert not same
