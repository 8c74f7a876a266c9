"""Reads a day as people write it in a spreadsheet, and says of what it could not read why."""

import re
from collections.abc import Iterator
from datetime import date

_NUMBERS = re.compile(r"(\d{1,4})([-./])(\d{1,2})\2(\d{1,4})(?=$|[\sT,])", re.ASCII)


def read_day(text: str) -> date:
    """Return the day `text` begins with: 2026-05-31, 2026/05/31, 31.05.2026, or 5/31/2026, which can be but one day.

    Raises ValueError, whose message ends a sentence, where it is no day or could be two.
    """
    found = _NUMBERS.match(text.strip())
    days = set(_readings(found)) if found else set()
    if len(days) > 1:
        raise ValueError(f"could be {' or '.join(map(str, sorted(days)))}")
    if not days:
        raise ValueError("could not be read")
    return days.pop()


def _readings(found: re.Match[str]) -> Iterator[date]:
    """Yield what the numbers may mean: the year first, or last with dots after day and month, else in either order."""
    first, separator, middle, last = found.groups()
    if len(first) == 4:
        orders = [(first, middle, last)]
    elif len(last) in (2, 4):
        year = last if len(last) == 4 else f"20{last}"
        orders = [(year, middle, first)] + ([] if separator == "." else [(year, first, middle)])
    else:
        orders = []
    for year, month, day in orders:
        try:
            yield date(int(year), int(month), int(day))
        except ValueError:
            continue
