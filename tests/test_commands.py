"""Every command by all its names, in every language and wherever it is typed, through the corridor itself."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date, datetime
from pathlib import Path

import pytest

from bot.chat.here import Here
from bot.commands import BY_KEY, COMMANDS, answer_text, command_meant
from bot.messages import ChatKind, Person
from bot.ports import Conversation, Memory
from bot.texts import languages, texts
from bot.understanding import Context, Intent, understand
from dialogs.stack import FormStack
from tests.chats import seen
from tests.chats.players import PLAYERS, TOWN, Player, Stage
from tests.chats.script import Step
from tests.conftest import SetClock

LANGUAGES = sorted(languages())
ALEX = TOWN.people["alex"]


def names(key: str, language: str) -> list[str]:
    say = texts(language)
    return [say(f"command-{key}"), *(word.strip() for word in say(f"command-{key}.words").split(","))]


@pytest.fixture
async def player(tmp_path: Path, clock: SetClock) -> AsyncIterator[Player]:
    async with PLAYERS["corridor"](Stage(tmp_path, clock)) as player:
        yield player


def here_in(player: Player, locale: str, kind: ChatKind = ChatKind.PERSONAL) -> Here:
    assert player.stage.services
    person = Person(ALEX.id, TOWN.tenant, ALEX.name, locale, ALEX.zone)
    conversation = Conversation("a:1", kind, person, FormStack({}), Memory())
    return Here(conversation, player.stage.services, texts(locale))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_name_is_its_command(player: Player, language: str) -> None:
    here = here_in(player, language)
    for command in COMMANDS:
        for name in names(command.key, language):
            for text in (name, f"/{name}", f"/ {name}", name.upper(), f"{name}!"):
                found = await command_meant(here, text)
                assert found.handler is command.handler, (language, text)
                assert found.by_name


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_name_is_known_to_those_who_speak_another_language(player: Player, language: str) -> None:
    """Somebody's Teams may speak English while they do not. Their own language's names come first, so a word that two
    languages share means what it means in theirs."""
    here = here_in(player, "en-US")
    english = {word.casefold() for command in COMMANDS for word in names(command.key, "en")}
    shared = {
        name.casefold()
        for command in COMMANDS
        for name in names(command.key, language)
        for other in LANGUAGES
        for one in COMMANDS
        if one is not command and name.casefold() in map(str.casefold, names(one.key, other))
    }
    for command in COMMANDS:
        for name in names(command.key, language):
            if name.casefold() not in english | shared:
                assert (await command_meant(here, name)).handler is command.handler, (language, name)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_name_stands_for_two_commands(language: str) -> None:
    all_names = [name.casefold() for command in COMMANDS for name in names(command.key, language)]
    assert len(all_names) == len(set(all_names))


@pytest.mark.parametrize("language", LANGUAGES)
def test_examples_and_starters_are_understood(language: str) -> None:
    context = Context(datetime(2026, 11, 19, 9, 15), "Europe/Berlin", language)
    say = texts(language)
    months = [say.month_name(date(2027, month, 1)) for month in range(1, 13)]
    days = [say("example-days", month=month) for month in months]
    for example in (say("example-day"), *days, say("example-hours")):
        request = understand(example, context)
        assert (request.intent, len(request.spans), request.certain) == (Intent.BOOK, 1, True)
    for command in COMMANDS:
        if command.starter:
            assert understand(texts(language)(f"{command.text}.starter"), context).intent is command.intent


@pytest.mark.parametrize(
    ("text", "key", "spans", "rest"),
    [
        ("/off tomorrow pm", "off", 1, "tomorrow pm"),
        ("off tomorrow pm", "off", 1, None),
        ("/OFF tomorrow", "off", 1, "tomorrow"),
        ("who next week", "who", 1, None),
        ("/who next week", "who", 1, "next week"),
        ("/who Megan", "who", 0, "Megan"),
        ("/change friday to monday", "change", 1, "friday to monday"),
        ("change friday to monday", "change", 1, None),
        ("/withdraw friday", "withdraw", 1, "friday"),
        ("team store", "team", 0, "store"),
        ("/team contoso store", "team", 0, "contoso store"),
        ("/sign out", "sign-out", 0, ""),
        ("/cancel", "cancel", 0, ""),
        ("/cancel friday", "withdraw", 1, "friday"),
        ("/frei morgen", "off", 1, "morgen"),
        ("/vacation tomorrow", "off", 1, None),
    ],
)
async def test_what_stands_behind_a_name(player: Player, text: str, key: str, spans: int, rest: str | None) -> None:
    here = here_in(player, "de-DE" if "morgen" in text else "en-US")
    found = await command_meant(here, text)
    assert found.handler is BY_KEY[key].handler
    assert len(found.request.spans) == spans
    assert found.by_name == ((rest is not None and key != "team") or text.startswith("/team") or text == "team store")
    assert here.rest == (rest or "")


@pytest.mark.parametrize(
    ("locale", "text", "presses"),
    [
        ("en-US", "/of", ["[off]"]),
        ("en-US", "/of tomorrow pm", ["[off tomorrow pm]"]),
        ("en-US", "/hlep", ["[help]"]),
        ("en-US", "hlep", ["[help]"]),
        ("en-US", "/setings", ["[settings]"]),
        ("en-US", "/foo", ["[help]", "[off next Monday]"]),
        ("de-DE", "/hilf", ["[hilfe]"]),
        ("fr-FR", "/paramètre", ["[paramètres]"]),
    ],
)
async def test_an_unknown_command_suggests_the_nearest(
    player: Player, locale: str, text: str, presses: list[str]
) -> None:
    here = here_in(player, locale)
    player.stage.cards.clear()
    lines = await said(player, here, text)
    assert [line for line in lines if line.startswith("[")][: len(presses)] == presses


async def said(player: Player, here: Here, text: str) -> list[str]:
    return [line for reply in [one async for one in answer_text(here, text)] for line in seen.lines(reply.card)]  # type: ignore[union-attr]


@pytest.mark.parametrize("language", ["en", "de", "fr", "ja", "ar", "pt"])
async def test_every_command_answers_in_every_place(language: str, tmp_path: Path, clock: SetClock) -> None:
    """Alex's Teams speaks English; every command is said in another language, and everywhere it answers with a card,
    over HTTP."""
    async with PLAYERS["edge"](Stage(tmp_path, clock)) as player:
        for place in ChatKind:
            player.stage.place = place
            for command in sorted(COMMANDS, key=lambda command: command.key == "sign-out"):
                # In one chat so many answers would have to wait for the channel's pace.
                player.stage.room = command.key
                lines = await player.play(Step(f"> /{texts(language)(command.text)}"))
                shown = [line for line in lines if line.startswith("card ")]
                # Help shows nothing of anybody's, so everybody may read it.
                private = "" if place is ChatKind.PERSONAL or command.key == "help" else ", seen by alex only"
                # Where nobody else is, they are told once that the language has changed.
                assert len(shown) == 1 or (place is ChatKind.PERSONAL and len(shown) == 2), (command.key, lines)
                assert shown[0].endswith(private), (command.key, lines)
                assert not any("did not understand" in line or "broke" in line for line in lines), lines
            await player.play(Step("restart"))  # which signs in who has signed out
