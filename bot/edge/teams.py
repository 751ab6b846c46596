"""Teams' words to ours and back. The only room that knows what an activity looks like from the inside."""

from __future__ import annotations

import re
import unicodedata
from html import unescape
from typing import Any
from uuid import uuid4

from botbuilder.schema import Activity, Attachment

from bot.edge.connector import is_private
from bot.edge.wire import Malformed
from bot.messages import Beside, Card, ChatKind, Incoming, Insert, InsertAsked, Joined, Left, Person, Pressed, Said

CARD = "application/vnd.microsoft.card.adaptive"
OAUTH_CARD = "application/vnd.microsoft.card.oauth"
CARD_MESSAGE = "application/vnd.microsoft.activity.message"
CARD_ERROR = "application/vnd.microsoft.error"
CARD_ACTION = "adaptiveCard/action"
SUGGESTED_ACTIONS = ("suggestedActions/submit", "suggestedAction/submit")
ANSWERED = "The answer is below."
STILL_WORKING = "Still working on it. The card will show how it went."
NO_ACCOUNT = "Siesta books time off for people with a work or school account. Yours has none that it can see."
FAILED = "Something went wrong on Siesta's side. Please try again; if it happens again, tell your admin: {reference}"
NO_DIALOGS = "Siesta has no dialogs: everything is done on its cards."
LONGEST_MESSAGE = 20_000
LONGEST_PHRASE = 500
LIKED = {"feedbackLoop": {"type": "default"}}
"""Teams shows a thumb up and a thumb down below the answer."""
KINDS = {"personal": ChatKind.PERSONAL, "groupChat": ChatKind.GROUP, "channel": ChatKind.CHANNEL}


# ------------------------------------------------------------------------------------------------ in


def incoming(activity: Activity) -> Incoming | None:
    """What it means to Siesta; None for what it has nothing to say to."""
    match activity.type, activity.name:
        case "message", _:
            return _message(activity)
        case "invoke", name if name == CARD_ACTION:
            return _card_action(activity.value)
        case "invoke", name if name in SUGGESTED_ACTIONS:
            return _submitted(activity.value)
        case "installationUpdate", _ if activity.action in ("add", "add-upgrade"):
            return Joined()
        case "installationUpdate", _ if activity.action == "remove":
            return Left()
        case "conversationUpdate", _ if any(one.id == activity.recipient.id for one in activity.members_added or []):
            return Joined()
        case _:
            return None


def other_invoke(activity: Activity) -> tuple[int, Any]:
    """Status and body for what is neither said nor pressed on a card."""
    match activity.name:
        case "task/fetch" | "task/submit":
            return 200, {"task": {"type": "message", "value": NO_DIALOGS}}
        case _:
            return 501, {"error": {"code": "NotImplemented", "message": "Siesta does not know this request."}}


def feedback(activity: Activity) -> str | None:
    """How somebody liked an answer. What they write of it, or wrote before, stays where it is."""
    value = activity.value if isinstance(activity.value, dict) else {}
    told = value.get("actionValue")
    if activity.name != "message/submitAction" or value.get("actionName") != "feedback" or not isinstance(told, dict):
        return None
    reaction = told.get("reaction")
    return reaction if reaction in ("like", "dislike") else None


EXTENSION = "composeExtension/"


def beside(activity: Activity) -> Incoming:
    """What a message extension asks for."""
    value = activity.value if isinstance(activity.value, dict) else {}
    match activity.name, value.get("commandId"):
        case "composeExtension/fetchTask", "book":
            return Beside(_of_message(value.get("messagePayload")))
        case "composeExtension/submitAction", "book":
            return _submitted(value.get("data"))
        case "composeExtension/query", "ahead":
            return InsertAsked(_parameter(value, "whose"))
        case _:
            raise Malformed("Siesta's message extension has no such command.")


def proof(activity: Activity) -> str | None:
    """The token that Teams sends along when it signs somebody in silently for a message extension."""
    value = activity.value if isinstance(activity.value, dict) else {}
    held = value.get("authentication")
    token = held.get("token") if isinstance(held, dict) else None
    return token if isinstance(token, str) and token else None


def _of_message(payload: Any) -> str:
    """The words of a message, which Teams tells as HTML."""
    body = payload.get("body") if isinstance(payload, dict) else None
    content = body.get("content") if isinstance(body, dict) else None
    if not isinstance(content, str):
        return ""
    words = " ".join(unescape(re.sub(r"<[^<>]*>", " ", content[:LONGEST_MESSAGE])).split())
    return unicodedata.normalize("NFC", words)[:LONGEST_PHRASE]


