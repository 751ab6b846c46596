"""A team's time off as a picture: a row for each person who is off, a column for each day or, of a month, each week.

It is made of ColumnSets and signs. Teams on phones leaves a Table with uneven columns blank, and a coloured column has
so much padding that seven of them leave no room for a letter there. A sign keeps its shape for who sees no colours.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import groupby
from typing import Any

from bot.cards.elements import Element, box, card, heading, plain_text, press, quiet, tame, words
from bot.messages import Card
from bot.texts import Texts
from bot.time_off import Entry, Span, by_clock, zones
from bot.time_off.days import DAY, Away, View
from bot.time_off.team import Team

PAGE = 10
ENTRIES = 3
HOURS = 6
NAMED = 5
SPOKEN = 6
"""How many people a card shows, how much time off of each, for how much of it the hours below a picture, how many names
its first line has, and for how many people the words to hear. With more it is too large for Teams."""
FREE = "□"
WEEKEND = "·"
TODAY = "▾"
NOON, ONE = timedelta(hours=12), timedelta(hours=13)


class Mark(StrEnum):
    """What a day of somebody's is, by its sign. The loudest comes first."""

    OFF = "■"
    MORNING = "◧"
    AFTERNOON = "◨"
    HOURS = "◫"
    ASKED = "▨"
    DRAFT = "▤"


MEANS = {
    Mark.OFF: "who-off",
    Mark.MORNING: "who-morning",
    Mark.AFTERNOON: "who-afternoon",
    Mark.HOURS: "who-some-hours",
    Mark.ASKED: "who-asked",
    Mark.DRAFT: "who-draft",
}
COLOR = "Accent"


@dataclass(frozen=True, slots=True)
class Seen:
    """What somebody sees of a team's schedule."""

    team: Team
    view: View
    zone: str
    """The reader's own clock."""
    people: tuple[Away, ...] = ()
    hours: Span | None = None
    """What of the days was asked about, where that is not all of them."""
    alone: bool = True
    """Whether nobody else reads along: else the card keeps to what all of the team may see."""
    as_text: bool = False
    skipped: int = 0
    """How many people were on the pages before."""

    @property
    def page(self) -> tuple[Away, ...]:
        return self.people[self.skipped : self.skipped + PAGE]

    @property
    def more(self) -> int:
        return max(0, len(self.people) - self.skipped - PAGE)

    @property
    def drawn(self) -> bool:
        """One day is a list: there is nothing to draw in a single column."""
        return not self.as_text and not self.view.is_day


def grid(seen: Seen, say: Texts, now: datetime) -> Card:
    """`now` is wall time in the schedule's zone."""
    title = _title(seen.view, say, seen.hours)
    body = [heading(title), words(_in_short(seen, say), spacing="Small"), *place_and_clock(seen, say)]
    if not seen.page:
        pass
    elif seen.drawn:
        body += _picture(seen, say, now)
    else:
        body += [_listed(away, seen, say) for away in seen.page]
    if seen.more:
        body.append(quiet(say("who-more", more=seen.more), spacing="Medium"))
    body.append(quiet(say("who-sees"), spacing="Medium"))
    return card(say, body, speak=_spoken(seen, say, title), actions=_presses(seen, say, now), wide=True)


def _in_short(seen: Seen, say: Texts) -> str:
    """Who is off, in a sentence: what is only asked for, or a draft, is not that yet."""
    off = [plain_text(one.name, 40) for one in seen.people if any(map(stands, one.entries))]
    if not off:
        return say("who-nobody")
    names, more = ", ".join(off[:NAMED]), len(off) - NAMED
    return say("who-are", people=len(off), names=say("and-more", one=names, more=more) if more > 0 else names)


def stands(entry: Entry) -> bool:
    return entry.answer in ("", "approved") and not entry.place.draft


def _title(view: View, say: Texts, hours: Span | None = None) -> str:
    return say("who-title", days=days_of(view, say, hours))


def days_of(view: View, say: Texts, hours: Span | None = None) -> str:
    if view.is_month:
        return say.month(view.first)
    return say.short((hours or view.span,))


def place_and_clock(seen: Seen, say: Texts) -> list[Element]:
    """Whose schedule it is, by which clock, the reader's own where it shows another time, and what is left out."""
    at = seen.view.span.start
    lines = [say("who-where", team=plain_text(seen.team.name, 80), zone=say.zone(seen.team.zone, at))]
    if not _same_clock(seen):
        lines.append(say("who-your-clock", zone=say.zone(seen.zone, at)))
    if not seen.alone:
        lines.append(say("who-not-alone"))
    return [quiet(line, spacing="None") for line in lines]


