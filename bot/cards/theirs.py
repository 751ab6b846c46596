"""The card of a time off that an owner looks after for somebody else, and of a change that is not made yet: what is now
and what would be, side by side.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from bot.cards.ask import CHOICES
from bot.cards.change import CHANGEABLE_PARTS
from bot.cards.elements import Element, box, card, column_of, heading, on, plain_text, press, quiet, tame, words
from bot.cards.time_off import BANDS, is_over, notes, other_clocks
from bot.cards.time_off import time_off as own
from bot.messages import Card
from bot.texts import Texts
from bot.time_off import UNDER_WAY, Part, Place, State, TimeOff, Where, spans_of
from bot.time_off.team import Colleague, Team

MEMBERS = 100
"""How many people a choice holds, so that the card stays small. Others are found by their names."""
SEEN_AGAIN = frozenset({"removing", "as-it-was", "as-wished", "already-booked", "changed-elsewhere"})
"""It stood there before, so there is nothing to undo: it can be removed."""
STANDINGS = ("asking", "mine-asking", "changed", "drafted", "removing", "draft-removed", *State)


def time_off(row: TimeOff, say: Texts, now: datetime) -> Card:
    """`now` is wall time by the row's clock."""
    if asks_to_change(row) or (row.somebody_elses and row.state is State.CHANGING):
        return _side_by_side(row, row.parts, row.wanted, say, now)
    if not row.somebody_elses:
        return own(row, say, now)
    if row.state is State.BOOKED and row.earlier:
        return _side_by_side(row, row.earlier, row.parts, say, now)
    return _one(row, say, now)


def asks_to_change(row: TimeOff) -> bool:
    return row.state is State.BOOKED and bool(row.wanted)


def only_a_draft(parts: Sequence[Part]) -> bool:
    return any(part.place.draft for part in parts)


def _standing(row: TimeOff) -> str:
    if asks_to_change(row):
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


def _name(row: TimeOff) -> str:
    return next((place.person_name for place in row.places if place.person_name), "")


def _one(row: TimeOff, say: Texts, now: datetime) -> Card:
    state = say(f"theirs-{_standing(row)}", name=plain_text(_name(row), 60))
    spans = row.spans
    body = [box([words(state, weight="Bolder")], style=BANDS.get(row.state, "emphasis"), bleed=True)]
    body += [heading(say.span(span), spacing="Small" if number else "Default") for number, span in enumerate(spans)]
    body.append(quiet(say("near-and-zone", near=say.near(spans[0], now), zone=say.zone(row.clock, spans[0].start))))
    body += other_clocks(row, spans, say)
    body += [quiet(_where(place, say)) for place in row.places]
    body += notes(row, say)
    told = _told(row, row.parts, say)
    body += [words(told, spacing="Medium")] if told else []
    spoken = ". ".join(
        [
            say(f"theirs-{_standing(row)}", name=tame(_name(row), 60)),
            *map(say.span, spans),
            _told(row, row.parts, say, tame),
        ]
    )
    return card(say, body, speak=spoken, actions=_actions(row, say, now))


def _side_by_side(row: TimeOff, before: Sequence[Part], after: Sequence[Part], say: Texts, now: datetime) -> Card:
    standing = _standing(row)
    state = say(f"theirs-{standing}", name=plain_text(_name(row), 60))
    over = row.state is State.BOOKED and not row.wanted
    left, right = ("side-was", "side-is") if over else ("side-is", "side-becomes")
    columns = [_column(say(left), before, after, say), _column(say(right), after, before, say)]
    band = "good" if over else "emphasis"
    span = after[0].span
    place = quiet(
        say("near-and-zone", near=say.near(span, now), zone=say.zone(row.clock, span.start)), spacing="Medium"
    )
    told = _told(row, after, say)
    body = [
        box([words(state, weight="Bolder")], style=band, bleed=True),
        {"type": "ColumnSet", "columns": columns, "spacing": "Medium"},
        place,
        *other_clocks(row, spans_of(tuple(after)), say),
        *notes(row, say),
        *([words(told, spacing="Medium")] if told else []),
    ]
    sides = [
        f"{say(title)}: {'; '.join(line for line, _ in _lines(parts, (), say))}"
        for title, parts in ((left, before), (right, after))
    ]
    spoken = ". ".join([say(f"theirs-{standing}", name=tame(_name(row), 60)), *sides, _told(row, after, say, tame)])
    return card(say, body, speak=spoken, actions=_actions(row, say, now))


def _column(title: str, parts: Sequence[Part], other: Sequence[Part], say: Texts) -> Element:
    """What differs from the other side is bold; what stays the same is quiet."""
    lines = [
        words(line, weight="Bolder", spacing="Small") if differs else quiet(line)
        for line, differs in _lines(parts, other, say)
    ]
    return {"type": "Column", "width": "stretch", "items": [quiet(title), *lines]}


def _lines(parts: Sequence[Part], other: Sequence[Part], say: Texts) -> list[tuple[str, bool]]:
    """Each with whether the other side says it too."""
    return [(line, line not in _said(other, say)) for line in _said(parts, say)]


def _said(parts: Sequence[Part], say: Texts) -> list[str]:
    said = [say.span(part.span) for part in parts] + [_where(part.place, say) for part in parts]
    drafts = [say("who-draft-only")] if only_a_draft(parts) else []
    return list(dict.fromkeys([*said, *drafts]))


def _where(place: Place, say: Texts) -> str:
    team, reason = plain_text(place.team_name, 60), plain_text(place.reason_name, 60)
    if place.where is Where.PLAN:
        return say("where-booked")
    return say("theirs-where", team=team, reason=reason) if reason else say("theirs-where-alone", team=team)


