"""Everything that is said in a log, by anybody and at any level, and everything that is kept in a file."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.edge.conftest import open_edge, row
from tests.sign_in.test_over_tls import pem
from tests.sign_in.test_stern import bot, stern, trusted

__all__ = ["bot", "open_edge", "pem", "row", "stern", "trusted"]


class Everything(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.NOTSET)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))

    def told(self, secrets: list[str], kept: Path | None = None) -> list[str]:
        """Which of the secrets can be read there. The end of a token is what makes it good."""
        text = "\n".join(self.lines).encode("utf-8", "surrogatepass")
        files = [file.read_bytes() for file in sorted(kept.iterdir()) if file.is_file()] if kept else []
        ends = {secret: secret[-24:].encode() for secret in secrets}
        return [secret for secret, end in ends.items() if any(end in where for where in (text, *files))]


@pytest.fixture
def everything() -> Iterator[Everything]:
    """Every logger there is says all it has to say, to its own kin and to the root."""
    everything, root = Everything(), logging.getLogger()
    loggers = [root, *(one for one in root.manager.loggerDict.values() if isinstance(one, logging.Logger))]
    levels = [(one, one.level) for one in loggers]
    for one in loggers:
        one.setLevel(logging.DEBUG)
    root.addHandler(everything)
    yield everything
    root.removeHandler(everything)
    for one, level in levels:
        one.setLevel(level)
