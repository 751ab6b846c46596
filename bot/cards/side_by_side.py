"""What is and what would be, side by side: a change that an owner makes to somebody else's time off, or one's own where
somebody has changed it meanwhile; and what such a card says of who hears of it, and what can be pressed on it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from bot.cards.change import CHANGEABLE_PARTS
from bot.cards.elements import Element, box, card, on, plain_text, press, quiet, tame, words
from bot.cards.row_facts import is_over, notes, other_clocks
from bot.messages import Card
from bot.texts import Texts
from bot.time_off import UNDER_WAY, Part, Place, State, TimeOff, Where, spans_of

SEEN_AGAIN = frozenset({"removing", "as-it-was", "as-wished", "already-booked", "changed-elsewhere"})
"""It stood there before, so there is nothing to undo: it can be removed."""
STANDINGS = ("asking", "mine-asking", "changed", "drafted", "removing", "draft-removed", *State)


def side_by_side(row: TimeOff, say: Texts, now: datetime) -> Card:
    """`now` is wall time by the row's clock."""
    done = row.was_changed and not row.wanted
    before, after = (row.earlier, row.parts) if done else (row.parts, row.wanted)
    called = _called(row)
    stands = standing(row)
    state = say(f"theirs-{stands}", name=plain_text(name_of(row), 60))
    left, right = ("side-was", "side-is") if done else ("side-is", "side-becomes")
    columns = [
        _column(say(left), before, after, say, called[0]),
        _column(say(right), after, before, say, called[1]),
    ]
    band = "good" if done else "emphasis"
    span = after[0].span
    place = quiet(
        say("near-and-zone", near=say.near(span, now), zone=say.zone(row.clock, span.start)), spacing="Medium"
    )
    told = who_hears(row, after, say)
    body = [
        box([words(state, weight="Bolder")], style=band, bleed=True),
        {"type": "ColumnSet", "columns": columns, "spacing": "Medium"},
        place,
        *other_clocks(row, spans_of(tuple(after)), say),
        *notes(row, say),
        *([words(told, spacing="Medium")] if told else []),
    ]
    sides = [
        f"{say(title)}: {'; '.join(line for line, _ in _compared(parts, (), say))}"
        for title, parts in ((left, before), (right, after))
    ]
    spoken = ". ".join([say(f"theirs-{stands}", name=tame(name_of(row), 60)), *sides, who_hears(row, after, say, tame)])
    return card(say, body, speak=spoken, actions=actions_of(row, say, now))


def _called(row: TimeOff) -> tuple[str, str]:
    """What one's own is called before and after, where that is to differ."""
    if row.somebody_elses or not row.proposes_change or row.subject == row.wanted_subject:
        return "", ""
    return plain_text(row.subject), plain_text(row.wanted_subject)


def _column(title: str, parts: Sequence[Part], other: Sequence[Part], say: Texts, called: str) -> Element:
    """What differs from the other side is bold; what stays the same is quiet."""
    lines = [words(called, weight="Bolder", spacing="Small")] if called else []
    lines += [
        words(line, weight="Bolder", spacing="Small") if differs else quiet(line)
        for line, differs in _compared(parts, other, say)
    ]
    return {"type": "Column", "width": "stretch", "items": [quiet(title), *lines]}


def _compared(parts: Sequence[Part], other: Sequence[Part], say: Texts) -> list[tuple[str, bool]]:
    """Each with whether the other side says it too."""
    return [(line, line not in _lines_of(other, say)) for line in _lines_of(parts, say)]


def _lines_of(parts: Sequence[Part], say: Texts) -> list[str]:
    parts = [part for part in parts if not part.void]
    said = [say.span(part.span) for part in parts] + [where_in_schedule(part.place, say) for part in parts]
    drafts = [say("who-draft-only")] if only_a_draft(parts) else []
    return list(dict.fromkeys([*said, *drafts]))