def _same_clock(seen: Seen) -> bool:
    ends = (seen.view.span.start, seen.view.span.end)
    return all(zones.same_time(seen.zone, seen.team.zone, zones.instant(end, seen.team.zone)) for end in ends)


# ------------------------------------------------------------------------------------------ the picture


def _picture(seen: Seen, say: Texts, now: datetime) -> list[Element]:
    columns = [[day] for day in seen.view.days] if seen.view.is_short else seen.view.weeks()
    people, weekend = seen.page, zones.weekend(seen.team.zone)
    month = quiet(say.month(seen.view.first, short=True), spacing="None")
    heads = _line([month], [_head(days, seen, say, now) for days in columns])
    rows = [_row(away, columns, say, weekend) for away in people]
    used = {mark for away in people for day in seen.view.days if (mark := _mark(away, day))}
    signs = [say("who-sign", sign=mark.value, means=say(MEANS[mark])) for mark in Mark if mark in used]
    return [box([heads, *rows], spacing="Medium"), quiet(" · ".join(signs), spacing="Medium"), *_hours(seen, say)]


def _line(name: list[Element], cells: Sequence[list[Element]], **look: Any) -> Element:
    # Days of a whole week are narrow, so that on a phone a name has room beside them.
    wide, narrow = (3, 1) if len(cells) > 6 else (5, 2)
    first = {"type": "Column", "width": wide, "items": name}
    rest = [{"type": "Column", "width": narrow, "spacing": "None", "items": items} for items in cells]
    return {"type": "ColumnSet", "columns": [first, *rest], **look}


def _cell(text: str, **look: Any) -> Element:
    return words(text, horizontalAlignment="Center", **look)


def _head(days: list[date], seen: Seen, say: Texts, now: datetime) -> list[Element]:
    is_today = now.date() in days
    look: dict[str, Any] = {"weight": "Bolder", "color": COLOR} if is_today else {"isSubtle": True}
    lines = [_numbers(days)]
    if seen.view.is_short:
        lines.insert(0, say.weekday(days[0]))
    return [_cell(line, size="Small", spacing="None", **look) for line in [*lines, *([TODAY] if is_today else [])]]


def _row(away: Away, columns: Sequence[list[date]], say: Texts, weekend: frozenset[int]) -> Element:
    name = [words(plain_text(away.name, 40), spacing="None"), *(quiet(why, spacing="None") for why in _reasons(away))]
    cells = [_square(away, days, say, weekend) for days in columns]
    return _line(name, cells, separator=True, spacing="Small")


def _reasons(away: Away) -> list[str]:
    named = dict.fromkeys(entry.place.reason_name for entry in away.entries)
    return [plain_text(reason, 40) for reason in named if reason]


def _square(away: Away, days: list[date], say: Texts, weekend: frozenset[int]) -> list[Element]:
    """A day's sign; a week's loudest, and below it the days that are meant."""
    marks = [(day, _mark(away, day)) for day in days]
    loudest = min((mark for _, mark in marks if mark), key=list(Mark).index, default=None)
    if loudest is None:
        free = all(day.weekday() in weekend for day in days)
        return [_cell(WEEKEND if free else FREE, isSubtle=True)]
    sign = _cell(loudest.value, size="Large", color="Default" if loudest is Mark.DRAFT else COLOR)
    if len(days) == 1:
        return [sign]
    runs = [(mark, [day for day, _ in run]) for mark, run in groupby(marks, key=lambda marked: marked[1]) if mark]
    meant = [("" if mark is loudest else mark.value) + _numbers(run) for mark, run in runs]
    return [sign, *(_cell(days, size="Small", spacing="None") for days in meant)]


def _numbers(days: list[date]) -> str:
    """23–27, in every language: a locale's own dots and words would not fit."""
    return f"{days[0].day}–{days[-1].day}" if days[1:] else str(days[0].day)


def _mark(away: Away, day: date) -> Mark | None:
    marks = {_part(entry, day) for entry in away.entries if entry.span.overlaps(Span.days(day, day))}
    if {Mark.MORNING, Mark.AFTERNOON} <= marks:
        return Mark.OFF
    return next((mark for mark in Mark if mark in marks), None)


