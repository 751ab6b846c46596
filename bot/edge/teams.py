"""Teams' words to ours: what an activity says, and who says it, each as long as it may be and no longer."""

from __future__ import annotations

import unicodedata
from typing import Any

from botbuilder.schema import Activity, DeliveryModes

from bot.edge.connector import is_private
from bot.edge.wire import Malformed
from bot.messages import ChatKind, Incoming, Joined, Left, Person, Pressed, Said

CARD_ACTION = "adaptiveCard/action"
SUGGESTED_ACTIONS = ("suggestedActions/submit", "suggestedAction/submit")
LONGEST_TEXT = 2000
"""More than anybody is answered for. What is longer is cut before anything else is done with it."""
LONGEST_NAME = 200
MOST_ENTITIES = 50
LONGEST_TAG = 60
"""Of locales and zones."""
KINDS = {"personal": ChatKind.PERSONAL, "groupChat": ChatKind.GROUP, "channel": ChatKind.CHANNEL}


def incoming(activity: Activity) -> Incoming | None:
    """What it means to Siesta; None for what it has nothing to say to."""
    match activity.type, activity.name:
        case "message", _:
            return _message(activity)
        case "invoke", name if name == CARD_ACTION:
            return _card_action(activity.value)
        case "invoke", name if name in SUGGESTED_ACTIONS:
            return submitted(activity.value)
        case "installationUpdate", _ if activity.action in ("add", "add-upgrade"):
            return Joined()
        case "installationUpdate", _ if activity.action == "remove":
            return Left()
        case "conversationUpdate", _ if any(one.id == activity.recipient.id for one in activity.members_added or []):
            return Joined()
        case _:
            return None


def feedback(activity: Activity) -> str | None:
    """How somebody liked an answer. What they write of it, or wrote before, stays where it is."""
    value = activity.value if isinstance(activity.value, dict) else {}
    told = value.get("actionValue")
    if activity.name != "message/submitAction" or value.get("actionName") != "feedback" or not isinstance(told, dict):
        return None
    reaction = told.get("reaction")
    return reaction if reaction in ("like", "dislike") else None


def _message(activity: Activity) -> Incoming:
    text = _text(activity)
    if isinstance(activity.value, dict) and (not text or "verb" in activity.value):
        return submitted(activity.value)
    files = [one for one in activity.attachments or [] if one.content_type != "text/html"]
    return Said(text, len(files), is_whispered(activity))


def _text(activity: Activity) -> str:
    """What is said. Too much of it is cut and left as it is: normalizing takes the square of how many marks stand on a
    letter."""
    text = (activity.text or "").strip()
    if len(text) > LONGEST_TEXT:
        return text[:LONGEST_TEXT]
    return unicodedata.normalize("NFC", _without_mention(text, activity)).replace("&nbsp;", " ").strip()


def _without_mention(text: str, activity: Activity) -> str:
    """Only what Teams marked as a mention of the bot is taken out: its name may be part of what is said. Of other
    people their names stay, in full."""
    for entity in (activity.entities or [])[:MOST_ENTITIES]:
        mention = entity.additional_properties
        mentioned = mention.get("mentioned")
        marked = mention.get("text")
        if entity.type == "mention" and isinstance(mentioned, dict) and isinstance(marked, str):
            name = " " if mentioned.get("id") == activity.recipient.id else mentioned.get("name")
            text = text.replace(marked, name[:LONGEST_NAME], 1) if isinstance(name, str) and name else text
    return text[:LONGEST_TEXT]


def _card_action(value: Any) -> Pressed:
    action = value.get("action") if isinstance(value, dict) else None
    if not isinstance(action, dict) or not isinstance(action.get("verb"), str):
        raise Malformed("The press names no verb.")
    data = action.get("data")
    if not isinstance(data, dict | None):
        raise Malformed("The press carries no object.")
    return Pressed(action["verb"], data or {})


def submitted(value: Any) -> Pressed:
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
    zone = activity.local_timezone or _device(activity).get("timezone")
    return Person(
        who.aad_object_id.casefold(),
        tenant.casefold(),
        (who.name or "")[:LONGEST_NAME],
        locale(activity),
        zone[:LONGEST_TAG] if isinstance(zone, str) and zone else None,
    )


def locale(activity: Activity) -> str:
    told = activity.locale or _device(activity).get("locale")
    return told[:LONGEST_TAG] if isinstance(told, str) and told else "en-US"


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
    for entity in (activity.entities or [])[:MOST_ENTITIES]:
        if entity.type == "clientInfo":
            return dict(entity.additional_properties)
    return {}


def kind(activity: Activity) -> ChatKind:
    """Where nothing known is said of it there may be others."""
    return KINDS.get(activity.conversation.conversation_type, ChatKind.GROUP)


def is_card_press(activity: Activity) -> bool:
    """Whether the answer to the request is the card itself."""
    return bool(activity.type == "invoke" and activity.name == CARD_ACTION)


def is_whispered(activity: Activity) -> bool:
    """Said to the bot alone, in a place where others are: by a slash command."""
    return is_private(activity.recipient)


def wants_replies(activity: Activity) -> bool:
    """Whether what is sent goes into the answer to the request."""
    return bool(activity.delivery_mode == DeliveryModes.expect_replies)
