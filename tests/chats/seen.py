"""An adaptive card as a person sees it, in lines of text; and its buttons as a client presses them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

INPUTS = ("Input.Date", "Input.Time", "Input.Text", "Input.Toggle", "Input.ChoiceSet")


def lines(card: dict[str, Any]) -> list[str]:
    shown = [line for element in card.get("body", []) for line in _element(element)]
    return [*shown, *_buttons(card.get("actions", []))]


def _element(element: dict[str, Any]) -> list[str]:
    if element.get("isVisible") is False:
        return []
    match element["type"]:
        case "TextBlock":
            return element["text"].splitlines()
        case "RichTextBlock":
            return ["".join(run if isinstance(run, str) else run["text"] for run in element["inlines"])]
        case "FactSet":
            return [f"{fact['title']}: {fact['value']}" for fact in element["facts"]]
        case "Container":
            return [line for item in element["items"] for line in _element(item)]
        case "ColumnSet":
            columns = [[line for item in column["items"] for line in _element(item)] for column in element["columns"]]
            return ["  ".join(" / ".join(column) for column in columns if column)]
        case "ActionSet":
            return _buttons(element["actions"])
        case kind if kind in INPUTS:
            return [f"({element.get('label') or element.get('title')}: {element.get('value', '')})"]
        case kind:
            return [f"<{kind}>"]


def _buttons(actions: list[dict[str, Any]]) -> list[str]:
    return [" ".join(f"[{action['title']}]" for action in actions)] if actions else []


def _all(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict):
        yield node
        for key, value in node.items():
            if key not in ("data", "fallback"):
                yield from _all(value)
    elif isinstance(node, list):
        for item in node:
            yield from _all(item)


def button(card: dict[str, Any], title: str) -> dict[str, Any] | None:
    """The action with that title, the first where several look the same."""
    return next((n for n in _all(card) if str(n.get("type")).startswith("Action.") and n.get("title") == title), None)


def inputs(card: dict[str, Any]) -> dict[str, str]:
    return {node["id"]: str(node.get("value", "")) for node in _all(card) if node.get("type") in INPUTS}


def press(card: dict[str, Any], title: str, filled: dict[str, str]) -> dict[str, Any]:
    """Verb and data, as Teams sends them: the button's own data and, where it takes them, the card's inputs."""
    action = button(card, title)
    assert action is not None, f"no button {title!r} among {lines(card)}"
    typed = {} if action.get("associatedInputs") == "none" else inputs(card) | filled
    assert not filled.keys() - inputs(card).keys(), f"no such inputs on the card: {filled.keys() - inputs(card).keys()}"
    return {"verb": action["verb"], "data": {**typed, **action.get("data", {})}}
