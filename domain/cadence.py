"""A cadence: how often a circle posts its thread or plans its round, as a manager types it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from domain.calendar import working_day, zone

MOST_WEEKS, MOST_MONTHS = 26, 12
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_NTH = ("first", "second", "third", "fourth", "last")
_LAST = 5
_MANY = (("one",), ("other", "two", "second"), ("three", "third"), ("four", "fourth"), ("five",), ("six",))
_NUMBERS: Mapping[str, int] = {word: many for many, words in enumerate(_MANY, 1) for word in words} | {"eight": 8}
_SHORT = {
    "weekly": "every week",
    **dict.fromkeys(("fortnightly", "biweekly", "bi-weekly", "every fortnight"), "every 2 weeks"),
    "monthly": "every month",
}
_SHORTENED = re.compile(rf"(?:{'|'.join(_SHORT)})(?!\S)")
_EVERY = re.compile(r"every (?:(?P<many>\d{1,2}(?:st|nd|rd|th)?|[a-z]+) )?(?P<unit>week|month)s?(?P<rest>.*)")
_EVERY_DAY = re.compile(
    r"every (?:(?P<which>(?!weeks? |months? )\d?[a-z]+) )?(?P<day>[a-z]{3,}?)s?"
    r"(?P<of> of (?:the|each|every) month)?(?P<rest>(?: .*)?)"
)
_WEEKDAY = re.compile(
    r" ?(?:on )?(?:the )?(?:(?P<nth>first|second|third|fourth|last|[1-4](?:st|nd|rd|th)) )?"
    r"(?P<day>[a-z]+?)s?(?P<rest>(?: .*)?)"
)
_TIME = re.compile(r" ?(?:at )?(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))? ?(?P<half>am|pm|h|o'?clock)?")
_NAMED_TIME = re.compile(r"(?: at)? (?P<name>noon|midday|midnight)")


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
        return f"every {many} on {which}{_DAYS[self.weekday]} {self.at:%H:%M}"


def is_never(text: str) -> bool:
    """Whether what was typed in the place of a cadence says that nothing comes by itself: nothing, or `off`."""
    return text.strip().lower() in _NEVER


def parse_cadence(text: str) -> Cadence | None:
    """Return the cadence typed as `every 2 weeks on tuesday 10:00` or `monthly on the first monday 9am`, or None.

    `every tuesday` is weekly, `every other` or `every 2nd tuesday` each second week, unless it says `of the month`.
    Days may be shortened to three letters; without a time it is ten o'clock, without `first` or `last` a month
    means its first such day. At most `MOST_WEEKS` weeks or `MOST_MONTHS` months.
    """
    every = _EVERY.fullmatch(_in_full(" ".join(text.lower().replace(",", " ").split())))
    day = _WEEKDAY.fullmatch(every["rest"]) if every else None
    if every is None or day is None:
        return None
    unit = Unit(every["unit"])
    many = _many(every["many"], MOST_WEEKS if unit is Unit.WEEK else MOST_MONTHS)
    weekday, nth, at = _weekday(day["day"]), _nth(day["nth"], unit), _time(day["rest"])
    if many is None or weekday is None or nth is None or at is None:
        return None
    return Cadence(many, unit, weekday, at, nth)


def _in_full(text: str) -> str:
    """Return `fortnightly …` and `every other tuesday …` as `every 2 weeks on tuesday …`."""
    full = _SHORTENED.sub(lambda match: _SHORT[match[0]], text, count=1)
    match = _EVERY_DAY.fullmatch(full)
    if match is None or _weekday(match["day"]) is None:
        return full
    day, which = f"{match['day']}{match['rest']}", match["which"]
    if which in ("first", "1st", "last") or match["of"]:
        return f"every month on the {which} {day}"
    return f"every {which or 1} weeks on {day}"


def _many(word: str | None, most: int) -> int | None:
    if word is None:
        return 1
    many = int(word.rstrip("stndrh")) if word[0].isdigit() else _NUMBERS.get(word, 0)
    return many if 1 <= many <= most else None


def _weekday(word: str) -> int | None:
    found = [number for number, day in enumerate(_DAYS) if len(word) >= 3 and day.startswith(word)]
    return found[0] if len(found) == 1 else None


def _nth(word: str | None, unit: Unit) -> int | None:
    if unit is Unit.WEEK:
        return 0 if word is None else None
    if word is None:
        return 1
    return int(word[0]) if word[0].isdigit() else _NTH.index(word) + 1


def _time(text: str) -> time | None:
    if not text.strip():
        return time(10)
    named = _NAMED_TIME.fullmatch(text)
    if named:
        return time(0 if named["name"] == "midnight" else 12)
    match = _TIME.fullmatch(text)
    if match is None:
        return None
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if match["half"] in ("am", "pm"):
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if match["half"] == "pm" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def next_moment(cadence: Cadence, starts: date, tz: str, after: datetime) -> datetime:
    """Return the first due moment later than `after`, in UTC.

    Weeks and months are counted from the one that holds `starts`, so that a manager's `every 2 weeks` keeps its
    rhythm. The time is the wall clock's in `tz`; a moment on a weekend or holiday there moves to the next working day.
    """
    local_day = after.astimezone(zone(tz)).date()
    return next(moment for moment in _moments(cadence, starts, tz, local_day) if moment > after)


def _moments(cadence: Cadence, starts: date, tz: str, around: date) -> Iterator[datetime]:
    for day in _days(cadence, starts, around):
        yield datetime.combine(working_day(day, tz), cadence.at, zone(tz)).astimezone(UTC)


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
