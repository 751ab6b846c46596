"""Stretches among themselves: what is said once of several of them is said of each."""

from __future__ import annotations

from typing import Final

from bot.understanding.facts import DATE_FACTS, Facts, as_day, joined
from bot.understanding.grammar import FACTS, Piece
from bot.understanding.letters import Letter
from bot.understanding.neighbours import neighbours_joined
from bot.understanding.sharing import MONTH_FACTS, lend
from bot.understanding.stretches import NOTHING, PARTING, Stretch, alone, stretches_of

_CLOCK_ONLY: Final = frozenset(("clock", "half", "part", "number"))


def gathered(pieces: list[Piece], wanted: bool = True) -> list[Stretch]:
    """Days, ranges and lists, in the order of the text."""
    if len(pieces) == 1 and pieces[0].letter == FACTS:
        return [alone(pieces[0])]
    if not wanted:
        pieces = _without_idle_words(pieces)
    return _with_context(stretches_of(neighbours_joined(pieces)))


def _without_idle_words(pieces: list[Piece]) -> list[Piece]:
    """Who is not away does not come back: "I will be back on Monday" names a day; so does "move it to Monday"."""
    kept: list[Piece] = []
    for piece in pieces:
        last = kept[-1].letter if kept else ""
        if piece.letter == Letter.BACK and not any(before.letter == FACTS for before in kept):
            continue
        if piece.letter == Letter.TO and last != FACTS:
            continue
        kept.append(piece)
    return kept


def _with_context(found: list[Stretch]) -> list[Stretch]:
    """Facts that stand before or after a range, without a word between, are said of both its ends."""
    kept: list[Stretch] = []
    for stretch in _shared_along(found):
        last = kept[-1] if kept else None
        both = None
        if stretch.shape not in PARTING and last is not None and last.shape not in PARTING:
            both = _one_of_both(last, stretch)
        if both is not None:
            kept[-1] = both
        else:
            kept.append(stretch)
    kept = [stretch for stretch in kept if stretch.shape not in PARTING]
    if len(kept) < 2:
        return kept
    kept = _ends_told(_joined_over_words(_of_that_week(kept)))
    # "the week", "my day": only where nothing else is said.
    return [stretch for stretch in kept if stretch.left.keys() != {"unit"}] or kept


def _shared_along(found: list[Stretch]) -> list[Stretch]:
    """In "3, 4 and 9 March" and "March 3, 4 and 9" the month is said of every day; so is "week" in "week 51 and 52"."""
    if len(found) < 3 or not any(stretch.shape == Letter.AND for stretch in found):
        return found
    return _lent_along(_lent_along(found)[::-1])[::-1]


def _lent_along(found: list[Stretch]) -> list[Stretch]:
    lent: list[Stretch] = []
    for stretch in found:
        if len(lent) > 1 and lent[-1].shape == Letter.AND and stretch.shape == "one" and lent[-2].shape not in PARTING:
            giver = lent[-2].right or lent[-2].left
            stretch = stretch._replace(left=_completed(stretch.left, giver))
        lent.append(stretch)
    return lent


def _completed(facts: Facts, giver: Facts) -> Facts:
    """A bare day or number as the giver says its own."""
    if facts.keys() == {"number"} and "iso" in giver and 0 < facts["number"] <= 53:
        return {"iso": facts["number"]}
    if facts.keys() == {"weekday"} and "week" in giver and facts["weekday"] < giver.get("weekday", 0):
        # "Monday and Wednesday next week"; "Friday and Monday next week" begins in this one.
        return {**facts, "week": giver["week"]}
    if not facts or not facts.keys() <= {"number", "day"} or giver.keys().isdisjoint(("month", "months")):
        return facts
    day = as_day(facts) if "number" in facts else facts.copy()
    lend(giver, day, MONTH_FACTS)
    return day


def _one_of_both(first: Stretch, second: Stretch) -> Stretch | None:
    if first.shape == "one" and second.shape in ("range", "dash", "until", "from", "back"):
        return _spread(first.left, second, first.place)
    if second.shape == "one" and first.shape in ("range", "dash", "until"):
        return _spread(second.left, first, first.place)
    a_step_from = first.shape == "from" and second.left.keys() <= {"away", "step", "span"}
    if second.shape == "one" and (first.shape == "one" or a_step_from):
        both = joined(first.left, second.left)
        return Stretch("one", both, NOTHING, first.place) if both is not None else None
    if first.shape in ("from", "one") and second.shape == "until" and second.left == NOTHING:
        return Stretch("range", first.left, second.right, first.place)
    return None


def _spread(context: Facts, stretch: Stretch, place: int) -> Stretch | None:
    """ "Tuesday from 2 to 4": the day is that of both hours."""
    two_days = not DATE_FACTS.isdisjoint(stretch.right) and not DATE_FACTS.isdisjoint(context)
    if stretch.shape == "until" and two_days:
        return Stretch("range", context, stretch.right, place)
    left, right = joined(context, stretch.left), joined(context, stretch.right)
    if stretch.shape == "from":
        shape = "one" if "span" in context else "from"
        return Stretch(shape, left, NOTHING, place) if left is not None else None
    if stretch.shape in ("until", "back"):
        return Stretch(stretch.shape, context, right, place) if right is not None else None
    return Stretch("range", left, right, place) if left is not None and right is not None else None


def _of_that_week(found: list[Stretch]) -> list[Stretch]:
    """ "Thursday and Friday off next week": both are of that week."""
    *days, last = found
    if last.shape != "one" or last.left.keys() != {"week"} or any(day.left.keys() != {"weekday"} for day in days):
        return found
    return [day._replace(left={**day.left, **last.left}) for day in days]


def _ends_told(found: list[Stretch]) -> list[Stretch]:
    """ "Off 29 March to 9 April, back on the 12th": who comes back then has said so before, or ends what was open."""
    kept: list[Stretch] = []
    for stretch in found:
        last = kept[-1] if kept else None
        if stretch.shape != "back" or stretch.left or last is None:
            kept.append(stretch)
        elif last.shape in ("from", "one"):
            kept[-1] = last._replace(shape="back", right=stretch.right)
    return kept


def _joined_over_words(found: list[Stretch]) -> list[Stretch]:
    """A day and an hour belong together whatever words are between; a lone length says nothing about when."""
    kept: list[Stretch] = []
    for stretch in found:
        last = kept[-1] if kept else None
        both = None
        if last is not None and (_only_hours(last) != _only_hours(stretch) or _from_a_day(last, stretch)):
            both = _one_of_both(last, stretch)
        if both is not None:
            kept[-1] = both
        else:
            kept.append(stretch)
    return kept


def _only_length(stretch: Stretch) -> bool:
    return stretch.shape == "one" and stretch.left.keys() == {"span"}


def _from_a_day(length: Stretch, day: Stretch) -> bool:
    return _only_length(length) and length.left["span"][1] not in ("hour", "minute") and day.shape == "from"


def _only_hours(stretch: Stretch) -> bool:
    said = stretch.left.keys() | stretch.right.keys()
    return said <= _CLOCK_ONLY and ("clock" in stretch.left or "part" in stretch.left)
