"""Knows the columns of a table by the names that people give them."""

import re
from collections.abc import Mapping, Sequence

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

_BETWEEN_WORDS = re.compile(r"[\W_]+")


def columns_of(header: Sequence[str]) -> list[str]:
    """Return what each column of `header` is: `Job Title` is the title, unless another one goes by that very name.

    What is no column keeps its own name.
    """
    names = [_BETWEEN_WORDS.sub("_", cell.strip().casefold()).strip("_") for cell in header]
    for column, others in _ALSO.items():
        found = next((other for other in others if other in names), None)
        if column not in names and found:
            names[names.index(found)] = column
    return [name if not name or name not in names[:at] else f"{name}_again" for at, name in enumerate(names)]
