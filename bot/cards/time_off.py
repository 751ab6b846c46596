"""The card that follows one time off through its states: the same facts in the same places, whatever happens."""

from __future__ import annotations

from datetime import datetime

from bot.cards.change import CHANGEABLE_PARTS
from bot.cards.elements import Element, box, card, column_of, heading, on, plain_text, press, quiet, row_of, words
from bot.messages import Card
from bot.texts import Texts
from bot.time_off import UNDER_WAY, Destination, Place, Span, State, TimeOff, Where, by_clock, spans_of

ALTERNATIVES = 3
OVERLAPS = 3

# How loud a note is. Its words say it all: the colour is for those who see it.
NOTES = {
    "all-of-it": "warning",
    "already-booked": "emphasis",
    "as-it-was": "emphasis",
    "as-wished": "emphasis",
    "asked-approved": "good",
    "asked-declined": "attention",
    "asked-pending": "emphasis",
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
    "changed-elsewhere": "warning",
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
    "no-schedule": "attention",
    "no-such-team": "attention",
    "not-owner": "attention",
    "not-working-days": "warning",
    "past": "warning",
    "put-aside": "warning",
    "removing": "emphasis",
    "request-decided": "warning",
    "starts-in-past": "warning",
    "still-looking": "warning",
    "team-out-of-reach": "warning",
    "zone-differs": "warning",
    "zone-from-device": "emphasis",
    "zone-unknown": "warning",
}
ANSWERED = ("asked-approved", "asked-declined")
"""With these the reason is what the owner wrote."""
LOUDNESS = ("attention", "warning", "good", "emphasis")
BANDS = {State.BOOKED: "good", State.FAILED: "attention"}
STANDINGS = ("asked", "declined", "booked-asked", "offered-asking", "partly")
OTHERS = {
    Destination.PLAN: {"also-team": Destination.BOTH, "team": Destination.TEAM},
    Destination.TEAM: {"also-plan": Destination.BOTH, "plan": Destination.PLAN},
    Destination.BOTH: {"plan": Destination.PLAN, "team": Destination.TEAM},
}
"""From where it goes now: what to press for another destination."""
# Where the calendar holds it now, as opposed to where it is meant to go.
HELD = frozenset({State.BOOKED, State.CHANGING, State.WITHDRAWING})


def time_off(row: TimeOff, say: Texts, now: datetime) -> Card:
    """`now` is wall time by the row's clock."""
    spans = spans_of(row.wanted) if row.state is State.CHANGING and row.wanted else row.spans
    state = say(f"state-{_standing(row)}")
    body = [box([words(state, weight="Bolder")], style=_band(row), bleed=True)]
    body += _facts(row, spans, say, now)
    body += notes(row, say)
    actions = _actions(row, say, now)
    if row.state is State.OFFERED:
        body += _alternatives(row, say, now)
        body += _other_places(row, say, now)
    spoken = f"{state}. {'; '.join(say.span(span) for span in spans)}"
    return card(say, body, speak=spoken, actions=actions)


def _band(row: TimeOff) -> str:
    return "attention" if _standing(row) == "declined" else BANDS.get(row.state, "emphasis")


def partly(row: TimeOff) -> bool:
    """Some parts are booked and others are not: a call failed in between."""
    return row.state is State.FAILED and any(part.entry for part in row.parts)


def _standing(row: TimeOff) -> str:
    """What has been asked for is not booked before an owner of the team has said yes."""
    if partly(row):
        return "partly"
    asked = [place.where is Where.ASKED for place in row.places]
    if not any(asked) or row.state not in (State.OFFERED, State.BOOKED) or "asked-approved" in row.notes:
        return row.state
    if row.state is State.OFFERED:
        return "offered-asking" if all(asked) else row.state
    if all(asked) and "asked-declined" in row.notes:
        return "declined"
    return "asked" if all(asked) else "booked-asked"


