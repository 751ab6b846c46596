"""The list of what is ahead, each time off with its own Change and Withdraw."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.cards.change import CHANGEABLE_PARTS
from bot.cards.elements import Element, box, card, examples, heading, on, plain_text, press, quiet, row_of, words
from bot.cards.row_facts import notes
from bot.cards.time_off import asking_back, decided, where
from bot.messages import Card
from bot.texts import Texts
from bot.time_off import OWN_PLAN, State, TimeOff

ENDED = {State.WITHDRAWN: "mine-withdrawn", State.BOOKED: "mine-booked", State.FAILED: "mine-failed"}
AGAIN = {State.WITHDRAWN: "press-book-again", State.FAILED: "press-retry"}


def mine(say: Texts, now: datetime, rows: Sequence[TimeOff], done: TimeOff | None, more: int) -> Card:
    """`done` is what a press in this list has just ended; `more` is how many follow that are not shown."""
    title = say("mine-title")
    count = say("mine-count", rows=len(rows) + more) if rows else say("mine-nothing")
    body = [heading(title), quiet(count, spacing="None")]
    if done and done.state in ENDED:
        body.append(_ended(done, say, now))
    body += [listed(row, say, now) for row in rows]
    if more:
        body.append(quiet(say("mine-more", more=more), separator=True, spacing="Medium"))
    if not rows:
        body += [words(say("mine-try"), spacing="Medium"), *examples(say, [say("example-day")])]
    return card(say, body, speak=f"{title}: {count}", wide=True)


def listed(row: TimeOff, say: Texts, now: datetime) -> Element:
    days = [words(say.span(span), weight="Bolder", spacing="Small") for span in row.spans]
    subject = plain_text(row.subject, 80)
    about = [words(subject, spacing="Small")] if subject else []
    presses = asking_back(row, say, origin="mine") if decided(row) else _own_presses(row, say, now)
    near = quiet(say.near(row.spans[0], now))
    elsewhere = [quiet(where(row, place, say)) for place in row.places if row.places != (OWN_PLAN,)]
    # Of whose time it is speaks each card by itself; here only how a request stands.
    said = notes(replace(row, notes=frozenset(note for note in row.notes if note.startswith("asked-"))), say)
    return box(
        [*days, *about, near, *elsewhere, *said, *([row_of(*presses, spacing="Small")] if presses else [])],
        separator=True,
        spacing="Medium",
    )


def _own_presses(row: TimeOff, say: Texts, now: datetime) -> list[Element]:
    change = [_press("press-change", "change", row, say, now)] if len(row.spans) <= CHANGEABLE_PARTS else []
    return [*change, _press("press-withdraw", "undo", row, say, now)]


def _ended(row: TimeOff, say: Texts, now: datetime) -> Element:
    lines = [words(say(ENDED[row.state], span=say.span(span))) for span in row.spans]
    over = all(span.end <= now for span in row.spans)
    again = [] if over or row.state not in AGAIN else [row_of(_press(AGAIN[row.state], "book", row, say, now))]
    return box([*lines, *notes(row, say), *again], style="emphasis", spacing="Medium")


def _press(title: str, verb: str, row: TimeOff, say: Texts, now: datetime) -> Element:
    """Many buttons of a list are called the same: the tooltip says which one this is."""
    carried = on(row, origin="mine")
    named = say(title)
    return press(named, verb, carried, tooltip=say("press-on", press=named, span=say.short(row.spans)))
