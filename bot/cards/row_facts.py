"""What every card of a time off says of it, whosever it is: its notes, its clocks, whether it is over."""

from __future__ import annotations

from datetime import datetime

from bot.cards.elements import Element, box, plain_text, quiet, words
from bot.texts import Texts
from bot.time_off import OWN_PLAN, Span, State, TimeOff, by_clock

OVERLAPS = 3

# How loud a note is. Its words say it all: the colour is for those who see it.
NOTES = {
    "all-of-it": "warning",
    "already-booked": "emphasis",
    "as-it-was": "emphasis",
    "as-wished": "emphasis",
    "apart-from-team": "emphasis",
    "asked-approved": "good",
    "asked-declined": "attention",
    "asked-pending": "emphasis",
    "assumed-am_pm": "emphasis",
    "assumed-end": "emphasis",
    "assumed-missing_hour": "warning",
    "assumed-half": "warning",
    "assumed-month": "emphasis",
    "assumed-repeated_hour": "emphasis",
    "assumed-several": "warning",
    "assumed-today": "emphasis",
    "assumed-unread": "warning",
    "assumed-year": "emphasis",
    "failed-busy": "attention",
    "failed-down": "attention",
    "failed-login": "attention",
    "failed-partly": "attention",
    "failed-refused": "attention",
    "back-asked": "emphasis",
    "back-declined": "attention",
    "back-done": "good",
    "back-nobody": "warning",
    "changed-elsewhere": "warning",
    "changed-partly": "attention",
    "far-ahead": "warning",
    "gone": "emphasis",
    "left-out": "emphasis",
    "long": "warning",
    "moved-on": "warning",
    "not-changed-busy": "attention",
    "not-changed-down": "attention",
    "not-changed-login": "attention",
    "not-changed-refused": "attention",
    "not-withdrawn-busy": "attention",
    "not-withdrawn-down": "attention",
    "not-withdrawn-login": "attention",
    "not-withdrawn-refused": "attention",
    "no-schedule": "attention",
    "no-such-team": "attention",
    "not-owner": "attention",
    "not-working-days": "warning",
    "off-already": "emphasis",
    "past": "warning",
    "put-aside": "warning",
    "removing": "emphasis",
    "request-decided": "warning",
    "starts-in-past": "warning",
    "still-arriving": "warning",
    "still-looking": "warning",
    "team-out-of-reach": "warning",
    "zone-differs": "warning",
    "zone-from-device": "emphasis",
    "zone-unknown": "warning",
}
PARTLY = {"part-declined": "attention", "part-approved": "good", "part-withdrawn": "emphasis"}
"""A part of it is decided: which, and with which words, the reason says line by line."""
ANSWERED = ("back-declined", "back-done", "asked-approved", "asked-declined")
"""With these the reason is what the owner wrote."""
ASKED = frozenset({"asked-approved", "asked-declined", "asked-pending"})
LOUDNESS = ("attention", "warning", "good", "emphasis")
BANDS = {State.BOOKED: "good", State.FAILED: "attention"}


def is_over(row: TimeOff, now: datetime) -> bool:
    return all(span.end <= now for span in row.spans)


def apart_from_team(row: TimeOff) -> bool:
    """Whether it is booked where the person's team does not see it."""
    return row.state is State.BOOKED and row.places == (OWN_PLAN,) and "apart-from-team" in row.notes


def notes(row: TimeOff, say: Texts) -> list[Element]:
    """What there is to say beside the facts: a box for each loudness, the loudest first."""
    lines: dict[str, list[str]] = {loudness: [] for loudness in LOUDNESS}
    told = row.notes - PARTLY.keys() - (frozenset() if apart_from_team(row) else {"apart-from-team"})
    for note in sorted(told if row.notes.isdisjoint(PARTLY) else told - ASKED):
        lines[NOTES[note]].append(say(f"note-{note}"))
    if loudest := next((style for note, style in PARTLY.items() if note in row.notes), None):
        lines[loudest] += map(plain_text, row.reason.splitlines())
    elif row.reason and not row.notes.isdisjoint(ANSWERED):
        lines[next(NOTES[note] for note in ANSWERED if note in row.notes)].append(
            say("approve-answer", words=plain_text(row.reason))
        )
    elif row.reason:
        lines["attention"].append(say("reason", reason=plain_text(row.reason)))
    if row.state is State.OFFERED or row.proposes_change:
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
        if row.somebody_elses:
            lines.append(say("overlap-theirs", name=plain_text(row.places[0].person_name, 60), span=span))
        else:
            lines.append(say("overlap-named", subject=subject, span=span) if subject else say("overlap", span=span))
    if len(row.overlaps) > OVERLAPS:
        lines.append(say("overlap-more", others=len(row.overlaps) - OVERLAPS))
    return lines


def other_clocks(row: TimeOff, spans: tuple[Span, ...], say: Texts) -> list[Element]:
    """The hours by the person's own clock and the schedule's, where they differ. A day off is that day everywhere."""
    hours = tuple(span for span in spans if not span.all_day)
    zones = dict.fromkeys((row.zone, *(row.at(place).zone for place in row.places)))
    others = [(zone, moved) for zone in zones if (moved := by_clock(hours, row.clock, zone)) != hours]
    return [
        quiet(say("by-other-clock", span="; ".join(map(say.span, moved)), zone=say.zone(zone, moved[0].start)))
        for zone, moved in others
    ]