def _parameter(value: dict[str, Any], name: str) -> str:
    given = value.get("parameters")
    for one in given if isinstance(given, list) else []:
        if isinstance(one, dict) and one.get("name") == name and isinstance(one.get("value"), str):
            return str(one["value"]).strip()[:100]
    return ""


def exchange_asked(activity: Activity) -> tuple[str, str] | None:
    """The id and the token of a signin/tokenExchange."""
    value = activity.value if isinstance(activity.value, dict) else {}
    id, token = value.get("id"), value.get("token")
    if not isinstance(id, str) or not isinstance(token, str) or not id or not token:
        return None
    return id, token


def exchange_answer(activity: Activity, failure: str) -> tuple[int, Any]:
    """412 makes Teams show the card's button."""
    value = activity.value if isinstance(activity.value, dict) else {}
    told = {name: value[name] for name in ("id", "connectionName") if isinstance(value.get(name), str)}
    return (412, {**told, "failureDetail": failure}) if failure else (200, told)


def sign_in_failure(activity: Activity) -> str:
    """The code alone: the message is whatever the client writes."""
    code = activity.value.get("code") if isinstance(activity.value, dict) else None
    return code if isinstance(code, str) and re.fullmatch(r"\w{1,40}", code, re.ASCII) else "unknown"


def _message(activity: Activity) -> Incoming:
    text = unicodedata.normalize("NFC", _without_mention(activity)).replace("&nbsp;", " ").strip()
    if isinstance(activity.value, dict) and (not text or "verb" in activity.value):
        return _submitted(activity.value)
    files = [one for one in activity.attachments or [] if one.content_type != "text/html"]
    return Said(text, len(files), is_whispered(activity))


def _without_mention(activity: Activity) -> str:
    """Only what Teams marked as a mention of the bot is taken out: its name may be part of what is said. Of other
    people their names stay, in full."""
    text: str = activity.text or ""
    for entity in activity.entities or []:
        mention = entity.additional_properties
        mentioned = mention.get("mentioned")
        marked = mention.get("text")
        if entity.type == "mention" and isinstance(mentioned, dict) and isinstance(marked, str):
            name = " " if mentioned.get("id") == activity.recipient.id else mentioned.get("name")
            text = text.replace(marked, name, 1) if isinstance(name, str) and name else text
    return text


def _card_action(value: Any) -> Pressed:
    action = value.get("action") if isinstance(value, dict) else None
    if not isinstance(action, dict) or not isinstance(action.get("verb"), str):
        raise Malformed("The press names no verb.")
    data = action.get("data")
    if not isinstance(data, dict | None):
        raise Malformed("The press carries no object.")
    return Pressed(action["verb"], data or {})


def _submitted(value: Any) -> Pressed:
    """A press of a client that knows no Action.Execute: the verb is among the data, beside Teams' own part."""
    if not isinstance(value, dict):
        raise Malformed("The press carries no object.")
    verb = value.get("verb")
    data = {key: held for key, held in value.items() if key not in ("verb", "msteams")}
    return Pressed(verb if isinstance(verb, str) else "", data)


def person(activity: Activity) -> Person | None:
    """Who it is, as Teams vouches for; None for somebody without an account in a directory."""
    who = activity.from_property
    tenant = tenant_of(activity)
    if not who.aad_object_id or not tenant:
        return None
    device = _device(activity)
    locale = activity.locale or device.get("locale") or "en-US"
    zone = activity.local_timezone or device.get("timezone")
    device_zone = zone if isinstance(zone, str) and zone else None
    return Person(who.aad_object_id.casefold(), tenant.casefold(), who.name or "", str(locale), device_zone)


def tenant_of(activity: Activity) -> str:
    """Where Teams says it in two places, both must say the same."""
    told = {_told(activity, "tenant").get("id"), activity.conversation.tenant_id} - {None, ""}
    if len(told) > 1 or not all(isinstance(one, str) for one in told):
        raise Malformed("The activity names two tenants.")
    return str(told.pop()) if told else ""


def team_of(activity: Activity) -> tuple[str, str]:
    """Of the team whose channel it is, the id in Teams and, where Teams tells it, the group in the directory."""
    team = _told(activity, "team")
    id, group = team.get("id"), team.get("aadGroupId")
    return id if isinstance(id, str) else "", group if isinstance(group, str) else ""


