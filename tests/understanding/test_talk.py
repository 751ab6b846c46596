"""What is said about something that was said: words for buttons in every language, and days read from other days."""

from __future__ import annotations

import tomllib
from datetime import date, datetime, time, timedelta
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.time_off import Destination, Span
from bot.time_off.altering import How, altered
from bot.understanding import Context
from bot.understanding.locales import LANGUAGES
from bot.understanding.numerals import words
from bot.understanding.talk import Act, remark
from bot.understanding.talk_words import NTH

HOURS = (time(9), time(17))
NOW = datetime(2026, 11, 19, 9, 15)
ACTS = {"yes", "book", "no", "undo", "cancel", "thanks"}


def said_in(language: str) -> dict[str, list[str]]:
    file = files("bot.understanding.languages").joinpath(f"{language}.toml").read_text(encoding="utf-8")
    return {sign: [*words(listed)] for sign, listed in tomllib.loads(file)["talk"].items()}


def context(locale: str = "en-US") -> Context:
    return Context(NOW, zone="Europe/Berlin", locale=locale)


def day(number: int, last: int | None = None) -> Span:
    return Span.days(date(2026, 12, number), date(2026, 12, last or number))


def hours(number: int, start: int, end: int) -> Span:
    return Span(datetime(2026, 12, number, start), datetime(2026, 12, number, end), all_day=False)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_for_a_button_is_one(language: str) -> None:
    known = said_in(language)
    for sign in sorted(ACTS):
        for phrase in known[sign]:
            for text in (phrase, f"{phrase}!", phrase.upper()):
                assert remark(text, context(language)).act == Act(sign), (text, sign)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_names_the_first_and_the_last(language: str) -> None:
    known = said_in(language)
    for place in NTH:
        for phrase in known[place]:
            assert remark(phrase, context(language), several=True).nth == int(place), phrase


WEEK = (day(7, 11),)
WEDNESDAY = (day(9),)
AFTERNOON = (hours(9, 14, 16),)


@pytest.mark.parametrize(
    ("about", "text", "becomes"),
    [
        (WEDNESDAY, "no, Thursday", (day(10),)),
        (WEDNESDAY, "sorry, I meant the 14th", (day(14),)),
        (WEDNESDAY, "and Friday too", (day(9), day(11))),
        (WEDNESDAY, "the day after as well", (day(9, 10),)),
        (WEDNESDAY, "the day before too", (day(8, 9),)),
        (WEDNESDAY, "same day next week", (day(16),)),
        (WEDNESDAY, "only until 3", (hours(9, 9, 15),)),
        (WEDNESDAY, "start at 10", (hours(9, 10, 17),)),
        (WEDNESDAY, "end at 4", (hours(9, 9, 16),)),
        (WEDNESDAY, "make it the morning", (hours(9, 9, 12),)),
        (WEDNESDAY, "make it two days", (day(9, 10),)),
        (WEDNESDAY, "move it by two days", (day(11),)),
        (WEDNESDAY, "not the 9th", ()),
        (WEEK, "without Wednesday", (day(7, 8), day(10, 11))),
        (WEEK, "I'll work on Friday after all", (day(7, 10),)),
        (WEEK, "take the 10th out", (day(7, 9), day(11))),
        (WEEK, "only Wednesday", (day(9),)),
        (WEEK, "make Friday a half day", (day(7, 10), hours(11, 12, 17))),
        (WEEK, "extend until the 14th", (day(7, 14),)),
        (WEEK, "start a day earlier", (day(6, 11),)),
        (WEEK, "one day shorter", (day(7, 10),)),
        (WEEK, "shorten to three days", (day(7, 9),)),
        (WEEK, "move it to 14 December", (day(14, 18),)),
        (WEEK, "move Wednesday to Monday", (day(7, 8), day(10, 11), day(14))),
        (AFTERNOON, "make it 10 to 12", (hours(9, 10, 12),)),
        (AFTERNOON, "an hour later", (hours(9, 15, 17),)),
        (AFTERNOON, "until 5", (hours(9, 14, 17),)),
        (AFTERNOON, "move it to 10 am", (hours(9, 10, 12),)),
        (AFTERNOON, "no, Thursday", (hours(10, 14, 16),)),
        (AFTERNOON, "all day", (day(9),)),
    ],
)
def test_what_becomes_of_the_days_talked_about(about: tuple[Span, ...], text: str, becomes: tuple[Span, ...]) -> None:
    alteration = remark(text, context(), about).alteration
    assert alteration is not None
    assert altered(about, alteration, HOURS) == becomes


