"""Forms as botbuilder dialogs.

One small dialog class runs every form. It sends nothing: what it has to say it returns, so the corridor stays the one
that answers. The dialog stack is kept as plain JSON in the conversation's memory.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from botbuilder.core import BotAdapter, StatePropertyAccessor, TurnContext
from botbuilder.schema import Activity, ActivityTypes

from bot.ports import Asking, Filled
from dialogs.book import BOOK
from dialogs.change import CHANGE
from dialogs.form import Answer, Draft, Form, fill, next_question
from dialogs.lean import (
    Dialog,
    DialogContext,
    DialogInstance,
    DialogSet,
    DialogState,
    DialogTurnResult,
    DialogTurnStatus,
)
from dialogs.team import TEAM
from dialogs.withdraw import WITHDRAW

FORMS = {form.name: form for form in (BOOK, CHANGE, WITHDRAW, TEAM)}


class FormDialog(Dialog):  # type: ignore[misc]  # botbuilder has no types
    """Asks for the first thing the draft lacks, until it lacks nothing."""

    def __init__(self, form: Form) -> None:
        super().__init__(form.name)
        self.form = form

    async def begin_dialog(self, dialog_context: DialogContext, options: object = None) -> DialogTurnResult:
        return await self._go_on(dialog_context, dict(options) if isinstance(options, Mapping) else {})

    async def continue_dialog(self, dialog_context: DialogContext) -> DialogTurnResult:
        answer = dialog_context.context.turn_state[Answer.__name__]
        draft = dialog_context.active_dialog.state.get("draft", {})
        return await self._go_on(dialog_context, fill(self.form, draft, answer))

    async def _go_on(self, dialog_context: DialogContext, draft: Draft) -> DialogTurnResult:
        question = next_question(self.form, draft)
        if question is None:
            return await dialog_context.end_dialog(Filled(self.form.name, draft))
        dialog_context.active_dialog.state["draft"] = dict(draft)
        return DialogTurnResult(DialogTurnStatus.Waiting, Asking(self.form.name, question.slot, draft))


class _NoChannel(BotAdapter):  # type: ignore[misc]
    """Dialogs ask for a turn context, and that for an adapter; ours never send."""

    async def send_activities(self, context: Any, activities: Any) -> Any:
        raise NotImplementedError("forms do not send")

    async def update_activity(self, context: Any, activity: Any) -> Any:
        raise NotImplementedError("forms do not send")

    async def delete_activity(self, context: Any, reference: Any) -> Any:
        raise NotImplementedError("forms do not send")


class _MemoryAccessor(StatePropertyAccessor):  # type: ignore[misc]
    """The dialog stack out of the conversation's memory, without the class names that botbuilder's own state pickles.

    An instance of a form that this release does not know any more is left out: its person is asked anew.
    """

    def __init__(self, memory: dict[str, Any]) -> None:
        self.memory = memory
        self.state: DialogState | None = None

    async def get(self, turn_context: TurnContext, default_value_or_factory: object = None) -> DialogState:
        if self.state is None:
            self.state = DialogState([_instance(kept) for kept in self.memory.get("stack", []) if kept["id"] in FORMS])
        return self.state

    async def set(self, turn_context: TurnContext, value: DialogState) -> None:
        self.state = value

    async def delete(self, turn_context: TurnContext) -> None:
        self.state = DialogState([])

    def keep(self) -> None:
        stack = self.state.dialog_stack if self.state else []
        self.memory["stack"] = [{"id": instance.id, "state": instance.state} for instance in stack]


def _instance(kept: Mapping[str, Any]) -> DialogInstance:
    instance = DialogInstance()
    instance.id, instance.state = kept["id"], dict(kept["state"])
    return instance


class FormStack:
    """The Forms port over botbuilder's dialog stack, for one turn of one conversation."""

    def __init__(self, memory: dict[str, Any]) -> None:
        self._accessor = _MemoryAccessor(memory)
        self._dialogs = DialogSet(self._accessor)
        for form in FORMS.values():
            self._dialogs.add(FormDialog(form))

    @property
    def open(self) -> Asking | None:
        for kept in self._accessor.memory.get("stack", []):
            form = FORMS.get(kept["id"])
            question = next_question(form, kept["state"].get("draft", {})) if form else None
            if form and question:
                return Asking(form.name, question.slot, kept["state"].get("draft", {}))
        return None

    async def begin(self, form: str, draft: Draft) -> Asking | Filled:
        context = await self._context()
        await context.cancel_all_dialogs()
        return self._outcome(await context.begin_dialog(form, dict(draft)))

    async def answer(self, answer: Answer) -> Asking | Filled:
        context = await self._context()
        context.context.turn_state[Answer.__name__] = answer
        return self._outcome(await context.continue_dialog())

    async def close(self) -> None:
        await (await self._context()).cancel_all_dialogs()
        self._accessor.keep()

    async def _context(self) -> DialogContext:
        return await self._dialogs.create_context(TurnContext(_NoChannel(), Activity(type=ActivityTypes.event)))

    def _outcome(self, result: DialogTurnResult) -> Asking | Filled:
        self._accessor.keep()
        outcome: Asking | Filled = result.result
        return outcome
