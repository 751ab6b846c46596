"""The directory: who is who, who is in which team, and presence."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, NoReturn

from bot.sandbox.graph.calls import Answer, Call, Refused, Route, privileges_missing, scopes_missing
from bot.sandbox.graph.tables import Row
from bot.sandbox.people import Crew, Resident

TERM = re.compile(r'"\s*(displayName|mail|userPrincipalName)\s*:\s*([^"]*)"', re.IGNORECASE)
STARTS_WITH = re.compile(r"startswith\((\w+),\s*'((?:[^']|'')*)'\)", re.IGNORECASE)
COMPARED = re.compile(r"([\w./]+)\s+(eq|ge|le)\s+(?:'((?:[^']|'')*)'|([^\s']+))")
MEMBER = "microsoft.graph.aadUserConversationMember/"


def bad_query(message: str) -> Refused:
    return Refused(400, "Request_UnsupportedQuery", message)


def comparisons(text: str, joint: str) -> list[tuple[str, str, str]]:
    """A $filter taken apart: (property, eq | ge | le, value), joined by one word throughout."""
    inside = text.strip()
    while inside.startswith("(") and inside.endswith(")"):
        inside = inside[1:-1].strip()
    found = []
    for part in re.split(rf"\s+{joint}\s+", inside):
        match = COMPARED.fullmatch(part.strip().removeprefix("(").removesuffix(")").strip())
        if not match:
            raise Refused(400, "BadRequest", f"Invalid filter clause: '{part}'.")
        name, operator, quoted, bare = match.groups()
        found.append((name, operator, bare if quoted is None else quoted.replace("''", "'")))
    return found


def user(person: Resident) -> Row:
    return {
        "id": person.id,
        "displayName": person.name,
        "givenName": person.given_name,
        "surname": person.surname,
        "mail": person.mail,
        "userPrincipalName": person.mail,
        "jobTitle": person.title,
        "preferredLanguage": person.locale,
        "businessPhones": [],
        "mobilePhone": None,
        "officeLocation": None,
    }


def me(call: Call) -> Answer:
    return Answer(200, call.selected(user(call.me)))


def one_user(call: Call) -> Answer:
    return Answer(200, call.selected(user(resident(call, call.args["user"]))))


def resident(call: Call, id: str) -> Resident:
    return call.town.resident(id) or no_user(id)


def no_user(id: str) -> NoReturn:
    message = f"Resource '{id}' does not exist or one of its queried reference-property objects are not present."
    raise Refused(404, "Request_ResourceNotFound", message)


def users(call: Call) -> Answer:
    rows = [user(person) for person in call.town.people.values()]
    if search := call.query.get("$search"):
        _needs_eventual(call, "$search")
        rows = list(filter(_searched(search), rows))
    if wanted := call.query.get("$filter"):
        rows = list(filter(_filtered(wanted), rows))
    answer = call.page(rows)
    if call.query.get("$count", "").lower() == "true":
        _needs_eventual(call, "$count")
        answer.body["@odata.count"] = len(rows)
    return answer


def _needs_eventual(call: Call, option: str) -> None:
    if call.headers.get("consistencylevel", "").lower() != "eventual":
        raise bad_query(
            f"Request with {option} query parameter only works through MSGraph with a special request header: "
            "'ConsistencyLevel: eventual'"
        )


def _searched(text: str) -> Callable[[Row], bool]:
    """Terms match the beginnings of words; OR joins them, else all must match."""
    terms = TERM.findall(text)
    if not terms or re.sub(r"\b(AND|OR)\b|\s", "", TERM.sub("", text)):
        raise bad_query('Syntax error: a $search is written "displayName:text", joined by AND or OR.')
    enough = any if re.search(r'"\s+OR\s+"', text) else all

    def found(row: Row) -> bool:
        return enough(_begins(row[_cased(row, name)], words) for name, words in terms)

    return found


def _begins(value: str, words: str) -> bool:
    has = re.split(r"\W+", value.casefold())
    return all(any(one.startswith(word) for one in has) for word in re.split(r"\W+", words.casefold()))


def _cased(row: Row, name: str) -> str:
    return next((key for key in row if key.lower() == name.lower()), "")


def _filtered(text: str) -> Callable[[Row], bool]:
    if match := STARTS_WITH.fullmatch(text.strip()):
        name, beginning = match.groups()
        return lambda row: str(row.get(name) or "").casefold().startswith(beginning.replace("''", "'").casefold())
    wanted = comparisons(text, "or")
    return lambda row: any(str(row.get(name) or "").casefold() == value.casefold() for name, _, value in wanted)


def joined_teams(call: Call) -> Answer:
    return Answer(200, {"value": [team(call, crew) for crew in teams_of(call, call.me)]})


def teams_of(call: Call, person: Resident) -> list[Crew]:
    return [crew for crew in call.town.teams.values() if person.key in (*crew.owners, *crew.members)]


def team(call: Call, crew: Crew) -> Row:
    return {
        "id": crew.id,
        "displayName": crew.name,
        "description": crew.name,
        "internalId": crew.chat_id,
        "tenantId": call.town.tenant,
        "isArchived": False,
    }


def roles(crew: Crew) -> dict[str, list[str]]:
    """Everybody's roles by key, owners first."""
    return {key: ["owner"] for key in crew.owners} | {key: [] for key in crew.members}


