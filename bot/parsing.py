"""`python -m bot parse`: replies as JSON Lines in, what was understood of each out."""

import json
from collections.abc import Callable, Iterable
from typing import Any, TextIO

from domain.replies import Field, read_reply

FIELDS = (Field.TITLE, Field.COMPANY, Field.INDUSTRY, Field.LINKEDIN_URL)


def read_lines(source: Iterable[str], out: TextIO, fail: Callable[[str], int]) -> int:
    """Read every line and write one answer for it, in order; a line that is no reply ends it with status 2."""
    for number, line in enumerate(source, start=1):
        if not line.strip():
            continue
        try:
            given = json.loads(line)
        except ValueError:
            return fail(f"line {number} is not JSON")
        if not isinstance(given, dict) or not isinstance(given.get("text"), str):
            return fail(f'line {number} has no "text" that is a string')
        out.write(json.dumps(answer(given), ensure_ascii=False) + "\n")
    return 0


def answer(given: dict[str, Any]) -> dict[str, Any]:
    """Return what one reply says; a field that is not sure is null."""
    reading = read_reply(given["text"])
    return {
        "id": given.get("id"),
        "is_profile": reading.is_profile,
        **{field.value: reading.value(field) for field in FIELDS},
    }
