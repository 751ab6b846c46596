"""Kills, faults and outages, and then an audit of everybody's days.

    python -m tests.faults                                  kills at every point, SQLite and TEST_POSTGRES_URL
    python -m tests.faults --bookings 5000 --processes 3    a storm: random kills, faults of Graph's, an absent channel

Ends with 1 where anything was lost, doubled, untrue or stuck.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import shutil
import sys
import time
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import uuid4

import asyncpg  # type: ignore[import-untyped]

from tests.faults.audit import Findings
from tests.faults.scenarios import every_point, storm


@asynccontextmanager
async def database(server: str, folder: Path) -> Any:
    """Empty, and gone afterwards."""
    if not server:
        yield f"sqlite:///{folder / 'siesta.db'}"
        return
    schema = f"faults_{uuid4().hex}"
    line = await asyncpg.connect(server)
    await line.execute(f"CREATE SCHEMA {schema}")
    await line.close()
    yield f"{server}{'&' if '?' in server else '?'}search_path={schema}"
    # Anew: somebody may have restarted the server meanwhile.
    line = await asyncpg.connect(server)
    await line.execute(f"DROP SCHEMA {schema} CASCADE")
    await line.close()


async def run(name: str, server: str, options: argparse.Namespace) -> bool:
    begun = time.monotonic()
    with TemporaryDirectory() as made:
        folder = Path(made)
        async with database(server, folder) as url:
            findings: Findings
            if options.bookings:
                findings, told = await storm(url, folder, options)
            else:
                findings, told = await every_point(url, folder, options.seconds, options.seed)
            print(f"{name}: {told}; {findings}; {time.monotonic() - begun:.0f} s", flush=True)
            for line in findings.all[:20]:
                print(f"    {line}")
            if options.log:
                shutil.copy(folder / "log", options.log)
    return not findings.all


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=80, help="for the points of one database; then what is left")
    parser.add_argument("--bookings", type=int, default=0)
    parser.add_argument("--processes", type=int, default=1)
    parser.add_argument("--kill-every", type=float, default=3.0, help="seconds, about; 0: never")
    parser.add_argument("--faults", type=float, default=0.05, help="how many of Graph's calls go wrong")
    parser.add_argument("--not-resent", action="store_true", help="what was cut off is not pressed again")
    parser.add_argument("--channel-away", type=float, default=0.0, help="seconds, every twenty")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", choices=["sqlite", "postgresql"])
    parser.add_argument("--log", type=Path, help="where to keep the processes' log")
    options = parser.parse_args(arguments)
    servers = {"sqlite": "", "postgresql": os.environ.get("TEST_POSTGRES_URL", "")}
    if options.processes > 1:
        del servers["sqlite"]
    wanted = {name: url for name, url in servers.items() if (url or name == "sqlite") and options.only in (None, name)}
    if not wanted:
        parser.error("TEST_POSTGRES_URL names no server")

    async def all_of_them() -> list[bool]:
        if options.bookings:
            return [await run(name, url, options) for name, url in wanted.items()]
        return await asyncio.gather(*(run(name, url, options) for name, url in wanted.items()))

    return 0 if all(asyncio.run(all_of_them())) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
