"""Every card in every state, with easy and with nasty contents."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from bot import cards
from bot.cards.change import FAULTS
from bot.messages import Card
from bot.texts import Texts, language_names
from bot.time_off import OWN_PLAN, Entry, Part, Place, Span, State, TimeOff, Where, laid_out
from bot.time_off.days import Away, View
from bot.time_off.team import Colleague, Reason, Team

NOW = datetime(2026, 11, 19, 10, 15)
NASTY = "**Dr** [Smith](https://example.com) _x_ {{DATE(2026-01-01)}} \u202egnp.exe\u200b & <b>`~# " + "W" * 255
EXAMPLES = ("off next Monday", "off 3 to 5 June", "off tomorrow afternoon, dentist")
COMMANDS = ("off", "mine", "who", "change", "withdraw", "team", "settings", "sign-in", "sign-out", "help", "cancel")

MONDAY = Span.days(date(2026, 11, 23), date(2026, 11, 23))
WEEK = Span.days(date(2026, 11, 23), date(2026, 11, 25))
HOURS = Span(datetime(2026, 11, 20, 13), datetime(2026, 11, 20, 17), all_day=False)
NIGHTS = Span(datetime(2026, 11, 23, 13), datetime(2026, 11, 25, 11, 30), all_day=False)
YEARS = Span.days(date(2026, 12, 28), date(2027, 1, 3))


OWNER = "7c9e6679-7425-40de-944b-e07fc1f90ae7"
STORE = Place(
    Where.ASKED, "team", OWNER, "TOR", zone="Europe/London", team_name="Contoso *Store*", reason_name="Vacation"
)
REASONS = [Reason("TOR", "Vacation", "plane"), Reason("TOR2", NASTY), Reason("TOR3", "Sick day", "firstAid")]
SCHEDULE = replace(STORE, where=Where.SHIFTS)


def row(*spans: Span, **changes: object) -> TimeOff:
    one = TimeOff(
        id="0f8fad5bd9cb469fa16570867728950e",
        owner=OWNER,
        tenant="tenant",
        conversation="conversation",
        zone="Europe/Berlin",
        parts=tuple(Part(span) for span in spans or (MONDAY,)),
    )
    return replace(one, **changes)  # type: ignore[arg-type]


def booked(*spans: Span, **changes: object) -> TimeOff:
    one = row(*spans, **{"state": State.BOOKED, **changes})
    return replace(one, parts=tuple(replace(part, entry=f"entry-{n}") for n, part in enumerate(one.parts)))


def kept_in(one: TimeOff, *places: Place) -> TimeOff:
    """The same in other places."""
    entry = one.parts[0].entry
    return replace(one, parts=tuple(replace(part, entry=entry) for part in laid_out(one.spans, places, one.zone)))


def rows() -> dict[str, TimeOff]:
    partly = (Part(MONDAY, "entry-1"), Part(HOURS))
    readings = ((Span.days(date(2026, 11, 30), date(2026, 11, 30)),), (HOURS, WEEK), (WEEK, MONDAY, YEARS))
    held = tuple(Entry(f"e{n}", span, subject) for n, (span, subject) in enumerate([(WEEK, "Skiing"), (NIGHTS, "")]))
    plain = {f"state-{state}": row(subject="Dentist", state=state) for state in State}
    return plain | {
        "offer-hours": row(HOURS, zone="America/New_York"),
        "offer-days": row(WEEK, subject="Skiing", alternatives=readings[:1]),
        "offer-full": row(
            MONDAY,
            subject="Skiing",
            alternatives=readings,
            overlaps=(*held, *held),
            notes=frozenset({"not-working-days", "zone-differs", "assumed-year"}),
        ),
        "offer-many": row(MONDAY, HOURS, NIGHTS, YEARS, WEEK, subject=NASTY),
        "offer-nasty": row(subject=NASTY, reason=NASTY, overlaps=(Entry("e", MONDAY, NASTY),)),
        "offer-over": row(Span.days(date(2026, 11, 2), date(2026, 11, 2)), notes=frozenset({"moved-on"})),
        "booked": booked(WEEK, subject="Skiing"),
        "booked-apart": booked(WEEK, subject="Skiing", notes=frozenset({"apart-from-team"})),
        "booked-twice-said": booked(notes=frozenset({"already-booked"})),
        "booked-not-changed": booked(reason="The time is locked.", notes=frozenset({"not-changed-refused"})),
        "changing": booked(state=State.CHANGING, wanted=(Part(WEEK),), wanted_subject="Skiing"),
        "failed-refused": row(state=State.FAILED, reason="Start is too late.", notes=frozenset({"failed-refused"})),
        "failed-partly": replace(row(state=State.FAILED, notes=frozenset({"failed-partly"})), parts=partly),
        "offer-both": kept_in(row(HOURS, subject="Skiing"), OWN_PLAN, STORE),
        "offer-asking": kept_in(row(HOURS), STORE),
        "offer-schedule": kept_in(row(WEEK), SCHEDULE),
        "booked-both": kept_in(booked(WEEK, notes=frozenset({"asked-pending"})), OWN_PLAN, STORE),
        "asked": kept_in(booked(HOURS, notes=frozenset({"asked-declined"})), STORE),
        "approved": kept_in(booked(WEEK, notes=frozenset({"asked-approved"})), STORE),
        "asked-pending": kept_in(booked(WEEK, notes=frozenset({"asked-pending"})), STORE),
        "asking-back": kept_in(booked(WEEK, notes=frozenset({"asked-approved", "back-asked"})), STORE),
        "not-taken-back": kept_in(
            booked(WEEK, reason=NASTY, notes=frozenset({"asked-approved", "back-declined"})), STORE
        ),
        "taken-back": kept_in(row(WEEK, state=State.WITHDRAWN, notes=frozenset({"back-done"})), STORE),
        "partly-declined": booked(WEEK, reason=f"✕ {NASTY}\n✓ Friday", notes=frozenset({"part-declined"})),
        "in-the-schedule": kept_in(booked(WEEK, notes=frozenset({"changed-elsewhere"})), SCHEDULE),
        "half-both": replace(
            row(state=State.FAILED, notes=frozenset({"not-owner"})),
            parts=(Part(MONDAY, "entry-1"), Part(MONDAY, place=SCHEDULE), Part(MONDAY, place=STORE)),
        ),
        "gone": row(state=State.WITHDRAWN, notes=frozenset({"gone"})),
    }


def samples(say: Texts) -> dict[str, Card]:
    """By name, so that a failing test says which card it is about."""
    kept = rows()
    typed = {"first_0": "2026-11-25", "last_0": "2026-11-23", "all_day_0": "false", "from_0": "", "subject": NASTY}
    ahead = [booked(span, subject=subject) for span, subject in ((HOURS, "Dentist"), (WEEK, ""), (YEARS, "Skiing"))]
    crowd = [booked(NIGHTS, subject=NASTY) for _ in range(10)]
    choices = [Span.days(day, day) for day in (NOW.date(), date(2026, 11, 20), date(2026, 11, 23))]
    withdrawn = row(MONDAY, state=State.WITHDRAWN)
    refused = booked(notes=frozenset({"not-withdrawn-busy"}))
    described = [(say(f"command-{name}"), say(f"command-{name}.about")) for name in COMMANDS]
    spoken = ("de", [("teams", say("settings-language-teams")), *language_names().items()])
    own_teams = ("1", [("1", "Contoso Store"), ("2", NASTY)])
    told = [(say("settings-hours"), say.working_hours(frozenset(range(5)), time(9), time(17)))]
    shown = {name: cards.time_off(one, say, NOW) for name, one in kept.items()}
    shown |= {
        "change-day": cards.change(kept["offer-days"], say, NOW),
        "change-hours": cards.change(booked(HOURS, subject="Dentist"), say, NOW),
        "change-faults": cards.change(kept["offer-hours"], say, NOW, FAULTS, typed),
        "change-reason": cards.change(kept["offer-both"], say, NOW, reasons=REASONS),
        "change-parts": cards.change(kept["offer-many"], say, NOW),
        "ask-when": cards.ask_when(say, NOW, choices, None),
        "ask-when-again": cards.ask_when(say, NOW, choices, "not-an-answer"),
        "ask-team": cards.ask_team(say, [{"id": "1", "name": "Contoso Store"}, {"id": "2", "name": NASTY}]),
        "ask-team-again": cards.ask_team(say, [{"id": "1", "name": "Contoso Store"}], "not-a-team"),
        "ask-which-change": cards.ask_which(say, NOW, ahead, "change"),
        "ask-which-undo": cards.ask_which(say, NOW, crowd, "undo"),
        "mine": cards.mine(say, NOW, ahead, None, 0),
        "mine-withdrawn": cards.mine(say, NOW, ahead, withdrawn, 0),
        "mine-not-withdrawn": cards.mine(say, NOW, ahead, refused, 0),
        "mine-nothing": cards.mine(say, NOW, [], None, 0),
        "mine-crowd": cards.mine(say, NOW, crowd, withdrawn, 3),
        "help": cards.help(say, EXAMPLES),
        "help-reminding": cards.reminded(cards.help(say, EXAMPLES), say("still-open-when")),
        "commands": cards.commands(say, described),
        "hello": cards.hello(say, "Alex Wilber", EXAMPLES[:2]),
        "language-now": cards.language_now(say, "Deutsch"),
        "hello-nameless": cards.hello(say, " ", EXAMPLES),
        "ask-in-dialog": cards.ask_in_dialog(say, NASTY, EXAMPLES),
        "into-message": cards.into_message(say, NASTY, [(NASTY, "Nov 23"), ("", "Nov 24")]),
        "into-message-nothing": cards.into_message(say, NASTY, []),
        "welcome": cards.welcome(say, NASTY, EXAMPLES),
        "welcome-nameless": cards.welcome(say, "", EXAMPLES),
        "lost": cards.lost(say, "colourless green ideas sleep furiously", EXAMPLES),
        "lost-nasty": cards.lost(say, NASTY, EXAMPLES),
        "trouble-bug": cards.trouble(say, "bug", "3f2a9c1e", None),
        "trouble-busy": cards.trouble(say, "graph-busy", None, {"verb": "book", "id": "1", "version": 3}),
        "trouble-refused": cards.trouble(
            say, "graph-refused", None, {"verb": "book", "id": "1", "version": 3}, reason=NASTY
        ),
        "sign-in": cards.sign_in(say, "https://siesta.example/auth/start?ticket=abc"),
        "consent": cards.consent(
            say, ("Schedule.ReadWrite.All", "Group.Read.All"), "https://login.example/consent?a=b"
        ),
        "unknown": cards.unknown(say, NASTY, EXAMPLES),
        "settings": cards.settings(say, spoken, "both", own_teams, told, signed_in=True, saved=False),
        "settings-saved": cards.settings(say, spoken, "plan", ("", own_teams[1]), told, signed_in=True, saved=True),
        "settings-stranger": cards.settings(say, spoken, "plan", ("", []), [], signed_in=False, saved=False),
        "plain-cancelled": cards.plain(say, "cancelled", EXAMPLES),
        "plain-nothing-open": cards.plain(say, "nothing-open"),
        "far-off": cards.time_off(row(MONDAY, state=State.BOOKED), say, NOW - timedelta(days=400)),
    }
    return shown | answers(say) | schedules(say) | owners(say)


def answers(say: Texts) -> dict[str, Card]:
    """What is said to questions."""
    ahead = [booked(WEEK, subject="Skiing"), booked(YEARS, subject=NASTY)]
    how = [say("answer-taken-from"), say("answer-taken-how", hours="9:00")]
    off = cards.Answer(say("answer-off-until", day=say.day(WEEK.last_day)), rows=ahead)
    counted = cards.Answer(say("answer-taken", days=3.5, when="2026"), [say("answer-taken-asked", days=1)], how)
    asked = [one.entry for one in requests()]
    return {
        "answer-off": cards.answer(say, NOW, off),
        "answer-taken": cards.answer(say, NOW, counted),
        "answer-requests": cards.answer_requests(say, say("answer-requests", requests=5, team="Store"), asked),
        "answer-requests-none": cards.answer_requests(say, say("answer-requests", requests=0, team="Store"), []),
    }


def schedules(say: Texts) -> dict[str, Card]:
    """What cards show of a team's schedule."""
    looks = looked()
    today = datetime(2026, 11, 25, 9)
    crew = [Colleague("adele", "Adele Vance", owns=False), Colleague("nasty", NASTY, owns=False)]
    only = {name: replace(looks[name], people=looks[name].people[:1]) for name in ("who-week", "who-crowd")}
    shown = {name: cards.grid(look, say, today) for name, look in looks.items()}
    return shown | {
        "person-off": cards.whereabouts(only["who-week"], say),
        "person-nasty": cards.whereabouts(only["who-crowd"], say),
        "person-not-off": cards.whereabouts(replace(looks["who-day"], people=(Away("Adele", ()),)), say),
        "person-unknown": cards.ask_who(say, TEAM, NASTY, [], False, looks["who-week"].view),
        "person-nearly": cards.ask_who(say, TEAM, "Adelle", crew, False, looks["who-week"].view),
        "person-several": cards.ask_who(say, TEAM, "Adele", crew, True, looks["who-week"].view),
    }


