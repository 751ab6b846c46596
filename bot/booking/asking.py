"""What has to be asked, as cards: when, which one, which team."""

from __future__ import annotations

from collections.abc import Sequence

from bot import cards
from bot.booking.offer import likely_days
from bot.chat.here import Here
from bot.chat.recall import remember_list
from bot.messages import Card, Show
from bot.ports import Asking
from bot.time_off import TimeOff
from dialogs.which import choices


async def ask_which(here: Here, rows: Sequence[TimeOff], form: str) -> Show:
    """Of these the one that was meant; what was said goes on with it."""
    asked = rows[: cards.CHOICES]
    remember_list(here, asked)
    step = await here.conversation.forms.begin(form, {"choices": choices(list(asked)), "text": here.said})
    if not isinstance(step, Asking):
        raise LookupError("there is nothing to choose from")
    return Show(await question(here, step))


async def question(here: Here, asking: Asking, why: str | None = None) -> Card:
    """The card that asks it. `why` names in the texts what there is to say first."""
    if asking.form == "team":
        return cards.ask_team(here.say, asking.draft["choices"], here.say(why) if why else "")
    now = await here.now()
    if asking.form == "book":
        return cards.ask_when(here.say, now, likely_days(now, (await here.work_day()).days), why)
    rows = [row for choice in asking.draft["choices"] if (row := await here.services.store.time_off(choice["id"]))]
    return cards.ask_which(here.say, now, rows, "change" if asking.form == "change" else "undo")
