"""`python -m bot.sandbox graph`, as somebody starts it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.sandbox.conftest import W as PLAN
from tests.sandbox.conftest import connected, day_off


@contextmanager
def started(*options: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The process and the line in which it says where it answers."""
    command = [sys.executable, "-m", "bot.sandbox", "graph", *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout
        try:
            yield process, process.stdout.readline()
        finally:
            process.kill()


async def test_it_serves_a_file_and_survives_being_killed(tmp_path: Path) -> None:
    options = ("--port", "0", "--database", str(tmp_path / "graph.db"))
    with started(*options) as (process, said):
        address = said.split()[5].removesuffix("/v1.0")
        async with connected(address) as line:
            assert (await line.post(f"{PLAN}/occurrences", day_off())).status == 201
        process.kill()
        process.wait()
    with started(*options) as (_, said):
        async with connected(said.split()[5].removesuffix("/v1.0")) as line:
            assert len(await line.booked()) == 1
            port = line.address.rpartition(":")[2]
            with started("--port", port) as (second, nothing):
                assert (nothing, second.wait()) == ("", 1)
                assert second.stderr
                assert "cannot start" in second.stderr.read()


def test_a_database_that_is_none_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear all, " * 100)
    for database in (tmp_path / "letter.txt", tmp_path / "nowhere" / "graph.db"):
        with started("--port", "0", "--database", str(database)) as (process, _):
            assert process.wait() == 1
            assert process.stderr
            error = process.stderr.read()
            assert error.startswith("The local Graph cannot start: ")
            assert "Traceback" not in error
