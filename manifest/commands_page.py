"""docs/commands.md, written from the command table."""

from __future__ import annotations

from pathlib import Path

from bot.commands import COMMANDS
from bot.texts import FALLBACK, language_names, texts

PAGE = Path(__file__).parents[1] / "docs" / "commands.md"
HEAD = """# Commands

Every command goes by its name in any of the languages below, with or without "/", with or without a mention, and with
what it is about behind it: "/off tomorrow pm", "who next week", "/change friday to monday". What you would say to a
colleague works as well. In a channel or a group chat only you see the answer. A command that there is not suggests the
nearest.

This page is made from the command table and the texts: `python -m manifest renew`.
"""


def page() -> str:
    say = texts(FALLBACK)
    lines = [HEAD, "| command | does | also | for |", "| --- | --- | --- | --- |"]
    for command in COMMANDS:
        who = "owners of a team" if command.owners_only else "everybody"
        about, also = say(f"{command.text}.about"), say(f"{command.text}.words")
        lines.append(f"| `{say(command.text)}` | {about} | {also} | {who} |")
    named = language_names()
    lines += ["", "## In every language", "", "| | " + " | ".join(say(command.text) for command in COMMANDS) + " |"]
    lines.append("| --- " * (len(COMMANDS) + 1) + "|")
    for language in sorted(named, key=lambda code: (code != FALLBACK, code)):
        own = texts(language)
        lines.append(f"| {named[language]} | " + " | ".join(own(command.text) for command in COMMANDS) + " |")
    return "\n".join(lines) + "\n"
