"""Calls to Graph as a chat shows them: one line each, with names where there are ids."""

from __future__ import annotations

import json
import re
from collections import Counter
from itertools import groupby
from typing import Any
from urllib.parse import unquote

from tests.chats.stage import TOWN

Call = dict[str, Any]
"""As the local Graph tells it: method, path, query, body, status."""

ENTRY = re.compile(r"(?<=/occurrences/)[^/? ]+|(?<=/timesOff/)[^/? ]+|(?<=/timeOffRequests/)[^/? ]+")
TEAM = re.compile(r"/v1\.0/teams/[^/]+/")
SLOT = re.compile(
    r"schedule/timesOff\?\$filter=(draft|shared)TimeOff/startDateTime ge (\S+) and \1TimeOff/endDateTime le (\S+)"
)
NAMES = {
    **{person.id: name for name, person in TOWN.people.items()},
    **{team.id: name for name, team in TOWN.teams.items()},
    **{reason.id: reason.name for team in TOWN.teams.values() for reason in team.reasons},
}
"""What the sandbox's ids stand for, so that a call can be read."""


def called(calls: list[Call], entries: dict[str, str]) -> list[str]:
    """In lines. What is read of a team at the same time comes in any order: it is put into one, and into one line.
    `entries` are the numbers of what was written, and grow."""
    lines: list[str] = []
    for reads, some in groupby(calls, key=_reads_a_team):
        together = list(some)
        if reads:
            together.sort(key=_path_and_query)
            lines += _folded(together, entries)
        else:
            lines += [line for call in together for line in _lines(call, entries)]
    return lines


def _path_and_query(call: Call) -> tuple[str, str]:
    return call["path"], str(call["query"])


def _reads_a_team(call: Call) -> bool:
    return call["method"] == "GET" and bool(TEAM.match(call["path"]))


def _folded(reads: list[Call], entries: dict[str, str]) -> list[str]:
    """One line for each team, unless an answer differs from the others."""
    lines: list[str] = []
    for (team, status), some in groupby(reads, key=_team_and_status):
        together = list(some)
        if together[1:]:
            targets = [_target(call, entries).removeprefix(team) for call in together]
            lines.append(_by_name(f"GET {team} {', '.join(_counted(_slots_together(targets)))} {status}"))
        else:
            lines += _lines(together[0], entries)
    return lines


def _team_and_status(call: Call) -> tuple[str, int]:
    found = TEAM.match(call["path"])
    assert found
    return found[0].removeprefix("/v1.0"), call["status"]


def _slots_together(targets: list[str]) -> list[str]:
    """Drafts and what is shared are asked for one by one, mostly for the same time."""
    read: list[str] = []
    slots: dict[str, list[str]] = {}
    for target in targets:
        if slot := SLOT.fullmatch(target):
            slots.setdefault(f"{slot[2]}..{slot[3]}", []).append(slot[1])
        else:
            read.append(target)
    return read + [f"schedule/timesOff {period} {' and '.join(kinds)}" for period, kinds in slots.items()]


def _counted(read: list[str]) -> list[str]:
    return [f"{times} × {what}" if times > 1 else what for what, times in Counter(read).items()]


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
