"""Time as people mean it: durations they type, their working hours, and when a timed job is due."""

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from domain.days_off import is_day_off

DAY_STARTS = time(9, 0)
DAY_ENDS = time(17, 0)
LONGEST_PAUSE = timedelta(days=366)

_UNITS = {
    "d": timedelta(days=1),
    "day": timedelta(days=1),
    "w": timedelta(weeks=1),
    "week": timedelta(weeks=1),
    "month": timedelta(days=30),
    "fortnight": timedelta(days=14),
    "year": timedelta(days=365),
}
_WORDS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_FEWEST_LETTERS = 3
_DAY, _MONTH, _YEAR = r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?", r"(?P<month>[a-z]{3,9})", r"(?: (?P<year>[0-9]{4}))?"
_DAY_AND_MONTH, _MONTH_AND_DAY = re.compile(f"{_DAY} {_MONTH}{_YEAR}"), re.compile(f"{_MONTH} {_DAY}{_YEAR}")
_COURTESY = re.compile(r"^please |(?: please| thanks| thank you)?[.!]?$")
_SPAN = re.compile(r"(?:for )?(?:(\d{1,3})\s?|([a-z]{1,5})\s)?([a-z]+?)s?")


def pause_until(text: str, now: datetime, tz: str = "UTC") -> datetime | None:
    """Return when a pause typed as `2 weeks`, `until friday`, `until 15 January` or `until 2026-12-01` ends, or None.

    A day begins at midnight in `tz`, and is the next of that name, or `tomorrow`; a `please` is passed over. The end
    (UTC) lies after `now` and within `LONGEST_PAUSE` of it; anything else is not understood.
    """
    folded = _COURTESY.sub("", " ".join(text.lower().replace(",", " ").split()))
    day = folded.removeprefix("until ")
    end = _start_of(day, now.astimezone(zone(tz))) if day != folded else _after(folded, now)
    return end if end is not None and now < end <= now + LONGEST_PAUSE else None


def _start_of(text: str, local: datetime) -> datetime | None:
    try:
        if text == "tomorrow":
            return datetime.combine(local.date() + timedelta(days=1), time(), local.tzinfo).astimezone(UTC)
        day = _next_weekday(text, local.date()) or _next_date(text, local.date()) or date.fromisoformat(text)
        return datetime.combine(day, time(), local.tzinfo).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _next_weekday(text: str, today: date) -> date | None:
    index = _named(text, _WEEKDAYS)
    return None if index is None else today + timedelta(days=(index - today.weekday() - 1) % 7 + 1)


def _next_date(text: str, today: date) -> date | None:
    """Return the next `15 January` or `January 15`, or the one of a year that is given; raise ValueError for no day."""
    match = _DAY_AND_MONTH.fullmatch(text) or _MONTH_AND_DAY.fullmatch(text)
    month = _named(match["month"], _MONTHS) if match else None
    if match is None or month is None:
        return None
    if match["year"]:
        return date(int(match["year"]), month + 1, int(match["day"]))
    found = date(today.year, month + 1, int(match["day"]))
    return found if found > today else date(today.year + 1, month + 1, int(match["day"]))


def _named(text: str, names: Sequence[str]) -> int | None:
    """Return which of `names` is meant, in full or by its first letters, three at least."""
    return next((at for at, name in enumerate(names) if len(text) >= _FEWEST_LETTERS and name.startswith(text)), None)


def _after(text: str, now: datetime) -> datetime | None:
    match = _SPAN.fullmatch(text)
    if not match or match[3] not in _UNITS:
        return None
    many = int(match[1]) if match[1] else _WORDS.get(match[2], 0) if match[2] else 1
    return now + many * _UNITS[match[3]]


def zone(name: str) -> ZoneInfo:
    """Return the time zone called `name`, or UTC when there is none of that name."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")


def next_working_moment(moment: datetime, tz: str) -> datetime:
    """Return the first moment from `moment` on that is a working day, 9 to 17 o'clock in `tz`, in UTC.

    Weekends and public holidays are those of the country the zone lies in.
    """
    local = moment.astimezone(zone(tz))
    if not is_day_off(local.date(), tz) and DAY_STARTS <= local.time() < DAY_ENDS:
        return moment.astimezone(UTC)
    day = local.date() + timedelta(days=local.time() >= DAY_STARTS)
    return datetime.combine(working_day(day, tz), DAY_STARTS, local.tzinfo).astimezone(UTC)


def working_day(day: date, tz: str) -> date:
    """Return the first day from `day` on that is no weekend or public holiday in `tz`."""
    while is_day_off(day, tz):
        day += timedelta(days=1)
    return day


def working_day_before(moment: datetime, tz: str) -> datetime:
    """Return the same time of day in `tz` on the last working day there before that of `moment`, in UTC."""
    local = moment.astimezone(zone(tz))
    day = local.date() - timedelta(days=1)
    while is_day_off(day, tz):
        day -= timedelta(days=1)
    return datetime.combine(day, local.time(), local.tzinfo).astimezone(UTC)


def last_due(every: timedelta, now: datetime) -> datetime:
    """Return the latest moment not after `now` that is a whole number of `every` since the epoch."""
    seconds = every.total_seconds()
    return datetime.fromtimestamp(now.timestamp() // seconds * seconds, UTC)


def due_since(every: timedelta, last: datetime | None, now: datetime) -> tuple[datetime, ...]:
    """Return the due moments after `last` up to `now`, oldest first; only the newest when `last` is None."""
    newest = last_due(every, now)
    if last is None:
        return (newest,)
    count = int((newest - last) / every)
    return tuple(newest - every * k for k in range(count - 1, -1, -1)) if count > 0 else ()


def working_days_after(moment: datetime, days: int, *zones: str) -> datetime:
    """Return the moment (UTC) `days` working days after `moment` for everybody whose clock is set to one of `zones`.

    Each has the weekends and public holidays of the country the zone lies in, and the latest counts; without zones it
    is Monday to Friday in UTC. The time of day stays, where that is counted.
    """
    return max(_working_days_after(moment, days, tz) for tz in zones or ("UTC",))


def _working_days_after(moment: datetime, days: int, tz: str) -> datetime:
    local = moment.astimezone(zone(tz))
    day = local.date()
    for _ in range(days):
        day = working_day(day + timedelta(days=1), tz)
    return datetime.combine(day, local.time(), local.tzinfo).astimezone(UTC)
