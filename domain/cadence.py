"""A cadence: how often a circle posts its thread or plans its round, as a manager types it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from itertools import pairwise

from domain.calendar import working_day, zone
from domain.typed_days import CLOCK, WEEKDAYS, read_clock, weekday

MOST_WEEKS, MOST_MONTHS = 26, 12
LEAST_THIRDS = 2
"""How many thirds of the usual distance a moment that a holiday moved keeps from the next: of a week, five days."""

_NTH = ("first", "second", "third", "fourth", "last")
_LAST = 5
_FIGURES = ("1st", "2nd", "3rd", "4th")
_ORDINALS: Mapping[str, int] = {word: nth for words in (_NTH, _FIGURES) for nth, word in enumerate(words, 1)}
_MANY = (("one",), ("other", "two", "second"), ("three", "third"), ("four", "fourth"), ("five",), ("six",))
_NUMBERS: Mapping[str, int] = {word: many for many, words in enumerate(_MANY, 1) for word in words} | {"eight": 8}
_SHORT = {
    "weekly": "every week",
    **dict.fromkeys(("fortnightly", "biweekly", "bi-weekly", "bi weekly", "fortnight"), "2 weeks"),
    "wk": "week",
    "wks": "weeks",
    "monthly": "every month",
    "quarterly": "every 3 months",
}
_SHORTENED = re.compile(rf"(?<!\S)(?:{'|'.join(_SHORT)})(?!\S)")
_NUMBER = rf"(?:\d{{1,2}}(?:st|nd|rd|th)?|{'|'.join((*_NUMBERS, 'first', 'last'))})"
_PERIOD = re.compile(rf"(?<!\S)(?:(?P<many>{_NUMBER}) ?)?(?P<unit>week|month)s?(?!\S)")
_DAY = re.compile(rf"(?<!\S)(?:(?P<which>{_NUMBER}) )?(?P<day>(?:{'|'.join(day[:3] for day in WEEKDAYS)})[a-z]*)(?!\S)")
_BARE_HOUR = re.compile(r"(?<!\S)(?:at (\d{1,2})(?!\S)|(\d{1,2})$)")
_BETWEEN = frozenset(("every", "each", "on", "at", "the", "of", "in", "a", "once"))
_NEVER = frozenset(("", "off", "never", "no", "none", "-", "–", "manual", "manually", "by hand"))


class Unit(StrEnum):
    """What a cadence counts."""

    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True)
class Cadence:
    """Every `every` weeks or months, on a weekday (0 is Monday) at a time of day.

    `nth` is which such weekday of the month, 1 to 4, or 5 for the last; 0 for weeks.
    """

    every: int
    unit: Unit
    weekday: int
    at: time
    nth: int = 0

    def __str__(self) -> str:
        """Return it as `parse_cadence` reads it."""
        many = f"{self.every} {self.unit}s" if self.every > 1 else self.unit.value
        which = f"the {_NTH[self.nth - 1]} " if self.nth else ""
        return f"every {many} on {which}{WEEKDAYS[self.weekday]} {self.at:%H:%M}"


def is_never(text: str) -> bool:
    """Whether what was typed in the place of a cadence says that nothing comes by itself: nothing, or `off`."""
    return text.strip().lower() in _NEVER


def parse_cadence(text: str) -> Cadence | None:
    """Return the cadence typed as `every 2 weeks on tuesday 10:00` or `monthly on the first monday 9am`, or None.

    Its words may stand in any order. `every tuesday` is weekly, `every other` or `every 2nd tuesday` each second week,
    unless it says `of the month`. Days may be shortened to three letters; without a time it is ten o'clock, without
    `first` or `last` a month means its first such day. At most `MOST_WEEKS` weeks or `MOST_MONTHS` months.
    """
    at, words = _take_time(_in_full(text))
    period, words = _take(_PERIOD, words)
    day, words = _take(_DAY, words)
    left = words.split()
    index = weekday(day["day"].removesuffix("s")) if day else None
    if at is None or day is None or index is None or not _BETWEEN.issuperset(left):
        return None
    which = day["which"] or ""
    if period is None:
        return _by_day(which, index, at, is_each="every" in left or "each" in left)
    unit = Unit(period["unit"])
    many = _many(period["many"] or "one", MOST_WEEKS if unit is Unit.WEEK else MOST_MONTHS)
    if unit is Unit.WEEK:
        return Cadence(many, unit, index, at) if many and not which else None
    # Of the month, but which of its tuesdays?
    nth = _ORDINALS.get(which) if which or "of" in left else 1
    return Cadence(many, unit, index, at, nth) if many and nth else None


def lacks_day(text: str) -> bool:
    """Whether nothing but a weekday is missing in what was typed, as in `weekly` or `every 2 weeks at 10:00`."""
    return parse_cadence(text) is None and parse_cadence(f"monday {text}") is not None


def _in_full(text: str) -> str:
    plain = re.sub(r"(?<=[a-z])\.|\.$", "", text.lower().strip()).replace(",", " ").replace("@", " at ")
    return _SHORTENED.sub(lambda match: _SHORT[match[0]], " ".join(plain.split()))


def _take(pattern: re.Pattern[str], text: str) -> tuple[re.Match[str] | None, str]:
    """Return what a pattern finds first, and the words without it."""
    found = pattern.search(text)
    rest = f"{text[: found.start()]} {text[found.end() :]}" if found else text
    return found, " ".join(rest.split())


def _take_time(text: str) -> tuple[time | None, str]:
    """Return the time of day in a text, ten o'clock where it says none and None where no day has it; and the rest."""
    found, rest = _take(CLOCK, text)
    if found:
        return read_clock(found), rest
    bare, rest = _take(_BARE_HOUR, text)
    hour = int(bare[1] or bare[2]) if bare else 10
    return time(hour) if hour < 24 else None, rest


