"""The card that follows one time off through its states: the same facts in the same places, whatever happens."""

from __future__ import annotations

from datetime import datetime

from bot.cards.change import CHANGEABLE_PARTS
from bot.cards.elements import Element, box, card, column_of, heading, on, plain_text, press, quiet, words
from bot.messages import Card
from bot.texts import Texts
from bot.time_off import UNDER_WAY, Span, State, TimeOff, spans_of

ALTERNATIVES = 3
OVERLAPS = 3

# How loud a note is. Its words say it all: the colour is for those who see it.
NOTES = {
    "already-booked": "emphasis",
    "assumed-am_pm": "emphasis",
    "assumed-end": "emphasis",
    "assumed-missing_hour": "warning",
    "assumed-half": "warning",
    "assumed-month": "emphasis",
    "assumed-repeated_hour": "emphasis",
    "assumed-year": "emphasis",
    "failed-busy": "attention",
    "failed-down": "attention",
    "failed-partly": "attention",
    "failed-refused": "attention",
    "far-ahead": "warning",
    "gone": "emphasis",
    "long": "warning",
    "moved-on": "warning",
    "not-changed-busy": "attention",
    "not-changed-down": "attention",
    "not-changed-refused": "attention",
    "not-withdrawn-busy": "attention",
    "not-withdrawn-down": "attention",
    "not-withdrawn-refused": "attention",
    "not-working-days": "warning",
    "past": "warning",
    "put-aside": "warning",
    "starts-in-past": "warning",
    "still-looking": "warning",
    "zone-differs": "warning",
    "zone-from-device": "emphasis",
    "zone-unknown": "warning",
}
LOUDNESS = ("attention", "warning", "emphasis")
BANDS = {State.BOOKED: "good", State.FAILED: "attention"}
# Where the calendar holds it now, as opposed to where it is meant to go.
HELD = frozenset({State.BOOKED, State.CHANGING, State.WITHDRAWING})


def time_off(row: TimeOff, say: Texts, now: datetime) -> Card:
    """`now` is wall time in the row's own zone."""
    spans = spans_of(row.wanted) if row.state is State.CHANGING and row.wanted else row.spans
    state = say("state-partly" if partly(row) else f"state-{row.state}")
    body = [box([words(state, weight="Bolder")], style=BANDS.get(row.state, "emphasis"), bleed=True)]
    body += _facts(row, spans, say, now)
    body += notes(row, say)
    actions = _actions(row, say, now)
    if row.state is State.OFFERED:
        body += _alternatives(row, say, now)
    spoken = f"{state}. {'; '.join(say.span(span) for span in spans)}"
    return card(say, body, speak=spoken, actions=actions)


def partly(row: TimeOff) -> bool:
    """Some parts are booked and others are not: a call failed in between."""
    return row.state is State.FAILED and any(part.entry for part in row.parts)


def notes(row: TimeOff, say: Texts) -> list[Element]:
    """What there is to say beside the facts: a box for each loudness, the loudest first."""
    lines: dict[str, list[str]] = {loudness: [] for loudness in LOUDNESS}
    for note in sorted(row.notes):
        lines[NOTES[note]].append(say(f"note-{note}"))
    if row.reason:
        lines["attention"].append(say("reason", reason=plain_text(row.reason)))
    if row.state is State.OFFERED:
        lines["warning"] += _overlaps(row, say)
    # The band of a failure is loud already.
    calm = {"attention": "emphasis"} if row.state is State.FAILED else {}
    return [
        box([words(line) for line in said], style=calm.get(style, style), spacing="Medium")
        for style, said in lines.items()
        if said
    ]


def _overlaps(row: TimeOff, say: Texts) -> list[str]:
    lines = []
    for entry in row.overlaps[:OVERLAPS]:
        span = say.span(entry.span)
        subject = plain_text(entry.subject, 60)
        lines.append(say("overlap-named", subject=subject, span=span) if subject else say("overlap", span=span))
    if len(row.overlaps) > OVERLAPS:
        lines.append(say("overlap-more", others=len(row.overlaps) - OVERLAPS))
    return lines


def _facts(row: TimeOff, spans: tuple[Span, ...], say: Texts, now: datetime) -> list[Element]:
    lines = _when(row, spans, say)
    body = [heading(line, spacing="Small" if number else "Default") for number, line in enumerate(lines)]
    subject = plain_text(row.wanted_subject if row.state is State.CHANGING else row.subject)
    if subject:
        body.append(words(subject, spacing="Small"))
    near = say.near(spans[0], now)
    if row.state in (State.DISMISSED, State.WITHDRAWN):
        return [*body, quiet(near)]
    where = say("where-booked" if row.state in HELD else "where-to-be")
    return [*body, quiet(say("near-and-zone", near=near, zone=say.zone(row.zone, spans[0].start))), quiet(where)]


def _when(row: TimeOff, spans: tuple[Span, ...], say: Texts) -> list[str]:
    if not partly(row):
        return [say.span(span) for span in spans]
    return [say("part-booked" if part.entry else "part-not-booked", span=say.span(part.span)) for part in row.parts]


def _alternatives(row: TimeOff, say: Texts, now: datetime) -> list[Element]:
    return column_of(
        [
            press(
                say("press-pick", span=say.short(reading, now)),
                "pick",
                on(row, reading=number),
                tooltip="; ".join(say.span(span) for span in reading),
            )
            for number, reading in enumerate(row.alternatives[:ALTERNATIVES])
        ]
    )


def _actions(row: TimeOff, say: Texts, now: datetime) -> list[Element]:
    """Nothing that is over can be booked, so then there is no button that says so."""
    carried = on(row)
    if row.state in UNDER_WAY:
        return [press(say("press-look"), "look", carried)]
    change = [press(say("press-change"), "change", carried)] if len(row.spans) <= CHANGEABLE_PARTS else []
    undo = press(say("press-undo"), "undo", carried)
    if row.state is State.BOOKED:
        return [undo, *change]
    again = {
        State.OFFERED: "press-book",
        State.DISMISSED: "press-book-after-all",
        State.WITHDRAWN: "press-book-again",
        State.FAILED: "press-retry",
    }[row.state]
    over = all(span.end <= now for span in row.spans)
    style = "positive" if row.state is State.OFFERED else None
    book = [] if over else [press(say(again), "book", carried, style=style)]
    if row.state is State.OFFERED:
        return [*book, *change, press(say("press-dismiss"), "dismiss", carried)]
    if row.state is State.FAILED:
        return [*book, undo] if partly(row) else [*book, *change]
    return book
