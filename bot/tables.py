"""Reads members from spreadsheets saved as CSV, by whatever program saved them."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from bot.rows import Row, rows_of, shown
from bot.spreadsheets import Report
from domain.calendar import zone
from domain.ids import CircleId, MemberId
from domain.peers import Peer

_MOST_WAITING = 1_000_000
_LONGEST_NUMBER = 20
_MEMBERS = (
    *("id", "name", "title", "company", "industry", "asks", "offers"),
    *("timezone", "circle", "avoid", "waiting", "linkedin_url"),
)
"""The columns that a table of members may have; where somebody's page is says nothing to a round."""

_COMMAS = re.compile(r"[,|]")


@dataclass(frozen=True)
class Members:
    """The members of a table in its order: as matching sees them, their names, and for how many rounds each waited."""

    peers: Sequence[Peer]
    names: Sequence[str]
    waiting: Sequence[int]


def read_members(path: Path, report: Report) -> Members:
    """Return the members of the table at `path`; a row without an id, or with one that is taken, is left out.

    Raises NoTable; other mistakes are told to `report`, one sentence each.
    """
    rows: dict[str, Row] = {}
    for row in rows_of(path, report, _MEMBERS, needed=("id",), one_of=("title", "industry")):
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


def _circles(written: Iterable[str]) -> list[CircleId]:
    """Return each circle as it is written first: `north` below `North` is `North`."""
    first: dict[str, CircleId] = {}
    return [first.setdefault(circle.casefold(), CircleId(circle)) for circle in written]


def _peer(row: Row, tz: str, circle: CircleId) -> Peer:
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
        report(f"{line} avoids {shown(unknown)}, who is not in the table; this was not honoured")
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


def _waiting(row: Row, path: Path, report: Report) -> int:
    told = row["waiting"]
    if not told:
        return 0
    rounds = int(told[:_LONGEST_NUMBER]) if told.isascii() and told.isdigit() else -1
    taken = min(max(rounds, 0), _MOST_WAITING)
    if rounds != taken:
        which = f"a whole number of rounds, {_MOST_WAITING:,} at most"
        report(f"{path.name}, line {row.line}: waiting is {which}; it is taken as {taken:,}")
    return taken


def _zone(row: Row, path: Path, report: Report) -> str:
    told = row["timezone"]
    if not told or zone(told).key == told:
        return told
    report(
        f"{path.name}, line {row.line}: {shown([told])} is no time zone as Europe/Berlin or UTC are; "
        "it is taken as not given"
    )
    return ""
