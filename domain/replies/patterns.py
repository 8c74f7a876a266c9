"""Building regular expressions from tables, so that a search looks at one letter's entries and not at all."""

import re
from collections.abc import Iterable
from itertools import groupby

_PLAIN = re.compile(r"[a-z](?![?*+{|])")


def any_phrase(phrases: Iterable[str]) -> str:
    """Return a pattern for any of the phrases, the longest possible first; common beginnings are written once."""
    return _any_after(sorted(set(phrases)))


def _any_after(entries: list[str]) -> str:
    """Return a pattern for any of the sorted entries, each distinct."""
    ends = entries[0] == ""
    branches = []
    for letter, group in groupby([entry for entry in entries if entry], key=lambda entry: entry[0]):
        branches.append(re.escape(letter) + _any_after([entry[1:] for entry in group]))
    if not branches:
        return ""
    joined = branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
    return f"(?:{joined})?" if ends else joined


def any_of(table: str) -> str:
    """Return a pattern for any line of a table of patterns, gathered by their first letters.

    Only where a match starts is kept by the gathering, not which of two that start alike is found.
    """
    alternatives = [part for line in table.splitlines() if line.strip() for part in _alternatives(line.strip())]
    plain = sorted(part for part in alternatives if _PLAIN.match(part))
    others = [part for part in alternatives if not _PLAIN.match(part)]
    gathered = [
        f"{letter}(?:{'|'.join(part[1:] for part in group)})"
        for letter, group in groupby(plain, key=lambda part: part[0])
    ]
    return "|".join(gathered + others)


def _alternatives(pattern: str) -> list[str]:
    """Cut a pattern at the bars outside its brackets."""
    parts, depth, start = [], 0, 0
    for match in re.finditer(r"\\.|\[[^\]]*\]|[()|]", pattern):
        token = match.group()
        depth += (token == "(") - (token == ")")
        if token == "|" and depth == 0:
            parts.append(pattern[start : match.start()])
            start = match.end()
    return [*parts, pattern[start:]]
