"""Forms, pure: a tuple of questions, of which the first whose slot is empty is asked next.

What is kept between turns is the draft, plain JSON, never the number of a step: a release that adds a question or
changes their order strands nobody.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from bot.understanding.request import Request

Draft = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Answer:
    text: str
    request: Request
    nth: int = 0
    """Which of the choices was said, counted from one; -1 is the last."""


@dataclass(frozen=True, slots=True)
class Question:
    slot: str
    read: Callable[[Answer, Draft], Any]
    """What the answer says for the slot, as JSON; None when it says nothing about it."""


@dataclass(frozen=True, slots=True)
class Form:
    name: str
    questions: tuple[Question, ...]


def next_question(form: Form, draft: Draft) -> Question | None:
    return next((question for question in form.questions if not draft.get(question.slot)), None)


def fill(form: Form, draft: Draft, answer: Answer) -> Draft:
    """Every question reads the answer, not only the one asked: "Tuesday, dentist" fills two slots, and "make it
    Wednesday" overwrites one at any question."""
    said = {question.slot: question.read(answer, draft) for question in form.questions}
    return {**draft, **{slot: value for slot, value in said.items() if value}}
