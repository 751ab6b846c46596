"""The card that changes a time off: its days, hours and subject as inputs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.cards.elements import Element, box, card, heading, on, plain_text, press, quiet, row_of, tame, words
from bot.messages import Card
from bot.texts import Texts
from bot.time_off import LONGEST_SUBJECT, Span, State, TimeOff, Where
from bot.time_off.team import Reason

CHANGEABLE_PARTS = 5
"""More inputs than these nobody fills in on a phone."""
FAULTS = (
    "fault-end-before-start",
    "fault-in-past",
    "fault-no-date",
    "fault-not-a-time",
    "fault-subject-too-long",
    "fault-too-long",
)


def change(
    row: TimeOff,
    say: Texts,
    now: datetime,
    faults: tuple[str, ...] = (),
    typed: Mapping[str, str] | None = None,
    reasons: Sequence[Reason] = (),
) -> Card:
    """`typed` is what the inputs held when Save was pressed, so that a fault costs nobody their work. `reasons` are
    those to choose from, in a schedule."""
    whose = row.places[0].person_name if row.somebody_elses else ""
    title = say("change-title-theirs", name=plain_text(whose, 60)) if whose else say("change-title")
    body = [heading(title)]
    if row.state is State.BOOKED:
        asked = all(place.where is Where.ASKED for place in row.places)
        stands = [say("mine-asked" if asked else "mine-booked", span=say.span(span)) for span in row.spans]
        body += map(quiet, stands)
    if faults:
        body.append(box([words(say(fault)) for fault in faults], style="attention", spacing="Medium"))
    parts = [_held(number, span, typed) for number, span in enumerate(row.spans)]
    carried = {**on(row), **{name: value for part in parts for name, value in _carried(part).items()}}
    for part in parts:
        if len(parts) > 1:
            many = say("change-part", number=part.number + 1, parts=len(parts))
            body.append(heading(many, size="Default", separator=True, spacing="Large"))
        body += _inputs(part, carried, say)
    if not row.somebody_elses:
        body.append(_subject(row, say, typed))
    if reasons:
        body.append(_reason(row, say, typed, reasons))
    save = press(say("press-save"), "save", carried, style="positive", takes_inputs=True)
    return card(say, body, speak=title, actions=[save, press(say("press-back"), "look", on(row))])


def _holds(span: Span) -> dict[str, str]:
    return {
        "first": span.first_day.isoformat(),
        "last": (span.last_day if span.all_day else span.end.date()).isoformat(),
        "all_day": str(span.all_day),
        "from": "" if span.all_day else span.start.strftime("%H:%M"),
        "to": "" if span.all_day else span.end.strftime("%H:%M"),
    }


@dataclass(frozen=True, slots=True)
class _Part:
    """One of the spans, and what its inputs hold."""

    number: int
    holds: Mapping[str, str]

    @property
    def all_day(self) -> bool:
        return self.holds["all_day"].casefold() != "false"


def _held(number: int, span: Span, typed: Mapping[str, str] | None) -> _Part:
    holds = _holds(span)
    return _Part(number, holds if typed is None else {name: typed.get(f"{name}_{number}", "") for name in holds})


def _carried(part: _Part) -> dict[str, str]:
    """What the buttons hold for what has no input now: whether it is all day, and hours that were typed before. An
    input is shown or not by drawing the card anew, which every client can: hidden ones are sent by some alone."""
    hidden = {name: part.holds[name] for name in ("from", "to") if part.all_day and part.holds[name]}
    return {f"{name}_{part.number}": value for name, value in {"all_day": str(part.all_day).lower(), **hidden}.items()}


def _inputs(part: _Part, carried: Mapping[str, Any], say: Texts) -> list[Element]:
    def asks(kind: str, name: str, **more: Any) -> Element:
        value = {"value": part.holds[name]} if part.holds[name] else {}
        return {"type": kind, "id": f"{name}_{part.number}", **value, **more}

    missing = {"isRequired": True, "errorMessage": say("change-first-missing")}
    days = [
        asks("Input.Date", "first", label=say("change-first"), **missing),
        asks("Input.Date", "last", label=say("change-last")),
    ]
    other = {**carried, f"all_day_{part.number}": str(not part.all_day).lower()}
    if part.all_day:
        return [*days, row_of(press(say("press-some-hours"), "hours", other, takes_inputs=True))]
    hours = [
        asks("Input.Time", "from", label=say("change-start")),
        asks("Input.Time", "to", label=say("change-end")),
    ]
    columns = [{"type": "Column", "width": "stretch", "items": [hour]} for hour in hours]
    all_day = row_of(press(say("press-all-day"), "hours", other, takes_inputs=True))
    return [*days, {"type": "ColumnSet", "columns": columns}, all_day]


def _reason(row: TimeOff, say: Texts, typed: Mapping[str, str] | None, reasons: Sequence[Reason]) -> Element:
    """A choice of the team's reasons, at the one it has now."""
    now = next((place.reason for place in row.places if place.reason), "")
    chosen = (typed or {}).get("reason", now)
    known = chosen if chosen in [reason.id for reason in reasons] else reasons[0].id
    choices = [{"title": tame(reason.name, 60), "value": reason.id} for reason in reasons]
    return {
        "type": "Input.ChoiceSet",
        "id": "reason",
        "label": say("change-reason"),
        "style": "compact",
        "value": known,
        "choices": choices,
    }


def _subject(row: TimeOff, say: Texts, typed: Mapping[str, str] | None) -> Element:
    value = tame(row.subject if typed is None else typed.get("subject", ""), 2 * LONGEST_SUBJECT)
    return {
        "type": "Input.Text",
        "id": "subject",
        "label": say("change-subject"),
        "placeholder": say("change-subject-hint"),
        "maxLength": LONGEST_SUBJECT,
        "errorMessage": say("change-subject-too-long", most=LONGEST_SUBJECT),
        "separator": len(row.spans) > 1,
        "spacing": "Large" if len(row.spans) > 1 else "Default",
        **({"value": value} if value else {}),
    }
