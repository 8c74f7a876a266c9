"""Debian's Chromium, as the tests and the bench start it."""

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from playwright.async_api import Browser, async_playwright

DESK, PHONE = (1280, 800), (390, 844)
PATH = shutil.which("chromium")
"""Where it is; None where there is none."""

_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@asynccontextmanager
async def started() -> AsyncIterator[Browser]:
    """Run it until the block ends."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=PATH, args=_ARGUMENTS)
        yield browser
        await browser.close()