def owners(say: Texts) -> dict[str, Card]:
    """What an owner of a team sees of somebody else's time off."""
    kept = somebody_elses()
    crew = [Colleague(f"{number}", f"{number} {NASTY}", owns=False) for number in range(300)]
    shown = {f"theirs-{name}": cards.time_off(one, say, NOW) for name, one in kept.items()}
    return shown | {
        "theirs-change": cards.change(kept["state-booked"], say, NOW, reasons=[Reason("TOR", "Vacation")]),
        "theirs-share": cards.share(kept["draft"], [("Adele Vance", say.span(WEEK)), (NASTY, say.span(NIGHTS))], say),
        "theirs-choose": cards.choose(say, NOW, [kept["state-booked"], kept["draft"], kept["nasty"]]),
        "theirs-none-then": cards.none_then(say, NOW, NASTY, [kept["state-booked"]]),
        "theirs-none-ahead": cards.none_then(say, NOW, "Adele Vance", []),
        "ask-person-several": cards.ask_person(say, TEAM, "Adele", crew[:2], crew, fits=True, text="put Adele off"),
        "ask-person-unknown": cards.ask_person(say, TEAM, NASTY, crew[:2], crew, fits=False, text=NASTY * 3),
        "approvals": cards.approvals(say, requests()[:3]),
        "approvals-crowd": cards.approvals(say, requests() * 4, 7, requests()[1].entry),
        "approvals-nothing": cards.approvals(say, []),
        **{f"approval-{number}": cards.approval(say, one) for number, one in enumerate(requests())},
        "asked-back": cards.approval(say, requests()[0], back=True),
        "taken-out": cards.approval(say, requests()[1], back=True),
        "kept-in": cards.approval(say, requests()[3], back=True),
        "owners-only": cards.owners_only(say, TEAM, ["Megan Bowen", NASTY]),
        "owners-only-nobody": cards.owners_only(say, TEAM, []),
    }


