"""What Siesta says: Fluent files per language, and words for days, spans and zones from CLDR through Babel.

A language is data, the files of one folder: nothing here knows its grammar. What none of them says is
said in English. Patterns of dates come from the locale; what joins them is a text.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from functools import cache, lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_interval, format_skeleton, format_time, format_timedelta
from fluent.runtime import FluentBundle, FluentResource

from bot.time_off import Span

LOCALES = Path(__file__).parent / "locales"
FALLBACK = "en"
# English for a place that has no English of its own: day first and 24 hours are read everywhere.
ELSEWHERE = Locale("en", "GB")
MIDNIGHT = time()
NARROW_SPACES = {ord("\N{NARROW NO-BREAK SPACE}"): " ", ord("\N{THIN SPACE}"): " "}

_PIECES = re.compile(r"'[^']*'|([A-Za-z])\1*|[^A-Za-z']+")
Pattern = tuple[str, ...]
"""A CLDR date pattern in pieces: fields as "EEEE" and what stands between them."""


class Texts:
    """The voice of one locale: `say("help-title")`, `say.span(span)`."""

    def __init__(self, bundle: FluentBundle, locale: Locale, english: Texts | None = None) -> None:
        """`english` says what the bundle does not."""
        self._bundle = bundle
        self._english = english
        self._without_arguments: dict[str, str] = {}
        self._own_locale = locale
        # Days stand inside sentences: they are written in the language of those.
        self._locale: Locale = english._locale if english and not bundle.has_message("span-day") else locale

    def __call__(self, key: str, /, **arguments: str | int) -> str:
        """The text of a key, or of "key.attribute". A missing one is a KeyError: silence would reach a person."""
        if arguments:
            return self._said(key, arguments)
        # Most texts are always the same.
        known = self._without_arguments.get(key)
        if known is None:
            known = self._without_arguments[key] = self._said(key, arguments)
        return known

    def _said(self, key: str, arguments: dict[str, str | int]) -> str:
        name, _, attribute = key.partition(".")
        if self._english and not self._bundle.has_message(name):
            return self._english(key, **arguments)
        message = self._bundle.get_message(name)
        pattern = message.attributes[attribute] if attribute else message.value
        if pattern is None:
            raise KeyError(f"{key} has no text of its own")
        words, faults = self._bundle.format_pattern(pattern, arguments)
        if faults:
            raise KeyError(f"{key}: {faults[0]}")
        return str(words)

    @property
    def language(self) -> str:
        return str(self._own_locale).replace("_", "-")

    @property
    def right_to_left(self) -> bool:
        return bool(self._own_locale.text_direction == "rtl")

    def day(self, day: date) -> str:
        """Monday 23 November 2026"""
        return self._date(day, _day_pattern(self._locale))

    def span(self, span: Span) -> str:
        """The whole truth of a span, year included."""
        if span.all_day and span.first_day == span.last_day:
            return self("span-day", day=self.day(span.first_day))
        if span.all_day:
            first, last = self._ends(span.first_day, span.last_day, _day_pattern(self._locale))
            return self("span-days", first=first, last=last, days=(span.last_day - span.first_day).days + 1)
        if span.first_day == span.last_day:
            until = self("midnight") if span.end.time() == MIDNIGHT else self._time(span.end)
            return self("span-hours", day=self.day(span.first_day), start=self._time(span.start), end=until)
        # Hours over several days: each end needs its month, since the clock times stand between the dates.
        first, last = self._ends(span.first_day, span.end.date(), _day_pattern(self._locale), months=True)
        return self("span-long", first=first, start=self._time(span.start), last=last, end=self._time(span.end))

    def short(self, spans: tuple[Span, ...], now: datetime) -> str:
        """Few enough letters for a button on a phone: no year where it is this year, and of several the first."""
        first = spans[0]
        if spans[1:]:
            return self("and-more", one=self._days(first, now), more=len(spans) - 1)
        if first.all_day or first.first_day != first.last_day:
            return self._days(first, now, in_full=True)
        return self("short-hours", day=self._days(first, now), hours=self.hours(first.start, first.end))

    def month(self, day: date, *, short: bool = False) -> str:
        """November 2026, or Nov 2026"""
        return _typed(format_skeleton("yMMM" if short else "yMMMM", day, locale=self._locale))

    def weekday(self, day: date) -> str:
        """Mo: the shortest that tells the seven from one another."""
        widths = [self._locale.days["stand-alone"][width] for width in ("narrow", "short", "abbreviated")]
        shortest = next((names for names in widths if len(set(names.values())) == 7), widths[-1])
        return str(shortest[day.weekday()])

    def hours(self, start: datetime, end: datetime) -> str:
        """1 – 5 PM"""
        clock = "hm" if "h" in self._locale.time_formats["short"].pattern else "Hm"
        return self._interval(start.time(), end.time(), clock)

    def near(self, span: Span, now: datetime) -> str:
        """How far away it is: "Tomorrow", "In 3 days"."""
        away = span.first_day - now.date()
        if span.end <= now:
            return self("near-over")
        if away < timedelta() or (span.start <= now and span.last_day > now.date()):
            return self("near-now")
        if away <= timedelta(days=1):
            return self("near-tomorrow" if away else "near-today")
        words = _typed(format_timedelta(away, granularity="day", threshold=2, add_direction=True, locale=self._locale))
        return words[:1].upper() + words[1:]

    def zone(self, zone: str, at: datetime) -> str:
        """Berlin time (UTC+1), with the offset of that date: the clock may have changed until then."""
        offset = at.replace(tzinfo=ZoneInfo(zone)).utcoffset() or timedelta()
        minutes = round(offset.total_seconds() / 60)
        hours, rest = divmod(abs(minutes), 60)
        utc = "UTC" + (f"{'-' if minutes < 0 else '+'}{hours}" if minutes else "") + (f":{rest:02}" if rest else "")
        region, _, place = zone.rpartition("/")
        if not region or region == "Etc":
            return utc
        city = self._locale.time_zones.get(zone, {}).get("city") or place.replace("_", " ")
        return self("zone", city=city, utc=utc)

    def working_hours(self, days: frozenset[int], starts: time, ends: time) -> str:
        """Mon, Tue, Wed, 9:00 to 17:00"""
        names = self._locale.days["stand-alone"]["abbreviated"]
        listed = ", ".join(names[day] for day in sorted(days))
        return self("settings-hours-are", days=listed, start=self._time(starts), end=self._time(ends))

    def _days(self, span: Span, now: datetime, *, in_full: bool = False) -> str:
        this_year = span.first_day.year == span.last_day.year == now.year
        if span.first_day != span.last_day:
            wanted = "MMMd" if this_year else "yMMMd"
            return self._interval(span.first_day, span.last_day, wanted)
        pattern = _day_pattern(self._locale)
        if not in_full:
            pattern = _abbreviated(pattern)
        return self._date(span.first_day, _without_year(pattern) if this_year else pattern)

    def _ends(self, first: date, last: date, pattern: Pattern, *, months: bool = False) -> tuple[str, str]:
        """Two days side by side: what both share is said once, in the one where the locale has its year."""
        shorter = pattern
        if first.year == last.year:
            shorter = _without_year(pattern)
            if first.month == last.month and not months:
                shorter = _without_month(shorter)
        if pattern[0].startswith("y"):
            return self._date(first, pattern), self._date(last, shorter)
        return self._date(first, shorter), self._date(last, pattern)

    def _date(self, day: date, pattern: Pattern) -> str:
        return _typed(format_date(day, "".join(pattern), locale=self._locale))

    def _time(self, moment: datetime | time) -> str:
        return _typed(format_time(moment, "short", locale=self._locale))

    def _interval(self, first: date | time, last: date | time, fields: str) -> str:
        return _typed(format_interval(first, last, fields, locale=self._locale))


@lru_cache(maxsize=512)
def texts(locale: str) -> Texts:
    """The voice for a locale such as "de-AT". A language without files is answered in English."""
    wanted = _parsed(locale)
    named = (str(wanted).replace("_", "-"), f"{wanted.language}-{wanted.script}", wanted.language)
    language = next((name for name in named if name in languages()), FALLBACK)
    english = Texts(_bundle(FALLBACK), wanted if wanted.language == FALLBACK else _english_of(wanted.territory))
    return english if language == FALLBACK else Texts(_bundle(language), wanted, english)


@cache
def languages() -> frozenset[str]:
    return frozenset(folder.name for folder in LOCALES.iterdir())


@cache
def language_names() -> dict[str, str]:
    """Every language by its code, as those who speak it call it."""
    return {code: str(Locale.parse(code, sep="-").display_name) for code in languages()}


@cache
def _bundle(language: str) -> FluentBundle:
    # Isolation marks would stand around every argument; Teams draws them as boxes here and there.
    bundle = FluentBundle([language], use_isolating=False)
    for file in (LOCALES / language).glob("*.ftl"):
        bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    return bundle


def _parsed(locale: str) -> Locale:
    """What Babel knows of the locale: all of it, else its language alone, else American English as Teams starts."""
    whole = locale.strip().replace("_", "-")
    for name in (whole, whole.partition("-")[0]):
        try:
            return Locale.parse(name, sep="-")
        except (ValueError, UnknownLocaleError):
            continue
    return Locale("en", "US")


def _english_of(territory: str | None) -> Locale:
    try:
        return Locale("en", territory) if territory else ELSEWHERE
    except UnknownLocaleError:
        return ELSEWHERE


def _typed(words: str) -> str:
    """With the spaces that people type, where CLDR has narrow ones: before "PM" and "г.", and around a dash."""
    return str(words).translate(NARROW_SPACES)


@cache
def _day_pattern(locale: Locale) -> Pattern:
    pattern = locale.date_formats["full"].pattern
    if locale.language == "en":
        # "Monday, 23 November 2026" loses nothing with its comma, and "Monday 23 to Friday 27 November" needs it gone.
        pattern = pattern.replace("EEEE, d", "EEEE d")
    return tuple(piece.group() for piece in _PIECES.finditer(pattern))


def _abbreviated(pattern: Pattern) -> Pattern:
    return tuple({"EEEE": "EEE", "MMMM": "MMM"}.get(piece, piece) for piece in pattern)


def _without_year(pattern: Pattern) -> Pattern:
    """Together with what ties the year to its neighbour: " 'de' y", "y年"."""
    fields = _fields(pattern)
    year = next(field for field in fields if pattern[field].startswith("y"))
    if year == fields[0]:
        return pattern[fields[1] :]
    before, after = pattern[: fields[fields.index(year) - 1] + 1], pattern[year + 1 :]
    return before if year == fields[-1] else before + after


def _without_month(pattern: Pattern) -> Pattern:
    """Only where the month is last, as in "Monday 23 November"; the dot of "23." stays."""
    *_, day, month = _fields(pattern)
    if not pattern[month].startswith("M"):
        return pattern
    return *pattern[: day + 1], pattern[day + 1].partition(" ")[0]


def _fields(pattern: Pattern) -> list[int]:
    return [index for index, piece in enumerate(pattern) if piece[0].isascii() and piece[0].isalpha()]
