"""What is in the app package: the manifest, its languages, two icons.

What Teams shows is a message of the bot's own texts, so a command is called the same in a menu and in an answer.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from bot.commands import COMMANDS, Command
from bot.messages import ChatKind
from bot.settings import Settings
from bot.texts import FALLBACK, Texts, languages, texts

HERE = Path(__file__).parent
SCHEMA = "1.30"
VERSION = "0.1.0"
"""Of the app and of the project, which reads it here: raised with every change of what is in the package."""
SCHEMAS = f"https://developer.microsoft.com/json-schemas/teams/v{SCHEMA}"
ACCENT = "#C8553D"
COLOR, OUTLINE = "color.png", "outline.png"
MANIFEST = "manifest.json"
EVERY_DAY_SINCE_1980 = (1980, 1, 1, 0, 0, 0)
SCOPES = {ChatKind.PERSONAL: "personal", ChatKind.CHANNEL: "team", ChatKind.GROUP: "groupChat"}
AMONG_OTHERS = (ChatKind.CHANNEL, ChatKind.GROUP)

Files = dict[str, bytes]
Json = dict[str, Any]


@dataclass(frozen=True)
class App:
    """What differs from one organisation to the next."""

    id: str
    address: str
    name: str
    publisher: str
    resource: str
    website: str
    privacy: str
    terms: str

    @classmethod
    def of(cls, settings: Settings) -> App:
        address = settings.public_url or ""
        return cls(
            settings.app_id,
            address,
            settings.app_name,
            settings.publisher,
            settings.resource,
            settings.website_url or f"{address}/about",
            settings.privacy_url or f"{address}/about/privacy",
            settings.terms_url or f"{address}/about/terms",
        )


SAMPLE = Settings.model_validate(
    {"MicrosoftAppId": "00000000-0000-4000-8000-000000000000", "PUBLIC_URL": "https://siesta.example"}
)
"""Stands in the checked-in package, and in one that is built where no bot is registered."""


def files(app: App) -> Files:
    """Everything in the package, by its name there."""
    spoken = sorted(languages())
    made = {MANIFEST: _text(manifest(app, spoken))}
    made |= {language_file(language): _text(translation(app, texts(language))) for language in spoken}
    return made | {name: (HERE / name).read_bytes() for name in (COLOR, OUTLINE)}


def language_file(language: str) -> str:
    return f"{language}.json"


def zipped(content: Mapping[str, bytes]) -> bytes:
    """The same files make the same bytes, whenever and wherever."""
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as package:
        for name in sorted(content):
            entry = zipfile.ZipInfo(name, EVERY_DAY_SINCE_1980)
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            package.writestr(entry, content[name])
    return packed.getvalue()


def manifest(app: App, spoken: list[str]) -> Json:
    say = texts(FALLBACK)
    return {
        "$schema": f"{SCHEMAS}/MicrosoftTeams.schema.json",
        "manifestVersion": SCHEMA,
        "version": VERSION,
        "id": app.id,
        "localizationInfo": _localization(spoken),
        "developer": _developer(app),
        "name": {"short": app.name, "full": _full_name(app, say)},
        "description": {"short": say("app-short"), "full": say("app-full")},
        "icons": {"color": COLOR, "outline": OUTLINE},
        "accentColor": ACCENT,
        "defaultInstallScope": "personal",
        "defaultGroupCapability": {"team": "bot", "groupchat": "bot"},
        # Shared and private channels: nothing that is said there is told to the whole team.
        "supportsChannelFeatures": "tier1",
        "bots": [_bot(app, say)],
        "composeExtensions": [{"botId": app.id, "commands": extension_commands(say)}],
        # To answer one person alone where the chat cannot. What Siesta reads and writes it does as the person who
        # asks: there is nothing a team or a chat as a whole would have to allow.
        "permissions": ["identity", "messageTeamMembers"],
        "validDomains": [urlsplit(app.address).netloc],
        "webApplicationInfo": {"id": app.id, "resource": app.resource},
    }


def _localization(spoken: list[str]) -> Json:
    others = [{"languageTag": one, "file": language_file(one)} for one in spoken if one != FALLBACK]
    return {
        "defaultLanguageTag": FALLBACK,
        "defaultLanguageFile": language_file(FALLBACK),
        "additionalLanguages": others,
    }


def _developer(app: App) -> Json:
    return {
        "name": app.publisher,
        "websiteUrl": app.website,
        "privacyUrl": app.privacy,
        "termsOfUseUrl": app.terms,
    }


def _bot(app: App, say: Texts) -> Json:
    return {
        "botId": app.id,
        "scopes": [*SCOPES.values()],
        "isNotificationOnly": False,
        "supportsFiles": False,
        "supportsTargetedMessages": True,
        "commandLists": command_lists(say),
    }


def command_lists(say: Texts) -> list[Json]:
    """Alone with somebody the first phrases are prompts. Among others a command is chosen behind a mention, or behind
    a slash, and then it is answered in private."""
    alone = [_prompt(command, say) for command in COMMANDS if ChatKind.PERSONAL in command.scopes]
    shared = [_basic(command, say) for command in COMMANDS if set(AMONG_OTHERS) <= set(command.scopes)]
    return [
        {"scopes": [SCOPES[ChatKind.PERSONAL]], "commands": alone},
        {"scopes": [SCOPES[kind] for kind in AMONG_OTHERS], "triggers": ["mention", "slash"], "commands": shared},
    ]


def _basic(command: Command, say: Texts) -> Json:
    return {"title": say(command.text), "description": say(f"{command.text}.about")}


def _prompt(command: Command, say: Texts) -> Json:
    if not command.starter:
        return _basic(command, say)
    return _basic(command, say) | {"type": "prompt", "prompt": say(f"{command.text}.starter")}


def extension_commands(say: Texts) -> list[Json]:
    return [
        {
            "id": "book",
            "type": "action",
            "context": ["compose", "message"],
            "triggers": ["slash"],
            "title": say("extension-book"),
            "description": say("extension-book.about"),
            "fetchTask": True,
        },
        {
            "id": "ahead",
            "type": "query",
            "context": ["compose"],
            "title": say("extension-ahead"),
            "description": say("extension-ahead.about"),
            "initialRun": True,
            "parameters": [
                {
                    "name": "whose",
                    "title": say("extension-whose"),
                    "description": say("extension-whose.about"),
                    "inputType": "text",
                }
            ],
        },
    ]


def translation(app: App, say: Texts) -> Json:
    """What a language says differently, by the place in the manifest where it belongs."""
    said: Json = {
        "$schema": f"{SCHEMAS}/MicrosoftTeams.Localization.schema.json",
        "name.short": app.name,
        "name.full": _full_name(app, say),
        "description.short": say("app-short"),
        "description.full": say("app-full"),
    }
    for number, commands in enumerate(command_lists(say)):
        for place, command in enumerate(commands["commands"]):
            at = f"bots[0].commandLists[{number}].commands[{place}]"
            said |= {f"{at}.{name}": command[name] for name in ("title", "description", "prompt") if name in command}
    for place, command in enumerate(extension_commands(say)):
        at = f"composeExtensions[0].commands[{place}]"
        said |= {f"{at}.{name}": command[name] for name in ("title", "description")}
        for number, asked in enumerate(command.get("parameters", [])):
            said |= {f"{at}.parameters[{number}].{name}": asked[name] for name in ("title", "description")}
    return said


def _full_name(app: App, say: Texts) -> str:
    return say("app-name").replace("Siesta", app.name)


def _text(content: Json) -> bytes:
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode()
