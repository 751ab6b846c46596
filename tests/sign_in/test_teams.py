"""Signing in as Teams does it: silently where it can, once for all of a person's clients, and privately in channels."""

from __future__ import annotations

import asyncio
import gc
import logging
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from bot.edge import Host
from bot.edge.admission import Nobody
from bot.edge.line import ToldLine
from bot.ports import Owner, Services
from bot.turn import take_turn
from dialogs.stack import FormStack
from tests.chats.players import TOWN, Stage
from tests.conftest import SetClock
from tests.sign_in.conftest import Browser, Talk

ALEX = Owner(TOWN.people["alex"].id, TOWN.tenant)
SCHEDULES = {"Schedule.Read.All", "Schedule.ReadWrite.All", "TeamMember.Read.All"}


class InTeams(Talk):
    """A registered bot's edge, save that nobody checks who posts to it."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self.oauth: list[tuple[dict[str, Any], bool]] = []
        """Sign-in cards, and whether others could see them."""
        self.place: dict[str, Any] = {}

    def make_host(self, services: Services) -> Host:
        line = ToldLine(services.clock)
        return Host(Nobody(line), line, services, take_turn, FormStack, "api://botid-siesta")

    def _envelope(self) -> dict[str, Any]:
        return super()._envelope() | self.place

    async def _arrived(self, request: web.Request) -> web.Response:
        activity = await request.json()
        for attachment in activity.get("attachments") or []:
            if attachment["contentType"] == "application/vnd.microsoft.card.oauth":
                self.oauth.append((attachment["content"], request.query.get("isTargetedActivity") != "true"))
                return web.json_response({"id": f"oauth-{len(self.oauth)}"}, status=201)
        return await super()._arrived(request)

    @property
    def sign_in_address(self) -> str:
        return str(self.oauth[-1][0]["buttons"][0]["value"])

    async def invokes(self, name: str, value: Any) -> tuple[int, Any]:
        invoke = self._envelope() | {"type": "invoke", "name": name, "value": value}
        async with self.http.post(f"{self.bot_url}/api/messages", json=invoke) as answer:
            return answer.status, await answer.json()

    async def exchanges(self, id: str = "", token: str = "") -> tuple[int, Any]:
        id = id or self.oauth[-1][0]["tokenExchangeResource"]["id"]
        token = token or self.house.authority.assertion(TOWN.people[self.stage.person])
        return await self.invokes("signin/tokenExchange", {"id": id, "connectionName": "", "token": token})


@pytest.fixture
async def teams(tmp_path: Path, clock: SetClock) -> AsyncIterator[InTeams]:
    async with InTeams(Stage(tmp_path, clock)) as talk:
        await talk.does("> sign out")
        talk.house.authority.asked.clear()
        yield talk


async def test_a_one_to_one_chat_gets_a_silent_card_and_goes_on(teams: InTeams) -> None:
    await teams.does("> off next monday")
    [(card, _)] = teams.oauth
    assert card["connectionName"] == ""
    assert card["tokenExchangeResource"]["uri"] == "api://botid-siesta"
    assert card["buttons"][0]["type"] == "signin"
    status, body = await teams.exchanges()
    assert (status, body["id"]) == (200, card["tokenExchangeResource"]["id"])
    await teams.until("[Book it]")


async def test_several_clients_are_answered_alike_and_exchanged_once(teams: InTeams) -> None:
    await teams.does("> off next monday")
    answers = await asyncio.gather(*(teams.exchanges() for _ in range(5)))
    assert {status for status, _ in answers} == {200}
    await teams.until("[Book it]")
    assert len([one for one in teams.house.authority.asked if "jwt-bearer" in one]) == 1
    assert len(teams.stage.cards) == 2  # signed out; the offer


async def test_a_failing_exchange_is_412_alike_and_the_button_works(teams: InTeams, browser: Browser) -> None:
    teams.house.authority.withheld.add("Calendars.ReadWrite")
    await teams.does("> off next monday")
    first, second = await teams.exchanges(), await teams.exchanges()
    assert first == second
    assert first[0] == 412
    assert first[1]["failureDetail"]
    assert len(teams.house.authority.asked) == 1
    await browser.signs_in(teams.sign_in_address, "Alex Wilber")
    await teams.until("[Book it]")


@pytest.mark.parametrize("token", ["x", "a.b.c", "", 7, None, {}])
async def test_an_odd_exchange_is_412(teams: InTeams, token: Any) -> None:
    await teams.does("> off next monday")
    status, body = await teams.invokes("signin/tokenExchange", {"id": "1", "token": token})
    assert status == 412
    assert body["failureDetail"]
    assert teams.house.authority.asked == []


async def test_somebody_elses_token_signs_nobody_in(teams: InTeams) -> None:
    await teams.does("> off next monday")
    adele = teams.house.authority.assertion(TOWN.people["adele"])
    assert (await teams.exchanges(token=adele))[0] == 412
    assert teams.stage.services
    assert await teams.stage.services.store.tokens(ALEX) is None  # type: ignore[attr-defined]


async def test_a_failure_of_teams_is_logged_by_its_code_and_the_browser_offered_once(
    teams: InTeams, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    await teams.does("> off next monday")
    for _ in range(2):
        value = {"code": "resourcematchfailed", "message": "secret eyJhbGciOi"}
        assert await teams.invokes("signin/failure", value) == (200, {})
        await teams.host.idle()
    assert "resourcematchfailed" in caplog.text
    assert "eyJhbGciOi" not in caplog.text
    assert ["tokenExchangeResource" in card for card, _ in teams.oauth] == [True, False]


@pytest.mark.parametrize(("kind", "silent"), [("groupChat", True), ("channel", False)])
async def test_where_others_are_the_card_is_private(teams: InTeams, kind: str, silent: bool) -> None:
    id = "19:place@thread"
    teams.place = {"conversation": {"id": id, "conversationType": kind, "isGroup": True, "tenantId": TOWN.tenant}}
    await teams.does("> off next monday")
    [(card, public)] = teams.oauth
    assert not public
    assert ("tokenExchangeResource" in card) is silent


async def test_graph_that_asks_for_more_leads_to_one_card_with_the_claims(teams: InTeams, browser: Browser) -> None:
    await teams.does("> off next monday")
    await teams.exchanges()
    await teams.until("[Book it]")
    teams.oauth.clear()
    asked = '{"access_token":{"nbf":{"essential":true,"value":"1"}}}'
    teams.house.authority.claims["alex"] = asked
    rule = '{"path": "*/occurrencesView*", "claims": {"access_token": {"nbf": {"essential": true, "value": "1"}}}}'
    await teams.does(f"fault {rule}")
    await teams.does("press Book it")
    [(card, _)] = teams.oauth
    assert "tokenExchangeResource" not in card
    started = await browser.get(teams.sign_in_address)
    assert "nbf" in started.location
    await browser.get((await browser.get((await browser.get(started.location)).link("Alex"))).location)
    await teams.until("✓ Booked")
    assert len(teams.oauth) == 1


async def test_claims_that_a_silent_renewal_satisfies_ask_nobody(teams: InTeams) -> None:
    await teams.does("> off next monday")
    await teams.exchanges()
    await teams.until("[Book it]")
    await teams.does('fault {"path": "*/occurrencesView*", "claims": {"access_token": {"nbf": {"essential": true}}}}')
    assert "✓ Booked" in await teams.does("press Book it")


async def test_a_graph_that_refuses_every_token_does_not_loop(teams: InTeams, browser: Browser) -> None:
    await teams.does('fault {"status": 401, "times": null}')
    await teams.does("> off next monday")
    assert (await teams.exchanges())[0] == 200
    await teams.host.idle()
    assert ["tokenExchangeResource" in card for card, _ in teams.oauth] == [True, False]
    await browser.signs_in(teams.sign_in_address, "Alex Wilber")
    await teams.until("Signing in did not help")
    assert len(teams.oauth) == 2
    await teams.does("> off next monday")
    assert ["tokenExchangeResource" in card for card, _ in teams.oauth] == [True, False, True]


async def test_who_has_signed_out_is_in_no_object_of_the_process(teams: InTeams) -> None:
    before = tokens_held()
    await teams.does("> off next monday")
    await teams.exchanges()
    await teams.until("[Book it]")
    assert tokens_held() - before
    await teams.does("> sign out")
    assert not tokens_held() - before


def tokens_held() -> set[str]:
    """Tokens that a living object holds."""
    gc.collect()
    held: set[str] = set()
    for one in gc.get_objects():
        slots = getattr(type(one), "__slots__", ())
        inside = [getattr(one, name, None) for name in slots] if isinstance(slots, tuple) else []
        if type(one) is dict:
            inside = [*one.values()]
        elif type(one) in (list, tuple, set):
            inside = [*one]
        texts = {text for text in inside if isinstance(text, str)}
        held |= {text for text in texts if text.startswith(("refresh.ey", "sandbox-alex~", "eyJhbG"))}
    return held


async def test_a_changed_password_asks_once_more(teams: InTeams) -> None:
    await teams.does("> off next monday")
    await teams.exchanges()
    await teams.until("[Book it]")
    services = teams.stage.services
    assert services
    teams.house.authority.revoked.add("alex")
    await teams.does('fault {"path": "*/occurrencesView*", "claims": {"access_token": {"nbf": {"essential": true}}}}')
    await teams.does("press Book it")
    assert len(teams.oauth) == 2


async def test_what_may_be_a_name_asks_nobody_to_allow_a_schedule(teams: InTeams) -> None:
    await teams.does("> off next monday")
    await teams.exchanges()
    await teams.until("[Book it]")
    teams.house.authority.withheld.update(SCHEDULES | {"Team.ReadBasic.All"})
    asked = len(teams.oauth)
    for text in ("moving house, out next tuesday", "out next tuesday in Rome"):
        assert "[Book it]" in await teams.does(f"> {text}")
    assert len(teams.oauth) == asked


async def test_what_an_administrator_has_to_allow_is_said_with_a_link(teams: InTeams, browser: Browser) -> None:
    await teams.does("> off next monday")
    await teams.exchanges()
    await teams.until("[Book it]")
    teams.house.authority.withheld.update(SCHEDULES)
    asked = await teams.does("press Also in my team’s schedule")
    assert "Missing is: Schedule.Read.All, Schedule.ReadWrite.All, TeamMember.Read.All" in asked
    assert "[Book it]" in asked, "the offer stays as it was"
    assert "✓ Booked" in await teams.does("press Book it")
    scopes, link = teams.house.tokens.consent(ALEX, ("TeamMember.Read.All",))
    assert link in asked
    approved = await browser.get((await browser.get(link)).link("Approve"))
    assert (await browser.get(approved.location)).title == "Thank you"
    assert await teams.house.tokens.token_for(ALEX, scopes)


async def test_a_message_extension_is_signed_in_silently_first(teams: InTeams) -> None:
    """Teams asks again with a token, and once the window it opens instead is closed."""
    asked = {"commandId": "book", "messagePayload": {"body": {"content": "off next Monday"}}}
    _, answer = await teams.invokes("composeExtension/fetchTask", asked)
    assert answer["composeExtension"]["type"] == "silentAuth"
    megans = teams.house.authority.assertion(TOWN.people["megan"])
    _, answer = await teams.invokes("composeExtension/fetchTask", asked | {"authentication": {"token": megans}})
    assert answer["composeExtension"]["type"] == "auth"
    own = teams.house.authority.assertion(TOWN.people["alex"])
    _, answer = await teams.invokes("composeExtension/fetchTask", asked | {"authentication": {"token": own}})
    assert answer["task"]["type"] == "continue"
    assert "Time off: not booked yet" in str(answer["task"]["value"]["card"]["content"])
