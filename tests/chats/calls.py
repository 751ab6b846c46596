"""Calls to Graph as a chat shows them: one line each, with names where there are ids."""

from __future__ import annotations

import json
import re
from itertools import groupby
from typing import Any
from urllib.parse import unquote

from tests.chats.stage import TOWN

Call = dict[str, Any]
"""As the local Graph tells it: method, path, query, body, status."""

ENTRY = re.compile(r"(?<=/occurrences/)[^/? ]+|(?<=/timesOff/)[^/? ]+|(?<=/timeOffRequests/)[^/? ]+")
NAMES = {
    **{person.id: name for name, person in TOWN.people.items()},
    **{team.id: name for name, team in TOWN.teams.items()},
    **{reason.id: reason.name for team in TOWN.teams.values() for reason in team.reasons},
}
"""What the sandbox's ids stand for, so that a call can be read."""


def called(calls: list[Call], entries: dict[str, str]) -> list[str]:
    """In lines. What is read at the same time comes in any order: reads of a schedule are put into one. `entries` are
    the numbers of what was written, and grow."""
    lines: list[str] = []
    for reads, some in groupby(calls, key=_reads_a_schedule):
        together = list(some)
        if reads:
            together.sort(key=_path_and_query)
        lines += [line for call in together for line in _lines(call, entries)]
    return lines


def _path_and_query(call: Call) -> tuple[str, str]:
    return call["path"], str(call["query"])


def _reads_a_schedule(call: Call) -> bool:
    return call["method"] == "GET" and "/teams/" in call["path"]


def _lines(call: Call, entries: dict[str, str]) -> list[str]:
    """A call in one line, and what it wrote in a second one."""
    line = _by_name(f"{call['method']} {_target(call, entries)} {call['status']}")
    return [line, _by_name(f"    {json.dumps(call['body'], ensure_ascii=False)}")] if call["body"] else [line]


def _target(call: Call, entries: dict[str, str]) -> str:
    path = call["path"].removeprefix("/v1.0")
    path = ENTRY.sub(lambda id: entries.setdefault(unquote(id[0]), f"entry {len(entries) + 1}"), path)
    query = "&".join(f"{name}={value}" for name, value in call["query"].items())
    return unquote(path) + (f"?{query}" if query else "")


def _by_name(line: str) -> str:
    for id, name in NAMES.items():
        line = line.replace(id, name)
    return line
