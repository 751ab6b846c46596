"""What is kept in a file is its owner's alone, whatever the shell allows for new files."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import aiohttp
import pytest

from bot.clock import SystemClock
from bot.ports import Owner
from bot.sandbox.graph.tables import Tables
from bot.store import StoreUnavailable, open_store
from tests.test_app import PROJECT, address, siesta

pytestmark = pytest.mark.skipif(os.name != "posix", reason="rights of files are POSIX's")


@pytest.fixture(autouse=True)
def open_shell() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


def rights(folder: Path) -> dict[str, str]:
    files = (file for file in folder.rglob("*") if file.is_file())
    return {file.name: oct(stat.S_IMODE(file.stat().st_mode)) for file in files}


async def test_the_database_and_what_is_beside_it(tmp_path: Path) -> None:
    store = await open_store(f"sqlite:///{tmp_path / 'siesta.db'}", SystemClock())
    await store.keep_tokens(Owner("alex", "contoso"), "sealed", None)
    assert rights(tmp_path) == dict.fromkeys(("siesta.db", "siesta.db-wal", "siesta.db-shm"), "0o600")
    await store.close()


async def test_a_database_of_before_is_taken_from_everybody_else(tmp_path: Path) -> None:
    store = await open_store(f"sqlite:///{tmp_path / 'siesta.db'}", SystemClock())
    for name in rights(tmp_path):
        (tmp_path / name).chmod(0o666)
    second = await open_store(f"sqlite:///{tmp_path / 'siesta.db'}", SystemClock())
    assert set(rights(tmp_path).values()) == {"0o600"}
    await second.close()
    await store.close()


def test_the_local_graph_s_file(tmp_path: Path) -> None:
    tables = Tables(str(tmp_path / "graph.db"))
    tables.put("event", "alex", {"id": "1"})
    assert set(rights(tmp_path).values()) == {"0o600"}
    assert len(rights(tmp_path)) == 3
    tables.close()


async def test_a_folder_that_is_not_there_is_told_as_before(tmp_path: Path) -> None:
    with pytest.raises(StoreUnavailable, match="unable to open"):
        await open_store(f"sqlite:///{tmp_path / 'nowhere' / 'siesta.db'}", SystemClock())


async def test_all_that_a_whole_sandbox_leaves(tmp_path: Path) -> None:
    async with siesta(tmp_path) as (_, said), aiohttp.ClientSession() as http:
        async with http.get(f"{address(said)}/about") as page:
            assert page.status == 200
        kept = rights(tmp_path)
    assert {"siesta.db", "siesta-graph.db"} <= kept.keys()
    assert set(kept.values()) == {"0o600"}


def test_the_app_package_is_for_everybody(tmp_path: Path) -> None:
    os.umask(0o022)
    package = tmp_path / "siesta.zip"
    made = subprocess.run(
        [sys.executable, "-m", "manifest", "build", "--out", str(package)],
        cwd=PROJECT,
        env={
            "PATH": os.environ["PATH"],
            "MicrosoftAppId": "11111111-2222-3333-4444-555555555555",
            "PUBLIC_URL": "https://siesta.example",
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert made.returncode == 0, made.stderr
    assert rights(tmp_path) == {"siesta.zip": "0o644"}
