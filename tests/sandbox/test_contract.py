"""The local Graph before an independent judge: every call once, in both versions, with what is sent and answered."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.conftest import SetClock
from tests.sandbox.conftest import IDS, STORE, SUPPORT, TOWN, Line, Reply, S, day_off, encoded, item, served
from tests.sandbox.conftest import W as PLAN
from tests.sandbox.judge import PLACE, Judge

pytestmark = [
    pytest.mark.contract,
    pytest.mark.skipif(not Path(PLACE, "openapi-v1-subset.yaml").is_file(), reason="SIESTA_CONTRACT names no contract"),
]

# In the descriptions, and in nothing the bot's contract asks for.
LEFT_OUT = {
    ("GET", "/me/manager"),
    ("GET", "/subscriptions"),
    ("POST", "/subscriptions"),
    ("GET", "/teams/{team-id}/schedule/shifts"),
    ("POST", "/teams/{team-id}/schedule/shifts"),
    ("PATCH", "/teams/{team-id}/schedule/timeOffRequests/{timeOffRequest-id}"),
    ("POST", "/teams/{team-id}/schedule/shiftsRoleDefinitions"),
    ("DELETE", "/teams/{team-id}/schedule/shiftsRoleDefinitions/{shiftsRoleDefinition-id}"),
}


class Judged:
    """A line whose every exchange is judged."""

    def __init__(self, line: Line, judge: Judge) -> None:
        self.line = line
        self.judge = judge
        self.seen: set[tuple[str, str]] = set()

    async def __call__(self, bearer: str, method: str, path: str, body: Any = None, **headers: str) -> Any:
        reply = await self.refused(bearer, method, path, body, **headers)
        assert reply.status < 400, reply.body
        return reply.body

    async def refused(self, bearer: str, method: str, path: str, body: Any = None, **headers: str) -> Reply:
        reply = await self.line.by(bearer)(method, path, body, **headers)
        address = path.partition("?")[0]
        accused = self.judge.accuses(method, address, body, reply.status, reply.body)
        assert not accused, f"{method} {address}: {accused}"
        self.seen.add((method, self.judge.operation(method, address)))
        return reply


@pytest.fixture(scope="module", params=["v1.0", "beta"])
def judge(request: pytest.FixtureRequest) -> tuple[str, Judge]:
    return request.param, Judge(request.param)


async def test_every_call_is_as_described(clock: SetClock, judge: tuple[str, Judge]) -> None:
    version, its_judge = judge
    async with served(clock) as line:
        judged = Judged(line.on(version), its_judge)
        for person in (f"/users/{IDS['alex']}", "/me"):
            await the_work_plan(judged, person)
            await the_mailbox(judged, person)
        await the_directory(judged)
        await the_schedule(judged)
        if version == "beta":
            await what_only_beta_has(judged)
        missing = {
            (method, path)
            for method, path in its_judge.operations() - judged.seen
            if (method, path.replace("/users/{user-id}", "/me")) not in LEFT_OUT
        }
        assert not missing


async def the_work_plan(call: Judged, person: str) -> None:
    plan = f"{person}/settings/workHoursAndLocations"
    await call("alex", "GET", plan)
    await call("alex", "PATCH", plan, {"maxSharedWorkLocationDetails": "none"})
    booked = await call("alex", "POST", f"{plan}/occurrences", day_off())
    at = f"{plan}/occurrences/{encoded(booked['id'])}"
    await call("alex", "PUT", at, day_off("2026-12-16"))
    window = "startDateTime='2026-12-14T00:00:00Z',endDateTime='2026-12-19T00:00:00Z'"
    await call("alex", "GET", f"{plan}/occurrencesView({window})?$top=2")
    await call("alex", "DELETE", at)
    await call.refused("alex", "DELETE", at)
    await call.refused("alex", "POST", f"{plan}/occurrences", {**day_off(), "workLocationType": "office"})
    here = {"updateScope": "currentDay", "workLocationType": "office"}
    await call("alex", "POST", f"{plan}/occurrences/setCurrentLocation", here)
    recurrence = (await call("alex", "GET", f"{plan}/recurrences"))["value"][0]
    fresh = {key: value for key, value in recurrence.items() if key != "id"}
    added = await call("alex", "POST", f"{plan}/recurrences", fresh)
    at = f"{plan}/recurrences/{encoded(added['id'])}"
    await call("alex", "PUT", at, fresh)
    await call("alex", "DELETE", at)


async def the_mailbox(call: Judged, person: str) -> None:
    settings = f"{person}/mailboxSettings"
    whole = await call("alex", "GET", settings)
    await call("alex", "PATCH", settings, {"workingHours": whole["workingHours"]})
    await call.refused("alex", "PATCH", settings, {"timeZone": "Mars"})
    for part in ("timeZone", "workingHours", "automaticRepliesSetting"):
        await call("alex", "GET", f"{settings}/{part}")
    sides = {
        key: {"dateTime": f"2026-12-{day}T00:00:00", "timeZone": "UTC"} for key, day in (("start", 15), ("end", 16))
    }
    await call("alex", "POST", f"{person}/events", {"subject": "Away", "isAllDay": True, "showAs": "oof", **sides})
    await call("alex", "GET", f"{person}/events")
    await call("alex", "GET", f"{person}/presence")
    await call("alex", "GET", f"{person}/joinedTeams")


async def the_directory(call: Judged) -> None:
    await call("alex", "GET", "/me")
    await call("alex", "GET", f"/users/{IDS['megan']}")
    await call("alex", "GET", "/users?$search=%22displayName:a%22&$count=true", ConsistencyLevel="eventual")
    await call("alex", "GET", f"/teams/{STORE.id}/members")
    await call.refused("alex", "GET", "/users/nobody")
    await call("alex", "POST", "/$batch", {"requests": [{"id": "1", "method": "GET", "url": "/me"}]})
    await call.refused("alex", "POST", "/$batch", {"requests": []})


async def the_schedule(call: Judged) -> None:
    await call("megan", "GET", S)
    await call("megan", "PUT", S, {"enabled": True, "timeZone": "Europe/Berlin"})
    await call("megan", "PUT", S, {"enabled": True, "timeZone": "Europe/Berlin"}, Prefer="return=representation")
    await call("megan", "GET", S)
    await the_times_off(call)
    await the_requests(call)
    fields = {"displayName": "Moving", "iconType": "car", "isActive": True}
    await the_usual(call, f"{S}/timeOffReasons", fields)
    await the_usual(call, f"{S}/schedulingGroups", {"displayName": "Tills", "userIds": [IDS["alex"]]})


async def the_usual(call: Judged, path: str, fields: dict[str, Any]) -> None:
    added = await call("megan", "POST", path, fields)
    await call("alex", "GET", path)
    await call("alex", "GET", f"{path}/{added['id']}")
    await call("megan", "PUT", f"{path}/{added['id']}", fields)
    await call.refused("megan", "PUT", f"{path}/nothing", fields)
    await call.refused("alex", "POST", path, fields)
    await call("megan", "DELETE", f"{path}/{added['id']}")


async def the_times_off(call: Judged) -> None:
    path, body = f"{S}/timesOff", {"userId": IDS["alex"], "sharedTimeOff": item(theme="lavender")}
    added = await call("megan", "POST", path, body)
    draft = await call("megan", "POST", path, {"userId": IDS["isaac"], "draftTimeOff": item()})
    await call("megan", "GET", path, Prefer="include-unknown-enum-members")
    await call("alex", "GET", f"{path}?$filter=sharedTimeOff/startDateTime%20ge%202026-01-01T00:00:00Z")
    await call("alex", "GET", f"{path}/{added['id']}")
    await call("megan", "PUT", f"{path}/{added['id']}", body)
    await call("megan", "PUT", f"{path}/{added['id']}", body, Prefer="return=representation")
    await call.refused("alex", "PUT", f"{path}/{added['id']}", body)
    await call.refused("nestor", "GET", path)
    await call("megan", "POST", f"{path}/{added['id']}/stageForDeletion")
    await call("megan", "DELETE", f"{path}/{draft['id']}")
    span = {"notifyTeam": True, "startDateTime": "2026-12-01T00:00:00Z", "endDateTime": "2027-01-01T00:00:00Z"}
    await call("megan", "POST", f"{S}/share", span)


async def the_requests(call: Judged) -> None:
    path, wanted = f"{S}/timeOffRequests", item()
    del wanted["theme"]
    for answer in ("approve", "decline"):
        filed = await call("alex", "POST", path, {**wanted, "senderUserId": IDS["alex"], "senderMessage": "Please"})
        await call("megan", "POST", f"{path}/{filed['id']}/{answer}", {"message": "Well"})
        await call("alex", "GET", f"{path}/{filed['id']}")
    await call("megan", "GET", path)
    await call("alex", "DELETE", f"{path}/{filed['id']}")


async def what_only_beta_has(call: Judged) -> None:
    await call("alex", "GET", "/me/joinedTeams/getTimesOff()")
    await call("alex", "GET", f"/users/{IDS['alex']}/joinedTeams/getTimesOff()")
    roles = f"{S}/shiftsRoleDefinitions"
    role = (await call("megan", "GET", roles))["value"][0]
    await call("megan", "GET", f"{roles}/{role['id']}")
    await call("megan", "PATCH", f"{roles}/{role['id']}", {"description": "Leads"})
    wanted = {**item(timeOffReasonId=SUPPORT.reasons[0].id), "senderUserId": IDS["alex"]}
    del wanted["theme"]
    path = f"/teams/{SUPPORT.id}/schedule/timeOffRequests"
    for answer in ("approveForUser", "declineForUser"):
        filed = await call("alex", "POST", path, wanted)
        await call("app", "POST", f"{path}/{filed['id']}/{answer}", {"userId": IDS["adele"], "message": "Well"})


def test_the_judge_is_no_pushover(judge: tuple[str, Judge]) -> None:
    _, its_judge = judge
    path, good = f"{PLAN}/occurrences", {**day_off(), "id": "1", "recurrenceId": None, "placeId": None}
    assert its_judge.accuses("POST", path, day_off(), 201, good) == []
    for bad in ({**good, "start": None}, {**good, "mood": "fine"}, {**good, "workLocationType": "beach"}, None):
        assert its_judge.accuses("POST", path, day_off(), 201, bad)
    assert its_judge.accuses("POST", path, {**day_off(), "mood": "fine"}, 201, good)
    assert its_judge.accuses("POST", path, day_off(), 200, good)
    assert len(TOWN.people) == 6
