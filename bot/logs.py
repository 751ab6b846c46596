"""Log lines: text for a person, JSON for a collector. What is said in a talk is never logged."""

from __future__ import annotations

import json
import logging
import sys
import traceback
from typing import Any

from aiohttp.http_exceptions import HttpProcessingError

from bot.errors import SiestaError
from bot.settings import Settings
from bot.turn_id import turn_under_way


class Lines(logging.Formatter):
    """A trace says where a fault was and of which kind. Its words are left out: they may repeat what somebody wrote, or
    a token. The sentences of Siesta's own errors hold neither."""

    def formatException(self, fault: Any) -> str:
        kind, error, frames = fault
        words = f": {error}" if isinstance(error, SiestaError) else ""
        where = "".join(traceback.format_list(traceback.extract_tb(frames)))
        return f"{where}{kind.__module__}.{kind.__qualname__}{words}" if kind else where


class JsonLines(Lines):
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
        turn = turn_under_way()
        record.turn_id, record.of_turn = turn, f" [{turn}]" if turn else ""
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
    as_text = Lines("%(asctime)s %(levelname)-7s %(name)s%(of_turn)s: %(message)s")
    handler.setFormatter(JsonLines() if settings.log_format == "json" else as_text)
    handler.addFilter(OfTurn())
    logging.basicConfig(level=settings.log_level.upper(), handlers=[handler], force=True)
    logging.getLogger("aiohttp.server").addFilter(Unread())
    # What libraries say at "info" is about themselves: migrations, connections, tokens' scopes.
    for room in ("alembic", "msal", "urllib3", "sqlalchemy", "asyncio"):
        logging.getLogger(room).setLevel(max(logging.WARNING, logging.getLogger().level))
