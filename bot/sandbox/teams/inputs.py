"""What somebody types for a card's input, as Teams would send it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time

from bot.sandbox.teams.drawing import Json


def read_as(field: Json, typed: str) -> str:
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
