"""Whose a slip is, so that signing out takes back the links that were given out."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    # What was given out before is good for ten minutes at most, and then forgotten.
    for name in ("tenant", "owner"):
        op.add_column("slips", sa.Column(name, sa.Text, nullable=False, server_default=""))


def downgrade() -> None:
    for name in ("owner", "tenant"):
        op.drop_column("slips", name)
