"""One's own time off by word: book it, see it, change it, take it back; and what has to be asked for it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

from bot import cards
from bot.booking.listed import ahead, list_card, touching
from bot.booking.offer import likely_days, offer
from bot.booking.rows import own_row
from bot.booking.to_change import card_of_chosen
from bot.chat import which_team
from bot.chat.here import Answer, Here
from bot.messages import Card, Show
from bot.ports import Asking, Filled
from bot.time_off import Span
from bot.understanding import Request
from dialogs import form
from dialogs.which import choices


async def off(here: Here, request: Request) -> AsyncIterator[Answer]:
    step = await here.conversation.forms.begin("book", draft_of(request))
    if request.impossible and isinstance(step, Asking):
        yield Show(await question(here, step, "no-such-day"))
        return
    async for reply in after_step(here, step):
        yield reply


async def mine(here: Here, request: Request) -> AsyncIterator[Answer]:
    """All that is ahead, or what of it touches the days that are named."""
    rows = await ahead(here)
    if request.spans:
        rows = touching(rows, request.spans)
    yield Show(await list_card(here, rows))


async def change(here: Here, request: Request) -> AsyncIterator[Answer]:
    async for reply in _pick_one(here, request, "change"):
        yield reply


async def withdraw(here: Here, request: Request) -> AsyncIterator[Answer]:
    async for reply in _pick_one(here, request, "withdraw"):
        yield reply


async def _pick_one(here: Here, request: Request, verb: str) -> AsyncIterator[Answer]:
    """The time off that is meant: the one of that day, the only one there is, or the one the person chooses."""
    rows = await ahead(here)
    fitting = touching(rows, request.spans)
    if request.spans and not fitting and rows:
        yield Show(cards.plain(here.say, "none-that-day", ("my time off",)))
    elif not rows:
        yield Show(await list_card(here, rows))
    elif len(fitting or rows) == 1:
        row = (fitting or rows)[0]
        yield Show(await card_of_chosen(here, verb, row, request.to, request.until), about=row)
    else:
        to = [span.to_json() for span in request.to]
        draft = {"choices": choices((fitting or rows)[: cards.CHOICES]), "to": to, "until": request.until}
        async for reply in after_step(here, await here.conversation.forms.begin(verb, draft)):
            yield reply


# ------------------------------------------------------------------------------------- what has to be asked for it


def draft_of(request: Request) -> dict[str, Any]:
    """What a request says for the form "book", as JSON, and nothing of what it leaves open."""
    said = {
        "when": [span.to_json() for span in request.spans],
        "readings": [[span.to_json() for span in reading] for reading in request.alternatives],
        "assumed": sorted(request.assumed),
        "subject": request.subject,
        "apart": request.named.apart,
        "team": request.named.place,
        "why": request.named.reason,
    }
    return {name: value for name, value in said.items() if value}


async def answer_question(here: Here, text: str, request: Request) -> AsyncIterator[Answer]:
    """An answer to the open question. One that does not answer it is a new request, or the question is asked again."""
    forms = here.conversation.forms
    before = forms.open
    step = await forms.answer(form.Answer(text, request))
    if isinstance(step, Filled) and step.form == "book":
        step = replace(step, draft={**step.draft, **draft_of(request)})
    if isinstance(step, Asking) and before and step.slot == before.slot:
        if not request.spans:
            yield Show(await question(here, step, "not-a-team" if step.form == "team" else "not-an-answer"))
            return
        here.notes.add("put-aside")
        step = await forms.begin("book", draft_of(request))
    async for reply in after_step(here, step):
        yield reply


async def after_step(here: Here, step: Asking | Filled) -> AsyncIterator[Answer]:
    """What comes after a form has read an answer: its next question, or what it is for."""
    if isinstance(step, Asking):
        yield Show(await question(here, step))
    elif step.form == "book":
        yield await offer(here, step.draft)
    elif step.form == "team":
        yield await which_team.go_on_with_team(here, step.draft)
    else:
        row = await own_row(here, step.draft["id"])
        to = tuple(Span.from_json(span) for span in step.draft.get("to", []))
        yield Show(await card_of_chosen(here, step.form, row, to, step.draft.get("until", False)), about=row)


async def question(here: Here, asking: Asking, why: str | None = None) -> Card:
    """The card that asks it. `why` names in the texts what there is to say first."""
    if asking.form == "team":
        return cards.ask_team(here.say, asking.draft["choices"], here.say(why) if why else "")
    now = await here.now()
    if asking.form == "book":
        return cards.ask_when(here.say, now, likely_days(now, (await here.work_day()).days), why)
    rows = [row for choice in asking.draft["choices"] if (row := await here.services.store.time_off(choice["id"]))]
    return cards.ask_which(here.say, now, rows, "change" if asking.form == "change" else "undo")
