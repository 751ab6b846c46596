"""Two ways to play a chat: straight through the corridor, and over HTTP through the edge as Teams would.

Both run on real parts: a SQLite file, the local Graph over HTTP, and for the edge a connector that keeps what it is
sent. A card keeps its number through all that happens to it.
"""

from __future__ import annotations

import json
import re
import socket
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import aiohttp
from aiohttp import web

from bot.edge import Host, make_host
from bot.edge.teams import ANSWERED
from bot.graph.client import Patience
from bot.house import one_pass, open_house
from bot.messages import ChatKind, Incoming, Person, Pressed, Redraw, Replace, Said, Say, Show, Tell, Whisper
from bot.ports import Conversation, Owner, Services
from bot.sandbox.graph import make_graph
from bot.sandbox.people import load_people
from bot.settings import Settings
from bot.sign_in.pages import Pages
from bot.time_off import TimeOff, zones
from bot.turn import take_turn
from dialogs.stack import FormStack
from tests.chats import seen
from tests.chats.script import MEANWHILE, Step
from tests.conftest import SetClock

TOWN = load_people()
STORE = TOWN.teams["store"]
IMPATIENT = Patience(tries=3, first_pause=0.001)
ENTRY = re.compile(r"(?<=/occurrences/)[^/? ]+|(?<=/timesOff/)[^/? ]+|(?<=/timeOffRequests/)[^/? ]+")
NAMES = {
    **{person.id: name for name, person in TOWN.people.items()},
    **{team.id: name for name, team in TOWN.teams.items()},
    **{reason.id: reason.name for team in TOWN.teams.values() for reason in team.reasons},
}
"""What the sandbox's ids stand for, so that a call can be read."""


def _reads_a_schedule(call: dict[str, Any]) -> bool:
    return call["method"] == "GET" and "/teams/" in call["path"]


def _instants(days: str) -> tuple[str, str]:
    """ "2026-11-23..2026-11-24", by the schedule's clock."""
    starts, ends = map(datetime.fromisoformat, days.split(".."))
    if "T" not in days:
        ends += timedelta(days=1)
    return zones.instant(starts, STORE.zone).isoformat(), zones.instant(ends, STORE.zone).isoformat()


def _by_name(line: str) -> str:
    for id, name in NAMES.items():
        line = line.replace(id, name)
    return line


async def serve(stack: AsyncExitStack, application: web.Application, port: socket.socket | None = None) -> str:
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    stack.push_async_callback(runner.cleanup)
    await web.SockSite(runner, port or socket.create_server(("127.0.0.1", 0))).start()
    return f"http://127.0.0.1:{runner.addresses[0][1]}"


@dataclass
class Stage:
    """Everything a chat is played on, and what has been seen of it."""

    folder: Path
    clock: SetClock
    person: str = "alex"
    place: ChatKind = ChatKind.PERSONAL
    device: str | None = None
    room: str = ""
    """Another chat of the same kind."""
    cards: dict[str, dict[str, Any]] = field(default_factory=dict)
    """By the id of the activity that shows it, in the order they appeared."""
    lines: list[str] = field(default_factory=list)
    entries: dict[str, str] = field(default_factory=dict)
    last_press: tuple[str, dict[str, Any]] | None = None
    presses: dict[str, tuple[str, dict[str, Any]]] = field(default_factory=dict)
    services: Services | None = None
    graph_url: str = ""

    def number(self, activity: str) -> int:
        return list(self.cards).index(activity) + 1

    @property
    def chat(self) -> str:
        return (f"a:{self.person}" if self.place is ChatKind.PERSONAL else f"19:{self.place}") + self.room

    @property
    def team(self) -> str:
        return STORE.id if self.place is ChatKind.CHANNEL else ""

    def shows(self, activity: str, card: dict[str, Any], only_for: str | None = None, chat: str = "") -> None:
        kind = "card {}" if activity not in self.cards else "card {} now"
        if chat and chat != self.chat:
            kind += f", in the chat with {chat.removeprefix('a:')}"
        self.cards[activity] = card
        seen_by = f", seen by {only_for} only" if only_for else ""
        self.lines.append(kind.format(self.number(activity)) + seen_by)
        self.lines += [f"    {line}" for line in seen.lines(card)]

    def says(self, text: str) -> None:
        self.lines += [f"says {line}" for line in text.splitlines()]

    def newest_with(self, title: str) -> str:
        for activity, card in reversed(self.cards.items()):
            if seen.button(card, title):
                return activity
        raise AssertionError(f"no card has a button {title!r}")

    def called(self, request: dict[str, Any]) -> None:
        """A call to Graph in one line, and what it wrote in a second one."""
        path = request["path"].removeprefix("/v1.0")
        path = ENTRY.sub(lambda id: self.entries.setdefault(unquote(id[0]), f"entry {len(self.entries) + 1}"), path)
        query = (
            "?" + "&".join(f"{name}={value}" for name, value in request["query"].items()) if request["query"] else ""
        )
        self.lines.append(_by_name(f"{request['method']} {unquote(path)}{query} {request['status']}"))
        if request["body"]:
            self.lines.append(_by_name(f"    {json.dumps(request['body'], ensure_ascii=False)}"))


