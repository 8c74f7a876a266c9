"""Reads members and past meetings from spreadsheets saved as CSV, by whatever program saved them."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain
from pathlib import Path

from bot.columns import SAYING_WHO_IS_AWAY, columns_of
from bot.days import read_day
from bot.spreadsheets import NoTable, Record, Report, read_records
from domain.calendar import zone
from domain.ids import CircleId, MemberId
from domain.peers import Peer
from domain.rounds.history import Meeting

_MOST_WAITING = 1_000_000
_LONGEST_NUMBER = 20
_LONGEST_SHOWN = 80
_MEMBERS = (
    *("id", "name", "title", "company", "industry", "asks", "offers"),
    *("timezone", "circle", "avoid", "waiting", "linkedin_url"),
)
"""The columns that a table of members may have; where somebody's page is says nothing to a round."""

_HISTORY = ("a", "b", "date")
_COMMAS = re.compile(r"[,|]")


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
    circles = _circles(row["circle"] for row in rows.values())
    zones = [_zone(row, path, report) for row in rows.values()]
    peers = [
        _heeding(_peer(row, tz, circle), row["avoid"], ids, f"{path.name}, line {row.line}", report)
        for row, tz, circle in zip(rows.values(), zones, circles, strict=True)
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


def _circles(written: Iterable[str]) -> list[CircleId]:
    """Return each circle as it is written first: `north` below `North` is `North`."""
    first: dict[str, CircleId] = {}
    return [first.setdefault(circle.casefold(), CircleId(circle)) for circle in written]


def _peer(row: _Row, tz: str, circle: CircleId) -> Peer:
    return Peer(
        member_id=MemberId(row["id"]),
        title=row["title"],
        company=row["company"],
        industry=row["industry"],
        asks=row["asks"],
        offers=row["offers"],
        tz=tz,
        circle=circle,
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
    rounds = int(told[:_LONGEST_NUMBER]) if told.isascii() and told.isdigit() else -1
    taken = min(max(rounds, 0), _MOST_WAITING)
    if rounds != taken:
        which = f"a whole number of rounds, {_MOST_WAITING:,} at most"
        report(f"{path.name}, line {row.line}: waiting is {which}; it is taken as {taken:,}")
    return taken


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
    def lacking(columns: Sequence[str]) -> list[str]:
        missing = [name for name in needed if name not in columns]
        return missing or ([] if not one_of or set(one_of) & set(columns) else [" or ".join(one_of)])

    records = read_records(path, lambda columns: not lacking(columns), report)
    header = next((record for record in records if any(record.cells)), Record(1, []))
    columns = columns_of(header.cells)
    if missing := lacking(columns):
        raise NoTable(f"{path.name} is no table with a column {' and '.join(missing)} in its first row.")
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


def _below(records: Iterable[Record], columns: Sequence[str], path: Path, report: Report) -> Iterator[_Row]:
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
