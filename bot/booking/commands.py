"""One's own time off by word: book it, see it; and what has to be asked for it."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

from bot.booking import altered
from bot.booking.asking import question
from bot.booking.listed import LISTED, ahead, list_card, touching
from bot.booking.offer import offer
from bot.booking.rows import own_row
from bot.chat import which_team
from bot.chat.here import Answer, Here
from bot.chat.recall import remember_list
from bot.messages import Show
from bot.ports import Asking, Filled
from bot.understanding import Request
from dialogs import form


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
    remember_list(here, rows[:LISTED])


# ------------------------------------------------------------------------------------- what has to be asked for it


def draft_of(request: Request) -> dict[str, Any]:
    """What a request says for the form "book", as JSON, and nothing of what it leaves open."""
    place, apart = _team_and_rest(request.named.place, request.named.apart)
    said = {
        "when": [span.to_json() for span in request.spans],
        "readings": [[span.to_json() for span in reading] for reading in request.alternatives],
        "assumed": sorted(request.assumed),
        "subject": request.subject,
        "apart": apart,
        "team": place,
        "why": request.named.reason,
    }
    return {name: value for name, value in said.items() if value}


def _team_and_rest(place: str, apart: str) -> tuple[str, str]:
    """ "In Store, dentist": the name ends at the comma, and what follows is what it is for."""
    name, _, rest = re.sub("[、，،;]", ",", place).partition(",")
    return name.strip(), " ".join(filter(None, (apart, rest.strip())))


async def answer_question(here: Here, text: str, request: Request) -> AsyncIterator[Answer]:
    """An answer to the open question. One that does not answer it is a new request, or the question is asked again."""
    forms = here.conversation.forms
    before = forms.open
    if request.named.reason and before and before.form == "book":
        # Said in full it is another wish: nothing of the one before goes into it.
        await forms.close()
        step: Asking | Filled = await forms.begin("book", draft_of(request))
        async for reply in after_step(here, step):
            yield reply
        return
    step = await forms.answer(form.Answer(text, request, here.remark.nth))
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
        here.said = step.draft.get("text", "")
        row = await own_row(here, step.draft["id"])
        async for reply in (altered.changed if step.form == "change" else altered.withdrawn)(here, row):
            yield reply
