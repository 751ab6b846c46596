"""Every command, declared once in `COMMANDS`, each with its short handler.

A handler gets what is here and yields replies. A command is found by its name or by what a text means (`meant`). Its
words in each language, what is said of it and a phrase to begin with are messages, locales/<language>.commands.ftl;
the help card, the app package and docs/commands.md are made from both. The buttons of cards are in presses.py.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot import cards
from bot.booking.offer import ahead, change_card, likely, list_card, offer, own_row, placed
from bot.chat import waiting as parked
from bot.chat.command_names import Vocabulary
from bot.chat.here import Here
from bot.chat.settings_card import settings
from bot.chat.welcome import greeting
from bot.chat.which_team import ask_team, settled, team_meant
from bot.messages import Card, ChatKind, Reply, Show
from bot.ports import Asking, Filled
from bot.requests.waiting_list import approve
from bot.team.change import theirs
from bot.team.who_is_off import who
from bot.time_off import Span, TimeOff, moved
from bot.understanding import Intent, Request
from dialogs.form import Answer
from dialogs.which import choices

Handler = Callable[[Here, Request], AsyncIterator[Reply]]


async def off(here: Here, request: Request) -> AsyncIterator[Reply]:
    if reply := await theirs(here, request):
        yield reply
        return
    step = await here.conversation.forms.begin("book", wish(request))
    if request.impossible and isinstance(step, Asking):
        yield Show(await question(here, step, "no-such-day"))
        return
    async for reply in went_on(here, step):
        yield reply


def wish(request: Request) -> dict[str, Any]:
    """What a request says for the form "book", as JSON, and nothing of what it leaves open."""
    said = {
        "when": [span.to_json() for span in request.spans],
        "readings": [[span.to_json() for span in reading] for reading in request.alternatives],
        "assumed": sorted(request.assumed),
        "subject": request.subject,
        "apart": request.named.apart,
        "team": request.named.place,
        "why": request.named.reason,
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
        to = tuple(Span.from_json(span) for span in step.draft.get("to", []))
        yield Show(await chosen_card(here, step.form, row, to, step.draft.get("until", False)), about=row.id)


async def question(here: Here, asking: Asking, why: str | None = None) -> Card:
    if asking.form == "team":
        return cards.ask_team(here.say, asking.draft["choices"], here.say(why) if why else "")
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
        async for reply in told(here, text):
            yield reply
    else:
        yield Show(cards.plain(here.say, "team-settled", team=team.name))


async def mine(here: Here, request: Request) -> AsyncIterator[Reply]:
    yield Show(await list_card(here, await ahead(here)))


async def change(here: Here, request: Request) -> AsyncIterator[Reply]:
    if reply := await theirs(here, request):
        yield reply
        return
    async for reply in pick_one(here, request, "change"):
        yield reply


async def withdraw(here: Here, request: Request) -> AsyncIterator[Reply]:
    if reply := await theirs(here, request):
        yield reply
        return
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
        yield Show(await chosen_card(here, form, row, request.to, request.until), about=row.id)
    else:
        to = [span.to_json() for span in request.to]
        wish = {"choices": choices((meant or rows)[: cards.CHOICES]), "to": to, "until": request.until}
        async for reply in went_on(here, await here.conversation.forms.begin(form, wish)):
            yield reply


async def chosen_card(here: Here, form: str, row: TimeOff, to: tuple[Span, ...] = (), until: bool = False) -> Card:
    """What it is to become is filled in already, where it was said and is as many."""
    if form != "change":
        return cards.time_off(row, here.say, here.now_in(row.clock))
    if len(to) != len(row.spans):
        return await change_card(here, row)
    spans = [moved(span, other, until=until) for span, other in zip(row.spans, to, strict=True)]
    return await change_card(here, row, cards.filled_in(spans, row.subject))


async def team(here: Here, request: Request) -> AsyncIterator[Reply]:
    """Which team is meant when none is named: said, and chosen."""
    if here.conversation.team:
        meant = await here.services.schedules.team(here.owner, here.conversation.team)
        yield Show(cards.plain(here.say, "team-here", team=meant.name))
    elif here.rest:
        chosen = await team_meant(here, here.rest)
        waiting = here.open.draft if here.open and here.open.form == "team" else {}
        step = await here.conversation.forms.begin("team", {**waiting, "team": chosen.id if chosen else ""})
        async for reply in went_on(here, step):
            yield reply
    else:
        meant_now = await team_meant(here)
        why = here.say("team-now", team=cards.plain_text(meant_now.name)) if meant_now else ""
        yield await ask_team(here, {}, why)


async def help_(here: Here, request: Request) -> AsyncIterator[Reply]:
    described = [(here.say(command.text), here.say(f"{command.text}.about")) for command in COMMANDS]
    yield Show(cards.help(here.say, here.examples, described), for_all=True)


async def hello(here: Here, request: Request) -> AsyncIterator[Reply]:
    yield await greeting(here)


async def sign_in(here: Here, request: Request) -> AsyncIterator[Reply]:
    yield parked.ask_anyway(here)


async def sign_out(here: Here, request: Request) -> AsyncIterator[Reply]:
    was_in = await here.services.sign_in.forget(here.owner)
    here.conversation.memory.parked.pop(here.owner.id, None)
    yield Show(cards.plain(here.say, "signed-out" if was_in else "not-signed-in"))


async def cancel(here: Here, request: Request) -> AsyncIterator[Reply]:
    was_open = here.open is not None
    await here.conversation.forms.close()
    yield Show(cards.plain(here.say, "cancelled" if was_open else "nothing-open", here.examples))


def asked(here: Here, reply: Reply) -> Reply:
    """A reply that came in between ends with the question that is still open."""
    if isinstance(reply, Show) and here.open and reply.about is None and not cards.asks(reply.card):
        return Show(cards.reminded(reply.card, here.say(f"still-open-{here.open.slot}")))
    return reply


async def unknown(here: Here, request: Request) -> AsyncIterator[Reply]:
    """A command that there is not: those that may have been meant, with what stands behind."""
    name, _, rest = here.said.removeprefix("/").partition(" ")
    near = [f"{command} {rest}".strip() for command in WORDS.nearest(name, here.say)]
    yield Show(cards.unknown(here.say, name, near or [here.say("command-help"), *here.examples]))


async def lost(here: Here, request: Request) -> AsyncIterator[Reply]:
    """Nothing that is asked for. Where days were read it is said why they are not booked."""
    if request.spans:
        now = await here.now()
        over = all(span.end <= now for span in request.spans)
        yield Show(cards.plain(here.say, "past-date" if over else "not-time-off", here.examples))
    elif len(here.said.split()) == 1 and WORDS.nearest(here.said, here.say):
        async for reply in unknown(here, request):
            yield reply
    else:
        yield Show(cards.lost(here.say, here.said, here.examples))


@dataclass(frozen=True, slots=True)
class Command:
    key: str
    handler: Handler
    intent: Intent | None = None
    """What a text means that asks for it without its name."""
    owners_only: bool = False
    """Whether only who owns a team has any use for it."""
    scopes: tuple[ChatKind, ...] = tuple(ChatKind)
    """Where Teams lists it."""
    starter: bool = False
    """Whether there is a phrase to begin with."""

    @property
    def text(self) -> str:
        """The message with its name, other words for it (.words), what it does (.about), and a phrase (.starter)."""
        return f"command-{self.key}"


COMMANDS = (
    Command("off", off, Intent.BOOK, starter=True),
    Command("mine", mine, Intent.MINE, starter=True),
    Command("who", who, Intent.WHO, starter=True),
    Command("change", change, Intent.CHANGE, starter=True),
    Command("withdraw", withdraw, Intent.WITHDRAW),
    Command("team", team),
    Command("approve", approve, Intent.APPROVE, owners_only=True),
    Command("settings", settings, Intent.SETTINGS),
    Command("sign-in", sign_in, Intent.SIGN_IN),
    Command("sign-out", sign_out, Intent.SIGN_OUT),
    Command("help", help_, Intent.HELP),
    Command("cancel", cancel),
)
BY_KEY = {command.key: command for command in COMMANDS}
BY_INTENT = {command.intent: command for command in COMMANDS if command.intent}
WORDS = Vocabulary([*BY_KEY])


@dataclass(frozen=True, slots=True)
class Meant:
    handler: Handler
    request: Request
    by_name: bool = False
    """Whether a command was called by its name: that outranks an open question."""


async def meant(here: Here, text: str) -> Meant:
    """A name alone is the command, and so is one after a slash with anything behind it. Else it is what the text means;
    a command that no meaning stands for still goes by the name the text begins with: "team Store"."""
    slash = text.startswith("/")
    bare = text.removeprefix("/").strip()
    called = WORDS.called(bare, here.say)
    if called and (slash or not called[1]):
        return await _by_name(here, bare, *called)
    if slash and bare and WORDS.nearest(bare.split()[0], here.say):
        return Meant(unknown, Request(Intent.NONE), by_name=True)
    request = await here.understand(bare if slash and bare else text)
    if request.intent in BY_INTENT:
        return Meant(BY_INTENT[request.intent].handler, request)
    if request.intent is Intent.HELLO:
        return Meant(hello, request)
    if called and not request.spans and BY_KEY[called[0]].intent is None:
        return await _by_name(here, bare, *called)
    return Meant(unknown, request, by_name=True) if slash and not request.spans else Meant(lost, request)


ABOUT_DAYS = frozenset({Intent.BOOK, Intent.WHO, Intent.CHANGE, Intent.WITHDRAW})
"""Whose commands read more out of a text than that they are meant."""


async def _by_name(here: Here, text: str, key: str, rest: str) -> Meant:
    """What stands behind the name is read with it, where that says the same, else alone."""
    command = BY_KEY[key]
    if not rest and command.intent not in ABOUT_DAYS:
        return Meant(command.handler, Request(command.intent or Intent.NONE), by_name=True)
    request = await here.understand(text)
    if rest and command.intent is None and request.spans and request.intent in BY_INTENT:
        # "/cancel Friday"
        command = BY_INTENT[request.intent]
    here.rest = rest
    if request.intent is not command.intent:
        request = await here.understand(rest)
        request = replace(request, intent=command.intent or Intent.NONE, who=request.who or request.subject)
    return Meant(command.handler, request, by_name=True)


async def told(here: Here, text: str) -> AsyncIterator[Reply]:
    """What somebody says, or presses as an example. What is no command answers the open question."""
    here.said = text
    found = await meant(here, text)
    if here.open and not found.by_name and found.request.intent in (Intent.BOOK, Intent.NONE):
        async for reply in answered(here, text, found.request):
            yield reply
        return
    async for reply in found.handler(here, found.request):
        yield asked(here, reply)