def _part(entry: Entry, day: date) -> Mark:
    if entry.answer:
        return Mark.ASKED
    if entry.place.draft:
        return Mark.DRAFT
    midnight = datetime.combine(day, time())
    starts, ends = entry.span.start - midnight, entry.span.end - midnight
    if starts <= timedelta() and ends >= DAY:
        return Mark.OFF
    if ends <= ONE:
        return Mark.MORNING
    return Mark.AFTERNOON if starts >= NOON else Mark.HOURS


def _hours(seen: Seen, say: Texts) -> list[Element]:
    """What a sign leaves open: from when to when."""
    days = seen.view.span
    partial = [(away, e) for away in seen.page for e in away.entries if not e.span.all_day and e.span.overlaps(days)]
    lines = [
        say("who-person", name=plain_text(away.name, 40), span=_when(entry, seen, say))
        for away, entry in partial[:HOURS]
    ]
    if len(partial) > HOURS:
        lines.append(say("who-more-hours", more=len(partial) - HOURS))
    return [quiet(line, spacing="None") for line in lines]


# --------------------------------------------------------------------------------------------- the list


def _listed(away: Away, seen: Seen, say: Texts) -> Element:
    lines = [line for entry in away.entries[:ENTRIES] for line in in_words(entry, seen, say)]
    if len(away.entries) > ENTRIES:
        lines.append(quiet(say("who-more", more=len(away.entries) - ENTRIES), spacing="None"))
    return box([words(plain_text(away.name, 60), weight="Bolder"), *lines], separator=True, spacing="Medium")


def in_words(entry: Entry, seen: Seen, say: Texts) -> list[Element]:
    """When, why as far as it is known, and how it stands."""
    when, reason = _when(entry, seen, say), plain_text(entry.place.reason_name, 60)
    line = words(say("who-why", span=when, reason=reason) if reason else when, spacing="None")
    if not entry.answer and not entry.place.draft:
        return [line]
    return [line, quiet(say("who-asked-still" if entry.answer else "who-draft-only"), spacing="None")]


def _when(entry: Entry, seen: Seen, say: Texts) -> str:
    """By the schedule's clock; hours also by the reader's."""
    said = say.span(entry.span)
    if entry.span.all_day or _same_clock(seen):
        return said
    [yours] = by_clock((entry.span,), seen.team.zone, seen.zone)
    days = {moment.date() for span in (entry.span, yours) for moment in (span.start, span.end)}
    hours = say.hours(yours.start, yours.end) if len(days) == 1 else say.span(yours)
    return say("who-for-you", span=said, yours=hours)


def _spoken(seen: Seen, say: Texts, title: str) -> str:
    """The whole picture in words, for who does not see it."""
    whole = say("who-spoken", title=title, team=tame(seen.team.name, 80))
    if not seen.page:
        return f"{whole} {say('who-nobody')}"
    said = [whole]
    for away in seen.page[:SPOKEN]:
        days = "; ".join(say.span(entry.span) for entry in away.entries[:ENTRIES])
        said.append(say("who-person", name=tame(away.name, 40), span=days) + ".")
    if (left := len(seen.people) - seen.skipped - SPOKEN) > 0:
        said.append(say("who-more", more=left))
    return " ".join(said)


# ------------------------------------------------------------------------------------------ the presses


def _presses(seen: Seen, say: Texts, now: datetime) -> list[Element]:
    view, today = seen.view, now.date()
    inside = today if view.first <= today <= view.last else view.first
    turns = [("press-before", view.before()), ("press-after", view.after())]
    turns.append(("press-month", View.month_of(inside)) if view.is_week else ("press-week", View.week_of(inside)))
    if inside != today:
        turns.append(("press-today", view.around(today)))
    presses = [_turn(seen, say, key, to) for key, to in turns]
    if seen.people and not view.is_day:
        form = "press-picture" if seen.as_text else "press-text"
        presses.append(_turn(seen, say, form, view, as_text=not seen.as_text, skipped=seen.skipped))
    if seen.more:
        presses.append(_turn(seen, say, "press-more", view, skipped=seen.skipped + PAGE))
    return presses


def _turn(seen: Seen, say: Texts, key: str, to: View, **other: Any) -> Element:
    carried = {**looking(seen.team, to), "as_text": seen.as_text, "skipped": 0, **other}
    return press(say(key), "who", carried, tooltip=_title(to, say))


def looking(team: Team, view: View) -> dict[str, Any]:
    """What a press carries that is to show these days."""
    return {"team": team.id, "first": view.first.isoformat(), "last": view.last.isoformat()}
