"""What is booked, changed in words: one card shows what is beside what would be. Nothing is written here."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace

from bot import cards
from bot.booking.asking import ask_which
from bot.booking.by_word import act, by_day, put_aside, rows_meant, talked_of
from bot.booking.listed import ahead, list_card
from bot.booking.offer import decision_over
from bot.booking.rows import own_row
from bot.booking.to_change import change_card, removal_card
from bot.chat.here import Answer, Here
from bot.chat.recall import Did, recalled, remember_list
from bot.errors import NotAllowed
from bot.messages import Reply, Show
from bot.time_off import Span, State, TimeOff, by_clock, laid_out, spans_of, within_reach
from bot.time_off.altering import DAY, Alteration, How, altered
from bot.understanding import Request
from bot.understanding.talk import NO_REMARK, Remark

NOTED = frozenset({"half", "am_pm"})


async def change(here: Here, request: Request) -> AsyncIterator[Answer]:
    await _read_what_was_said(here)
    rows, all_ahead = await _about(here)
    if len(rows) == 1:
        async for reply in changed(here, rows[0]):
            yield reply
    else:
        async for reply in _which(here, rows, all_ahead, "change"):
            yield reply


async def withdraw(here: Here, request: Request) -> AsyncIterator[Answer]:
    """All that was named, each in whole or in part. The bare word is the press on what was talked of last."""
    await _read_what_was_said(here)
    if here.remark.act is not None and (recalled(here).row or recalled(here).did is not Did.SHOWN):
        async for reply in act(here, request):
            yield reply
        return
    rows, all_ahead = await _about(here)
    said = here.remark
    many = said.has("all", "both") or any(span.end - span.start > DAY for span in said.named)
    if len(rows) == 1:
        async for reply in withdrawn(here, rows[0]):
            yield reply
    elif rows and many:
        async for reply in _all_of(here, rows):
            yield reply
    else:
        async for reply in _which(here, rows, all_ahead, "withdraw"):
            yield reply


async def _which(here: Here, rows: list[TimeOff], all_ahead: list[TimeOff], form: str) -> AsyncIterator[Answer]:
    """Which one is meant has to be asked; nothing to choose from is said."""
    if here.remark.named and not rows and all_ahead:
        yield Show(cards.plain(here.say, "none-that-day", ("my time off",)))
    elif not all_ahead and not rows:
        yield Show(await list_card(here, all_ahead))
    else:
        yield await ask_which(here, rows or all_ahead, form)


async def _read_what_was_said(here: Here) -> None:
    """Where a command was called by its name nobody has looked at the rest yet."""
    if here.open and here.open.form in ("change", "withdraw"):
        # What was asked of another one is not asked any more.
        await here.conversation.forms.close()
    if here.remark is NO_REMARK:
        last = await talked_of(here)
        about = await own_clock(here, last) if last else ()
        here.remark = await here.remark_on(here.said.removeprefix("/"), about, len(recalled(here).rows) > 1)


async def _about(here: Here) -> tuple[list[TimeOff], list[TimeOff]]:
    """The times off that are meant, and all that is ahead: by which one was said, by the days that were named, by what
    was talked of last; without any of these the only one there is."""
    said = here.remark
    if said.nth or said.has("both", "other"):
        rows = [row for row in await rows_meant(here) if row.state is State.BOOKED]
        return rows, rows
    if said.one_of and (rows := await by_day(here)):
        return rows, rows
    last = await talked_of(here)
    standing = last if last and last.state is State.BOOKED and not said.has("all") else None
    if standing and (not said.named or await _touches(here, standing, said.named)):
        return [standing], [standing]
    rows = await ahead(here)
    if not said.named and not said.has("all"):
        return (rows if len(rows) == 1 else []), rows
    here.remark = said = await here.remark_on(here.said, ())
    return ([row for row in rows if await _touches(here, row, said.named)] if said.named else rows), rows


async def _touches(here: Here, row: TimeOff, named: tuple[Span, ...]) -> bool:
    own = await own_clock(here, row)
    return any(span.overlaps(one) for span in own for one in named)


async def own_clock(here: Here, row: TimeOff) -> tuple[Span, ...]:
    """The row's spans by the clock of the person who talks: those that are proposed, where a change is."""
    return by_clock(_proposed(here, row), row.clock, await here.zone())


def _goes_on(here: Here, row: TimeOff) -> bool:
    """Whether the change that is proposed is what the talk is about, so that more is said of it."""
    known = recalled(here)
    return row.proposes_change and (known.row, known.version) == (row.id, row.version)


def _proposed(here: Here, row: TimeOff) -> tuple[Span, ...]:
    return spans_of(row.wanted) if _goes_on(here, row) else row.spans


