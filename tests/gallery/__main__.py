"""`make gallery`: takes the pictures in docs/pictures anew, each in a wide window and in a phone's.

`python -m tests.gallery NAME …` takes only those.
"""

import asyncio
import logging
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from playwright.async_api import Browser

from bot.demo.tour import steps
from bot.demo.town import Town, open_town
from sandbox.clock import Clock
from sandbox.seed import community
from tests.gallery.pictures import WIDTHS, take
from tests.gallery.shots import Shot, walk
from tests.life import PATIENCE
from tests.sandbox.page.browser import PATH, started

FOLDER = Path(__file__).parents[2] / "docs" / "pictures"
MORNING = datetime(2027, 2, 2, 9, 30, tzinfo=UTC)


class StillClock(Clock):
    """A workspace's clock that only moves when it is turned: every run shows the same times."""

    def now(self) -> float:
        """The present time in seconds."""
        return MORNING.timestamp() + self._turned


async def main(wanted: Sequence[str]) -> int:
    """Take the `wanted` pictures, or every one; return 0, or 2 where there is no browser."""
    if PATH is None:
        sys.stderr.write("error: make gallery needs chromium (Debian: apt-get install chromium).\n")
        return 2
    logging.disable(logging.WARNING)
    FOLDER.mkdir(parents=True, exist_ok=True)
    async with open_town(guide=steps, seed=community(StillClock()), patience=PATIENCE) as town, started() as browser:
        async for shot in walk(town):
            for word, size in WIDTHS.items() if not wanted or shot.name in wanted else ():
                taken = await _take(browser, town, shot, size, FOLDER / f"{shot.name}-{word}.webp")
                sys.stdout.write(f"{shot.name}-{word}.webp: {taken} bytes\n")
    return 0


async def _take(browser: Browser, town: Town, shot: Shot, size: tuple[int, int], path: Path) -> int:
    viewport = {"width": size[0], "height": size[1]}
    context = await browser.new_context(viewport=viewport, reduced_motion="reduce")  # type: ignore[arg-type]
    page = await context.new_page()
    await page.goto(f"{town.sandbox.url}/as/{shot.who}/{shot.place}")
    if shot.prepare is not None:
        await shot.prepare(page)
    words = page.get_by_text(shot.words).last
    await words.wait_for()
    await words.scroll_into_view_if_needed()
    if shot.is_at_top:
        await words.evaluate("shown => shown.closest('li').scrollIntoView()")
    await page.wait_for_load_state("networkidle")
    taken = await take(page, path)
    await context.close()
    return taken


if __name__ == "__main__":
    sys.exit(asyncio.run(main(sys.argv[1:])))
