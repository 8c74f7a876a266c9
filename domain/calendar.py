"""Time as people mean it: durations they type, their working hours, and when a timed job is due."""

import re
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from domain.days_off import is_day_off
from domain.typed_days import read_moment

DAY_STARTS = time(9, 0)
DAY_ENDS = time(17, 0)
LONGEST_PAUSE = timedelta(days=366)

_COUNTED = "one two three four five six seven eight nine ten eleven twelve"
_UNITS = {
    **dict.fromkeys(("min", "minute"), timedelta(minutes=1)),
    **dict.fromkeys(("h", "hr", "hour"), timedelta(hours=1)),
    **dict.fromkeys(("d", "day"), timedelta(days=1)),
    **dict.fromkeys(("w", "week"), timedelta(weeks=1)),
    "month": timedelta(days=30),
    "fortnight": timedelta(days=14),
    "year": timedelta(days=365),
}
_WORDS: dict[str, int] = {word: many for many, word in enumerate(_COUNTED.split(), 1)} | {"a": 1, "an": 1}
_COURTESY = re.compile(r"^please |(?: please| thanks| thank you)?[.!]?$")
_SPAN = re.compile(r"(?:for )?(?:(\d{1,3})\s?|([a-z]{1,6})\s)?([a-z]+?)s?")


def pause_until(text: str, now: datetime, tz: str = "UTC") -> datetime | None:
    """Return when a pause typed as `2 weeks`, `4 hours`, `until friday`, `until 14:00` or `until 15.01.2027` ends.

    After `until` comes whatever `read_moment` reads, in `tz`; a `please` is passed over. The end (UTC) lies after
    `now` and within `LONGEST_PAUSE` of it; anything else is not understood, and None.
    """
    folded = _COURTESY.sub("", " ".join(text.lower().replace(",", " ").split()))
    moment = folded.removeprefix("until ")
    end = read_moment(moment, now.astimezone(zone(tz))) if moment != folded else _after(folded, now)
    return end.astimezone(UTC) if end is not None and now < end <= now + LONGEST_PAUSE else None


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
