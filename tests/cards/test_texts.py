"""The words for time in several ways of writing it, and a text for every key that is used."""

from __future__ import annotations

import ast
import re
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from babel import Locale
from hypothesis import given, settings
from hypothesis import strategies as st

import bot
import manifest
from bot import errors
from bot.cards import side_by_side
from bot.cards.change import FAULTS
from bot.cards.row_facts import NOTES
from bot.cards.time_off import OTHERS, STANDINGS
from bot.cards.trouble import trouble
from bot.commands import COMMANDS
from bot.texts import FALLBACK, LOCALES, Texts, _bundle, languages, texts
from bot.time_off import Destination, Span, State, Where
from tests.cards.samples import HOURS, MONDAY, NIGHTS, NOW, WEEK, YEARS
from tests.cards.test_cards import lines

LATE = Span(datetime(2026, 11, 20, 22), datetime(2026, 11, 21), all_day=False)
MONTHS = Span.days(date(2026, 11, 28), date(2026, 12, 2))


@pytest.mark.parametrize(
    ("locale", "span", "words"),
    [
        ("en-US", MONDAY, "Monday, November 23, 2026, all day"),
        ("en-GB", MONDAY, "Monday, 23 November 2026, all day"),
        ("en-US", WEEK, "Monday, November 23 to Wednesday, November 25, 2026 (3 days)"),
        ("en-GB", WEEK, "Monday 23 November to Wednesday 25 November 2026 (3 days)"),
        ("en-GB", MONTHS, "Saturday 28 November to Wednesday 2 December 2026 (5 days)"),
        ("en-GB", YEARS, "Monday 28 December 2026 to Sunday 3 January 2027 (7 days)"),
        ("en-US", HOURS, "Friday, November 20, 2026, 1:00 PM to 5:00 PM"),
        ("en-GB", HOURS, "Friday, 20 November 2026, 13:00 to 17:00"),
        ("en-GB", LATE, "Friday, 20 November 2026, 22:00 to midnight"),
        ("en-GB", NIGHTS, "Monday, 23 November 2026, 13:00 to Wednesday, 25 November 2026, 11:30"),
    ],
)
def test_a_span_in_words(locale: str, span: Span, words: str) -> None:
    assert texts(locale).span(span) == words


@pytest.mark.parametrize(
    ("locale", "day", "days"),
    [
        ("ar", "الاثنين، 23 نوفمبر", "الاثنين، 23 to الأربعاء، 25 نوفمبر (3 days)"),
        ("de", "Montag, 23. November", "Montag, 23. to Mittwoch, 25. November (3 days)"),
        ("es", "lunes, 23 de noviembre", "lunes, 23 de noviembre to miércoles, 25 de noviembre (3 days)"),
        ("fr", "lundi 23 novembre", "lundi 23 to mercredi 25 novembre (3 days)"),
        ("ja", "11月23日(月)", "11月23日(月) to 25日(水) (3 days)"),
        ("ko", "11월 23일 (월)", "11월 23일 (월) to 25일 (수) (3 days)"),
        ("pl", "poniedziałek, 23 listopada", "poniedziałek, 23 listopada to środa, 25 listopada (3 days)"),
        ("tr", "23 Kasım Pazartesi", "23 Kasım Pazartesi to 25 Kasım Çarşamba (3 days)"),
        ("zh", "11月23日星期一", "11月23日星期一 to 25日星期三 (3 days)"),
    ],
)
def test_dates_follow_the_locale_and_nothing_is_said_twice(locale: str, day: str, days: str) -> None:
    """English words around foreign dates: what joins them is all that a language file has to bring."""
    say = Texts(_bundle(FALLBACK), Locale.parse(locale), this_year=2026)
    assert (say.day(MONDAY.first_day), say.span(WEEK)) == (day, days)


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("ar", "الجمعة، 20 نوفمبر, 1:00–5:00 م"),
        ("de", "Fr., 20. Nov., 13:00–17:00 Uhr"),
        ("en-AU", "Fri, 20 Nov, 1:00 – 5:00 pm"),
        ("es", "vie, 20 nov, 13:00–17:00"),
        ("ko", "11월 20일 (금), 오후 1:00~5:00"),
    ],
)
def test_hours_are_of_twelve_or_of_twenty_four_as_the_locale_has_them(locale: str, words: str) -> None:
    assert Texts(_bundle(FALLBACK), Locale.parse(locale, sep="-"), this_year=2026).short((HOURS,)) == words


def test_the_year_is_said_where_it_is_not_this_one() -> None:
    this, last = texts("en-US", 2026), texts("en-US", 2025)
    assert (this.day(MONDAY.first_day), last.day(MONDAY.first_day)) == (
        "Monday, November 23",
        "Monday, November 23, 2026",
    )
    assert this.span(WEEK) == "Monday, November 23 to Wednesday, November 25 (3 days)"
    assert this.span(YEARS) == last.span(YEARS)