IN_EVERY_LANGUAGE: dict[str, tuple[str, str, str, str, str, str, str]] = {
    "en": ("no, Thursday", "only the afternoon", "until 3 pm", "and Friday too", "a week later",
           "without Wednesday", "extend until 14 December"),
    "de": ("nein, Donnerstag", "nur nachmittags", "bis 15 Uhr", "und Freitag auch", "eine Woche später",
           "ohne Mittwoch", "verlängere bis zum 14. Dezember"),
    "fr": ("non, jeudi", "seulement l'après-midi", "jusqu'à 15h", "et vendredi aussi", "une semaine plus tard",
           "sans mercredi", "prolonge jusqu'au 14 décembre"),
    "es": ("no, el jueves", "solo por la tarde", "hasta las 15:00", "y el viernes también", "una semana después",
           "sin el miércoles", "alarga hasta el 14 de diciembre"),
    "pt": ("não, quinta-feira", "só à tarde", "até às 15h", "sexta-feira também", "uma semana depois",
           "sem quarta-feira", "estende até 14 de dezembro"),
    "it": ("no, giovedì", "solo il pomeriggio", "fino alle 15", "anche venerdì", "una settimana dopo",
           "senza mercoledì", "prolunga fino al 14 dicembre"),
    "nl": ("nee, donderdag", "alleen de middag", "tot 15 uur", "vrijdag ook", "een week later",
           "zonder woensdag", "verleng tot 14 december"),
    "sv": ("nej, torsdag", "bara eftermiddagen", "till klockan 15", "fredag också", "en vecka senare",
           "utan onsdag", "förläng till 14 december"),
    "pl": ("nie, czwartek", "tylko po południu", "do 15:00", "piątek też", "tydzień później",
           "bez środy", "przedłuż do 14 grudnia"),
    "uk": ("ні, четвер", "тільки після обіду", "до 15:00", "п'ятницю також", "на тиждень пізніше",
           "без середи", "продовж до 14 грудня"),
    "tr": ("hayır, perşembe", "sadece öğleden sonra", "15:00'e kadar", "cuma da", "bir hafta sonra",
           "çarşamba hariç", "14 Aralık'a kadar uzat"),
    "ar": ("لا، الخميس", "فقط بعد الظهر", "حتى الساعة 15:00", "والجمعة أيضا", "بعد أسبوع",
           "بدون الأربعاء", "مدد حتى 14 ديسمبر"),
    "hi": ("नहीं, गुरुवार", "सिर्फ दोपहर", "15:00 तक", "शुक्रवार भी", "एक हफ्ते बाद",
           "बुधवार को छोड़कर", "14 दिसंबर तक बढ़ाओ"),
    "ja": ("いや、木曜日", "午後だけにして", "15時まで", "金曜日も追加", "一週間後",
           "水曜日を除いて", "12月14日まで延長して"),
    "zh": ("不，星期四", "只要下午", "到下午3点", "星期五也", "一周后",
           "除了星期三", "延长到12月14日"),
    "ko": ("아니, 목요일", "오후만", "오후 3시까지", "금요일도 추가", "일주일 뒤",
           "수요일 빼고", "12월 14일까지 연장해줘"),
}  # fmt: skip
OF_WEDNESDAY = ((day(10),), (hours(9, 12, 17),), (hours(9, 9, 15),), (day(9), day(11)), (day(16),))
OF_THE_WEEK = ((day(7, 8), day(10, 11)), (day(7, 14),))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_corrects_and_changes(language: str) -> None:
    said = IN_EVERY_LANGUAGE[language]
    expected = [*((WEDNESDAY, one) for one in OF_WEDNESDAY), *((WEEK, one) for one in OF_THE_WEEK)]
    for text, (about, becomes) in zip(said, expected, strict=True):
        alteration = remark(text, context(language), about).alteration
        assert alteration is not None, text
        assert altered(about, alteration, HOURS) == becomes, text


def test_half_an_hour_is_half_an_hour() -> None:
    alteration = remark("start half an hour earlier", context(), AFTERNOON).alteration
    assert alteration is not None
    assert (alteration.how, alteration.by) == (How.START_BY, timedelta(minutes=-30))


@pytest.mark.parametrize(
    ("text", "subject"),
    [("subject: Wedding of Ann", "Wedding of Ann"), ("rename it to Spa", "Spa"), ("Betreff: Kur", "Kur")],
)
def test_what_it_is_called_is_as_it_was_written(text: str, subject: str) -> None:
    assert remark(text, context("de-DE"), WEEK).subject == subject


def test_where_it_is_to_go() -> None:
    assert remark("with the team", context(), WEEK).to is Destination.TEAM
    assert remark("only in my work plan", context(), WEEK).to is Destination.PLAN


def test_the_first_of_a_month_is_none_of_those_listed() -> None:
    assert remark("the first of December", context(), several=True).nth == 0
    assert remark("the first one", context(), several=True).nth == 1


@given(st.text(max_size=40), st.sampled_from(LANGUAGES))
def test_any_text_is_read(text: str, language: str) -> None:
    said = remark(text, context(language), WEEK, several=True)
    if said.alteration:
        for span in altered(WEEK, said.alteration, HOURS):
            assert span.start < span.end
