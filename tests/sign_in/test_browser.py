"""Signing in with a browser: two presses, what was asked for goes on, and every way to cheat is refused."""

from __future__ import annotations

import logging
from contextlib import AsyncExitStack
from datetime import timedelta
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from aiohttp import web

from bot.clock import SystemClock
from bot.errors import ConsentNeeded, SignInNeeded
from bot.messages import Person
from bot.ports import Owner, Waiting
from bot.sign_in.pages import Pages
from bot.store import open_store
from bot.texts import languages, texts
from tests.chats.players import TOWN, serve
from tests.conftest import SetClock
from tests.people_in import people_in
from tests.sign_in.conftest import Browser, Talk

ALEX, ADELE = (Owner(TOWN.people[name].id, TOWN.tenant) for name in ("alex", "adele"))


async def kept(talk: Talk, owner: Owner) -> str | None:
    assert talk.stage.services
    return await talk.stage.services.store.tokens(owner)  # type: ignore[attr-defined,no-any-return]


async def test_a_person_of_the_sandbox_is_in_from_the_start(talk: Talk) -> None:
    assert "[Book it]" in await talk.does("> off next monday")


async def test_signed_out_asks_and_what_was_asked_goes_on_after_two_presses(talk: Talk, browser: Browser) -> None:
    assert "You are signed out" in await talk.does("> sign out")
    assert await kept(talk, ALEX) is None
    assert "not signed in" in await talk.does("> sign out")
    assert "Please sign in" in await talk.does("> off next monday")
    done = await browser.signs_in(talk.sign_in_address, "Alex Wilber")
    assert (done.status, done.title) == (200, "You are signed in")
    assert "[Book it]" in await talk.until("Time off: not booked yet")
    assert "Booked" in await talk.does("press Book it")


async def test_a_press_goes_on_too_and_its_card_shows_how_it_went(talk: Talk, browser: Browser) -> None:
    await talk.does("> off next monday")
    await talk.does("> sign out")
    said = await talk.does("press Book it")
    assert "Please sign in" in said
    assert "not booked yet" in said
    await browser.signs_in(talk.sign_in_address, "Alex Wilber")
    assert "card 1 now" in await talk.until("✓ Booked")


async def test_an_open_question_is_still_open_after_signing_in(talk: Talk, browser: Browser) -> None:
    await talk.does("> off")
    await talk.does("> sign out")
    await talk.does("> next monday")
    await browser.signs_in(talk.sign_in_address, "Alex Wilber")
    await talk.until("[Book it]")


async def test_sign_in_without_anything_waiting_says_so(talk: Talk, browser: Browser) -> None:
    await talk.does("> sign out")
    await talk.does("> sign in")
    await browser.signs_in(talk.sign_in_address, "Alex Wilber")
    await talk.until("You are signed in.")


async def test_what_waited_too_long_is_not_done(talk: Talk, browser: Browser, clock: SetClock) -> None:
    await talk.does("> sign out")
    await talk.does("> off next monday")
    clock.shows += timedelta(minutes=8)
    started = await browser.chooses(talk.sign_in_address, "Alex Wilber")
    clock.shows += timedelta(minutes=8)
    await browser.get(started.location)
    assert "[Book it]" not in await talk.until("You are signed in.")


async def test_another_account_is_refused_by_name_and_nothing_is_kept(talk: Talk, browser: Browser) -> None:
    await talk.does("> sign out")
    await talk.does("> off next monday")
    done = await browser.signs_in(talk.sign_in_address, "Adele Vance")
    assert (done.status, done.title) == (403, "This is another account")
    assert "adele@contoso.example" in done.text
    assert "Alex Wilber" in done.text
    assert await kept(talk, ALEX) is None
    assert await kept(talk, ADELE) is None
    assert "Please sign in" in await talk.does("> off next monday")


