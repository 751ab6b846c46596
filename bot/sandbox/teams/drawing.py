"""Messages and adaptive cards as a terminal can show them. Buttons get numbers, to be pressed by typing them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from rich.console import Group, RenderableType
from rich.markdown import Markdown
from rich.rule import Rule
from rich.style import Style
from rich.table import Table
from rich.text import Text

CARD = "application/vnd.microsoft.card.adaptive"
COLORS = {"good": "green", "warning": "yellow", "attention": "red", "accent": "cyan"}
WIDE = ("medium", "large", "extralarge", "padding")
TONES = {"positive": "bold green", "destructive": "bold red"}

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Button:
    """Something to press, with the inputs that a press takes along: those of its card."""

    action: Json
    inputs: tuple[Json, ...] = ()

    @property
    def title(self) -> str:
        return str(self.action.get("title") or self.action.get("tooltip") or "...")

    @property
    def fills(self) -> bool:
        """Whether the inputs are asked for before the press goes out."""
        wanted = str(self.action.get("associatedInputs", "auto")).casefold() != "none"
        return wanted and bool(self.inputs) and self.action.get("type") in ("Action.Execute", "Action.Submit")


@dataclass(slots=True)
class Drawing:
    """One message, drawn. `buttons` in the order of their numbers, from `first` on."""

    first: int = 1
    buttons: list[Button] = field(default_factory=list)
    _inputs: tuple[Json, ...] = ()

    def message(self, activity: Json) -> RenderableType:
        parts: list[RenderableType] = []
        if activity.get("text"):
            parts.append(Markdown(activity["text"], hyperlinks=False))
        for attachment in activity.get("attachments") or []:
            content = attachment.get("content") or {}
            if attachment.get("contentType") != CARD:
                content = _as_card(attachment.get("contentType", ""), content)
            parts.append(self.card(content))
        suggested = (activity.get("suggestedActions") or {}).get("actions") or []
        parts += self._actions([_as_action(action) for action in suggested])
        return Group(*parts)

    def card(self, card: Json) -> RenderableType:
        self._inputs = tuple(inputs(card))
        body = list(self._elements(card.get("body")))
        actions = list(self._actions(card.get("actions")))
        return Group(*body, *([Text()] if actions else []), *actions)

    def _elements(self, elements: Iterable[Json] | None) -> Iterator[RenderableType]:
        shown = [element for element in elements or [] if element.get("isVisible", True) is not False]
        for number, element in enumerate(shown):
            if number and element.get("separator"):
                yield Rule(style="dim")
            elif number and str(element.get("spacing")).casefold() in WIDE:
                yield Text()
            yield self._element(element)

    def _element(self, element: Json) -> RenderableType:
        match element.get("type"):
            case "TextBlock":
                return Markdown(element.get("text", ""), hyperlinks=False, style=_style(element))
            case "RichTextBlock":
                return _runs(element.get("inlines", []))
            case "FactSet":
                return _facts(element.get("facts", []))
            case "Container":
                return Group(*self._elements(element.get("items")))
            case "ColumnSet":
                return self._columns(element.get("columns", []))
            case "Table":
                return Group(*(self._columns(row.get("cells", [])) for row in element.get("rows", [])))
            case "ActionSet":
                return Group(*self._actions(element.get("actions")))
            case "Image":
                return Text(element.get("altText") or "", style="dim")
            case "ImageSet":
                return Group(*self._elements(element.get("images")))
            case kind if str(kind).startswith("Input."):
                return _input(element)
            case kind:
                fallback = element.get("fallback")
                return self._element(fallback) if isinstance(fallback, dict) else Text(f"({kind})", style="dim")

    def _columns(self, columns: list[Json]) -> RenderableType:
        shown = [column for column in columns if column.get("isVisible", True) is not False]
        grid = Table.grid(padding=(0, 1), expand=True)
        for column in shown:
            width = column.get("width", "stretch")
            ratio = width if isinstance(width, int) else int(width) if str(width).isdigit() else 1
            grid.add_column(ratio=None if width == "auto" or str(width).endswith("px") else ratio)
        grid.add_row(*(Group(*self._elements(column.get("items"))) for column in shown))
        return grid

    def _actions(self, actions: list[Json] | None) -> Iterator[RenderableType]:
        if not actions:
            return
        line = Text()
        for action in actions:
            self.buttons.append(Button(action, self._inputs))
            number = self.first + len(self.buttons) - 1
            style = "dim" if action.get("isEnabled") is False else TONES.get(action.get("style", ""), "bold")
            line.append(f"[{number}]\u00a0{self.buttons[-1].title.replace(' ', chr(160))}", style=style)
            line.append("  ")
        line.rstrip()
        yield line


def inputs(card: Json) -> Iterator[Json]:
    """All a card asks for, in the order of reading. What a hidden part asks for is hidden too."""
    for one, hidden in _inside(card.get("body")):
        if str(one.get("type")).startswith("Input."):
            yield {**one, "isVisible": not hidden}


def _inside(node: Any, hidden: bool = False) -> Iterator[tuple[Json, bool]]:
    if isinstance(node, list):
        for one in node:
            yield from _inside(one, hidden)
    elif isinstance(node, dict):
        hidden = hidden or node.get("isVisible") is False
        yield node, hidden
        for key in ("items", "columns", "rows", "cells"):
            yield from _inside(node.get(key), hidden)


def choice(field: Json, value: str) -> str:
    """How a value of a choice set, or a toggle's, is shown."""
    if field["type"] == "Input.Toggle":
        return "yes" if value == field.get("valueOn", "true") else "no"
    titles = {str(one.get("value")): str(one.get("title")) for one in field.get("choices", [])}
    return ", ".join(titles.get(one, one) for one in value.split(",")) if titles else value


