"""A window that loses the sandbox says so, and catches up when it is back."""

import pytest
from playwright.async_api import Browser, expect

from sandbox.server import serve
from tests.sandbox.page.conftest import PATIENCE_MS

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.xdist_group("browser")]


async def test_a_window_catches_up_after_the_sandbox_was_away(chromium: Browser) -> None:
    context = await chromium.new_context()
    page = await context.new_page()
    page.set_default_timeout(PATIENCE_MS)
    async with serve() as first:
        port = int(first.url.rpartition(":")[2])
        await page.goto(f"{first.url}/as/dana.whitfield/in/general")
        await expect(page.get_by_role("listitem", name="Hanna Vogel,")).to_be_visible()
    await expect(page.locator("body.is-offline")).to_be_visible()
    async with serve(port=port) as second, second.control() as control:
        await control.post("maya.lindqvist", "general", "Back again")
        await expect(page.get_by_role("listitem").last).to_contain_text("Back again")
        await expect(page.locator("body.is-offline")).to_have_count(0)
        await context.close()
