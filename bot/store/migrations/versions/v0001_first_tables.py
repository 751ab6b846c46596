"""Conversations and the ledger."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    _conversations()
    _time_off()


def _conversations() -> None:
    op.create_table(
        "conversations",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("forms", sa.JSON, nullable=False),
        sa.Column("address", sa.JSON, nullable=False),
        sa.Column("seen", sa.JSON, nullable=False),
        sa.Column("greeted", sa.Boolean, nullable=False),
        sa.Column("holder", sa.Text),
        sa.Column("expires_at", sa.DateTime(timezone=True)),
        sa.Column("turn_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("conversations_by_turn", "conversations", ["turn_at"])


def _time_off() -> None:
    op.create_table(
        "time_off",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("owner", sa.Text, nullable=False),
        sa.Column("tenant", sa.Text, nullable=False),
        sa.Column("conversation", sa.Text, nullable=False),
        sa.Column("zone", sa.Text, nullable=False),
        sa.Column("parts", sa.JSON, nullable=False),
        sa.Column("subject", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("card", sa.Text),
        sa.Column("alternatives", sa.JSON, nullable=False),
        sa.Column("wanted", sa.JSON, nullable=False),
        sa.Column("wanted_subject", sa.Text, nullable=False),
        sa.Column("overlaps", sa.JSON, nullable=False),
        sa.Column("notes", sa.JSON, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("locale", sa.Text, nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
    )
    op.create_index("time_off_by_owner", "time_off", ["owner", "tenant", "changed_at"])
    op.create_index("time_off_by_state", "time_off", ["state", "changed_at"])
    op.create_index("time_off_by_conversation", "time_off", ["conversation"])


def downgrade() -> None:
    op.drop_table("time_off")
    op.drop_table("conversations")
