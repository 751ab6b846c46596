"""Booking: all that must be known is when."""

from __future__ import annotations

from typing import Any

from dialogs.form import Answer, Draft, Form, Question


def spans(answer: Answer, draft: Draft) -> list[dict[str, Any]] | None:
    return [span.to_json() for span in answer.request.spans] or None


BOOK = Form("book", (Question("when", spans),))
