"""Every fault of an app package, told offline: what Teams' schema asks for and what its store turns away."""

from __future__ import annotations

import json
import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from manifest.package import COLOR, MANIFEST, OUTLINE, SCHEMA, Files
from manifest.png import NotAPicture, read

LARGEST_PACKAGE = 5 * 1024 * 1024
MENU = 32
"""Letters of a title that a menu shows."""
MOST_WORDS = 500
SIZES = {COLOR: 192, OUTLINE: 32}
NOT_OWN = re.compile(
    r"(^|\.)(azurewebsites\.net|onmicrosoft\.com|microsoft\.com|ngrok\.io|ngrok-free\.app|devtunnels\.ms)$"
)
CORE_NAMES = {"teams", "microsoft", "chat", "calendar", "calls", "files", "activity", "help", "shifts", "outlook"}

Guid = Annotated[str, StringConstraints(pattern=r"(?i)^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$")]
Https = Annotated[str, StringConstraints(pattern=r"^https://[^/\s]+", max_length=2048)]
FileName = Annotated[str, StringConstraints(pattern=r"^[\w.-]+$", max_length=2048)]
Tag = Annotated[str, StringConstraints(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]


Text30 = Annotated[str, StringConstraints(min_length=1, max_length=30)]
Text32 = Annotated[str, StringConstraints(min_length=1, max_length=32)]
Text64 = Annotated[str, StringConstraints(min_length=1, max_length=64)]
Text80 = Annotated[str, StringConstraints(min_length=1, max_length=80)]
Text100 = Annotated[str, StringConstraints(min_length=1, max_length=100)]
Text128 = Annotated[str, StringConstraints(min_length=1, max_length=128)]
Text4000 = Annotated[str, StringConstraints(min_length=1, max_length=4000)]


class _Part(BaseModel):
    """What is not named here is not allowed: Teams refuses what it does not know."""

    model_config = ConfigDict(extra="forbid", strict=True)


class Language(_Part):
    languageTag: Tag
    file: FileName


class LocalizationInfo(_Part):
    defaultLanguageTag: Tag
    defaultLanguageFile: FileName
    additionalLanguages: list[Language]


class Developer(_Part):
    name: Text32
    websiteUrl: Https
    privacyUrl: Https
    termsOfUseUrl: Https


class Name(_Part):
    short: Text30
    full: Text100


class Description(_Part):
    short: Text80
    full: Text4000


class Icons(_Part):
    color: FileName
    outline: FileName


class ListedCommand(_Part):
    title: Text128
    description: Text4000
    type: Literal["basic", "prompt"] = "basic"
    prompt: Text4000 | None = None


class CommandList(_Part):
    scopes: list[Literal["personal", "team", "groupChat"]] = Field(min_length=1)
    commands: list[ListedCommand] = Field(min_length=1, max_length=12)
    triggers: list[Literal["mention", "slash"]] = ["mention"]


class BotPart(_Part):
    botId: Guid
    scopes: list[Literal["personal", "team", "groupChat"]] = Field(min_length=1)
    isNotificationOnly: Literal[False]
    supportsFiles: bool
    supportsTargetedMessages: bool
    commandLists: list[CommandList] = Field(min_length=1, max_length=3)


class Parameter(_Part):
    name: Text64
    title: Text32
    description: Text128
    inputType: Literal["text"]


class ExtensionCommand(_Part):
    id: Text64
    type: Literal["query", "action"]
    context: list[Literal["compose", "message", "commandBox"]]
    title: Text32
    description: Text128
    triggers: list[Literal["slash"]] = []
    fetchTask: bool = False
    initialRun: bool = False
    parameters: list[Parameter] = Field([], max_length=5)


class Extension(_Part):
    botId: Guid
    commands: list[ExtensionCommand] = Field(min_length=1, max_length=10)


class WebApplication(_Part):
    id: Guid
    resource: Annotated[str, StringConstraints(pattern=r"^api://\S+$", max_length=2048)]


class GroupCapability(_Part):
    team: Literal["bot"]
    groupchat: Literal["bot"]


class Manifest(_Part):
    schema_: str = Field(alias="$schema")
    manifestVersion: str
    version: Annotated[str, StringConstraints(pattern=r"^\d+\.\d+\.\d+$", max_length=256)]
    id: Guid
    localizationInfo: LocalizationInfo
    developer: Developer
    name: Name
    description: Description
    icons: Icons
    accentColor: Annotated[str, StringConstraints(pattern=r"^#[0-9a-fA-F]{6}$")]
    defaultInstallScope: Literal["personal", "team", "groupChat"]
    defaultGroupCapability: GroupCapability
    supportsChannelFeatures: Literal["tier1"]
    bots: list[BotPart] = Field(min_length=1, max_length=1)
    composeExtensions: list[Extension] = Field(max_length=1)
    permissions: list[Literal["identity", "messageTeamMembers"]]
    validDomains: list[str] = Field(min_length=1, max_length=100)
    webApplicationInfo: WebApplication


def unpacked(package: Path) -> Files:
    """Raises OSError and ValueError."""
    if package.stat().st_size > LARGEST_PACKAGE:
        raise ValueError("it is larger than 5 MB.")
    try:
        with zipfile.ZipFile(package) as packed:
            if sum(entry.file_size for entry in packed.infolist()) > LARGEST_PACKAGE:
                raise ValueError("what is in it is larger than 5 MB.")
            return {name: packed.read(name) for name in packed.namelist()}
    except zipfile.BadZipFile as error:
        raise ValueError(f"{error}.") from None


def faults_of(package: Files) -> list[str]:
    faults = [*_picture_faults(package)]
    written = _json_of(package, MANIFEST, faults)
    if written is None:
        return faults
    try:
        manifest = Manifest.model_validate(written)
    except ValidationError as error:
        for fault in error.errors():
            where = ".".join(str(part) for part in fault["loc"])
            faults.append(f"{MANIFEST}: {where}: {fault['msg']}.")
        return faults
    faults += [f"{MANIFEST}: {fault}" for fault in _manifest_faults(manifest)]
    return faults + _language_faults(package, manifest, written) + _file_faults(package, manifest)


def _json_of(package: Files, name: str, faults: list[str]) -> dict[str, Any] | None:
    if name not in package:
        faults.append(f"{name} is missing.")
        return None
    try:
        content = json.loads(package[name])
    except ValueError as error:
        faults.append(f"{name} is no JSON: {error}.")
        return None
    if not isinstance(content, dict):
        faults.append(f"{name} is no object.")
        return None
    return content


def _picture_faults(package: Files) -> Iterator[str]:
    for name, size in SIZES.items():
        try:
            picture = read(package.get(name, b""))
        except NotAPicture as error:
            yield f"{name} {error if name in package else 'is missing'}."
            continue
        if (picture.width, picture.height) != (size, size):
            yield f"{name} is {picture.width} by {picture.height} pixels and must be {size} by {size}."
        opacities = {pixel[3] for pixel in picture}
        if name == OUTLINE and any(pixel[:3] != (255, 255, 255) for pixel in picture if pixel[3]):
            yield f"{name} has another colour than white."
        if name == OUTLINE and 0 not in opacities:
            yield f"{name} is nowhere transparent."
        if name == OUTLINE and 255 not in opacities:
            yield f"{name} has no line that is seen."
        if name == COLOR and opacities != {255}:
            yield f"{name} is transparent in places: its ground must be whole."


def _manifest_faults(manifest: Manifest) -> Iterator[str]:
    bot, extension = manifest.bots[0], manifest.composeExtensions
    if manifest.manifestVersion != SCHEMA:
        yield f"manifestVersion is {manifest.manifestVersion} and must be {SCHEMA}."
    if f"/v{manifest.manifestVersion}/" not in manifest.schema_:
        yield f"$schema is not that of version {manifest.manifestVersion}."
    if {bot.botId, manifest.webApplicationInfo.id, *(one.botId for one in extension)} != {bot.botId}:
        yield "the bot, the message extension and webApplicationInfo name different applications."
    if any(word in CORE_NAMES for word in re.findall(r"\w+", manifest.name.short.casefold())):
        yield "name.short holds the name of Microsoft, of Teams or of a part of it."
    yield from _description_faults(manifest.description)
    yield from _domain_faults(manifest)
    yield from _command_faults(bot)


def _description_faults(description: Description) -> Iterator[str]:
    if re.search(r"\bapp\b", description.short, re.IGNORECASE):
        yield 'description.short holds the word "app".'
    if len(re.findall(r"[.!?。](?=\s|$)", description.short)) != 1:
        yield "description.short is not one sentence."
    if len(description.full.split()) > MOST_WORDS:
        yield f"description.full has more than {MOST_WORDS} words."
    first = re.search(r"(Microsoft )?Teams", description.full)
    if first is None or not first[1]:
        yield 'description.full must say "Microsoft Teams" where it names Teams first.'


def _domain_faults(manifest: Manifest) -> Iterator[str]:
    for domain in manifest.validDomains:
        host = urlsplit(f"https://{domain}").hostname or ""
        if "/" in domain or not host:
            yield f"validDomains: {domain!r} is no domain."
        elif "*" in host and host.count(".") < 2:
            yield f"validDomains: {domain} stands for everybody's."
        elif NOT_OWN.search(host):
            yield f"validDomains: {domain} is not one's own: a package for others may not name it."


def _command_faults(bot: BotPart) -> Iterator[str]:
    for number, listed in enumerate(bot.commandLists):
        where = f"bots.0.commandLists.{number}"
        titles = Counter(command.title.casefold() for command in listed.commands)
        yield from (f"{where}: {title!r} is listed twice." for title, times in titles.items() if times > 1)
        for command in listed.commands:
            yield from (f"{where}: {fault}" for fault in _title_faults(command.title))
            if (command.type == "prompt") != bool(command.prompt):
                yield f"{where}: {command.title!r} is a prompt without a text, or has a text and is none."
        if "slash" in listed.triggers and not bot.supportsTargetedMessages:
            yield f"{where}: slash commands need supportsTargetedMessages."
        if not set(listed.scopes) <= set(bot.scopes):
            yield f"{where}: lists commands where the bot is not."


def _title_faults(title: str) -> Iterator[str]:
    if not title[0].isalnum():
        yield f"{title!r} must not begin with {title[0]!r}."
    if len(title) > MENU:
        yield f"{title!r} is longer than the {MENU} letters that menus show."


def _language_faults(package: Files, manifest: Manifest, written: dict[str, Any]) -> list[str]:
    """Every language says all that the default one says, at places that the manifest has, and no longer than it may."""
    info, faults = manifest.localizationInfo, list[str]()
    default = _json_of(package, info.defaultLanguageFile, faults) or {}
    for place, said in default.items():
        if place != "$schema" and _at(written, place) != said:
            faults.append(f"{info.defaultLanguageFile}: {place} is not what the manifest says.")
    tags = Counter([info.defaultLanguageTag, *(one.languageTag for one in info.additionalLanguages)])
    faults += [f"{MANIFEST}: the language {tag} is named twice." for tag, times in tags.items() if times > 1]
    for name in (info.defaultLanguageFile, *(one.file for one in info.additionalLanguages)):
        language = _json_of(package, name, faults)
        if language is None:
            continue
        faults += [f"{name}: {place} is missing." for place in default.keys() - language.keys()]
        faults += [f"{name}: {place} is said in no other language." for place in language.keys() - default.keys()]
        faults += [f"{name}: {fault}" for fault in _said_faults(language)]
    return faults


def _said_faults(language: dict[str, Any]) -> Iterator[str]:
    if f"/v{SCHEMA}/" not in str(language.get("$schema")):
        yield f"$schema is not that of version {SCHEMA}."
    titles: Counter[tuple[str, str]] = Counter()
    for place, said in language.items():
        most = next((most for ending, most in _longest(place) if place.endswith(ending)), 0)
        if place == "$schema" or not most:
            continue
        if not isinstance(said, str) or not said.strip():
            yield f"{place} is empty."
            continue
        if len(said) > most:
            yield f"{place} has {len(said)} letters and may have {most}."
        if place.startswith("bots") and place.endswith(".title"):
            titles[place.partition(".commands")[0], said.casefold()] += 1
            yield from _title_faults(said)
    yield from (f"{where}: {title!r} is listed twice." for (where, title), times in titles.items() if times > 1)


def _longest(place: str) -> tuple[tuple[str, int], ...]:
    if place.startswith("composeExtensions"):
        return ((".title", 32), (".description", 128))
    return (
        ("name.short", 30),
        ("name.full", 100),
        ("description.short", 80),
        ("description.full", 4000),
        (".title", 128),
        (".description", 4000),
        (".prompt", 4000),
    )


def _at(written: Any, place: str) -> Any:
    """What stands at "bots[0].commandLists[1]"; None where there is nothing."""
    for name, number in re.findall(r"(\w+)|\[(\d+)\]", place):
        if name and isinstance(written, dict):
            written = written.get(name)
        elif number and isinstance(written, list) and int(number) < len(written):
            written = written[int(number)]
        else:
            return None
    return written


def _file_faults(package: Files, manifest: Manifest) -> list[str]:
    info = manifest.localizationInfo
    needed = {MANIFEST, manifest.icons.color, manifest.icons.outline, info.defaultLanguageFile}
    needed |= {one.file for one in info.additionalLanguages}
    missing = [f"{name} is named in the manifest and missing." for name in sorted(needed - package.keys())]
    return missing + [f"{name} is needed by nothing." for name in sorted(package.keys() - needed)]
