"""Microsoft 365 Agents Playground, a chat in the browser that draws cards as Teams does, as a child of the bot."""

from __future__ import annotations

import asyncio
import contextlib
import json
import re
import shutil
import tempfile
from asyncio.subprocess import Process
from collections.abc import Sequence
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import aiohttp

from bot.sandbox.people import Resident, Town
from bot.sandbox.teams.children import DoesNotRun, running

PACKAGE = "@microsoft/m365agentsplayground"
LOCKED = Path(__file__).with_name("npm")
"""Which version, and the hash of what npm may install for it."""
VERSION: str = json.loads((LOCKED / "package.json").read_text(encoding="utf-8"))["dependencies"][PACKAGE]
PORT = 56150
"""Where it listens when that is free, so that an open browser tab finds it again."""
CURRENT = "alex"
"""Whose chat the browser shows."""
CACHE = Path("~/.cache/siesta")
PRELOAD = Path(__file__).with_name("playground.cjs")

INSTALLED_WITHIN = 180.0
READY_WITHIN = 30.0

OFFLINE = {"ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "ENETUNREACH", "ENOTCACHED"}


class PlaygroundUnavailable(Exception):
    """Says in a sentence why there is no chat in the browser."""


class Playground:
    """`start()` gives its address; `stop()` leaves nothing behind. Cancelling `start()` does the same."""

    def __init__(self, endpoint: str, town: Town, port: int = PORT, cache: Path = CACHE) -> None:
        self._endpoint = endpoint
        self._town = town
        self._port = port
        self._cache = cache
        self._opened = AsyncExitStack()

    async def start(self) -> str:
        try:
            return await self._start()
        except BaseException:
            await self.stop()
            raise

    async def stop(self) -> None:
        await self._opened.aclose()

    async def _start(self) -> str:
        node = _program("node")
        cli = await _installed(self._cache)
        folder = _folder(self._opened)
        (folder / "playground.json").write_text(json.dumps(config(self._town)), encoding="utf-8")
        (folder / "zone.txt").write_text(self._town.people[CURRENT].zone, encoding="utf-8")
        options = ("start", "-e", self._endpoint, "-c", "msteams", "-p", str(self._port), "--dt")
        command = (node, "--require", str(PRELOAD), str(cli), *options)
        child = await _child(self._opened, command, folder)
        try:
            async with asyncio.timeout(READY_WITHIN), aiohttp.ClientSession() as session:
                return await _ready(child, folder, session)
        except TimeoutError:
            raise PlaygroundUnavailable(f"Agents Playground was not ready within {READY_WITHIN:.0f} s.") from None


async def _ready(child: Process, folder: Path, session: aiohttp.ClientSession) -> str:
    """It prints its port (another one, when the wanted one is taken) before it has read its config and answers."""
    while child.returncode is None:
        if found := re.search(r"Listening on (\d+)", _said(folder)):
            address = f"http://127.0.0.1:{found[1]}"
            with contextlib.suppress(aiohttp.ClientError):
                async with session.get(f"{address}/_internal/v1/config") as answer:
                    if answer.ok:
                        return address
        await asyncio.sleep(0.05)
    raise PlaygroundUnavailable(f"Agents Playground ended at once{_reason(folder)}.")


async def _installed(cache: Path) -> Path:
    """The Playground's entry, installed once for this user and started from there ever after."""
    try:
        home = _home(cache)
        if not _entry(home).exists():
            await _install(_program("npm"), home)
    except (OSError, RuntimeError) as error:
        raise PlaygroundUnavailable(f"Agents Playground cannot be installed below {cache}: {error}.") from None
    return _entry(home)


def _home(cache: Path) -> Path:
    kept = cache.expanduser().resolve()
    kept.mkdir(parents=True, exist_ok=True)
    return kept / f"playground-{VERSION}"


def _entry(home: Path) -> Path:
    return home / "node_modules" / PACKAGE / "cli.js"


async def _install(npm: str, home: Path) -> None:
    """Beside its home first and then moved there: an install that broke off is never taken for a whole one."""
    wanted = f"{PACKAGE}@{VERSION}"
    quietly = ("--no-audit", "--no-fund", "--no-update-notifier", "--ignore-scripts", "--fetch-retry-mintimeout=1000")
    async with AsyncExitStack() as opened:
        folder = _folder(opened, home.parent)
        for file in LOCKED.iterdir():
            shutil.copy(file, folder)
        command = (npm, "ci", "--prefix", str(folder), *quietly)
        child = await _child(opened, command, folder)
        try:
            async with asyncio.timeout(INSTALLED_WITHIN):
                failed = await child.wait() != 0
        except TimeoutError:
            raise PlaygroundUnavailable(f"npm did not install {wanted} within {INSTALLED_WITHIN:.0f} s.") from None
        if failed and OFFLINE & set(re.findall(r"\w+", _said(folder))):
            raise PlaygroundUnavailable(f"npm could not fetch {wanted}; is this machine offline?")
        if failed or not _entry(folder).exists():
            raise PlaygroundUnavailable(f"npm could not install {wanted}{_reason(folder)}.")
        # Another start of the bot may have been faster: then its folder stays.
        with contextlib.suppress(OSError):
            folder.rename(home)


def _program(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        raise PlaygroundUnavailable(f"{name} is not installed; with Node.js 20 or later the bot starts one.")
    return found


def _folder(opened: AsyncExitStack, parent: Path | None = None) -> Path:
    """One that is gone when the stack is closed, if it is still there."""
    folder = Path(tempfile.mkdtemp(prefix="siesta-playground-", dir=parent))
    opened.callback(shutil.rmtree, folder, ignore_errors=True)
    return folder


async def _child(opened: AsyncExitStack, command: Sequence[str], folder: Path) -> Process:
    try:
        return await opened.enter_async_context(running(command, folder, folder / "said.txt"))
    except DoesNotRun as error:
        raise PlaygroundUnavailable(str(error)) from None


def _said(folder: Path) -> str:
    return (folder / "said.txt").read_text(encoding="utf-8", errors="replace")


def _reason(folder: Path) -> str:
    """What a program that gave up wrote about it, as the tail of a sentence. The Playground tells its log alone."""
    log = folder / "playground.log"
    lines = _said(folder).splitlines() + (log.read_text(encoding="utf-8").splitlines() if log.exists() else [])
    telling = [line.strip() for line in lines if re.search(r"^error Reason|Error:|npm error|npm ERR!", line)]
    said = telling or [line.strip() for line in lines if line.strip()]
    return f": {said[0][:300].rstrip('.')}" if said else ""


def config(town: Town) -> dict[str, Any]:
    """What the Playground calls its own people and places. It wants five users beside the current one, exactly one
    channel beside General, and ends without a word otherwise; JSON is the YAML it reads."""
    current = town.people[CURRENT]
    others = [resident for resident in town.people.values() if resident is not current]
    team = next(crew for crew in town.teams.values() if current.key in crew.members)
    return {
        "version": "0.1.1",
        "tenantId": town.tenant,
        "bot": {"id": "28:siesta", "name": "Siesta"},
        "currentUser": _user(current),
        "users": [_user(resident) for resident in others],
        "personalChat": {"id": "a:personal"},
        "groupChat": {"id": "19:holidays@thread.v2", "name": "Holiday planning"},
        "team": {
            "id": team.chat_id,
            "name": team.name,
            "aadGroupId": team.id,
            "channels": [{"id": f"{team.chat_id.partition('@')[0]}-shifts@thread.tacv2", "name": "Shifts"}],
        },
    }


def _user(resident: Resident) -> dict[str, str]:
    return {
        "id": resident.chat_id,
        "name": resident.name,
        "userPrincipleName": resident.mail,
        "aadObjectId": resident.id,
        "givenName": resident.given_name,
        "surname": resident.surname,
        "email": resident.mail,
    }
