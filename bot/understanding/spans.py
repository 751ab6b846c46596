"""Pieces -> readings: ranges, lists, and what one end of a range says for the other."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final, NamedTuple

from bot.understanding.facts import DATE_FACTS, DAY_FACTS, Facts, as_day, as_hour, joined
from bot.understanding.grammar import Piece
from bot.understanding.reading import Clues, Reading, Unreadable, midnight, read


class Said(NamedTuple):
    """One time off as it was said: a day, a range, or only one end of one."""

    shape: str
    """one, range, dash, until, back or from"""
    left: Facts
    right: Facts
    place: int
    """Where in the text it stands."""


_NONE: Final[Facts] = {}
_CLOCK_ONLY: Final = frozenset(["clock", "half", "part", "number"])


def gathered(pieces: list[Piece], wanted: bool = True) -> list[Said]:
    """Days, ranges and lists, in the order of the text."""
    if not wanted:
        # Who is not away does not come back: "I will be back on Monday" names a day.
        pieces = [piece for piece in pieces if piece.letter != "K"]
        if pieces and pieces[0].letter == "t":
            del pieces[0]
    return _with_context(_ranges(_neighbours(pieces)))


def _neighbours(pieces: list[Piece]) -> list[Piece]:
    """Facts side by side are said of one day where that is possible, then those with a comma between."""
    merged: list[Piece] = []
    for piece in pieces:
        if piece.letter == "P" and merged and merged[-1].letter == "P":
            both = joined(merged[-1].facts, piece.facts)
            if both is not None:
                merged[-1] = Piece("P", both, merged[-1].start, piece.end)
                continue
        merged.append(piece)
    return _commas(merged)


def _commas(pieces: list[Piece]) -> list[Piece]:
    merged: list[Piece] = []
    for piece in pieces:
        if piece.letter == "P" and len(merged) > 1:
            last = merged[-1]
            if last.word == "comma" and merged[-2].letter == "P":
                both = _across_comma(merged[-2].facts, piece.facts)
                if both is not None:
                    merged[-2:] = [Piece("P", both, merged[-2].start, piece.end)]
                    continue
        merged.append(piece)
    return merged


def _across_comma(left: Facts, right: Facts) -> Facts | None:
    """ "Tuesday, 10 January" is one day; "Monday, the 15th" may be two."""
    if "every" in left or "every" in right:
        return None
    both = joined(left, right)
    if both is None or (right.keys() == {"number"} and "clock" not in left):
        return None
    complete = {"month", "pair", "clock", "part", "year", "week", "months", "years"}
    if complete.isdisjoint(left) and complete.isdisjoint(right):
        return None
    if set(left) == set(right) or ("number" in left and "clock" not in right):
        return None
    if ("weekday" in left and not {"day", "pair"}.isdisjoint(right)) or (
        "weekday" in right and not {"day", "pair"}.isdisjoint(left)
    ):
        return both
    if DAY_FACTS.isdisjoint(left) or DAY_FACTS.isdisjoint(right):
        return both
    return None


def _ranges(pieces: list[Piece]) -> list[Said]:
    found: list[Said] = []
    line = "".join([piece.letter for piece in pieces])
    at = 0
    while at < len(line):
        step, said = _shape_at(line, pieces, at)
        if said is not None:
            found.append(said)
        elif line[at] in "xc":
            found.append(Said(line[at], _NONE, _NONE, at))
        at += step
    return found


def _shape_at(line: str, pieces: list[Piece], at: int) -> tuple[int, Said | None]:
    match = _ANY.match(line, at)
    if match is None:
        return 1, None
    shape, said = _said(match, pieces, at)
    if shape in _RANGES and not _a_range(shape, said.left, said.right):
        match = _NO_RANGE.match(line, at)
        if match is None:
            return 1, None
        said = _said(match, pieces, at)[1]
    return match.end() - at, said


def _said(match: re.Match[str], pieces: list[Piece], at: int) -> tuple[str, Said]:
    shape, (left, right) = _BY_GROUP[match.lastgroup or ""]
    if shape == "dash" and pieces[at + 1].end - pieces[at + 1].start > 1:
        shape = "range"
    found = Said(
        "range" if shape == "hours" else shape,
        pieces[at + left].facts if left >= 0 else _NONE,
        pieces[at + right].facts if right >= 0 else _NONE,
        pieces[at].start,
    )
    return shape, found


def _a_range(shape: str, left: Facts, right: Facts) -> bool:
    """A length or a step is no end of a range, and "previous week - Monday" is one day."""
    if shape == "hours":
        return "clock" in left and "clock" in right
    if left.keys() == {"week"} and right.keys() == {"weekday"}:
        return False
    return not right.keys() <= {"step", "away", "span"} and "every" not in left


# Which pieces make one time off; then what it is, and where its two ends stand. Earlier shapes win.
_SHAPES: Final = (
    ("bP[ctu]P", "range", (1, 3)),
    ("fP[ct]uP", "range", (1, 4)),
    ("fP[tu]P", "range", (1, 3)),
    ("fPP", "hours", (1, 2)),
    ("P[tj]P[uUb](?!P)", "range", (0, 2)),
    ("PcPb(?!P)", "range", (0, 2)),
    ("PjP", "range", (0, 2)),
    ("PtuP", "range", (0, 3)),
    ("PtP", "dash", (0, 2)),
    ("PuP", "range", (0, 2)),
    ("PcKP", "back", (0, 3)),
    ("PKP", "back", (0, 2)),
    ("KP", "back", (-1, 1)),
    ("utP", "until", (-1, 2)),
    ("[tu]P", "until", (-1, 1)),
    ("PU", "until", (-1, 0)),
    ("fP", "from", (1, -1)),
    ("Pj", "from", (0, -1)),
    ("P", "one", (0, -1)),
)
_RANGES: Final = frozenset(("range", "dash", "hours"))
_BY_GROUP: Final = {f"s{place}": (shape, ends) for place, (_, shape, ends) in enumerate(_SHAPES)}


def _alternatives(ranges: bool) -> re.Pattern[str]:
    return re.compile(
        "|".join(
            f"(?P<s{place}>{opening})"
            for place, (opening, shape, _) in enumerate(_SHAPES)
            if ranges or shape not in _RANGES
        )
    )


_ANY: Final = _alternatives(ranges=True)
_NO_RANGE: Final = _alternatives(ranges=False)


def _with_context(found: list[Said]) -> list[Said]:
    """Facts that stand before or after a range, without a word between, are said of both its ends."""
    kept: list[Said] = []
    for said in _month_shared(found):
        if said.shape in "xc":
            kept.append(said)
            continue
        last = kept[-1] if kept else None
        if last is not None and last.shape not in "xc":
            both = _one_of_both(last, said)
            if both is not None:
                kept[-1] = both
                continue
        kept.append(said)
    kept = _joined_over_words([said for said in kept if said.shape not in "xc"])
    # "the week", "my day": only where nothing else is said.
    return [said for said in kept if said.left.keys() != {"unit"}] or kept


def _month_shared(found: list[Said]) -> list[Said]:
    """In "3, 4 and 9 March" and "March 3, 4 and 9" the month is said of every day."""
    found = _lent_along(found)
    return _lent_along(found[::-1])[::-1]


def _lent_along(found: list[Said]) -> list[Said]:
    lent: list[Said] = []
    for said in found:
        if len(lent) > 1 and lent[-1].shape == "c" and said.shape == "one" and lent[-2].shape not in "xc":
            giver = lent[-2].right if lent[-2].right else lent[-2].left
            if said.left.keys() <= {"number", "day"} and said.left and not giver.keys().isdisjoint(("month", "months")):
                facts = as_day(said.left) if "number" in said.left else said.left.copy()
                _lend(giver, facts, frozenset(_LENT_BACK))
                said = said._replace(left=facts)
        lent.append(said)
    return lent


def _one_of_both(first: Said, second: Said) -> Said | None:
    if first.shape == "one" and second.shape in ("range", "dash", "until", "from", "back"):
        return _spread(first.left, second, first.place)
    if second.shape == "one" and first.shape in ("range", "dash", "until"):
        return _spread(second.left, first, first.place)
    if first.shape == "one" and second.shape == "one":
        both = joined(first.left, second.left)
        return Said("one", both, _NONE, first.place) if both is not None else None
    if first.shape == "from" and second.shape == "one" and second.left.keys() <= {"away", "step", "span"}:
        both = joined(first.left, second.left)
        return Said("one", both, _NONE, first.place) if both is not None else None
    if first.shape in ("from", "one") and second.shape == "until" and second.left == _NONE:
        return Said("range", first.left, second.right, first.place)
    return None


def _spread(context: Facts, said: Said, place: int) -> Said | None:
    """ "Tuesday from 2 to 4": the day is that of both hours."""
    if said.shape == "until" and not DATE_FACTS.isdisjoint(said.right) and not DATE_FACTS.isdisjoint(context):
        return Said("range", context, said.right, place)
    if said.shape == "from" and "span" in context:
        both = joined(context, said.left)
        return Said("one", both, _NONE, place) if both is not None else None
    left = joined(context, said.left)
    right = joined(context, said.right)
    if said.shape in ("until", "back"):
        return Said(said.shape, context, right, place) if right is not None else None
    if said.shape == "from":
        return Said("from", left, _NONE, place) if left is not None else None
    return Said("range", left, right, place) if left is not None and right is not None else None


def _only_length(said: Said) -> bool:
    return said.shape == "one" and said.left.keys() == {"span"}


def _joined_over_words(found: list[Said]) -> list[Said]:
    """A day and an hour belong together whatever words are between; a lone length says nothing about when."""
    kept: list[Said] = []
    for said in found:
        last = kept[-1] if kept else None
        if last is not None and (_only_hours(last) != _only_hours(said) or _from_a_day(last, said)):
            both = _one_of_both(last, said)
            if both is not None:
                kept[-1] = both
                continue
        kept.append(said)
    return kept


def _from_a_day(length: Said, day: Said) -> bool:
    return _only_length(length) and length.left["span"][1] not in ("hour", "minute") and day.shape == "from"


def _only_hours(said: Said) -> bool:
    return (
        said.left.keys() <= _CLOCK_ONLY
        and said.right.keys() <= _CLOCK_ONLY
        and ("clock" in said.left or "part" in said.left)
    )


_LEANING: Final = frozenset(["weekday", "day"])


def readings(said: Said, clues: Clues, last: Reading | None = None) -> Reading | None:
    """What is meant, or None where nothing fits. In "Monday and Friday" the Friday is the one after that Monday."""
    if last is not None and said.left.keys() <= _LEANING and last.start.date() > clues.today:
        clues.after = last.start.date()
    try:
        return _READERS[said.shape](said, clues)
    except (Unreadable, ValueError, OverflowError):
        return None
    finally:
        clues.after = None


def _one(said: Said, clues: Clues) -> Reading | None:
    facts = _number_settled(said.left)
    if facts is None or _only_a_length(facts, clues):
        return None
    return _closed(read(_without_meeting_length(facts), clues), clues)


def _without_meeting_length(facts: Facts) -> Facts:
    """ "30 minutes on Tuesday morning" is as long as a meeting is; who is away says from when to when."""
    if (
        "span" in facts
        and facts["span"][1] in ("hour", "minute")
        and not facts.keys() <= {"span", "counted", "clock", "half"}
    ):
        facts = facts.copy()
        del facts["span"]
    return facts


def _only_a_length(facts: Facts, clues: Clues) -> bool:
    """So many days, and nobody says from when. Hours begin now for who wants to be off."""
    if not facts.keys() <= {"span", "number"}:
        return False
    return not (clues.wanted and facts["span"][1] in ("hour", "minute"))


def _number_settled(facts: Facts) -> Facts | None:
    if facts.keys() <= {"number"} or facts.keys() <= {"edge"}:
        return None
    if "number" not in facts:
        return facts
    if not facts.keys().isdisjoint(("weekday", "month", "months", "around")):
        return as_day(facts)
    if "week" in facts or "iso" in facts:
        rest = facts.copy()
        del rest["number"]
        return rest
    return as_hour(facts)


def _closed(reading: Reading, clues: Clues) -> Reading:
    """A point ends with the working day, or an hour later when that is over."""
    if reading.end is not None:
        return reading
    over = datetime.combine(reading.start.date(), clues.context.hours[1])
    end = over if over > reading.start else reading.start + timedelta(hours=1)
    return replace(reading, end=end, assumed=reading.assumed | {"end"})


def _range(said: Said, clues: Clues) -> Reading | None:
    left, right = shared(said.left, said.right)
    clues = _same_order(left, right, clues)
    start = read(left, clues)
    end = _end_of(right, start, clues, same_day=_one_day(said, left))
    stop = end.start if end.end is None or "clock" in right else end.end
    if stop <= start.start:
        return None
    whole = start.whole and end.whole
    return Reading(start.start, stop, whole, start.assumed | end.assumed)


def _one_day(said: Said, left: Facts) -> bool:
    """Whether the day was said once, for both hours."""
    if DATE_FACTS.isdisjoint(left):
        return False
    first, second = _date_of(said.left), _date_of(said.right)
    return not first or not second or first == second


def _dash(said: Said, clues: Clues) -> Reading | None:
    """ "2-15" alone is a date where it can be one; of somebody who asks for time off it is a range of days."""
    if said.left.keys() == said.right.keys() == {"number"} and not clues.wanted:
        try:
            return _closed(read({"pair": (said.left["number"], said.right["number"])}, clues), clues)
        except Unreadable:
            return _range(said, clues)
    return _range(said, clues)


def _same_order(left: Facts, right: Facts, clues: Clues) -> Clues:
    """Where one end can be written in one order only, the other is written so too."""
    for facts in (left, right):
        first, second = facts.get("pair", (0, 0))
        if first > 12 or second > 12:
            return replace(clues, order="DMY" if first > 12 else "MDY")
    return clues


def _date_of(facts: Facts) -> dict[str, object]:
    return {fact: value for fact, value in facts.items() if fact in DATE_FACTS}


def _end_of(right: Facts, start: Reading, clues: Clues, same_day: bool) -> Reading:
    clues.after = None if same_day else start.start.date()
    try:
        end = read(right, clues)
    finally:
        clues.after = None
    if same_day and "clock" in right and end.end is None:
        end = replace(end, start=datetime.combine(start.start.date(), end.start.time()))
    if "clock" in right and end.start <= start.start and end.start.date() == start.start.date():
        later = 12 if end.start.hour < 12 and end.start + timedelta(hours=12) > start.start else 24
        end = replace(end, start=end.start + timedelta(hours=later))
    return end


_LENT_BACK: Final = ("month", "months", "year", "years", "week")


def shared(left: Facts, right: Facts) -> tuple[Facts, Facts]:
    """Each end lends the other what that one left out."""
    left, right = _numbers(left, right)
    left, right = _halves(left.copy(), right.copy())
    if DATE_FACTS.isdisjoint(left):
        _lend(right, left, DATE_FACTS)
    elif DATE_FACTS.isdisjoint(right):
        _lend(left, right, DATE_FACTS)
    elif "clock" in right and DAY_FACTS.isdisjoint(right):
        _lend(right, left, DATE_FACTS)
        _lend(left, right, DATE_FACTS)
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


def _lend(giver: Facts, taker: Facts, facts: frozenset[str]) -> None:
    for fact in facts & giver.keys():
        taker.setdefault(fact, giver[fact])  # type: ignore[literal-required,misc]


def _lend_month(left: Facts, right: Facts) -> None:
    for giver, taker in ((right, left), (left, right)):
        if not {"month", "months", "week", "pair"}.isdisjoint(taker) or "rel" in taker or "holiday" in taker:
            continue
        if "nth" in taker and "nth" in giver:
            _lend(giver, taker, frozenset(_LENT_BACK))
        if ("day" in taker and taker is left) or "day" in taker or ("weekday" in taker and "week" in giver):
            wanted = ("week",) if "day" not in taker else _LENT_BACK
            if taker is right and giver.get("day", 0) > taker.get("day", 0) and "day" in taker:
                continue
            for fact in wanted:
                if fact in giver and fact not in taker:
                    taker[fact] = giver[fact]  # type: ignore[literal-required]
    if "year" in right and "year" not in left and ("month" in left or "pair" in left):
        left["year"] = right["year"] - (1 if _month_of(left) > _month_of(right) else 0)


def _month_of(facts: Facts) -> int:
    return facts.get("month", 0)


def _until(said: Said, clues: Clues) -> Reading | None:
    """From now, or from the start of the day said, up to the end of what is named."""
    right = _settled_end(said.right)
    end = read(right, clues)
    if end.whole:
        first = clues.today if end.start.date() >= clues.today else end.start.date()
        return Reading(midnight(first), end.end, True, end.assumed)
    stop = end.start if "clock" in right or end.end is None else end.end
    start = _start_of_work(stop.date(), clues)
    if start >= stop:
        start = midnight(stop.date())
    return Reading(start, stop, False, end.assumed) if start < stop else None


def _settled_end(facts: Facts) -> Facts:
    """The end of something: a bare number is its hour."""
    settled = _number_settled(facts)
    if settled is None and "number" not in facts:
        raise Unreadable("no end")
    return settled if settled is not None else as_hour(facts)


def _start_of_work(of: date, clues: Clues) -> datetime:
    now = clues.context.now
    begin = datetime.combine(of, clues.context.hours[0])
    return max(begin, now.replace(second=0, microsecond=0)) if of == now.date() else begin


def _back(said: Said, clues: Clues) -> Reading | None:
    """Away until the day before."""
    start = read(said.left, clues) if said.left else None
    if start is not None:
        clues.after = start.start.date()
    try:
        end = read(_settled_end(said.right), clues)
    finally:
        clues.after = None
    first = start.start if start is not None else midnight(clues.today)
    if not end.whole and start is not None and start.whole:
        return Reading(first, end.start, False, end.assumed)
    return Reading(first, end.start, end.whole, end.assumed) if first < end.start else None


def _from(said: Said, clues: Clues) -> Reading | None:
    return _one(Said("one", said.left, _NONE, said.place), clues)


_READERS = {"one": _one, "range": _range, "dash": _dash, "until": _until, "back": _back, "from": _from}


def repeated(said: Said, clues: Clues) -> list[Reading]:
    """Every such weekday of the month, week or year that is said with it."""
    facts = said.left
    container = facts.copy()
    for fact in facts.keys() - _CONTAINERS:
        del container[fact]  # type: ignore[misc]
    if not container:
        return []
    try:
        whole = read(container, clues)
    except Unreadable:
        return []
    first = max(whole.start, midnight(clues.today))
    found: list[Reading] = []
    for ahead in range((whole.end - first).days if whole.end is not None else 0):
        start = first + timedelta(days=ahead)
        if start.weekday() == facts["weekday"]:
            found.append(Reading(start, start + timedelta(days=1), True))
    return found[:53]


_CONTAINERS: Final = frozenset(("month", "months", "year", "years", "week", "quarter"))