async def test_a_ticket_is_good_once_and_for_ten_minutes(talk: Talk, browser: Browser, clock: SetClock) -> None:
    await talk.does("> sign out")
    await talk.does("> sign in")
    assert (await browser.get(talk.sign_in_address)).status == 302
    again = await browser.get(talk.sign_in_address)
    assert (again.status, again.title) == (400, "This link does not work any more")
    await talk.does("> sign in")
    clock.shows += timedelta(minutes=11)
    assert (await browser.get(talk.sign_in_address)).status == 400


@pytest.mark.parametrize("ticket", ["", "a", "x" * 43, "../../etc", "%00", "x" * 5000])
async def test_a_made_up_ticket_starts_nothing(talk: Talk, browser: Browser, ticket: str) -> None:
    assert (await browser.get(f"{talk.bot_url}/auth/start", params={"ticket": ticket})).status == 400


async def test_looking_at_a_ticket_with_head_does_not_use_it_up(talk: Talk, browser: Browser) -> None:
    await talk.does("> sign in")
    async with talk.http.head(talk.sign_in_address) as answer:
        assert answer.status == 405
    assert (await browser.get(talk.sign_in_address)).status == 302


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Purpose": "prefetch;prerender"},
        {"Purpose": "prefetch"},
        {"X-Moz": "prefetch"},
        {"Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "image"},
        {"Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "iframe"},
    ],
)
async def test_what_is_fetched_ahead_or_inside_another_page_uses_no_ticket_up(
    talk: Talk, browser: Browser, headers: dict[str, str]
) -> None:
    await talk.does("> sign in")
    refused = await browser.get(talk.sign_in_address, headers=headers)
    assert (refused.status, refused.text) == (403, "")
    visit = {"Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"}
    assert (await browser.get(talk.sign_in_address, headers=visit)).status == 302


async def test_signing_out_takes_back_the_links_that_were_given_out(talk: Talk, browser: Browser) -> None:
    await talk.does("> sign in")
    unused = talk.sign_in_address
    await talk.does("> sign in")
    begun = await browser.chooses(talk.sign_in_address, "Alex Wilber")
    await talk.does("> sign out")
    assert (await browser.get(unused)).status == 400
    assert (await browser.get(begun.location)).status == 400
    assert await kept(talk, ALEX) is None


async def test_a_callback_is_good_once(talk: Talk, browser: Browser) -> None:
    await talk.does("> sign out")
    await talk.does("> sign in")
    back = (await browser.chooses(talk.sign_in_address, "Alex Wilber")).location
    assert (await browser.get(back)).status == 200
    assert (await browser.get(back)).status == 400


async def test_another_browser_cannot_finish_what_this_one_began(talk: Talk, browser: Browser) -> None:
    """Nor can somebody be led to finish what another began: without the cookie the state is worth nothing."""
    await talk.does("> sign out")
    await talk.does("> sign in")
    back = (await browser.chooses(talk.sign_in_address, "Alex Wilber")).location
    other = Browser()
    try:
        refused = await other.get(back)
    finally:
        await other.close()
    assert (refused.status, refused.title) == (400, "This sign-in was not begun here")
    assert await kept(talk, ALEX) is None


async def test_a_code_is_worth_nothing_with_another_state(talk: Talk, browser: Browser) -> None:
    await talk.does("> sign out")
    await talk.does("> sign in")
    back = (await browser.chooses(talk.sign_in_address, "Alex Wilber")).location
    code = parse_qs(urlsplit(back).query)["code"][0]
    await talk.does("> sign in")
    second = parse_qs(urlsplit((await browser.chooses(talk.sign_in_address, "Alex Wilber")).location).query)
    mixed = {"code": code, "state": second["state"][0]}
    assert (await browser.get(f"{talk.bot_url}/auth/callback", params=mixed)).status == 403
    for state in ("", "forged-state", "x" * 300, "' OR 1=1"):
        answer = await browser.get(f"{talk.bot_url}/auth/callback", params={"code": code, "state": state})
        assert answer.status == 400
    assert await kept(talk, ALEX) is None


