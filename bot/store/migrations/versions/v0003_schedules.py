"""What team schedules need: why somebody is off, what it was before a change, and what people have settled on."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.add_column("time_off", sa.Column("why", sa.Text, nullable=False, server_default=""))
    op.add_column("time_off", sa.Column("earlier", sa.JSON, nullable=False, server_default="[]"))
    op.create_table(
        "people",
        sa.Column("tenant", sa.Text, primary_key=True),
        sa.Column("owner", sa.Text, primary_key=True),
        sa.Column("habits", sa.JSON, nullable=False),
    )


def downgrade() -> None:
    op.drop_table("people")
    op.drop_column("time_off", "earlier")
    op.drop_column("time_off", "why")
