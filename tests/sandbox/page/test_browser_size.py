"""A large community in a browser: what is drawn at first, looking further back, a post, its members."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from sandbox.client import Control
from sandbox.page.timeline import FIRST, MORE
from sandbox.server import Sandbox, serve
from tests.sandbox.page.conftest import Open
from tests.sandbox.page.crowd import CHANNEL, crowded

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.xdist_group("browser")]

MESSAGES = FIRST + MORE + 50
TOP_OF = "item => item.getBoundingClientRect().top"


@pytest_asyncio.fixture(loop_scope="session")
async def sandbox() -> AsyncIterator[Sandbox]:
    """A crowded workspace, with more messages than two looks back show."""
    async with serve(seed=crowded(MESSAGES)) as running:
        yield running


async def test_the_newest_message_is_in_sight_before_any_script_has_run(chromium: Browser, sandbox: Sandbox) -> None:
    context = await chromium.new_context(java_script_enabled=False)
    page = await context.new_page()
    await page.goto(f"{sandbox.url}/as/dana.whitfield/in/{CHANNEL}")
    await expect(page.get_by_text(f"Message {MESSAGES - 1} with")).to_be_in_viewport()
    await context.close()


async def look_back(page: Page) -> None:
    """Scroll up until the first message of all is there."""
    beginning = page.get_by_role("heading", name="#peer-networking")
    while True:
        shown = await page.locator(".item").count()
        if await beginning.count():
            return
        await page.locator("#scroll").evaluate("scroller => scroller.scrollTo(0, -scroller.scrollHeight)")
        await expect(page.locator(".item")).not_to_have_count(shown)


async def test_looking_back_to_the_first_message_keeps_ones_place_and_then_only_patches(
    window: Open, control: Control
) -> None:
    page = await window("dana.whitfield")
    await expect(page.locator(".item")).to_have_count(FIRST)
    await look_back(page)
    await expect(page.locator(".item")).to_have_count(MESSAGES)
    order = await page.locator(".item").evaluate_all("items => items.map((item) => item.dataset.ts)")
    assert order == sorted(order)
    await page.locator(".item").evaluate_all("items => items.forEach((item) => { item.seen = true; })")
    read = page.get_by_role("listitem").filter(has_text="Message 7 with").first
    await read.scroll_into_view_if_needed()
    place = await read.evaluate(TOP_OF)
    await control.post("kwabena.asante", "peer-networking", "One more")
    await expect(page.locator(".item")).to_have_count(MESSAGES + 1)
    fresh = await page.locator(".item").evaluate_all("items => items.filter((item) => !item.seen).length")
    assert fresh == 1
    await expect(page.get_by_role("button", name="New messages")).to_be_visible()
    assert abs(await read.evaluate(TOP_OF) - place) < 1


async def test_five_hundred_members_are_listed_and_searched(window: Open, sandbox: Sandbox) -> None:
    channel = sandbox.workspace.channel("peer-networking")
    assert channel is not None
    page = await window("dana.whitfield")
    await page.get_by_role("link", name="members").click()
    await expect(page.locator("#pane .person")).to_have_count(len(channel.members))
    await page.get_by_role("textbox", name="Message #peer-networking").press_sequentially("@member.44")
    options = page.get_by_role("listbox").get_by_role("option")
    await expect(options.first).to_contain_text("Member 44")
