"""Teams' part of a chat on this machine: it sends what a person says and presses, and takes what the bot answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote
from uuid import uuid4
from zoneinfo import ZoneInfo

import aiohttp
from aiohttp import web

from bot.ports import Clock
from bot.sandbox.guard import only_this_machine
from bot.sandbox.people import Crew, Resident, Town

BOT = {"id": "28:siesta", "name": "Siesta"}
SCOPES = {"personal": "personal", "group": "groupChat", "channel": "channel"}
ANSWERED_WITHIN = aiohttp.ClientTimeout(total=30)


class NoAnswer(Exception):
    """The bot is not there, or answered with something that is no answer. Says it in a sentence."""


@dataclass(frozen=True, slots=True)
class Bubble:
    """A message of the bot as it is now. The same id again means that it was changed."""

    id: str
    activity: dict[str, Any]
    private: bool = False


class Channel:
    """`async with Channel(...)`: everything the bot sends is handed to `heard`; None stands for a deleted one."""

    def __init__(
        self,
        bot: str,
        who: Resident,
        town: Town,
        clock: Clock,
        heard: Callable[[str, Bubble | None], None],
        scope: str = "personal",
    ) -> None:
        self._endpoint = f"{bot.rstrip('/')}/api/messages"
        self._who = who
        self._town = town
        self._clock = clock
        self._heard = heard
        self._scope = scope
        self._known: set[str] = set()
        self._service_url = ""

    async def __aenter__(self) -> Channel:
        self._session = aiohttp.ClientSession(timeout=ANSWERED_WITHIN)
        self._runner = web.AppRunner(self._application(), access_log=None, shutdown_timeout=0.2)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self._service_url = f"http://127.0.0.1:{self._runner.addresses[0][1]}/"
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._session.close()
        await self._runner.cleanup()

    # -------------------------------------------------------------------------------------------- to the bot

    async def join(self) -> None:
        await self._send({"type": "installationUpdate", "action": "add"})

    async def say(self, text: str) -> None:
        """In a place with others a bot only hears what mentions it."""
        spoken: dict[str, Any] = {"text": text}
        if self._scope != "personal":
            mark = f"<at>{BOT['name']}</at>"
            spoken = {"text": f"{mark} {text}", "entities": [{"type": "mention", "mentioned": BOT, "text": mark}]}
        await self._send({"type": "message", "textFormat": "plain", **spoken})

    async def submit(self, bubble: str, value: dict[str, Any]) -> None:
        """Action.Submit: a message without a text that carries the inputs."""
        await self._send({"type": "message", "value": value, "replyToId": bubble})

    async def execute(self, bubble: str, verb: str, data: dict[str, Any]) -> dict[str, Any]:
        """Action.Execute: asks, and gives the answer {"statusCode", "type", "value"}."""
        action = {"type": "Action.Execute", "verb": verb, "data": data}
        value = {"action": action, "trigger": "manual"}
        invoke = {"type": "invoke", "name": "adaptiveCard/action", "value": value, "replyToId": bubble}
        answer = await self._send(invoke)
        if not isinstance(answer, dict) or not isinstance(answer.get("statusCode"), int):
            raise NoAnswer("The bot answered the press with something that is no answer to a press.")
        return answer

    async def _send(self, activity: dict[str, Any]) -> Any:
        whole = {**self._envelope(), **activity}
        whole["entities"] = [*self._envelope()["entities"], *activity.get("entities", [])]
        try:
            async with self._session.post(self._endpoint, json=whole) as answer:
                if answer.status >= 300:
                    raise NoAnswer(f"The bot answered {answer.status}: {(await answer.text())[:200]}")
                return await answer.json(content_type=None) if await answer.read() else None
        except TimeoutError:
            raise NoAnswer(f"The bot took more than {ANSWERED_WITHIN.total:.0f} s to answer.") from None
        except (aiohttp.ClientError, ValueError):
            raise NoAnswer(f"No bot answers at {self._endpoint}.") from None

    def _envelope(self) -> dict[str, Any]:
        """What Teams tells with every activity."""
        now, who = self._clock.now(), self._who
        return {
            "id": uuid4().hex,
            "channelId": "msteams",
            "serviceUrl": self._service_url,
            "timestamp": now.isoformat(),
            "localTimestamp": now.astimezone(ZoneInfo(who.zone)).isoformat(),
            "localTimezone": who.zone,
            "locale": who.locale,
            "from": {"id": who.chat_id, "name": who.name, "aadObjectId": who.id},
            "recipient": BOT,
            "conversation": self._conversation(),
            "channelData": {"tenant": {"id": self._town.tenant}, **self._in_team()},
            "entities": [{"type": "clientInfo", "locale": who.locale, "timezone": who.zone, "platform": "Terminal"}],
        }

    @property
    def _team(self) -> Crew:
        """One that the person is in, if there is one."""
        teams = list(self._town.teams.values())
        return next((team for team in teams if self._who.key in (*team.owners, *team.members)), teams[0])

    def _in_team(self) -> dict[str, Any]:
        """With a message from a channel Teams tells its own id of the team, and not the directory's."""
        return {"team": {"id": self._team.chat_id}} if self._scope == "channel" else {}

    def _conversation(self) -> dict[str, Any]:
        kind = SCOPES[self._scope]
        ids = {
            "personal": f"a:terminal-{self._who.key}",
            "group": "19:terminal@thread.v2",
            "channel": f"{self._team.chat_id};messageid=1",
        }
        return {
            "id": ids[self._scope],
            "conversationType": kind,
            "tenantId": self._town.tenant,
            "isGroup": kind != "personal",
        }

    # ------------------------------------------------------------------------------------------ from the bot

    def _application(self) -> web.Application:
        application = web.Application(middlewares=[only_this_machine])
        application.add_routes(
            [
                web.get("/v3/teams/{team}", self._told),
                web.post("/v3/conversations", self._opened),
                web.post("/v3/conversations/{conversation}/activities", self._posted),
                web.post("/v3/conversations/{conversation}/activities/{bubble}", self._posted),
                web.put("/v3/conversations/{conversation}/activities/{bubble}", self._changed),
                web.delete("/v3/conversations/{conversation}/activities/{bubble}", self._deleted),
            ]
        )
        return application

    async def _opened(self, request: web.Request) -> web.Response:
        """A talk with the person alone, which a bot asks for where others would read along."""
        first = (await request.json()).get("activity")
        made = {"id": f"a:terminal-{self._who.key}"}
        return web.json_response(made | ({"activityId": self._take(first, private=True)} if first else {}), status=201)

    async def _told(self, request: web.Request) -> web.Response:
        asked = request.match_info["team"]
        team = next((team for team in self._town.teams.values() if team.chat_id == asked), None)
        if team is None:
            return web.json_response({"error": {"code": "NotFound", "message": "There is no such team."}}, status=404)
        return web.json_response({"id": team.chat_id, "name": team.name, "aadGroupId": team.id})

    async def _posted(self, request: web.Request) -> web.Response:
        activity = await request.json()
        if activity.get("type") != "message":
            return web.json_response({"id": uuid4().hex}, status=201)
        alone = request.match_info["conversation"].startswith("a:") and self._scope != "personal"
        private = alone or "isTargetedActivity" in request.query
        return web.json_response({"id": self._take(activity, private=private)}, status=201)

    async def _changed(self, request: web.Request) -> web.Response:
        bubble = request.match_info["bubble"]
        if bubble not in self._known:
            return self._unknown(bubble)
        self._heard(bubble, Bubble(bubble, await request.json(), "isTargetedActivity" in request.query))
        return web.json_response({"id": bubble})

    async def _deleted(self, request: web.Request) -> web.Response:
        bubble = request.match_info["bubble"]
        if bubble not in self._known:
            return self._unknown(bubble)
        self._known.discard(bubble)
        self._heard(bubble, None)
        return web.Response()

    def _unknown(self, bubble: str) -> web.Response:
        message = f"There is no activity {quote(bubble)}."
        return web.json_response({"error": {"code": "ActivityNotFoundInConversation", "message": message}}, status=404)

    def _take(self, activity: dict[str, Any], *, private: bool) -> str:
        bubble = uuid4().hex
        self._known.add(bubble)
        self._heard(bubble, Bubble(bubble, activity, private))
        return bubble
