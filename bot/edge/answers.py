"""Our words to Teams': messages, cards, and what a press is answered with."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from botbuilder.schema import Activity, Attachment

from bot.messages import Card

CARD = "application/vnd.microsoft.card.adaptive"
OAUTH_CARD = "application/vnd.microsoft.card.oauth"
CARD_MESSAGE = "application/vnd.microsoft.activity.message"
CARD_ERROR = "application/vnd.microsoft.error"
LONGEST_SUMMARY = 200
LIKED = {"feedbackLoop": {"type": "default"}}
"""Teams shows a thumb up and a thumb down below the answer."""


class Drawn(dict[str, Any]):
    """A card that nobody changes any more. botbuilder copies what it sends, all the way down: a fifth of a turn."""

    def __deepcopy__(self, memo: object) -> Drawn:
        return self


def text_message(text: str) -> Activity:
    return Activity(type="message", text=text, summary=text[:LONGEST_SUMMARY], channel_data=LIKED)


def card_message(card: Card) -> Activity:
    """`summary` is what notifications and the list of chats show, which else say that a card was sent."""
    return Activity(
        type="message",
        summary=card.get("speak", "")[:LONGEST_SUMMARY],
        attachments=[Attachment(content_type=CARD, content=Drawn(card))],
        channel_data=LIKED,
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


def card_answer(card: Card) -> dict[str, Any]:
    return {"statusCode": 200, "type": CARD, "value": card}


def message_answer(text: str) -> dict[str, Any]:
    return {"statusCode": 200, "type": CARD_MESSAGE, "value": text}


def error_answer(status: int, text: str) -> dict[str, Any]:
    code = "BadRequest" if status < 500 else "ServiceError"
    return {"statusCode": status, "type": CARD_ERROR, "value": {"code": code, "message": text}}
