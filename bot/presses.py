"""Every button of every card, declared once by its verb (`BUTTONS`), each with its short handler.

A press carries nothing that is trusted: the time off is looked up, and its owner must be who pressed.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import replace
from typing import Any

from bot import cards
from bot.booking import ledger
from bot.booking.offer import change_card, drawn, own_row, placed, redrafted
from bot.booking.press_step import present, step
from bot.booking.where import for_reason, in_team, reasons
from bot.chat import settings_card as preferences
from bot.chat.here import Here
from bot.chat.press_data import OnAnswer, OnExample, OnPlace, OnTeam, OnTimeOff, Typed
from bot.commands import told, went_on
from bot.errors import NotAllowed
from bot.messages import Replace, Reply, Show
from bot.requests.decide import decide
from bot.team.presses import as_draft, leave, person, put_back, replace_, share, share_all, would_become
from bot.team.who_is_off import turned
from bot.time_off import UNDER_WAY, State, TimeOff, laid_out, within_reach
from bot.time_off.team import Reason

Press = Callable[[Here, Mapping[str, Any]], AsyncIterator[Reply]]


async def as_it_stands(here: Here, data: Mapping[str, Any]) -> Replace | None:
    """The card of a press that was broken off, so that it does not stay at what was under way."""
    if not isinstance(data.get("id"), str) or data.get("origin") == "mine":
        return None
    return drawn(here, await own_row(here, data["id"]))


async def book(here: Here, data: Mapping[str, Any]) -> AsyncIterator[Reply]:
    press = OnTimeOff.of(data)
    row = await own_row(here, press.id)
    if row.state in ledger.BOOKABLE and all(span.end <= here.now_in(row.clock) for span in row.spans):
        yield drawn(here, replace(row, notes=frozenset({"moved-on"})))
        return
    async for reply in step(here, press, ledger.BOOKABLE, State.BOOKING):
        yield reply


async def undo(here: Here, data: Mapping[str, Any]) -> AsyncIterator[Reply]:
    async for reply in step(here, OnTimeOff.of(data), ledger.WITHDRAWABLE, State.WITHDRAWING):
        yield reply


async def dismiss(here: Here, data: Mapping[str, Any]) -> AsyncIterator[Reply]:
    press = OnTimeOff.of(data)
    row = await own_row(here, press.id)
    await here.services.store.move(row.id, here.owner, {State.OFFERED}, State.DISMISSED, at=press.version)
    yield drawn(here, await own_row(here, row.id))


async def look(here: Here, data: Mapping[str, Any]) -> AsyncIterator[Reply]:
    row = await own_row(here, OnTimeOff.of(data).id)
    left = row.changed_at and here.services.clock.now() - row.changed_at > ledger.UNTOUCHED_FOR
    yield drawn(here, await ledger.settle(row, here.services) if left else row)


async def change(here: Here, data: Mapping[str, Any]) -> AsyncIterator[Reply]:
    press = OnTimeOff.of(data)
    row = await own_row(here, press.id)
    if not changeable(row):
        yield await present(here, row, press.origin)
        return
    card = await change_card(here, row)
    # A list stays as it is; its time off gets a card of its own.
    yield Show(card, about=row.id) if press.origin == "mine" else Replace(card, about=row.id)


def changeable(row: TimeOff) -> bool:
    partly = row.state is State.FAILED and any(part.entry for part in row.parts)
    return row.state not in UNDER_WAY and not partly and len(row.spans) <= cards.CHANGEABLE_PARTS


async def save(here: Here, data: Mapping[str, Any]) -> AsyncIterator[Reply]:
    press = OnTimeOff.of(data)
    row = await own_row(here, press.id)
    if not changeable(row):
        yield drawn(here, row)
        return
    typed = Typed(data, len(row.spans))
    if not typed.faults and not within_reach(typed.spans, here.now_in(row.clock)):
        raise NotAllowed("too-far")
    if not typed.faults and all(span.end <= here.now_in(row.clock) for span in typed.spans):
        typed.faults.append("fault-in-past")
    if typed.faults:
        yield Replace(await change_card(here, row, typed.texts, tuple(typed.faults)), about=row.id)
        return
    places = for_reason(row.places, await _reason(here, row, typed.reason))
    if row.state is not State.BOOKED:
        yield await redrafted(here, row, typed.spans, press.version, places, subject=typed.subject)
    elif row.somebody_elses:
        yield await would_become(here, row, press, laid_out(typed.spans, places, row.zone))
    elif (typed.spans, typed.subject, places) == (row.spans, row.subject, row.places):
        yield drawn(here, row)
    else:
        wanted = {"wanted": laid_out(typed.spans, places, row.zone), "wanted_subject": typed.subject}
        async for reply in step(here, press, frozenset({State.BOOKED}), State.CHANGING, **wanted):
            yield reply


async def _reason(here: Here, row: TimeOff, id: str) -> Reason | None:
    """The chosen one; None where there is nothing to choose, or it stays as it is."""
    place = in_team(row)
    if place is None or id in ("", place.reason):
        return None
    return next((reason for reason in await reasons(here, place) if reason.id == id), None)


async def pick(here: Here, data: Mapping[str, Any]) -> AsyncIterator[Reply]:
    """Another reading of what was said. The one that stood there takes its place, so the press can be taken back."""
    press = OnTimeOff.of(data)
    row = await own_row(here, press.id)
    if row.state is not State.OFFERED or press.reading >= len(row.alternatives):
        yield drawn(here, row)
        return
    readings = list(row.alternatives)
    spans, readings[press.reading] = readings[press.reading], row.spans
    yield await redrafted(here, row, spans, press.version, alternatives=tuple(readings))


async def when(here: Here, data: Mapping[str, Any]) -> AsyncIterator[Reply]:
    wish = here.open.draft if here.open and here.open.form == "book" else {}
    outcome = await here.conversation.forms.begin("book", {**wish, "when": [OnAnswer.of(data).span().to_json()]})
    async for reply in went_on(here, outcome):
        yield Replace(reply.card, about=reply.about) if isinstance(reply, Show) else reply


async def where(here: Here, data: Mapping[str, Any]) -> AsyncIterator[Reply]:
    """Another place for an offer: the work plan, the team's schedule, or both."""
    press = OnPlace.of(data)
    row = await own_row(here, press.id)
    yield await placed(here, row, press.to, press.version) if row.state is State.OFFERED else drawn(here, row)


async def team(here: Here, data: Mapping[str, Any]) -> AsyncIterator[Reply]:
    """An answer to "which team?"."""
    draft = here.open.draft if here.open and here.open.form == "team" else {}
    outcome = await here.conversation.forms.begin("team", {**draft, "team": OnTeam.of(data).team})
    async for reply in went_on(here, outcome):
        yield Replace(reply.card, about=reply.about) if isinstance(reply, Show) else reply


async def say(here: Here, data: Mapping[str, Any]) -> AsyncIterator[Reply]:
    """An example: as if the person had written it."""
    async for reply in told(here, OnExample.of(data).text):
        yield reply


BUTTONS: dict[str, Press] = {
    "book": book,
    "undo": undo,
    "dismiss": dismiss,
    "look": look,
    "change": change,
    "save": save,
    "pick": pick,
    "when": when,
    "where": where,
    "team": team,
    "say": say,
    "settings": preferences.kept,
    "replace": replace_,
    "leave": leave,
    "put-back": put_back,
    "draft": as_draft,
    "share": share,
    "share-all": share_all,
    "person": person,
    "decide": decide,
    "who": turned,
}
