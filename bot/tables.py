"""Reads members and past meetings from spreadsheets saved as CSV, by whatever program saved them."""

import csv
import io
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain
from pathlib import Path

from bot.columns import SAYING_WHO_IS_AWAY, columns_of
from bot.days import read_day
from domain.calendar import zone
from domain.ids import CircleId, MemberId
from domain.peers import Peer
from domain.rounds.history import Meeting

Report = Callable[[str], object]
"""Told what is wrong with one line, as a sentence that names it."""

_DELIMITERS = ",;\t|"
_LONGEST_CELL = 1_000_000
_MOST_WAITING = 1_000_000
_LONGEST_SHOWN = 80
_FEW_BREAKS = 2
_MOST_BREAKS = {"id": 0, "a": 0, "b": 0, "asks": 100, "offers": 100}
_STRAY = "has a quotation mark that closes nowhere or too late; it is taken as a letter, and the line as one row"
_MEMBERS = (
    *("id", "name", "title", "company", "industry", "asks", "offers"),
    *("timezone", "circle", "avoid", "waiting", "linkedin_url"),
)
"""The columns that a table of members may have; where somebody's page is says nothing to a round."""

_HISTORY = ("a", "b", "date")
_COMMAS = re.compile(r"[,|]")


class NoTable(Exception):
    """A file that holds no table of the kind wanted; the message is one sentence that names it."""


@dataclass(frozen=True)
class Members:
    """The members of a table in its order: as matching sees them, their names, and for how many rounds each waited."""

    peers: Sequence[Peer]
    names: Sequence[str]
    waiting: Sequence[int]