class Player:
    """Plays steps; what is done differently by the two ways is `deliver` and `redraw`."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self._stack = AsyncExitStack()
        self._life = AsyncExitStack()
        self._seen_calls = 0
        self.bot_url = "http://127.0.0.1:9"

    async def __aenter__(self) -> Player:
        self.http = await self._stack.enter_async_context(aiohttp.ClientSession())
        graph = make_graph(str(self.stage.folder / "graph.db"), clock=self.stage.clock)
        self.stage.graph_url = await serve(self._stack, graph)
        await self.start()
        return self

    async def __aexit__(self, *error: object) -> None:
        await self._life.aclose()
        await self._stack.aclose()

    async def start(self) -> None:
        self._life = AsyncExitStack()
        settings = Settings.model_validate({"DATABASE_URL": f"sqlite:///{self.stage.folder / 'siesta.db'}"})
        house = open_house(settings, self.stage.graph_url, self.bot_url, self.stage.clock, IMPATIENT)
        self.house = await self._life.enter_async_context(house)
        self.stage.services = self.house.services

    async def deliver(self, incoming: Incoming, pressed: str | None) -> None:
        raise NotImplementedError

    async def redraw(self, row: TimeOff, card: dict[str, Any]) -> None:
        raise NotImplementedError

    async def tell(self, told: Tell) -> None:
        raise NotImplementedError

    async def play(self, step: Step) -> list[str]:
        self.stage.lines = []
        word, _, rest = step.does.partition(" ")
        if step.does.startswith("#"):
            return []
        if word in MEANWHILE:
            does = self._elsewhere if word == "elsewhere" else partial(self._stands, word)
            await does(*rest.split(" ", 2))
            self._seen_calls = len(await self._sandbox("GET", "requests"))
            return []
        await {
            ">": self._say,
            "file": self._attach,
            "long": self._say_much,
            "press": self._press,
            "again": self._again,
            "late": self._late,
            "now": self._now,
            "person": self._person,
            "place": self._place,
            "device": self._device,
            "fault": self._fault,
            "restart": self._restart,
            "settle": self._settle,
        }[word](rest)
        calls = await self._sandbox("GET", "requests")
        said, self.stage.lines = self.stage.lines, []
        # What is read at the same time comes in any order.
        for reads, some in groupby(calls[self._seen_calls :], key=_reads_a_schedule):
            for call in sorted(some, key=lambda call: (call["path"], str(call["query"]))) if reads else some:
                self.stage.called(call)
        self._seen_calls = len(calls)
        return self.stage.lines + said

    async def _say(self, text: str) -> None:
        await self.deliver(Said(text), None)

    async def _say_much(self, letters: str) -> None:
        await self._say("x" * int(letters))

    async def _attach(self, text: str) -> None:
        await self.deliver(Said(text.removeprefix(">").strip(), attachments=1), None)

    async def _press(self, rest: str) -> None:
        title, _, filled = rest.partition(" | ")
        activity = self.stage.newest_with(title)
        typed = dict(pair.split("=", 1) for pair in filled.split(", ") if pair)
        action = seen.press(self.stage.cards[activity], title, typed)
        self.stage.presses[title] = self.stage.last_press = activity, action
        await self._again("")

    async def _late(self, title: str) -> None:
        self.stage.last_press = self.stage.presses[title]
        await self._again("")

    async def _again(self, rest: str) -> None:
        assert self.stage.last_press, "nothing was pressed yet"
        activity, action = self.stage.last_press
        await self.deliver(Pressed(action["verb"], action["data"]), activity)

    async def _now(self, rest: str) -> None:
        self.stage.clock.shows = datetime.fromisoformat(rest).replace(tzinfo=UTC)

    async def _person(self, rest: str) -> None:
        self.stage.person = rest

    async def _place(self, rest: str) -> None:
        self.stage.place = ChatKind(rest)

    async def _device(self, rest: str) -> None:
        self.stage.device = rest

    async def _fault(self, rest: str) -> None:
        await self._sandbox("POST", "faults", json.loads(rest))

    async def _stands(self, word: str, who: str, days: str, why: str = "Vacation") -> None:
        """Written by the owner herself, or asked for by the person."""
        starts, ends = _instants(days)
        reason = next(reason.id for reason in STORE.reasons if reason.name == why)
        item = {"timeOffReasonId": reason, "startDateTime": starts, "endDateTime": ends}
        if word == "asks":
            await self._schedule("POST", "timeOffRequests", item, who)
            return
        body = {"userId": TOWN.people[who].id, f"{'draft' if word == 'draft' else 'shared'}TimeOff": item}
        await self._schedule("POST", "timesOff", body)

    async def _elsewhere(self, does: str, who: str, rest: str = "") -> None:
        """By the owner, in Shifts itself, with the newest that is theirs."""
        person = TOWN.people[who].id
        if does in ("approves", "declines"):
            asked = await self._schedule("GET", "timeOffRequests")
            newest = [one for one in asked["value"] if one["senderUserId"] == person][-1]
            await self._schedule("POST", f"timeOffRequests/{newest['id']}/{does[:-1]}", {"message": rest})
            return
        newest = [one for one in (await self._schedule("GET", "timesOff"))["value"] if one["userId"] == person][-1]
        if does == "removes":
            await self._schedule("DELETE", f"timesOff/{newest['id']}")
            return
        starts, ends = _instants(rest)
        shared = {**newest["sharedTimeOff"], "startDateTime": starts, "endDateTime": ends}
        body = {"userId": person, "sharedTimeOff": shared, "draftTimeOff": newest["draftTimeOff"]}
        await self._schedule("PUT", f"timesOff/{newest['id']}", body)

    async def _schedule(self, method: str, path: str, body: Any = None, writer: str = STORE.owners[0]) -> Any:
        async with self.http.request(
            method,
            f"{self.stage.graph_url}/v1.0/teams/{STORE.id}/schedule/{path}",
            json=body,
            headers={"Authorization": f"Bearer {TOWN.people[writer].bearer}"},
        ) as answer:
            assert answer.ok, await answer.text()
            return await answer.json() if method == "GET" else None

    async def _restart(self, rest: str) -> None:
        await self._life.aclose()
        await self.start()

    async def _settle(self, rest: str) -> None:
        assert self.stage.services
        await one_pass(self.stage.services, self.redraw, self.tell)

    async def _sandbox(self, method: str, what: str, body: Any = None) -> Any:
        async with self.http.request(method, f"{self.stage.graph_url}/_sandbox/{what}", json=body) as answer:
            assert answer.status < 300, await answer.text()
            return await answer.json() if method == "GET" else None


class ThroughTheCorridor(Player):
    async def deliver(self, incoming: Incoming, pressed: str | None) -> None:
        stage, services = self.stage, self.stage.services
        assert services
        resident = TOWN.people[stage.person]
        person = Person(resident.id, TOWN.tenant, resident.name, resident.locale, stage.device or resident.zone)
        replaced: Replace | None = None
        async with services.store.conversation(stage.chat) as memory:
            forms = FormStack(memory.forms.setdefault(person.id, {}))
            talk = Conversation(stage.chat, stage.place, person, forms, memory, stage.team)
            async for reply in take_turn(incoming, talk, services):
                whispered = isinstance(reply, Whisper) and stage.place is not ChatKind.PERSONAL
                reply = reply.reply if isinstance(reply, Whisper) else reply
                match reply:
                    case Say(text):
                        stage.says(text)
                    case Show(card, about):
                        activity = f"activity-{len(stage.cards) + 1}"
                        stage.shows(activity, card, stage.person if whispered else None)
                        if about:
                            await services.store.shown(about, activity)
                    case Redraw(activity, card):
                        stage.shows(activity, card)
                    case Tell():
                        await self.tell(reply)
                    case Replace():
                        replaced = reply
        if replaced:
            assert pressed
            stage.shows(pressed, replaced.card)
            if replaced.about:
                await services.store.shown(replaced.about, pressed)

    async def redraw(self, row: TimeOff, card: dict[str, Any]) -> None:
        assert row.card
        self.stage.shows(row.card, card)

    async def tell(self, told: Tell) -> None:
        assert self.stage.services
        activity = told.activity or f"activity-{len(self.stage.cards) + 1}"
        self.stage.shows(activity, told.card, chat=told.conversation)
        if told.activity is None:
            owner = Owner(told.person, told.tenant)
            await self.stage.services.store.petition_shown(told.petition, owner, told.conversation, activity)


class ThroughTheEdge(Player):
    """Teams' part: activities go to /api/messages, what Siesta sends comes to a connector of our own."""

    async def __aenter__(self) -> Player:
        connector = web.Application()
        connector.router.add_get("/v3/teams/{team}", self._told)
        connector.router.add_post("/v3/conversations/{conversation}/activities", self._arrived)
        connector.router.add_post("/v3/conversations/{conversation}/activities/{reply_to}", self._arrived)
        connector.router.add_put("/v3/conversations/{conversation}/activities/{activity}", self._updated)
        self.connector_url = await serve(self._stack, connector)
        self.sent = 0
        return await super().__aenter__()

    async def start(self) -> None:
        port = socket.create_server(("127.0.0.1", 0))
        self.bot_url = f"http://127.0.0.1:{port.getsockname()[1]}"
        await super().start()
        assert self.stage.services
        self.host = self.make_host(self.stage.services)
        self._life.push_async_callback(self.host.close)
        application = web.Application()
        application.add_routes(self.host.routes())
        application.add_routes(Pages(self.house.tokens, self.host.signed_in).routes())
        assert self.house.authority
        application.add_routes(self.house.authority.routes())
        await serve(self._life, application, port)

    def make_host(self, services: Services) -> Host:
        return make_host(Settings(), services, take_turn, FormStack)

    async def deliver(self, incoming: Incoming, pressed: str | None) -> None:
        activity = self._envelope() | self._content(incoming, pressed)
        async with self.http.post(f"{self.bot_url}/api/messages", json=activity) as answer:
            assert answer.status in (200, 201, 202), await answer.text()
            if not isinstance(incoming, Pressed):
                return
            body = await answer.json()
            assert body["statusCode"] == 200, body
            if body["type"] == "application/vnd.microsoft.activity.message":
                # The corridor answers such a press with a card of its own; the request gets a pointer to it.
                self.stage.says("" if body["value"] == ANSWERED else body["value"])
            else:
                assert pressed
                self.stage.shows(pressed, body["value"])

    async def redraw(self, row: TimeOff, card: dict[str, Any]) -> None:
        await self.host.redraw(row, card)

    async def tell(self, told: Tell) -> None:
        await self.host.tell(told)

    def _envelope(self) -> dict[str, Any]:
        resident = TOWN.people[self.stage.person]
        self.sent += 1
        zone = self.stage.device or resident.zone
        return {
            "id": f"in-{self.sent}",
            "channelId": "msteams",
            "serviceUrl": self.connector_url,
            "timestamp": self.stage.clock.now().isoformat(),
            "locale": resident.locale,
            "localTimezone": zone,
            "from": {"id": resident.chat_id, "name": resident.name, "aadObjectId": resident.id},
            "recipient": {"id": "28:siesta", "name": "Siesta"},
            "conversation": {
                "id": self.stage.chat,
                "conversationType": "groupChat" if self.stage.place is ChatKind.GROUP else self.stage.place,
                "tenantId": TOWN.tenant,
            },
            "channelData": {
                "tenant": {"id": TOWN.tenant},
                **({"team": {"id": STORE.chat_id}} if self.stage.team else {}),
            },
        }

    @staticmethod
    def _content(incoming: Incoming, pressed: str | None) -> dict[str, Any]:
        if isinstance(incoming, Said):
            file = {"contentType": "application/pdf", "contentUrl": "https://contoso.example/a.pdf", "name": "a.pdf"}
            return {"type": "message", "text": incoming.text, "attachments": [file] * incoming.attachments}
        assert isinstance(incoming, Pressed)
        action = {"type": "Action.Execute", "verb": incoming.verb, "data": dict(incoming.data)}
        return {
            "type": "invoke",
            "name": "adaptiveCard/action",
            "replyToId": pressed,
            "value": {"action": action, "trigger": "manual"},
        }

    @staticmethod
    async def _told(request: web.Request) -> web.Response:
        assert request.match_info["team"] == STORE.chat_id
        return web.json_response({"id": STORE.chat_id, "name": STORE.name, "aadGroupId": STORE.id})

    async def _arrived(self, request: web.Request) -> web.Response:
        activity = await request.json()
        if activity["type"] != "message":
            return web.json_response({"id": "typing"})
        id = f"activity-{len(self.stage.cards) + 1}"
        if activity.get("attachments"):
            only_for = (
                activity["recipient"]["id"].removeprefix("29:") if "isTargetedActivity" in request.query else None
            )
            chat = "" if only_for else request.match_info["conversation"]
            self.stage.shows(id, activity["attachments"][0]["content"], only_for, chat)
        else:
            self.stage.says(activity["text"])
        return web.json_response({"id": id}, status=201)

    async def _updated(self, request: web.Request) -> web.Response:
        id, card = request.match_info["activity"], (await request.json())["attachments"][0]["content"]
        # In a group the card is drawn for the others too, as the presser has it already.
        if card != self.stage.cards[id]:
            self.stage.shows(id, card, chat=request.match_info["conversation"])
        return web.json_response({"id": id})


PLAYERS: dict[str, Callable[[Stage], Player]] = {"corridor": ThroughTheCorridor, "edge": ThroughTheEdge}
