"""The form that is open in a conversation, kept as plain JSON: its name, and the draft of what was said so far."""

from __future__ import annotations

from typing import Any

from bot.ports import Asking, Filled
from dialogs.book import BOOK
from dialogs.change import CHANGE
from dialogs.form import Answer, Draft, fill, next_question
from dialogs.team import TEAM
from dialogs.withdraw import WITHDRAW

FORMS = {form.name: form for form in (BOOK, CHANGE, WITHDRAW, TEAM)}


class FormStack:
    """The Forms port over one conversation's memory of its forms: `{"stack": [{"id": form, "state": {"draft": …}}]}`.

    The form that is open is the first. One that this release does not know is passed over: its person is asked anew.
    """

    def __init__(self, memory: dict[str, Any]) -> None:
        self._memory = memory

    @property
    def open(self) -> Asking | None:
        for name, draft in self._stack():
            if question := next_question(FORMS[name], draft):
                return Asking(name, question.slot, draft)
        return None

    async def begin(self, form: str, draft: Draft) -> Asking | Filled:
        return self._went_on(form, draft)

    async def answer(self, answer: Answer) -> Asking | Filled:
        name, draft = self._stack()[0]
        return self._went_on(name, fill(FORMS[name], draft, answer))

    async def close(self) -> None:
        self._memory["stack"] = []

    def _stack(self) -> list[tuple[str, Draft]]:
        kept = [(one["id"], one["state"].get("draft", {})) for one in self._memory.get("stack", [])]
        return [(name, draft) for name, draft in kept if name in FORMS]

    def _went_on(self, name: str, draft: Draft) -> Asking | Filled:
        question = next_question(FORMS[name], draft)
        self._memory["stack"] = [{"id": name, "state": {"draft": dict(draft)}}] if question else []
        return Asking(name, question.slot, draft) if question else Filled(name, draft)
