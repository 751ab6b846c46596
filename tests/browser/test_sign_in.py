"""Signing in with real browsers, over TLS: two people beside each other, and the window that Teams opens."""

from __future__ import annotations

import asyncio
import io
import shutil
import socket
import ssl
import subprocess
import tarfile
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import aiohttp
import pytest
from aiohttp import web

from bot.messages import Person
from bot.ports import Owner, Waiting
from bot.sign_in.pages import TEAMS_SCRIPT, TEAMS_SCRIPT_HASH, Pages
from bot.store import SqlStore, open_store
from tests.conftest import SetClock
from tests.people_in import TOWN, PeopleIn, people_in
from tests.sign_in.test_over_tls import certificate

pytestmark = pytest.mark.browser
playwright = pytest.importorskip("playwright.async_api", reason="the Python package playwright is not installed")
expect = playwright.expect

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
QUIETLY = ("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync")
ALEX, ADELE = (Owner(TOWN.people[name].id, TOWN.tenant) for name in ("alex", "adele"))


class Site:
    def __init__(self, people: PeopleIn, store: SqlStore) -> None:
        self.people = people
        self.store = store
        self.signed_in: list[str] = []

    async def knows(self, waiting: Waiting) -> None:
        self.signed_in.append(waiting.person.name)

    async def ticket(self, name: str, locale: str = "en-US", *, in_teams: bool = False) -> str:
        person = Person(TOWN.people[name].id, TOWN.tenant, TOWN.people[name].name, locale)
        return await self.people.tokens.address(Waiting(person, f"a:{name}", {}, in_teams=in_teams))


@pytest.fixture
async def site(tmp_path: Path) -> AsyncIterator[Site]:
    async with AsyncExitStack() as stack:
        port = socket.create_server(("127.0.0.1", 0))
        clock = SetClock(datetime.now(UTC))
        store = await open_store(f"sqlite:///{tmp_path / 'siesta.db'}", clock)
        stack.push_async_callback(store.close)
        people = people_in(store, clock, f"https://localhost:{port.getsockname()[1]}")
        stack.callback(people.tokens.close)
        site = Site(people, store)
        application = web.Application()
        application.add_routes(Pages(people.tokens, site.knows).routes())
        application.add_routes(people.authority.routes())
        runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        stack.push_async_callback(runner.cleanup)
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(certificate(tmp_path))
        await web.SockSite(runner, port, ssl_context=context).start()
        yield site


@pytest.fixture
async def chromium() -> AsyncIterator[Any]:
    if CHROMIUM is None:
        pytest.skip("Chromium is not installed")
    async with playwright.async_playwright() as driver:
        browser = await driver.chromium.launch(executable_path=CHROMIUM, args=QUIETLY)
        yield browser
        await browser.close()


async def window(chromium: Any) -> Any:
    """A browser of somebody's own: what one keeps the other does not see."""
    return await (await chromium.new_context(ignore_https_errors=True)).new_page()


async def signs_in(page: Any, address: str, name: str) -> None:
    await page.goto(address)
    await page.get_by_role("link", name=name).click()


async def test_two_people_in_two_browsers(site: Site, chromium: Any) -> None:
    alex, adele = await window(chromium), await window(chromium)
    await alex.goto(await site.ticket("alex"))
    await adele.goto(await site.ticket("adele"))
    await alex.get_by_role("link", name="Alex Wilber").click()
    await adele.get_by_role("link", name="Adele Vance").click()
    for page in (alex, adele):
        await expect(page.get_by_role("heading", name="You are signed in")).to_be_visible()
    assert sorted(site.signed_in) == ["Adele Vance", "Alex Wilber"]
    assert await alex.context.cookies() == []


async def test_a_link_that_is_passed_on_signs_in_nobody(site: Site, chromium: Any) -> None:
    """Alex gives Adele his link: she would sign in to his chat with her account."""
    adele = await window(chromium)
    await signs_in(adele, await site.ticket("alex"), "Adele Vance")
    await expect(adele.get_by_role("heading")).to_have_text("This is another account")
    assert site.signed_in == []
    assert [await site.store.tokens(owner) for owner in (ALEX, ADELE)] == [None, None]


