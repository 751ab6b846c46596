"""The day of a holiday in a year: by a rule, as countries have it, or from the `holidays` package.

A rule is "12-25", "easter-2", "thu4-11" (fourth Thursday of November), "mon-1-5" (last Monday of May) or
"IN:Diwali" (what the package calls it in that country). A name that countries keep on different days is in NAMED.
"""

from __future__ import annotations

import re
import sys
import warnings
from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache
from typing import Final

from bot.understanding import days
from bot.understanding.lexicon import folded

NAMED: Final[dict[str, dict[str, str]]] = {
    "christmas": {"": "12-25"},
    "new_year": {"": "1-1"},
    "thanksgiving": {"": "thu4-11", "CA": "mon2-10"},
    "labour_day": {"": "5-1", "US": "mon1-9", "CA": "mon1-9", "AU": "mon1-10", "JP": "11-23"},
    "independence_day": {"": "7-4", "IN": "8-15", "MX": "9-16", "BR": "9-7", "IL": "IL:Independence Day"},
    "mothers_day": {"": "sun2-5", "GB": "easter-21", "FR": "sun-1-5", "ES": "sun1-5", "PT": "sun1-5", "PL": "5-26",
                    "EG": "3-21"},
    "fathers_day": {"": "sun3-6", "IT": "3-19", "ES": "sun3-6", "PT": "3-19", "DE": "easter+39", "PL": "6-23"},
    "national_day": {"": "10-1", "TW": "10-10", "HK": "10-1", "DE": "10-3", "FR": "7-14", "ES": "10-12", "IT": "6-2"},
    "childrens_day": {"": "6-1", "JP": "5-5", "KR": "5-5", "TW": "4-4", "TR": "4-23", "IN": "11-14", "BR": "10-12"},
    "teachers_day": {"": "9-10", "IN": "9-5", "KR": "5-15", "TR": "11-24", "TW": "9-28", "US": "tue1-5"},
    "sinterklaas": {"": "12-5", "BE": "12-6"},
}  # fmt: skip
# Where hardly a holiday is kept by the whole country: the part that most people live in.
_CENTRE: Final = {"GB": "ENG"}
_WEEKDAYS: Final = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
_NTH: Final = re.compile(r"(mon|tue|wed|thu|fri|sat|sun)(-?\d)-(\d+)")
_OFFSET: Final = re.compile(r"(.+?)([+-]\d+)$")


def festival(rule: str, year: int, country: str | None) -> date | None:
    """The day it is kept on in that year."""
    if rule == "bank_holiday":
        return None
    fixed = re.fullmatch(r"(\d+)-(\d+)", rule)
    if fixed:
        return date(year, int(fixed[1]), int(fixed[2]))
    nth = _NTH.fullmatch(rule)
    if nth:
        return days.nth_weekday(days.month(year, int(nth[3])), _WEEKDAYS.index(nth[1]), int(nth[2]))
    if rule == "easter":
        return days.easter(year)
    if rule in NAMED:
        kept = NAMED[rule]
        return festival(kept.get(country or "", kept[""]), year, country)
    if ":" in rule:
        return _by_package(*rule.split(":", 1), year)
    return _moved(rule, year, country)


def _moved(rule: str, year: int, country: str | None) -> date | None:
    """So many days before or after another one; and the Sundays of Advent."""
    advent = re.fullmatch(r"advent(\d)", rule)
    if advent:
        fourth = date(year, 12, 24) - timedelta(days=(date(year, 12, 24).weekday() + 1) % 7)
        return fourth - timedelta(days=7 * (4 - int(advent[1])))
    offset = _OFFSET.fullmatch(rule)
    base = festival(offset[1], year, country) if offset else None
    return base + timedelta(days=int(offset[2])) if offset and base else None


def public_holidays(country: str, year: int, language: str | None = None) -> Iterable[tuple[date, str]]:
    """The package's list, in the language asked for where it has it. The package is large and read when needed."""
    return _listed(country, year, language)


@cache
def _listed(country: str, year: int, language: str | None) -> tuple[tuple[date, str], ...]:
    import holidays

    try:
        with warnings.catch_warnings():
            # It warns of years it has no moon tables for; it just lists fewer days then.
            warnings.simplefilter("ignore")
            listed = holidays.country_holidays(country, subdiv=_CENTRE.get(country), years=year, language=language)
    except NotImplementedError:
        return ()
    return tuple((day, name) for day, names in sorted(listed.items()) for name in names.split("; "))


def named_holiday(text: str, country: str, language: str, today: date) -> date | None:
    """The next public holiday of the country whose name is in the text."""
    wanted = folded(text)
    for year in (today.year, today.year + 1):
        for day, name in _folded_names(country, year, language):
            if day >= today and name in wanted:
                return day
    return None


@cache
def _folded_names(country: str, year: int, language: str) -> tuple[tuple[date, str], ...]:
    """In the language of the text, of the country, and in English; longer names first, as one may hold another."""
    named = {
        (day, folded(name).split(" (")[0])
        for wanted in (language, None, "en_US")
        for day, name in public_holidays(country, year, wanted)
    }
    return tuple(sorted(named, key=lambda holiday: (-len(holiday[1]), holiday[0])))


def load() -> None:
    """Reads the package and its list of countries now, which takes a tenth of a second: no text waits for it."""
    public_holidays("US", 2000)


def loaded() -> bool:
    """Whether the package is in memory: the first who needs it waits for that."""
    return "holidays" in sys.modules


@cache
def _by_package(country: str, name: str, year: int) -> date | None:
    wanted = name.casefold()
    return next((day for day, listed in _listed(country, year, "en_US") if wanted in listed.casefold()), None)
