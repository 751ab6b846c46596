"""The card that follows one's own time off through its states: the same facts in the same places, whatever happens."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from bot.cards.change import CHANGEABLE_PARTS
from bot.cards.elements import Element, box, card, column_of, heading, on, plain_text, press, quiet, row_of, words
from bot.cards.row_facts import BANDS, apart_from_team, is_over, notes, other_clocks
from bot.cards.side_by_side import side_by_side
from bot.cards.theirs import theirs
from bot.messages import Card
from bot.texts import Texts
from bot.time_off import UNDER_WAY, Destination, Place, Span, State, TimeOff, Where, spans_of

ALTERNATIVES = 3

STANDINGS = (
    "asked",
    "approved",
    "declined",
    "partly-declined",
    "booked-asked",
    "offered-asking",
    "partly",
    "removing",
)
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
    if row.proposes_change or (row.somebody_elses and (row.state is State.CHANGING or row.was_changed)):
        return side_by_side(row, say, now)
    return theirs(row, say, now) if row.somebody_elses else _own(row, say, now)


def _own(row: TimeOff, say: Texts, now: datetime) -> Card:
    spans = spans_of(row.wanted) if row.state is State.CHANGING and row.wanted else row.spans
    state = say(f"state-{_standing(row)}")
    body = [box([words(state, weight="Bolder")], style=_band(row), bleed=True)]
    body += _facts(row, spans, say, now)
    body += notes(row, say)
    actions = _actions(row, say, now)
    body += _sharing(row, say, now)
    if row.state is State.OFFERED:
        body += _alternatives(row, say, now)
        body += _other_places(row, say, now)
    spoken = f"{state}. {'; '.join(say.span(span) for span in spans)}"
    return card(say, body, speak=spoken, actions=actions)


BANDS_OF_STANDINGS = {
    "asked": "accent",
    "booked-asked": "accent",
    "declined": "attention",
    "partly-declined": "attention",
    "removing": "emphasis",
}


def _band(row: TimeOff) -> str:
    return BANDS_OF_STANDINGS.get(_standing(row)) or BANDS.get(row.state, "emphasis")


def partly(row: TimeOff) -> bool:
    """Some parts are booked and others are not: a call failed in between."""
    return row.state is State.FAILED and any(part.entry for part in row.parts)


def _standing(row: TimeOff) -> str:
    """What has been asked for is not booked before an owner of the team has said yes."""
    if row.state is State.BOOKED and "removing" in row.notes and not decided(row):
        return "removing"
    if partly(row):
        return "partly"
    asked = [place.where is Where.ASKED for place in row.places]
    if row.state is State.BOOKED and "part-declined" in row.notes:
        return "partly-declined"
    if not any(asked) or row.state not in (State.OFFERED, State.BOOKED):
        return row.state
    if "asked-approved" in row.notes:
        return "approved" if all(asked) else row.state
    if row.state is State.OFFERED:
        return "offered-asking" if all(asked) else row.state
    if all(asked) and "asked-declined" in row.notes:
        return "declined"
    return "asked" if all(asked) else "booked-asked"


def _sharing(row: TimeOff, say: Texts, now: datetime) -> list[Element]:
    """One press shows the team what only the work plan has."""
    if not apart_from_team(row) or is_over(row, now):
        return []
    # A third button beside Undo and Change has no room on a phone.
    return [row_of(press(say("press-where-also-team"), "where", on(row, to=Destination.BOTH)), spacing="Medium")]


def asking_back(row: TimeOff, say: Texts, **origin: str) -> list[Element]:
    """Whether approved leave can be asked to be taken back: once at a time."""
    open_to_it = _standing(row) == "approved" and "back-asked" not in row.notes
    return [press(say("press-ask-back"), "ask-back", on(row, **origin))] if open_to_it else []


def decided(row: TimeOff) -> bool:
    """Whether all of it is, by the owners: it is theirs from then on."""
    asked = all(place.where is Where.ASKED for place in row.places)
    return row.state is State.BOOKED and asked and not row.notes.isdisjoint(("asked-approved", "asked-declined"))


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
                say("press-pick", span=say.short(reading)),
                "pick",
                on(row, reading=number),
                tooltip="; ".join(say.span(span) for span in reading),
            )
            for number, reading in enumerate(row.alternatives[:ALTERNATIVES])
        ]
    )


def gone_on(row: TimeOff, say: Texts) -> Card:
    """What is left of a card when its time off is talked of further down."""
    days = "; ".join(say.span(span) for span in row.spans)
    return card(say, [quiet(days), quiet(say("gone-on"))], speak=f"{days}. {say('gone-on')}")


def remove_all(say: Texts, now: datetime, rows: Sequence[TimeOff]) -> Card:
    """Whether to take back all of these, with one press."""
    return _all(say, rows, "remove-all-title", press(say("press-remove-all", rows=len(rows)), "undo-all", on_all(rows)))


def removed_all(say: Texts, rows: Sequence[TimeOff]) -> Card:
    """What has become of them; what is withdrawn can be booked again."""
    gone = [row for row in rows if row.state is State.WITHDRAWN]
    back = press(say("press-undo"), "book-all", on_all(gone)) if gone else None
    return _all(say, rows, "removed-all-title", back)


def _all(say: Texts, rows: Sequence[TimeOff], key: str, pressed: Element | None) -> Card:
    title = say(key, rows=len(rows))
    lines = [words(say(f"all-{row.state}", span=say.span(span))) for row in rows for span in row.spans]
    positive = {"style": "positive"} if key == "remove-all-title" else {}
    return card(say, [heading(title), *lines], speak=title, actions=[pressed | positive] if pressed else [])


def on_all(rows: Sequence[TimeOff]) -> dict[str, Any]:
    return {"rows": [on(row) for row in rows]}


def _of_booked(row: TimeOff, say: Texts, undo: Element, change: Sequence[Element]) -> list[Element]:
    """Undo is of the last change, and the booking itself has a press of its own then."""
    whole = on(row, whole=True)
    if "removing" in row.notes:
        leave = press(say("press-leave"), "look", on(row))
        return [press(say("press-withdraw"), "undo", whole, style="positive"), *change, leave]
    withdraw = [press(say("press-withdraw"), "undo", whole)] if row.was_changed else []
    return [undo, *change, *withdraw]


def _booking_or_replacing(row: TimeOff, say: Texts, book: list[Element]) -> list[Element]:
    """Nothing is booked twice: where the days are taken, what is there can become what is offered."""
    taken = "off-already" in row.notes
    if not book or len(row.overlaps) != 1 or not row.notes & {"off-already", "left-out"}:
        return [] if taken else book
    take = press(say("press-take-over"), "take-over", on(row), style="positive" if taken else None)
    return [take] if taken else [*book, take]


def _actions(row: TimeOff, say: Texts, now: datetime) -> list[Element]:
    """Nothing that is over can be booked, so then there is no button that says so."""
    carried = on(row)
    if row.state in UNDER_WAY:
        return [press(say("press-look"), "look", carried)]
    change = [press(say("press-change"), "change", carried)] if len(row.spans) <= CHANGEABLE_PARTS else []
    undo = press(say("press-undo"), "undo", carried)
    if row.state is State.BOOKED:
        # What is decided is the owners': one can only ask them.
        return asking_back(row, say) if decided(row) else _of_booked(row, say, undo, change)
    again = {
        State.OFFERED: "press-book",
        State.DISMISSED: "press-book-after-all",
        State.WITHDRAWN: "press-book-again",
        State.FAILED: "press-retry",
    }[row.state]
    # Of what is booked in parts that do not fit together nothing is missing.
    taken = row.state is State.DISMISSED and "off-already" in row.notes
    over = taken or is_over(row, now) or all(part.entry for part in row.parts)
    if _standing(row) == "offered-asking":
        again = "press-ask"
    style = "positive" if row.state is State.OFFERED else None
    book = [] if over else [press(say(again), "book", carried, style=style)]
    if row.state is State.OFFERED:
        return [*_booking_or_replacing(row, say, book), *change, press(say("press-dismiss"), "dismiss", carried)]
    if row.state is State.FAILED:
        return [*book, undo] if partly(row) else [*book, *change]
    return book
