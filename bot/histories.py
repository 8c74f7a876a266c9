"""Reads past meetings from spreadsheets saved as CSV."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.days import Order, TwoDays, order_in, read_day
from bot.rows import Row, rows_of, shown
from bot.spreadsheets import Report, in_lines
from domain.ids import MemberId
from domain.rounds.history import Meeting

_COLUMNS = ("a", "b", "date")


@dataclass(frozen=True)
class _Undated:
    """A meeting without a day that counts: what is wrong with it, and with several such, as the end of a sentence."""

    line: int
    trouble: str
    of_several: str


def read_history(path: Path, known: frozenset[MemberId], today: date, report: Report) -> list[Meeting]:
    """Return the meetings in the table at `path`; those of people who are not in `known` are left out.

    A day that could be two is read as the other rows are written, where these agree. One that cannot be read, or is
    later than `today`, is told to `report` and counts as unknown. Raises NoTable.
    """
    rows = list(rows_of(path, report, _COLUMNS, needed=("a", "b")))
    order = order_in(row["date"] for row in rows)
    met = [(row, _day(row, today, order)) for row in _of_members(rows, path, known, report)]
    _tell([day for _, day in met if isinstance(day, _Undated)], path, report)
    return [
        Meeting(MemberId(row["a"]), MemberId(row["b"]), None if isinstance(day, _Undated) else day) for row, day in met
    ]


def _of_members(rows: Sequence[Row], path: Path, known: frozenset[MemberId], report: Report) -> Iterator[Row]:
    """Yield the meetings of two who are in `known`, and tell of all others."""
    strangers = 0
    for row in rows:
        a, b = row["a"], row["b"]
        if not (a and b):
            report(f"{path.name}, line {row.line} does not name two members; it is left out")
        elif a == b:
            report(f"{path.name}, line {row.line} is a meeting of {shown([a])} with themselves; it is left out")
        elif MemberId(a) not in known or MemberId(b) not in known:
            strangers += 1
        else:
            yield row
    if strangers:
        meetings_are = "1 meeting is" if strangers == 1 else f"{strangers:,} meetings are"
        left = "it is" if strangers == 1 else "they are"
        report(f"{path.name}: {meetings_are} of people who are not among the members; {left} left out")


def _day(row: Row, today: date, order: Order | None) -> date | _Undated:
    if not row["date"]:
        return _Undated(row.line, "is missing", "are missing")
    try:
        day = read_day(row["date"], order)
    except TwoDays as error:
        return _Undated(row.line, str(error), "could each be two days")
    except ValueError as error:
        return _Undated(row.line, str(error), str(error))
    return day if day <= today else _Undated(row.line, "is still to come", "are still to come")


def _tell(undated: Sequence[_Undated], path: Path, report: Report) -> None:
    """Tell of meetings without a day that counts: of one in full, of several alike together."""
    kinds: dict[str, list[_Undated]] = {}
    for one in undated:
        kinds.setdefault(one.of_several, []).append(one)
    for trouble, alike in kinds.items():
        if len(alike) == 1:
            told = f", line {alike[0].line}: the date of their meeting {alike[0].trouble}; the two are"
        else:
            told = (
                f": the dates of {len(alike):,} meetings {trouble} ({in_lines([one.line for one in alike])}); they are"
            )
        report(f"{path.name}{told} taken to have met now")