def _told(activity: Activity, about: str) -> dict[str, Any]:
    """What Teams tells beside what every channel does."""
    inside = activity.channel_data if isinstance(activity.channel_data, dict) else {}
    told = inside.get(about)
    return told if isinstance(told, dict) else {}


def _device(activity: Activity) -> dict[str, Any]:
    for entity in activity.entities or []:
        if entity.type == "clientInfo":
            return dict(entity.additional_properties)
    return {}


def kind(activity: Activity) -> ChatKind:
    account = activity.conversation
    return KINDS.get(account.conversation_type) or (ChatKind.GROUP if account.is_group else ChatKind.PERSONAL)


def is_card_press(activity: Activity) -> bool:
    """Whether the answer to the request is the card itself."""
    return bool(activity.type == "invoke" and activity.name == CARD_ACTION)


def is_whispered(activity: Activity) -> bool:
    """Said to the bot alone, in a place where others are: by a slash command."""
    return is_private(activity.recipient)


# ------------------------------------------------------------------------------------------------ out


class Drawn(dict[str, Any]):
    """A card that nobody changes any more. botbuilder copies what it sends, all the way down: a fifth of a turn."""

    def __deepcopy__(self, memo: object) -> Drawn:
        return self


def text_message(text: str) -> Activity:
    return Activity(type="message", text=text, channel_data=LIKED)


def card_message(card: Card) -> Activity:
    return Activity(
        type="message", attachments=[Attachment(content_type=CARD, content=Drawn(card))], channel_data=LIKED
    )


def sign_in_message(title: str, button: str, address: str, resource: str | None) -> Activity:
    """Where there is a resource Teams first tries silently, and shows the card when that fails."""
    content: dict[str, Any] = {
        "text": title,
        "connectionName": "",
        "buttons": [{"type": "signin", "title": button, "value": address}],
    }
    if resource:
        content["tokenExchangeResource"] = {"id": str(uuid4()), "uri": resource}
    return Activity(type="message", attachments=[Attachment(content_type=OAUTH_CARD, content=content)])


def shorter(activity: Activity) -> Activity | None:
    """The same card with the first half of what it shows and all its buttons; None when there is no half of it."""
    for attachment in activity.attachments or []:
        body = attachment.content.get("body")
        if isinstance(body, list) and len(body) > 1:
            return card_message(attachment.content | {"body": body[: len(body) // 2]})
    return None


def dialog(title: str, card: Card) -> dict[str, Any]:
    """Dialogs know no Action.Execute: every button is what it is for older clients."""
    shown = {"contentType": CARD, "content": _for_dialog(card)}
    return {
        "task": {"type": "continue", "value": {"title": title, "height": "medium", "width": "medium", "card": shown}}
    }


def _for_dialog(part: Any) -> Any:
    if isinstance(part, list):
        return [_for_dialog(one) for one in part]
    if not isinstance(part, dict):
        return part
    if part.get("type") == "Action.Execute":
        return part["fallback"]
    return {name: _for_dialog(held) for name, held in part.items()}


def found(insert: Insert) -> dict[str, Any]:
    if insert.card is None:
        return told_beside(f"{insert.title} {insert.text}")
    preview = {
        "contentType": "application/vnd.microsoft.card.thumbnail",
        "content": {"title": insert.title, "text": insert.text},
    }
    attachment = {"contentType": CARD, "content": insert.card, "preview": preview}
    return {"composeExtension": {"type": "result", "attachmentLayout": "list", "attachments": [attachment]}}


def told_beside(text: str) -> dict[str, Any]:
    return {"composeExtension": {"type": "message", "text": text}}


def sign_in_beside(title: str, address: str, silently: bool) -> dict[str, Any]:
    actions = [{"type": "openUrl", "value": address, "title": title}]
    kind = "silentAuth" if silently else "auth"
    return {"composeExtension": {"type": kind, "suggestedActions": {"actions": actions}}}


def card_answer(card: Card) -> dict[str, Any]:
    return {"statusCode": 200, "type": CARD, "value": card}


def message_answer(text: str) -> dict[str, Any]:
    return {"statusCode": 200, "type": CARD_MESSAGE, "value": text}


def error_answer(status: int, text: str) -> dict[str, Any]:
    code = "BadRequest" if status < 500 else "ServiceError"
    return {"statusCode": status, "type": CARD_ERROR, "value": {"code": code, "message": text}}
