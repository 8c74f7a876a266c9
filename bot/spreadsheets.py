"""Reads the rows of a spreadsheet saved as CSV, by whatever program saved it and however it is quoted."""

import codecs
import csv
import io
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from bot.columns import columns_of

_DELIMITERS = ",;\t|"
_LONGEST_CELL = 1_000_000
_FEW_BREAKS = 2
_MOST_BREAKS = {"id": 0, "a": 0, "b": 0, "asks": 100, "offers": 100}
_STRAY = "has a quotation mark that closes nowhere or too late; it is taken as a letter, and the line as one row"
_MOST_ABOVE = 10
"""So many lines are looked through for the header."""

_MOST_LINES = 5
"""So many lines with the same trouble are named."""

_LOST = re.compile("[\ufffd\udc80-\udcff]+")
_FOR_EXCEL = re.compile(r'\s*"?sep=.?"?[,;\t|\s]*', re.IGNORECASE)
"""A first line by which some programs tell Excel what parts the cells."""

Report = Callable[[str], object]
"""Told what is wrong with one line, as a sentence that names it."""

IsHeader = Callable[[Sequence[str]], bool]
"""Whether a row of these columns is the header that is looked for."""


class NoTable(Exception):
    """A file that holds no table of the kind wanted; the message is one sentence that names it."""


@dataclass(frozen=True)
class Record:
    """One row as it is written: its cells, and what is wrong with it, as the end of a sentence."""

    line: int
    cells: Sequence[str]
    trouble: str = ""


def read_records(path: Path, is_header: IsHeader, report: Report) -> Iterator[Record]:
    """Yield every row of the file at `path` from its header on, the first row where none `is_header`.

    A title above the header is told to `report`, and at the end in which lines a letter could not be read, for which a
    sign stands; a line `sep=;` is for Excel. Raises NoTable.
    """
    csv.field_size_limit(_LONGEST_CELL)
    lines = [*io.StringIO(_text(path), newline="")]
    damaged = [at for at, line in enumerate(lines, 1) if _LOST.search(line)]
    lines = [_LOST.sub("\ufffd", line) for line in lines] if damaged else lines
    if lines and _FOR_EXCEL.fullmatch(lines[0]):
        lines[0] = "\n"
    if not any(map(str.strip, lines)):
        raise NoTable(f"{path.name} is empty.")
    header = _header_at(lines, is_header)
    if any(map(str.strip, lines[:header])):
        report(f"{path.name}: what stands above the columns, which line {header + 1} names, is not read")
    yield from _records([*["\n"] * header, *lines[header:], "\n"], _delimiter(lines[header]))
    if damaged:
        where = f", line {damaged[0]} has" if len(damaged) == 1 else f": {in_lines(damaged)} have"
        report(f"{path.name}{where} letters that could not be read; \ufffd stands for them")


def _records(lines: Sequence[str], delimiter: str) -> Iterator[Record]:
    """Yield every row of `lines`, whose last one is empty. A quotation mark that closes nowhere costs nobody a row."""
    at = 0
    columns: list[str] = []
    while at < len(lines):
        try:
            cells, end = _quoted_row(lines, at, delimiter, columns)
            record = Record(at + 1, [cell.strip() for cell in cells], "" if end else _STRAY)
        except csv.Error as error:
            record, end = Record(at + 1, [], f"cannot be read ({error}); it is left out"), at + 1
        yield record
        columns = columns or (columns_of(record.cells) if any(record.cells) else [])
        at = end or at + 1


def _quoted_row(lines: Sequence[str], at: int, delimiter: str, columns: Sequence[str]) -> tuple[list[str], int]:
    """Return the cells of the row at `at`, and where the next one begins: 0 where a stray mark was taken literally.

    Raises csv.Error where the line cannot be read in any way.
    """
    for is_strict in (True, False):
        reader = csv.reader((lines[i] for i in range(at, len(lines))), delimiter=delimiter, strict=is_strict)
        with suppress(csv.Error):
            cells = next(reader)
            if reader.line_num == 1 or (is_strict and _is_whole(cells, columns, delimiter)):
                return cells, at + reader.line_num
    return [
        cell.strip().strip('"') for cell in next(csv.reader([lines[at]], delimiter=delimiter, quoting=csv.QUOTE_NONE))
    ], 0


def _is_whole(cells: Sequence[str], columns: Sequence[str], delimiter: str) -> bool:
    """Return whether a row of several lines is meant to be one: complete, and no cell holds what looks like rows."""
    if columns and len(cells) != len(columns):
        return False
    fewest = max(2, len(columns) - 1)

    def looks_like_row(line: str) -> bool:
        return line.count(delimiter) >= fewest

    named = zip(columns or [""] * len(cells), map(str.strip, cells), strict=False)
    return all(
        _is_one_cell(cell.splitlines(), _MOST_BREAKS.get(name, _FEW_BREAKS), looks_like_row) for name, cell in named
    )


def _is_one_cell(lines: Sequence[str], most_breaks: int, looks_like_row: Callable[[str], bool]) -> bool:
    return len(lines) <= most_breaks + 1 and not any(map(looks_like_row, lines[1:]))


def _text(path: Path) -> str:
    """UTF-8 with or without its mark, UTF-16 with it; what is neither is taken for Windows' western letters.

    For a byte that could not be read stands what `_LOST` finds.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise NoTable(f"{path}: {error.strerror}.") from None
    if content.startswith(b"PK"):
        raise NoTable(f"{path.name} is an Excel workbook; save it from Excel as “CSV UTF-8” and give that file.")
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace")
    text = content.decode("utf-8-sig", errors="surrogateescape")
    is_utf8 = content.startswith(codecs.BOM_UTF8) or _is_mostly_utf8(text)
    return text if is_utf8 else content.decode("cp1252", errors="surrogateescape")


def _is_mostly_utf8(text: str) -> bool:
    """Whether at least as many lines have letters in UTF-8 alone as have others: Windows' look so by rare chance."""
    beyond_ascii = [line for line in text.splitlines() if not line.isascii()]
    damaged = sum(_LOST.search(line) is not None for line in beyond_ascii)
    return len(beyond_ascii) >= 2 * damaged


def in_lines(numbers: Sequence[int]) -> str:
    """Return where to look for what several lines have: the first of them, and how many more there are."""
    if len(numbers) > _MOST_LINES:
        return f"lines {', '.join(map(str, numbers[:_MOST_LINES]))} and {len(numbers) - _MOST_LINES:,} more"
    return f"lines {', '.join(map(str, numbers[:-1]))} and {numbers[-1]}"


def _header_at(lines: Sequence[str], is_header: IsHeader) -> int:
    """Which of `lines` names the columns: the first, unless those above it fill fewer cells, as titles do."""
    first = next(at for at, line in enumerate(lines) if line.strip())
    most_above = 0
    for at, line in enumerate(lines[first : first + _MOST_ABOVE], first):
        cells = _cells(line)
        if is_header(columns_of(cells)):
            return at if most_above < len(cells) else first
        most_above = max(most_above, len(cells))
    return first


def _cells(line: str) -> list[str]:
    """The cells of one line that are not empty."""
    with suppress(csv.Error):
        return [cell for cell in next(csv.reader([line], delimiter=_delimiter(line)), []) if cell.strip()]
    return []


def _delimiter(line: str) -> str:
    return max(_DELIMITERS, key=line.count)
