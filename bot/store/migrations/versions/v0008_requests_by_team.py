"""A request is known by its tenant, its team and its id: ids are one schedule's own."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

KEY = ("tenant", "team", "id")


def upgrade() -> None:
    """The team is the one of the time off that the request is a part of. Cards of what is known no more go."""
    kept = _read("petitions")
    shown = _read("petition_cards")
    teams = _teams(kept)
    tenants = {one["id"]: one["tenant"] for one in kept}
    _make_anew(keyed_by_team=True)
    _write("petitions", [{**one, "team": teams[one["id"]]} for one in kept])
    known = [one for one in shown if one["petition"] in teams]
    _write(
        "petition_cards",
        [
            {**_without(one, "petition"), "tenant": tenants[id], "team": teams[id], "id": id}
            for one in known
            for id in [one["petition"]]
        ],
    )


def _teams(kept: list[dict[str, Any]]) -> dict[str, str]:
    rows = sa.table("time_off", sa.column("id"), sa.column("parts", sa.JSON))
    wanted = sa.select(rows).where(rows.c.id.in_([one["row"] for one in kept]))
    parts = {row.id: row.parts for row in op.get_bind().execute(wanted)}
    return {one["id"]: _team(one["id"], parts.get(one["row"], [])) for one in kept}


def _team(request: str, parts: list[dict[str, Any]]) -> str:
    teams = {part.get("entry"): str((part.get("place") or {}).get("team", "")) for part in parts}
    return teams.get(request) or next(filter(None, teams.values()), "")


def downgrade() -> None:
    """Of two teams' requests with one id the first is kept."""
    kept = {one["id"]: _without(one, "team") for one in reversed(_read("petitions"))}
    shown = {
        (one["id"], one["owner"]): {**_without(one, "team", "id"), "petition": one["id"]}
        for one in reversed(_read("petition_cards"))
    }
    _make_anew(keyed_by_team=False)
    _write("petitions", [*kept.values()])
    _write("petition_cards", [*shown.values()])


def _make_anew(keyed_by_team: bool) -> None:
    for name in ("petition_cards", "petitions"):
        op.drop_table(name)
    ids = KEY if keyed_by_team else ("id",)
    op.create_table(
        "petitions",
        *(sa.Column(name, sa.Text, primary_key=True) for name in ids),
        *(sa.Column("tenant", sa.Text, nullable=False) for _ in range(not keyed_by_team)),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("owner", "row", "answer", "words")),
        *(sa.Column(name, sa.DateTime(timezone=True), nullable=False) for name in ("asked_at", "looked_at")),
    )
    op.create_index("petitions_by_answer", "petitions", ["answer", "looked_at"])
    op.create_index("petitions_by_row", "petitions", ["row"])
    op.create_table(
        "petition_cards",
        *(sa.Column(name, sa.Text, primary_key=True) for name in (KEY if keyed_by_team else ("petition", "tenant"))),
        sa.Column("owner", sa.Text, primary_key=True),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("conversation", "card")),
    )


def _read(name: str) -> list[dict[str, Any]]:
    table = sa.Table(name, sa.MetaData(), autoload_with=op.get_bind())
    return [dict(row._mapping) for row in op.get_bind().execute(sa.select(table).order_by(*table.primary_key))]


def _write(name: str, rows: list[dict[str, Any]]) -> None:
    if rows:
        op.get_bind().execute(sa.insert(sa.Table(name, sa.MetaData(), autoload_with=op.get_bind())), rows)


def _without(row: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name not in names}