@pytest.mark.parametrize(
    ("locale", "words"),
    [("en-US", "Sun, Mon, and Tue, 9:00 AM to 5:00 PM"), ("en-GB", "Mon, Tue and Sun, 09:00 to 17:00")],
)
def test_a_week_begins_where_the_locale_begins_it(locale: str, words: str) -> None:
    assert texts(locale).working_hours(frozenset({0, 1, 6}), time(9), time(17)) == words


@pytest.mark.parametrize(
    ("locale", "name", "apart"),
    [("ar", "Adele", True), ("ar", "عادل", False), ("en", "Adele", False), ("en", "عادل", True)],
)
def test_names_written_the_other_way_keep_to_themselves(locale: str, name: str, apart: bool) -> None:
    say = Texts(_bundle(FALLBACK), Locale.parse(locale))
    shown = f"\N{FIRST STRONG ISOLATE}{name}\N{POP DIRECTIONAL ISOLATE}" if apart else name
    assert say("person-off", name=name) == f"{shown} is off"


MOMENTS = st.datetimes(datetime(2026, 11, 20), datetime(2027, 2, 1)).map(
    lambda moment: moment.replace(hour=moment.hour // 12 * 12, minute=0, second=0, microsecond=0)
)
SPANS = st.tuples(MOMENTS, MOMENTS, st.booleans()).map(
    lambda drawn: (
        Span.days(min(drawn[:2]).date(), max(drawn[:2]).date())
        if drawn[2]
        else Span(min(drawn[:2]), max(drawn[:2]) + timedelta(hours=12), all_day=False)
    )
)


@settings(deadline=None)  # a busy machine is no fault of the words
@given(SPANS, SPANS)
def test_different_spans_are_never_said_alike(one: Span, other: Span) -> None:
    say = texts("en-US")
    assert (say.span(one) == say.span(other)) == (one == other)


@pytest.mark.parametrize(
    ("spans", "words"),
    [
        ((MONDAY,), "Monday, November 23"),
        ((WEEK,), "Mon, Nov 23 – Wed, Nov 25"),
        ((HOURS,), "Fri, Nov 20, 1:00 – 5:00 PM"),
        ((NIGHTS,), "Mon, Nov 23 – Wed, Nov 25"),
        ((YEARS,), "Mon, Dec 28, 2026 – Sun, Jan 3, 2027"),
        ((MONDAY, HOURS), "Mon, Nov 23 and 1 more"),
        ((WEEK, HOURS, YEARS), "Mon, Nov 23 – Wed, Nov 25 and 2 more"),
    ],
)
def test_spans_in_the_few_letters_of_a_button(spans: tuple[Span, ...], words: str) -> None:
    assert texts("en-US", 2026).short(spans) == words


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2026, 11, 19), date(2026, 11, 19), "Today"),
        (date(2026, 11, 20), date(2026, 11, 24), "Tomorrow"),
        (date(2026, 11, 21), date(2026, 11, 21), "In 2 days"),
        (date(2026, 12, 2), date(2026, 12, 2), "In 13 days"),
        (date(2026, 12, 10), date(2026, 12, 10), "In 3 weeks"),
        (date(2027, 5, 19), date(2027, 5, 19), "In 6 months"),
        (date(2026, 11, 18), date(2026, 11, 20), "Now"),
        (date(2026, 11, 19), date(2026, 11, 20), "Now"),
        (date(2026, 11, 18), date(2026, 11, 18), "Already over"),
    ],
)
def test_how_far_away_it_is(first: date, last: date, words: str) -> None:
    assert texts("en-US").near(Span.days(first, last), NOW) == words


@pytest.mark.parametrize("locale", ["ar-EG", "cs-CZ", "en-AU", "en-CA", "en-US", "es-MX", "fr-CA", "ko-KR", "ru-RU"])
def test_times_and_days_are_said_without_narrow_spaces(locale: str) -> None:
    """CLDR has them before "PM" and around dashes; nobody types them, and not every font has them."""
    say = Texts(_bundle(FALLBACK), Locale.parse(locale, sep="-"))
    spans = (MONDAY, WEEK, HOURS, LATE, NIGHTS, MONTHS, YEARS)
    said = [say.span(span) + say.short((span,)) + say.near(span, NOW) for span in spans]
    said += [
        say.month(MONDAY.first_day),
        say.hours(HOURS.start, HOURS.end),
        say.working_hours(frozenset({0}), time(9), time(17, 30)),
    ]
    assert not set("".join(said)) & {"\N{NARROW NO-BREAK SPACE}", "\N{THIN SPACE}"}


@pytest.mark.parametrize(
    ("zone", "words"),
    [
        ("Europe/Berlin", "Berlin time (UTC+1)"),
        ("America/New_York", "New York time (UTC-5)"),
        ("Asia/Kathmandu", "Kathmandu time (UTC+5:45)"),
        ("America/Argentina/Buenos_Aires", "Buenos Aires time (UTC-3)"),
        ("Europe/London", "London time (UTC)"),
        ("UTC", "UTC"),
        ("Etc/GMT+2", "UTC-2"),
    ],
)
def test_a_zone_in_words(zone: str, words: str) -> None:
    assert texts("en-US").zone(zone, NOW) == words


