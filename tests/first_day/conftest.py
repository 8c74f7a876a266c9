"""Fixtures of the first days: the real bot in a fresh town, and windows of anybody in it."""

import os
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from bot.demo.town import Town, open_town
from tests.life import PATIENCE
from tests.sandbox.page.browser import DESK, PATH, started

PATIENCE_MS = 120_000

Open = Callable[..., Awaitable[Page]]


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def chromium() -> AsyncIterator[Browser]:
    """Debian's Chromium, started once."""
    if PATH is None:
        if os.environ.get("RAPPORT_TEST_BROWSER") == "required":
            pytest.fail("A browser is required here, and there is no chromium")
        pytest.skip("there is no chromium to live a first day in")
    async with started() as browser:
        yield browser


@pytest_asyncio.fixture(loop_scope="session")
async def town() -> AsyncIterator[Town]:
    """The seeded community with the real bot in it, not set up yet, served on the loop that drives the browser."""
    async with open_town(patience=PATIENCE) as town:
        await town.move_in()
        yield town


@pytest_asyncio.fixture(loop_scope="session")
async def window(chromium: Browser, town: Town) -> AsyncIterator[Open]:
    """Open windows: `await window("dana.whitfield", "home")`; what goes wrong in one fails the test."""
    wrong: list[str] = []
    expect.set_options(timeout=PATIENCE_MS)
    async with AsyncExitStack() as stack:

        async def open_(handle: str = "", place: str = "") -> Page:
            size = {"width": DESK[0], "height": DESK[1]}
            context = await chromium.new_context(viewport=size, reduced_motion="reduce")  # type: ignore[arg-type]
            stack.push_async_callback(context.close)
            context.set_default_timeout(PATIENCE_MS)
            page = await context.new_page()
            page.on("pageerror", lambda error: wrong.append(str(error)))
            await page.goto(town.sandbox.url + (f"/as/{handle}/{place}" if handle else "/"))
            return page

        yield open_
    assert wrong == []
