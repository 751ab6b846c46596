"""A chat played straight through the corridor."""

from __future__ import annotations

from typing import Any

from bot.messages import ChatKind, Incoming, Person, Redraw, Replace, Say, Show, Tell
from bot.ports import Conversation
from bot.time_off import TimeOff
from bot.turn import take_turn
from dialogs.stack import FormStack
from tests.chats.player import Player
from tests.chats.stage import TOWN


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
                match reply:
                    case Say(text):
                        stage.says(text)
                    case Show(card, about, for_all):
                        activity = f"activity-{len(stage.cards) + 1}"
                        for_everybody = for_all or stage.place is ChatKind.PERSONAL
                        stage.shows(activity, card, None if for_everybody else stage.person)
                        if about:
                            await services.store.shown(about.id, activity, about.version)
                    case Redraw(activity, card, about):
                        stage.shows(activity, card)
                        if about:
                            await services.store.shown(about.id, activity, about.version)
                    case Tell():
                        await self.tell(reply)
                    case Replace():
                        replaced = reply
        if replaced:
            assert pressed
            stage.shows(pressed, replaced.card)
            if replaced.about:
                await services.store.shown(replaced.about.id, pressed, replaced.about.version)

    async def redraw(self, row: TimeOff, card: dict[str, Any]) -> str | None:
        if row.card:
            self.stage.shows(row.card, card)
        return row.card

    async def tell(self, told: Tell) -> None:
        assert self.stage.services
        activity = told.activity or f"activity-{len(self.stage.cards) + 1}"
        self.stage.shows(activity, told.card, chat=told.conversation)
        if told.about:
            await self.stage.services.store.shown(told.about.id, activity, told.about.version)
        if told.activity is None and told.petition:
            await self.stage.services.store.petition_shown(told.petition, told.person, told.conversation, activity)