def test_a_zone_shows_the_offset_of_that_day() -> None:
    assert texts("en-US").zone("Europe/Berlin", datetime(2026, 7, 1)) == "Berlin time (UTC+2)"


@pytest.mark.parametrize("locale", ["", "x", "zz-ZZ", "../en", "en-XX", "*"])
def test_any_locale_gets_an_answer(locale: str) -> None:
    assert texts(locale).day(date(2026, 11, 23)) in ("Monday, November 23, 2026", "Monday, 23 November 2026")


def test_a_language_without_texts_is_answered_in_english_as_its_place_writes_dates() -> None:
    assert "ky" not in languages()
    assert texts("ky-KG").span(HOURS) == "Friday, 20 November 2026, 13:00 to 17:00"


@pytest.mark.parametrize("locale", sorted(languages()))
def test_the_heads_of_a_calendar_fit_over_narrow_columns(locale: str) -> None:
    say, monday = Texts(_bundle(FALLBACK), Locale.parse(locale)), date(2026, 11, 23)
    week = [say.weekday(monday + timedelta(days=day)) for day in range(7)]
    assert len(set(week)) == 7
    assert all(0 < len(day) <= 4 for day in week)
    assert "2026" in say.month(monday)
    assert "2026" in say.month(monday, short=True)


def test_a_missing_text_or_argument_is_an_error() -> None:
    with pytest.raises(KeyError):
        texts("en-US")("nobody-wrote-this")
    with pytest.raises(KeyError):
        texts("en-US")("lost-read")


# ------------------------------------------------------------------------------------------------ keys

ROOMS = [Path(bot.__file__).parent, Path(manifest.__file__).parent]
SOURCES = [ast.parse(file.read_text(encoding="utf-8")) for room in ROOMS for file in sorted(room.rglob("*.py"))]
WRITTEN = [
    key
    for file in sorted((LOCALES / FALLBACK).glob("*.ftl"))
    for key in re.findall(r"^([a-zA-Z][\w-]*) =", file.read_text(encoding="utf-8"), re.MULTILINE)
]
SPEAKERS = {"say": 0, "plain": 1, "NotAllowed": 0, "_fault": 0}
"""Who is given a key, and as which argument."""


def spoken(*speakers: str) -> set[str]:
    """Keys written out where a text is asked for."""
    found = set()
    for call in (node for tree in SOURCES for node in ast.walk(tree) if isinstance(node, ast.Call)):
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        if name not in speakers or len(call.args) <= SPEAKERS[name]:
            continue
        asked = call.args[SPEAKERS[name]]
        choices = [asked.body, asked.orelse] if isinstance(asked, ast.IfExp) else [asked]
        found |= {
            c.value.partition(".")[0] for c in choices if isinstance(c, ast.Constant) and isinstance(c.value, str)
        }
    return found


def troubles() -> set[str]:
    """Keys of the trouble card: one for every error, and those a NotAllowed is given."""
    kinds = [errors.SiestaError]
    for kind in kinds:
        kinds += kind.__subclasses__()
    return {kind.key for kind in kinds} | spoken("NotAllowed") | {"bug"}


def families() -> set[str]:
    """Keys put together from a declared list."""
    return {
        *(f"note-{note}" for note in NOTES),
        *FAULTS,
        *troubles(),
        *(f"part-{answer}" for answer in ("approved", "declined", "withdrawn")),
        *(f"theirs-{standing}" for standing in side_by_side.STANDINGS),
        *(f"all-{state}" for state in State),
        *(f"state-{state}" for state in (*State, *STANDINGS)),
        *(f"where-{where}-{when}" for where in ("shifts", "asked") for when in ("to-be", "booked")),
        *(f"where-{when}" for when in ("to-be", "booked")),
        *(f"part-{booked}-{where}" for where in Where for booked in ("booked", "not-booked")),
        *(f"press-where-{choice}" for choices in OTHERS.values() for choice in choices),
        *(command.text for command in COMMANDS),
        *(f"settings-where-{choice}" for choice in Destination),
        "press-sign-out",
    }


@pytest.mark.parametrize("key", sorted(troubles()))
def test_every_trouble_has_a_way_forward(key: str) -> None:
    happened, way = lines(trouble(texts("en-US"), key, None, None))
    assert happened != way


def test_every_key_that_is_used_has_a_text() -> None:
    assert (spoken(*SPEAKERS) | families()) - set(WRITTEN) == set()
    assert len(WRITTEN) == len(set(WRITTEN))


def test_every_text_is_used() -> None:
    literals = {node.value for tree in SOURCES for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    assert set(WRITTEN) - literals - families() - ROOM == set()


ROOM = {
    "still-open-when",  # by the slot of a form
    "still-open-id",
    "still-open-team",
    "which-change",  # by a verb
    "which-undo",
    "sign-in-word",  # by other texts
}
