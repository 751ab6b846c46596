"""Answers about one's own time off, in words: whether one is off then, when next, how many days. Nothing is offered."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot import cards
from bot.booking.listed import LISTED, ahead, held_in, list_card
from bot.booking.rows import rows_of
from bot.chat.here import Answer, Here
from bot.chat.recall import remember_list
from bot.errors import NotAllowed
from bot.messages import Show
from bot.requests.asked_for import owners_asked
from bot.texts import Texts
from bot.time_off import PENDING, Entry, Span, Where, by_clock, hull, within_reach
from bot.time_off.counting import Working, working_days
from bot.time_off.days import View
from bot.understanding import Request

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class _Held:
    """What stands in some days, by the person's own clock, and what of it nobody has decided."""

    standing: tuple[Span, ...]
    asked: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class _Said:
    """What is said, as keys of texts, of somebody who is off then, for a part of it, or not."""

    off: str
    until: str
    partly: str
    no: str
    free: str
    """Not off, but nobody expects them to work."""


WHETHER_OFF = _Said("answer-off", "answer-off-until", "answer-off-partly", "answer-not-off", "answer-not-off-free")
WHETHER_WORKING = _Said(
    "answer-works-not", "answer-works-not-until", "answer-works-partly", "answer-works", "answer-works-free"
)


async def off_then(here: Here, request: Request) -> AsyncIterator[Answer]:
    yield await _whether_off(here, request.spans, WHETHER_OFF)


async def working_then(here: Here, request: Request) -> AsyncIterator[Answer]:
    yield await _whether_off(here, request.spans, WHETHER_WORKING)


async def _whether_off(here: Here, spans: tuple[Span, ...], said: _Said) -> Answer:
    now, zone, working = await here.now(), await here.zone(), await _working(here)
    if not within_reach(spans, now):
        raise NotAllowed("too-far")
    entries = [one for one in await held_in(here, hull(spans)) if _touches(one, spans, zone)]
    rows = sorted(await rows_of(here, entries), key=lambda row: row.spans[0].start)
    remember_list(here, rows[:LISTED])
    title = _title(here.say, spans, _held(entries, zone), working, said)
    return Show(cards.answer(here.say, now, cards.Answer(title, _what_lacks(here), rows=rows[:LISTED])))


def _touches(entry: Entry, spans: Sequence[Span], zone: str) -> bool:
    return any(entry.span.overlaps(span) for span in by_clock(tuple(spans), zone, entry.place.zone or zone))


def _title(say: Texts, spans: tuple[Span, ...], held: _Held, working: Working, said: _Said) -> str:
    if not held.standing:
        if held.asked:
            return say("answer-off-asked")
        works = any(working_days([span], span, working) for span in spans)
        return say(said.no if works else said.free, days="; ".join(map(say.span, spans)))
    if any(_lacks(span, held.standing, working) for span in spans):
        return say(said.partly)
    last = max(held.standing, key=lambda span: span.end)
    if last.all_day and last.last_day > last.first_day:
        return say(said.until, day=say.day(last.last_day))
    return say(said.off, span="; ".join(map(say.span, held.standing)))


def _lacks(span: Span, standing: Sequence[Span], working: Working) -> bool:
    """Whether some of its working time is not off; where it has none, some of its days."""
    if not span.all_day:
        return not any(one.start <= span.start and span.end <= one.end for one in standing)
    wanted = working_days([span], span, working)
    return wanted > working_days(standing, span, working)


async def next_off(here: Here, request: Request) -> AsyncIterator[Answer]:
    rows = [row for row in await ahead(here) if "asked-pending" not in row.notes]
    if not rows:
        yield Show(await list_card(here, await ahead(here)))
        return
    first, now = rows[0], await here.now()
    begun = [span for span in first.spans if span.start <= here.now_in(first.clock) < span.end]
    ahead_of_now = [span for span in first.spans if span.end > here.now_in(first.clock)]
    if begun:
        title = here.say("answer-now", span=here.say.span(begun[0]))
    else:
        title = here.say("answer-next", day=here.say.day(ahead_of_now[0].first_day))
    yield Show(cards.answer(here.say, now, cards.Answer(title, _what_lacks(here), rows=[first])))
    remember_list(here, [first])


