"""Which team: by its number as shown, or by a piece of its name."""

from __future__ import annotations

from dialogs.form import Answer, Draft, Form, Question


def named(answer: Answer, draft: Draft) -> str | None:
    """The only team the answer fits; None when it fits none or several."""
    listed: list[dict[str, str]] = draft.get("choices", [])
    text = answer.text.strip().casefold()
    if text.isdecimal() and 0 < int(text[:3]) <= len(listed):
        return listed[int(text[:3]) - 1]["id"]
    exactly = [choice["id"] for choice in listed if choice["name"].casefold() == text]
    fitting = exactly or [choice["id"] for choice in listed if text and text in choice["name"].casefold()]
    return fitting[0] if len(fitting) == 1 else None


TEAM = Form("team", (Question("team", named),))
