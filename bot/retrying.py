"""When to try again: what a service asks for, and how long to wait where it asks for nothing."""

from __future__ import annotations

import random
import re
from contextlib import suppress
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

SECONDS = re.compile(r"\d{1,9}(\.\d{1,9})?", re.ASCII)
_RANDOM = random.SystemRandom()


def told_to_wait(retry_after: str | None, now: datetime) -> float | None:
    """The seconds of a Retry-After, of which Graph and Teams also send fractions, or until its date; None where it says
    neither."""
    told = (retry_after or "").strip()
    if SECONDS.fullmatch(told):
        return float(told)
    with suppress(ValueError, OverflowError):
        moment = parsedate_to_datetime(told)
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        return max(0.0, (moment - now).total_seconds())
    return None


def back_off(first: float, tries: int) -> float:
    """Twice as long after each try. Jitter keeps those who were refused together from coming back together."""
    return first * float(2 ** (tries - 1)) * _RANDOM.uniform(0.75, 1.25)
