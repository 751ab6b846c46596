"""Choosing one of several times off: by its day ("the Friday one"), by its number, or by a word of its subject.

The draft carries the choices as they were shown, so that "2" means the same second one after a restart.
"""

from __future__ import annotations

from typing import Any

from bot.time_off import Span, TimeOff
from dialogs.form import Answer, Draft, Question


def choices(rows: list[TimeOff]) -> list[dict[str, Any]]:
    return [{"id": row.id, "subject": row.subject, "spans": [span.to_json() for span in row.spans]} for row in rows]


def chosen(answer: Answer, draft: Draft) -> str | None:
    """The only choice the answer fits; None when it fits none or several."""
    listed: list[dict[str, Any]] = draft.get("choices", [])
    text = answer.text.strip().casefold()
    if answer.nth and abs(answer.nth) <= len(listed):
        return str(listed[answer.nth - 1 if answer.nth > 0 else answer.nth]["id"])
    if text.isdecimal() and 0 < int(text[:3]) <= len(listed):
        return str(listed[int(text[:3]) - 1]["id"])
    fitting = [choice for choice in listed if _same_time(answer, choice) or _same_subject(text, choice)]
    return str(fitting[0]["id"]) if len(fitting) == 1 else None


def _same_time(answer: Answer, choice: dict[str, Any]) -> bool:
    spans = [Span.from_json(span) for span in choice["spans"]]
    return any(said.overlaps(span) for said in answer.request.spans for span in spans)


def _same_subject(text: str, choice: dict[str, Any]) -> bool:
    subject = choice["subject"].casefold()
    return bool(subject) and subject in text


WHICH = Question("id", chosen)
