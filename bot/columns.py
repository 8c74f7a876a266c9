"""Knows the columns of a table by the names that people give them."""

import re
from collections.abc import Mapping, Sequence

from rapidfuzz.distance import OSA

_ALSO: Mapping[str, Sequence[str]] = {
    "id": ("member_id", "memberid", "user_id"),
    "name": ("full_name", "fullname", "member_name"),
    "title": ("job_title", "jobtitle", "position", "role", "job_role"),
    "company": ("company_name", "organisation", "organization", "employer"),
    "industry": ("sector",),
    "timezone": ("time_zone", "tz"),
    "avoid": ("avoids",),
}
"""Further names of a column, the usual ones first; an address is no id, as people change it."""

SAYING_WHO_IS_AWAY = frozenset({"paused", "status", "active", "opted_out"})
"""Columns by which somebody may mean to keep members out of a round."""

_SHORTEST_WITH_A_SLIP, _LETTERS_A_SLIP = 4, 8
_BETWEEN_WORDS = re.compile(r"[\W_]+")


def meant_by(header: Sequence[str], column: str) -> str:
    """Return which cell of `header` may be meant for `column`, which is not among its `columns_of`; else empty.

    That is one with a slip, or one that has a name of the column among its words: `Titel`, `Customer ID`.
    """
    names = (column, *_ALSO.get(column, ()))
    slips = [(min(OSA.distance(_named(cell), name) - _forgiven(name) for name in names), cell) for cell in header]
    near = min((slip for slip in slips if slip[0] <= 0), default=(0, ""))[1]
    holding = (cell for cell in header if column in _named(cell).split("_"))
    return near or next(holding, "")


def _forgiven(name: str) -> int:
    """How many slips a name is still known with: letters too many, too few, wrong, or swapped with the next."""
    return 0 if len(name) < _SHORTEST_WITH_A_SLIP else 1 + len(name) // _LETTERS_A_SLIP


def _named(cell: str) -> str:
    return _BETWEEN_WORDS.sub("_", cell.strip().casefold()).strip("_")


def columns_of(header: Sequence[str]) -> list[str]:
    """Return what each column of `header` is: `Job Title` is the title, unless another one goes by that very name.

    What is no column keeps its own name.
    """
    names = [_named(cell) for cell in header]
    for column, others in _ALSO.items():
        found = next((other for other in others if other in names), None)
        if column not in names and found:
            names[names.index(found)] = column
    return [name if not name or name not in names[:at] else f"{name}_again" for at, name in enumerate(names)]
