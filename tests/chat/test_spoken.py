"""The language that somebody is answered in follows how they write, where that is clear."""

from __future__ import annotations

import pytest

from bot.chat.spoken import heard
from bot.ports import Habits
from bot.understanding import written_in


@pytest.mark.parametrize(
    ("text", "locale", "language"),
    [
        ("nächsten Montag frei", "en-US", "de"),
        ("congé lundi prochain", "en-US", "fr"),
        ("mañana libre", "en-US", "es"),
        ("folga na segunda", "en-US", "pt"),
        ("lunedì libero", "en-US", "it"),
        ("maandag vrij", "en-US", "nl"),
        ("wolny poniedziałek", "en-US", "pl"),
        ("ledig på måndag", "en-US", "sv"),
        ("pazartesi izinliyim", "en-US", "tr"),
        ("вихідний у понеділок", "en-US", "uk"),
        ("来週の月曜日に休み", "en-US", "ja"),
        ("下周一请假", "en-US", "zh"),
        ("월요일 휴가", "en-US", "ko"),
        ("إجازة الاثنين القادم", "en-US", "ar"),
        ("सोमवार को छुट्टी", "en-US", "hi"),
        ("off next Monday", "de-DE", "en"),
        ("hilfe", "en-US", "de"),
    ],
)
def test_a_text_tells_its_language(text: str, locale: str, language: str) -> None:
    assert written_in(text, locale) == language
    assert written_in(text, language) is None


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("14:00", "en-US"),
        ("ok", "de-DE"),
        ("team", "fr-FR"),
        ("Adele Vance", "en-US"),
        ("отпуск в понедельник", "en-US"),
        ("有給", "ja-JP"),
        ("", "en-US"),
    ],
)
def test_what_may_be_several_languages_or_none_changes_nothing(text: str, locale: str) -> None:
    assert written_in(text, locale) is None


def test_a_language_is_told_of_once_and_that_of_teams_ends_it() -> None:
    german = heard(Habits(), "nächsten Montag frei", "en-US")
    assert (german.spoken, german.told) == ("de", "de")
    assert heard(german, "14:00", "en-US") == german
    back = heard(german, "off next Monday", "en-US")
    assert (back.spoken, back.told) == ("", "de")
    assert heard(back, "nächsten Montag frei", "en-US") == german


def test_what_they_have_settled_on_is_not_told() -> None:
    assert heard(Habits(language="de"), "nächsten Montag frei", "en-US").told == ""
