"""Who is meant by a name."""

from __future__ import annotations

import pytest

from bot.time_off.names import people_called, people_nearly_called
from bot.time_off.team import Colleague

NAMES = (
    "Adele Vance",
    "Alex Wilber",
    "Alexandra Vance",
    "Jean-Luc Müller",
    "José García",
    "王 小明",
    "Adele Vance-Smith",
)
CREW = [Colleague(str(number), name, owns=False) for number, name in enumerate(NAMES)]


def names(found: list[Colleague]) -> list[str]:
    return [one.name for one in found]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Adele Vance", ["Adele Vance"]),
        ("adele  VANCE", ["Adele Vance"]),
        ("Adele", ["Adele Vance", "Adele Vance-Smith"]),
        ("Alex", ["Alex Wilber"]),
        ("alexa", ["Alexandra Vance"]),
        ("Vance", ["Adele Vance", "Alexandra Vance", "Adele Vance-Smith"]),
        ("Vance, Alexandra", ["Alexandra Vance"]),
        ("Jean Luc", ["Jean-Luc Müller"]),
        ("garcía", ["José García"]),
        ("小明", ["王 小明"]),
        ("Nobody", []),
        ("", []),
        ("!?", []),
    ],
)
def test_a_name_in_whole_in_part_or_begun(written: str, meant: list[str]) -> None:
    assert names(people_called(CREW, written)) == meant


@pytest.mark.parametrize(
    ("written", "nearest"),
    [("Adelle", "Adele Vance"), ("Wilbur", "Alex Wilber"), ("Muller", "Jean-Luc Müller"), ("Garcia", "José García")],
)
def test_the_nearest_name(written: str, nearest: str) -> None:
    assert names(people_nearly_called(CREW, written))[0] == nearest


def test_a_name_like_nobodys() -> None:
    assert people_nearly_called(CREW, "Zbigniew") == []
    assert people_nearly_called([], "Adele") == []
    assert people_nearly_called([Colleague("1", "", owns=False)], "Adele") == []
