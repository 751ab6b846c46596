"""`python -m bot.store`: what whoever runs Siesta can be asked for."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from bot.store import SqlStore
from bot.store.__main__ import arguments
from tests.conftest import SetClock
from tests.store.test_traces import ADELE, MEGAN, everything, fill


def told(url: str, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "bot.store", *words]
    given = {name: value for name, value in os.environ.items() if name in ("PATH", "PYTHONPATH", "HOME", "SystemRoot")}
    return subprocess.run(command, env={**given, "DATABASE_URL": url}, capture_output=True, text=True, check=False)


async def test_export_erase_and_audit(url: str, store: SqlStore, clock: SetClock) -> None:
    await fill(store, clock)
    export = told(url, "export", ADELE.tenant.upper(), ADELE.id.upper())
    assert export.returncode == 0, export.stderr
    assert {row["id"] for row in json.loads(export.stdout)["time_off"]} == {"own", "of hers"}
    trail = [json.loads(line) for line in told(url, "audit").stdout.splitlines()]
    assert [(line["owner"], line["whose"], line["request"]) for line in trail] == [
        (MEGAN.id, ADELE.id, "r1"),
        (ADELE.id, ADELE.id, "r2"),
    ]
    assert trail[0]["at"] == "2026-11-19T09:15:00+00:00"
    erased = told(url, "erase", ADELE.tenant, ADELE.id)
    assert "time_off: 2\n" in erased.stdout
    assert ADELE.id not in await everything(url)
    assert told(url, "erase", ADELE.tenant, ADELE.id).stdout == "There was nothing.\n"
    assert json.loads(told(url, "export", ADELE.tenant, ADELE.id).stdout) == {}


def test_what_it_cannot_do_is_said_in_a_line() -> None:
    nowhere = told("postgresql://nobody@127.0.0.1:1/nothing", "audit")
    assert (nowhere.returncode, len(nowhere.stderr.splitlines())) == (1, 1)
    assert "out of reach" in nowhere.stderr
    wrong = told("mysql://x", "audit")
    assert wrong.returncode == 2
    assert "DATABASE_URL" in wrong.stderr


@pytest.mark.parametrize("words", [[], ["export"], ["erase", "tenant"], ["erase", "tenant", " "], ["forget"]])
def test_whom_it_is_about_must_be_said(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        arguments().parse_args(words)
    assert ended.value.code == 2
    assert "usage" in capsys.readouterr().err
