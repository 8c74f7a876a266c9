"""Past meetings as people keep them, and what is told of those without a day."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from bot.histories import read_history
from bot.spreadsheets import NoTable
from domain.ids import MemberId
from tests.bot.planning.spreadsheets import TODAY

KNOWN = frozenset(map(MemberId, ("m1", "m2")))


def read(write: Callable[..., Path], *days: str) -> tuple[list[date | None], list[str]]:
    """Return the days of meetings that were written so, and what was told of them."""
    complaints = list[str]()
    table = write("a,b,date\n" + "".join(f'm1,m2,"{day}"\n' for day in days), "history.csv")
    return [met.day for met in read_history(table, KNOWN, TODAY, complaints.append)], complaints


def test_days_are_read_in_the_order_of_the_rows_that_leave_no_doubt(write: Callable[..., Path]) -> None:
    assert read(write, "04/05/2026", "22/04/2026") == ([date(2026, 5, 4), date(2026, 4, 22)], [])
    assert read(write, "04/05/2026", "04/22/2026") == ([date(2026, 4, 5), date(2026, 4, 22)], [])


def test_where_the_rows_disagree_a_day_that_could_be_two_is_none(write: Callable[..., Path]) -> None:
    days, [told] = read(write, "04/05/2026", "22/04/2026", "04/22/2026")
    assert days == [None, date(2026, 4, 22), date(2026, 4, 22)]
    assert "line 2: the date of their meeting could be 2026-04-05 or 2026-05-04" in told


def test_many_meetings_without_a_day_are_told_in_one_sentence_of_each_kind(write: Callable[..., Path]) -> None:
    days, complaints = read(write, *[""] * 1_200, "soon", "later", "2027-01-01", "5 May 2026")
    assert days == [None] * 1_203 + [date(2026, 5, 5)]
    assert complaints == [
        "history.csv: the dates of 1,200 meetings are missing (lines 2, 3, 4, 5, 6 and 1,195 more); "
        "they are taken to have met now",
        "history.csv: the dates of 2 meetings could not be read (lines 1202 and 1203); they are taken to have met now",
        "history.csv, line 1204: the date of their meeting is still to come; the two are taken to have met now",
    ]


def test_a_history_that_names_no_two_members_is_no_table(write: Callable[..., Path]) -> None:
    with pytest.raises(NoTable, match=r"a column a and b in its first row, .*: did you mean Member A, Member B\\?"):
        read_history(write("Member A,Member B,date\n", "history.csv"), KNOWN, TODAY, lambda _: None)
