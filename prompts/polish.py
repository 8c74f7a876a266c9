"""Fills the prompt that asks a model to tighten a note somebody wrote."""

import re
from importlib import resources

LONGEST_NOTE = 600
_QUOTATION = re.compile(r"<(?=[\s/]*note)", re.IGNORECASE)


def polish(text: str, language: str, longest: int) -> str:
    """Return the prompt for one note; the note is quoted as data and cannot close its own quotation.

    It holds that note, its language and its length, and nothing else of anybody.
    """
    template = resources.files("prompts").joinpath("polish.txt").read_text(encoding="utf-8")
    quoted = _QUOTATION.sub("(", text[:LONGEST_NOTE])
    return template.replace("{language}", language).replace("{longest}", str(longest)).replace("{text}", quoted)
