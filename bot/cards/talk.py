"""Cards that only talk: help, a greeting, an answer to what Siesta did not understand or cannot do."""

from __future__ import annotations

from collections.abc import Sequence

from bot.cards.elements import card, facts, heading, plain_text, press, quiet, row_of, tame, words
from bot.cards.elements import examples as presses
from bot.messages import Card
from bot.texts import Texts

QUOTED = 120


def help(say: Texts, examples: Sequence[str]) -> Card:
    title, all_commands = say("help-title"), say("press-commands")
    body = [
        heading(title),
        words(say("help-does")),
        words(say("help-safe"), spacing="Small"),
        heading(say("help-try"), size="Default", spacing="Large"),
        *presses(say, examples),
        row_of(press(all_commands, "say", {"text": f"/{say('command-help')} {all_commands}"}), spacing="Large"),
    ]
    return card(say, body, speak=f"{title}. {say('help-does')}")


def commands(say: Texts, described: Sequence[tuple[str, str]]) -> Card:
    """Every command with what it does."""
    title = say("help-words")
    return card(say, [heading(title), facts(described, spacing="Small")], speak=title)


def hello(say: Texts, name: str, examples: Sequence[str]) -> Card:
    known = tame(name, 60)
    title = say("hello-title", name=known) if known else say("hello-nameless")
    body = [
        heading(say("hello-title", name=plain_text(name, 60)) if known else title),
        words(say("hello-does")),
        *presses(say, examples),
        quiet(say("hello-next"), spacing="Medium"),
    ]
    return card(say, body, speak=f"{title}. {say('hello-does')}")


def welcome(say: Texts, name: str, examples: Sequence[str]) -> Card:
    """All that somebody new should know, on one card."""
    known = tame(name, 60)
    title = say("hello-title", name=known) if known else say("hello-nameless")
    body = [
        heading(say("hello-title", name=plain_text(name, 60)) if known else title),
        words(say("welcome-does")),
        *presses(say, examples),
        words(say("hello-next"), spacing="Medium"),
        *(quiet(say(key)) for key in ("welcome-sign-in", "welcome-limits", "welcome-help")),
    ]
    return card(say, body, speak=f"{title}. {say('welcome-does')}")


def language_now(say: Texts, name: str) -> Card:
    """Said once, when somebody begins to write in another language than Teams is set to."""
    now = say("language-now", language=name)
    keep = press(say("press-keep-language", language=name), "language", {"language": say.code})
    return card(say, [words(now)], speak=now, actions=[keep])


def lost(say: Texts, text: str, examples: Sequence[str]) -> Card:
    title = say("lost-title")
    read = plain_text(text, QUOTED)
    quoted = [quiet(say("lost-read", text=read))] if read else []
    body = [heading(title, size="Medium"), *quoted, words(say("lost-try")), *presses(say, examples)]
    return card(say, body, speak=title)


def unknown(say: Texts, text: str, suggestions: Sequence[str]) -> Card:
    """A command that there is not, and those that may have been meant."""
    title = say("unknown-title", text=tame(text, QUOTED))
    shown = say("unknown-title", text=plain_text(text, QUOTED))
    body = [heading(shown, size="Medium"), words(say("unknown-near")), *presses(say, suggestions)]
    return card(say, body, speak=title)


def plain(say: Texts, key: str, examples: Sequence[str] = (), **arguments: str | int) -> Card:
    """One text and, where there is a way forward, examples."""
    escaped = {name: plain_text(value) if isinstance(value, str) else value for name, value in arguments.items()}
    return card(say, [words(say(key, **escaped)), *presses(say, examples)], speak=say(key, **arguments))
