"""Log lines: text for a person, JSON for a collector. What is said in a talk is never logged."""

from __future__ import annotations

import json
import logging
import sys

from aiohttp.http_exceptions import HttpProcessingError

from bot.settings import Settings
from bot.turn_id import turn_under_way


class JsonLines(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        line = {
            "time": self.formatTime(record, "%Y-%m-%dT%H:%M:%S%z"),
            "level": record.levelname.lower(),
            "room": record.name,
            "text": record.getMessage(),
        }
        if turn := getattr(record, "turn_id", ""):
            line["turn"] = turn
        if record.exc_info:
            line["trace"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False)


class OfTurn(logging.Filter):
    """A line says which turn it is of. Graph is told the same id, as client-request-id."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.turn_id = turn_under_way()
        record.of_turn = f" [{record.turn_id}]" if record.turn_id else ""
        return True


class Unread(logging.Filter):
    """aiohttp repeats what it cannot read, such as half of a header, and that may be somebody's token."""

    def filter(self, record: logging.LogRecord) -> bool:
        if record.exc_info and isinstance(record.exc_info[1], HttpProcessingError):
            record.exc_info = None
            record.levelno, record.levelname = logging.WARNING, "WARNING"
        return True


def start_logging(settings: Settings) -> None:
    handler = logging.StreamHandler(sys.stderr)
    as_text = logging.Formatter("%(asctime)s %(levelname)-7s %(name)s%(of_turn)s: %(message)s")
    handler.setFormatter(JsonLines() if settings.log_format == "json" else as_text)
    handler.addFilter(OfTurn())
    logging.basicConfig(level=settings.log_level.upper(), handlers=[handler], force=True)
    logging.getLogger("aiohttp.server").addFilter(Unread())
    # What libraries say at "info" is about themselves: migrations, connections, tokens' scopes.
    for room in ("alembic", "msal", "urllib3", "sqlalchemy", "asyncio"):
        logging.getLogger(room).setLevel(max(logging.WARNING, logging.getLogger().level))
