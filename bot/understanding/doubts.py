"""Where usages differ: the other ways to read what was said, likeliest first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from bot.time_off import Span
from bot.understanding.clues import Clues, Unreadable
from bot.understanding.dates import calendar_days
from bot.understanding.days import DAY
from bot.understanding.facts import Facts
from bot.understanding.reading import Reading
from bot.understanding.stretches import Stretch

_DOUBTFUL: Final = frozenset(("weekday", "span", "part", "clock", "pair"))


Way = tuple[tuple[Stretch, ...], Clues]


def in_doubt(said: list[Stretch]) -> bool:
    return not all(_DOUBTFUL.isdisjoint(one.left) and _DOUBTFUL.isdisjoint(one.right) for one in said)


def other_ways(said: list[Stretch], clues: Clues) -> Iterator[Way]:
    for place, one in enumerate(said):
        for facts in _other_facts(one.left, clues):
            yield (*said[:place], one._replace(left=facts), *said[place + 1 :]), clues
        for facts in _other_facts(one.right, clues):
            yield (*said[:place], one._replace(right=facts), *said[place + 1 :]), clues
    if any("pair" in one.left or "pair" in one.right for one in said) and _either_order(said):
        yield tuple(said), replace(clues, order="MDY" if clues.order == "DMY" else "DMY")


def _either_order(said: list[Stretch]) -> bool:
    pairs = [facts["pair"] for one in said for facts in (one.left, one.right) if "pair" in facts]
    return all(max(pair) <= 12 and pair[0] != pair[1] for pair in pairs)


def _other_facts(facts: Facts, clues: Clues) -> Iterator[Facts]:
    today = clues.context.now.weekday()
    if "weekday" in facts and not {"day", "nth", "week", "month"} & facts.keys():
        near = facts.get("near")
        if (near == 1 and facts["weekday"] > today) or (near is None and facts["weekday"] == today):
            yield {**facts, "near": 0}
        elif near == 0 and facts["weekday"] == today:
            yield {**facts, "near": 1}
    if "weekday" in facts and not {"day", "pair"}.isdisjoint(facts) and "nth" not in facts:
        yield from _that_weekday(facts, clues)
    if facts.get("span") == (1, "week") and facts.keys() == {"span", "weekday"}:
        yield {"weekday": facts["weekday"], "near": 7}
    if facts.get("part") == "half":
        yield {**facts, "part": "morning"}
    if "clock" in facts and "half" not in facts and "part" not in facts and 60 <= facts["clock"] < 720:
        yield {
            **facts,
            "half": "am" if facts["clock"] < 420 else "pm",
            "clock": facts["clock"] + (0 if facts["clock"] < 420 else 720),
        }


def _that_weekday(facts: Facts, clues: Clues) -> Iterator[Facts]:
    """The 25th is no Tuesday: the nearest Tuesday may be meant."""
    try:
        day = calendar_days(facts, clues)[0]
        nearest = day + ((facts["weekday"] - day.weekday() + 3) % 7 - 3) * DAY
    except (Unreadable, ValueError, OverflowError):
        return
    if nearest != day:
        rest: Facts = {fact: said for fact, said in facts.items() if fact not in ("pair", "months", "years")}  # type: ignore[assignment]
        yield {**rest, "year": nearest.year, "month": nearest.month, "day": nearest.day}


NO_DOUBT: Final[frozenset[str]] = frozenset()


def doubts_about(said: list[Stretch], read: list[Reading], spans: tuple[Span, ...], listed: bool) -> frozenset[str]:
    """What of the days was not said, or not understood: some of ASSUMABLE. `listed` tells of an "and" or a comma."""
    doubts = {
        "today": any(one.shape in ("until", "back") and not one.left for one in said),
        "unread": len(read) < sum(_says_something(one) for one in said),
        "several": len(spans) > 1 and not listed and not any("every" in one.left for one in said),
    }
    return frozenset(doubt for doubt, holds in doubts.items() if holds)


_IDLE: Final = frozenset(("unit", "edge", "span", "part", "counted"))


def _says_something(stretch: Stretch) -> bool:
    return not stretch.left.keys() <= _IDLE or bool(stretch.right)
