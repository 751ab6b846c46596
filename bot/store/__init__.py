"""What Siesta remembers, in SQLite or PostgreSQL."""

from bot.errors import StoreUnavailable
from bot.store.store import SqlStore, TurnLost, open_store

__all__ = ["SqlStore", "StoreUnavailable", "TurnLost", "open_store"]
