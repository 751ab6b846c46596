"""What every test may use: a clock that is a value, and `--accept` for the bot's lines of the chats."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest


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
