"""The terminal chat with lines piped in, against a bot of a few lines over real HTTP."""

from __future__ import annotations

from tests.sandbox_chat.tiny_bot import CARD, Json, TinyBot, button, chat, running, shows

FORM = {
    "body": [
        {"type": "Input.Date", "id": "first", "label": "First day", "isRequired": True, "errorMessage": "Say a day"},
        {"type": "Input.Time", "id": "from", "label": "From", "value": "09:00"},
        {"type": "Input.Toggle", "id": "all_day", "title": "All day", "value": "true"},
        {
            "type": "Input.ChoiceSet",
            "id": "team",
            "label": "Team",
            "choices": [{"title": "Store", "value": "s1"}, {"title": "Support", "value": "s2"}],
        },
        {"type": "Container", "isVisible": False, "items": [{"type": "Input.Text", "id": "kept", "value": "as it is"}]},
        {"type": "Input.Text", "id": "subject", "label": "Subject", "value": "Dentist", "maxLength": 9},
    ],
    "actions": [button("Save", data={"id": "7"}, associatedInputs="auto"), button("Back")],
}
OFFER = {
    "body": [
        {"type": "TextBlock", "text": "**Monday** with _care_", "weight": "Bolder"},
        {"type": "TextBlock", "text": "not for your eyes", "isVisible": False, "id": "more"},
        {"type": "FactSet", "facts": [{"title": "Where", "value": "Work plan"}]},
        {
            "type": "ColumnSet",
            "columns": [
                {"type": "Column", "items": [{"type": "TextBlock", "text": "left 東京"}]},
                {"type": "Column", "width": "auto", "items": [{"type": "ActionSet", "actions": [button("Undo")]}]},
            ],
        },
    ],
    "actions": [
        button("Book it", data={"id": "7"}),
        {"type": "Action.OpenUrl", "title": "Read", "url": "https://example.org/read"},
        {"type": "Action.Submit", "title": "Old", "data": {"verb": "old"}},
    ],
}


async def show_offer(bot: TinyBot, activity: Json) -> Json | None:
    if activity["type"] == "message" and activity.get("text"):
        await bot.send(activity, shows(OFFER))
    if activity["type"] == "invoke":
        booked = {"body": [{"type": "TextBlock", "text": "Booked"}], "actions": [button("Undo")]}
        return {"statusCode": 200, "type": CARD, "value": booked}
    return None


async def test_a_card_is_drawn_and_a_number_presses_its_button() -> None:
    async with running(show_offer) as bot:
        shown = await chat(bot.address, "off monday", "2", "help")
    joined, said, pressed, helped = bot.heard
    assert "Monday with care" in shown
    assert "not for your eyes" not in shown
    assert "Where  Work plan" in shown
    lines = shown.replace("\xa0", " ").splitlines()
    assert any("left 東京" in line and "[1] Undo" in line for line in lines)
    assert any(line.startswith("│ [2] Book it  [3] Read  [4] Old") for line in lines)
    assert "Siesta (changed)" in shown
    assert "Booked" in shown
    assert joined["type"] == "installationUpdate"
    assert said["from"]["aadObjectId"]
    assert said["localTimezone"] == "Europe/Berlin"
    assert said["channelData"]["tenant"]["id"] == said["conversation"]["tenantId"]
    action = {"type": "Action.Execute", "verb": "book it", "data": {"id": "7"}}
    assert pressed["value"] == {"action": action, "trigger": "manual"}
    assert pressed["replyToId"]
    assert helped["text"] == "help"


async def test_other_kinds_of_buttons() -> None:
    async with running(show_offer) as bot:
        shown = await chat(bot.address, "off", "3", "4", "99", "exit", "never said")
    assert "not for your eyes" not in shown
    assert "https://example.org/read" in shown
    submitted = bot.heard[2]
    assert (submitted["type"], submitted["value"]) == ("message", {"verb": "old"})
    assert bot.said() == ["off", "", "99"]


