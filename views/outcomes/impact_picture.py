"""Draws a member's own record as a picture, to keep."""

from functools import cache
from io import BytesIO
from pathlib import Path
from unicodedata import category

import matplotlib
from PIL import Image, ImageDraw, ImageFont

from views.moments import month
from views.outcomes.impact import Impact, lines
from views.text import shown_name

WIDTH, HEIGHT, MARGIN = 1200, 630, 72
_INNER = WIDTH - 2 * MARGIN
_NO_LETTER = ("So", "Sk", "Cf", "Cn")
"""Kinds of signs (Unicode categories) that an emoji is made of, and no name needs."""
_LOOKS = "\ufe0e\ufe0f"
"""What says whether a sign is shown as an emoji."""
_PAPER, _INK, _QUIET, _ACCENT = "#FFFFFF", "#1B2733", "#5A6B7B", "#0B6E5F"
ROWS, COLUMNS = 5, 2
MOST_LINES = ROWS * COLUMNS
_SMALL_PRINT = "From the program's outcome ledger; every row in it is the member's to correct."


def picture(impact: Impact, name: str) -> bytes:
    """Return the record as a PNG of `WIDTH` x `HEIGHT`; a name that our letters cannot write is left out."""
    image = Image.new("RGB", (WIDTH, HEIGHT), _PAPER)
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, WIDTH, 14), fill=_ACCENT)
    draw.text((MARGIN, 64), _fitting(_heading(name), 44), font=_font(44), fill=_INK)
    draw.text((MARGIN, 126), f"in a customer peer program since {month(impact.since)}", font=_font(26), fill=_QUIET)
    _draw_lines(draw, _shown(lines(impact)))
    draw.text((MARGIN, HEIGHT - 64), _SMALL_PRINT, font=_font(22), fill=_QUIET)
    kept = BytesIO()
    image.save(kept, "PNG", optimize=True)
    return kept.getvalue()


def _draw_lines(draw: ImageDraw.ImageDraw, shown: list[str]) -> None:
    """Draw the lines below one another, and smaller beside one another where they are many."""
    columns = 1 if len(shown) <= ROWS else COLUMNS
    size, width = (36, _INNER) if columns == 1 else (20, (_INNER - MARGIN // 2) // COLUMNS)
    for number, line in enumerate(shown):
        at = (MARGIN + number // ROWS * (width + MARGIN // 2), 210 + 66 * (number % ROWS))
        draw.text(at, _fitting(line, size, width), font=_font(size), fill=_INK)


def _heading(name: str) -> str:
    missing = _font(44).getmask("\uffff").getbbox()
    letters = (one for one in shown_name(name) if category(one) not in _NO_LETTER and one not in _LOOKS)
    shown = " ".join("".join(letters).split())
    writable = all(one == " " or _font(44).getmask(one).getbbox() != missing for one in shown)
    return shown if shown and writable else "A record to keep"


def _shown(lines: list[str]) -> list[str]:
    """Return the lines there is room for; the last says how many more there are."""
    if len(lines) <= MOST_LINES:
        return lines
    kept = lines[: MOST_LINES - 1]
    return [*kept, f"and {len(lines) - len(kept)} more"]


def _fitting(text: str, size: int, width: int = _INNER) -> str:
    kept = text
    while kept and _font(size).getlength(kept + "…") > width:
        kept = kept[:-1]
    return text if kept == text else f"{kept.rstrip()}…"


@cache
def _font(size: int) -> ImageFont.FreeTypeFont:
    # The letters that come with Matplotlib write Latin, Greek, Cyrillic and more, on any machine.
    return ImageFont.truetype(Path(matplotlib.get_data_path()) / "fonts" / "ttf" / "DejaVuSans.ttf", size)
