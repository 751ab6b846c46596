"""Every command, by its key: who answers it; which one a text means; and whether it is about oneself or a teammate.

A command's words in each language, what is said of it and a phrase to begin with are messages,
locales/<language>/commands.ftl; the help card, the app package and docs/commands.md are made from both.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, replace

from bot import cards
from bot.booking import altered, answers, by_word, corrected
from bot.booking import commands as own
from bot.booking.commands import answer_question
from bot.chat import forgetting, recall, settings_card, talk, which_team
from bot.chat.command_names import Vocabulary
from bot.chat.here import Answer, Here
from bot.messages import ChatKind, Reply, Show
from bot.requests.asked_for import what_was_asked_for, who_decides
from bot.requests.waiting_list import approve
from bot.team import change as theirs
from bot.team.who_is_off import who, who_else
from bot.time_off import State, TimeOff
from bot.time_off.altering import How
from bot.understanding import Intent, Request
from bot.understanding.questions import Asked, question_in
from bot.understanding.talk import Act, Remark

Handler = Callable[[Here, Request], AsyncIterator[Answer]]


async def help_(here: Here, request: Request) -> AsyncIterator[Answer]:
    """What to write; all the commands when that is asked for, behind the name."""
    described = [(here.say(command.text), here.say(f"{command.text}.about")) for command in COMMANDS]
    if here.rest:
        yield Show(cards.commands(here.say, described), for_all=True)
    else:
        yield Show(cards.help(here.say, here.examples[1:]), for_all=True)


async def no_such_command(here: Here, request: Request) -> AsyncIterator[Answer]:
    """Those that may have been meant, with what stands behind."""
    name, _, rest = here.said.removeprefix("/").partition(" ")
    near = [f"{command} {rest}".strip() for command in WORDS.nearest(name, here.say)]
    yield Show(cards.unknown(here.say, name, near or [here.say("command-help"), here.say("example-day")]))


async def no_request(here: Here, request: Request) -> AsyncIterator[Answer]:
    """Nothing that is asked for. Where days were read it is said why they are not booked."""
    if request.spans:
        now = await here.now()
        over = all(span.end <= now for span in request.spans)
        yield Show(cards.plain(here.say, "past-date" if over else "not-time-off", here.examples[:1]))
    elif len(here.said.split()) == 1 and WORDS.nearest(here.said, here.say):
        async for reply in no_such_command(here, request):
            yield reply
    else:
        yield Show(cards.lost(here.say, here.said, (here.say("example-day"), here.say("command-help"))))


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
    Command("off", own.off, Intent.BOOK, starter=True),
    Command("mine", own.mine, Intent.MINE, starter=True),
    Command("who", who, Intent.WHO, starter=True),
    Command("change", altered.change, Intent.CHANGE, starter=True),
    Command("withdraw", altered.withdraw, Intent.WITHDRAW),
    Command("team", which_team.team),
    Command("approve", approve, Intent.APPROVE, owners_only=True),
    Command("settings", settings_card.settings, Intent.SETTINGS),
    Command("sign-in", talk.sign_in, Intent.SIGN_IN),
    Command("sign-out", talk.sign_out, Intent.SIGN_OUT),
    Command("forget-me", forgetting.forget_me, scopes=()),
    Command("help", help_, Intent.HELP),
    Command("cancel", by_word.cancel),
)
BY_KEY = {command.key: command for command in COMMANDS}
BY_INTENT = {command.intent: command.handler for command in COMMANDS if command.intent} | {Intent.HELLO: talk.hello}
WORDS = Vocabulary([*BY_KEY])

QUESTIONS: dict[Asked, Handler] = {
    Asked.LEFT: answers.left,
    Asked.RULES: answers.rules,
    Asked.DECIDES: who_decides,
    Asked.REQUESTS: what_was_asked_for,
    Asked.TAKEN: answers.taken,
    Asked.OTHERS: who_else,
    Asked.NEXT: answers.next_off,
    Asked.WORKING: answers.working_then,
    Asked.OFF: answers.off_then,
}
"""Who answers what is asked: a question is never taken for a request."""
ANSWERS = frozenset(QUESTIONS.values())

CHOOSING = frozenset({"change", "withdraw"})
"""Forms in which one of several is chosen."""
MAY_BE_ABOUT_THIS = frozenset({Intent.BOOK, Intent.NONE, Intent.CHANGE, Intent.WITHDRAW})
ABOUT_THIS = frozenset({corrected.correct, corrected.more_days, by_word.act, by_word.pick})
OTHER_TOPICS = frozenset({who, approve, settings_card.settings, which_team.team, talk.sign_in, talk.sign_out})
"""After these nothing is "it" any more."""
OF_SOMEBODY = frozenset({Intent.BOOK, Intent.CHANGE, Intent.WITHDRAW})
"""What may be asked for a teammate as well."""
ABOUT_DAYS = OF_SOMEBODY | {Intent.WHO}
"""Whose commands read more out of a text than that they are meant."""


async def answer_text(here: Here, text: str) -> AsyncIterator[Answer]:
    """What somebody says, or presses as an example. What is no command answers the open question."""
    here.said = text
    called = await command_meant(here, text)
    if called.handler in OTHER_TOPICS:
        recall.forget(here)
    if here.open and not called.by_name and called.request.intent in (Intent.BOOK, Intent.NONE):
        if of_somebody := await _of_somebody(here, called.request):
            # A wish said in full: what was asked before is not asked any more.
            await here.conversation.forms.close()
            yield of_somebody
            return
        if _states_something_of(called.request):
            # It is no answer either: these are not the days of the person who talks.
            called = replace(called, request=replace(called.request, spans=()))
        async for reply in answer_question(here, text, called.request):
            yield reply
        return
    async for reply in answer_request(here, called.request, called.handler):
        yield _with_open_question(here, reply)


def _with_open_question(here: Here, reply: Answer) -> Answer:
    """A reply that came in between ends with the question that is still open."""
    if isinstance(reply, Show) and here.open and reply.about is None and not cards.asks(reply.card):
        return Show(cards.reminded(reply.card, here.say(f"still-open-{here.open.slot}")))
    return reply


async def answer_request(here: Here, request: Request, handler: Handler) -> AsyncIterator[Answer]:
    """Oneself or a teammate: decided here, and nowhere else."""
    if handler not in ABOUT_THIS | ANSWERS and (answer := await _of_somebody(here, request)):
        yield answer
        return
    async for reply in handler(here, request):
        yield reply


async def _of_somebody(here: Here, request: Request) -> Reply | None:
    if _states_something_of(request):
        return await theirs.answer(here, replace(request, intent=Intent.BOOK))
    may_be_theirs = request.intent in OF_SOMEBODY and await _about_a_teammate(here, request)
    return await theirs.answer(here, request) if may_be_theirs else None


def _states_something_of(request: Request) -> bool:
    """ "Megan is off Friday" asks nothing for the person who says so."""
    return request.intent is Intent.NONE and bool(request.named.somebody and request.named.reason and request.spans)


async def _about_a_teammate(here: Here, request: Request) -> bool:
    """By name; "change it to sick leave" by what the talk was about last."""
    if request.named.somebody:
        return True
    if request.intent is not Intent.CHANGE or request.spans:
        return False
    last = await here.last_shown()
    return last is not None and last.somebody_elses


@dataclass(frozen=True, slots=True)
class Called:
    handler: Handler
    request: Request
    by_name: bool = False
    """Whether a command was called by its name, or something was asked: that outranks an open question."""


async def command_meant(here: Here, text: str) -> Called:
    """A name alone is the command, and so is one after a slash with anything behind it. Else it is what the text means;
    a command that no meaning stands for still goes by the name the text begins with: "team Store"."""
    slash = text.startswith("/")
    bare = text.removeprefix("/").strip()
    named = WORDS.called(bare, here.say)
    if named and (slash or not named[1]):
        return await _by_name(here, bare, *named)
    if slash and bare and WORDS.nearest(bare.split()[0], here.say):
        return Called(no_such_command, Request(Intent.NONE), by_name=True)
    request = await here.understand(bare if slash and bare else text)
    if asked := question_in(text, request, here.conversation.person.locale):
        return Called(QUESTIONS[asked], await _then(here, text, request), by_name=True)
    if (said := await _said_of_this(here, text, request)) and not slash:
        return said
    if request.intent in BY_INTENT:
        return Called(BY_INTENT[request.intent], await _then(here, text, request))
    if named and not request.spans and BY_KEY[named[0]].intent is None:
        return await _by_name(here, bare, *named)
    return (
        Called(no_such_command, request, by_name=True) if slash and not request.spans else Called(no_request, request)
    )


async def _then(here: Here, text: str, request: Request) -> Request:
    """ "Who else is off then?": the days that were talked of last."""
    row = None if request.spans or request.intent in OF_SOMEBODY else await by_word.talked_of(here)
    if row is None:
        return request
    about = await altered.own_clock(here, row)
    return replace(request, spans=about) if (await here.remark_on(text, about)).has("then") else request


async def _said_of_this(here: Here, text: str, request: Request) -> Called | None:
    """What is said of the time off that was talked of last, or with a word for a button; None where it is not."""
    row = await by_word.talked_of(here)
    about = await altered.own_clock(here, row) if row else ()
    choosing = here.open is not None and here.open.form in CHOOSING
    several = choosing or len(recall.recalled(here).rows) > 1 or bool(row and row.alternatives)
    said = here.remark = await here.remark_on(text, about, several)
    if said.act is not None:
        return _word_for_a_button(here, said)
    if here.open is not None or request.intent not in MAY_BE_ABOUT_THIS:
        return None
    if said.alone and (said.nth or said.has("other", "both")):
        return Called(by_word.pick, Request(Intent.NONE), by_name=True)
    if said.one_of and request.intent in (Intent.BOOK, Intent.NONE) and len(await by_word.by_day(here)) == 1:
        return Called(by_word.choose_by_day, Request(Intent.NONE), by_name=True)
    handler = _changes_this(said, row, request)
    return Called(handler, request, by_name=True) if handler else None


def _word_for_a_button(here: Here, said: Remark) -> Called | None:
    """An open question is left by "no", and nothing else is pressed while it is open."""
    if said.act is Act.THANKS:
        return Called(by_word.thanks, said.request, by_name=True)
    if here.open is None:
        return Called(by_word.act, Request(Intent.NONE), by_name=True)
    return Called(by_word.cancel, said.request, by_name=True) if said.act in (Act.NO, Act.CANCEL) else None


def _changes_this(said: Remark, row: TimeOff | None, request: Request) -> Handler | None:
    """ "Off Friday" after an offer is a wish of its own, and so is a bare day; "no, off Friday" is not."""
    how = said.alteration.how if said.alteration else None
    in_full = bool(request.named.reason) and not said.has("no", "meant") and not {"take", "out"} <= said.signs
    if in_full and request.intent is Intent.BOOK:
        return None
    if row and row.state is State.OFFERED and said.says_something and (said.signs or not said.dated):
        elsewhere = said.named and not any(one.overlaps(span) for one in said.named for span in row.spans)
        if not elsewhere or request.intent in (Intent.BOOK, Intent.NONE):
            return corrected.correct
    if row is not None and how is How.ADD:
        return corrected.more_days
    same_day = row is not None and row.state is State.BOOKED and not said.dated
    if request.intent not in (Intent.BOOK, Intent.NONE) or not said.says_something:
        return None
    if not same_day and not altered.may_alter(said):
        return None
    if how is How.DROP:
        return altered.withdraw
    return altered.change if said.alteration or said.subject is not None else None


async def _by_name(here: Here, text: str, key: str, rest: str) -> Called:
    """What stands behind the name is read with it, where that says the same, else alone."""
    command, here.rest = BY_KEY[key], rest
    if not rest and command.intent not in ABOUT_DAYS:
        return Called(command.handler, Request(command.intent or Intent.NONE), by_name=True)
    request = await here.understand(text)
    if rest and command.intent is None and request.spans and request.intent in BY_INTENT:
        # "/cancel Friday"
        return Called(BY_INTENT[request.intent], request, by_name=True)
    if request.intent is not command.intent:
        request = await here.understand(rest)
        request = replace(request, intent=command.intent or Intent.NONE, who=request.who or request.subject)
    return Called(command.handler, request, by_name=True)
