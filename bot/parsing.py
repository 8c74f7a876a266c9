"""`python -m bot parse`: replies as JSON Lines in, what was understood of each out."""

import json
from collections.abc import Callable, Iterable
from typing import Any, TextIO

from bot.payloads import readable
from domain.replies import Field, read_reply

FIELDS = (Field.TITLE, Field.COMPANY, Field.INDUSTRY, Field.LINKEDIN_URL)


def read_lines(source: Iterable[str], out: TextIO, fail: Callable[[str], int]) -> int:
    """Read every line and write one answer for it, in order; a line that is no reply ends it with status 2."""
    read = 0
    try:
        for line in source:
            read += 1
            if line.strip():
                out.write(_answer_line(line) + "\n")
    except UnicodeDecodeError:
        return fail(f"line {read + 1} is not UTF-8")
    except _BadLine as error:
        return fail(f"line {read} {error}")
    return 0


class _BadLine(Exception):
    """A line that is no reply, and what is wrong with it."""


def _answer_line(line: str) -> str:
    try:
        given = json.loads(line)
    except (ValueError, RecursionError):
        raise _BadLine("is not JSON") from None
    if not isinstance(given, dict) or not isinstance(given.get("text"), str):
        raise _BadLine('has no "text" that is a string')
    return json.dumps(answer(readable(given)), ensure_ascii=False)


def answer(given: dict[str, Any]) -> dict[str, Any]:
    """Return what one reply says; a field that is not sure is null."""
    reading = read_reply(given["text"])
    return {
        "id": given.get("id"),
        "is_profile": reading.is_profile,
        **{field.value: reading.value(field) for field in FIELDS},
    }
