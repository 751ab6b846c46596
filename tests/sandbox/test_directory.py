"""The directory: oneself, others, teams and their members."""

from __future__ import annotations

from urllib.parse import quote

import pytest

from bot.sandbox.people import PEOPLE, load_people
from bot.time_off import zones
from tests.sandbox.conftest import IDS, STORE, SUPPORT, TOWN, Line


async def test_everybody_is_who_their_bearer_says(graph: Line) -> None:
    for key, person in TOWN.people.items():
        me = (await graph.by(key).get("/me")).body
        assert (me["id"], me["userPrincipalName"], me["displayName"]) == (person.id, person.mail, person.name)
    assert set((await graph.get("/me?$select=displayName")).body) == {"@odata.context", "id", "displayName"}


async def test_users_are_found_by_id_and_name(graph: Line) -> None:
    for who in (IDS["megan"], "megan@contoso.example", "MEGAN%40contoso.example"):
        assert (await graph.get(f"/users/{who}")).body["displayName"] == "Megan Bowen"
    gone = await graph.get("/users/nobody@contoso.example")
    assert (gone.status, gone.code) == (404, "Request_ResourceNotFound")


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ('$search="displayName:meg"', ["Megan Bowen"]),
        ('$search="displayName:wil"', ["Alex Wilber", "Nestor Wilke"]),
        ('$search="displayName:adele" OR "mail:isaac"', ["Adele Vance", "Isaac Fielder"]),
        ('$search="displayName:adele" AND "mail:isaac"', []),
        ("$filter=startswith(displayName,'Ba')", ["Babak Shammas"]),
        ("$filter=mail eq 'alex@contoso.example'", ["Alex Wilber"]),
    ],
)
async def test_users_are_searched(graph: Line, query: str, found: list[str]) -> None:
    path = f"/users?{quote(query, safe='$=()')}&$count=true"
    reply = await graph.get(path, ConsistencyLevel="eventual")
    assert [row["displayName"] for row in reply.body["value"]] == found
    assert reply.body["@odata.count"] == len(found)


async def test_a_search_needs_its_header_and_its_grammar(graph: Line) -> None:
    for query, headers in (
        ("$search=%22displayName:meg%22", {}),
        ("$count=true", {}),
        ("$search=meg", {"ConsistencyLevel": "eventual"}),
        ("$search=%22nickname:meg%22", {"ConsistencyLevel": "eventual"}),
    ):
        reply = await graph.get(f"/users?{query}", **headers)
        assert (reply.status, reply.code) == (400, "Request_UnsupportedQuery")
    assert (await graph.get("/users?$filter=nonsense")).status == 400


async def test_teams_and_members_show_roles(graph: Line) -> None:
    teams = (await graph.get("/me/joinedTeams")).body["value"]
    assert [team["displayName"] for team in teams] == ["Contoso Store", "Northwind Support"]
    assert (await graph.by("nestor").get("/me/joinedTeams")).body["value"] == []
    members = (await graph.get(f"/teams/{STORE.id}/members")).body
    assert members["@odata.count"] == 5
    assert {row["email"].partition("@")[0]: row["roles"] for row in members["value"]} == {
        "megan": ["owner"],
        "alex": [],
        "adele": [],
        "isaac": [],
        "babak": [],
    }
    one = quote(f"(microsoft.graph.aadUserConversationMember/userId eq '{IDS['adele']}')")
    (adele,) = (await graph.get(f"/teams/{SUPPORT.id}/members?$filter={one}")).body["value"]
    assert (adele["userId"], adele["roles"]) == (IDS["adele"], ["owner"])
    assert (await graph.by("nestor").get(f"/teams/{STORE.id}/members")).status == 403
    assert (await graph.get(f"/teams/{IDS['alex']}/members")).status == 404


def test_the_people_fit_their_zones_and_live_apart() -> None:
    town = load_people(PEOPLE)
    assert list(town.people) == ["alex", "megan", "adele", "isaac", "babak", "nestor"]
    for person in town.people.values():
        assert zones.windows(person.zone) == person.windows_zone
        assert set(person.office) | set(person.remote) <= set(person.days)
    assert len({person.zone.partition("/")[0] for person in town.people.values()}) >= 4
    assert town.resident("ALEX@contoso.example") is town.people["alex"]
    everybody = [one for team in town.teams.values() for one in (*team.owners, *team.members)]
    assert "nestor" not in everybody
