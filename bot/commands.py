"""Every command, declared once, each with its short handler.

A handler gets what is here and yields replies. A command is found by what a text means (`INTENTS`) or by a word that
stands alone (`named`); the buttons of cards are in presses.py.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from bot import cards, parked
from bot.here import Here
from bot.messages import Card, ChatKind, Reply, Show
from bot.offers import EXAMPLES, ahead, likely, list_card, offer, own_row, placed
from bot.ports import Asking, Filled
from bot.team import settled
from bot.time_off import TimeOff
from bot.understanding import Intent, Request
from bot.who import who
from dialogs.form import Answer
from dialogs.which import choices

Handler = Callable[[Here, Request], AsyncIterator[Reply]]


async def off(here: Here, request: Request) -> AsyncIterator[Reply]:
    async for reply in went_on(here, await here.conversation.forms.begin("book", wish(request))):
        yield reply


def wish(request: Request) -> dict[str, Any]:
    """What a request says for the form "book", as JSON, and nothing of what it leaves open."""
    said = {
        "when": [span.to_json() for span in request.spans],
        "readings": [[span.to_json() for span in reading] for reading in request.alternatives],
        "assumed": sorted(request.assumed),
        "subject": request.subject,
    }
    return {name: value for name, value in said.items() if value}


async def answered(here: Here, text: str, request: Request) -> AsyncIterator[Reply]:
    """An answer to the open question. One that does not answer it is a new request, or the question is asked again."""
    forms = here.conversation.forms
    before = forms.open
    step = await forms.answer(Answer(text, request))
    if isinstance(step, Filled) and step.form == "book":
        step = Filled("book", {**step.draft, **wish(request)})
    if isinstance(step, Asking) and before and step.slot == before.slot:
        if request.spans:
            here.notes.add("put-aside")
            step = await forms.begin("book", wish(request))
        else:
            yield Show(await question(here, step, "not-a-team" if step.form == "team" else "not-an-answer"))
            return
    async for reply in went_on(here, step):
        yield reply


async def went_on(here: Here, step: Asking | Filled) -> AsyncIterator[Reply]:
    """What comes after a form has read an answer: its next question, or what it is for."""
    if isinstance(step, Asking):
        yield Show(await question(here, step))
    elif step.form == "book":
        yield await offer(here, step.draft)
    elif step.form == "team":
        async for reply in team_settled(here, step.draft):
            yield reply
    else:
        row = await own_row(here, step.draft["id"])
        yield Show(await chosen_card(here, step.form, row), about=row.id)


async def question(here: Here, asking: Asking, why: str | None = None) -> Card:
    if asking.form == "team":
        return cards.ask_team(here.say, asking.draft["choices"], why)
    now = await here.now()
    if asking.form == "book":
        return cards.ask_when(here.say, now, likely(now, (await here.work_day()).days), why)
    rows = [row for choice in asking.draft["choices"] if (row := await here.services.store.time_off(choice["id"]))]
    return cards.ask_which(here.say, now, rows, "change" if asking.form == "change" else "undo")


async def team_settled(here: Here, draft: Mapping[str, Any]) -> AsyncIterator[Reply]:
    """The team is known now: what had to wait for it goes on."""
    team = await settled(here, str(draft["team"]))
    then = draft.get("then", {})
    if "id" in then:
        row = await own_row(here, then["id"])
        yield await placed(here, row, then["to"], row.version)
    elif text := then.get("text"):
        here.said = text
        request = await here.understand(text)
        async for reply in INTENTS.get(request.intent, help_)(here, request):
            yield reply
    else:
        yield Show(cards.plain(here.say, "team-settled", team=team.name))


async def mine(here: Here, request: Request) -> AsyncIterator[Reply]:
    yield Show(await list_card(here, await ahead(here)))


async def change(here: Here, request: Request) -> AsyncIterator[Reply]:
    async for reply in pick_one(here, request, "change"):
        yield reply


async def withdraw(here: Here, request: Request) -> AsyncIterator[Reply]:
    async for reply in pick_one(here, request, "withdraw"):
        yield reply


async def pick_one(here: Here, request: Request, form: str) -> AsyncIterator[Reply]:
    """The time off that is meant: the one of that day, the only one there is, or the one the person chooses."""
    rows = await ahead(here)
    meant = [row for row in rows if any(said.overlaps(span) for said in request.spans for span in row.spans)]
    if request.spans and not meant and rows:
        yield Show(cards.plain(here.say, "none-that-day", ("my time off",)))
    elif not rows:
        yield Show(await list_card(here, rows))
    elif len(meant or rows) == 1:
        row = (meant or rows)[0]
        yield Show(await chosen_card(here, form, row), about=row.id)
    else:
        wish = {"choices": choices((meant or rows)[: cards.CHOICES])}
        async for reply in went_on(here, await here.conversation.forms.begin(form, wish)):
            yield reply


async def chosen_card(here: Here, form: str, row: TimeOff) -> Card:
    now = here.now_in(row.clock)
    return cards.change(row, here.say, now) if form == "change" else cards.time_off(row, here.say, now)


async def help_(here: Here, request: Request) -> AsyncIterator[Reply]:
    yield Show(cards.help(here.say, EXAMPLES, [(c.name, here.say(f"command-{c.key}")) for c in COMMANDS]))


async def hello(here: Here, request: Request) -> AsyncIterator[Reply]:
    yield Show(cards.hello(here.say, here.conversation.person.name, EXAMPLES))


async def welcome(here: Here) -> AsyncIterator[Reply]:
    """Once per conversation, and to one person only: nobody wants a bot that greets a whole team."""
    if here.conversation.memory.greeted or here.conversation.kind is not ChatKind.PERSONAL:
        return
    here.conversation.memory.greeted = True
    yield Show(cards.hello(here.say, here.conversation.person.name, EXAMPLES))


async def not_yet(here: Here, request: Request) -> AsyncIterator[Reply]:
    yield Show(cards.plain(here.say, "not-yet", EXAMPLES))


async def sign_in(here: Here, request: Request) -> AsyncIterator[Reply]:
    yield parked.ask_anyway(here)


async def sign_out(here: Here, request: Request) -> AsyncIterator[Reply]:
    was_in = await here.services.sign_in.forget(here.owner)
    here.conversation.memory.parked.pop(here.owner.id, None)
    yield Show(cards.plain(here.say, "signed-out" if was_in else "not-signed-in"))


async def cancel(here: Here, request: Request) -> AsyncIterator[Reply]:
    was_open = here.open is not None
    await here.conversation.forms.close()
    yield Show(cards.plain(here.say, "cancelled" if was_open else "nothing-open", EXAMPLES))


def asked(here: Here, reply: Reply) -> Reply:
    """A reply that came in between ends with the question that is still open."""
    if isinstance(reply, Show) and here.open and reply.about is None and not cards.asks(reply.card):
        return Show(cards.reminded(reply.card, here.say(f"still-open-{here.open.slot}")))
    return reply


@dataclass(frozen=True, slots=True)
class Command:
    name: str
    """What one types, with or without a slash; its description is the text `command-<key>`."""
    handler: Handler
    intent: Intent | None = None
    words: frozenset[str] = frozenset()
    """Words that mean it when they are all that is said, for commands that are no intent."""

    @property
    def key(self) -> str:
        return self.name.replace(" ", "-")


COMMANDS = (
    Command("off", off, Intent.BOOK),
    Command("mine", mine, Intent.MINE),
    Command("who", who, Intent.WHO),
    Command("change", change, Intent.CHANGE),
    Command("withdraw", withdraw, Intent.WITHDRAW),
    Command("sign in", sign_in, Intent.SIGN_IN),
    Command("sign out", sign_out, Intent.SIGN_OUT),
    Command("help", help_, Intent.HELP),
    Command("cancel", cancel, words=frozenset({"cancel", "stop", "never mind", "nevermind", "forget it"})),
)
TALK = {Intent.HELLO: hello, Intent.APPROVE: not_yet, Intent.SETTINGS: not_yet}
INTENTS: dict[Intent, Handler] = {command.intent: command.handler for command in COMMANDS if command.intent} | TALK


def named(text: str) -> Handler | None:
    """The command that a text names with nothing else, if it is one that has words of its own."""
    word = " ".join(text.removeprefix("/").casefold().strip(" .!").split())
    return next((command.handler for command in COMMANDS if word in command.words), None)
