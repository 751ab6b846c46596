"""The front door as a process: it says where to chat, keeps what it knows through kill -9, and ends when told."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import pytest

from tests.chats.players import Stage, ThroughTheEdge
from tests.chats.script import Step
from tests.conftest import SetClock
from tests.test_settings import REGISTERED

PROJECT = Path(__file__).parents[1]
ENVIRONMENT = {name: os.environ[name] for name in ("PATH", "HOME", "PYTHONPYCACHEPREFIX") if name in os.environ}


@asynccontextmanager
async def siesta(folder: Path, **settings: str) -> AsyncIterator[tuple[asyncio.subprocess.Process, str]]:
    """The process, and all it has said until it is ready."""
    environment = ENVIRONMENT | {"PLAYGROUND": "off", "DATABASE_URL": f"sqlite:///{folder / 'siesta.db'}"} | settings
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        str(PROJECT / "app.py"),
        cwd=folder,
        env=environment,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    assert process.stdout
    said = ""
    try:
        async with asyncio.timeout(60):
            while "Ctrl-C ends it." not in said:
                line = (await process.stdout.readline()).decode()
                assert line, f"it ended: {said}"
                said += line
        yield process, said
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()


def address(said: str) -> str:
    found = re.search(r"sandbox on (http://127\.0\.0\.1:\d+)", said)
    assert found, said
    return found[1]


class OverTheProcess(ThroughTheEdge):
    """Plays against a Siesta that runs on its own."""

    async def start(self) -> None:
        pass

    async def turn_over(self) -> None:
        pass

    async def play(self, step: Step) -> list[str]:
        self.stage.lines = []
        word, _, rest = step.does.partition(" ")
        await {">": self._say, "press": self._press, "again": self._again}[word](rest)
        return self.stage.lines


async def test_a_question_and_a_booking_survive_kill_9(tmp_path: Path, clock: SetClock) -> None:
    async with OverTheProcess(Stage(tmp_path, clock)) as player:

        async def does(line: str) -> list[str]:
            return await player.play(Step(line))

        async with siesta(tmp_path, PORT="0") as (process, said):
            player.bot_url = address(said)
            assert "When would you like to be off?" in "\n".join(await does("> off"))
            process.kill()
            await process.wait()
        async with siesta(tmp_path, PORT="0") as (process, said):
            player.bot_url = address(said)
            assert "[Book it]" in "\n".join(await does("> next Monday"))
            assert "Booked" in "\n".join(await does("press Book it"))
            process.kill()
            await process.wait()
        async with siesta(tmp_path, PORT="0") as (process, said):
            player.bot_url = address(said)
            assert "Booked" in "\n".join(await does("again"))
            assert "Withdrawn" in "\n".join(await does("press Undo"))
            process.send_signal(signal.SIGINT)
            assert await process.wait() == 0


async def test_a_press_under_way_is_answered_when_siesta_is_told_to_stop(tmp_path: Path, clock: SetClock) -> None:
    async with OverTheProcess(Stage(tmp_path, clock)) as player, siesta(tmp_path, PORT="0") as (process, said):
        player.bot_url = address(said)
        await player.play(Step("> off next Monday"))
        graph = re.search(r"its Graph is (http://[\d.:]+\d)", said)
        assert graph
        await player.http.post(f"{graph[1]}/_sandbox/faults", json={"method": "POST", "delay": 2.2})
        press = asyncio.create_task(player.play(Step("press Book it")))
        await asyncio.sleep(0.4)
        assert not press.done()
        process.terminate()
        assert "Booked" in "\n".join(await press)
        assert await process.wait() == 0


async def test_it_says_where_to_chat_in_a_few_lines(tmp_path: Path) -> None:
    async with siesta(tmp_path, PORT="0") as (process, said):
        lines = [line for line in said.splitlines() if "taken" not in line]
        assert 3 <= len(lines) <= 5, said
        assert "python -m bot.sandbox chat" in said
        process.terminate()
        rest, _ = await process.communicate()
        assert (process.returncode, rest) == (0, b"")


async def test_a_taken_port_is_said_and_siesta_runs_all_the_same(tmp_path: Path) -> None:
    async with asyncio.timeout(60):
        server = await asyncio.start_server(lambda *_: None, "127.0.0.1", 0)
        port = str(server.sockets[0].getsockname()[1])
        with pytest.raises(AssertionError, match=f"Port {port} on 127.0.0.1 is taken"):
            async with siesta(tmp_path, PORT=port):
                pass
        server.close()
        await server.wait_closed()


async def test_a_registered_bot_starts_and_its_pages_answer(tmp_path: Path) -> None:
    registered = REGISTERED | {"PUBLIC_URL": "https://siesta.example"}
    async with siesta(tmp_path, PORT="0", **registered) as (process, said):
        found = re.search(r"listens on (http://127\.0\.0\.1:\d+)", said)
        assert found, said
        assert REGISTERED["TOKEN_KEYS"] not in said
        async with aiohttp.ClientSession() as browser:
            async with browser.get(f"{found[1]}/auth/start", params={"ticket": "x" * 43}) as page:
                assert page.status == 400
                assert "default-src 'none'" in page.headers["Content-Security-Policy"]
            async with browser.get(f"{found[1]}/sandbox/login/common/oauth2/v2.0/authorize") as none:
                assert none.status == 404
            async with browser.post(f"{found[1]}/api/messages", json={"type": "message"}) as refused:
                assert refused.status == 401
        process.terminate()
        assert await process.wait() == 0