def _called(here: Here, row: TimeOff) -> str:
    return row.wanted_subject if _goes_on(here, row) else row.subject


async def changed(here: Here, row: TimeOff) -> AsyncIterator[Answer]:
    """The card for what was said of this one; with inputs, where nothing was said that tells."""
    said = await _read_anew(here, row)
    if not said.alteration and said.subject is None:
        yield Show(await change_card(here, row), about=row)
        return
    async for reply in _would_be(
        here, row, said.alteration, _called(here, row) if said.subject is None else said.subject
    ):
        yield reply


async def withdrawn(here: Here, row: TimeOff) -> AsyncIterator[Answer]:
    """All of it, or the days that were named."""
    by_its_day = bool(here.remark.one_of)
    named = (await _read_anew(here, row)).named
    if not named or by_its_day:
        yield Show(removal_card(here, row), about=_removing(row))
        return
    async for reply in _would_be(here, row, Alteration(How.DROP, named), _called(here, row)):
        yield reply


async def _read_anew(here: Here, row: TimeOff) -> Remark:
    """From the days of the one that is meant."""
    choosing = bool(here.remark.nth) or here.remark.has("both", "other")
    here.remark = await here.remark_on(here.said.removeprefix("/"), await own_clock(here, row), choosing)
    return here.remark


def _removing(row: TimeOff) -> TimeOff:
    return replace(row, notes=row.notes | {"removing"})


async def _would_be(here: Here, row: TimeOff, alteration: Alteration | None, subject: str) -> AsyncIterator[Answer]:
    spans = await becomes(here, row, alteration) if alteration else _proposed(here, row)
    if not spans:
        yield Show(removal_card(here, row), about=_removing(row))
    elif all(span.end <= here.now_in(row.clock) for span in spans):
        yield Show(cards.plain(here.say, "past-date"))
    else:
        for reply in await propose(here, row, spans, subject):
            yield reply


async def becomes(here: Here, row: TimeOff, alteration: Alteration) -> tuple[Span, ...]:
    """By the row's clock."""
    day, zone = await here.work_day(), await here.zone()
    spans = altered(await own_clock(here, row), alteration, (day.starts, day.ends))
    if alteration.how is How.HOURS and not alteration.of:
        # "Only the mornings" of a week are those on which one works.
        spans = tuple(span for span in spans if span.start.weekday() in day.days) or spans
    return by_clock(spans, zone, row.clock)


async def propose(here: Here, row: TimeOff, spans: tuple[Span, ...], subject: str) -> list[Reply]:
    """What it would become beside what it is. What else lies there is said."""
    if not within_reach(spans, here.now_in(row.clock)):
        raise NotAllowed("too-far")
    if (spans, subject) == (row.spans, row.subject):
        as_it_was = replace(row, wanted=(), notes=frozenset({"as-it-was"}))
        return [Show(cards.time_off(as_it_was, here.say, here.now_in(row.clock)), about=as_it_was)]
    decision, _ = await decision_over(here, spans, row.places, row.zone, row)
    moved = await here.services.store.move(
        row.id,
        here.owner,
        {State.BOOKED},
        State.BOOKED,
        at=row.version,
        wanted=laid_out(spans, row.places, row.zone),
        wanted_subject=subject,
        overlaps=decision.overlaps,
        notes=decision.notes - {"past", "starts-in-past"} | {f"assumed-{what}" for what in here.remark.assumed & NOTED},
        reason="",
    )
    shown = moved or await own_row(here, row.id)
    return [*put_aside(here, row), Show(cards.time_off(shown, here.say, here.now_in(shown.clock)), about=shown)]


# ------------------------------------------------------------------------------------------------ several at once


async def _all_of(here: Here, rows: list[TimeOff]) -> AsyncIterator[Answer]:
    """Those that lie within the days, on one card with one press; what lies there in part has a card of its own."""
    named = here.remark.named
    gone = [row for row in rows if not named or not await becomes(here, row, Alteration(How.DROP, named))]
    for row in rows:
        if row not in gone:
            async for reply in _would_be(here, row, Alteration(How.DROP, named), _called(here, row)):
                yield reply
    if gone:
        yield Show(cards.remove_all(here.say, await here.now(), gone))
        remember_list(here, gone, Did.REMOVING)


def may_alter(said: Remark) -> bool:
    """Words that speak of changing, without naming it so."""
    return said.has(
        "minus", "working", "make", "longer", "shorter", "earlier", "later", "by", "start", "finish", "no", "meant",
        "only", "all_day", "day_after", "day_before", "week_after", "week_before",
    ) or {"take", "out"} <= said.signs or said.subject is not None  # fmt: skip