def _told(row: TimeOff, parts: Sequence[Part], say: Texts, written: Callable[[str, int], str] = plain_text) -> str:
    """Whether the person hears of it: Shifts notifies of all that is shared."""
    silent = row.state in (State.DISMISSED, State.FAILED) or (row.state is State.WITHDRAWN and only_a_draft(parts))
    if silent or not row.somebody_elses:
        return ""
    name = written(_name(row), 60)
    if only_a_draft(parts):
        return say("told-nobody", name=name)
    done = row.state is State.WITHDRAWN or (
        row.state is State.BOOKED and not row.wanted and "removing" not in row.notes
    )
    if done:
        return "" if row.notes & (SEEN_AGAIN | {"gone"}) else say("told-done", name=name)
    return say("told-will", name=name)


def _actions(row: TimeOff, say: Texts, now: datetime) -> list[Element]:
    carried = on(row)
    if row.state in UNDER_WAY:
        return [press(say("press-look"), "look", carried)]
    change = [press(say("press-change"), "change", carried)] if len(row.spans) <= CHANGEABLE_PARTS else []
    if asks_to_change(row):
        replacing = press(say("press-replace"), "replace", carried, style="positive")
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
    return [press(say("press-undo"), "put-back" if row.earlier and not over_shared(row) else "undo", on(row))]


def _draft_or_not(row: TimeOff, parts: Sequence[Part], say: Texts) -> list[Element]:
    """Shared, where nobody says otherwise; one press keeps it as a draft."""
    if not row.somebody_elses:
        return []
    draft = only_a_draft(parts)
    return [press(say("press-share-it" if draft else "press-as-draft"), "draft", on(row, draft=not draft))]


def _sharing(row: TimeOff, say: Texts) -> list[Element]:
    return [press(say("press-share"), "share", on(row))] if only_a_draft(row.parts) else []


# ------------------------------------------------------------------------------------------------ questions


def share(row: TimeOff, drafts: Sequence[tuple[str, str]], say: Texts) -> Card:
    """What one press would show to everybody: all drafts of the days, by name, not this one alone."""
    span = say.span(row.spans[0])
    title = say("share-title", span=span)
    team = plain_text(row.places[0].team_name, 60)
    lines = [words(say("who-person", name=plain_text(name, 60), span=when), spacing="Small") for name, when in drafts]
    body = [heading(title, size="Medium"), words(say("share-what", team=team)), *lines]
    actions = [
        press(say("press-share-all"), "share-all", on(row), style="positive"),
        press(say("press-back"), "look", on(row)),
    ]
    return card(say, body, speak=f"{title} {say('share-what', team=tame(team, 60))}", actions=actions)


def choose(say: Texts, now: datetime, rows: Sequence[TimeOff]) -> Card:
    """Several that may be meant: each is one press away."""
    title = say("choose-title", name=plain_text(_name(rows[0]), 60))
    body = [heading(title, size="Medium"), *_choices(say, now, rows)]
    return card(say, body, speak=say("choose-title", name=tame(_name(rows[0]), 60)))


def none_then(say: Texts, now: datetime, name: str, rows: Sequence[TimeOff]) -> Card:
    title = "none-then" if rows else "none-ahead"
    more = [words(say("none-then-but")), *_choices(say, now, rows)] if rows else []
    return card(
        say,
        [heading(say(title, name=plain_text(name, 60)), size="Medium"), *more],
        speak=say(title, name=tame(name, 60)),
    )


def _choices(say: Texts, now: datetime, rows: Sequence[TimeOff]) -> list[Element]:
    listed: list[Element] = []
    for row in rows[:CHOICES]:
        title = say.short(row.spans, now)
        reason = tame(row.places[0].reason_name, 40)
        draft = say("who-draft") if only_a_draft(row.parts) else ""
        about = " · ".join(part for part in (title, reason, draft) if part)
        listed += column_of([press(about, "look", on(row), tooltip=say.span(row.spans[0]))])
    return listed


def ask_person(
    say: Texts, team: Team, name: str, found: Sequence[Colleague], crew: Sequence[Colleague], *, fits: bool, text: str
) -> Card:
    """`fits`: all who were found are called so; else it is nobody's name, and theirs are the nearest."""
    about = {"name": plain_text(name, 60), "team": plain_text(team.name, 60)}
    title = say("person-several" if fits else "person-unknown", **about)
    presses = [press(tame(one.name, 60), "person", {"text": text, "person": one.id}) for one in found[:CHOICES]]
    body = [heading(title, size="Medium"), *column_of(presses)]
    if not fits:
        choices = [{"title": tame(one.name, 60), "value": one.id} for one in crew[:MEMBERS] if one.name]
        body.append(
            {
                "type": "Input.ChoiceSet",
                "id": "person",
                "label": say("person-choose"),
                "style": "filtered",
                "choices": choices,
                "spacing": "Medium",
            }
        )
        body += column_of([press(say("press-person"), "person", {"text": text}, takes_inputs=True)])
    return card(say, body, speak=title)


def owners_only(say: Texts, team: Team, owners: Sequence[str]) -> Card:
    """To a member who asked for what only owners do."""
    named = ", ".join(plain_text(owner, 60) for owner in owners[:3])
    title = say("owners-only", team=plain_text(team.name, 60))
    way = say("owners-only-ask", owners=named) if named else say("owners-only-nobody")
    example = say("owners-only-example")
    body = [heading(title, size="Medium"), words(way), words(say("owners-only-own"))]
    return card(say, [*body, *column_of([press(example, "say", {"text": example})])], speak=f"{title} {way}")
