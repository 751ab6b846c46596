"""What a service says of when to come back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from bot.retrying import back_off, told_to_wait

NOW = datetime(2026, 11, 19, 9, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    ("told", "seconds"),
    [
        ("1", 1.0),
        (" 0.3 ", 0.3),
        (format_datetime(NOW + timedelta(seconds=90), usegmt=True), 90.0),
        (format_datetime(NOW - timedelta(days=3), usegmt=True), 0.0),
        ("Thu, 19 Nov 2026 09:15:05 -0000", 5.0),
        ("whenever", None),
        ("-1", None),
        ("nan", None),
        ("inf", None),
        ("1e9", None),
        ("\u0663", None),
        ("", None),
        (None, None),
    ],
)
def test_seconds_fractions_and_dates_are_read(told: str | None, seconds: float | None) -> None:
    assert told_to_wait(told, NOW) == seconds


def test_every_try_is_waited_for_longer() -> None:
    for _ in range(100):
        first, second, third = (back_off(0.4, tries) for tries in (1, 2, 3))
        assert 0.3 <= first < second < third <= 2
