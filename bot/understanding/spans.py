"""What was said -> readings: when it starts, when it ends."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final

from bot.understanding.clues import Clues, NoSuchDay, Unreadable
from bot.understanding.days import DAY, later
from bot.understanding.facts import DATE_FACTS, Facts, as_day, as_hour
from bot.understanding.reading import Reading, midnight, read
from bot.understanding.sharing import lend, shared
from bot.understanding.stretches import NOTHING, Stretch

_LEANING: Final = frozenset(["weekday", "day"])


def readings(said: Stretch, clues: Clues, last: Reading | None = None) -> Reading | None:
    """What is meant, or None where nothing fits. In "Monday and Friday" the Friday is the one after that Monday."""
    if last is not None and said.left.keys() <= _LEANING and last.start.date() > clues.today:
        clues.after = last.start.date()
    if last is not None and last.end is not None and said.left.keys() == {"step"}:
        return _stepped(said.left, last)
    try:
        return _READERS[said.shape](said, clues)
    except NoSuchDay:
        clues.impossible = True
        return None
    except (Unreadable, ValueError, OverflowError):
        return None
    finally:
        clues.after = None


def _stepped(facts: Facts, last: Reading) -> Reading:
    """ "New Year's Eve and the day after": counted from the day said before."""
    (count, unit), *_ = facts["step"]
    day = later(last.start.date(), count, unit)
    return Reading(midnight(day), midnight(day + DAY), True)


def _one(said: Stretch, clues: Clues) -> Reading | None:
    facts = _number_settled(said.left)
    if facts is None and clues.context.asked and said.left.keys() == {"number"}:
        facts = as_day(said.left)
    if facts is None or (len(facts) == 1 and "number" in facts) or ("span" in facts and _only_a_length(facts, clues)):
        return None
    reading = read(_without_meeting_length(facts) if "span" in facts else facts, clues)
    return reading if reading.end is not None else _closed(reading, clues)


def _without_meeting_length(facts: Facts) -> Facts:
    """ "30 minutes on Tuesday morning" is as long as a meeting is; who is away says from when to when."""
    timed = "clock" in facts or facts.keys() <= {"span", "counted"}
    if not timed and "span" in facts and facts["span"][1] in ("hour", "minute"):
        facts = facts.copy()
        del facts["span"]
    return facts


def _only_a_length(facts: Facts, clues: Clues) -> bool:
    """So many days, and nobody says from when. Hours begin now for who wants to be off."""
    if not facts.keys() <= {"span", "number"}:
        return False
    return not (clues.wanted and facts["span"][1] in ("hour", "minute"))


def _number_settled(facts: Facts) -> Facts | None:
    if "number" not in facts:
        return None if len(facts) == 1 and "edge" in facts else facts
    if len(facts) == 1:
        return None
    if "day" in facts or "pair" in facts or facts.get("span", ("", ""))[1] in ("hour", "minute"):
        return as_hour(facts)
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
    return reading._replace(end=end, assumed=reading.assumed | {"end"})


def _range(said: Stretch, clues: Clues) -> Reading | None:
    clues = _same_order(said.left, said.right, clues)
    left, right = shared(said.left, _hour_before_that_day(said.left, said.right), clues.order)
    start = read(left, clues)
    end = _end_of(right, start, clues, same_day=_one_day(said, left))
    stop = end.start if end.end is None or "clock" in right else end.end
    said_facts = left.keys() | right.keys()
    a_slip = stop - start.start > _SLIP and "day" in said_facts and said_facts.isdisjoint(("year", "years"))
    if stop <= start.start or a_slip:
        return None
    begin = start.start
    if start.whole and not end.whole and stop.date() == begin.date():
        work = _start_of_work(begin.date(), clues)
        begin = work if work < stop else begin
    return Reading(begin, stop, start.whole and end.whole, start.assumed | end.assumed)


# Without a year said, an end this far off was written before its start: "5 Jan to 3 Jan".
_SLIP: Final = timedelta(days=360)


def _hour_before_that_day(left: Facts, right: Facts) -> Facts:
    """ "9 December until 3" ends at three that day: the 3rd is before it."""
    if right.keys() == {"number"} and "month" in left and right["number"] < left.get("day", 0) and "clock" not in left:
        return as_hour(right)
    return right


def _one_day(said: Stretch, left: Facts) -> bool:
    """Whether the day was said once, for both hours."""
    if DATE_FACTS.isdisjoint(left):
        return False
    first, second = _date_of(said.left), _date_of(said.right)
    return not first or not second or first == second


def _dash(said: Stretch, clues: Clues) -> Reading | None:
    """ "2-15" alone is a date where it can be one; of somebody who asks for time off it is a range of days."""
    first, second = (facts.get("number", facts.get("day", 0)) for facts in (said.left, said.right))
    numbers = all(len(facts) == 1 and facts.keys() <= {"number", "day"} for facts in (said.left, said.right))
    if numbers and (not clues.wanted or first >= second):
        try:
            return _closed(read({"pair": (first, second)}, clues), clues)
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
        end = end._replace(start=datetime.combine(start.start.date(), end.start.time()))
    if "clock" in right and end.start <= start.start and end.start.date() == start.start.date():
        exact = right.get("half") in ("am", "pm", "24")
        if "am_pm" in end.assumed - start.assumed:
            # "11pm to 3": at three in the night, not in the afternoon before.
            end = end._replace(start=end.start - timedelta(hours=12), assumed=end.assumed - {"am_pm"})
        later = 12 if not exact and end.start.hour < 12 and end.start + timedelta(hours=12) > start.start else 24
        if later == 24 and not exact and {"am_pm"} <= start.assumed | end.assumed:
            raise Unreadable("over before it begins")
        end = end._replace(start=end.start + timedelta(hours=later))
    return end


def _until(said: Stretch, clues: Clues) -> Reading | None:
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


def _back(said: Stretch, clues: Clues) -> Reading | None:
    """Away until the day before."""
    start = read(said.left, clues) if said.left else None
    if start is not None:
        clues.after = start.start.date()
    try:
        right = _settled_end(said.right)
        if DATE_FACTS.isdisjoint(right):
            right = right.copy()
            lend(said.left, right, DATE_FACTS)
        end = read(right, clues)
    finally:
        clues.after = None
    first = start.start if start is not None else midnight(clues.today)
    if not end.whole and start is not None and start.whole:
        return Reading(first, end.start, False, end.assumed)
    return Reading(first, end.start, end.whole, end.assumed) if first < end.start else None


def _from(said: Stretch, clues: Clues) -> Reading | None:
    """Nobody said until when: the day itself, and that is said."""
    reading = _one(Stretch("one", said.left, NOTHING, said.place), clues)
    if reading is None or not reading.whole or "span" in said.left:
        return reading
    return reading._replace(assumed=reading.assumed | {"end"})


_READERS = {"one": _one, "range": _range, "dash": _dash, "until": _until, "back": _back, "from": _from}


def repeated(said: Stretch, clues: Clues) -> list[Reading]:
    """Every such weekday, or every other, of the month, week or year that is said with it, or of a range."""
    left, right = _beside(said.left), _beside(said.right)
    if not right and not _container(left):
        return []
    shape = "one" if not right else said.shape if left else "until"
    whole = readings(Stretch(shape, left if right else _container(left), right, said.place), clues)
    if whole is None or whole.end is None:
        return []
    first = max(whole.start, midnight(clues.today))
    found: list[Reading] = []
    for ahead in range((whole.end - first).days):
        start = first + timedelta(days=ahead)
        if start.weekday() == said.left["weekday"]:
            found.append(Reading(start, start + timedelta(days=1), True))
    return found[: 53 * said.left["every"] : said.left["every"]]


def _beside(facts: Facts) -> Facts:
    """What is said beside the weekday."""
    return {fact: said for fact, said in facts.items() if fact not in ("every", "weekday")}  # type: ignore[return-value]


def _container(facts: Facts) -> Facts:
    return {fact: said for fact, said in facts.items() if fact in CONTAINERS}  # type: ignore[return-value]


CONTAINERS: Final = frozenset(("month", "months", "year", "years", "week", "quarter"))