@dataclass(frozen=True)
class _Row:
    line: int
    cells: Mapping[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")


def read_members(path: Path, report: Report) -> Members:
    """Return the members of the table at `path`; a row without an id, or with one that is taken, is left out.

    Raises NoTable; other mistakes are told to `report`, one sentence each.
    """
    rows: dict[str, _Row] = {}
    for row in _rows(path, report, _MEMBERS, needed=("id",), one_of=("title", "industry")):
        if not row["id"]:
            report(f"{path.name}, line {row.line} has no id; it is left out")
        elif row["id"] in rows:
            first = rows[row["id"]].line
            report(f"{path.name}, line {row.line} has the id of line {first}, {row['id']}; it is left out")
        else:
            rows[row["id"]] = row
    waiting = [_waiting(row, path, report) for row in rows.values()]
    ids = _Ids(rows)
    zones = [_zone(row, path, report) for row in rows.values()]
    peers = [
        _heeding(_peer(row, tz), row["avoid"], ids, f"{path.name}, line {row.line}", report)
        for row, tz in zip(rows.values(), zones, strict=True)
    ]
    return Members(peers, [row["name"] or row["id"] for row in rows.values()], waiting)


def read_history(path: Path, known: frozenset[MemberId], today: date, report: Report) -> list[Meeting]:
    """Return the meetings in the table at `path`; those of people who are not in `known` are left out.

    A day that cannot be read, or is later than `today`, is told to `report` and counts as unknown. Raises NoTable.
    """
    meetings = []
    strangers = 0
    for row in _rows(path, report, _HISTORY, needed=("a", "b")):
        a, b = MemberId(row["a"]), MemberId(row["b"])
        if not (a and b):
            report(f"{path.name}, line {row.line} does not name two members; it is left out")
        elif a == b:
            report(f"{path.name}, line {row.line} is a meeting of {_shown([a])} with themselves; it is left out")
        elif a not in known or b not in known:
            strangers += 1
        else:
            meetings.append(Meeting(a, b, _day(row, path, today, report)))
    if strangers:
        meetings_are = "1 meeting is" if strangers == 1 else f"{strangers:,} meetings are"
        left = "it is" if strangers == 1 else "they are"
        report(f"{path.name}: {meetings_are} of people who are not among the members; {left} left out")
    return meetings


def _peer(row: _Row, tz: str) -> Peer:
    return Peer(
        member_id=MemberId(row["id"]),
        title=row["title"],
        company=row["company"],
        industry=row["industry"],
        asks=row["asks"],
        offers=row["offers"],
        tz=tz,
        circle=CircleId(row["circle"]),
    )


def _heeding(peer: Peer, written: str, ids: "_Ids", line: str, report: Report) -> Peer:
    """Return `peer` with the avoid list they wrote; what is nobody's id is told, as nobody should rely on it."""
    known, unknown = ids.in_list(written)
    if unknown:
        report(f"{line} avoids {_shown(unknown)}, who is not in the table; this was not honoured")
    return replace(peer, avoids=known)


class _Ids:
    """Finds ids as people write them in a list: in whatever case where that is clear, and however parted."""

    def __init__(self, ids: Collection[str]) -> None:
        self._ids = ids
        self._folded: dict[str, str] = {}
        for spelled in ids:
            self._folded[spelled.casefold()] = "" if spelled.casefold() in self._folded else spelled

    def in_list(self, text: str) -> tuple[frozenset[MemberId], list[str]]:
        """Return the ids in `text` and what in it is none."""
        known, unknown = set[MemberId](), list[str]()
        for piece in self._pieces(text):
            found = self._one(piece)
            if found:
                known.add(found)
            else:
                unknown.append(piece)
        return frozenset(known), unknown

    def _pieces(self, text: str) -> Iterator[str]:
        """Part at `;`, then at `,` and `|` whatever is no id, then at white space whatever comes apart into ids."""
        for piece in filter(None, map(str.strip, text.split(";"))):
            for part in [piece] if self._one(piece) else filter(None, map(str.strip, _COMMAS.split(piece))):
                words = part.split()
                yield from words if not self._one(part) and all(map(self._one, words)) else [part]

    def _one(self, text: str) -> MemberId | None:
        found = text if text in self._ids else self._folded.get(text.casefold())
        return MemberId(found) if found else None


def _shown(pieces: Sequence[str]) -> str:
    text = ", ".join(pieces)
    plain = "".join(sign if sign.isprintable() else " " for sign in text)
    return plain if len(plain) <= _LONGEST_SHOWN else f"{plain[:_LONGEST_SHOWN]}…"


def _waiting(row: _Row, path: Path, report: Report) -> int:
    told = row["waiting"]
    if not told:
        return 0
    if told.isascii() and told.isdigit() and len(told) < 10:
        return min(int(told), _MOST_WAITING)
    report(f"{path.name}, line {row.line}: waiting is a whole number of rounds; it is taken as 0")
    return 0


def _zone(row: _Row, path: Path, report: Report) -> str:
    told = row["timezone"]
    if not told or zone(told).key == told:
        return told
    report(
        f"{path.name}, line {row.line}: {_shown([told])} is no time zone as Europe/Berlin or UTC are; "
        "it is taken as not given"
    )
    return ""


def _day(row: _Row, path: Path, today: date, report: Report) -> date | None:
    try:
        day = read_day(row["date"])
        trouble = "is still to come" if day > today else ""
    except ValueError as error:
        trouble = str(error)
    if not trouble:
        return day
    report(f"{path.name}, line {row.line}: the date of their meeting {trouble}; the two are taken to have met now")
    return None


def _rows(
    path: Path, report: Report, known: Collection[str], needed: Sequence[str], one_of: Sequence[str] = ()
) -> Iterator[_Row]:
    csv.field_size_limit(_LONGEST_CELL)
    text = _text(path)
    if not text.strip():
        raise NoTable(f"{path.name} is empty.")
    records = _records([*io.StringIO(text, newline=""), "\n"], _delimiter(text))
    header = next((record for record in records if any(record.cells)), _Record(1, []))
    columns = columns_of(header.cells)
    missing = [name for name in needed if name not in columns]
    if missing or (one_of and not set(one_of) & set(columns)):
        wanted = " and ".join(missing or [" or ".join(one_of)])
        raise NoTable(f"{path.name} is no table with a column {wanted} in its first row.")
    _tell_unread(path, header.cells, columns, known, report)
    yield from _below(chain([replace(header, cells=[])], records), columns, path, report)


def _tell_unread(
    path: Path, cells: Sequence[str], columns: Sequence[str], known: Collection[str], report: Report
) -> None:
    """Tell of every column that is not read; of those that may say who is away, that they take part all the same."""
    unread = [(cell, name) for cell, name in zip(cells, columns, strict=True) if cell and name not in known]
    if unread:
        report(f"{path.name}: columns that are not read: {_shown([cell for cell, _ in unread])}")
    away = [cell for cell, name in unread if name in SAYING_WHO_IS_AWAY]
    if away:
        report(f"{path.name}: {_shown(away)} keeps nobody out; leave out the rows of those who are not to take part")


@dataclass(frozen=True)
class _Record:
    """One row as it is written: its cells, and what is wrong with it, as the end of a sentence."""

    line: int
    cells: Sequence[str]
    trouble: str = ""


def _records(lines: Sequence[str], delimiter: str) -> Iterator[_Record]:
    """Yield every row of `lines`, whose last one is empty. A quotation mark that closes nowhere costs nobody a row."""
    at = 0
    columns: list[str] = []
    while at < len(lines):
        try:
            cells, end = _quoted_row(lines, at, delimiter, columns)
            record = _Record(at + 1, [cell.strip() for cell in cells], "" if end else _STRAY)
        except csv.Error as error:
            record, end = _Record(at + 1, [], f"cannot be read ({error}); it is left out"), at + 1
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


def _below(records: Iterable[_Record], columns: Sequence[str], path: Path, report: Report) -> Iterator[_Row]:
    last = max((at for at, name in enumerate(columns, 1) if name), default=0)
    for record in records:
        line, cells = record.line, record.cells
        if record.trouble:
            report(f"{path.name}, line {line} {record.trouble}")
        if any(cells[len(columns) :]):
            report(f"{path.name}, line {line} has {len(cells)} cells for {len(columns)} columns; it is left out")
        elif any(cells):
            if len(cells) < last and not record.trouble:
                has = "1 cell" if len(cells) == 1 else f"{len(cells)} cells"
                report(f"{path.name}, line {line} has {has} for {len(columns)} columns; the others are taken as empty")
            yield _Row(line, dict(zip(columns, cells, strict=False)))


def _text(path: Path) -> str:
    """UTF-8 with or without its mark, UTF-16 with it; what is neither is taken for Windows' western letters."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise NoTable(f"{path}: {error.strerror}.") from None
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _delimiter(text: str) -> str:
    first = next(line for line in text.splitlines() if line.strip())
    return max(_DELIMITERS, key=first.count)
