"""Cards beside a talk: the dialog's question, and what goes into somebody's message."""

from __future__ import annotations

from collections.abc import Sequence

from bot.cards.elements import Element, card, examples, heading, plain_text, press, tame, words
from bot.messages import Card
from bot.texts import Texts

LONGEST = 500


def ask_in_dialog(say: Texts, text: str, phrases: Sequence[str]) -> Card:
    """`text` is what a message said, for the person to make a phrase of."""
    title = say("dialog-when")
    asks: Element = {
        "type": "Input.Text",
        "id": "text",
        "label": title,
        "maxLength": LONGEST,
        "isMultiline": bool(text),
    }
    asks |= {"isRequired": True, "errorMessage": title, "placeholder": say("example-day")}
    if held := tame(text, LONGEST):
        asks["value"] = held
    go_on = press(say("press-go-on"), "say", {}, style="positive", takes_inputs=True)
    return card(say, [asks, *examples(say, phrases)], speak=title, actions=[go_on])


def into_message(say: Texts, title: str, rows: Sequence[tuple[str, str]]) -> Card:
    """Names and days, with nothing to press: whoever reads it is anybody."""
    body = [heading(plain_text(title), size="Medium")]
    body += [words(f"{plain_text(name)}: {days}" if name else days, spacing="Small") for name, days in rows]
    if not rows:
        body.append(words(say("ahead-nothing")))
    return card(say, body, speak=title)
