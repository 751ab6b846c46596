"""Every card in every state, with easy and with nasty contents."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from bot import cards
from bot.cards.change import FAULTS
from bot.messages import Card
from bot.texts import Texts
from bot.time_off import OWN_PLAN, Entry, Part, Place, Span, State, TimeOff, Where, laid_out

NOW = datetime(2026, 11, 19, 10, 15)
NASTY = "**Dr** [Smith](https://example.com) _x_ {{DATE(2026-01-01)}} \u202egnp.exe\u200b & <b>`~# " + "W" * 255
EXAMPLES = ("off next Monday", "off 3 to 5 June", "off tomorrow afternoon, dentist")
COMMANDS = ("off", "mine", "change", "withdraw", "sign-in", "sign-out", "help", "cancel")

MONDAY = Span.days(date(2026, 11, 23), date(2026, 11, 23))
WEEK = Span.days(date(2026, 11, 23), date(2026, 11, 25))
HOURS = Span(datetime(2026, 11, 20, 13), datetime(2026, 11, 20, 17), all_day=False)
NIGHTS = Span(datetime(2026, 11, 23, 13), datetime(2026, 11, 25, 11, 30), all_day=False)
YEARS = Span.days(date(2026, 12, 28), date(2027, 1, 3))


STORE = Place(
    Where.ASKED, "team", "me", "TOR", zone="Europe/London", team_name="Contoso *Store*", reason_name="Vacation"
)
SCHEDULE = replace(STORE, where=Where.SHIFTS)


def row(*spans: Span, **changes: object) -> TimeOff:
    one = TimeOff(
        id="0f8fad5bd9cb469fa16570867728950e",
        owner="7c9e6679-7425-40de-944b-e07fc1f90ae7",
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
    described = [(name, say(f"command-{name}")) for name in COMMANDS]
    shown = {name: cards.time_off(one, say, NOW) for name, one in kept.items()}
    shown |= {
        "change-day": cards.change(kept["offer-days"], say, NOW),
        "change-hours": cards.change(booked(HOURS, subject="Dentist"), say, NOW),
        "change-faults": cards.change(kept["offer-hours"], say, NOW, FAULTS, typed),
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
        "help": cards.help(say, EXAMPLES, described),
        "help-reminding": cards.reminded(cards.help(say, EXAMPLES, described), say("still-open-when")),
        "hello": cards.hello(say, "Alex Wilber", EXAMPLES[:2]),
        "hello-nameless": cards.hello(say, " ", EXAMPLES),
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
        "plain-cancelled": cards.plain(say, "cancelled", EXAMPLES),
        "plain-nothing-open": cards.plain(say, "nothing-open"),
        "far-off": cards.time_off(row(MONDAY, state=State.BOOKED), say, NOW - timedelta(days=400)),
    }
    return shown