def requests() -> list[cards.Asked]:
    """What an owner decides, and what has become of it."""
    adele = replace(STORE, person="adele", person_name="Adele Vance")
    nasty = replace(adele, person_name=NASTY, reason_name=NASTY, team_name=NASTY)
    first = Entry("SREQ_1", WEEK, "Skiing", adele, answer="pending")
    return [
        cards.Asked(first, ("Isaac Fielder",)),
        cards.Asked(replace(first, id="SREQ_2", answer="approved", answer_words="Have fun")),
        cards.Asked(replace(first, id="SREQ_3", place=nasty, subject=NASTY), (NASTY,) * 9),
        cards.Asked(replace(first, id="SREQ_4", answer="declined", answer_words=NASTY, place=nasty)),
        cards.Asked(replace(first, id="SREQ_5", answer="withdrawn", subject="")),
    ]


def somebody_elses() -> dict[str, TimeOff]:
    """By what its card is about."""
    adele = replace(SCHEDULE, person="adele", person_name="Adele Vance")
    stands = kept_in(booked(MONDAY), adele)
    draft = replace(adele, draft=True)
    becomes = (Part(HOURS, place=replace(adele, reason="TOR_2", reason_name="Sick day")),)
    drafted = (Part(WEEK, "entry-0", draft),)
    nasty = replace(adele, person_name=NASTY, reason_name=NASTY, team_name=NASTY)
    states = {f"state-{state}": replace(kept_in(row(WEEK, state=state), adele), wanted=becomes) for state in State}
    return states | {
        "state-booked": stands,
        "asking": replace(stands, wanted=becomes),
        "asking-draft": replace(stands, wanted=drafted, notes=frozenset({"all-of-it"})),
        "conflict": replace(stands, wanted=becomes, notes=frozenset({"changed-elsewhere"})),
        "changed": replace(stands, earlier=becomes),
        "drafted": replace(stands, parts=drafted, earlier=stands.parts),
        "draft-removed": replace(stands, parts=drafted, earlier=stands.parts, state=State.WITHDRAWN),
        "draft": replace(stands, parts=drafted),
        "removing": replace(stands, notes=frozenset({"removing"})),
        "gone": replace(stands, state=State.WITHDRAWN, notes=frozenset({"gone"})),
        "overlaps": replace(states["state-offered"], overlaps=(Entry("e", WEEK, ""),)),
        "mine-asking": replace(booked(MONDAY, subject="Skiing"), wanted=(Part(WEEK),), wanted_subject="Skiing"),
        "nasty": replace(kept_in(booked(NIGHTS), nasty), wanted=(Part(YEARS, place=nasty),)),
    }


