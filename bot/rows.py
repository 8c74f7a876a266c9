"""Reads the rows of a table by the names of its columns, and tells of what in it is not read."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

from bot.columns import SAYING_WHO_IS_AWAY, columns_of, meant_by
from bot.spreadsheets import NoTable, Record, Report, read_records

_LONGEST_SHOWN = 80
_OR = " or "


@dataclass(frozen=True)
class Row:
    """One row of a table by the names of its columns; a column that is not there is empty."""

    line: int
    cells: Mapping[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")


def rows_of(
    path: Path, report: Report, known: Collection[str], needed: Sequence[str], one_of: Sequence[str] = ()
) -> Iterator[Row]:
    """Yield the rows of the table at `path` below the one that names its columns.

    It has those `needed`, and one of `one_of`; whatever is not `known` is told to `report`, and so are rows that lack
    cells. Raises NoTable.
    """

    def lacking(columns: Sequence[str]) -> list[str]:
        missing = [name for name in needed if name not in columns]
        return missing or ([] if not one_of or set(one_of) & set(columns) else [_OR.join(one_of)])

    records = read_records(path, lambda columns: not lacking(columns), report)
    header = next((record for record in records if any(record.cells)), Record(1, []))
    columns = columns_of(header.cells)
    if missing := lacking(columns):
        raise NoTable(f"{path.name} is no table with a column {' and '.join(missing)} in {_first_row(header, missing)}")
    _tell_unread(path, header.cells, columns, known, report)
    yield from _below(chain([replace(header, cells=[])], records), columns, path, report)


def _first_row(header: Record, missing: Sequence[str]) -> str:
    """What stands in the first row, and which of it may be meant for a column that is `missing`."""
    found = [cell for cell in header.cells if cell]
    meant = dict.fromkeys(meant_by(found, name) for several in missing for name in several.split(_OR))
    near = shown(list(filter(None, meant)))
    first_row = f"its first row, which holds {shown(found)}" if found else "its first row"
    return f"{first_row}: did you mean {near}?" if near else f"{first_row}."


def _tell_unread(
    path: Path, cells: Sequence[str], columns: Sequence[str], known: Collection[str], report: Report
) -> None:
    """Tell of every column that is not read; of those that may say who is away, that they take part all the same."""
    unread = [(cell, name) for cell, name in zip(cells, columns, strict=True) if cell and name not in known]
    if unread:
        cells = [cell for cell, _ in unread]
        near = ((name, meant_by(cells, name)) for name in known if name not in columns)
        meant = [f"did you mean {name} by {shown([cell])}?" for name, cell in near if cell]
        report(f"{path.name}: columns that are not read: {'; '.join((shown(cells), *meant))}")
    away = [cell for cell, name in unread if name in SAYING_WHO_IS_AWAY]
    if away:
        report(f"{path.name}: {shown(away)} keeps nobody out; leave out the rows of those who are not to take part")


def _below(records: Iterable[Record], columns: Sequence[str], path: Path, report: Report) -> Iterator[Row]:
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
            yield Row(line, dict(zip(columns, cells, strict=False)))


def shown(pieces: Sequence[str]) -> str:
    """Return what somebody wrote as one line of a sentence, without signs that a terminal obeys."""
    text = ", ".join(pieces)
    plain = "".join(sign if sign.isprintable() else " " for sign in text)
    return plain if len(plain) <= _LONGEST_SHOWN else f"{plain[:_LONGEST_SHOWN]}…"
