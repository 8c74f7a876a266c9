"""Answers JSON Lines, one line for each, in order: what the commands that read and measure have in common."""

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TextIO

Given = Mapping[str, Any]
_MARK = "\ufeff"


class BadLine(Exception):
    """A line that cannot be answered; the text goes on after `line 3 `."""


def answer_lines(
    source: Iterable[str], out: TextIO, fail: Callable[[str], int], answer: Callable[[Given], Mapping[str, Any]]
) -> int:
    """Write one answer for every line of `source`, in its place, and return the exit status.

    Each answer leaves at once, so that whoever writes line by line can read line by line. A line that is no JSON
    object, or raises `BadLine`, is told to `fail` and answered `{"error": …}`, and the rest goes on; empty lines, and
    the mark that some programs begin a file with, are passed over. The status is 0, or what `fail` returns where not
    one line could be answered.
    """
    answered = False
    encode = encoder_for(out)
    status = read = 0
    try:
        for line in source:
            read += 1
            line = line.removeprefix(_MARK) if read == 1 else line
            if not line.strip():
                continue
            try:
                told, answered = answer(_object(line)), True
            except BadLine as error:
                told, status = {"error": f"line {read} {error}"}, fail(f"line {read} {error}")
            out.write(encode(told) + "\n")
            out.flush()
    except UnicodeDecodeError:
        return fail(f"line {read + 1} is not UTF-8")
    return 0 if answered else status


def encoder_for(out: TextIO) -> Callable[[object], str]:
    """Return what writes JSON for `out`: letters as they are where it can show all of them, escaped where it cannot."""
    shows_all = (out.encoding or "utf-8").lower().startswith("utf")
    return json.JSONEncoder(ensure_ascii=not shows_all).encode


def _object(line: str) -> Given:
    try:
        given = json.loads(line)
    except (ValueError, RecursionError):
        raise BadLine("is not JSON") from None
    if not isinstance(given, dict):
        raise BadLine("is not a JSON object")
    return given


def text_of(given: Given, name: str, *, needed: bool = False) -> str:
    """Return the text at `name`; empty where it is missing or null, unless it is `needed`. Raise `BadLine`."""
    value = given.get(name)
    if value is None and not needed:
        return ""
    if not isinstance(value, str):
        raise BadLine(f'has no "{name}" that is a string')
    return value