def _by_day(which: str, index: int, at: time, *, is_each: bool) -> Cadence | None:
    """Return `every second tuesday`, `every last friday` or `tuesdays`, which say how often by their day alone."""
    if which in ("first", "1st", "last"):
        return Cadence(1, Unit.MONTH, index, at, _ORDINALS[which]) if is_each else None
    many = _many(which or "one", MOST_WEEKS) if is_each or not which else None
    return Cadence(many, Unit.WEEK, index, at) if many else None


def _many(word: str, most: int) -> int | None:
    many = int(word.rstrip("stndrh")) if word[0].isdigit() else _NUMBERS.get(word, 0)
    return many if 1 <= many <= most else None


def next_moment(cadence: Cadence, starts: date, tz: str, after: datetime) -> datetime:
    """Return the first due moment later than `after`, in UTC.

    Weeks and months are counted from the one that holds `starts`, so that a manager's `every 2 weeks` keeps its
    rhythm. The time is the wall clock's in `tz`; a moment on a weekend or holiday there moves to the next working day,
    and is left out where the next moment then follows within less than `LEAST_THIRDS`.
    """
    local_day = after.astimezone(zone(tz)).date()
    return next(moment for moment in _moments(cadence, starts, tz, local_day) if moment > after)


def _moments(cadence: Cadence, starts: date, tz: str, around: date) -> Iterator[datetime]:
    for planned, following in pairwise(_days(cadence, starts, around)):
        day, later = working_day(planned, tz), working_day(following, tz)
        if day == planned or later - day >= (following - planned) * LEAST_THIRDS / 3:
            yield datetime.combine(day, cadence.at, zone(tz)).astimezone(UTC)


def _days(cadence: Cadence, starts: date, around: date) -> Iterator[date]:
    """Yield the days from some before `around` on, in order; a moved one lies up to a holiday week later."""
    if cadence.unit is Unit.WEEK:
        monday = starts - timedelta(days=starts.weekday())
        period = timedelta(weeks=cadence.every)
        number = max((around - monday) // period - 2, 0)
        while True:
            day = monday + number * period + timedelta(days=cadence.weekday)
            if day >= starts:
                yield day
            number += 1
    first = starts.year * 12 + starts.month - 1
    number = max((around.year * 12 + around.month - 1 - first) // cadence.every - 2, 0)
    while True:
        day = _nth_weekday(*divmod(first + number * cadence.every, 12), cadence)
        if day >= starts:
            yield day
        number += 1


def _nth_weekday(year: int, month: int, cadence: Cadence) -> date:
    first = date(year, month + 1, 1)
    day = first + timedelta(days=(cadence.weekday - first.weekday()) % 7)
    if cadence.nth != _LAST:
        return day + timedelta(weeks=cadence.nth - 1)
    fifth = day + timedelta(weeks=4)
    return fifth if fifth.month == day.month else day + timedelta(weeks=3)
