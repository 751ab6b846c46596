"""Every write to Graph leaves a line: who, for whom, what, which ids, how it went. A trail that fails costs nothing."""

from __future__ import annotations

import ast
import logging
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import bot.graph
from bot.errors import GraphDown, GraphError
from bot.graph.client import Graph
from bot.graph.work_plan import PLAN, SCOPES
from bot.ports import LOOKED_AFTER, Written
from bot.sandbox.authority.tokens import SandboxTokens
from bot.store import open_store
from tests.conftest import SetClock
from tests.graph.conftest import ALEX, TOWN, Bench
from tests.graph.store import ALEXS, ASKED, MEGAN, STORE, VACATION, schedule_at
from tests.graph.test_client import OFF as ANY_DAY
from tests.graph.test_requests import MONDAY as MONDAY_OFF

OFF: dict[str, Any] = {**ANY_DAY, "timeOffDetails": {"subject": "dentist", "isAllDay": True}}


async def book(bench: Bench) -> Any:
    path = f"{PLAN}/occurrences"
    return await bench.graph.write(ALEX, "POST", path, SCOPES, whose=ALEX.id, json=OFF, repeatable=False)


async def test_a_line_says_who_did_what_and_nothing_of_why(bench: Bench) -> None:
    LOOKED_AFTER.set("row")
    id = (await book(bench))["id"]
    await bench.graph.read(ALEX, PLAN, SCOPES)
    [line] = bench.trail
    [request, _] = await bench.calls()
    what = "POST /me/settings/workHoursAndLocations/occurrences"
    assert line == Written(ALEX, ALEX.id, what, (id,), line.request, "201", "row")
    assert line.request not in ("", request["headers"]["client-request-id"])
    assert "dentist" not in str(line)


async def test_what_is_refused_tried_again_or_unanswered_is_told_as_it_was(bench: Bench) -> None:
    await bench.spoil(method="POST", status=429, times=1)
    await book(bench)
    await bench.spoil(method="POST", drop=True, times=1)
    with pytest.raises(GraphDown):
        await book(bench)
    path = f"{PLAN}/occurrences/nowhere1"
    with pytest.raises(GraphError):
        await bench.graph.write(ALEX, "DELETE", path, SCOPES, whose=ALEX.id, repeatable=True)
    again, silent, refused = bench.trail
    assert again.outcome.startswith("429 ")
    assert again.outcome.endswith(", then 201")
    assert len(again.request.split()) == 2
    assert silent.outcome == "no answer"
    assert silent.request == (await bench.calls())[2]["headers"]["client-request-id"]
    assert (refused.what, refused.ids) == ("DELETE /me/settings/workHoursAndLocations/occurrences/{id}", ("nowhere1",))
    assert refused.outcome.startswith("404 ")


async def test_what_never_left_is_no_write(bench: Bench, clock: SetClock) -> None:
    nowhere = Graph(bench.session, "http://127.0.0.1:9", "v1.0", SandboxTokens(TOWN), clock, bench.trail)
    with pytest.raises(GraphDown):
        await nowhere.write(ALEX, "DELETE", f"{PLAN}/occurrences/1", SCOPES, whose=ALEX.id, repeatable=False)
    assert bench.trail == []


async def test_a_trail_that_is_away_costs_no_write_and_the_line_is_in_the_log(
    bench: Bench, clock: SetClock, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """A real one, in a database that has lost its table."""
    store = await open_store(f"sqlite:///{tmp_path / 'siesta.db'}", clock)
    await store._line.run(lambda connection: connection.exec_driver_sql("DROP TABLE audit"))
    bench.trail = store  # type: ignore[assignment]
    bench.graph = bench.client()
    with caplog.at_level(logging.ERROR):
        id = (await book(bench))["id"]
    await store.close()
    assert [row["id"] for row in await bench.occurrences() if row["id"] == id] == [id]
    [record] = [one for one in caplog.records if "not in the audit trail" in one.message]
    assert id in record.message
    assert ALEX.id in record.message


async def test_in_a_schedule_it_is_said_whose_time_it_is(clock: SetClock) -> None:
    async with schedule_at(clock) as schedule:
        entry = await schedule.shifts.book(MEGAN, MONDAY_OFF, replace(ALEXS, reason=VACATION), "")
        await schedule.shifts.withdraw(MEGAN, entry.id, ALEXS, entry.stamp)
        asked = await schedule.requests.book(ALEX, MONDAY_OFF, ASKED, "chemotherapy")
        [team] = [one for one in await schedule.teams.teams(MEGAN) if one.id == STORE.id]
        await schedule.teams.decide(MEGAN, team, asked.id, True, "Have fun")
        await schedule.teams.share(MEGAN, team, MONDAY_OFF, notify=False)
        told = [(line.owner, line.whose, line.what.removeprefix("POST ").split("/")[-1]) for line in schedule.trail]
        assert told == [
            (MEGAN, ALEX.id, "timesOff"),
            (MEGAN, ALEX.id, "{id}"),
            (ALEX, ALEX.id, "timeOffRequests"),
            (MEGAN, ALEX.id, "approve"),
            (MEGAN, "", "share"),
        ]
        assert [line.ids for line in schedule.trail][:3] == [
            (STORE.id, entry.id),
            (STORE.id, entry.id),
            (STORE.id, asked.id),
        ]
        assert not any(word in str(schedule.trail) for word in ("chemotherapy", "Have fun"))


def test_there_is_no_way_to_graph_but_the_one_that_leaves_a_line() -> None:
    """Only the client holds a session, and it has one door for what is read and one for what is written."""
    rooms = [file for root in bot.graph.__path__ for file in Path(root).glob("*.py")]
    using = {file.name for file in rooms for node in ast.walk(ast.parse(file.read_text())) if _is_session(node)}
    assert using == {"client.py"}
    assert {name for name in vars(Graph) if not name.startswith("_")} == {"on", "read", "write", "pages"}


def _is_session(node: ast.AST) -> bool:
    return isinstance(node, ast.Attribute) and node.attr == "_session"
