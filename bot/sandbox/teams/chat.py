"""`python -m bot.sandbox chat`: a chat with the bot in a terminal. Type a number to press the button it stands at."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import copy
import os
import sys
import tempfile
import threading
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from datetime import date, time
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from rich.console import Console
from rich.panel import Panel
from rich.text import Text

from bot.clock import SystemClock
from bot.sandbox.people import Town, load_people
from bot.sandbox.teams.channel import SCOPES, Bubble, Channel, NoAnswer
from bot.sandbox.teams.children import DoesNotRun, running
from bot.sandbox.teams.drawing import CARD, Button, Drawing, Json, choice, element

BOT = "http://127.0.0.1:3978"
APP = Path(__file__).parents[3] / "app.py"
WIDEST = 84
LEAVE = ("exit", "quit")
STARTED_WITHIN = 20.0

Read = Callable[[str], str]
"""Asks for a line with a prompt; EOFError when there are no more."""
Wait = Callable[[Coroutine[Any, Any, Any]], Any]
"""Gives what a coroutine of the channel's thread comes to."""


class Chat:
    """What is on the screen, and what the person does next. Activities may arrive at any time, from another thread."""

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
            case "Action.ShowCard":
                self._unfold(id, action)
            case "Action.ToggleVisibility":
                self._toggle(id, action.get("targetElements", []))
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

    def _unfold(self, id: str, action: Json) -> None:
        activity = copy.deepcopy(self._cards[id])
        card = _card_of(activity)
        card["actions"] = [one for one in card.get("actions", []) if one != action]
        card.setdefault("body", []).extend(action.get("card", {}).get("body", []))
        card["actions"] += action.get("card", {}).get("actions", [])
        self._show(id, activity, changed=True)

    def _toggle(self, id: str, targets: list[Any]) -> None:
        activity = copy.deepcopy(self._cards[id])
        for target in targets:
            named = target if isinstance(target, dict) else {"elementId": target}
            if shown := element(_card_of(activity), named.get("elementId", "")):
                shown["isVisible"] = named.get("isVisible", shown.get("isVisible") is False)
        self._show(id, activity, changed=True)

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
                value = held if not typed else "" if typed == "-" else _read_as(field, typed)
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


def _read_as(field: Json, typed: str) -> str:
    """What is sent for it, or a ValueError that says what is wanted."""
    match field["type"]:
        case "Input.Date":
            return _or_say(lambda: date.fromisoformat(typed).isoformat(), "A date looks like 2026-12-24.")
        case "Input.Time":
            return _or_say(
                lambda: time.fromisoformat(typed.rjust(5, "0")).strftime("%H:%M"), "A time looks like 13:30."
            )
        case "Input.Number":
            return _or_say(lambda: f"{float(typed):g}", "This has to be a number.")
        case "Input.Toggle":
            if typed.casefold() in ("y", "yes", "on", "true", "x"):
                return str(field.get("valueOn", "true"))
            if typed.casefold() in ("n", "no", "off", "false"):
                return str(field.get("valueOff", "false"))
            raise ValueError("Say yes or no.")
        case "Input.ChoiceSet":
            return _chosen(field, typed)
        case _:
            longest = field.get("maxLength")
            if longest and len(typed) > longest:
                raise ValueError(f"At most {longest} characters, please.")
            return typed


def _or_say(read: Callable[[], str], otherwise: str) -> str:
    try:
        return read()
    except ValueError:
        raise ValueError(otherwise) from None


def _chosen(field: Json, typed: str) -> str:
    """By number or by title; several with commas where several may be chosen."""
    wanted = typed.split(",") if field.get("isMultiSelect") else [typed]
    by_name = {str(one.get("title")).casefold(): str(one.get("value")) for one in field.get("choices", [])}
    by_number = {str(number): value for number, value in enumerate(by_name.values(), 1)}
    try:
        return ",".join((by_name | by_number)[one.strip().casefold()] for one in wanted)
    except KeyError:
        raise ValueError("Type the number of a choice.") from None


# --------------------------------------------------------------------------------------------- the command


def arguments(town: Town) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m bot.sandbox chat", description=__doc__)
    parser.add_argument("--bot", default=BOT, type=_address, metavar="URL", help=f"where the bot listens ({BOT})")
    parser.add_argument("--as", default="alex", dest="who", choices=town.people, help="who you are (alex)")
    parser.add_argument("--scope", default="personal", choices=SCOPES, help="where you talk (personal)")
    parser.add_argument("--start", action="store_true", help="start a bot for this chat, and end it afterwards")
    return parser


def _address(text: str) -> str:
    try:
        parts = urlsplit(text)
        if parts.scheme == "http" and parts.hostname and parts.port != 0:
            return text.rstrip("/")
    except ValueError:
        pass
    raise argparse.ArgumentTypeError(f"{text} is no address like {BOT}")


def main(given: list[str]) -> int:
    town = load_people()
    options = arguments(town).parse_args(given)
    console = Console(highlight=False)
    with contextlib.suppress(ImportError):
        # Gives the prompt its arrow keys and its history, where there is one.
        import readline  # noqa: F401
    try:
        with _background() as wait:
            return _chat(options, town, console, wait)
    except KeyboardInterrupt:
        console.print()
        return 0


def _chat(options: argparse.Namespace, town: Town, console: Console, wait: Wait) -> int:
    opened = AsyncExitStack()
    chat = Chat(console, input, wait)
    who = town.people[options.who]
    try:
        if options.start:
            wait(opened.enter_async_context(_bot(options.bot)))
        elif not wait(_answers(options.bot)):
            raise NoAnswer(f"No bot answers at {options.bot}. Start one with: python app.py (or chat with --start)")
        channel = Channel(options.bot, who, town, SystemClock(), chat.heard, options.scope)
        wait(opened.enter_async_context(channel))
        console.print(Text(f"You are {who.name}. Type a number to press its button, exit to leave.", "dim"))
        chat.talk(channel)
    except (NoAnswer, DoesNotRun) as fault:
        console.print(Text(str(fault), "red"), soft_wrap=True)
        return 1
    finally:
        wait(opened.aclose())
    return 0


@contextmanager
def _background() -> Iterator[Wait]:
    """An event loop in a thread of its own: the terminal's own line editing and Ctrl-C stay as everybody knows them."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="channel", daemon=True)
    thread.start()

    def wait(work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(work, loop).result()

    try:
        yield wait
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


async def _answers(bot: str) -> bool:
    parts = urlsplit(bot)
    try:
        _, writer = await asyncio.open_connection(parts.hostname, parts.port or 80)
    except OSError:
        return False
    writer.close()
    return True


@asynccontextmanager
async def _bot(address: str) -> AsyncIterator[None]:
    """A bot for this chat alone. It keeps its files where the chat was started, as it does without one."""
    if await _answers(address):
        raise NoAnswer(f"Something listens at {address} already: chat without --start.")
    os.putenv("PORT", str(urlsplit(address).port or 80))
    os.putenv("PLAYGROUND", "off")
    with tempfile.TemporaryDirectory(prefix="siesta-chat-") as folder:
        log = Path(folder) / "said.txt"
        async with running((sys.executable, str(APP)), Path.cwd(), log) as child:
            for _ in range(int(STARTED_WITHIN / 0.1)):
                if child.returncode is not None or await _answers(address):
                    break
                await asyncio.sleep(0.1)
            if not await _answers(address):
                said = log.read_text(encoding="utf-8", errors="replace").strip().splitlines()
                raise NoAnswer(f"The bot did not start: {said[-1] if said else 'it took too long'}")
            yield
