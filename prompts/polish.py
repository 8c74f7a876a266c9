"""Fills the prompt that asks a model to tighten a note somebody wrote."""

import re
from importlib import resources

from domain.editing.language import language_of

LONGEST_NOTE = 600
_QUOTATION = re.compile(r"<(?=[\s/]*note)", re.IGNORECASE)


def polish(text: str, longest: int) -> str:
    """Return the prompt for one note; the note is quoted as data and cannot close its own quotation.

    It holds that note, its language where it can be told, its length, and nothing else of anybody.
    """
    template = resources.files("prompts").joinpath("polish.txt").read_text(encoding="utf-8")
    quoted, told = _QUOTATION.sub("(", text[:LONGEST_NOTE]), language_of(text[:LONGEST_NOTE])
    language = f" ({told})" if told else ""
    return template.replace("{language}", language).replace("{longest}", str(longest)).replace("{text}", quoted)
