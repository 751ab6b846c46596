"""What npm installs is what was looked at: every package has its hash, whichever registry it comes from."""

from __future__ import annotations

import json
import re
import shutil
import sys
from pathlib import Path

import aiohttp
import pytest

from bot.sandbox.people import load_people
from bot.sandbox.teams.playground import LOCKED, PACKAGE, VERSION, Playground, PlaygroundUnavailable
from tests.test_app import PROJECT

LOCKS = [LOCKED, PROJECT / ".ci" / "npm"]
ENDPOINT = "http://127.0.0.1:9/api/messages"


@pytest.mark.parametrize("folder", LOCKS, ids=lambda folder: folder.parent.name)
def test_every_package_has_a_hash_and_no_address(folder: Path) -> None:
    lock = json.loads((folder / "package-lock.json").read_text(encoding="utf-8"))
    wanted = json.loads((folder / "package.json").read_text(encoding="utf-8"))["dependencies"]
    assert all(re.fullmatch(r"\d+\.\d+\.\d+", version) for version in wanted.values())
    packages = {name: one for name, one in lock["packages"].items() if name}
    assert {f"node_modules/{name}" for name in wanted} <= packages.keys()
    for name, one in packages.items():
        assert one["integrity"].startswith("sha512-"), name
        assert "resolved" not in one, name


def test_only_what_is_locked_is_installed() -> None:
    """`npm install NAME@VERSION` takes whatever the names below it mean on that day."""
    ours = [PROJECT / ".ci" / "run", *PROJECT.glob("bot/**/*.py"), *PROJECT.glob(".github/**/*.yml")]
    texts = {file: file.read_text(encoding="utf-8") for file in ours}
    assert [file for file, text in texts.items() if re.search(r"npm install|\bnpx\b|npm i\b", text)] == []


@pytest.mark.skipif(sys.platform == "win32", reason="writes a shell script")
async def test_the_playground_is_installed_from_the_lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    programs = tmp_path / "programs"
    programs.mkdir()
    for name, does in (
        ("node", "exit 0"),
        ("npm", f'{shutil.which("cp")} "$3/package-lock.json" "{tmp_path}/seen"; echo $* > "{tmp_path}/asked"'),
    ):
        (programs / name).write_text(f"#!/bin/sh\n{does}\n")
        (programs / name).chmod(0o755)
    monkeypatch.setenv("PATH", str(programs))
    with pytest.raises(PlaygroundUnavailable):
        await Playground(ENDPOINT, load_people(), cache=tmp_path / "cache").start()
    assert (tmp_path / "asked").read_text().split()[0] == "ci"
    assert "--ignore-scripts" in (tmp_path / "asked").read_text().split()
    assert (tmp_path / "seen").read_bytes() == (LOCKED / "package-lock.json").read_bytes()


@pytest.mark.browser
@pytest.mark.skipif(not shutil.which("npm"), reason="npm is not installed")
async def test_it_is_installed_from_a_registry_and_keeps_other_sites_out(tmp_path: Path) -> None:
    playground = Playground(ENDPOINT, load_people(), port=0, cache=tmp_path)
    address = await playground.start()
    try:
        package = tmp_path / f"playground-{VERSION}" / "node_modules" / PACKAGE / "package.json"
        assert json.loads(package.read_text(encoding="utf-8"))["version"] == VERSION
        async with aiohttp.ClientSession() as http:
            for headers, status in (
                ({}, 200),
                ({"Origin": address}, 200),
                ({"Host": "evil.example"}, 403),
                ({"Origin": "https://evil.example"}, 403),
                ({"Origin": "null"}, 403),
            ):
                async with http.get(f"{address}/_internal/v1/config", headers=headers) as answer:
                    assert answer.status == status, headers
            with pytest.raises(aiohttp.ClientError):
                await http.ws_connect(address.replace("http", "ws"), headers={"Origin": "https://evil.example"})
    finally:
        await playground.stop()
