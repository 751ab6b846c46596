"""Run by Alembic: takes the steps on the connection it is handed, inside whatever transaction is open there."""

from __future__ import annotations

from alembic import context

from bot.store.tables import metadata

# SQLite cannot alter most of a table: in batch mode Alembic writes it anew instead.
context.configure(connection=context.config.attributes["connection"], target_metadata=metadata, render_as_batch=True)
context.run_migrations()