async def test_nobody_is_sent_to_an_address_of_somebodys_own(talk: Talk, browser: Browser) -> None:
    await talk.does("> sign in")
    asked = {"redirect_uri": "https://evil.example/", "next": "//evil.example", "url": "https://evil.example"}
    started = await browser.get(talk.sign_in_address, params=asked)
    assert "evil.example" not in started.location
    back = (await browser.get((await browser.get(started.location)).link("Alex"))).location
    done = await browser.get(back, params={"next": "https://evil.example"})
    assert not done.location
    assert "evil.example" not in done.text


async def test_what_comes_back_is_shown_as_text(talk: Talk, browser: Browser) -> None:
    asked = {"error": "<script>alert(1)</script>", "state": "x" * 20, "error_description": "<img src=x>"}
    page = await browser.get(f"{talk.bot_url}/auth/callback", params=asked)
    assert "<script" not in page.text
    assert "<img" not in page.text


@pytest.mark.parametrize("path", ["/auth/start?ticket=x", "/auth/callback?state=none-of-ours", "/auth/consented"])
async def test_pages_are_guarded_and_plain(talk: Talk, browser: Browser, path: str) -> None:
    page = await browser.get(talk.bot_url + path, headers={"Accept-Language": "en-GB,de;q=0.5"})
    policy = page.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert page.headers["Referrer-Policy"] == "no-referrer"
    assert page.headers["Cache-Control"] == "no-store"
    assert '<html lang="en-GB" dir="ltr">' in page.text
    assert "<script" not in page.text
    assert "<main><h1>" in page.text


@pytest.mark.parametrize("language", sorted(languages()))
async def test_pages_speak_the_browsers_language(talk: Talk, browser: Browser, language: str) -> None:
    wishes = {"Accept-Language": f"tlh, {language};q=0.9, en;q=0.1"}
    page = await browser.get(f"{talk.bot_url}/auth/start?ticket=x", headers=wishes)
    assert page.title == texts(language)("page-used")
    assert f'<html lang="{language}" dir="{"rtl" if language == "ar" else "ltr"}">' in page.text


async def test_pages_speak_the_chats_language_once_it_is_known(talk: Talk, browser: Browser) -> None:
    person = Person(ALEX.id, ALEX.tenant, "<b>Alex</b>", "de-AT")
    ticket = await talk.house.tokens.address(Waiting(person, "a:alex", {}))
    done = await browser.signs_in(ticket, "Adele Vance")
    assert done.title == "Das ist ein anderes Konto"
    assert "adele@contoso.example" in done.text
    assert "&lt;b&gt;Alex&lt;/b&gt;" in done.text
    assert "<b>" not in done.text


@pytest.mark.parametrize("header", ["", "*", "x" * 9, "de" * 300, "<script>", "../de", ";;,,;q=1"])
async def test_an_odd_wish_for_a_language_is_answered_in_english(talk: Talk, browser: Browser, header: str) -> None:
    page = await browser.get(f"{talk.bot_url}/auth/start", headers={"Accept-Language": header})
    assert page.title == "This link does not work any more"


ODD = ["\r\nSet-Cookie: a=b", "%0d%0aLocation:%20https://evil.example", "\0", "ü" * 40, "{}", "{title}", "x" * 7000]


@pytest.mark.parametrize("name", ["ticket", "state", "code", "error", "error_description"])
@pytest.mark.parametrize("value", ODD)
async def test_odd_values_change_no_header_and_break_no_page(
    talk: Talk, browser: Browser, name: str, value: str
) -> None:
    for path in ("/auth/start", "/auth/callback", "/auth/consented"):
        page = await browser.get(talk.bot_url + path, params=[(name, value), (name, "again")])
        assert page.status in (200, 400)
        assert not page.location
        assert {"a", "Location"}.isdisjoint(page.headers)
        assert all(cookie.startswith("siesta-") for cookie in page.headers.getall("Set-Cookie", []))


