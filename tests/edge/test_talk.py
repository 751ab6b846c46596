"""What Teams sends becomes our words, and our replies become what Teams shows."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import pytest
from aiohttp import web
from botbuilder.schema import Activity

from bot.edge import answers
from bot.errors import ChannelAway, StoreUnavailable
from bot.messages import ChatKind, Incoming, Joined, Left, Pressed, Replace, Reply, Said, Say, Show
from bot.ports import Conversation
from bot.time_off import TimeOff
from tests.edge.conftest import ROW, Open, card


async def echo(incoming: Incoming, conversation: Conversation) -> AsyncIterator[Reply]:
    if isinstance(incoming, Said):
        yield Say(f"You said {incoming.text}")


async def show(incoming: Incoming, conversation: Conversation) -> AsyncIterator[Reply]:
    match incoming:
        case Said():
            yield Show(card("offer"), about=ROW)
        case Pressed(verb):
            yield Replace(card(f"interim {verb}"), about=ROW)
            yield Replace(card(f"after {verb}"), about=ROW)


async def test_a_text_is_answered_with_a_text(open_edge: Open) -> None:
    edge = await open_edge(echo)
    status, body = await edge.say("hello")
    assert (status, body) == (200, None)
    [sent] = edge.channel.messages
    assert sent.text == "You said hello"
    assert sent.path == f"/teams/v3/conversations/a%3Apersonal-1/activities/{sent.body['replyToId']}"
    assert sent.body["conversation"]["id"] == "a:personal-1"
    assert (sent.body["from"]["id"], sent.body["recipient"]["id"]) == ("28:bot", "29:alex")


async def test_who_speaks_is_who_teams_says(open_edge: Open) -> None:
    met: list[Conversation] = []

    async def note(incoming: Incoming, conversation: Conversation) -> AsyncIterator[Reply]:
        met.append(conversation)
        return
        yield

    edge = await open_edge(note)
    await edge.say("hello")
    await edge.post(
        edge.in_group(
            text="hello",
            locale=None,
            localTimezone=None,
            entities=[{"type": "clientInfo", "locale": "de-DE", "timezone": "Europe/Vienna"}],
        )
    )
    alone, together = met
    assert (alone.kind, alone.person.name, alone.person.tenant) == (ChatKind.PERSONAL, "Alex Wilber", "contoso")
    assert (alone.person.locale, alone.person.zone) == ("en-GB", "Europe/Berlin")
    assert (together.kind, together.id) == (ChatKind.GROUP, "19:group@thread.v2")
    assert (together.person.locale, together.person.zone) == ("de-DE", "Europe/Vienna")


@pytest.mark.parametrize(
    ("activity", "meant"),
    [
        ({"text": "off  monday "}, Said("off  monday")),
        ({"text": "cafe\u0301"}, Said("caf\u00e9")),
        ({"text": None}, Said("")),
        ({"text": "see", "attachments": [{"contentType": "text/html"}, {"contentType": "image/png"}]}, Said("see", 1)),
        ({"value": {"verb": "book", "id": "1", "msteams": {}}}, Pressed("book", {"id": "1"})),
        ({"value": {"id": "1"}}, Pressed("", {"id": "1"})),
        ({"text": "help", "value": {"id": "1"}}, Said("help")),
        ({"type": "installationUpdate", "action": "add"}, Joined()),
        ({"type": "conversationUpdate", "membersAdded": [{"id": "28:bot"}]}, Joined()),
        ({"type": "installationUpdate", "action": "remove"}, Left()),
    ],
)
async def test_what_is_sent_and_what_it_means(open_edge: Open, activity: dict[str, Any], meant: Incoming) -> None:
    edge = await open_edge(echo)
    assert (await edge.post(edge.activity(**activity)))[0] == 200
    assert edge.heard == [meant]


@pytest.mark.parametrize(
    "activity",
    [
        {"type": "conversationUpdate", "membersAdded": [{"id": "29:megan"}]},
        {"type": "messageReaction", "reactionsAdded": [{"type": "like"}]},
        {"type": "messageUpdate", "text": "off"},
        {"type": "typing"},
        {"type": "neverHeardOf"},
    ],
)
async def test_what_siesta_has_nothing_to_say_to(open_edge: Open, activity: dict[str, Any]) -> None:
    edge = await open_edge(echo)
    assert await edge.post(edge.activity(**activity)) == (200, None)
    assert (edge.heard, edge.channel.sent) == ([], [])


async def test_only_the_marked_mention_is_taken_out(open_edge: Open) -> None:
    edge = await open_edge(echo)
    mention = {"type": "mention", "text": "<at>Siesta</at>", "mentioned": {"id": "28:bot", "name": "Siesta"}}
    await edge.post(edge.in_group(text="<at>Siesta</at>&nbsp;siesta on Friday, Siesta", entities=[mention]))
    assert edge.heard == [Said("siesta on Friday, Siesta")]


async def test_somebody_else_who_is_mentioned_is_called_by_their_whole_name(open_edge: Open) -> None:
    edge = await open_edge(echo)
    mention = {"type": "mention", "text": "<at>Adele</at>", "mentioned": {"id": "29:adele", "name": "Adele Vance"}}
    await edge.post(edge.in_group(text="put <at>Adele</at> off on Friday", entities=[mention]))
    assert edge.heard == [Said("put Adele Vance off on Friday")]


async def test_a_card_is_a_message_of_its_own_and_its_id_is_kept(open_edge: Open, row: TimeOff) -> None:
    edge = await open_edge(show)
    await edge.store.save(row)
    await edge.say("off")
    [sent] = edge.channel.messages
    assert (sent.shown, sent.text) == ("offer", None)
    kept = await edge.store.time_off("row")
    assert kept
    assert kept.card == "sent-1"


async def test_a_press_is_answered_with_the_newest_card(open_edge: Open, row: TimeOff) -> None:
    edge = await open_edge(show)
    await edge.store.save(row)
    status, answer = await edge.post(edge.press("book", {"id": "row"}))
    assert status == 200
    assert answer == {
        "statusCode": 200,
        "type": "application/vnd.microsoft.card.adaptive",
        "value": card("after book"),
    }
    assert edge.heard == [Pressed("book", {"id": "row"})]
    assert edge.channel.sent == []
    await asyncio.sleep(0.05)
    kept = await edge.store.time_off("row")
    assert kept
    assert kept.card == "the-card"


async def test_in_a_group_the_pressed_card_changes_in_all_of_the_pressers_clients(open_edge: Open) -> None:
    edge = await open_edge(show)
    press = edge.press("book") | {"conversation": edge.in_group()["conversation"]}
    _, answer = await edge.post(press)
    assert answer["value"] == card("after book")
    await edge.channel.until(lambda: len(edge.channel.updates) == 1)
    [update] = edge.channel.updates
    assert update.path == "/teams/v3/conversations/19%3Agroup%40thread.v2/activities/the-card"
    assert (update.shown, update.body["id"], update.private) == ("after book", "the-card", True)


async def test_an_old_clients_press_updates_the_card(open_edge: Open) -> None:
    edge = await open_edge(show)
    await edge.post(edge.activity(value={"verb": "book"}, replyToId="the-card"))
    assert [one.shown for one in edge.channel.updates] == ["interim book", "after book"]
    assert edge.channel.messages == []


async def test_a_slow_press_is_answered_in_time_and_drawn_when_it_is_done(open_edge: Open) -> None:
    async def slowly(incoming: Incoming, conversation: Conversation) -> AsyncIterator[Reply]:
        yield Replace(card("booking"))
        await answered.wait()
        yield Replace(card("booked"))

    answered = asyncio.Event()
    edge = await open_edge(slowly, press=0.05)
    _, answer = await edge.post(edge.press("book"))
    answered.set()
    assert answer["value"] == card("booking")
    await edge.channel.until(lambda: bool(edge.channel.updates))
    assert [one.shown for one in edge.channel.updates] == ["booked"]


async def test_a_press_with_nothing_to_draw_is_answered_all_the_same(open_edge: Open) -> None:
    async def alone(incoming: Incoming, conversation: Conversation) -> AsyncIterator[Reply]:
        yield Say("That is not your card.")

    edge = await open_edge(alone)
    assert await edge.post(edge.press("book")) == (
        200,
        {"statusCode": 200, "type": "application/vnd.microsoft.activity.message", "value": "The answer is below."},
    )
    assert [one.text for one in edge.channel.messages] == ["That is not your card."]


async def test_a_redelivered_message_acts_once(open_edge: Open) -> None:
    edge = await open_edge(echo)
    message = edge.activity(text="off")
    await asyncio.gather(edge.post(message), edge.post(message))
    await edge.post(message)
    assert len(edge.channel.messages) == len(edge.heard) == 1


async def test_turns_of_one_conversation_run_one_after_another(open_edge: Open) -> None:
    running = 0

    async def alone(incoming: Incoming, conversation: Conversation) -> AsyncIterator[Reply]:
        nonlocal running
        running += 1
        await asyncio.sleep(0.02)
        yield Say(f"{running} at once")
        running -= 1

    edge = await open_edge(alone)
    await asyncio.gather(*(edge.say(f"{number}") for number in range(5)))
    assert {one.text for one in edge.channel.messages} == {"1 at once"}


async def test_typing_shows_before_a_slow_answer_and_never_after(open_edge: Open) -> None:
    async def slowly(incoming: Incoming, conversation: Conversation) -> AsyncIterator[Reply]:
        await edge.channel.until(lambda: bool(edge.channel.sent))
        yield Say("one")
        await asyncio.sleep(0.05)
        yield Say("two")

    edge = await open_edge(slowly, first_sign=0.02, next_sign=60)
    await edge.say("slow")
    assert [one.text or one.kind for one in edge.channel.sent] == ["typing", "one", "two"]


async def test_a_slash_command_is_answered_privately(open_edge: Open) -> None:
    edge = await open_edge(show)
    recipient = {"id": "28:bot", "name": "Siesta", "isTargeted": True}
    await edge.post(edge.in_group(text="my time off", recipient=recipient))
    [sent] = edge.channel.messages
    assert sent.private
    assert sent.path == "/teams/v3/conversations/19%3Agroup%40thread.v2/activities"
    assert sent.body["recipient"]["id"] == "29:alex"


async def test_a_whisper_falls_back_to_the_one_to_one_chat(open_edge: Open) -> None:
    async def alone(incoming: Incoming, conversation: Conversation) -> AsyncIterator[Reply]:
        yield Say("psst")

    edge = await open_edge(alone)
    edge.channel.no_private = True
    await edge.post(edge.in_group(text="who is off"))
    private, made, sent = edge.channel.sent
    assert private.private
    assert made.path == "/teams/v3/conversations"
    assert made.body["members"][0]["id"] == "29:alex"
    assert made.body["channelData"] == {"tenant": {"id": "contoso"}}
    assert (sent.path, sent.text) == ("/teams/v3/conversations/sent-2/activities", "psst")
    assert sent.body["conversation"] == {"id": "sent-2"}
    assert "replyToId" not in sent.body


async def test_somebody_without_an_account_is_told_so(open_edge: Open) -> None:
    edge = await open_edge(echo)
    guest = {"id": "29:guest", "name": "Guest"}
    assert (await edge.say("off", **{"from": guest}))[0] == 200
    assert "work or school account" in (edge.channel.messages[0].text or "")
    _, answer = await edge.post(edge.press("book") | {"from": guest})
    assert "work or school account" in answer["value"]
    assert edge.heard == []


async def test_a_card_is_redrawn_from_outside_a_turn(open_edge: Open, row: TimeOff) -> None:
    edge = await open_edge(show)
    await edge.store.save(row)
    await edge.say("off")
    kept = await edge.store.time_off("row")
    assert kept
    await edge.host.redraw(kept, card("settled"))
    [update] = edge.channel.updates
    assert (update.path.rsplit("/", 1)[1], update.shown) == ("sent-1", "settled")
    assert update.body["locale"] == "en-GB"


async def test_a_fault_below_the_corridor_is_told_with_a_reference(open_edge: Open) -> None:
    async def broken(incoming: Incoming, conversation: Conversation) -> AsyncIterator[Reply]:
        raise ZeroDivisionError
        yield

    edge = await open_edge(broken)
    assert (await edge.say("off"))[0] == 200
    assert "something broke on my side" in (edge.channel.messages[0].text or "")
    status, answer = await edge.post(edge.press("book"))
    assert status == 200
    assert "something broke on my side" in answer["value"]


async def test_in_a_group_everybody_has_an_open_question_of_their_own(open_edge: Open) -> None:
    async def ask(incoming: Incoming, conversation: Conversation) -> AsyncIterator[Reply]:
        if isinstance(incoming, Said) and incoming.text == "off":
            await conversation.forms.begin("book", {})
        yield Say(f"{conversation.person.name}: {'asked' if conversation.forms.open else 'free'}")

    edge = await open_edge(ask)
    megan = {"id": "29:megan", "name": "Megan Bowen", "aadObjectId": "aaaaaaaa-0000-4000-8000-000000000002"}
    await edge.post(edge.in_group(text="off"))
    await edge.post(edge.in_group(text="hello", **{"from": megan}))
    await edge.post(edge.in_group(text="hello"))
    assert [one.text for one in edge.channel.messages] == [
        "Alex Wilber: asked",
        "Megan Bowen: free",
        "Alex Wilber: asked",
    ]


async def test_replies_may_be_wanted_in_the_answer(open_edge: Open) -> None:
    edge = await open_edge(show)
    status, body = await edge.say("off", deliveryMode="expectReplies")
    assert status == 200
    [reply] = body["activities"]
    assert reply["attachments"][0]["content"] == card("offer")
    assert edge.channel.sent == []


async def test_a_private_card_is_updated_privately(open_edge: Open, row: TimeOff) -> None:
    edge = await open_edge(show)
    await edge.store.save(replace(row, conversation="19:group@thread.v2"))
    await edge.post(edge.in_group(text="off", recipient={"id": "28:bot", "isTargeted": True}))
    kept = await edge.store.time_off("row")
    assert kept
    await edge.host.redraw(kept, card("settled"))
    [update] = edge.channel.updates
    assert (update.private, update.body["recipient"]["id"], update.shown) == (True, "29:alex", "settled")


async def test_a_card_is_drawn_once_the_channel_is_back_and_never_where_it_is_gone(
    open_edge: Open, row: TimeOff
) -> None:
    edge = await open_edge(show)
    await edge.store.save(row)
    await edge.say("off")
    kept = await edge.store.time_off("row")
    assert kept
    for status in (503, 503, 503, 503, 503):
        edge.channel.refusals.append(web.json_response({}, status=status))
    with pytest.raises(ChannelAway):
        await edge.host.redraw(kept, card("settled"))
    edge.channel.refusals.clear()
    assert await edge.host.redraw(kept, card("settled")) == kept.card
    edge.channel.refusals.append(web.json_response({}, status=404))
    assert await edge.host.redraw(kept, card("settled")) is None


async def test_an_offer_that_was_not_sent_is_sent_to_one_person_and_never_to_a_group(
    open_edge: Open, row: TimeOff
) -> None:
    edge = await open_edge(echo)
    await edge.say("hello")
    await edge.post(edge.in_group(text="hello"))
    seen = len(edge.channel.messages)
    assert await edge.host.redraw(row, card("offer"))
    assert [one.shown for one in edge.channel.messages[seen:]] == ["offer"]
    assert await edge.host.redraw(replace(row, conversation="19:group@thread.v2"), card("offer")) is None
    assert await edge.host.redraw(replace(row, conversation="never heard of"), card("offer")) is None


async def test_what_comes_while_the_database_is_away_is_answered_when_it_is_back(
    open_edge: Open, caplog: pytest.LogCaptureFixture
) -> None:
    away = 3

    async def forgetful(incoming: Incoming, conversation: Conversation) -> AsyncIterator[Reply]:
        nonlocal away
        away -= 1
        if away >= 0:
            raise StoreUnavailable("nobody there")
        yield Say("Here I am")

    edge = await open_edge(forgetful, store=(0, 0, 0, 0))
    await edge.say("off")
    assert [one.text for one in edge.channel.messages] == [
        "I cannot reach my own memory right now. I keep this, and answer as soon as I can.",
        "Here I am",
    ]
    away = 99
    await edge.say("off")
    assert "try again in a few minutes" in (edge.channel.messages[-1].text or "")
    assert "bug" not in caplog.text


async def test_what_cannot_be_updated_is_sent_anew(open_edge: Open) -> None:
    edge = await open_edge(show)
    edge.channel.refusals.append(web.json_response({"error": {"code": "ActivityNotFound"}}, status=404))
    await edge.post(edge.activity(value={"verb": "book"}, replyToId="long-gone"))
    assert [one.shown for one in edge.channel.messages] == ["interim book"]
    assert [one.shown for one in edge.channel.updates] == ["interim book", "after book"]


async def test_closing_lets_a_turn_end(open_edge: Open) -> None:
    async def slowly(incoming: Incoming, conversation: Conversation) -> AsyncIterator[Reply]:
        begun.set()
        await asyncio.sleep(0.1)
        yield Say("done")

    begun = asyncio.Event()
    edge = await open_edge(slowly)
    request = asyncio.create_task(edge.say("off"))
    await begun.wait()
    await edge.host.close()
    assert [one.text for one in edge.channel.messages] == ["done"]
    await request


async def test_closing_does_not_wait_for_ever(open_edge: Open) -> None:
    async def never(incoming: Incoming, conversation: Conversation) -> AsyncIterator[Reply]:
        begun.set()
        await asyncio.Event().wait()
        yield Say("done")

    begun = asyncio.Event()
    edge = await open_edge(never, stop=0.05)
    request = asyncio.create_task(edge.say("off"))
    await begun.wait()
    await edge.host.close()
    assert edge.channel.messages == []
    assert (await request)[0] == 200


@pytest.mark.parametrize("made", [answers.text_message("Done."), answers.card_message({"speak": "Done.", "body": []})])
def test_every_message_says_in_a_line_what_it_is(made: Activity) -> None:
    """Else a notification says no more than that a card was sent."""
    assert made.summary == "Done."