def standing(row: TimeOff) -> str:
    if row.proposes_change:
        return "asking" if row.somebody_elses else "mine-asking"
    if row.state is State.WITHDRAWN and over_shared(row):
        return "draft-removed"
    if row.state is not State.BOOKED:
        return row.state
    if "removing" in row.notes:
        return "removing"
    if only_a_draft(row.parts):
        return "drafted"
    return "changed" if row.earlier else row.state


def name_of(row: TimeOff) -> str:
    return next((place.person_name for place in row.places if place.person_name), "")


def where_in_schedule(place: Place, say: Texts) -> str:
    team, reason = plain_text(place.team_name, 60), plain_text(place.reason_name, 60)
    if place.where is Where.PLAN:
        return say("where-booked")
    return say("theirs-where", team=team, reason=reason) if reason else say("theirs-where-alone", team=team)


def who_hears(row: TimeOff, parts: Sequence[Part], say: Texts, written: Callable[[str, int], str] = plain_text) -> str:
    """Whether the person hears of it: Shifts notifies of all that is shared."""
    silent = row.state in (State.DISMISSED, State.FAILED) or (row.state is State.WITHDRAWN and only_a_draft(parts))
    if silent or not row.somebody_elses:
        return ""
    name = written(name_of(row), 60)
    if only_a_draft(parts):
        return say("told-nobody", name=name)
    done = row.state is State.WITHDRAWN or (
        row.state is State.BOOKED and not row.wanted and "removing" not in row.notes
    )
    if done:
        return "" if row.notes & (SEEN_AGAIN | {"gone"}) else say("told-done", name=name)
    return say("told-will", name=name)


def only_a_draft(parts: Sequence[Part]) -> bool:
    return any(part.place.draft for part in parts)


def actions_of(row: TimeOff, say: Texts, now: datetime) -> list[Element]:
    carried = on(row)
    if row.state in UNDER_WAY:
        return [press(say("press-look"), "look", carried)]
    change = [press(say("press-change"), "change", carried)] if len(row.spans) <= CHANGEABLE_PARTS else []
    if row.proposes_change:
        named = "press-replace" if row.somebody_elses else "press-change-it"
        replacing = press(say(named), "replace", carried, style="positive")
        leave = press(say("press-leave"), "leave", carried)
        return [replacing, *_draft_or_not(row, row.wanted, say), *change, leave]
    if row.state is State.BOOKED:
        return [*_taking_back(row, say), *_sharing(row, say), *change]
    if row.state is State.OFFERED:
        put = [] if is_over(row, now) else [press(say("press-put"), "book", carried, style="positive")]
        return [*put, *_draft_or_not(row, row.parts, say), *change, press(say("press-dismiss"), "dismiss", carried)]
    again = {State.FAILED: "press-retry", State.DISMISSED: "press-put", State.WITHDRAWN: "press-put-again"}[row.state]
    if is_over(row, now) or (row.state is State.WITHDRAWN and over_shared(row)):
        return []
    return [press(say(again), "book", carried)]


def over_shared(row: TimeOff) -> bool:
    """A draft beside what everybody goes on seeing: taking it back leaves that as it is."""
    return only_a_draft(row.parts) and bool(row.earlier) and not only_a_draft(row.earlier)


def _taking_back(row: TimeOff, say: Texts) -> list[Element]:
    if row.notes & SEEN_AGAIN:
        style = "destructive" if "removing" in row.notes else None
        return [press(say("press-remove"), "undo", on(row), style=style)]
    return [press(say("press-undo"), undone_by(row), on(row))]


def undone_by(row: TimeOff) -> str:
    """The press that takes back what an owner has done last."""
    return "put-back" if row.earlier and not over_shared(row) else "undo"


def _draft_or_not(row: TimeOff, parts: Sequence[Part], say: Texts) -> list[Element]:
    """Shared, where nobody says otherwise; one press keeps it as a draft."""
    if not row.somebody_elses:
        return []
    draft = only_a_draft(parts)
    return [press(say("press-share-it" if draft else "press-as-draft"), "draft", on(row, draft=not draft))]


def _sharing(row: TimeOff, say: Texts) -> list[Element]:
    return [press(say("press-share"), "share", on(row))] if only_a_draft(row.parts) else []
