"""The page's speed in Chromium: the first paint, and a post until it is seen, in a large and in a small community."""

import statistics
from dataclasses import dataclass

from playwright.async_api import Browser, Page

from sandbox.server import Sandbox, serve
from tests.sandbox.page.browser import DESK, PATH, started
from tests.sandbox.page.crowd import CHANNEL, MEMBERS, MESSAGES, crowded

WINDOWS, POSTS = 5, 4
FEW = 20
"""Messages of the small community; its members are the seeded ones."""
TARGET_PAINT_MS, TARGET_SEEN_MS = 1_000, 200

_FIRST_PAINT = """() => new Promise((found) => {
    const told = (entries) => entries.filter((entry) => entry.name === "first-contentful-paint")
        .forEach((entry) => found(entry.startTime));
    new PerformanceObserver((list) => told(list.getEntries())).observe({ type: "paint", buffered: true });
})"""
_SEEN_AFTER = """([token, channel, text]) => new Promise((found) => {
    const list = document.querySelector("[data-list=m]");
    const begun = performance.now();
    new MutationObserver((_, watcher) => {
        if (!list.lastElementChild.textContent.includes(text)) return;
        watcher.disconnect();
        requestAnimationFrame(() => found(performance.now() - begun));
    }).observe(list, { childList: true });
    const headers = { "Authorization": `Bearer ${token}`, "Content-Type": "application/json; charset=utf-8" };
    fetch("/api/chat.postMessage", { method: "POST", headers, body: JSON.stringify({ channel, text }) });
})"""


@dataclass(frozen=True)
class Shown:
    """What one community showed: milliseconds to each window's first paint, and from each post until it is seen."""

    paints: list[float]
    seen: list[float]


async def measure() -> bool:
    """Measure both communities, print them, and say whether the targets hold in the large one."""
    if PATH is None:
        print("\nthe page: not measured, there is no chromium")
        return True
    small, large = Shown([], []), Shown([], [])
    few, many = crowded(FEW, 0), crowded(MESSAGES, MEMBERS)
    async with started() as browser, serve(seed=few) as town, serve(seed=many) as city:
        await _open_one(browser, town, Shown([], []))
        for _ in range(WINDOWS):
            # In turns, so that whatever else the machine does weighs on both alike.
            await _open_one(browser, town, small)
            await _open_one(browser, city, large)
    print(f"\nthe page in Chromium, {WINDOWS} fresh windows, {WINDOWS * POSTS} posts each; medians in milliseconds")
    print(f"{'':34}{'first paint':>12}{'worst':>8}{'post seen':>11}{'worst':>8}")
    _show(f"{FEW} messages", small)
    _show(f"{MESSAGES} messages, {MEMBERS} members", large)
    paint, seen = statistics.median(large.paints), statistics.median(large.seen)
    ratios = paint / statistics.median(small.paints), seen / statistics.median(small.seen)
    print(f"    the large one takes {ratios[0]:.2f} x to paint and {ratios[1]:.2f} x to show a post")
    print(f"    targets: first paint {TARGET_PAINT_MS} ms, post seen {TARGET_SEEN_MS} ms")
    return paint <= TARGET_PAINT_MS and seen <= TARGET_SEEN_MS


def _show(name: str, shown: Shown) -> None:
    told = [number for each in (shown.paints, shown.seen) for number in (statistics.median(each), max(each))]
    print(f"{name:34}{told[0]:>12.0f}{told[1]:>8.0f}{told[2]:>11.0f}{told[3]:>8.0f}")


async def _open_one(browser: Browser, sandbox: Sandbox, shown: Shown) -> None:
    context = await browser.new_context(viewport={"width": DESK[0], "height": DESK[1]})
    page = await context.new_page()
    await page.goto(f"{sandbox.url}/as/dana.whitfield/in/{CHANNEL}")
    shown.paints.append(await page.evaluate(_FIRST_PAINT))
    for _ in range(POSTS):
        shown.seen.append(await _seen_after(sandbox, page, f"Number {len(shown.seen)}."))
    await context.close()


async def _seen_after(sandbox: Sandbox, page: Page, text: str) -> float:
    channel = sandbox.workspace.channel(CHANNEL)
    if channel is None:
        raise LookupError(CHANNEL)
    waited: float = await page.evaluate(_SEEN_AFTER, [sandbox.bot_token, channel.id, text])
    return waited
