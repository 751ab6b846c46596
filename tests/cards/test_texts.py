"""The words for time in several ways of writing it, and a text for every key that is used."""

from __future__ import annotations

import ast
import re
from datetime import date, datetime
from pathlib import Path

import pytest

import bot
from bot import errors
from bot.cards.change import FAULTS
from bot.cards.time_off import NOTES
from bot.cards.trouble import trouble
from bot.commands import COMMANDS
from bot.texts import FALLBACK, LOCALES, languages, texts
from bot.time_off import Span, State
from tests.cards.samples import HOURS, MONDAY, NIGHTS, NOW, WEEK, YEARS
from tests.cards.test_cards import lines

LATE = Span(datetime(2026, 11, 20, 22), datetime(2026, 11, 21), all_day=False)
MONTHS = Span.days(date(2026, 11, 28), date(2026, 12, 2))


@pytest.mark.parametrize(
    ("locale", "span", "words"),
    [
        ("en-US", MONDAY, "Monday, November 23, 2026, all day"),
        ("en-GB", MONDAY, "Monday 23 November 2026, all day"),
        ("en-US", WEEK, "Monday, November 23 to Wednesday, November 25, 2026 (3 days)"),
        ("en-GB", WEEK, "Monday 23 to Wednesday 25 November 2026 (3 days)"),
        ("en-GB", MONTHS, "Saturday 28 November to Wednesday 2 December 2026 (5 days)"),
        ("en-GB", YEARS, "Monday 28 December 2026 to Sunday 3 January 2027 (7 days)"),
        ("en-US", HOURS, "Friday, November 20, 2026, 1:00 PM to 5:00 PM"),
        ("en-GB", HOURS, "Friday 20 November 2026, 13:00 to 17:00"),
        ("en-GB", LATE, "Friday 20 November 2026, 22:00 to midnight"),
        ("en-GB", NIGHTS, "Monday 23 November, 13:00 to Wednesday 25 November 2026, 11:30"),
    ],
)
def test_a_span_in_words(locale: str, span: Span, words: str) -> None:
    assert texts(locale).span(span) == words


@pytest.mark.parametrize(
    ("spans", "words"),
    [
        ((MONDAY,), "Monday, November 23"),
        ((WEEK,), "Nov 23 – 25"),
        ((HOURS,), "Fri, Nov 20, 1:00 – 5:00 PM"),
        ((NIGHTS,), "Nov 23 – 25"),
        ((YEARS,), "Dec 28, 2026 – Jan 3, 2027"),
        ((MONDAY, HOURS), "Mon, Nov 23 and 1 more"),
        ((WEEK, HOURS, YEARS), "Nov 23 – 25 and 2 more"),
    ],
)
def test_spans_in_the_few_letters_of_a_button(spans: tuple[Span, ...], words: str) -> None:
    assert texts("en-US").short(spans, NOW) == words


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
    assert texts(locale).day(date(2026, 11, 23)) in ("Monday, November 23, 2026", "Monday 23 November 2026")


def test_a_language_without_texts_is_answered_in_english_as_its_place_writes_dates() -> None:
    assert "ky" not in languages()
    assert texts("ky-KG").span(HOURS) == "Friday 20 November 2026, 13:00 to 17:00"


def test_a_missing_text_or_argument_is_an_error() -> None:
    with pytest.raises(KeyError):
        texts("en-US")("nobody-wrote-this")
    with pytest.raises(KeyError):
        texts("en-US")("lost-read")


# ------------------------------------------------------------------------------------------------ keys

SOURCES = [ast.parse(file.read_text(encoding="utf-8")) for file in sorted(Path(bot.__file__).parent.rglob("*.py"))]
WRITTEN = re.findall(r"^([a-zA-Z][\w-]*) =", (LOCALES / f"{FALLBACK}.ftl").read_text(encoding="utf-8"), re.MULTILINE)
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
        *(f"state-{state}" for state in State),
        *(f"command-{command.name}" for command in COMMANDS),
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
    "which-change",  # by a verb
    "which-undo",
}
