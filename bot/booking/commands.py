"""One's own time off by word: book it, see it, change it, take it back."""

from __future__ import annotations

from collections.abc import AsyncIterator

from bot import cards
from bot.booking.listed import ahead, list_card
from bot.booking.questions import after_step, draft_of, question
from bot.booking.to_change import card_of_chosen
from bot.chat.here import Answer, Here
from bot.messages import Show
from bot.ports import Asking
from bot.understanding import Request
from dialogs.which import choices


async def off(here: Here, request: Request) -> AsyncIterator[Answer]:
    step = await here.conversation.forms.begin("book", draft_of(request))
    if request.impossible and isinstance(step, Asking):
        yield Show(await question(here, step, "no-such-day"))
        return
    async for reply in after_step(here, step):
        yield reply


async def mine(here: Here, request: Request) -> AsyncIterator[Answer]:
    yield Show(await list_card(here, await ahead(here)))


async def change(here: Here, request: Request) -> AsyncIterator[Answer]:
    async for reply in _pick_one(here, request, "change"):
        yield reply


async def withdraw(here: Here, request: Request) -> AsyncIterator[Answer]:
    async for reply in _pick_one(here, request, "withdraw"):
        yield reply


async def _pick_one(here: Here, request: Request, form: str) -> AsyncIterator[Answer]:
    """The time off that is meant: the one of that day, the only one there is, or the one the person chooses."""
    rows = await ahead(here)
    fitting = [row for row in rows if any(said.overlaps(span) for said in request.spans for span in row.spans)]
    if request.spans and not fitting and rows:
        yield Show(cards.plain(here.say, "none-that-day", ("my time off",)))
    elif not rows:
        yield Show(await list_card(here, rows))
    elif len(fitting or rows) == 1:
        row = (fitting or rows)[0]
        yield Show(await card_of_chosen(here, form, row, request.to, request.until), about=row.id)
    else:
        to = [span.to_json() for span in request.to]
        draft = {"choices": choices((fitting or rows)[: cards.CHOICES]), "to": to, "until": request.until}
        async for reply in after_step(here, await here.conversation.forms.begin(form, draft)):
            yield reply
