"""`python -m tests.benchmarks.startup`: how long a clean start takes, and how long Ctrl-C does."""

from __future__ import annotations

import asyncio
import os
import signal
import statistics
import sys
import tempfile
import time
from pathlib import Path

PROJECT = Path(__file__).parents[2]
ROUNDS = 5


async def once(folder: str) -> tuple[float, float]:
    """Seconds until it says that it is ready, with everything answering; and from Ctrl-C until it is gone."""
    started = time.perf_counter()
    child = await asyncio.create_subprocess_exec(
        sys.executable,
        str(PROJECT / "app.py"),
        cwd=folder,
        env=os.environ | {"PLAYGROUND": "off"},
        stdout=asyncio.subprocess.PIPE,
    )
    assert child.stdout
    async for line in child.stdout:
        if line.startswith(b"Ctrl-C"):
            break
    ready = time.perf_counter()
    child.send_signal(signal.SIGINT)
    assert await child.wait() == 0
    return ready - started, time.perf_counter() - ready


def main() -> None:
    rounds = []
    for _ in range(ROUNDS):
        with tempfile.TemporaryDirectory() as folder:
            rounds.append(asyncio.run(once(folder)))
    for name, times in zip(("start", "end"), zip(*rounds, strict=True), strict=True):
        print(f"{name}: median {statistics.median(times):.2f} s, longest {max(times):.2f} s")


if __name__ == "__main__":
    main()
