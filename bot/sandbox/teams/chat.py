"""What is on the screen of a chat in a terminal, and what the person does next."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Coroutine
from typing import Any

from rich.console import Console
from rich.panel import Panel
from rich.text import Text

from bot.sandbox.teams.channel import Bubble, Channel, NoAnswer
from bot.sandbox.teams.drawing import CARD, Button, Drawing, Json, choice
from bot.sandbox.teams.inputs import read_as

WIDEST = 84
LEAVE = ("exit", "quit")

Read = Callable[[str], str]
"""Asks for a line with a prompt; EOFError when there are no more."""
Wait = Callable[[Coroutine[Any, Any, Any]], Any]
"""Gives what a coroutine of the channel's thread comes to."""


class Chat:
    """Activities may arrive at any time, from another thread."""

    def __init__(self, console: Console, read: Read, wait: Wait) -> None:
        self._console = console
        self._read = read
        self._wait = wait
        self._cards: dict[str, Json] = {}
        self._buttons: list[tuple[str, Button]] = []
        self._acted = False
        self._prompt = ""

    # ----------------------------------------------------------------------------------------------- hearing

    def heard(self, id: str, bubble: Bubble | None) -> None:
        if bubble is None:
            self._cards.pop(id, None)
            self._note("Siesta took a message back.")
            return
        changed, activity = id in self._cards, bubble.activity
        if changed and _card_of(activity) == _card_of(self._cards[id]):
            return
        self._show(id, activity, "Siesta, to you alone" if bubble.private else "Siesta", changed=changed)

    def _show(self, id: str, activity: Json, who: str = "Siesta", *, changed: bool = False) -> None:
        """Numbers go on until the person acts; then the next message that can be pressed starts anew."""
        self._cards[id] = activity
        drawing = Drawing(1 if self._acted else len(self._buttons) + 1)
        drawn = drawing.message(activity)
        if drawing.buttons and self._acted:
            self._buttons.clear()
            self._acted = False
        self._buttons += [(id, button) for button in drawing.buttons]
        title = f"{who} (changed)" if changed else who
        panel = Panel(drawn, title=Text(title, "cyan"), title_align="left", border_style="dim", expand=True)
        self._print(panel, width=min(self._console.width, WIDEST))
        if fills := [number for number, button in enumerate(drawing.buttons, drawing.first) if button.fills]:
            self._note(f"Type {fills[0]} to fill it in.")

    def _note(self, text: str) -> None:
        self._print(Text(text, "dim"))

    def _print(self, *parts: Any, **options: Any) -> None:
        """What arrives while the person types goes above a new prompt."""
        if self._prompt:
            self._console.print()
        self._console.print(*parts, **options)
        if self._prompt:
            self._console.print(Text(self._prompt), end="")

    # ------------------------------------------------------------------------------------------------- doing

    def talk(self, channel: Channel) -> None:
        """Until the lines end or the person leaves."""
        self._sent(channel.join())
        with contextlib.suppress(EOFError):
            while (line := self._line("> ")).casefold() not in LEAVE:
                if not line and self._console.is_terminal:
                    continue
                self._acted = True
                number = int(line) if line.isascii() and line.isdigit() else 0
                if 0 < number <= len(self._buttons):
                    self._press(channel, *self._buttons[number - 1])
                else:
                    self._sent(channel.say(line))

    def _sent(self, sending: Coroutine[Any, Any, Any]) -> Any:
        """What was answered; None where nothing was."""
        try:
            with self._console.status("") if self._console.is_terminal else contextlib.nullcontext():
                return self._wait(sending)
        except NoAnswer as fault:
            self._console.print(Text(str(fault), "red"))
            return None

    def _press(self, channel: Channel, id: str, button: Button) -> None:
        action = button.action
        data: Json = action["data"] if isinstance(action.get("data"), dict) else {}
        match action.get("type"):
            case "Action.OpenUrl":
                self._note(f"Opens {action.get('url')}")
            case "Action.Execute":
                values = self._filled(button)
                if answer := self._sent(channel.execute(id, str(action.get("verb", "")), {**data, **values})):
                    self._answered(id, answer)
            case _ if (spoken := _spoken(data)) is not None:
                self._sent(channel.say(spoken))
            case _:
                self._sent(channel.submit(id, {**data, **self._filled(button)}))

    def _answered(self, id: str, answer: Json) -> None:
        """The answer to a press is the card anew, or a word about it."""
        value = answer.get("value")
        if answer["statusCode"] == 200 and answer.get("type") == CARD and isinstance(value, dict):
            activity = {"type": "message", "attachments": [{"contentType": CARD, "content": value}]}
            if id not in self._cards or _card_of(activity) != _card_of(self._cards[id]):
                self._show(id, activity, changed=True)
        elif answer["statusCode"] == 200:
            self._note(str(value)) if value else None
        else:
            told = value.get("message") if isinstance(value, dict) else value
            self._print(Text(f"The press was refused ({answer['statusCode']}): {told}", "red"))

    # ----------------------------------------------------------------------------------------------- filling

    def _filled(self, button: Button) -> dict[str, str]:
        """The card's inputs, asked for one by one."""
        if not button.fills:
            return {}
        self._note("Enter keeps what is in [brackets], - empties it.")
        return {field["id"]: self._ask(field) for field in button.inputs if "id" in field}

    def _ask(self, field: Json) -> str:
        held = str(field.get("value") or (field.get("valueOff", "false") if field["type"] == "Input.Toggle" else ""))
        if field.get("isVisible", True) is False:
            return held
        label = field.get("label") or field.get("title") or field.get("placeholder") or field["id"]
        for number, one in enumerate(field.get("choices", []), 1):
            self._note(f"  {number}. {one.get('title')}")
        while True:
            typed = self._line(f"  {label} [{choice(field, held)}]: ")
            try:
                value = held if not typed else "" if typed == "-" else read_as(field, typed)
            except ValueError as fault:
                self._console.print(Text(f"  {fault}", "red"))
                continue
            if value or not field.get("isRequired"):
                return value
            self._console.print(Text(f"  {field.get('errorMessage') or 'This is needed.'}", "red"))

    def _line(self, prompt: str) -> str:
        self._prompt = prompt if self._console.is_terminal else ""
        try:
            return self._read(self._prompt).strip()
        finally:
            self._prompt = ""


def _card_of(activity: Json) -> Json:
    """The adaptive card of a message; of one without any, its text, so that messages can be told apart."""
    cards = [one.get("content") for one in activity.get("attachments") or [] if one.get("contentType") == CARD]
    return cards[0] if cards else {"text": activity.get("text")}


def _spoken(data: Json) -> str | None:
    """What a button says for the person, where that is all it does."""
    teams = data.get("msteams")
    if not isinstance(teams, dict) or teams.get("type") not in ("imBack", "messageBack"):
        return None
    return str(teams.get("text") or teams.get("value") or "")
