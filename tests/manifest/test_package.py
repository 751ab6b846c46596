"""The app package: what is checked in is what is built, and what Teams asks for is in it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.commands import COMMANDS
from bot.settings import Settings
from bot.texts import languages, texts
from manifest.__main__ import checked_in, main
from manifest.checks import faults_of, unpacked
from manifest.commands_page import PAGE, page
from manifest.package import COLOR, MANIFEST, OUTLINE, SAMPLE, App, Files, files, zipped
from manifest.png import Picture, read
from tests.manifest.pngs import written

PROJECT = Path(__file__).parents[2]
CONTOSO = Settings(
    app_id="5f2f3c6a-8f0b-4a4e-9d2c-0a8f4a1b2c3d",
    public_url="https://siesta.contoso.com:8443",
    app_name="Ruhetag",
    publisher="Contoso",
    app_id_uri="api://siesta.contoso.com/bot",
    privacy_url="https://contoso.com/privacy",
)


def manifest_of(package: Files) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(package[MANIFEST])
    return found


def test_what_is_checked_in_is_what_the_build_makes() -> None:
    """`python -m manifest renew` writes it."""
    assert checked_in() == files(App.of(SAMPLE))
    assert PAGE.read_text(encoding="utf-8") == page()


def test_nothing_is_wrong_with_it() -> None:
    assert faults_of(checked_in()) == []
    assert faults_of(files(App.of(CONTOSO))) == []


def test_the_same_files_make_the_same_bytes(tmp_path: Path) -> None:
    content = files(App.of(CONTOSO))
    assert zipped(content) == zipped(dict(reversed(content.items())))
    (tmp_path / "a.zip").write_bytes(zipped(content))
    assert unpacked(tmp_path / "a.zip") == content


def test_the_settings_are_in_it() -> None:
    made = manifest_of(files(App.of(CONTOSO)))
    assert made["id"] == made["bots"][0]["botId"] == made["composeExtensions"][0]["botId"] == CONTOSO.app_id
    assert made["webApplicationInfo"] == {"id": CONTOSO.app_id, "resource": "api://siesta.contoso.com/bot"}
    assert made["validDomains"] == ["siesta.contoso.com:8443"]
    assert made["name"] == {"short": "Ruhetag", "full": "Ruhetag: time off"}
    assert made["developer"] == {
        "name": "Contoso",
        "websiteUrl": "https://siesta.contoso.com:8443/about",
        "privacyUrl": "https://contoso.com/privacy",
        "termsOfUseUrl": "https://siesta.contoso.com:8443/about/terms",
    }


LISTED_COMMANDS = [command for command in COMMANDS if command.scopes]
"""Teams lists twelve at most; being forgotten is found in the help."""


def test_every_command_is_listed_everywhere_and_slash_commands_are_private() -> None:
    bot = manifest_of(checked_in())["bots"][0]
    alone, shared = bot["commandLists"]
    names = [texts("en")(command.text) for command in LISTED_COMMANDS]
    assert [[command["title"] for command in listed["commands"]] for listed in (alone, shared)] == [names, names]
    assert (alone["scopes"], shared["scopes"]) == (["personal"], ["team", "groupChat"])
    assert sorted(bot["scopes"]) == ["groupChat", "personal", "team"]
    assert (shared["triggers"], bot["supportsTargetedMessages"]) == (["mention", "slash"], True)
    assert {command["title"] for command in alone["commands"] if command.get("type") == "prompt"} == {
        texts("en")(command.text) for command in COMMANDS if command.starter
    }


@pytest.mark.parametrize("language", sorted(languages()))
def test_a_title_is_a_name_that_the_command_goes_by(language: str) -> None:
    """Choosing a slash command says its title."""
    said = json.loads(checked_in()[f"{language}.json"])
    for number in range(2):
        for place, command in enumerate(LISTED_COMMANDS):
            assert said[f"bots[0].commandLists[{number}].commands[{place}].title"] == texts(language)(command.text)


# ------------------------------------------------------------------------------------------------ faults


def changed(change: Callable[[dict[str, Any]], object], name: str = MANIFEST) -> Files:
    content = json.loads(checked_in()[name])
    change(content)
    return checked_in() | {name: json.dumps(content).encode()}


def without(name: str) -> Files:
    return {kept: content for kept, content in checked_in().items() if kept != name}


def put(path: str, value: Any) -> Callable[[dict[str, Any]], object]:
    def change(content: Any) -> None:
        *way, last = [int(part) if part.isdecimal() else part for part in path.split("/")]
        for step in way:
            content = content[step]
        content[last] = value

    return change


def grey(icon: str) -> bytes:
    picture = read(checked_in()[icon])
    return written(Picture(picture.width, picture.height, bytes([128] * len(picture.pixels))))


LISTED = "bots/0/commandLists/1/commands"
FAULTS: dict[str, tuple[Files, str]] = {
    "no manifest": (without(MANIFEST), "manifest.json is missing"),
    "no JSON": (checked_in() | {MANIFEST: b"{"}, "manifest.json is no JSON"),
    "unknown key": (changed(put("showLoading", True)), "showLoading"),
    "no GUID": (changed(put("id", "siesta")), "manifest.json: id:"),
    "other bot": (changed(put("bots/0/botId", CONTOSO.app_id)), "different applications"),
    "http": (changed(put("developer/privacyUrl", "http://contoso.com")), "developer.privacyUrl"),
    "version": (changed(put("version", "1.0")), "manifest.json: version:"),
    "schema": (changed(put("manifestVersion", "1.19")), "must be 1.30"),
    "colour": (changed(put("accentColor", "red")), "accentColor"),
    "long name": (changed(put("name/short", "x" * 31)), "name.short"),
    "Microsoft's name": (changed(put("name/short", "Teams Siesta")), "name.short"),
    "app": (changed(put("description/short", "An app for time off.")), '"app"'),
    "two sentences": (changed(put("description/short", "One. Two.")), "not one sentence"),
    "first Teams": (changed(put("description/full", "For Teams.")), '"Microsoft Teams"'),
    "many words": (changed(put("description/full", "Microsoft Teams " + "x " * 500)), "500 words"),
    "slash": (changed(put(f"{LISTED}/0/title", "/off")), "must not begin with '/'"),
    "twice": (changed(put(f"{LISTED}/0/title", "Mine")), "'mine' is listed twice"),
    "many": (
        changed(put(LISTED, [{"title": str(n), "description": "x"} for n in range(13)])),
        "commandLists.1.commands",
    ),
    "no text": (changed(put(f"{LISTED}/0/type", "prompt")), "prompt without a text"),
    "not private": (changed(put("bots/0/supportsTargetedMessages", False)), "need supportsTargetedMessages"),
    "not there": (changed(put("bots/0/scopes", ["personal"])), "where the bot is not"),
    "tunnel": (changed(put("validDomains", ["x.ngrok.io"])), "not one's own"),
    "everybody": (changed(put("validDomains", ["*.com"])), "everybody's"),
    "path": (changed(put("validDomains", ["siesta.example/auth"])), "no domain"),
    "language missing": (without("pl.json"), "pl.json is missing"),
    "language too many": (checked_in() | {"xx.json": b"{}"}, "xx.json is needed by nothing"),
    "untranslated": (changed(lambda said: said.pop("description.short"), "tr.json"), "description.short is missing"),
    "no such place": (changed(put("bots[0].x", "y"), "tr.json"), "said in no other language"),
    "empty": (changed(put("description.short", " "), "tr.json"), "description.short is empty"),
    "too long": (changed(put("description.short", "x" * 81), "hi.json"), "81 letters"),
    "old language": (changed(put("$schema", "x/v1.16/y"), "hi.json"), "not that of version"),
    "two tongues": (changed(put("name.full", "Another"), "en.json"), "not what the manifest says"),
    "no icon": (without(COLOR), "color.png is missing"),
    "no picture": (checked_in() | {COLOR: b"GIF89a"}, "color.png is no PNG"),
    "broken": (checked_in() | {COLOR: checked_in()[COLOR][:60]}, "color.png is a broken PNG"),
    "small": (checked_in() | {COLOR: checked_in()[OUTLINE]}, "must be 192 by 192"),
    "grey lines": (checked_in() | {OUTLINE: grey(OUTLINE)}, "another colour than white"),
    "no ground": (checked_in() | {COLOR: grey(COLOR)}, "transparent in places"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_named(name: str) -> None:
    package, words = FAULTS[name]
    assert [fault for fault in faults_of(package) if words in fault]


def test_every_fault_has_a_line_of_its_own() -> None:
    package = changed(put("developer/privacyUrl", "x"), MANIFEST) | {COLOR: b"", OUTLINE: b""}
    found = faults_of(package)
    assert len(found) == 3
    assert not any("\n" in fault for fault in found)


# ------------------------------------------------------------------------------------------------ the command


def run(tmp_path: Path, *arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "SYSTEMROOT", "VIRTUAL_ENV") if name in os.environ}
    return subprocess.run(
        [sys.executable, "-m", "manifest", *arguments],
        cwd=PROJECT, env=kept | settings, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip


def test_the_command_builds_and_checks(tmp_path: Path) -> None:
    out = tmp_path / "siesta.zip"
    registered = {"MicrosoftAppId": CONTOSO.app_id, "PUBLIC_URL": "https://siesta.contoso.com", "APP_NAME": "Ruhetag"}
    built = run(tmp_path, "build", "--out", str(out), **registered)
    assert (built.returncode, built.stderr) == (0, "")
    with zipfile.ZipFile(out) as package:
        assert package.testzip() is None
        assert json.loads(package.read(MANIFEST))["name"]["short"] == "Ruhetag"
    checked = run(tmp_path, "check", str(out))
    assert (checked.returncode, checked.stdout) == (0, "No fault found.\n")


def test_a_package_that_would_not_work_is_not_built(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    refused = run(tmp_path, "build", "--out", str(tmp_path / "x.zip"), MicrosoftAppId=CONTOSO.app_id)
    assert refused.returncode == 1
    assert "PUBLIC_URL" in refused.stderr
    assert not (tmp_path / "x.zip").exists()


def test_what_is_no_package_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "x.zip").write_bytes(b"PK")
    assert main(["check", str(tmp_path / "x.zip")]) == 1
    assert main(["check", str(tmp_path / "y.zip")]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 2


def test_without_a_registration_there_is_one_to_look_at(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["build", "--out", str(tmp_path / "x.zip")]) == 0
    assert "to look at" in capsys.readouterr().err
    assert main(["check", str(tmp_path / "x.zip")]) == 0


@pytest.mark.contract
@pytest.mark.skipif(not os.environ.get("SIESTA_SCHEMAS"), reason="SIESTA_SCHEMAS names no folder with Teams' schemas")
@pytest.mark.parametrize("name", [name for name in checked_in() if name.endswith(".json")])
def test_it_is_what_teams_schema_says(name: str) -> None:
    from jsonschema import Draft4Validator

    folder = Path(os.environ["SIESTA_SCHEMAS"])
    kind = "manifest" if name == MANIFEST else "localization"
    schema = json.loads((folder / f"teams-{kind}-1.30.json").read_text(encoding="utf-8"))
    # Python's patterns know no classes of letters; Microsoft's own validator in .ci/run does.
    plain = json.loads(json.dumps(schema).replace("\\\\p{L}", "\\\\w"))
    assert [fault.message for fault in Draft4Validator(plain).iter_errors(json.loads(checked_in()[name]))] == []
