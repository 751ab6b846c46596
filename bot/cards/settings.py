"""The card of what somebody has settled on, and of what Outlook and Microsoft 365 tell beside it."""

from __future__ import annotations

from collections.abc import Sequence

from bot.cards.elements import Element, box, card, facts, heading, press, quiet, words
from bot.messages import Card
from bot.texts import Texts
from bot.time_off import Destination

Choice = tuple[str, str]
"""What is kept, and how it is shown."""


def settings(
    say: Texts,
    language: tuple[str, Sequence[Choice]],
    where: str,
    team: tuple[str, Sequence[Choice]],
    told: Sequence[tuple[str, str]],
    *,
    signed_in: bool,
    saved: bool,
) -> Card:
    """`language` and `team` are what is chosen and what can be; `told` is what is settled elsewhere."""
    title = say("settings-title")
    places = [(place, say(f"settings-where-{place}")) for place in Destination]
    body: list[Element] = [heading(title)]
    if saved:
        body.append(box([words(say("settings-saved"))], style="good"))
    body.append(_choice("language", say("settings-language"), language))
    body.append(_choice("where", say("settings-where"), (where, places)))
    if team[1]:
        body.append(_choice("team", say("settings-team"), team, say("settings-team-none")))
    account = say("settings-signed-in" if signed_in else "settings-signed-out")
    body.append(facts([*told, (say("settings-account"), account)], separator=True, spacing="Medium"))
    if told:
        body.append(quiet(say("settings-outlook")))
    leave = "sign-out" if signed_in else "sign-in"
    named = {"text": say(f"command-{leave}")}
    actions = [
        press(say("press-save"), "settings", {}, style="positive", takes_inputs=True),
        press(say(f"press-{leave}"), "say", named),
    ]
    return card(say, body, speak=title, actions=actions)


def _choice(name: str, label: str, held: tuple[str, Sequence[Choice]], none: str = "") -> Element:
    chosen, choices = held
    asks: Element = {
        "type": "Input.ChoiceSet",
        "id": name,
        "label": label,
        "choices": [{"title": title, "value": value} for value, title in choices],
    }
    if chosen in {value for value, _ in choices}:
        asks["value"] = chosen
    return asks | ({"placeholder": none} if none else {})