def is_over(row: TimeOff, now: datetime) -> bool:
    return all(span.end <= now for span in row.spans)


def notes(row: TimeOff, say: Texts) -> list[Element]:
    """What there is to say beside the facts: a box for each loudness, the loudest first."""
    lines: dict[str, list[str]] = {loudness: [] for loudness in LOUDNESS}
    for note in sorted(row.notes):
        lines[NOTES[note]].append(say(f"note-{note}"))
    if row.reason and not row.notes.isdisjoint(ANSWERED):
        lines[next(NOTES[note] for note in ANSWERED if note in row.notes)].append(
            say("approve-answer", words=plain_text(row.reason))
        )
    elif row.reason:
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
        if row.somebody_elses:
            lines.append(say("overlap-theirs", name=plain_text(row.places[0].person_name, 60), span=span))
        else:
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
    body.append(quiet(say("near-and-zone", near=near, zone=say.zone(row.clock, spans[0].start))))
    body += other_clocks(row, spans, say)
    return body if partly(row) else [*body, *(quiet(where(row, place, say)) for place in row.places)]


def other_clocks(row: TimeOff, spans: tuple[Span, ...], say: Texts) -> list[Element]:
    """The hours by the person's own clock and the schedule's, where they differ. A day off is that day everywhere."""
    hours = tuple(span for span in spans if not span.all_day)
    zones = dict.fromkeys((row.zone, *(row.at(place).zone for place in row.places)))
    others = [(zone, moved) for zone in zones if (moved := by_clock(hours, row.clock, zone)) != hours]
    return [
        quiet(say("by-other-clock", span="; ".join(map(say.span, moved)), zone=say.zone(zone, moved[0].start)))
        for zone, moved in others
    ]


def where(row: TimeOff, place: Place, say: Texts) -> str:
    """Where it goes, or where it is."""
    when = "booked" if row.state in HELD else "to-be"
    if place.where is Where.PLAN:
        return say(f"where-{when}")
    names = {"team": plain_text(place.team_name, 60), "reason": plain_text(place.reason_name, 60)}
    return say(f"where-{place.where}-{when}", **names)


def _when(row: TimeOff, spans: tuple[Span, ...], say: Texts) -> list[str]:
    if not partly(row):
        return [say.span(span) for span in spans]
    return [
        say(
            f"part-booked-{part.place.where}" if part.entry else f"part-not-booked-{part.place.where}",
            span=say.span(part.span),
            team=plain_text(part.place.team_name, 60),
        )
        for part in row.parts
    ]


def _other_places(row: TimeOff, say: Texts, now: datetime) -> list[Element]:
    """The places it could go to instead, each one press away."""
    if is_over(row, now):
        return []
    others = OTHERS[_chosen(row)].items()
    presses = [press(say(f"press-where-{name}"), "where", on(row, to=destination)) for name, destination in others]
    return [row_of(*presses, spacing="Medium")]


def _chosen(row: TimeOff) -> Destination:
    planned = {place.where is Where.PLAN for place in row.places}
    if len(planned) == 2:
        return Destination.BOTH
    return Destination.PLAN if True in planned else Destination.TEAM


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
        # What was declined is the owners': nothing of it can be taken back or changed.
        return [] if _standing(row) == "declined" else [undo, *change]
    again = {
        State.OFFERED: "press-book",
        State.DISMISSED: "press-book-after-all",
        State.WITHDRAWN: "press-book-again",
        State.FAILED: "press-retry",
    }[row.state]
    over = is_over(row, now)
    if _standing(row) == "offered-asking":
        again = "press-ask"
    style = "positive" if row.state is State.OFFERED else None
    book = [] if over else [press(say(again), "book", carried, style=style)]
    if row.state is State.OFFERED:
        return [*book, *change, press(say("press-dismiss"), "dismiss", carried)]
    if row.state is State.FAILED:
        return [*book, undo] if partly(row) else [*book, *change]
    return book