TEAM = Team("aaaaaaaa-0000-4000-8000-0000000000aa", "Contoso Store", "Europe/Berlin")


def held(span: Span, **about: object) -> Entry:
    """A time off in the team's schedule."""
    answer = str(about.pop("answer", ""))
    place = replace(Place(Where.SHIFTS, team=TEAM.id, zone=TEAM.zone), **about)  # type: ignore[arg-type]
    return Entry("entry", span, "", place, answer=answer)


def looked() -> dict[str, cards.Seen]:
    """Looks at a schedule, on the Wednesday of its week."""
    morning = Span(datetime(2026, 11, 24, 8), datetime(2026, 11, 24, 12), all_day=False)
    few = (
        Away("Adele Vance", (held(WEEK, reason_name="Vacation"),)),
        Away("Alex Wilber", (held(Span.days(date(2026, 11, 27), date(2026, 11, 27)), answer="pending"),)),
        Away("Isaac Fielder", (held(morning), held(NIGHTS, draft=True))),
        Away("باباك", (held(Span.days(date(2026, 10, 5), date(2027, 1, 8))),)),
    )
    crowd = tuple(Away(f"{number} {NASTY}", (held(NIGHTS, reason_name=NASTY),) * 3) for number in range(60))
    week = cards.Seen(TEAM, View(date(2026, 11, 23), date(2026, 11, 29)), TEAM.zone, few)
    month = replace(week, view=View.month_of(date(2026, 11, 1)))
    return {
        "who-week": week,
        "who-month": month,
        "who-day": replace(week, view=View(date(2026, 11, 24), date(2026, 11, 24))),
        "who-elsewhere": replace(week, zone="America/Los_Angeles", view=View(date(2026, 11, 24), date(2026, 12, 3))),
        "who-text": replace(week, as_text=True),
        "who-in-channel": replace(week, alone=False),
        "who-nobody": replace(week, people=()),
        "who-crowd": replace(week, people=crowd, team=replace(TEAM, name=NASTY)),
        "who-crowd-month": replace(month, people=crowd),
        "who-crowd-text": replace(week, people=crowd, as_text=True, zone="Asia/Kathmandu", skipped=10),
        "who-crowd-end": replace(week, people=crowd, skipped=50),
    }