@pytest.mark.parametrize("method", ["HEAD", "POST", "PUT", "DELETE", "OPTIONS"])
@pytest.mark.parametrize("path", ["/auth/start", "/auth/callback", "/auth/consented"])
async def test_pages_are_there_to_be_read(talk: Talk, method: str, path: str) -> None:
    async with talk.http.request(method, talk.bot_url + path) as answer:
        assert answer.status == 405


async def test_errors_of_entra_are_words_of_ours(talk: Talk, browser: Browser) -> None:
    """Whatever stands in the address is not repeated, as text neither: it is anybody's to write."""
    await talk.does("> sign in")
    begun = await browser.chooses(talk.sign_in_address, "Alex Wilber")
    state = parse_qs(urlsplit(begun.location).query)["state"][0]
    told = {"state": state, "error": "access_denied", "error_description": "Call 555-0100 <script>alert(1)</script>"}
    page = await browser.get(f"{talk.bot_url}/auth/callback", params=told)
    assert (page.status, page.title) == (403, "You are not signed in")
    assert "555" not in page.text


async def test_two_people_in_two_browsers_do_not_meet(talk: Talk, browser: Browser) -> None:
    other = Browser()
    try:
        await talk.does("> sign out")
        await talk.does("> off next monday")
        first = talk.sign_in_address
        await talk.does("person adele")
        await talk.does("> sign out")
        await talk.does("> off next tuesday")
        second = talk.sign_in_address
        alex = await browser.chooses(first, "Alex Wilber")
        adele = await other.chooses(second, "Adele Vance")
        assert (await browser.get(adele.location)).status == 400
        assert (await other.get(alex.location)).status == 400
    finally:
        await other.close()
    assert await kept(talk, ALEX) is None
    assert await kept(talk, ADELE) is None


async def test_a_row_copied_to_somebody_else_is_useless(talk: Talk) -> None:
    await talk.does("> mine")
    row = await kept(talk, ALEX)
    assert row
    assert "sandbox-alex" not in row
    await talk.does("person adele")
    await talk.does("> mine")
    assert talk.stage.services
    await talk.stage.services.store.keep_tokens(ADELE, row, None)  # type: ignore[attr-defined]
    assert "Please sign in" in await talk.does("> mine")


