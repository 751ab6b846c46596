"""What one end of a range says for the other: "3 to 14 August", "1 to 3pm", "Tuesday from 2 to 4"."""

from __future__ import annotations

from typing import Final

from bot.understanding.facts import DATE_FACTS, DAY_FACTS, Facts, as_day, as_hour

MONTH_FACTS: Final = frozenset(("month", "months", "year", "years", "week"))


def shared(left: Facts, right: Facts) -> tuple[Facts, Facts]:
    """Each end lends the other what that one left out."""
    left, right = _numbers(left, right)
    left, right = _halves(left.copy(), right.copy())
    if DATE_FACTS.isdisjoint(left):
        lend(right, left, DATE_FACTS)
    elif DATE_FACTS.isdisjoint(right):
        lend(left, right, DATE_FACTS)
    elif "clock" in right and DAY_FACTS.isdisjoint(right):
        lend(right, left, DATE_FACTS)
        lend(left, right, DATE_FACTS)
    else:
        _lend_month(left, right)
    return left, right


def _numbers(left: Facts, right: Facts) -> tuple[Facts, Facts]:
    if "number" not in left and "number" not in right:
        return left, right
    if {"day", "number"} <= left.keys() or {"day", "number"} <= right.keys():
        return (as_hour(left) if "number" in left else left), (as_hour(right) if "number" in right else right)
    both = left.keys() | right.keys()
    two_days = left.get("weekday") != right.get("weekday")
    if {"weekday", "number"} <= left.keys() & right.keys() and two_days and both.isdisjoint(("clock", "half", "part")):
        return as_day(left), as_day(right)
    if not both.isdisjoint(("month", "months", "day", "pair")) and both.isdisjoint(("clock", "half", "part")):
        settle = as_day
    elif not both.isdisjoint(("clock", "half", "part", "weekday", "rel")) and _hours_possible(left, right):
        settle = as_hour
    else:
        settle = as_day
    return (settle(left) if "number" in left else left), (settle(right) if "number" in right else right)


def _hours_possible(left: Facts, right: Facts) -> bool:
    return left.get("number", 0) <= 24 and right.get("number", 0) <= 24


def _halves(left: Facts, right: Facts) -> tuple[Facts, Facts]:
    """ "1 to 3pm" and "5 to 6 in the afternoon" are said of both hours, "11 to 2pm" is not."""
    if "clock" not in left or "clock" not in right:
        return left, right
    if left["clock"] >= 780 and right.get("half") == "written":
        # Who writes 23:00 writes 02:00 by the same clock.
        right["half"] = "24"
    unsure = left.get("half") in (None, "written")
    if unsure and right.get("half") == "pm" and left["clock"] + 720 < right["clock"]:
        left["clock"] += 720
        left["half"] = "pm"
    elif unsure and right.get("half") in ("am", "pm"):
        left["half"] = "am"
    if "part" in left and "part" not in right and right.get("half") in (None, "written"):
        right["part"] = left["part"]
    elif "part" in right and "part" not in left and unsure and left["clock"] % 720 < right["clock"] % 720:
        left["part"] = right["part"]
    if left.get("part") == "morning" and right.get("part") == "morning" and right["clock"] <= left["clock"]:
        del right["part"]
    return left, right


def lend(giver: Facts, taker: Facts, facts: frozenset[str]) -> None:
    for fact in facts & giver.keys():
        taker.setdefault(fact, giver[fact])  # type: ignore[literal-required,misc]


def _lend_month(left: Facts, right: Facts) -> None:
    for giver, taker in ((right, left), (left, right)):
        if not {"month", "months", "week", "pair"}.isdisjoint(taker) or "rel" in taker or "holiday" in taker:
            continue
        if "nth" in taker and "nth" in giver:
            lend(giver, taker, MONTH_FACTS)
        if ("day" in taker and taker is left) or "day" in taker or ("weekday" in taker and "week" in giver):
            wanted = frozenset(("week",)) if "day" not in taker else MONTH_FACTS
            if taker is right and giver.get("day", 0) > taker.get("day", 0) and "day" in taker:
                continue
            for fact in wanted:
                if fact in giver and fact not in taker:
                    taker[fact] = giver[fact]  # type: ignore[literal-required]
    if "year" in right and "year" not in left and ("month" in left or "pair" in left):
        left["year"] = right["year"] - (1 if _month_of(left) > _month_of(right) else 0)


def _month_of(facts: Facts) -> int:
    return facts.get("month", 0)
