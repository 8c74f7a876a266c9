"""Fills the prompt that asks a model for the fields a reply left empty."""

import re
from collections.abc import Sequence
from importlib import resources

LONGEST_REPLY = 4000
_QUOTATION = re.compile(r"<(?=[\s/]*reply)", re.IGNORECASE)


def read_reply(text: str, fields: Sequence[str]) -> str:
    """Return the prompt for one reply; the reply is quoted as data and cannot close its own quotation."""
    template = resources.files("prompts").joinpath("read_reply.txt").read_text(encoding="utf-8")
    quoted = _QUOTATION.sub("(", text[:LONGEST_REPLY])
    return template.replace("{fields}", ", ".join(f'"{field}"' for field in fields)).replace("{text}", quoted)
