"""What cards are built from, so that every card keeps the same rules: text wraps, buttons work in old clients too,
what a person wrote is shown as they wrote it and never as markup.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

from bot.messages import Card
from bot.texts import Texts
from bot.time_off import TimeOff

Element = dict[str, Any]

LINE = 200
"""Letters of somebody else's text that a line of a card shows."""

LONGEST_SPOKEN = 600

_UNSPOKEN = re.compile(r"\\(?=[\\`*_\[\]<>~|#&!+.)-])|[<>]")
"""What hides markup is not read out; what begins a tag would be taken for SSML, which tells a voice how to speak."""
_MARKUP = re.compile(r"[\\`*_\[\]<>~|#]|&(?=#?\w+;)|^[-+]|!(?=\[)")
_LIST_NUMBER = re.compile(r"^(\d+)(?=[.)])")
_JOINERS = re.compile(r"(?<!\S)[\u200c\u200d]+|[\u200c\u200d]+(?!\S)|(?<=[\u200c\u200d])[\u200c\u200d]+")


def card(
    say: Texts, body: Sequence[Element], *, speak: str, actions: Sequence[Element] = (), wide: bool = False
) -> Card:
    """Adaptive Card 1.5: the newest that every Teams draws. `speak` is the whole card in one sentence: read out as it
    is, and shown by clients that draw no such card, which read markdown in it."""
    spoken = tame(_UNSPOKEN.sub("", speak), LONGEST_SPOKEN)
    made: Card = {
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
        "type": "AdaptiveCard",
        "version": "1.5",
        "speak": spoken,
        "fallbackText": plain_text(spoken, LONGEST_SPOKEN),
        "body": list(body),
    }
    if say.right_to_left:
        made["rtl"] = True
    if actions:
        made["actions"] = list(actions)
    if wide:
        made["msteams"] = {"width": "full"}
    return made


def words(text: str, **look: Any) -> Element:
    return {"type": "TextBlock", "text": text, "wrap": True, **look}


def heading(text: str, **look: Any) -> Element:
    return words(text, **{"style": "heading", "weight": "Bolder", "size": "Large", **look})


def quiet(text: str, **look: Any) -> Element:
    return words(text, **{"isSubtle": True, "size": "Small", "spacing": "Small", **look})


def box(items: Sequence[Element], **look: Any) -> Element:
    return {"type": "Container", "items": list(items), **look}


def facts(rows: Sequence[tuple[str, str]], **look: Any) -> Element:
    return {"type": "FactSet", "facts": [{"title": title, "value": value} for title, value in rows], **look}


def press(
    title: str,
    verb: str,
    carried: Mapping[str, Any],
    *,
    style: str | None = None,
    tooltip: str | None = None,
    takes_inputs: bool = False,
) -> Element:
    """A button. Clients older than Action.Execute submit the same verb and what it carries."""
    look: Element = {"title": title, "associatedInputs": "auto" if takes_inputs else "none"}
    if style:
        look["style"] = style
    if tooltip:
        look["tooltip"] = tooltip
    older = {"type": "Action.Submit", **look, "data": {"verb": verb, **carried}}
    return {"type": "Action.Execute", **look, "verb": verb, "data": dict(carried), "fallback": older}


def on(row: TimeOff, **more: Any) -> dict[str, Any]:
    """What a button on a time off carries: which one, and as of when."""
    return {"id": row.id, "version": row.version, **more}


def row_of(*presses: Element, **look: Any) -> Element:
    return {"type": "ActionSet", "actions": list(presses), **look}


def column_of(presses: Sequence[Element]) -> list[Element]:
    """Buttons below each other: their titles are long, and a phone is narrow."""
    return [row_of(one, spacing="Small" if number else "Medium") for number, one in enumerate(presses)]


def examples(say: Texts, phrases: Sequence[str]) -> list[Element]:
    """Phrases as buttons: pressing one says it."""
    return column_of([press(phrase, "say", {"text": phrase}) for phrase in phrases])


def tame(text: str, most: int = LINE) -> str:
    """One line of what somebody wrote, without letters that hide, override the direction or break the line."""
    # Letters that hide do not count, but nobody writes more of them than that.
    kept = "".join(letter if letter in "\u200c\u200d" else _visible(letter) for letter in text[: 4 * most])
    line = " ".join(_JOINERS.sub("", kept).split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def plain_text(text: str, most: int = LINE) -> str:
    """What somebody wrote, for a place where markdown is read: shown letter by letter.

    "{{" would call a date function of the card, and has no escape.
    """
    line = re.sub(r"\{(?=\{)", "{ ", tame(text, most))
    return _LIST_NUMBER.sub(r"\1\\", _MARKUP.sub(r"\\\g<0>", line))


def _visible(letter: str) -> str:
    category = unicodedata.category(letter)
    if category in ("Zl", "Zp", "Cc"):
        return " "
    return "" if category in ("Cf", "Co", "Cs") else letter
