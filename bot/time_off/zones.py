"""Zones and instants: Windows and IANA names, wall time and UTC."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo, available_timezones

from babel.core import Locale, UnknownLocaleError, get_global
from tzlocal.windows_tz import tz_win, win_tz

# Windows names that mailboxes still hold and CLDR's table, which tzlocal ships, has dropped.
RETIRED = {
    "Coordinated Universal Time": "Etc/UTC",
    "Kamchatka Standard Time": "Asia/Kamchatka",
    "Mid-Atlantic Standard Time": "Etc/GMT+2",
}
# IANA names without a Windows name of their own in that table.
NAMELESS = {
    "Antarctica/Troll": "Greenwich Standard Time",
    "CST6CDT": "Central Standard Time",
    "EST5EDT": "Eastern Standard Time",
    "Europe/Uzhgorod": "FLE Standard Time",
    "Europe/Zaporozhye": "FLE Standard Time",
    "GMT": "Greenwich Standard Time",
    "MST7MDT": "Mountain Standard Time",
    "PST8PDT": "Pacific Standard Time",
    "US/East-Indiana": "US Eastern Standard Time",
}
# Old names in that table, as places are called today: cards name the city.
RENAMED = {
    "America/Buenos_Aires": "America/Argentina/Buenos_Aires",
    "America/Godthab": "America/Nuuk",
    "America/Indianapolis": "America/Indiana/Indianapolis",
    "Asia/Calcutta": "Asia/Kolkata",
    "Asia/Katmandu": "Asia/Kathmandu",
    "Asia/Rangoon": "Asia/Yangon",
    "Europe/Kiev": "Europe/Kyiv",
}
_IANA_OF = {name.casefold(): zone for name, zone in {**RETIRED, **win_tz}.items()}
_KNOWN = {name.casefold(): name for name in available_timezones()}


def iana(name: str | None) -> str | None:
    """The IANA name for a Windows or IANA name, in whatever case; None for one nobody knows ("Customized ...")."""
    folded = (name or "").strip().casefold()
    found = _IANA_OF.get(folded) or _KNOWN.get(folded)
    return RENAMED.get(found, found) if found else None


def windows(zone: str) -> str:
    """The Windows name that Graph's work plan is known to take; an IANA name without one goes as it is."""
    return tz_win.get(zone) or NAMELESS.get(zone) or zone


def wall(instant: datetime, zone: str) -> datetime:
    """What the clock on the wall shows at an instant, without a zone."""
    return instant.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def instant(wall_time: datetime, zone: str) -> datetime:
    """The instant at which the clock shows it. A time that happens twice is the first one; one that is skipped is
    moved on by the length of the gap, as clocks do."""
    return wall_time.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def rewritten(wall_time: datetime, zone: str, into: str) -> datetime:
    """The wall time of one zone in that of another."""
    return wall_time if zone == into else wall(instant(wall_time, zone), into)


def same_time(one: str, other: str, at: datetime) -> bool:
    """Whether two zones' clocks show the same at an instant."""
    return wall(at, one) == wall(at, other)


def weekend(zone: str) -> frozenset[int]:
    """The days that are free in the country whose clock it is. 0 is Monday."""
    try:
        there = Locale.parse(f"und_{get_global('zone_territories').get(zone, 'ZZ')}")
    except (UnknownLocaleError, ValueError):
        return frozenset({5, 6})
    length = (there.weekend_end - there.weekend_start) % 7 + 1
    return frozenset((there.weekend_start + day) % 7 for day in range(length))
