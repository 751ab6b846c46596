"""Files that are nobody else's business: what people book and sign in with is in them."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

OWNER_ALONE = 0o600


def keep_private(database: str) -> None:
    """Makes a SQLite file for its owner alone, or takes one of before from everybody else. What SQLite keeps beside it
    gets the same rights. A file that cannot be made, or is somebody else's, is for SQLite to tell."""
    if not database or database == ":memory:" or database.startswith("file:"):
        return
    with contextlib.suppress(OSError):
        os.close(os.open(database, os.O_CREAT | os.O_RDWR, OWNER_ALONE))
    for beside in ("", "-wal", "-shm", "-journal"):
        with contextlib.suppress(OSError):
            Path(database + beside).chmod(OWNER_ALONE)
