"""Fixtures of the page's tests: one Chromium for all of them, a fresh workspace for each, windows of anybody."""

import os
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Error, Page, expect

from sandbox.client import Control
from sandbox.page.viewer import Viewer
from sandbox.server import Sandbox, serve
from tests.sandbox.page.app import App, connected
from tests.sandbox.page.browser import DESK, PATH, started
from tests.sandbox.page.looks import look

REQUIRED = os.environ.get("RAPPORT_TEST_BROWSER") == "required"
PATIENCE_MS = 10_000
MOST_WINDOWS = 4
"""Of one test at once."""

Open = Callable[..., Awaitable[Page]]


@pytest.fixture
def dana() -> Viewer:
    """Dana, a member, at the page of a fresh workspace."""
    return look("dana.whitfield")


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def chromium() -> AsyncIterator[Browser]:
    """Debian's Chromium, started once."""
    if PATH is None:
        if REQUIRED:
            pytest.fail("A browser is required here, and there is no chromium")
        pytest.skip("there is no chromium to look at the page with")
    async with started() as browser:
        yield browser


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def windows(chromium: Browser) -> AsyncIterator[list[Page]]:
    """Each in a profile of its own, since a tab behind another is slow; a test finds nothing in them of the last.

    Every workspace has an address of its own, and what a browser keeps belongs to an address. The windows stay open:
    to start one takes Chromium as long as a test has work in it.
    """
    pages: list[Page] = []
    for _ in range(MOST_WINDOWS):
        context = await chromium.new_context(reduced_motion="reduce")
        context.set_default_timeout(PATIENCE_MS)
        pages.append(await context.new_page())
    yield pages
    for page in pages:
        await page.context.close()


@pytest_asyncio.fixture(loop_scope="session")
async def sandbox() -> AsyncIterator[Sandbox]:
    """A seeded workspace, served on the loop that drives the browser."""
    async with serve() as running:
        yield running


@pytest_asyncio.fixture(loop_scope="session")
async def control(sandbox: Sandbox) -> AsyncIterator[Control]:
    """Somebody who plays the sandbox's members from elsewhere."""
    async with sandbox.control() as playing:
        yield playing


@pytest_asyncio.fixture(loop_scope="session")
async def app(sandbox: Sandbox, control: Control) -> AsyncIterator[App]:
    """An app in the workspace that answers as the test tells it to."""
    await control.set_app(events=["app_home_opened"])
    async with connected(sandbox) as answering:
        yield answering


@pytest_asyncio.fixture(loop_scope="session")
async def window(windows: list[Page], sandbox: Sandbox) -> AsyncIterator[Open]:
    """Open windows: `await window("dana.whitfield", "general")`; what goes wrong in one fails the test."""
    wrong: list[str] = []
    free = iter(windows)
    expect.set_options(timeout=PATIENCE_MS)

    def note(error: Error) -> None:
        wrong.append(str(error))

    async with AsyncExitStack() as stack:

        async def open_(handle: str, place: str = "peer-networking", size: tuple[int, int] = DESK) -> Page:
            page = next(free)
            stack.push_async_callback(page.goto, "about:blank")
            await page.set_viewport_size({"width": size[0], "height": size[1]})
            page.on("pageerror", note)
            stack.callback(page.remove_listener, "pageerror", note)
            path = place if place.startswith("/") else f"/as/{handle}/in/{place}"
            await page.goto(sandbox.url + path)
            return page

        yield open_
    assert wrong == []
