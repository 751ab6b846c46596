"""An owner's press on a request for time off."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from typing import Any

from bot import cards
from bot.chat.here import Answer, Here
from bot.chat.press_data import OnRequest
from bot.errors import GraphGone, NotAllowed
from bot.messages import Replace
from bot.requests.follow import Outcome, tells_of_outcome
from bot.requests.waiting_list import request_now, teams_owned, waiting_card
from bot.time_off import PENDING
from bot.time_off.team import RequestKey


async def decide(here: Here, data: Mapping[str, Any]) -> AsyncIterator[Answer]:
    """The first press decides; a later one, or one on what was decided elsewhere, shows what has become of it."""
    press = OnRequest.of(data)
    if not here.alone:
        raise NotAllowed("only-alone")
    # Who may not see a request must not be taken for somebody who found it gone.
    team = next((team for team in await teams_owned(here) if team.id == press.team), None)
    if team is None:
        raise NotAllowed("not-owner")
    answer = data.get(f"{cards.WORDS}{press.request}", "")
    words = " ".join(answer.split())[: cards.LONGEST_ANSWER] if isinstance(answer, str) else ""
    try:
        await here.services.schedules.decide(here.owner, team, press.request, press.approved, words)
    except GraphGone:
        pass
    except NotAllowed as error:
        if error.key != "request-decided":
            raise
    asked = await request_now(here, team, press.request)
    if press.origin:
        yield Replace(await waiting_card(here, await teams_owned(here), asked.entry))
    else:
        yield Replace(cards.approval(here.say, asked))
    entry = asked.entry
    if entry.answer != PENDING:
        outcome = Outcome(RequestKey(here.owner.tenant, team.id, press.request), entry.answer, entry.answer_words)
        async for tell in tells_of_outcome(outcome, here.services, "" if press.origin else here.conversation.id):
            yield tell
