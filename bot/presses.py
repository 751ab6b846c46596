"""Every button of every card, by its verb: who answers it. What it carries is read in chat/press_data.py, and none of
it is trusted: the time off is looked up, and its owner must be who pressed.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from typing import Any

from bot.booking import presses as own
from bot.booking import proposed, several
from bot.chat import forgetting, settings_card, which_team
from bot.chat.examples import press_example
from bot.chat.here import Answer, Here
from bot.chat.spoken import keep_language
from bot.requests.decide import decide
from bot.requests.take_back import decide_back
from bot.team import presses as theirs
from bot.team.who_is_off import press_days

Press = Callable[[Here, Mapping[str, Any]], AsyncIterator[Answer]]

BUTTONS: dict[str, Press] = {
    "book": own.book,
    "undo": own.undo,
    "undo-all": several.undo_all,
    "book-all": several.book_all,
    "dismiss": own.dismiss,
    "look": own.look,
    "change": own.change,
    "hours": own.hours,
    "save": own.save,
    "pick": own.pick,
    "take-over": several.take_over,
    "when": own.when,
    "where": own.where,
    "team": which_team.press_team,
    "say": press_example,
    "settings": settings_card.save,
    "language": keep_language,
    "forget": forgetting.press_forget,
    "replace": proposed.replace_,
    "leave": proposed.leave,
    "put-back": proposed.put_back,
    "draft": theirs.as_draft,
    "share": theirs.share,
    "share-all": theirs.share_all,
    "person": theirs.person,
    "ask-back": own.ask_back,
    "decide": decide,
    "decide-back": decide_back,
    "who": press_days,
}

WRITING = frozenset({"book", "undo", "save", "replace", "put-back"})
"""After these "undo" and "cancel it" need no question."""
