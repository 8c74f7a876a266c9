"""Takes a picture of a window and keeps it small."""

import asyncio
import io
from pathlib import Path

from PIL import Image
from playwright.async_api import Page

WIDTHS = {"desk": (1280, 800), "phone": (390, 844)}
"""The sizes of window, by the word in a picture's name."""
MOST_BYTES = 150_000

_CALM = """() => { document.activeElement?.blur(); document.querySelectorAll(".tools").forEach((e) => e.remove()); }"""


async def take(page: Page, path: Path) -> int:
    """Write what the window shows to `path`, as WebP without loss, and return its bytes; ValueError when too large."""
    await page.evaluate(_CALM)
    shown = await page.screenshot(animations="disabled", caret="hide")
    small = io.BytesIO()
    Image.open(io.BytesIO(shown)).convert("RGB").save(small, "WEBP", lossless=True, quality=100, method=6)
    if len(small.getvalue()) > MOST_BYTES:
        raise ValueError(f"{path.name} would have {len(small.getvalue())} bytes, more than {MOST_BYTES}")
    await asyncio.to_thread(path.write_bytes, small.getvalue())
    return len(small.getvalue())
