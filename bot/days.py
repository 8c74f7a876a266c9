"""Reads a day as people write it in a spreadsheet, and says of what it could not read why."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum

from domain.taxonomy.words import fold

MONTHS = (
    "january januar janner janvier enero janeiro",
    "february februar feber fevrier febrero fevereiro",
    "march marz maerz mars marzo marco",
    "april avril abril",
    "may mai mayo maio",
    "june juni juin junio junho",
    "july juli juillet julio julho",
    "august aout agosto",
    "september septembre septiembre setembro",
    "october oktober octobre octubre outubro",
    "november novembre noviembre novembro",
    "december dezember decembre diciembre dezembro",
)
"""The names of each month in English, German, French, Spanish and Portuguese; from three letters on a part will do."""

_END = r"(?=$|[\sT,])"
_NUMBERS = re.compile(rf"(\d{{1,4}})([-./])(\d{{1,2}})\2(\d{{1,4}}){_END}", re.ASCII)
_TOGETHER = re.compile(rf"(\d{{4}})(\d\d)(\d\d){_END}", re.ASCII)
_NAMED = tuple(
    re.compile(form.format(day=r"(?P<day>\d{1,2})(?:st|nd|rd|th|er)?", month=r"(?P<month>[^\W\d_]{3,})") + _END)
    for form in (
        r"(?:[^\W\d_]+[.,]?\s+)?{day}[\s.-]*(?:(?:de|of)\s+)?{month}[\s.,-]+(?:(?:de|del)\s+)?(?P<year>\d{{4}}|\d\d)",
        r"(?:[^\W\d_]+[.,]?\s+)?{month}[\s.-]+{day}[\s,-]+(?P<year>\d{{4}}|\d\d)",
        r"(?P<year>\d{{4}})[\s-]+{month}[\s.-]+{day}",
    )
)
"""A day, a month by its name, and a year, after the day of the week or nothing."""


class TwoDays(ValueError):
    """What is written could be either of two days."""


class Order(StrEnum):
    """Which of the two comes first in 5/11/2025."""

    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"


def read_day(text: str, order: Order | None = None) -> date:
    """Return the day `text` begins with: 2026-05-31, 20260531, 31.05.2026, 31 May 2026, or 5/31/2026, but one day.

    What could be two is read in `order`, where one is known. Raises ValueError, whose message ends a sentence, where it
    is no day, and TwoDays where it could be two.
    """
    readings = dict(_readings(text))
    days = set(readings.values())
    if len(days) > 1 and order:
        return readings[order]
    if len(days) > 1:
        raise TwoDays(f"could be {' or '.join(map(str, sorted(days)))}")
    if not days:
        raise ValueError("could not be read")
    return days.pop()


def order_in(texts: Iterable[str]) -> Order | None:
    """Return the order of day and month in which `texts` are written, by those that can be read in but one.

    None where no text decides, or some decide otherwise than others.
    """
    decided = {order for text in texts for order in _decided(text)}
    return decided.pop() if len(decided) == 1 else None


def _decided(text: str) -> Iterator[Order]:
    readings = dict(_readings(text))
    if len(readings) == 1:
        yield from (order for order in readings if order)


def _readings(text: str) -> Iterator[tuple[Order | None, date]]:
    """Yield what `text` may mean, and in which order where that matters."""
    text = text.strip()
    if found := _NUMBERS.match(text):
        numbers = _numbers(found)
    elif found := _TOGETHER.match(text):
        numbers = [(None, found[1], found[2], found[3])]
    else:
        numbers = _named(fold(text))
    for order, year, month, day in numbers:
        try:
            yield order, date(int(year), int(month), int(day))
        except ValueError:
            continue


def _numbers(found: re.Match[str]) -> list[tuple[Order | None, str, str, str]]:
    """The year first, or last with dots after day and month, else in either order."""
    first, separator, middle, last = found.groups()
    if len(first) == 4:
        return [(None, first, middle, last)]
    if len(last) not in (2, 4):
        return []
    year = _year(last)
    if separator == ".":
        return [(None, year, middle, first)]
    return [(Order.DAY_FIRST, year, middle, first), (Order.MONTH_FIRST, year, first, middle)]


def _named(text: str) -> list[tuple[Order | None, str, str, str]]:
    for form in _NAMED:
        found = form.match(text)
        if found and (month := _month(found["month"])):
            return [(None, _year(found["year"]), str(month), found["day"])]
    return []


def _month(name: str) -> int:
    """Which month a folded name, or the beginning of one, is: 0 for none, or for several."""
    months = {at for at, names in enumerate(MONTHS, 1) for one in names.split() if one.startswith(name)}
    return months.pop() if len(months) == 1 else 0


def _year(written: str) -> str:
    return written if len(written) == 4 else f"20{written}"
