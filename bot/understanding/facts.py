"""What a few words say about when, before anything is filled in: the known parts of a date, and nothing else."""

from __future__ import annotations

from typing import TypedDict


class Facts(TypedDict, total=False):
    """Only what was said is in it. Words that stand together are joined fact by fact."""

    year: int
    years: int
    """Years from this one: "next year" is 1."""
    month: int
    months: int
    """Months from this one."""
    day: int
    """Of a month."""
    weekday: int
    near: int
    """Which weekday: 0 this, 1 next, 2 after next, -1 the last one, -7 the one of last week."""
    week: int
    """Weeks from this one."""
    iso: int
    """The number of a week."""
    rel: int
    """Days from today."""
    mirror: int
    """Set where one word says both yesterday and tomorrow."""
    nth: tuple[int, str]
    """The n-th (or, counted from the end, -n-th) weekday, day, week, weekend or month of what holds it."""
    ahead: tuple[int, int]
    """So many of a weekday from now, or ago: 3 and 4 for "three Fridays from now"."""
    weekend: int
    quarter: int
    holiday: str
    part: str
    clock: int
    """Minutes after midnight."""
    half: str
    """"am" or "pm"; "24" where the hour itself leaves no doubt."""
    edge: str
    """start, mid, end, rest, first_half or second_half of what is said."""
    around: str
    """The week or weekend that holds the day."""
    bridge: int
    """1: the working day between a holiday and a weekend."""
    turn: tuple[int, int]
    """A weekday, and 1 for the first one after the day said beside it, -1 for the last one before."""
    step: tuple[tuple[int, str], ...]
    """How far from the day said beside it."""
    away: tuple[tuple[int, str], ...]
    """How far from now."""
    span: tuple[int, str]
    """How long."""
    counted: int
    """1 for "the next three weeks", -1 for "the last three"."""
    number: int
    """A number nobody said the meaning of: a day of the month, or an hour."""
    pair: tuple[int, int]
    """Two numbers of a written date in the writer's order: the month is one of them."""
    every: int
    """2: every other one."""
    unit: str
    """A bare "week" or "month": the one that runs."""


DAY_FACTS = frozenset(("day", "weekday", "rel", "nth", "weekend", "holiday", "pair", "ahead", "bridge"))
DATE_FACTS = DAY_FACTS | {
    *("year", "years", "month", "months", "week", "iso", "quarter", "step", "away", "span", "unit", "turn"),
}
# Facts that answer the same question in two ways: a text that says both means two dates.
_RIVALS: dict[str, frozenset[str]] = {
    "ahead": DATE_FACTS - {"ahead"},
    "rel": frozenset(["day", "month", "months", "nth", "holiday", "week", "iso", "pair", "weekend"]),
    "holiday": frozenset(["day", "month", "months", "nth", "weekend", "week", "iso", "pair", "weekday"]),
    "pair": frozenset(["day", "month", "months", "nth", "week", "iso", "weekend"]),
    "nth": frozenset(("day", "iso")),
    "turn": frozenset(("weekday", "near")),
    "weekend": frozenset(("day", "weekday")),
    "iso": frozenset(("week", "day")),
    "month": frozenset(("months", "week")),
    "months": frozenset(("week", "years")),
    "year": frozenset(("years",)),
    "day": frozenset(("week",)),
}


def joined(left: Facts, right: Facts) -> Facts | None:
    """Both said of one day, or None where they cannot be."""
    for fact in left.keys() & right.keys():
        if left[fact] != right[fact] and not _half_of(fact, left, right):  # type: ignore[literal-required]
            return None
    both: Facts = {**left, **right}
    if both.get("part") == "half":
        both["part"] = left.get("part", "half") if right.get("part") == "half" else both["part"]
    for fact in both:
        if fact in _RIVALS and not _RIVALS[fact].isdisjoint(both):
            return None
    return _number_settled(both) if "number" in both else both


def _half_of(fact: str, left: Facts, right: Facts) -> bool:
    """ "half day tomorrow morning": the half is the morning."""
    return fact == "part" and "half" in (left["part"], right["part"])


def _number_settled(facts: Facts) -> Facts | None:
    """A bare number gets its meaning from what stands beside it: an hour, a year, or a day. None where it has none."""
    a_day = 0 < facts["number"] <= 31
    if _beside_a_part(facts):
        return as_hour(facts) if "clock" not in facts else None
    if "day" in facts or "pair" in facts:
        return _year_of_date(facts)
    if "month" in facts or "months" in facts:
        return as_day(facts) if a_day else None
    if "clock" in facts:
        alone = "weekday" in facts or DATE_FACTS.isdisjoint(facts)
        return as_day(facts) if a_day and alone else None
    return facts


def _beside_a_part(facts: Facts) -> bool:
    """ "9 in the morning", "tomorrow morning 9"."""
    no_date = ("rel" in facts or DAY_FACTS.isdisjoint(facts)) and "month" not in facts
    return "part" in facts and facts["number"] <= 12 and no_date


def _year_of_date(facts: Facts) -> Facts | None:
    """ "3 August 27": beside a whole date it is a year, where it can be one."""
    whole = "month" in facts or "pair" in facts
    if whole and "year" not in facts and 12 < facts["number"] < 100:
        return {**_without_number(facts), "year": 2000 + facts["number"]}
    return None if "clock" in facts else facts


def _as(facts: Facts, meaning: str) -> Facts:
    settled = _without_number(facts)
    settled[meaning] = facts["number"]  # type: ignore[literal-required]
    return settled


def _without_number(facts: Facts) -> Facts:
    rest: Facts = {**facts}
    del rest["number"]
    return rest


def as_hour(facts: Facts) -> Facts:
    """The bare number said as an hour."""
    if not 0 <= facts["number"] <= 24:
        return facts
    rest = _without_number(facts)
    rest["clock"] = facts["number"] * 60
    return rest


def as_day(facts: Facts) -> Facts:
    """The bare number said as a day of the month."""
    return _as(facts, "day") if 0 < facts["number"] <= 31 else facts


def month_and_day(pair: tuple[int, int], order: str) -> tuple[int, int]:
    """Of a date written in two numbers, in the order of the writer's locale where both orders can be."""
    first, second = pair
    month_first = (order != "DMY" and first <= 12) or second > 12
    return (first, second) if month_first else (second, first)
