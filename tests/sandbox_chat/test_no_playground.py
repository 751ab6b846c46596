"""Why there is no chat in the browser: each reason is a sentence, from programs that really fail."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from bot.sandbox.people import load_people
from bot.sandbox.teams.playground import CURRENT, PACKAGE, VERSION, Playground, PlaygroundUnavailable, config

ENDPOINT = "http://127.0.0.1:3978/api/messages"
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="writes shell scripts")


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine with no programs but those a test writes into this folder."""
    folder = tmp_path / "programs"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def write(file: Path, *lines: str, mode: int = 0o755) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("\n".join(["#!/bin/sh", *lines, ""]))
    file.chmod(mode)


async def sentence(cache: Path) -> str:
    playground = Playground(ENDPOINT, load_people(), cache=cache)
    with pytest.raises(PlaygroundUnavailable) as told:
        await playground.start()
    await playground.stop()
    return str(told.value)


async def test_no_node(programs: Path, tmp_path: Path) -> None:
    assert (await sentence(tmp_path)).startswith("node is not installed")


async def test_no_npm(programs: Path, tmp_path: Path) -> None:
    write(programs / "node", "exit 0")
    assert (await sentence(tmp_path)).startswith("npm is not installed")


async def test_offline(programs: Path, tmp_path: Path) -> None:
    write(programs / "node", "exit 0")
    write(programs / "npm", "echo npm error code ENOTFOUND", "exit 1")
    assert "offline?" in await sentence(tmp_path)


async def test_an_install_that_fails(programs: Path, tmp_path: Path) -> None:
    write(programs / "node", "exit 0")
    write(programs / "npm", "echo npm warn something", "echo npm error code ENOSPC", "exit 1")
    assert "npm error code ENOSPC" in await sentence(tmp_path)


async def test_an_install_that_brings_nothing(programs: Path, tmp_path: Path) -> None:
    write(programs / "node", "exit 0")
    write(programs / "npm", "exit 0")
    assert "could not install" in await sentence(tmp_path)
    assert os.listdir(tmp_path) == ["programs"]


async def test_a_cache_that_cannot_be_written(programs: Path, tmp_path: Path) -> None:
    write(programs / "node", "exit 0")
    (tmp_path / "cache").write_text("a file where a folder should be")
    assert "cannot be installed" in await sentence(tmp_path / "cache")


async def test_a_broken_node(programs: Path, tmp_path: Path) -> None:
    write(tmp_path / f"playground-{VERSION}" / "node_modules" / PACKAGE / "cli.js")
    write(programs / "node", "echo Error: libnode.so.115 is missing >&2", "exit 127")
    assert "libnode.so.115 is missing" in await sentence(tmp_path)
    (programs / "node").write_bytes(b"\x7fELF, but no more of it")
    assert "does not run" in await sentence(tmp_path)


def test_everybody_has_a_place() -> None:
    """The Playground insists on exactly these numbers, and takes who it starts as from the config."""
    written = config(load_people())
    assert written["currentUser"]["name"] == load_people().people[CURRENT].name
    assert len(written["users"]) == 5
    assert len(written["team"]["channels"]) == 1