async def taken(here: Here, request: Request) -> AsyncIterator[Answer]:
    now, within = await here.now(), _counted_days(request.spans, (await here.now()).date())
    if not within_reach((within,), now):
        raise NotAllowed("too-far")
    entries, working = await held_in(here, within), await _working(here)
    held = _held(entries, await here.zone())
    count = working_days(held.standing, within, working)
    lines = []
    if within.start < now < within.end:
        over = working_days(held.standing, Span(within.start, now, all_day=False), working) if count else 0
        lines.append(here.say("answer-taken-over", over=_number(over), ahead=_number(count - over)))
    if asked := working_days(held.asked, within, working):
        lines.append(here.say("answer-taken-asked", days=_number(asked)))
    title = here.say("answer-taken", days=_number(count), when=_when(here, within))
    how = [_counted_from(here, entries), here.say("answer-taken-how", hours=_hours(here, working))]
    yield Show(cards.answer(here.say, now, cards.Answer(title, lines + _what_lacks(here), how)))


async def left(here: Here, request: Request) -> AsyncIterator[Answer]:
    """Nobody tells Siesta an allowance: it says so, what it does know, and whom to ask."""
    now = await here.now()
    year = _year_of(now.date())
    held = _held(await held_in(here, year), await here.zone())
    count = _number(working_days(held.standing, year, await _working(here)))
    known = here.say("answer-left-taken", days=count, when=_when(here, year))
    lines = [here.say("answer-left-why"), known, *await _whom_to_ask(here)]
    yield Show(cards.answer(here.say, now, cards.Answer(here.say("answer-left"), lines)))


async def rules(here: Here, request: Request) -> AsyncIterator[Answer]:
    lines = [here.say("answer-rules-why"), *await _whom_to_ask(here)]
    yield Show(cards.answer(here.say, await here.now(), cards.Answer(here.say("answer-rules"), lines)))


async def _whom_to_ask(here: Here) -> list[str]:
    lines = [here.say("answer-whom")]
    if (known := await owners_asked(here)) and known[1]:
        team, owners = known
        named = {"owners": ", ".join(owners), "team": cards.plain_text(team.name, 60)}
        lines.append(here.say("answer-whom-owners", **named))
    return lines


async def _working(here: Here) -> Working:
    day = await here.work_day()
    return Working(day.days, day.starts, day.ends)


def _held(entries: Sequence[Entry], zone: str) -> _Held:
    """What was booked beside a request for the same days is booked."""

    def spans(asked: bool) -> tuple[Span, ...]:
        chosen = [one for one in entries if (one.answer == PENDING) is asked]
        return tuple(span for one in chosen for span in by_clock((one.span,), one.place.zone or zone, zone))

    return _Held(spans(False), spans(True))


def _counted_days(spans: tuple[Span, ...], today: date) -> Span:
    """The time that is named, else this year. The "days" of "how many days" are no day."""
    wide = [span for span in spans if span.last_day > span.first_day]
    return Span.days(hull(wide).first_day, hull(wide).last_day) if wide else _year_of(today)


def _year_of(day: date) -> Span:
    return Span.days(date(day.year, 1, 1), date(day.year, 12, 31))


def _when(here: Here, within: Span) -> str:
    first, last = within.first_day, within.last_day
    if within == _year_of(first):
        return str(first.year)
    return here.say.month(first) if View(first, last).is_month else here.say.span(Span.days(first, last))


def _number(days: float) -> float:
    """Whole ones as such: what is counted decides its plural."""
    return int(days) if days == int(days) else days


def _hours(here: Here, working: Working) -> str:
    return here.say.working_hours(working.days, working.starts, working.ends)


def _counted_from(here: Here, entries: Sequence[Entry]) -> str:
    both = any(one.place.where is not Where.PLAN for one in entries)
    return here.say("answer-taken-from-both" if both else "answer-taken-from")


def _what_lacks(here: Here) -> list[str]:
    """What the answer had to be given without."""
    return [here.say("note-team-out-of-reach")] if "team-out-of-reach" in here.notes else []
