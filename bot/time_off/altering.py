"""What becomes of days and hours when somebody says how they should be instead: pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from bot.time_off.span import Span, moved_to

DAY = timedelta(days=1)
Hours = tuple[time, time]
"""From when to when somebody works."""


class How(StrEnum):
    INSTEAD = "instead"
    """These days in the place of what was said: "no, Thursday"."""
    MOVE = "move"
    """The same there: it stays as long."""
    KEEP = "keep"
    """Only these of the days."""
    ADD = "add"
    DROP = "drop"
    HOURS = "hours"
    """The same days, but only these hours of each."""
    ALL_DAY = "all_day"
    START = "start"
    END = "end"
    MOVE_BY = "move_by"
    START_BY = "start_by"
    END_BY = "end_by"
    LENGTH = "length"


@dataclass(frozen=True, slots=True)
class Alteration:
    how: How
    spans: tuple[Span, ...] = ()
    """The days or hours that were said: of START and END the moment is the start or the end of the first."""
    by: timedelta = timedelta()
    of: tuple[Span, ...] = ()
    """Which of the days it is about; none: all of it."""
    timed: bool = False
    """Of START and END: an hour was said."""
    dated: bool = True
    """Of START and END: a day was said."""


def altered(spans: tuple[Span, ...], alteration: Alteration, hours: Hours) -> tuple[Span, ...]:
    """The spans as they are to be; none where nothing is left of them."""
    made = {
        How.INSTEAD: _instead,
        How.MOVE: _moved,
        How.KEEP: _kept,
        How.ADD: _with_more,
        How.DROP: _dropped,
        How.HOURS: _in_hours,
        How.ALL_DAY: _whole_days,
        How.START: _from_then,
        How.END: _until_then,
        How.MOVE_BY: _moved_by,
        How.START_BY: _moved_by,
        How.END_BY: _moved_by,
        How.LENGTH: _as_long,
    }[alteration.how](spans, alteration, hours)
    return joined(made)


def joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    """In order, and as one where whole days follow each other or anything overlaps."""
    found: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, not span.all_day)):
        last = found[-1] if found else None
        if last and last.all_day == span.all_day and span.start <= last.end:
            found[-1] = Span(last.start, max(last.end, span.end), span.all_day)
        elif not (last and span.end <= last.end):
            found.append(span)
    return tuple(found)


def without(spans: Iterable[Span], out: Iterable[Span], hours: Hours) -> tuple[Span, ...]:
    """What is left of the spans: of a day of which hours are taken out, the rest of the working hours."""
    left = list(spans)
    for gone in out:
        left = [part for span in left for part in _without(span, gone, hours)]
    return tuple(left)


def within(spans: Iterable[Span], of: Iterable[Span]) -> tuple[Span, ...]:
    """The part of the spans that lies in the days of the others."""
    others = [days_of(span) for span in of]
    return tuple(part for span in spans for other in others if (part := _cut(span, other.start, other.end)))


def days_of(span: Span) -> Span:
    return Span.days(span.first_day, span.last_day)


def each_day(span: Span) -> Iterator[date]:
    for number in range((span.last_day - span.first_day).days + 1):
        yield span.first_day + number * DAY


def _cut(span: Span, start: datetime, end: datetime) -> Span | None:
    start, end = max(span.start, start), min(span.end, end)
    return Span(start, end, span.all_day) if start < end else None


def _without(span: Span, gone: Span, hours: Hours) -> list[Span]:
    if not span.overlaps(gone):
        return [span]
    if span.all_day and not gone.all_day:
        whole = [_cut(span, span.start, days_of(gone).start), _cut(span, days_of(gone).end, span.end)]
        worked = [Span(*_at(day, hours), all_day=False) for day in each_day(days_of(gone))]
        return [*filter(None, whole), *(part for day in worked for part in _without(day, gone, hours))]
    parts = (_cut(span, span.start, gone.start), _cut(span, gone.end, span.end))
    return [part for part in parts if part]


def _at(day: date, hours: Hours) -> tuple[datetime, datetime]:
    return datetime.combine(day, hours[0]), datetime.combine(day, hours[1])


def _parts(spans: tuple[Span, ...], alteration: Alteration, hours: Hours) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """What it is about, and the rest."""
    if not alteration.of:
        return spans, ()
    days = tuple(map(days_of, alteration.of))
    return within(spans, days), without(spans, days, hours)


def _instead(spans: tuple[Span, ...], alteration: Alteration, hours: Hours) -> tuple[Span, ...]:
    """Hours stay, where they are those of one day and only another day is said."""
    said = alteration.spans
    if len(spans) == 1 and not spans[0].all_day and all(span.all_day for span in said):
        return tuple(moved_to(spans[0], Span.days(day, day)) for span in said for day in each_day(span))
    return said


def _moved(spans: tuple[Span, ...], alteration: Alteration, hours: Hours) -> tuple[Span, ...]:
    of, said = alteration.of, alteration.spans
    touched = [span for span in spans if any(span.overlaps(one) for one in of)] if of else list(spans)
    if len(said) > 1:
        return (*without(spans, touched, hours), *said)
    if len(of) == 1 and len(touched) == 1 and not _begins(touched[0], of[0]):
        # A day within a longer time off: that day alone moves.
        moving, rest = _parts(spans, alteration, hours)
    else:
        moving, rest = tuple(touched), tuple(span for span in spans if span not in touched)
    if not moving:
        return spans
    first = moving[0]
    moved = moved_to(first, said[0])
    by = moved.start - first.start
    return (*rest, moved, *(Span(span.start + by, span.end + by, span.all_day) for span in moving[1:]))


def _begins(span: Span, named: Span) -> bool:
    """What is named by its first day, or by more than there is, is all of it."""
    return named.first_day <= span.first_day


def _kept(spans: tuple[Span, ...], alteration: Alteration, hours: Hours) -> tuple[Span, ...]:
    left = within(spans, alteration.spans)
    if not left:
        return _instead(spans, alteration, hours)
    return alteration.spans if not all(span.all_day for span in alteration.spans) else left


def _with_more(spans: tuple[Span, ...], alteration: Alteration, hours: Hours) -> tuple[Span, ...]:
    return (*spans, *alteration.spans)


def _dropped(spans: tuple[Span, ...], alteration: Alteration, hours: Hours) -> tuple[Span, ...]:
    return without(spans, alteration.spans, hours)


def _in_hours(spans: tuple[Span, ...], alteration: Alteration, hours: Hours) -> tuple[Span, ...]:
    said = alteration.spans[0].start.time(), alteration.spans[0].end.time()
    about, rest = _parts(spans, alteration, hours)
    return (*rest, *(Span(*_at(day, said), all_day=False) for span in about for day in each_day(span)))


def _whole_days(spans: tuple[Span, ...], alteration: Alteration, hours: Hours) -> tuple[Span, ...]:
    about, rest = _parts(spans, alteration, hours)
    return (*rest, *map(days_of, about))


def _from_then(spans: tuple[Span, ...], alteration: Alteration, hours: Hours) -> tuple[Span, ...]:
    """Another start; the end stays. What is timed ends with the working day."""
    first, *rest = _about_first(spans, alteration)
    said = alteration.spans[0].start
    day = said.date() if alteration.dated else first.first_day
    if not alteration.timed:
        start = datetime.combine(day, time() if first.all_day else first.start.time())
        return (*rest, _span(start, first.end, first.all_day, first))
    end = first.end if not first.all_day else datetime.combine(first.last_day, hours[1])
    return (*rest, _span(datetime.combine(day, said.time()), end, False, first))


def _until_then(spans: tuple[Span, ...], alteration: Alteration, hours: Hours) -> tuple[Span, ...]:
    """Another end; the start stays. What is timed begins with the working day."""
    last, *rest = _about_last(spans, alteration)
    said = alteration.spans[0].end
    day = alteration.spans[0].last_day if alteration.dated else last.last_day
    if not alteration.timed:
        end = datetime.combine(day, time()) + DAY if last.all_day else datetime.combine(day, last.end.time())
        return (*rest, _span(last.start, end, last.all_day, last))
    start = last.start if not last.all_day else datetime.combine(last.first_day, hours[0])
    return (*rest, _span(start, datetime.combine(day, said.time()), False, last))


def _span(start: datetime, end: datetime, all_day: bool, was: Span) -> Span:
    """An end before the start changes nothing."""
    return Span(start, end, all_day) if start < end else was


def _moved_by(spans: tuple[Span, ...], alteration: Alteration, hours: Hours) -> tuple[Span, ...]:
    by, how = alteration.by, alteration.how
    if how is How.MOVE_BY:
        touched = [span for span in spans if not alteration.of or any(span.overlaps(one) for one in alteration.of)]
        rest = [span for span in spans if span not in touched]
        return (*rest, *(_timed(span, by, hours, _shifted) for span in touched))
    about = _about_first if how is How.START_BY else _about_last
    one, *rest = about(spans, alteration)
    return (*rest, _timed(one, by, hours, _starting if how is How.START_BY else _ending))


def _timed(span: Span, by: timedelta, hours: Hours, change: Callable[[Span, timedelta], Span]) -> Span:
    """Less than a day turns whole days into hours."""
    if span.all_day and by % DAY:
        start, end = datetime.combine(span.first_day, hours[0]), datetime.combine(span.last_day, hours[1])
        span = Span(start, end, all_day=False)
    return change(span, by)


def _shifted(span: Span, by: timedelta) -> Span:
    return Span(span.start + by, span.end + by, span.all_day)


def _starting(span: Span, by: timedelta) -> Span:
    return _span(span.start + by, span.end, span.all_day, span)


def _ending(span: Span, by: timedelta) -> Span:
    return _span(span.start, span.end + by, span.all_day, span)


def _as_long(spans: tuple[Span, ...], alteration: Alteration, hours: Hours) -> tuple[Span, ...]:
    one, *rest = _about_last(spans, alteration)
    start = one.start if not (one.all_day and alteration.by % DAY) else datetime.combine(one.first_day, hours[0])
    all_day = one.all_day and not alteration.by % DAY
    return (*rest, Span(start, start + alteration.by, all_day))


def _about_first(spans: tuple[Span, ...], alteration: Alteration) -> list[Span]:
    """The span that it is about, then the others: the first, unless a day of another one was named."""
    one = next((span for span in spans if any(span.overlaps(day) for day in alteration.of)), spans[0])
    return [one, *(span for span in spans if span is not one)]


def _about_last(spans: tuple[Span, ...], alteration: Alteration) -> list[Span]:
    one = next((span for span in spans if any(span.overlaps(day) for day in alteration.of)), spans[-1])
    return [one, *(span for span in spans if span is not one)]
