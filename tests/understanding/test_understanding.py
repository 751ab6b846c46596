"""What a request says beside its spans: other readings, certainty, the subject, who is meant, what was assumed."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from bot.understanding import Context, Intent, Request, Span, understand
from bot.understanding.collisions import collisions
from bot.understanding.lexicon import lexicon
from bot.understanding.reader import prepare

WEDNESDAY = datetime(2026, 11, 18, 10, 15)


def read(text: str, locale: str = "en-US", now: datetime = WEDNESDAY, zone: str = "UTC", **beside: object) -> Request:
    return understand(text, Context(now, zone, locale, **beside))  # type: ignore[arg-type]


def day(text: str) -> Span:
    return Span.days(date.fromisoformat(text), date.fromisoformat(text))


def hours(start: str, end: str) -> Span:
    return Span(datetime.fromisoformat(start), datetime.fromisoformat(end), all_day=False)


def test_next_friday_said_on_wednesday_has_two_readings() -> None:
    request = read("next friday off")
    assert request.spans == (day("2026-11-27"),)
    assert request.alternatives == ((day("2026-11-20"),),)
    assert not request.certain


def test_next_monday_has_one_reading() -> None:
    request = read("next monday off")
    assert request.spans == (day("2026-11-23"),)
    assert request.alternatives == ()
    assert request.certain


def test_a_weekday_said_on_that_day_may_be_today() -> None:
    request = read("off wednesday")
    assert request.spans == (day("2026-11-25"),)
    assert request.alternatives == ((day("2026-11-18"),),)


@pytest.mark.parametrize(
    ("locale", "first", "other"),
    [
        ("en-US", "2027-03-04", "2027-04-03"),
        ("en-GB", "2027-04-03", "2027-03-04"),
        ("de-DE", "2027-04-03", "2027-03-04"),
    ],
)
def test_a_date_in_numbers_is_read_as_the_locale_writes_it(locale: str, first: str, other: str) -> None:
    request = read("03/04", locale)
    assert request.spans == (day(first),)
    assert request.alternatives == ((day(other),),)


def test_a_date_with_one_order_only_has_no_other_reading() -> None:
    assert read("off 24/12", "en-US").alternatives == ()


def test_the_words_left_over_are_the_subject() -> None:
    assert read("dentist tomorrow 2-4pm").subject == "dentist"
    assert read("off tomorrow, Moving House").subject == "Moving House"
    assert read("off tomorrow please").subject == ""


def test_the_subject_is_a_slice_of_what_was_written() -> None:
    assert read("off friday for a talk about the dentist's chair").subject == "talk about the dentist's chair"
    assert read("off tomorrow for a trip to Rome").subject == "trip to Rome"
    assert read("off tomorrow: mum, dad and me in Rome").subject == "mum, dad and me in Rome"


@pytest.mark.parametrize(
    ("text", "somebody", "place", "reason"),
    [
        ("put Adele off 3 to 5 June, vacation", "Adele", "", "off vacation"),
        ("move Adele's Friday to Monday", "Adele", "", ""),
        ("remove Adele Vance's time off on Friday", "Adele Vance", "", "time off"),
        ("off friday in Contoso Store", "", "Contoso Store", "off"),
        ("off friday in the team schedule", "", "team", "off"),
        ("off 2 December, sick", "", "", "off sick"),
        ("dentist tomorrow", "", "", ""),
    ],
)
def test_whom_and_what_a_text_may_name(text: str, somebody: str, place: str, reason: str) -> None:
    named = read(text).named
    assert (named.somebody, named.place, named.reason) == (somebody, place, reason)


def test_a_place_can_be_told_from_the_rest_of_the_subject() -> None:
    assert read("off friday, dentist in Contoso Store").named.apart == "dentist"
    assert read("off friday in Store").named.apart == ""


@pytest.mark.parametrize(
    ("locale", "text", "old", "new"),
    [
        ("en-US", "move my friday to monday", "2026-11-20", "2026-11-23"),
        ("en-US", "move friday to thursday", "2026-11-20", "2026-11-26"),
        ("en-US", "monday instead of friday", "2026-11-20", "2026-11-23"),
        ("en-US", "move it to monday", "", "2026-11-23"),
        ("en-US", "change my friday", "2026-11-20", ""),
        ("de-DE", "verschiebe Freitag auf Montag", "2026-11-20", "2026-11-23"),
        ("fr-FR", "décale mon vendredi au lundi", "2026-11-20", "2026-11-23"),
        ("es-ES", "mueve mi viernes al lunes", "2026-11-20", "2026-11-23"),
        ("pt-BR", "mudar sexta para segunda", "2026-11-20", "2026-11-23"),
        ("it-IT", "sposta venerdì a lunedì", "2026-11-20", "2026-11-23"),
        ("nl-NL", "verplaats vrijdag naar maandag", "2026-11-20", "2026-11-23"),
        ("pl-PL", "przenieś piątek na poniedziałek", "2026-11-20", "2026-11-23"),
        ("tr-TR", "cumayı pazartesiye taşı", "2026-11-20", "2026-11-23"),
        ("zh-CN", "把周五改到周一", "2026-11-20", "2026-11-23"),
        ("ja-JP", "金曜日を月曜日に変更", "2026-11-20", "2026-11-23"),
        ("ko-KR", "금요일을 월요일로 변경", "2026-11-20", "2026-11-23"),
    ],
)
def test_what_is_to_change_and_into_what(locale: str, text: str, old: str, new: str) -> None:
    request = read(text, locale)
    assert request.intent is Intent.CHANGE
    assert request.spans == ((day(old),) if old else ())
    assert request.to == ((day(new),) if new else ())


def test_ranges_and_hours_become_what_stands_after_to() -> None:
    june = read("change my 3 to 5 june to 10 to 12 june")
    assert june.spans == (Span.days(date(2027, 6, 3), date(2027, 6, 5)),)
    assert june.to == (Span.days(date(2027, 6, 10), date(2027, 6, 12)),)
    assert read("change my time off on friday to 10-11 am").to == (hours("2026-11-20T10:00", "2026-11-20T11:00"),)


@pytest.mark.parametrize("text", ["extend my time off to friday", "change my time off until friday"])
def test_an_end_alone_may_move(text: str) -> None:
    request = read(text)
    assert request.until
    assert request.to[-1].last_day == date(2026, 11, 20)


@pytest.mark.parametrize("text", ["off next week except Wednesday morning", "off Wednesday except Wednesday"])
def test_what_is_not_left_whole_is_asked_about(text: str) -> None:
    assert (read(text).intent, read(text).spans, read(text).certain) == (Intent.BOOK, (), False)


def test_a_colleague_and_the_team_are_told_apart() -> None:
    assert read("is Megan off on Friday?").who == "Megan"
    assert read("when is Isaac back?").who == "Isaac"
    assert read("who is off tomorrow?").who == "team"
    assert read("am I off tomorrow?").who is None


def test_a_point_ends_with_the_working_day() -> None:
    request = read("leaving at 3")
    assert request.spans == (hours("2026-11-18T15:00", "2026-11-18T17:00"),)
    assert request.assumed == {"am_pm", "end"}
    assert read("out tomorrow at 6pm").spans == (hours("2026-11-19T18:00", "2026-11-19T19:00"),)


def test_half_days_follow_the_persons_hours() -> None:
    early = Context(WEDNESDAY, hours=(time(8), time(16, 30)), lunch=time(12, 30))
    assert understand("off tomorrow morning", early).spans == (hours("2026-11-19T08:00", "2026-11-19T12:30"),)
    assert understand("off tomorrow afternoon", early).spans == (hours("2026-11-19T12:30", "2026-11-19T16:30"),)


def test_in_late_is_away_until_then() -> None:
    assert read("running late tomorrow, at around 11").spans == (hours("2026-11-19T09:00", "2026-11-19T11:00"),)


def test_back_on_a_day_is_off_until_the_day_before() -> None:
    assert read("ooo tomorrow, back monday").spans == (Span.days(date(2026, 11, 19), date(2026, 11, 22)),)


def test_every_friday_of_a_month_is_a_span_each() -> None:
    assert [span.first_day.day for span in read("every Friday in July off").spans] == [2, 9, 16, 23, 30]


def test_every_other_friday_and_every_friday_of_a_range() -> None:
    assert [span.first_day.day for span in read("every other Friday in July off").spans] == [2, 16, 30]
    fridays = read("every Friday from 1 March to 15 April off").spans
    assert [span.first_day.isoformat()[5:] for span in fridays] == [
        *("03-05", "03-12", "03-19", "03-26", "04-02", "04-09"),
    ]
    until = read("off every Friday until 10 December").spans
    assert [span.first_day.day for span in until] == [20, 27, 4]


@pytest.mark.parametrize("text", ["off 31 November", "off Feb 30", "off Feb 29 2027"])
def test_a_day_that_no_month_has_is_said_to_be_none(text: str) -> None:
    assert read(text).impossible
    assert not read("off tomorrow 5 to 3").impossible


def test_a_night_ends_in_the_morning() -> None:
    assert read("off tomorrow 11pm to 3").spans == (hours("2026-11-19T23:00", "2026-11-20T03:00"),)


def test_working_days_skip_the_weekend() -> None:
    assert read("10 working days leave from Monday").spans == (Span.days(date(2026, 11, 23), date(2026, 12, 4)),)


def test_a_vague_wish_asks_and_offers() -> None:
    request = read("leave sometime next month")
    assert request.intent is Intent.BOOK
    assert request.spans == ()
    assert request.alternatives == ((Span.days(date(2026, 12, 1), date(2026, 12, 31)),),)
    assert read("some days of leave soon").alternatives


def test_an_answer_needs_no_leave_word() -> None:
    assert read("the 25th", asked="when").spans == (day("2026-11-25"),)
    assert read("25", asked="when").spans == (day("2026-11-25"),)
    assert read("25").spans == ()


def test_a_week_that_runs_is_off_from_today_on() -> None:
    assert read("off this week").spans == (Span.days(date(2026, 11, 18), date(2026, 11, 22)),)


def test_a_time_the_clock_skips_is_told() -> None:
    request = read("off 2:30am to 8am on 14 March 2027", zone="America/New_York")
    assert request.spans == (hours("2027-03-14T02:30", "2027-03-14T08:00"),)
    assert "missing_hour" in request.assumed


def test_a_time_the_clock_shows_twice_is_told() -> None:
    assert (
        "repeated_hour"
        in read("off 1:30am to 8am on 1 November 2026", now=datetime(2026, 10, 1), zone="America/New_York").assumed
    )


def test_a_span_across_the_change_keeps_its_wall_time() -> None:
    assert read("off 13 to 15 March 2027", zone="America/New_York").spans == (
        Span.days(date(2027, 3, 13), date(2027, 3, 15)),
    )


@pytest.mark.parametrize(
    ("text", "country", "expected"),
    [
        ("off on independence day", "IN", "2027-08-15"),
        ("off on thanksgiving", "CA", "2027-10-11"),
        ("off on Spring Bank Holiday", "GB", "2027-05-31"),
        ("off at Diwali", "IN", "2027-10-29"),
    ],
)
def test_holidays_are_those_of_the_country(text: str, country: str, expected: str) -> None:
    assert read(text, "en-US", country=country).spans == (day(expected),)


def test_english_is_read_in_every_locale_and_the_script_outranks_the_locale() -> None:
    assert read("off on Monday please", "de-DE").spans == (day("2026-11-23"),)
    assert read("下周一请假", "en-US").spans == (day("2026-11-23"),)
    assert read("来週の月曜日は休暇", "en-US").spans == (day("2026-11-23"),)


def test_slips_of_the_finger_are_forgiven() -> None:
    assert read("off tomorow").spans == (day("2026-11-19"),)
    assert read("off wednsday").spans == (day("2026-11-25"),)
    assert read("off in decmber").spans == (Span.days(date(2026, 12, 1), date(2026, 12, 31)),)


@pytest.mark.parametrize("locale", ["", "xx", "xx-YY", "en", "EN_us", "zh-Hant-TW", "-", "de-CH-1996"])
def test_an_unknown_locale_is_read_somehow(locale: str) -> None:
    assert read("off tomorrow 2026-12-24", locale).intent is Intent.BOOK


def test_every_language_can_be_built_beforehand() -> None:
    prepare({"DE": 2026})
    assert read("off on Reformationstag", "en-US", country="DE").intent is Intent.BOOK


FRIDAY = datetime(2026, 11, 20, 10, 15)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("off tomorrow for two hours from 10", "2026-11-21T10:00", "2026-11-21T12:00"),
        ("off at 3pm tomorrow for an hour", "2026-11-21T15:00", "2026-11-21T16:00"),
        ("off from 23:00 to 02:00 tomorrow", "2026-11-21T23:00", "2026-11-22T02:00"),
        ("off 9 December from 10", "2026-12-09T10:00", "2026-12-09T17:00"),
        ("off 9 December until 3", "2026-12-09T09:00", "2026-12-09T15:00"),
        ("off tomorrow until 11", "2026-11-21T09:00", "2026-11-21T11:00"),
    ],
)
def test_hours_beside_a_day_are_hours_of_that_day(text: str, start: str, end: str) -> None:
    assert read(text, now=FRIDAY).spans == (hours(start, end),)


@pytest.mark.parametrize(
    "text",
    [
        "off tomorrow 5 to 3",
        "off 5 Jan to 3 Jan",
        "off 31 November",
        "off Feb 29 2027",
    ],
)
def test_what_cannot_be_is_asked_about(text: str) -> None:
    request = read(text, now=FRIDAY)
    assert (request.intent, request.spans, request.certain) == (Intent.BOOK, (), False)


def test_a_date_that_is_no_such_weekday_is_in_doubt() -> None:
    request = read("off Tuesday 25 November", now=FRIDAY)
    assert request.spans == (day("2026-11-25"),)
    assert request.alternatives == ((day("2026-11-24"),),)
    assert read("off Monday 25 December", now=FRIDAY).alternatives == ((day("2026-12-28"),),)
    assert read("off Wednesday 25 November", now=FRIDAY).certain


def test_no_end_is_no_certainty() -> None:
    request = read("off from Thursday", now=FRIDAY)
    assert not request.certain
    assert "end" in request.assumed
    assert not read("off every Monday", now=FRIDAY).certain


def test_a_week_on_tuesday_may_be_the_tuesday_after() -> None:
    assert read("off a week on Tuesday", now=FRIDAY).alternatives == ((day("2026-12-01"),),)


def test_a_comma_before_an_and_parts_days_too() -> None:
    spans = read("off Nov 23, 25, and 27", now=FRIDAY).spans
    assert [span.first_day.day for span in spans] == [23, 25, 27]


@pytest.mark.parametrize(("begin", "end"), [(time(10), time(18)), (time(11), time(19, 30))])
def test_a_late_morning_is_still_within_the_hours(begin: time, end: time) -> None:
    span = read("off tomorrow morning", now=FRIDAY, hours=(begin, end)).spans[0]
    assert (span.start.time(), span.end.time()) == (begin, time(12))


@pytest.mark.parametrize("locale", ["fr-FR", "tr-TR", "de-DE"])
def test_english_is_the_second_try(locale: str) -> None:
    assert read("off next Tuesday", locale, now=FRIDAY).spans == (day("2026-11-24"),)


@pytest.mark.parametrize(
    ("locale", "text", "first", "last"),
    [
        ("de-DE", "frei 8. - 9.12.", "2026-12-08", "2026-12-09"),
        ("de-DE", "Urlaub am 3. 12.", "2026-12-03", "2026-12-03"),
        ("de-DE", "Urlaub am siebten Vierten", "2027-04-07", "2027-04-07"),
        ("fr-FR", "congé du 12 mai au 1er juin", "2027-05-12", "2027-06-01"),
        ("fr-FR", "12 mai au 1er juin", "2027-05-12", "2027-06-01"),
        ("nl-NL", "vrij 29-12", "2026-12-29", "2026-12-29"),
        ("pt-BR", "folga de 2 a 9 de dez", "2026-12-02", "2026-12-09"),
        ("fr-FR", "congés du 27 au 3 janvier", "2026-12-27", "2027-01-03"),
        ("en-GB", "off from the 29th until 2 December", "2026-11-29", "2026-12-02"),
        ("en-US", "off 23.12. to 5.1.", "2026-12-23", "2027-01-05"),
        ("en-US", "off Jan 28 - Feb 2", "2027-01-28", "2027-02-02"),
        ("de-DE", "frei KW 50 und 51", "2026-12-07", "2026-12-20"),
        ("de-DE", "Urlaub 8/9 und 10 Dezember", "2026-12-08", "2026-12-10"),
        ("en-US", "off the 20th of next month", "2026-12-20", "2026-12-20"),
    ],
)
def test_both_ends_are_whole_dates_before_they_make_a_range(locale: str, text: str, first: str, last: str) -> None:
    assert read(text, locale).spans == (Span.days(date.fromisoformat(first), date.fromisoformat(last)),)


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-US", "can't make it in tomorrow"),
        ("en-GB", "I shan't be in tomorrow"),
        ("de-DE", "komme morgen nicht"),
        ("fr-FR", "je ne viendrai pas demain"),
        ("es-ES", "mañana no podré ir"),
        ("it-IT", "domani non vengo"),
        ("nl-NL", "ik kom morgen niet"),
        ("pl-PL", "jutro nie przyjdę"),
        ("pt-BR", "amanhã não vou trabalhar"),
        ("tr-TR", "yarın gelmiyorum"),
        ("ar-EG", "لن أحضر غدا"),
        ("zh-CN", "明天不来"),
        ("ja-JP", "明日は出社しません"),
    ],
)
def test_who_is_not_there_is_off(locale: str, text: str) -> None:
    request = read(text, locale)
    assert (request.intent, request.spans) == (Intent.BOOK, (day("2026-11-19"),))


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-US", "was ill yesterday, please note it"),
        ("de-DE", "gestern war ich krank"),
        ("fr-FR", "j'étais malade hier"),
        ("es-ES", "ayer estuve enferma"),
        ("it-IT", "ieri ero malata"),
        ("pl-PL", "wczoraj byłem chory"),
        ("tr-TR", "dün hastaydım"),
        ("ja-JP", "昨日は風邪で休みました"),
    ],
)
def test_sickness_may_lie_in_the_past_and_nothing_else_may(locale: str, text: str) -> None:
    request = read(text, locale)
    assert (request.intent, request.spans) == (Intent.BOOK, (day("2026-11-17"),))
    assert read("I was on vacation yesterday").intent is not Intent.BOOK


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("morgen frei", "2026-11-19"),
        ("lundi je serai absent", "2026-11-23"),
        ("mañana estoy de vacaciones", "2026-11-19"),
    ],
)
def test_a_text_in_another_language_than_the_clients_is_read(text: str, spans: str) -> None:
    request = read(text, "en-US")
    assert (request.intent, request.spans) == (Intent.BOOK, (day(spans),))


@pytest.mark.parametrize("text", ["I will march on with it on time", "May I ask you something", "I sat in the sun"])
def test_an_everyday_word_is_a_date_only_beside_one(text: str) -> None:
    assert read(text).spans == ()


def test_words_of_several_meanings_are_dates_where_a_date_stands_beside_them() -> None:
    assert read("off in may").spans == (Span.days(date(2027, 5, 1), date(2027, 5, 31)),)
    assert read("off sat").spans == (day("2026-11-21"),)
    assert read("off march 3").spans == (day("2027-03-03"),)
    assert read("April is off Friday").named.somebody == "April"
    assert read("Morning! off on friday").spans == (day("2026-11-20"),)


@pytest.mark.parametrize("text", ["off friday not thursday", "off friday, not thursday"])
def test_what_is_said_in_contrast_is_not_meant(text: str) -> None:
    assert read(text).spans == (day("2026-11-20"),)


@pytest.mark.parametrize("text", ["12 people are off in June", "the report is due by everybody in the house on Monday"])
def test_days_of_others_and_of_other_things_are_no_request(text: str) -> None:
    assert read(text).intent is not Intent.BOOK


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-US", "Tom is on leave tomorrow"),
        ("en-US", "she's off tomorrow"),
        ("de-DE", "Frau Winter ist morgen krank"),
        ("fr-FR", "Luc est en congé demain"),
        ("it-IT", "Luca è in ferie domani"),
        ("pl-PL", "Ola ma jutro wolne"),
        ("hi-IN", "अमित कल छुट्टी पर है"),
        ("ja-JP", "佐藤さんは明日休みです"),
    ],
)
def test_somebody_elses_days_are_no_request(locale: str, text: str) -> None:
    assert read(text, locale).intent is not Intent.BOOK


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-US", "if the train is late I take Friday off"),
        ("de-DE", "falls es klappt, nehme ich Freitag frei"),
        ("fr-FR", "si tout va bien je prends vendredi"),
        ("nl-NL", "als het sneeuwt neem ik vrijdag vrij"),
        ("en-US", "some days off in June"),
    ],
)
def test_what_depends_on_something_is_asked_about(locale: str, text: str) -> None:
    request = read(text, locale)
    assert (request.intent, request.spans) == (Intent.BOOK, ())


def test_a_polite_condition_is_none() -> None:
    assert read("friday off if possible").spans == (day("2026-11-20"),)
    assert read("wenn möglich Freitag frei", "de-DE").spans == (day("2026-11-20"),)


@pytest.mark.parametrize("text", ["the review is on friday", "see you monday", "remind me that I am off on friday"])
def test_days_of_other_things_are_no_request(text: str) -> None:
    assert read(text).intent is not Intent.BOOK


@pytest.mark.parametrize(
    ("locale", "text"),
    [("en-US", "I'm back on Monday"), ("it-IT", "torno lunedì"), ("en-GB", "back from leave monday")],
)
def test_who_says_when_they_come_back_asks_for_nothing(locale: str, text: str) -> None:
    assert read(text, locale).intent is Intent.NONE


def test_a_return_and_not_a_word_more_is_asked_about() -> None:
    request = read("back on the 25th")
    assert (request.intent, request.spans) == (Intent.BOOK, ())
    assert request.alternatives == ((Span.days(date(2026, 11, 18), date(2026, 11, 24)),),)


@pytest.mark.parametrize(
    ("locale", "text", "first", "last"),
    [
        ("en-US", "off the tuesday after easter", "2027-03-30", "2027-03-30"),
        ("de-DE", "frei am Dienstag nach Ostern", "2027-03-30", "2027-03-30"),
        ("es-ES", "libre el martes después de Navidad", "2026-12-29", "2026-12-29"),
        ("fr-FR", "congé le lendemain du 15 décembre", "2026-12-16", "2026-12-16"),
        ("it-IT", "ferie la vigilia di Natale", "2026-12-24", "2026-12-24"),
        ("de-DE", "Brückentag nach Christi Himmelfahrt frei", "2027-05-07", "2027-05-07"),
        ("fr-FR", "congé la deuxième quinzaine de mai", "2027-05-16", "2027-05-31"),
        ("en-US", "off a week from tuesday", "2026-12-01", "2026-12-01"),
        ("en-US", "off thursday and friday next week", "2026-11-26", "2026-11-27"),
        ("en-US", "off the last week of the year", "2026-12-28", "2027-01-03"),
        ("ja-JP", "来月の第3月曜日休み", "2026-12-21", "2026-12-21"),
        ("zh-TW", "廿五號請假", "2026-11-25", "2026-11-25"),
        ("nl-NL", "vrij de week die 8 december start", "2026-12-07", "2026-12-13"),
    ],
)
def test_days_beside_an_anchor(locale: str, text: str, first: str, last: str) -> None:
    assert read(text, locale).spans == (Span.days(date.fromisoformat(first), date.fromisoformat(last)),)


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-US", "out tomorrow from a quarter to ten to half past eleven"),
        ("de-DE", "morgen weg von viertel vor zehn bis halb zwölf"),
        ("es-ES", "mañana libre de diez menos cuarto a once y media"),
        ("it-IT", "domani assente dalle dieci meno un quarto alle undici e mezza"),
        ("pt-BR", "amanhã fora das nove e quarenta e cinco às onze e meia"),
        ("fr-FR", "absent demain de neuf heures quarante-cinq à onze heures et demie"),
        ("nl-NL", "morgen vrij van kwart voor tien tot half twaalf"),
    ],
)
def test_minutes_in_words_at_both_ends(locale: str, text: str) -> None:
    assert read(text, locale).spans == (hours("2026-11-19T09:45", "2026-11-19T11:30"),)


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-US", "off the twenty-third of December"),
        ("de-DE", "frei am dreiundzwanzigsten Dezember"),
        ("fr-FR", "congé le vingt-trois décembre"),
        ("es-ES", "libre el veintitrés de diciembre"),
        ("it-IT", "ferie il ventitré dicembre"),
        ("pt-BR", "folga no vigésimo terceiro de dezembro"),
        ("nl-NL", "vrij op de drieëntwintigste december"),
        ("pl-PL", "wolne dwudziestego trzeciego grudnia"),
        ("sv-SE", "ledig den tjugotredje december"),
        ("uk-UA", "вихідний двадцять третього грудня"),
        ("ja-JP", "十二月二十三日休みます"),
    ],
)
def test_numbers_in_words(locale: str, text: str) -> None:
    assert read(text, locale).spans == (day("2026-12-23"),)


def test_a_day_nobody_knows_is_not_today() -> None:
    request = read("off on Wombat Day")
    assert (request.spans, request.impossible) == ((), True)


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("off until friday", "today"),
        ("off monday 3rd friday", "several"),
    ],
)
def test_a_doubt_is_said(text: str, doubt: str) -> None:
    request = read(text)
    assert doubt in request.assumed
    assert not request.certain


def test_the_subject_is_no_verb_and_no_slip_of_the_finger() -> None:
    assert read("make that vacaton on friday").subject == ""
    assert read("set friday as taken off").subject == ""
    assert read("off next week bar monday").subject == ""


def test_words_of_two_meanings_are_listed() -> None:
    assert any("mar" in line for line in collisions(lexicon("es")))
