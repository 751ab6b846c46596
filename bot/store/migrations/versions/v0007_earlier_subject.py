"""What a time off was called before its last change, so that a change of that can be taken back too."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.add_column("time_off", sa.Column("earlier_subject", sa.Text, nullable=False, server_default=""))
    op.execute("UPDATE time_off SET earlier_subject = subject")


def downgrade() -> None:
    op.drop_column("time_off", "earlier_subject")
