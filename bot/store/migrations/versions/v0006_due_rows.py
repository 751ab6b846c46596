"""Who may look after a row and when, which version its card shows, and until when an unanswered write may arrive."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

UNDER_WAY = ("booking", "changing", "withdrawing")
rows = sa.table(
    "time_off",
    *(sa.column(name) for name in ("id", "state", "version", "drawn", "claimed_until", "changed_at")),
    *(sa.column(name, sa.JSON) for name in ("wanted", "earlier")),
)


def upgrade() -> None:
    op.add_column("time_off", sa.Column("drawn", sa.Integer, nullable=False, server_default="-1"))
    op.add_column("time_off", sa.Column("claimed_until", sa.DateTime(timezone=True)))
    op.add_column("time_off", sa.Column("in_flight_until", sa.DateTime(timezone=True)))
    op.create_index("time_off_by_claim", "time_off", ["claimed_until"])
    # Cards were drawn before; what is under way is looked at first thing.
    op.execute(rows.update().values(drawn=rows.c.version))
    op.execute(rows.update().where(rows.c.state.in_(UNDER_WAY)).values(claimed_until=rows.c.changed_at))
    _forget_entries()


def _forget_entries() -> None:
    """A wanted part with an entry is one that the calendar has. What a change was to be put back to had some."""
    connection = op.get_bind()
    for row in connection.execute(sa.select(rows.c.id, rows.c.wanted, rows.c.earlier)).all():
        bare = {name: [_bare(part) for part in getattr(row, name)] for name in ("wanted", "earlier")}
        if bare != {"wanted": row.wanted, "earlier": row.earlier}:
            connection.execute(rows.update().where(rows.c.id == row.id).values(**bare))


def _bare(part: dict[str, object]) -> dict[str, object]:
    return {**part, "entry": None, "stamp": ""} if part.get("entry") else part


def downgrade() -> None:
    op.drop_index("time_off_by_claim", "time_off")
    for name in ("in_flight_until", "claimed_until", "drawn"):
        op.drop_column("time_off", name)
