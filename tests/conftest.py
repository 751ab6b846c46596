"""What every test may use: a clock that is a value, and `--accept` for the bot's lines of the chats."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck
from hypothesis import settings as property_settings

# Timing is no property of the code under test, least of all on a busy machine.
property_settings.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow])
property_settings.load_profile("house")


class SetClock:
    """A clock that shows what it was set to."""

    def __init__(self, shows: datetime) -> None:
        self.shows = shows

    def now(self) -> datetime:
        return self.shows


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="rewrite the bot's lines of tests/chats/*.chat for review")


@pytest.fixture
def clock() -> SetClock:
    return SetClock(datetime(2026, 11, 19, 9, 15, tzinfo=UTC))
