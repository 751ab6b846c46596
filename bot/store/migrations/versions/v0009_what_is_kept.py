"""What lets everything go in its time: when a time off is over, who was seen when, whose talk it is; and who wrote what
to Graph.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

rows = sa.table(
    "time_off",
    sa.column("id"),
    sa.column("parts", sa.JSON),
    *(sa.column(name, sa.DateTime(timezone=True)) for name in ("changed_at", "over_at")),
)
people = sa.table(
    "people",
    *(sa.column(name) for name in ("tenant", "owner")),
    sa.column("habits", sa.JSON),
    sa.column("seen_at", sa.DateTime(timezone=True)),
)
talks = sa.table("conversations", *(sa.column(name) for name in ("id", "tenant", "owner")))
INDEXES = {
    "time_off_by_end": ("time_off", "over_at"),
    "people_by_look": ("people", "seen_at"),
    "tokens_by_change": ("tokens", "changed_at"),
    "petitions_by_look": ("petitions", "looked_at"),
    "audit_by_time": ("audit", "at"),
}


def upgrade() -> None:
    op.add_column("time_off", sa.Column("over_at", sa.DateTime(timezone=True)))
    op.add_column("people", sa.Column("seen_at", sa.DateTime(timezone=True)))
    for name in ("tenant", "owner"):
        op.add_column("conversations", sa.Column(name, sa.Text, nullable=False, server_default=""))
    op.create_table(
        "audit",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        *(
            sa.Column(name, sa.Text, nullable=False)
            for name in ("tenant", "owner", "whose", "time_off", "what", "ids", "request", "outcome")
        ),
    )
    for name, (table, column) in INDEXES.items():
        op.create_index(name, table, [column])
    for row in _all(rows):
        op.execute(rows.update().where(rows.c.id == row.id).values(over_at=max(_over(row.parts), _utc(row.changed_at))))
    # Nobody knows when they were seen last: their time begins now.
    op.execute(people.update().values(seen_at=sa.func.current_timestamp()))
    for one in _all(people):
        alone = talks.c.id == (one.habits or {}).get("chat")
        op.execute(talks.update().where(alone).values(tenant=one.tenant, owner=one.owner))


def _all(table: sa.TableClause) -> list[Any]:
    return [*op.get_bind().execute(sa.select(table)).all()]


def _over(parts: list[dict[str, Any]]) -> datetime:
    """When the last of the days is over all around the world. A part was a bare span once."""
    ends = [datetime.fromisoformat(part.get("span", part)["end"]) for part in parts]
    return max(ends).replace(tzinfo=UTC) + timedelta(hours=12)


def _utc(moment: datetime) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def downgrade() -> None:
    for name, (table, _) in INDEXES.items():
        op.drop_index(name, table)
    op.drop_table("audit")
    for name in ("owner", "tenant"):
        op.drop_column("conversations", name)
    op.drop_column("people", "seen_at")
    op.drop_column("time_off", "over_at")