def _input(field: Json) -> RenderableType:
    label = field.get("label") or field.get("title") or field.get("placeholder") or field.get("id", "")
    value = choice(field, str(field.get("value") or ""))
    return Text.assemble((f"{label}: ", "bold"), (value or "-", "underline" if value else "dim"))


def _facts(facts: list[Json]) -> RenderableType:
    grid = Table.grid(padding=(0, 2))
    for fact in facts:
        value = Markdown(str(fact.get("value", "")), hyperlinks=False)
        grid.add_row(Text(str(fact.get("title", "")), style="bold"), value)
    return grid


def _runs(inlines: list[Json | str]) -> Text:
    parts = [{"text": run} if isinstance(run, str) else run for run in inlines]
    return Text.assemble(*((part.get("text", ""), _style(part)) for part in parts))


def _style(element: Json) -> Style:
    return Style(
        bold=element.get("weight", "").casefold() == "bolder" or element.get("style") == "heading" or None,
        dim=element.get("isSubtle") or None,
        italic=element.get("italic") or None,
        strike=element.get("strikethrough") or None,
        color=COLORS.get(element.get("color", "").casefold()),
    )


def _as_card(kind: str, content: Any) -> Json:
    """Hero, thumbnail and sign-in cards hold a title, texts and buttons; any other attachment is named."""
    if not isinstance(content, dict) or not content:
        return {"body": [{"type": "TextBlock", "text": f"({kind})", "isSubtle": True}]}
    texts = [content[key] for key in ("title", "subtitle", "text") if content.get(key)]
    return {
        "body": [{"type": "TextBlock", "text": text} for text in texts],
        "actions": [_as_action(button) for button in content.get("buttons", [])],
    }


def _as_action(action: Json) -> Json:
    """Bot Framework's card actions in the words of adaptive cards."""
    title, value = action.get("title"), action.get("value")
    if str(action.get("type")).casefold() in ("openurl", "signin", "downloadfile"):
        return {"type": "Action.OpenUrl", "title": title, "url": value}
    return {"type": "Action.Submit", "title": title, "data": {"msteams": {"type": "imBack", "value": value or title}}}
