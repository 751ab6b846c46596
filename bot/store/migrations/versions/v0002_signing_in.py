"""What signing in needs: sealed tokens, slips that are taken once, and what waits in a conversation meanwhile."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("conversations", sa.Column("parked", sa.JSON, nullable=False, server_default="{}"))
    op.add_column("conversations", sa.Column("exchanged", sa.JSON, nullable=False, server_default="{}"))
    op.create_table(
        "tokens",
        sa.Column("tenant", sa.Text, primary_key=True),
        sa.Column("owner", sa.Text, primary_key=True),
        sa.Column("sealed", sa.Text, nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_table(
        "slips",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("sealed", sa.Text, nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("slips_by_time", "slips", ["until"])


def downgrade() -> None:
    op.drop_table("slips")
    op.drop_table("tokens")
    op.drop_column("conversations", "exchanged")
    op.drop_column("conversations", "parked")
