"""Microsoft's own Graph SDK for Python drives the local Graph. `pip install msgraph-sdk msgraph-beta-sdk` to run it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.sandbox.conftest import IDS, STORE, Line

pytestmark = [
    pytest.mark.contract,
    # The SDK's own libraries use what newer ones call deprecated.
    pytest.mark.filterwarnings("ignore"),
]

START = datetime(2026, 12, 14, 23, tzinfo=UTC)
Client = Callable[[str], Any]


@pytest.fixture(params=["msgraph", "msgraph_beta"])
def sdk(request: pytest.FixtureRequest) -> Any:
    """Both packages have the same modules under different names."""
    pytest.importorskip(request.param, exc_type=ImportError)

    def module(name: str) -> Any:
        return __import__(f"{request.param}.{name}", fromlist=["*"])

    return module


@pytest.fixture
async def client(sdk: Any, graph: Line) -> AsyncIterator[Client]:
    import httpx
    from kiota_abstractions.authentication import AuthenticationProvider
    from msgraph_core import GraphClientFactory

    # The SDK wraps the transport and never closes it.
    line = httpx.AsyncHTTPTransport()

    class AsPerson(AuthenticationProvider):
        def __init__(self, person: str) -> None:
            self._bearer = f"Bearer sandbox-{person}"

        async def authenticate_request(self, request: Any, additional_authentication_context: Any = None) -> None:
            request.headers.add("Authorization", self._bearer)

    def as_person(person: str) -> Any:
        root = sdk("graph_request_adapter")
        http = httpx.AsyncClient(transport=line)
        own = GraphClientFactory.create_with_default_middleware(client=http, options=root.options)
        adapter = root.GraphRequestAdapter(AsPerson(person), own)
        version = "beta" if "beta" in root.__name__ else "v1.0"
        adapter.base_url = f"{graph.address}/{version}"
        return sdk("graph_service_client").GraphServiceClient(request_adapter=adapter)

    yield as_person
    await line.aclose()


def me(client: Any) -> Any:
    """What `client.me` stands for in one SDK and lacks in the other; both send it to /me."""
    return client.users.by_user_id("me-token-to-replace")


def slot(sdk: Any, **fields: Any) -> Any:
    its = {"start_date_time": START, "end_date_time": START + timedelta(days=1)} | fields
    theme = sdk("generated.models.schedule_entity_theme").ScheduleEntityTheme.White
    return sdk("generated.models.time_off_item").TimeOffItem(time_off_reason_id=STORE.reasons[0].id, theme=theme, **its)


async def test_a_work_plan(sdk: Any, client: Client, graph: Line) -> None:
    models = sdk("generated.models.work_plan_occurrence")
    times = sdk("generated.models.date_time_time_zone").DateTimeTimeZone
    zone = "W. Europe Standard Time"
    off = models.WorkPlanOccurrence(
        start=times(date_time="2026-12-15T00:00:00.0000000", time_zone=zone),
        end=times(date_time="2026-12-15T23:59:59.0000000", time_zone=zone),
        work_location_type=sdk("generated.models.work_location_type").WorkLocationType.TimeOff,
        time_off_details=sdk("generated.models.time_off_details").TimeOffDetails(subject="Away", is_all_day=True),
    )
    plan = me(client("alex")).settings.work_hours_and_locations
    booked = await plan.occurrences.post(off)
    assert booked.time_off_details.is_all_day is True
    off.time_off_details.subject = "Far away"
    replaced = await plan.occurrences.by_work_plan_occurrence_id(booked.id).put(off)
    assert (replaced.id, replaced.time_off_details.subject) == (booked.id, "Far away")
    assert len((await plan.recurrences.get()).value) == 2
    await plan.occurrences.by_work_plan_occurrence_id(booked.id).delete()
    assert await graph.booked() == []


async def test_its_view_is_malformed_and_refused(client: Client, sdk: Any) -> None:
    errors = sdk("generated.models.o_data_errors.o_data_error")
    plan = me(client("alex")).settings.work_hours_and_locations
    view = plan.occurrences_view_with_start_date_time_with_end_date_time("2026-12-15T00:00:00Z", "2026-12-16T00:00:00Z")
    with pytest.raises(errors.ODataError) as raised:
        await view.get()
    assert (raised.value.response_status_code, raised.value.error.code) == (400, "UnknownError")


async def test_a_schedule(sdk: Any, client: Client) -> None:
    wire = sdk("generated.models.time_off").TimeOff
    megan = client("megan").teams.by_team_id(STORE.id).schedule
    added = await megan.times_off.post(wire(user_id=IDS["alex"], shared_time_off=slot(sdk)))
    assert added.shared_time_off.start_date_time == START
    assert added.last_modified_by.user.display_name == "Megan Bowen"
    listed = await client("alex").teams.by_team_id(STORE.id).schedule.times_off.get()
    assert [row.id for row in listed.value] == [added.id]
    await megan.times_off.by_time_off_id(added.id).delete()
    assert (await megan.time_off_reasons.get()).value[0].display_name == "Vacation"
    assert (await megan.get()).time_zone == "Europe/Berlin"


async def test_a_request_is_filed_and_cancelled(sdk: Any, client: Client) -> None:
    wire = sdk("generated.models.time_off_request").TimeOffRequest
    asked = client("alex").teams.by_team_id(STORE.id).schedule.time_off_requests
    filed = await asked.post(
        wire(
            sender_user_id=IDS["alex"],
            sender_message="Please",
            time_off_reason_id=STORE.reasons[0].id,
            start_date_time=START,
            end_date_time=START + timedelta(days=1),
        )
    )
    assert filed.state.value == "pending"
    await asked.by_time_off_request_id(filed.id).delete()
    assert (await asked.get()).value == []


async def test_errors_arrive_with_their_codes(sdk: Any, client: Client) -> None:
    errors = sdk("generated.models.o_data_errors.o_data_error")
    wire = sdk("generated.models.time_off").TimeOff
    for person, status, code in (("alex", 403, "Forbidden"), ("nestor", 404, "NotFound")):
        times = client(person).teams.by_team_id(STORE.id).schedule.times_off
        with pytest.raises(errors.ODataError) as raised:
            await times.post(wire(user_id=IDS["alex"], shared_time_off=slot(sdk)))
        assert (raised.value.response_status_code, raised.value.error.code) == (status, code)
    patched = client("megan").teams.by_team_id(STORE.id).schedule.times_off.by_time_off_id("SHFT_0")
    with pytest.raises(errors.ODataError) as raised:
        await patched.patch(wire(user_id=IDS["alex"]))
    assert (raised.value.response_status_code, raised.value.error.code) == (404, "UnknownError")


async def test_the_rest_the_bot_needs(client: Client, graph: Line) -> None:
    alex = client("alex")
    assert (await me(alex).get()).id == IDS["alex"]
    settings = await me(alex).mailbox_settings.get()
    assert settings.time_zone == "W. Europe Standard Time"
    assert settings.working_hours.start_time.hour == 9
    assert [team.display_name for team in (await me(alex).joined_teams.get()).value] == [
        "Contoso Store",
        "Northwind Support",
    ]
    members = await alex.teams.by_team_id(STORE.id).members.get()
    assert {member.user_id for member in members.value if member.roles == ["owner"]} == {IDS["megan"]}
    assert (await me(alex).presence.get()).availability == "Available"
    await graph.spoil(status=503, headers={"Retry-After": "0"})
    assert (await me(alex).get()).display_name == "Alex Wilber"
