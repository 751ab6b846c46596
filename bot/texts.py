"""What Siesta says: Fluent files per language, and words for days, spans and zones from CLDR through Babel.

A language is data, the files of one folder: nothing here knows its grammar. What none of them says is
said in English. How days and hours are written, and what two of them side by side have in common, comes from CLDR; the
words between them are texts.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from functools import cache, lru_cache
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton, format_time, format_timedelta
from babel.lists import format_list
from fluent.runtime import FluentBundle, FluentResource

from bot.time_off import Span

LOCALES = Path(__file__).parent / "locales"
FALLBACK = "en"
# English for a place that has no English of its own: day first and 24 hours are read everywhere.
ELSEWHERE = Locale("en", "GB")
MIDNIGHT = time()
NARROW_SPACES = {ord("\N{NARROW NO-BREAK SPACE}"): " ", ord("\N{THIN SPACE}"): " "}

BETWEEN: Final = " \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}–~～至-"
"""What CLDR has between the two ends of an interval, where a text of ours stands."""
DAY: Final = ("MMMMEEEEd", "MMMMEd", "MMMEd")
SHORT_DAY: Final = ("MMMEd",)
"""Names of CLDR's patterns of a weekday, a day and a month, the best first; "y" before one adds the year."""
LEFT_TO_RIGHT: Final = frozenset(("L",))
RIGHT_TO_LEFT: Final = frozenset(("R", "AL"))


class Texts:
    """The voice of one locale: `say("help-title")`, `say.span(span)`."""

    def __init__(
        self, bundle: FluentBundle, locale: Locale, english: Texts | None = None, this_year: int | None = None
    ) -> None:
        """`english` says what the bundle does not. The year is not said of days in `this_year`."""
        self._bundle = bundle
        self._this_year = this_year
        self._english = english
        self._without_arguments: dict[str, str] = {}
        self._own_locale = locale
        # Days stand inside sentences: they are written in the language of those.
        self._locale: Locale = english._locale if english and not bundle.has_message("span-day") else locale

    def __call__(self, key: str, /, **arguments: str | float) -> str:
        """The text of a key, or of "key.attribute". A missing one is a KeyError: silence would reach a person."""
        if arguments:
            return self._said(key, arguments)
        # Most texts are always the same.
        known = self._without_arguments.get(key)
        if known is None:
            known = self._without_arguments[key] = self._said(key, arguments)
        return known

    def _said(self, key: str, arguments: dict[str, str | float]) -> str:
        name, _, attribute = key.partition(".")
        if self._english and not self._bundle.has_message(name):
            return self._english(key, **arguments)
        message = self._bundle.get_message(name)
        pattern = message.attributes[attribute] if attribute else message.value
        if pattern is None:
            raise KeyError(f"{key} has no text of its own")
        words, faults = self._bundle.format_pattern(pattern, self._isolated(arguments))
        if faults:
            raise KeyError(f"{key}: {faults[0]}")
        return str(words)

    def _isolated(self, arguments: dict[str, str | float]) -> dict[str, str | float]:
        """What is written in the other direction keeps to itself, so that the sentence around it stays in order:
        https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates. Everything else needs no marks."""
        other = LEFT_TO_RIGHT if self.right_to_left else RIGHT_TO_LEFT
        return {
            name: _set_apart(value, other) if isinstance(value, str) else value for name, value in arguments.items()
        }

    @property
    def language(self) -> str:
        return str(self._own_locale).replace("_", "-")

    @property
    def code(self) -> str:
        """The language without its country."""
        return str(self._own_locale.language)

    @property
    def right_to_left(self) -> bool:
        return bool(self._own_locale.text_direction == "rtl")

    def day(self, day: date) -> str:
        """Monday, November 23"""
        return self._date(day, self._pattern(DAY, day))

    def span(self, span: Span) -> str:
        """The whole truth of a span."""
        if span.all_day and span.first_day == span.last_day:
            return self("span-day", day=self.day(span.first_day))
        if span.all_day:
            first, last = self._ends(DAY, span.first_day, span.last_day)
            return self("span-days", first=first, last=last, days=(span.last_day - span.first_day).days + 1)
        if span.first_day == span.last_day:
            until = self("midnight") if span.end.time() == MIDNIGHT else self._time(span.end)
            return self("span-hours", day=self.day(span.first_day), start=self._time(span.start), end=until)
        # Hours over several days: each end is a whole date, since the clock times stand between them.
        first, last = self.day(span.first_day), self.day(span.end.date())
        return self("span-long", first=first, start=self._time(span.start), last=last, end=self._time(span.end))

    def short(self, spans: tuple[Span, ...]) -> str:
        """Few enough letters for a button on a phone; of several the first."""
        first = spans[0]
        if spans[1:]:
            return self("and-more", one=self._days(first), more=len(spans) - 1)
        if first.all_day or first.first_day != first.last_day:
            return self._days(first, in_full=True)
        return self("short-hours", day=self._days(first), hours=self.hours(first.start, first.end))

    def listed(self, names: Sequence[str]) -> str:
        """Adele, Isaac, and Megan"""
        return str(format_list(names, locale=self._locale))

    def month(self, day: date, *, short: bool = False) -> str:
        """November 2026, or Nov 2026"""
        return _typed(format_skeleton("yMMM" if short else "yMMMM", day, locale=self._locale))

    def month_name(self, day: date) -> str:
        """December, as it stands in a date of the language one writes, whatever the other texts are in."""
        return _typed(format_date(day, "MMMM", locale=self._own_locale))

    def weekday(self, day: date) -> str:
        """Mo: the shortest that tells the seven from one another."""
        widths = [self._locale.days["stand-alone"][width] for width in ("narrow", "short", "abbreviated")]
        shortest = next((names for names in widths if len(set(names.values())) == 7), widths[-1])
        return str(shortest[day.weekday()])

    def hours(self, start: datetime, end: datetime) -> str:
        """1:00 – 5:00 PM"""
        half_days = "h" in self._locale.time_formats["short"].pattern
        differ = ("a" if (start.hour < 12) != (end.hour < 12) else "h") if half_days else "H"
        forms = self._locale.interval_formats["hm" if half_days else "Hm"][differ]
        first, last = (self._clock(at, form.strip(BETWEEN)) for at, form in zip((start, end), forms, strict=True))
        return self("range", first=first, to=_between(forms), last=last)

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
        week = [(self._locale.first_week_day + day) % 7 for day in range(7)]
        listed = format_list([names[day] for day in week if day in days], locale=self._locale)
        return self("settings-hours-are", days=listed, start=self._time(starts), end=self._time(ends))

    def _days(self, span: Span, *, in_full: bool = False) -> str:
        if span.first_day != span.last_day:
            first, last = self._ends(SHORT_DAY, span.first_day, span.last_day)
            to = _between(self._forms(SHORT_DAY, span.first_day, span.last_day))
            return self("range", first=first, to=to, last=last)
        if in_full:
            return self.day(span.first_day)
        return self._date(span.first_day, self._pattern(SHORT_DAY, span.first_day))

    def _ends(self, names: tuple[str, ...], first: date, last: date) -> tuple[str, str]:
        """Two days side by side: what both share is said where the locale says it."""
        begin, end = (_as_wide_as(names, form).strip(BETWEEN) for form in self._forms(names, first, last))
        return self._date(first, begin), self._date(last, end)

    def _forms(self, names: tuple[str, ...], first: date, last: date) -> list[str]:
        """CLDR's patterns of both ends."""
        differ = "y" if first.year != last.year else "M" if first.month != last.month else "d"
        known = self._locale.interval_formats
        forms: list[str] = known[next(name for name in self._with_year(names, first, last) if name in known)][differ]
        return forms

    def _pattern(self, names: tuple[str, ...], day: date) -> str:
        known = self._locale.datetime_skeletons
        form = known[next(name for name in self._with_year(names, day) if name in known)]
        return _as_wide_as(names, form.pattern)

    def _with_year(self, names: tuple[str, ...], *days: date) -> tuple[str, ...]:
        """The patterns' names, with the year where the days are not all of this year."""
        return names if {day.year for day in days} == {self._this_year} else tuple(f"y{name}" for name in names)

    def _date(self, day: date, pattern: str) -> str:
        return _typed(format_date(day, pattern, locale=self._locale))

    def _time(self, moment: datetime | time) -> str:
        return self._clock(moment, self._locale.time_formats["short"].pattern)

    def _clock(self, moment: datetime | time, pattern: str) -> str:
        # Half days by their whole names: the short ones are Latin letters in Korean, and one letter in Arabic.
        return _typed(format_time(moment, pattern.replace("a", "aaaa"), locale=self._locale))


