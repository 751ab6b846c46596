"""Programs that run for as long as somebody needs them, and leave nothing behind."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
from asyncio.subprocess import PIPE, STDOUT, Process
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

ENDED_WITHIN = 1.0


class DoesNotRun(Exception):
    """The program is there but cannot be started."""


@asynccontextmanager
async def running(command: Sequence[str], folder: Path, log: Path) -> AsyncIterator[Process]:
    """In a session of its own: the terminal's Ctrl-C reaches its owner alone, who then ends it in order.

    What it writes goes to a file, which nobody has to empty. Its standard input is a pipe that closes when its owner
    is gone.
    """
    with log.open("wb") as said:
        try:
            child = await asyncio.create_subprocess_exec(
                *command, cwd=folder, stdin=PIPE, stdout=said, stderr=STDOUT, start_new_session=True
            )
        except OSError as error:
            raise DoesNotRun(f"{command[0]} does not run: {error.strerror}.") from None
    try:
        yield child
    finally:
        if child.returncode is None:
            await _end(child)


async def _end(child: Process) -> None:
    _signal(child, "SIGTERM")
    try:
        async with asyncio.timeout(ENDED_WITHIN):
            await child.wait()
    except TimeoutError:
        _signal(child, "SIGKILL")
        await child.wait()


def _signal(child: Process, name: str) -> None:
    """To the child and what it has started; Windows has neither process groups nor these signals."""
    with contextlib.suppress(ProcessLookupError):
        if hasattr(os, "killpg"):
            os.killpg(child.pid, signal.Signals[name])
        else:
            child.kill()
