"""What the picture of a team's time off shows, and to whom it leads."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from bot import cards
from bot.cards.grid import PAGE, Seen
from bot.texts import texts
from bot.time_off import Entry, Span
from bot.time_off.days import Away, View
from tests.cards.samples import held, looked
from tests.cards.test_cards import lines, of_type, titles

SAY = texts("en-US", 2026)
TODAY = datetime(2026, 11, 25, 9)
WEEK = replace(looked()["who-week"], people=())
FRIDAY = date(2026, 11, 27)


def rows(seen: Seen) -> list[list[list[str]]]:
    """What stands in every cell, row by row, the heads first."""
    return [
        [[block["text"] for block in column["items"]] for column in row["columns"]]
        for row in of_type(cards.grid(seen, SAY, TODAY), "ColumnSet")
    ]


def hours(start: int, end: int, day: int = 27) -> Span:
    return Span(datetime(2026, 11, day, start), datetime(2026, 11, day, end), all_day=False)


@pytest.mark.parametrize(
    ("entries", "sign"),
    [
        ([held(Span.days(FRIDAY, FRIDAY))], "■"),
        ([held(Span.days(date(2026, 1, 1), date(2027, 1, 1)))], "■"),
        ([held(hours(8, 12))], "◧"),
        ([held(hours(12, 17))], "◨"),
        ([held(hours(11, 15))], "◫"),
        ([held(hours(8, 12)), held(hours(13, 17))], "■"),
        ([held(Span.days(FRIDAY, FRIDAY), draft=True)], "▤"),
        ([held(Span.days(FRIDAY, FRIDAY), answer="pending")], "▨"),
        ([held(Span.days(FRIDAY, FRIDAY), answer="pending"), held(hours(8, 12))], "◧"),
        ([held(Span(datetime(2026, 11, 26, 12), datetime(2026, 11, 27), all_day=False))], "□"),
    ],
)
def test_a_day_has_the_sign_of_what_it_is(entries: list[Entry], sign: str) -> None:
    week = rows(replace(WEEK, people=(Away("Adele", tuple(entries)),)))
    assert week[1][5] == [sign]


def test_a_week_has_a_column_for_each_day_and_shows_which_is_today() -> None:
    heads, adele = rows(replace(WEEK, people=(Away("Adele", (held(Span.days(FRIDAY, FRIDAY)),)),)))
    assert heads == [
        ["Nov 2026"],
        *[["Mo", "23"], ["Tu", "24"], ["We", "25", "▾"], ["Th", "26"], ["Fr", "27"], ["Sa", "28"], ["Su", "29"]],
    ]
    assert adele == [["Adele"], ["□"], ["□"], ["□"], ["□"], ["■"], ["·"], ["·"]]


def test_a_month_has_a_column_for_each_week_and_says_which_days() -> None:
    month = replace(WEEK, view=View.month_of(FRIDAY))
    entries = (held(Span.days(date(2026, 11, 23), date(2026, 11, 25))), held(hours(8, 12)))
    heads, adele = rows(replace(month, people=(Away("Adele", entries),)))
    assert heads[1:] == [["1"], ["2–8"], ["9–15"], ["16–22"], ["23–29", "▾"], ["30"]]
    assert adele[1:] == [["·"], ["□"], ["□"], ["□"], ["■", "23–25", "◧27"], ["□"]]


def test_the_weekend_is_that_of_the_schedules_country() -> None:
    riyadh = replace(WEEK, team=replace(WEEK.team, zone="Asia/Riyadh"))
    _, row = rows(replace(riyadh, people=(Away("Adele", (held(Span.days(date(2026, 11, 23), date(2026, 11, 23))),)),)))
    assert row[1:] == [["■"], ["□"], ["□"], ["□"], ["·"], ["·"], ["□"]]


def test_only_the_signs_that_are_there_are_explained() -> None:
    shown = lines(cards.grid(replace(WEEK, people=(Away("Adele", (held(hours(8, 12)),)),)), SAY, TODAY))
    assert "◧\u00a0morning" in shown
    assert "Adele: Friday, November 27, 8:00 AM to 12:00 PM" in shown


def test_another_clock_is_said_and_reckoned() -> None:
    there = replace(WEEK, zone="Asia/Kathmandu", people=(Away("Adele", (held(hours(13, 17)), held(hours(19, 23)))),))
    shown = lines(cards.grid(there, SAY, TODAY))
    assert "Your own clock: Kathmandu time (UTC+5:45)" in shown
    assert "Adele: Friday, November 27, 1:00 PM to 5:00 PM (for you 5:45 – 9:45 PM)" in shown
    late = "Friday, November 27, 11:45 PM to Saturday, November 28, 3:45 AM"
    assert f"Adele: Friday, November 27, 7:00 PM to 11:00 PM (for you {late})" in shown


def test_hours_during_which_the_readers_clock_is_set_back() -> None:
    night = Span(datetime(2026, 10, 25, 0, 30), datetime(2026, 10, 25, 1, 10), all_day=False)
    sunday = replace(WEEK, view=View(date(2026, 10, 25), date(2026, 10, 25)), people=(Away("Adele", (held(night),)),))
    shown = lines(cards.grid(replace(sunday, team=replace(WEEK.team, zone="Etc/UTC")), SAY, TODAY))
    assert "Sunday, October 25, 12:30 AM to 1:10 AM (for you 2:30 – 3:10 AM)" in shown


def test_a_clock_that_shows_the_same_is_not_mentioned() -> None:
    shown = lines(cards.grid(replace(WEEK, zone="Europe/Paris"), SAY, TODAY))
    assert not [line for line in shown if "clock" in line]


def test_who_hears_the_card_hears_who_is_off_and_when() -> None:
    adele = Away("Adele", (held(Span.days(FRIDAY, FRIDAY), reason_name="Sick day"),))
    spoken = cards.grid(replace(WEEK, people=(adele,)), SAY, TODAY)["speak"]
    assert spoken == "Who is off: Mon, Nov 23 – Sun, Nov 29, in Contoso Store. Adele: Friday, November 27, all day."


@pytest.mark.parametrize(
    ("view", "presses"),
    [
        (WEEK.view, ["Previous", "Next", "Month"]),
        (View.month_of(FRIDAY), ["Previous", "Next", "Week"]),
        (View(FRIDAY, FRIDAY), ["Previous", "Next", "Week", "Today"]),
        (WEEK.view.after(), ["Previous", "Next", "Month", "Today"]),
    ],
)
def test_where_one_can_go(view: View, presses: list[str]) -> None:
    assert titles(cards.grid(replace(WEEK, view=view), SAY, TODAY)) == presses


def test_a_crowd_comes_in_pages() -> None:
    crowd = tuple(Away(f"Person {n}", (held(Span.days(FRIDAY, FRIDAY)),)) for n in range(2 * PAGE + 3))
    seen, met = replace(WEEK, people=crowd), []
    while True:
        shown = cards.grid(seen, SAY, TODAY)
        met += [row[0][0] for row in rows(seen)[1:]]
        more = [one for one in of_type(shown, "Action.Execute") if one["title"] == "More people"]
        if not more:
            break
        seen = replace(seen, skipped=more[0]["data"]["skipped"])
    assert met == [away.name for away in crowd]
    assert "And 13 more." in lines(cards.grid(replace(WEEK, people=crowd), SAY, TODAY))


def test_time_off_that_a_list_has_no_room_for_is_counted() -> None:
    days = [Span.days(date(2026, 11, day), date(2026, 11, day)) for day in range(23, 28)]
    often = replace(WEEK, people=(Away("Adele", tuple(map(held, days))),), as_text=True)
    assert lines(cards.grid(often, SAY, TODAY))[-2] == "And 2 more."


def test_what_is_not_told_is_not_on_the_card() -> None:
    """The reason's id would tell as much as its name."""
    hidden = held(Span.days(FRIDAY, FRIDAY), reason="TOR_1", reason_name="")
    for as_text in (False, True):
        assert "TOR_1" not in str(
            cards.grid(replace(WEEK, people=(Away("Adele", (hidden,)),), as_text=as_text), SAY, TODAY)
        )
