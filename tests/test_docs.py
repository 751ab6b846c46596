"""What the documents list is there, and what is there they list."""

from __future__ import annotations

import re
from pathlib import Path

from bot.settings import Settings

PROJECT = Path(__file__).parents[1]
NAME = re.compile(r"`([^`]+)`")


def first_column(table_in: str) -> set[str]:
    """Every name in backticks that begins a row of a table."""
    rows = [line.split("|")[1] for line in table_in.splitlines() if line.startswith("| ")]
    return {name for row in rows for name in NAME.findall(row)}


def test_operations_lists_every_setting_and_no_other() -> None:
    page = (PROJECT / "docs" / "operations.md").read_text(encoding="utf-8")
    assert first_column(page) == {field.alias for field in Settings.model_fields.values()}


def test_the_readme_s_map_shows_every_room_and_none_that_is_gone() -> None:
    page = (PROJECT / "README.md").read_text(encoding="utf-8")
    shown = first_column(page.split("## The house", 1)[1].split("\n## ", 1)[0])
    assert [place for place in shown if not list(PROJECT.glob(place))] == []
    rooms = {f"{file.parent.relative_to(PROJECT)}/" for file in PROJECT.glob("bot/*/__init__.py")}
    assert rooms | {"dialogs/", "manifest/", "tests/"} <= shown
