"""What people do in a window, and what they are told by ear."""

import re
from itertools import pairwise

from playwright.async_api import Locator, Page, expect

UNNAMED = """() => [...document.querySelectorAll("a[href], button, input, select, textarea, [role=button]")]
    .filter((e) => e.checkVisibility({visibilityProperty: true}) && e.type !== "hidden")
    .filter((e) => !(e.getAttribute("aria-label") || e.getAttribute("aria-labelledby") || e.textContent.trim()
        || e.title || [...(e.labels || [])].some((label) => label.textContent.trim())))
    .map((e) => e.outerHTML.slice(0, 160))"""
"""What can be used but has no name."""

LEVELS = """() => [...(document.querySelector("dialog[open]") || document).querySelectorAll("h1, h2, h3, h4")]
    .filter((e) => e.checkVisibility() && !e.closest("nav, aside")).map((e) => Number(e.tagName[1]))"""
"""The levels of the headings on screen, in order: of the dialog that is open, else of the middle."""


async def sign_in(page: Page, name: str) -> None:
    """Choose on the first page whom to be."""
    await page.get_by_role("link", name=name).first.click()


async def go(page: Page, place: str) -> None:
    """Go to a place of the sidebar by its whole name, whatever is unread there."""
    named = re.compile(rf"^{re.escape(place)}(?!,)")
    await page.get_by_role("navigation", name="Conversations").get_by_role("link", name=named).click()


async def open_tab(page: Page, name: str) -> None:
    """Go to the app, and there to its Home or its Messages."""
    await go(page, "Rapport")
    await page.get_by_role("navigation", name="The app's tabs").get_by_role("link", name=name).click()


async def write(page: Page, text: str, field: str = "") -> None:
    """Write into the field of that name, or what is on screen, and press Enter."""
    box = page.get_by_role("textbox", name=field) if field else page.locator("#main").get_by_role("textbox")
    await box.fill(text)
    await box.press("Enter")


async def press(where: Page | Locator, name: str) -> None:
    """Press a button by its whole name."""
    await where.get_by_role("button", name=name, exact=True).last.click()


async def choose(form: Locator, field: str, name: str) -> None:
    """Open a select of a form by its name, and take the choice of that name."""
    opener, choices = form.get_by_role("button", name=field), form.get_by_role("listbox")
    await expect(opener).to_have_attribute("aria-expanded", "false")
    await opener.click()
    await choices.get_by_role("option", name=name).click()
    await expect(choices).to_have_count(0)


def newest(page: Page) -> Locator:
    """The newest message on screen."""
    return page.locator("#main [data-list=m] > li").last


async def is_told_well(page: Page) -> None:
    """See that whatever can be used has a name, and that no heading skips a level."""
    assert await page.evaluate(UNNAMED) == []
    levels: list[int] = await page.evaluate(LEVELS)
    assert all(below - above <= 1 for above, below in pairwise(levels)), levels


async def reads(page: Page, words: str) -> None:
    """See that the newest message says something."""
    await expect(newest(page)).to_contain_text(words)
