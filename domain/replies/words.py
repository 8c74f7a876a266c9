"""Letters and words: folding without changing a text's length, and cutting it into words."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

_ACCENTED = "àáâãäåāăąçćčďđèéêëēęěğìíîïīıłñńňòóôõöøōőřśšşșťțùúûüūůűýÿźżžß’‘‛´`ʼ“”„«»‐‑‒−：｜；，／＝＠＆"
_PLAIN = "aaaaaaaaacccddeeeeeeegiiiiiilnnnoooooooorssssttuuuuuuuyyzzzs''''''\"\"\"\"\"----:|;,/=@&"
_FOLD = str.maketrans(_ACCENTED, _PLAIN)
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})

_WORD = re.compile(r"[^\W_]+(?:['.&+#/-][^\W_]+)*[+#]*|[&@+]")
_ELISION = r"(?<![^\W_'])(?:[ldjmnstc]|qu)'(?=[^\W_])"
_MAY_ELIDE = re.compile(_ELISION)
_WORD_OR_ELISION = re.compile(f"{_ELISION}|{_WORD.pattern}")


class Word(NamedTuple):
    """One word of a text: its folded letters and its half-open place [start, end)."""

    text: str
    start: int
    end: int


def fold(text: str) -> str:
    """Return `text` in lower case without accents, each character in its place (the length never changes)."""
    lowered = text.lower()
    if lowered.isascii() and "`" not in lowered:
        return lowered
    if len(lowered) != len(text):
        lowered = "".join(c if len(c.lower()) != 1 else c.lower() for c in text)
    return lowered.translate(_FOLD)


def words_of(folded: str, start: int = 0, end: int | None = None) -> list[Word]:
    """Cut folded[start:end] into words; `&`, `@` and `+` standing alone are words too."""
    return list(each_word(folded, start, len(folded) if end is None else end))


def each_word(folded: str, start: int, end: int) -> Iterator[Word]:
    """Yield the words of folded[start:end] one by one, for who needs the first few."""
    pattern = _WORD_OR_ELISION if "'" in folded and _MAY_ELIDE.search(folded, start, end) else _WORD
    return (Word(match[0], *match.span()) for match in pattern.finditer(folded, start, end))


def squeeze(text: str) -> str:
    """Return `text` with every run of white space as one blank and none at its ends."""
    return " ".join(text.split())


def vocabulary(*tables: str | Iterable[str]) -> frozenset[str]:
    """Fold tables of words into a set, German umlauts also as `ae`, `oe`, `ue`.

    A string is a table of words parted by white space; an iterable holds one phrase an item.
    """
    entries: set[str] = set()
    for table in tables:
        for entry in table.split() if isinstance(table, str) else table:
            entries.add(fold(entry))
            entries.add(fold(entry.lower().translate(_UMLAUTS)))
    return frozenset(entries)


def phrases(*tables: str) -> frozenset[str]:
    """Fold tables that hold phrases of several words, parted by commas or line ends."""
    return vocabulary([squeeze(entry) for table in tables for entry in re.split(r"[,\n]", table) if entry.strip()])