async def test_inputs_are_asked_for_and_checked() -> None:
    async def show_form(bot: TinyBot, activity: Json) -> Json | None:
        if activity["type"] == "message":
            await bot.send(activity, shows(FORM))
        if activity["type"] == "invoke":
            return {"statusCode": 200, "type": "application/vnd.microsoft.activity.message", "value": "Saved it."}
        return None

    answers = ("", "3 June", "2027-06-03", "25:00", "9:30", "no", "Support", "far too long", "-")
    async with running(show_form) as bot:
        shown = await chat(bot.address, "change", "1", *answers, "2")
    saved, back = (one["value"]["action"] for one in bot.heard if one["type"] == "invoke")
    assert saved["data"] == {
        "id": "7",
        "first": "2027-06-03",
        "from": "09:30",
        "all_day": "false",
        "team": "s2",
        "kept": "as it is",
        "subject": "",
    }
    assert (back["verb"], back["data"]) == ("back", {})
    for told in ("Say a day", "A date looks like", "A time looks like", "At most 9 characters", "Saved it."):
        assert told in shown


async def test_a_message_is_changed_and_taken_back() -> None:
    async def change_it(bot: TinyBot, activity: Json) -> Json | None:
        if activity["type"] == "message":
            first = await bot.send(activity, {"text": "Working ..."})
            await bot.send(activity, shows({"body": [{"type": "TextBlock", "text": "Done"}]}), "PUT", first["id"])
            assert (await bot.send(activity, {"text": "?"}, "PUT", "nobody-knows"))["status"] == 404
            await bot.send(activity, {}, "DELETE", first["id"])
            await bot.send(activity, {"text": "for you"}, query="?isTargetedActivity=true")
        return None

    async with running(change_it) as bot:
        shown = await chat(bot.address, "go", options=("--as", "megan", "--scope", "group"))
    parts = ("Megan Bowen", "Working ...", "Siesta (changed)", "Done", "took a message back", "Siesta, to you alone")
    assert [part for part in parts if part not in shown] == []
    said = bot.heard[1]
    assert said["text"] == "<at>Siesta</at> go"
    assert said["conversation"]["conversationType"] == "groupChat"
    mentions = [one["mentioned"]["id"] for one in said["entities"] if one["type"] == "mention"]
    assert mentions == [said["recipient"]["id"]]


async def test_suggested_actions_and_hero_cards_can_be_pressed() -> None:
    async def suggest(bot: TinyBot, activity: Json) -> Json | None:
        if activity.get("text") == "off":
            actions = [{"type": "imBack", "title": "tomorrow", "value": "off tomorrow"}]
            hero = {
                "title": "Sign in",
                "buttons": [{"type": "signin", "title": "Go", "value": "https://example.org/in"}],
            }
            cards = [{"contentType": "application/vnd.microsoft.card.signin", "content": hero}]
            await bot.send(activity, {"text": "When?", "attachments": cards, "suggestedActions": {"actions": actions}})
        return None

    async with running(suggest) as bot:
        shown = await chat(bot.address, "off", "1", "2")
    assert "https://example.org/in" in shown
    assert bot.said() == ["off", "off tomorrow"]


async def test_a_bot_that_fails_is_told_and_the_chat_goes_on() -> None:
    async def fail(bot: TinyBot, activity: Json) -> Json | None:
        if activity["type"] == "invoke":
            fault = {"code": "BadRequest", "message": "No such button."}
            return {"statusCode": 400, "type": "application/vnd.microsoft.error", "value": fault}
        if activity.get("text") == "crash":
            raise ValueError("a bug")
        if activity["type"] == "message":
            await bot.send(activity, shows({"body": [], "actions": [button("Book it")]}))
        return None

    async with running(fail) as bot:
        shown = await chat(bot.address, "crash", "off", "1")
    assert "The bot answered 500" in shown
    assert "refused (400): No such button." in shown


async def test_nobody_there() -> None:
    async with running(show_offer) as bot:
        address = bot.address
    shown = await chat(address, "hello")
    assert "python app.py" in shown
