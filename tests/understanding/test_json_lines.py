"""`python -m bot.understanding`: a line in, a line out, whatever the line is."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

from bot.understanding.__main__ import answer


def asked(**question: Any) -> dict[str, Any]:
    whole = {
        "id": "1",
        "text": "off tomorrow",
        "now": "2026-11-19T10:15",
        "time_zone": "America/New_York",
        "locale": "en-US",
    }
    return answer(json.dumps(whole | question))


def test_a_request_is_answered() -> None:
    said = asked()
    assert said.pop("ms") >= 0
    assert said["id"] == "1"
    assert said["intent"] == "book"
    assert said["spans"] == [{"start": "2026-11-20T00:00", "end": "2026-11-21T00:00", "all_day": True}]
    assert said["alternatives"] == []


def test_a_windows_zone_and_an_unknown_one_will_do() -> None:
    assert asked(time_zone="Eastern Standard Time")["intent"] == "book"
    assert asked(time_zone="Customized Time Zone", locale="tlh")["intent"] == "book"


def test_a_line_that_cannot_be_read_says_so() -> None:
    assert answer("{") == {"id": None, "error": answer("{")["error"]}
    assert "error" in answer("[1]")
    assert asked(text=None)["error"]
    assert asked(now="yesterday")["error"]


def test_the_process_lives_on() -> None:
    good = json.dumps({"id": 2, "text": "morgen habe ich frei", "now": "2026-11-19T10:15", "locale": "de-DE"})
    done = subprocess.run(
        [sys.executable, "-m", "bot.understanding"],
        input=f"no json\n\n{good}\n",
        capture_output=True,
        text=True,
        check=True,
    )
    first, second = (json.loads(line) for line in done.stdout.splitlines())
    assert "error" in first
    assert (second["id"], second["intent"]) == (2, "book")
