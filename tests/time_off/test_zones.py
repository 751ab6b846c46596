"""Zones: every name Graph or a device may send, and what clocks do."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tzlocal.windows_tz import win_tz

from bot.time_off import zones

REAL = sorted(available_timezones() - {"Factory", "localtime"})


@pytest.mark.parametrize("name", [*win_tz, *zones.RETIRED])
def test_every_windows_name_has_an_iana_name(name: str) -> None:
    assert zones.iana(name) in available_timezones()
    assert zones.iana(name.upper()) == zones.iana(name)


def test_every_iana_name_has_a_windows_name_and_comes_back_as_the_same_clock() -> None:
    nameless = [zone for zone in REAL if zones.windows(zone) == zone and zone != "UTC"]
    assert nameless == []
    assert zones.windows("Asia/Kathmandu") == "Nepal Standard Time"
    assert zones.windows("Europe/Berlin") == "W. Europe Standard Time"


@pytest.mark.parametrize("name", [None, "", "Customized Time Zone", "Mars/Olympus", "tzone://Microsoft/Custom"])
def test_a_zone_nobody_knows_is_none(name: str | None) -> None:
    assert zones.iana(name) is None


def test_a_skipped_time_moves_on_and_a_repeated_one_is_the_first() -> None:
    assert zones.instant(datetime(2027, 3, 28, 2, 30), "Europe/Berlin") == datetime(2027, 3, 28, 1, 30, tzinfo=UTC)
    assert zones.instant(datetime(2026, 10, 25, 2, 30), "Europe/Berlin") == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


@given(st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1)), st.sampled_from(REAL))
def test_an_instant_comes_back_from_the_wall(moment: datetime, zone: str) -> None:
    instant = moment.replace(tzinfo=UTC)
    shown = zones.wall(instant, zone)
    # A repeated hour is read as the first one; everything else comes back exactly.
    assert zones.wall(zones.instant(shown, zone), zone) == shown


def test_wall_time_is_rewritten_between_zones() -> None:
    assert zones.rewritten(datetime(2026, 7, 1, 9), "Asia/Kathmandu", "Europe/Berlin") == datetime(2026, 7, 1, 5, 15)
    assert zones.same_time("Europe/Berlin", "Europe/Paris", datetime(2026, 7, 1, tzinfo=UTC))
    assert not zones.same_time("Europe/Berlin", "Europe/London", datetime(2026, 7, 1, tzinfo=UTC))
