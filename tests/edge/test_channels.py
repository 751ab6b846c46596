"""In a channel Siesta knows whose team it is, whatever Teams tells of it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.messages import Incoming, Reply, Say
from bot.ports import Conversation
from tests.edge.conftest import Edge, Open

STORE = "19:store@thread.tacv2"
GROUP = "aaaaaaaa-0000-4000-8000-0000000000aa"


async def nods(incoming: Incoming, conversation: Conversation) -> AsyncIterator[Reply]:
    yield Say("yes")


@pytest.fixture
async def edge(open_edge: Open) -> Edge:
    started: Edge = await open_edge(nods)
    started.channel.groups[STORE] = GROUP
    return started


def asked(edge: Edge) -> list[str]:
    return [one.path for one in edge.channel.sent if one.method == "GET"]


async def test_the_group_that_teams_tells_is_taken(edge: Edge) -> None:
    await edge.post(edge.in_channel({"id": STORE, "aadGroupId": GROUP}, text="hi"))
    assert [talk.team for talk in edge.talks] == [GROUP]
    assert asked(edge) == []


async def test_what_teams_does_not_tell_is_asked_for_once(edge: Edge) -> None:
    await edge.post(edge.in_channel({"id": STORE}, text="hi"))
    await edge.post(edge.in_channel({"id": STORE}, text="hi again"))
    assert [talk.team for talk in edge.talks] == [GROUP, GROUP]
    assert asked(edge) == ["/teams/v3/teams/19%3Astore%40thread.tacv2"]


async def test_a_team_that_nobody_knows_keeps_nobody_from_an_answer(edge: Edge) -> None:
    await edge.post(edge.in_channel({"id": "19:other@thread.tacv2"}, text="hi"))
    assert [talk.team for talk in edge.talks] == [""]
    assert [one.text for one in edge.channel.messages] == ["yes"]


async def test_elsewhere_there_is_no_team(edge: Edge) -> None:
    await edge.say("hi")
    await edge.post(edge.in_group(text="hi"))
    assert [talk.team for talk in edge.talks] == ["", ""]
    assert asked(edge) == []


@pytest.mark.parametrize("team", [None, 7, "19:store", {"id": 7}, {"id": STORE, "aadGroupId": [GROUP]}, {}])
async def test_a_team_told_in_another_shape_does_no_harm(edge: Edge, team: object) -> None:
    activity = edge.in_channel({}, text="hi")
    status, _ = await edge.post(activity | {"channelData": {"tenant": {"id": "contoso"}, "team": team}})
    assert status == 200
    assert len(edge.talks) == 1