async def test_what_one_browser_began_no_other_finishes(site: Site, chromium: Any) -> None:
    alex, thief = await window(chromium), await window(chromium)
    await alex.goto(await site.ticket("alex"))
    [cookie] = await alex.context.cookies()
    assert cookie["name"].startswith("__Host-siesta-")
    assert (cookie["secure"], cookie["httpOnly"], cookie["sameSite"]) == (True, True, "Lax")
    chosen = await alex.get_by_role("link", name="Alex Wilber").get_attribute("href")
    async with aiohttp.request("GET", urljoin(alex.url, chosen), ssl=False, allow_redirects=False) as answer:
        back = answer.headers["Location"]
    # A subdomain that is somebody's own cannot put the cookie into another browser: its name forbids a domain.
    await thief.goto(back)
    await expect(thief.get_by_role("heading")).to_have_text("This sign-in was not begun here")
    assert site.signed_in == []


async def test_a_page_that_shows_another_shows_nothing_of_ours(site: Site, chromium: Any) -> None:
    page = await window(chromium)
    ticket = await site.ticket("alex")
    await page.context.route(
        "https://elsewhere.example/",
        lambda route: route.fulfill(
            body=f'<img src="{ticket}"><iframe src="{ticket}"></iframe>', content_type="text/html"
        ),
    )
    await page.goto("https://elsewhere.example/")
    await page.wait_for_load_state("networkidle")
    assert await page.context.cookies() == []
    await signs_in(page, ticket, "Alex Wilber")
    await expect(page.get_by_role("heading")).to_have_text("You are signed in")


# ------------------------------------------------------------------------------------------ the window Teams opens

TEAMS = """<!doctype html><script>
const heard = [];
addEventListener("message", ({ data, source, origin }) => {
  heard.push([data.func, data.args]);
  if (data.func === "initialize") {
    const runtime = { apiVersion: 4, hostVersionsInfo: {}, supports: {} };
    const args = ["authentication", "web", JSON.stringify(runtime), "2.0.0"];
    source.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args }, origin);
  }
});
</script><button onclick="open(location.hash.slice(1), 'sign in', 'width=600,height=600')">Sign in</button>"""


@pytest.fixture(scope="session")
def teams_script(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Teams' script, from where npm has it: the page names it by its hash, so it is the very same."""
    if not shutil.which("npm"):
        pytest.skip("npm is not installed")
    folder, version = tmp_path_factory.mktemp("teams"), TEAMS_SCRIPT.split("/")[-3]
    command = ["npm", "pack", "--silent", f"@microsoft/teams-js@{version}"]
    if subprocess.run(command, cwd=folder, stdout=subprocess.DEVNULL, timeout=120, check=False).returncode:
        pytest.skip("npm cannot be reached")
    [packed] = folder.glob("*.tgz")
    with tarfile.open(fileobj=io.BytesIO(packed.read_bytes())) as archive:
        script = archive.extractfile("package/dist/umd/MicrosoftTeams.min.js")
        assert script
        return script.read()


async def test_the_window_that_teams_opened_tells_it_and_closes(site: Site, chromium: Any, teams_script: bytes) -> None:
    page = await window(chromium)
    complaints: list[str] = []
    page.context.on("console", lambda message: complaints.append(message.text))

    async def teams(route: Any) -> None:
        if route.request.url == TEAMS_SCRIPT:
            allowed = {"Access-Control-Allow-Origin": "*"}
            await route.fulfill(body=teams_script, content_type="text/javascript", headers=allowed)
        elif route.request.url.startswith("https://teams.microsoft.com/"):
            await route.fulfill(body=TEAMS, content_type="text/html")
        else:
            await route.abort()

    await page.context.route(lambda url: "localhost" not in url, teams)
    await page.goto(f"https://teams.microsoft.com/#{await site.ticket('alex', in_teams=True)}")
    async with page.expect_popup() as opened:
        await page.get_by_role("button").click()
    popup = await opened.value
    async with asyncio.timeout(20):
        closed = asyncio.ensure_future(popup.wait_for_event("close"))
        await popup.get_by_role("link", name="Alex Wilber").click()
        await closed
    assert site.signed_in == ["Alex Wilber"]
    heard = await page.evaluate("heard")
    assert ["authentication.authenticate.success", ["done"]] in heard
    assert not [one for one in complaints if "Content Security Policy" in one or TEAMS_SCRIPT_HASH in one], complaints


async def test_elsewhere_the_same_page_stays_and_says_it(site: Site, chromium: Any) -> None:
    """Somebody opens the button's address in a browser, and Teams' script may be out of reach."""
    page = await window(chromium)
    await page.context.route(lambda url: "localhost" not in url, lambda route: route.abort())
    await signs_in(page, await site.ticket("alex", "ar-EG", in_teams=True), "Alex Wilber")
    await expect(page.get_by_role("heading")).to_have_text("تم تسجيل دخولك")
    assert await page.locator("html").get_attribute("dir") == "rtl"