async def test_no_token_is_in_a_log_a_card_or_an_address(
    talk: Talk, browser: Browser, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    for room in ("msal", "urllib3"):  # As bot/logs.py has it.
        logging.getLogger(room).setLevel(logging.WARNING)
    await talk.does("> sign out")
    await talk.does("> off next monday")
    pages = [await browser.get(talk.sign_in_address)]
    pages.append(await browser.get((await browser.get(pages[0].location)).link("Alex")))
    pages.append(await browser.get(pages[1].location))
    await talk.until("[Book it]")
    shown = caplog.text + str(talk.stage.cards) + "".join(page.text + page.address + page.location for page in pages)
    for secret in ("sandbox-alex~", "refresh.", "eyJ0eXAiOi", "eyJhbGciOi"):
        assert secret not in shown


async def test_the_cookie_stays_with_this_site_and_this_browser(tmp_path: Path, browser: Browser) -> None:
    clock = SystemClock()
    async with AsyncExitStack() as stack:
        store = await open_store(f"sqlite:///{tmp_path / 'siesta.db'}", clock)
        stack.push_async_callback(store.close)
        people = people_in(store, clock, "https://siesta.example")
        stack.callback(people.tokens.close)

        async def nobody_waits(waiting: Waiting) -> None:
            raise AssertionError("nobody signs in here")

        application = web.Application()
        application.add_routes(Pages(people.tokens, nobody_waits).routes())
        address = await serve(stack, application)
        ticket = await people.tokens.address(Waiting(Person(ALEX.id, ALEX.tenant, "Alex"), "a:alex", {}))
        started = await browser.get(ticket.replace("https://siesta.example", address))
    [cookie] = started.headers.getall("Set-Cookie")
    assert cookie.startswith("__Host-siesta-")
    parts = {part.strip().lower() for part in cookie.split(";")[1:]}
    assert {"httponly", "secure", "samesite=lax", "path=/"} <= parts
    assert not any(part.startswith("domain") for part in parts)


async def test_the_sandbox_has_switches_for_consent_and_claims(talk: Talk, browser: Browser) -> None:
    await talk.does("> off next monday")
    board = await browser.get(f"{talk.bot_url}/sandbox/login")
    assert "Consent needed" in board.text
    switches = f"{talk.bot_url}/sandbox/login/_switches"
    own = {"Origin": talk.bot_url}
    ticked = {"consent": "on", "claims": "on"}
    async with talk.http.post(switches, data=ticked, headers=own, allow_redirects=False) as answer:
        assert answer.status == 303
    assert (await browser.get(f"{talk.bot_url}/sandbox/login")).text.count(" checked") == 2
    with pytest.raises(ConsentNeeded):
        await talk.house.tokens.token_for(ALEX, ("Schedule.ReadWrite.All",))
    with pytest.raises(SignInNeeded) as needed:
        await talk.house.tokens.token_for(ALEX, ("MailboxSettings.ReadWrite",))
    assert "acrs" in str(needed.value.claims)
    async with talk.http.post(switches, data={}, headers=own) as answer:
        assert answer.status == 200
    assert await talk.house.tokens.token_for(ALEX, ("Schedule.ReadWrite.All",))


async def test_what_an_administrator_has_to_allow_leaves_the_work_plan_alone(talk: Talk, browser: Browser) -> None:
    own = {"Origin": talk.bot_url}
    async with talk.http.post(f"{talk.bot_url}/sandbox/login/_switches", data={"consent": "on"}, headers=own) as answer:
        assert answer.status == 200
    seen = await talk.does("> who is off tomorrow")
    assert "Your organisation has to allow this first" in seen
    assert "Schedule." in seen
    assert "/adminconsent?" in seen
    assert "keeps working" in seen
    await talk.does("> off next monday")
    assert "✓ Booked" in await talk.does("press Book it")
    approved = await browser.get(consent_link(talk).replace("adminconsent?", "adminconsent?approved=yes&"))
    assert (await browser.get(approved.location)).title == "Thank you"
    assert "has to allow" not in await talk.does("> who is off tomorrow")


def consent_link(talk: Talk) -> str:
    texts = [one["text"] for card in talk.stage.cards.values() for one in card["body"] if "text" in one]
    return next(text for text in texts if "/adminconsent?" in text)


async def test_whose_organisation_lets_nobody_consent_is_shown_the_link_for_an_administrator(
    talk: Talk, browser: Browser
) -> None:
    await talk.does("> sign out")
    await talk.does("> sign in")
    begun = await browser.chooses(talk.sign_in_address, "Alex Wilber")
    state = parse_qs(urlsplit(begun.location).query)["state"][0]
    told = {"state": state, "error": "access_denied", "error_description": "AADSTS90094: admin consent is required"}
    page = await browser.get(f"{talk.bot_url}/auth/callback", params=told)
    assert page.title == "An administrator has to allow this first"
    assert "Calendars.ReadWrite" in page.link("adminconsent")


@pytest.mark.parametrize(
    ("path", "title"),
    [("", "Siesta"), ("/privacy", "What Siesta keeps"), ("/terms", "Terms of use")],
)
async def test_the_pages_that_teams_links_to_are_open_to_everybody(
    talk: Talk, browser: Browser, path: str, title: str
) -> None:
    page = await browser.get(f"{talk.bot_url}/about{path}")
    assert (page.status, page.title) == (200, title)
