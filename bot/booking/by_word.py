"""Words for buttons: yes, no, undo, "the second one". They press what was seen, and nothing that has changed since."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace

from bot import cards
from bot.booking.to_change import removal_card
from bot.chat.here import Answer, Here
from bot.chat.recall import Did, Recalled, recalled, remember
from bot.messages import GoOn, Pressed, Redraw, Say, Show
from bot.time_off import State, TimeOff, by_clock
from bot.understanding import Request
from bot.understanding.talk import Act

AGAIN = frozenset({State.DISMISSED, State.WITHDRAWN})


async def talked_of(here: Here) -> TimeOff | None:
    """The time off that was talked of last, as it stands now."""
    return await _row(here, recalled(here).row)


async def rows_meant(here: Here) -> list[TimeOff]:
    """Those that the words choose among what was shown; without a choice the one that was talked of last."""
    known = recalled(here)
    said = here.remark
    rows = [row for id, _ in known.rows if (row := await _row(here, id))]
    last = [row for row in rows if row.id == known.row]
    if said.nth:
        return rows[said.nth - 1 if said.nth > 0 else said.nth :][:1] if abs(said.nth) <= len(rows) else []
    if said.has("both"):
        return rows if len(rows) == 2 or not last else rows[-2:]
    if said.has("other") and len(rows) > 1:
        return [row for row in rows if row.id != known.row][-1:]
    return last


async def _row(here: Here, id: str) -> TimeOff | None:
    row = await here.services.store.time_off(id) if id else None
    return row if row and (row.owner, row.tenant) == (here.owner.id, here.owner.tenant) else None


async def act(here: Here, request: Request) -> AsyncIterator[Answer]:
    """Does what the press would, on each that is meant."""
    known = recalled(here)
    if len(known.rows) > 1 and not known.row and (verb := _verb_for_all(here.remark.act, known)):
        yield GoOn(Pressed(verb, {"rows": [{"id": id, "version": at} for id, at in known.rows]}), by_word=True)
        return
    done = False
    for row in await rows_meant(here):
        known = recalled(here)
        if here.remark.act is Act.YES and _is_settled(row, known):
            yield Say(here.say("you-are-welcome" if here.remark.has("thanks") else "all-right"))
            return
        verb = _verb(here.remark.act or Act.YES, row, known)
        if verb == "ask":
            yield Show(removal_card(here, row), about=replace(row, notes=row.notes | {"removing"}))
        elif verb:
            yield press_by_word(here, row, verb, known)
        else:
            yield Show(cards.time_off(row, here.say, here.now_in(row.clock)), about=row)
        done = True
    if not done and here.remark.has("thanks"):
        yield Say(here.say("you-are-welcome"))
    elif not done:
        kept = "stays-booked" if known.did is Did.REMOVING else "all-right"
        yield Say(here.say(kept if here.remark.act is Act.NO else "nothing-to-press"))


def _is_settled(row: TimeOff, known: Recalled) -> bool:
    """ "Ok" after a booking takes note of it."""
    shown = (known.row, known.version) == (row.id, row.version)
    return shown and known.did is Did.PRESSED and not row.proposes_change and row.state in (State.BOOKED, *AGAIN)


def _verb_for_all(said: Act | None, known: Recalled) -> str:
    """Of the card that takes several back at once."""
    if known.did is Did.REMOVING and said in (Act.YES, Act.CANCEL):
        return "undo-all"
    return "book-all" if known.did is Did.PRESSED and said is Act.UNDO else ""


def _verb(said: Act, row: TimeOff, known: Recalled) -> str:
    """Which button of its card the word stands for; nothing where it has none."""
    if row.proposes_change:
        return "replace" if said in (Act.YES, Act.BOOK) else "leave"
    if row.state is State.BOOKED:
        return _verb_of_booked(said, row, known)
    if row.state is State.OFFERED:
        book = "take-over" if "off-already" in row.notes else "book"
        return book if said in (Act.YES, Act.BOOK) else "dismiss"
    if said is Act.BOOK or (said is Act.YES and row.state is State.FAILED):
        return "book" if row.state in AGAIN | {State.FAILED} else ""
    return "book" if said is Act.UNDO and row.state is State.WITHDRAWN else ""


def _verb_of_booked(said: Act, row: TimeOff, known: Recalled) -> str:
    if cards.decided(row):
        return "ask-back" if said in (Act.CANCEL, Act.UNDO) else ""
    if known.did is Did.REMOVING and row.id == known.row:
        return "undo" if said in (Act.YES, Act.CANCEL) else ""
    if row.somebody_elses and known.did is Did.PRESSED and said in (Act.UNDO, Act.CANCEL):
        return cards.undone_by(row)
    if said is Act.UNDO and known.did is Did.PRESSED:
        return "undo"
    if said is Act.CANCEL:
        return "undo" if known.did is Did.PRESSED and row.id == known.row else "ask"
    return "ask" if said is Act.UNDO else ""


def press_by_word(here: Here, row: TimeOff, verb: str, known: Recalled) -> GoOn:
    """The press as its button carries it: of the version that was shown."""
    version = dict(known.rows).get(row.id, row.version)
    whole = {"whole": True} if verb == "undo" and here.remark.act is not Act.UNDO else {}
    return GoOn(Pressed(verb, {"id": row.id, "version": version, **whole}), by_word=True)


async def by_day(here: Here) -> list[TimeOff]:
    """ "The Friday one" of those that were shown: each is looked at from its own days."""
    found: dict[bool, list[TimeOff]] = {True: [], False: []}
    for id, _ in recalled(here).rows:
        if row := await _row(here, id):
            spans = by_clock(row.spans, row.clock, await here.zone())
            said = await here.remark_on(here.said, spans)
            if any(one.overlaps(span) for one in said.one_of for span in spans):
                begins = any(one.first_day == span.first_day for one in said.one_of for span in spans)
                found[begins].append(row)
    return found[True] or found[False]


async def choose_by_day(here: Here, request: Request) -> AsyncIterator[Answer]:
    """What was asked of the one before goes on with this one."""
    removing = recalled(here).did is Did.REMOVING
    for row in await by_day(here):
        if removing and row.state is State.BOOKED:
            yield Show(removal_card(here, row), about=replace(row, notes=row.notes | {"removing"}))
        else:
            yield Show(cards.time_off(row, here.say, here.now_in(row.clock)), about=row)


async def pick(here: Here, request: Request) -> AsyncIterator[Answer]:
    """ "The second one" of an offer that may be read in several ways; of what was listed, that one's card."""
    row = await talked_of(here)
    known, said = recalled(here), here.remark
    if row and row.state is State.OFFERED and row.alternatives and len(known.rows) <= len(row.alternatives) + 1:
        reading = 0 if said.has("other") else said.nth - 2 if said.nth > 0 else len(row.alternatives) - 1
        if 0 <= reading < len(row.alternatives):
            carried = {"id": row.id, "version": known.version, "reading": reading}
            yield GoOn(Pressed("pick", carried), by_word=True)
            return
    rows = await rows_meant(here)
    for one in rows:
        yield Show(cards.time_off(one, here.say, here.now_in(one.clock)), about=one)
    if not rows:
        yield Say(here.say("nothing-to-press"))


async def cancel(here: Here, request: Request) -> AsyncIterator[Answer]:
    """An open question is left first, then what is offered or asked. What is booked stays booked."""
    if here.open is not None:
        await here.conversation.forms.close()
        yield Show(cards.plain(here.say, "cancelled"))
        return
    row, known = await talked_of(here), recalled(here)
    if row and (row.state is State.OFFERED or row.proposes_change):
        yield press_by_word(here, row, "leave" if row.proposes_change else "dismiss", known)
    elif known.did is Did.REMOVING and row:
        remember(here, row, Did.SHOWN)
        yield Say(here.say("stays-booked"))
    else:
        yield Show(cards.plain(here.say, "nothing-open"))


async def thanks(here: Here, request: Request) -> AsyncIterator[Answer]:
    yield Say(here.say("you-are-welcome"))


def put_aside(here: Here, row: TimeOff) -> list[Redraw]:
    """The card that showed it so far, without its buttons: it goes on further down."""
    if not row.card or row.conversation != here.conversation.id:
        return []
    return [Redraw(row.card, cards.gone_on(row, here.say))]