@lru_cache(maxsize=512)
def texts(locale: str, this_year: int | None = None) -> Texts:
    """The voice for a locale such as "de-AT". A language without files is answered in English."""
    wanted = _parsed(locale)
    named = (str(wanted).replace("_", "-"), f"{wanted.language}-{wanted.script}", wanted.language)
    language = next((name for name in named if name in languages()), FALLBACK)
    own_english = wanted if wanted.language == FALLBACK else _english_of(wanted.territory)
    english = Texts(_bundle(FALLBACK), own_english, this_year=this_year)
    return english if language == FALLBACK else Texts(_bundle(language), wanted, english, this_year)


@cache
def languages() -> frozenset[str]:
    return frozenset(folder.name for folder in LOCALES.iterdir())


@cache
def language_names() -> dict[str, str]:
    """Every language by its code, as those who speak it call it."""
    return {code: str(Locale.parse(code, sep="-").display_name) for code in languages()}


@cache
def _bundle(language: str) -> FluentBundle:
    # Fluent would put marks around every argument: Texts puts them where a direction changes.
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
def _as_wide_as(names: tuple[str, ...], pattern: str) -> str:
    """With whole names of months and weekdays, as CLDR widens a pattern where a whole day is asked for; a weekday in
    brackets stays short: "3日(水)"."""
    pattern = re.sub("d+", "d", pattern)
    return re.sub(r"(?<!\()E+", "EEEE", re.sub("MMM+", "MMMM", pattern)) if names is DAY else pattern


def _between(forms: Sequence[str]) -> str:
    """What CLDR has between two ends: a dash, with spaces or without."""
    return _typed(forms[0][len(forms[0].rstrip(BETWEEN)) :])


def _set_apart(words: str, directions: frozenset[str]) -> str:
    if not any(unicodedata.bidirectional(letter) in directions for letter in words):
        return words
    return f"\N{FIRST STRONG ISOLATE}{words}\N{POP DIRECTIONAL ISOLATE}"