def members(call: Call) -> Answer:
    crew = next((one for one in call.town.teams.values() if one.id == call.args["team"].lower()), None)
    if crew is None:
        raise Refused(404, "NotFound", f"No team found with Group Id {call.args['team']}")
    if call.caller and call.caller.key not in roles(crew):
        raise Refused(403, "Forbidden", "You do not have access to this team.")
    rows = [_member(call, crew, call.town.people[key], its) for key, its in roles(crew).items()]
    if text := call.query.get("$filter"):
        wanted = [(name.removeprefix(MEMBER), value) for name, _, value in comparisons(text, "or")]
        rows = [row for row in rows if any(row.get(name) == value for name, value in wanted)]
    answer = call.page(rows)
    answer.body["@odata.count"] = len(rows)
    return answer


def _member(call: Call, crew: Crew, person: Resident, its: list[str]) -> dict[str, Any]:
    return {
        "@odata.type": "#microsoft.graph.aadUserConversationMember",
        "id": f"MCMj{crew.key}-{person.id}",
        "roles": its,
        "displayName": person.name,
        "userId": person.id,
        "email": person.mail,
        "tenantId": call.town.tenant,
    }


def my_presence(call: Call) -> Answer:
    return Answer(200, _presence(call, call.me))


def presence(call: Call) -> Answer:
    return Answer(200, _presence(call, resident(call, call.args["user"])))


def _presence(call: Call, person: Resident) -> Row:
    """Whether booked time off shows up here is written nowhere, so it does not; automatic replies do."""
    mailbox = call.tables.row("mailbox", person.id, "mailbox") or {}
    replies = mailbox.get("automaticRepliesSetting", {})
    away = replies.get("status") == "alwaysEnabled"
    return {
        "id": person.id,
        "availability": "Available",
        "activity": "Available",
        "outOfOfficeSettings": {
            "isOutOfOffice": away,
            "message": replies.get("internalReplyMessage") if away else None,
        },
    }


EVERY_USER = ("User.ReadBasic.All", "User.Read.All")

ROUTES = (
    Route("GET", "me", me, ("User.Read",), denied=privileges_missing),
    Route("GET", "users", users, EVERY_USER, denied=privileges_missing),
    Route("GET", "users/{user}", one_user, (*EVERY_USER, "User.Read"), denied=privileges_missing),
    Route("GET", "me/presence", my_presence, ("Presence.Read", "Presence.Read.All"), denied=scopes_missing),
    Route("GET", "users/{user}/presence", presence, ("Presence.Read.All",), denied=scopes_missing),
    Route("GET", "me/joinedTeams", joined_teams, ("Team.ReadBasic.All",), denied=scopes_missing),
    Route("GET", "teams/{team}/members", members, ("TeamMember.Read.All",), denied=scopes_missing),
)
