"""Somebody chats in a browser: the README's command, Microsoft's Agents Playground, headless Chromium."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import signal
import sys
import time
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import aiohttp
import pytest

from bot.sandbox.people import load_people
from bot.time_off import zones
from bot.time_off.days import View

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(sys.platform != "linux", reason="looks at who listens where as Linux shows it"),
    pytest.mark.skipif(not (shutil.which("node") and shutil.which("npm")), reason="Node.js and npm are not installed"),
]
playwright = pytest.importorskip("playwright.async_api", reason="the Python package playwright is not installed")
expect = playwright.expect
expect.set_options(timeout=15_000)

PROJECT = Path(__file__).parents[2]
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
QUIETLY = ("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync")
INSTALLED_WITHIN = 180
ENDED_WITHIN = 2.0


class Siesta:
    """The bot as `python app.py` runs it, in an empty folder and with no settings."""

    def __init__(self, child: asyncio.subprocess.Process) -> None:
        self._child = child
        self.graph = ""
        self.chat = ""

    async def is_ready(self) -> None:
        assert self._child.stdout
        told = []
        async for line in self._child.stdout:
            told.append(line.decode())
            if found := re.search(r"its Graph is (http://[\d.:]+)\.", told[-1]):
                self.graph = found[1]
            if found := re.search(r"browser:\s+(http://127\.0\.0\.1:\d+)", told[-1]):
                self.chat = found[1]
                return
        raise AssertionError("".join(told))

    async def end(self) -> float:
        """Ctrl-C; how long it took."""
        started = time.monotonic()
        self._child.send_signal(signal.SIGINT)
        try:
            assert await asyncio.wait_for(self._child.wait(), 10) == 0
        except TimeoutError:
            self._child.kill()
            raise
        return time.monotonic() - started

    async def writes(self) -> list[str]:
        """What Graph was asked to change so far."""
        async with aiohttp.request("GET", f"{self.graph}/_sandbox/requests") as answer:
            calls = await answer.json()
        return [f"{call['method']} {call['status']}" for call in calls if call["method"] != "GET"]

    async def is_off(self, person: str) -> None:
        """This whole week, in the schedule of Contoso Store, written by its owner."""
        town = load_people()
        store = town.teams["store"]
        week = View.week_of(datetime.now(ZoneInfo(store.zone)).date()).span
        starts, ends = (zones.instant(end, store.zone).isoformat() for end in (week.start, week.end))
        slot = {"timeOffReasonId": store.reasons[0].id, "startDateTime": starts, "endDateTime": ends}
        async with aiohttp.request(
            "POST",
            f"{self.graph}/v1.0/teams/{store.id}/schedule/timesOff",
            json={"userId": town.people[person].id, "sharedTimeOff": slot},
            headers={"Authorization": f"Bearer {town.people[store.owners[0]].bearer}"},
        ) as answer:
            assert answer.status == 201, await answer.text()


@pytest.fixture
async def siesta(tmp_path: Path) -> AsyncIterator[Siesta]:
    settings = {name: value for name, value in os.environ.items() if not re.match("Microsoft|[A-Z_]+_URL$|PORT", name)}
    child = await asyncio.create_subprocess_exec(
        sys.executable,
        str(PROJECT / "app.py"),
        cwd=tmp_path,
        env=settings,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    siesta = Siesta(child)
    try:
        await asyncio.wait_for(siesta.is_ready(), INSTALLED_WITHIN)
        yield siesta
    finally:
        if child.returncode is None:
            await siesta.end()


class Window:
    """The chat as somebody sees it. A picture is kept of every step."""

    def __init__(self, page: Any, shots: Path) -> None:
        self.page = page
        self._shots = shots
        self._taken = 0

    @property
    def card(self) -> Any:
        return self.page.locator(".ac-adaptiveCard").last

    def button(self, title: str) -> Any:
        return self.card.get_by_role("button", name=title, exact=True)

    async def open(self, address: str) -> None:
        await self.page.route(re.compile(r"^https?://(?!localhost|127\.0\.0\.1)"), lambda route: route.abort())
        await self.page.goto(address)
        await self._box.wait_for()

    @property
    def _box(self) -> Any:
        return self.page.locator("div[role=textbox][contenteditable=true]").first

    async def say(self, text: str) -> None:
        await self._box.click()
        await self._box.press_sequentially(text)
        await self.page.keyboard.press("Enter")

    async def post(self, channel: str, text: str) -> None:
        """In a channel a bot hears only what mentions it."""
        await self.page.get_by_text(channel, exact=True).first.click()
        await self.page.get_by_role("button", name="Post").wait_for()
        # A channel is told once who added Siesta.
        await expect(self.page.get_by_text("added me here").first).to_be_visible()
        await self._box.click()
        named = self.page.get_by_text("Siesta", exact=True)
        before = await named.count()
        await self._box.press_sequentially("@")
        # What Siesta has posted bears its name too: the suggestion is the one that has come.
        await expect(named).to_have_count(before + 1)
        await named.last.click()
        await self._box.press_sequentially(f" {text}")
        await self.page.get_by_role("button", name="Post").click()

    def presses(self) -> list[Any]:
        """A list that every press of a button from now on is added to, as it is sent."""
        seen: list[Any] = []

        def note(sent: Any) -> None:
            if "adaptiveCard/action" in (sent.post_data or ""):
                seen.append(sent)

        self.page.on("request", note)
        return seen

    async def press_again(self, press: Any) -> None:
        """What a slow client, or one that shows an old card, sends."""
        answer = await self.page.request.fetch(press)
        assert answer.ok

    async def shows(self, *texts: str, above: str = "") -> None:
        """On the newest card, sooner or later: the last one, or in a channel the one `above` an older one."""
        cards = self.page.locator(".ac-adaptiveCard")
        card = cards.filter(has_not_text=above).first if above else self.card
        for text in texts:
            await expect(card).to_contain_text(text)
        self._taken += 1
        name = re.sub(r"\W+", "-", texts[0]).strip("-").lower()
        await self.page.screenshot(path=self._shots / f"{self._taken:02}-{name}.png")


@pytest.fixture
def shots(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """Where the pictures are kept; SIESTA_SHOTS names a place that outlives the tests."""
    shots = Path(os.environ.get("SIESTA_SHOTS") or tmp_path / "shots", request.node.name).resolve()
    shots.mkdir(parents=True, exist_ok=True)
    return shots


@pytest.fixture
async def window(siesta: Siesta, shots: Path) -> AsyncIterator[Window]:
    if CHROMIUM is None:
        pytest.skip("Chromium is not installed")
    async with playwright.async_playwright() as driver:
        browser = await driver.chromium.launch(executable_path=CHROMIUM, args=QUIETLY)
        page = await browser.new_page(viewport={"width": 1500, "height": 1100})
        window = Window(page, shots)
        await window.open(siesta.chat)
        yield window
        await browser.close()


async def test_a_day_off_in_a_browser(siesta: Siesta, window: Window) -> None:
    await window.shows("I book your time off")
    await window.say("off next monday")
    await window.shows("not booked yet", "Monday", "all day")
    await expect(window.card).not_to_contain_text("another time zone")
    assert await siesta.writes() == []

    presses = window.presses()
    # The card is another one after the first press: a person can press twice only before its answer is there.
    await window.button("Book it").evaluate("button => { button.click(); button.click(); }")
    await window.shows("Booked", "Monday", "all day")
    assert [press.post_data_json["value"]["action"]["verb"] for press in presses] == ["book", "book"]
    assert await siesta.writes() == ["POST 201"]

    await window.press_again(presses[0])
    await window.shows("Booked")
    assert await siesta.writes() == ["POST 201"]

    await window.button("Undo").click()
    await window.shows("Withdrawn")
    await expect(window.button("Book again")).to_be_visible()
    assert await siesta.writes() == ["POST 201", "DELETE 204"]


async def test_what_else_can_be_said(siesta: Siesta, window: Window) -> None:
    await window.shows("I book your time off")
    await window.say("off")
    await window.shows("When would you like to be off?")
    await window.say("tomorrow afternoon")
    await window.shows("not booked yet", "5:00")
    await window.button("Change").click()
    await window.shows("Change your time off")
    await window.card.get_by_label("Subject").fill("Dentist")
    await window.button("Save").click()
    await window.shows("not booked yet", "Dentist")
    await window.button("Book it").click()
    await window.shows("Booked", "Dentist")
    await window.say("my time off")
    await window.shows("Your time off", "Dentist")
    await window.say("help")
    await window.shows("What Siesta does")
    await window.say("blorp")
    await window.shows("I did not understand that", "blorp")
    assert await siesta.writes() == ["POST 201"]


async def test_who_is_off_in_a_one_to_one_chat_and_in_a_channel(siesta: Siesta, window: Window) -> None:
    await window.shows("I book your time off")
    await siesta.is_off("adele")
    await window.say("who's off")
    await window.shows("Which team")
    await window.button("Contoso Store").click()
    await window.shows("Who is off", "Contoso Store", "Adele Vance", "■■■■■■■")
    await window.button("Next").click()
    await window.shows("Nobody is off")
    await window.button("Today").click()
    await window.shows("■■■■■■■")
    await window.button("As text").click()
    await window.shows("Adele Vance", "(7 days)")
    await window.post("General", "who's off")
    # The channel is the team's own, so nobody is asked which one is meant.
    await window.shows("Who is off", "Contoso Store", "Reasons and requests", "■■■■■■■", above="Alex Wilber added me")


async def test_it_is_for_this_machine_alone_and_leaves_nothing_behind(siesta: Siesta) -> None:
    ports = [int(address.rpartition(":")[2]) for address in (siesta.chat, siesta.graph)]
    assert {address for port in ports for address in listening(port)} == {"0100007F"}
    assert await siesta.end() < ENDED_WITHIN
    assert [address for port in ports for address in listening(port)] == []


def listening(port: int) -> list[str]:
    """The addresses at which somebody listens on this port, as Linux writes them: 0100007F is 127.0.0.1."""
    lines = [line.split() for file in ("tcp", "tcp6") for line in Path("/proc/net", file).read_text().splitlines()[1:]]
    places = [place.split(":") for _, place, _, state, *_ in lines if state == "0A"]
    return [address for address, at in places if int(at, 16) == port]


async def test_signed_out_and_in_again_with_two_presses(siesta: Siesta, window: Window) -> None:
    await window.shows("I book your time off")
    await window.say("sign out")
    await window.shows("You are signed out")
    await window.say("off next monday")
    await window.shows("Please sign in")
    async with window.page.context.expect_page() as opened:
        await window.card.get_by_role("link", name="Sign in", exact=True).click()
    page = await opened.value
    await page.get_by_role("link", name="Alex Wilber").click()
    await expect(page.get_by_role("heading", name="You are signed in")).to_be_visible()
    await window.page.bring_to_front()
    await window.shows("not booked yet", "Monday", "all day")
    await window.button("Book it").click()
    await window.shows("Booked")
