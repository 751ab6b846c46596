"""What one end of a range says for the other: "3 to 14 August", "1 to 3pm", "Tuesday from 2 to 4"."""

from __future__ import annotations

from typing import Final

from bot.understanding.facts import DATE_FACTS, DAY_FACTS, Facts, as_day, as_hour, month_and_day

MONTH_FACTS: Final = frozenset(("month", "months", "year", "years", "week"))
_OF_A_DATE: Final = ("month", "months", "day", "pair")
_OF_AN_HOUR: Final = ("clock", "half", "part")
_WHOLE: Final = frozenset(("month", "months", "week", "pair", "rel", "holiday"))
"""What needs no month from the other end."""


def shared(left: Facts, right: Facts, order: str) -> tuple[Facts, Facts]:
    """Each end lends the other what that one left out; `order` is that of a date in two numbers."""
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
        left, right = _with_months(left, right, order)
    return left, right


def lend(giver: Facts, taker: Facts, facts: frozenset[str]) -> None:
    for fact in facts & giver.keys():
        taker.setdefault(fact, giver[fact])  # type: ignore[literal-required,misc]


def _with_months(left: Facts, right: Facts, order: str) -> tuple[Facts, Facts]:
    """Both as whole dates: "14. - 15.10.", "10 to 12 June", "24 to 2 January"."""
    if "day" in left:
        right = _in_words(right, order)
    if "day" in right:
        left = _in_words(left, order)
    backwards = left.get("day", 0) > right.get("day", 0) and "day" in right
    if _WHOLE.isdisjoint(left):
        _complete(right, left)
        if backwards and "day" in left:
            _month_earlier(left)
    if _WHOLE.isdisjoint(right) and not backwards:
        _complete(left, right)
    if "year" in right and "year" not in left and ("month" in left or "pair" in left):
        left["year"] = right["year"] - (1 if left.get("month", 0) > right.get("month", 0) else 0)
    return left, right


def _in_words(facts: Facts, order: str) -> Facts:
    """A date in two numbers as its day and its month."""
    if "pair" not in facts:
        return facts
    month, day = month_and_day(facts["pair"], order)
    rest: Facts = {fact: said for fact, said in facts.items() if fact != "pair"}  # type: ignore[assignment]
    return {**rest, "month": month, "day": day}


def _complete(giver: Facts, taker: Facts) -> None:
    """The month, week or year of one end is that of the other, which says a day and no more."""
    if "day" in taker or ("nth" in taker and "nth" in giver):
        lend(giver, taker, MONTH_FACTS)
    elif "weekday" in taker:
        lend(giver, taker, frozenset(("week",)))


def _month_earlier(facts: Facts) -> None:
    """In "24 to 2 January" the 24th is that of December."""
    if "months" in facts:
        facts["months"] -= 1
    elif "month" in facts:
        facts["month"] = facts["month"] - 1 or 12
        if "year" in facts and facts["month"] == 12:
            facts["year"] -= 1


def _numbers(left: Facts, right: Facts) -> tuple[Facts, Facts]:
    """Bare numbers of a range are days or hours, both the same, as what is said beside them tells."""
    if "number" not in left and "number" not in right:
        return left, right
    meant = as_hour if _are_hours(left, right) else as_day
    return (meant(left) if "number" in left else left), (meant(right) if "number" in right else right)


def _are_hours(left: Facts, right: Facts) -> bool:
    if any({"day", "number"} <= facts.keys() for facts in (left, right)):
        return True
    both = left.keys() | right.keys()
    hour_said = not both.isdisjoint(_OF_AN_HOUR)
    if hour_said:
        return _hours_possible(left, right)
    two_dates = all({"weekday", "number"} <= facts.keys() for facts in (left, right))
    if not both.isdisjoint(_OF_A_DATE) or (two_dates and left.get("weekday") != right.get("weekday")):
        return False
    return not both.isdisjoint(("weekday", "rel")) and _hours_possible(left, right)


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
