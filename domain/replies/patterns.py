"""Building regular expressions from tables, so that a search looks at one letter's entries and not at all."""

import re
from collections.abc import Iterable
from functools import cache
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
    alternatives = _alternatives_in(table)
    plain = sorted(part for part in alternatives if _PLAIN.match(part))
    others = [part for part in alternatives if not _PLAIN.match(part)]
    gathered = [
        f"{letter}(?:{'|'.join(part[1:] for part in group)})"
        for letter, group in groupby(plain, key=lambda part: part[0])
    ]
    return "|".join(gathered + others)


class Tables:
    """Tables of patterns, all searched in one pass over a text that looks only at the patterns its words may open.

    A pattern matches whole words. One whose first characters cannot be told is tried where it is anchored, or
    searched for by itself.
    """

    def __init__(self, *tables: str) -> None:
        self._by_opening: dict[str, list[tuple[int, str]]] = {}
        self._anchored: list[tuple[int, re.Pattern[str]]] = []
        self._anywhere: list[tuple[int, re.Pattern[str]]] = []
        for number, table in enumerate(tables):
            parts = _alternatives_in(table)
            opened = {part: _openings(part) for part in parts}
            for part in parts:
                for opening in opened[part]:
                    self._by_opening.setdefault(opening, []).append((number, part))
            untold = [part for part in parts if not opened[part]]
            if anchored := [part for part in untold if part[0] == "^"]:
                self._anchored.append((number, _whole("|".join(anchored))))
            if anywhere := [part for part in untold if part[0] != "^"]:
                self._anywhere.append((number, re.compile(rf"(?<!\w)(?:{'|'.join(anywhere)})(?!\w)")))

    def find(self, text: str) -> list[tuple[int, int]]:
        """Return (number of the table, where its first match starts) for each table that has one, in order."""
        found: dict[int, int] = {}
        for number, pattern in self._anywhere:
            if match := pattern.search(text):
                found[number] = match.start()
        for word in _OPENING.finditer(text):
            opening = word[1]
            for known in (opening, opening[:_FEWEST]):
                if known in self._by_opening:
                    self._try(text, word.start(), known, found)
        for number, pattern in self._anchored:
            if pattern.match(text):
                found[number] = 0
        return sorted(found.items())

    def _try(self, text: str, start: int, opening: str, found: dict[int, int]) -> None:
        for number, part in self._by_opening[opening]:
            if start < found.get(number, len(text)) and _whole(part).match(text, start):
                found[number] = start


@cache
def _whole(part: str) -> re.Pattern[str]:
    """Compile a pattern when it is first tried: many never are."""
    return re.compile(rf"(?:{part})(?!\w)")


_FEWEST, _MOST = 3, 5
_UNTOLD = "\0" * _MOST
_OPENING = re.compile(rf"(?<!\w)(?=([\w@#(].{{{_FEWEST - 1},{_MOST - 1}}}))", re.S)


def _openings(pattern: str) -> set[str]:
    """Return all the five characters that a match may begin with, or all the three, or nothing if neither is told."""
    begun = _beginnings(pattern)
    for letters in (_MOST, _FEWEST):
        opened = {begin[:letters] for begin in begun}
        if all(len(o) == letters and "\0" not in o and (o[0].isalnum() or o[0] in "@#(") for o in opened):
            return opened
    return set()


def _beginnings(pattern: str) -> set[str]:
    """Return what a match of the pattern may begin with, up to five characters; `\\0` for what may be anything."""
    begun: set[str] = set()
    for alternative in _alternatives(pattern):
        grown = {""}
        for piece, quantifier in _pieces(alternative):
            if all(len(begin) == _MOST for begin in grown):
                break
            grown = {(begin + more)[:_MOST] for begin in grown for more in _choices(piece, quantifier)}
        begun |= grown
    return begun


def _choices(piece: str, quantifier: str) -> set[str]:
    """Return what a piece and its quantifier may add to a beginning."""
    if piece.startswith(("(?!", "(?=", "(?<")):
        return {""}
    if piece.startswith("("):
        choices = _beginnings(piece.removeprefix("(").removeprefix("?:")[:-1])
    elif piece.startswith("["):
        choices = set(piece[1:-1]) if piece[1:-1].isalpha() else {_UNTOLD}
    elif piece.startswith("\\"):
        choices = {_UNTOLD} if piece[1].isalnum() else {piece[1]}
    else:
        choices = {_UNTOLD} if piece in "^$." else {piece}
    if quantifier[:1] in ("*", "+", "{"):
        choices = {(choice + _UNTOLD)[:_MOST] for choice in choices}
    return choices | {""} if quantifier[:1] in ("?", "*", "{") else choices


def _alternatives_in(table: str) -> list[str]:
    return [part for line in table.splitlines() if line.strip() for part in _alternatives(line.strip())]


def _alternatives(pattern: str) -> list[str]:
    """Cut a pattern at the bars outside its brackets."""
    parts = [""]
    for piece, quantifier in _pieces(pattern):
        if piece == "|":
            parts.append("")
        else:
            parts[-1] += piece + quantifier
    return parts


_TOKEN = re.compile(r"\\.|\[[^\]]*\]|(?P<quantifier>[?*+]\??|\{[^}]*\}\??)|.", re.S)


@cache
def _pieces(pattern: str) -> tuple[tuple[str, str], ...]:
    """Cut a pattern into characters, sets and groups, each with its quantifier or the empty text."""
    pieces: list[tuple[str, str]] = []
    depth = 0
    for match in _TOKEN.finditer(pattern):
        token = match[0]
        if depth:
            pieces[-1] = (pieces[-1][0] + token, "")
        elif match["quantifier"]:
            pieces[-1] = (pieces[-1][0], token)
        else:
            pieces.append((token, ""))
        depth += (token == "(") - (token == ")")
    return tuple(pieces)
