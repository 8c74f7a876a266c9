"""The hours that suit two people: where their working days overlap, or at least the edges of them."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from domain.calendar import DAY_ENDS, DAY_STARTS, zone
from domain.days_off import is_day_off

EARLIEST, LATEST = time(7), time(20)
"""The edges of a day that still are no imposition on most people."""
LEAST = timedelta(minutes=30)
DAYS_AHEAD = 9
"""Calendar days looked at: five working days and the weekends and holidays among them."""


@dataclass(frozen=True)
class SharedHours:
    """A stretch (UTC) on the next day that both work; `are_edges` when one of them is outside 9 to 17 o'clock.

    `last` is the last day on which both find the same hours: a change of clocks in between ends it.
    """

    start: datetime
    end: datetime
    last: datetime
    are_edges: bool = False


def shared_hours(one: str, other: str, now: datetime) -> SharedHours | None:
    """Return the hours that suit two people in the time zones `one` and `other`, from the day after `now` on.

    Their working hours (9 to 17 o'clock) where these share at least half an hour, else the edges of their days
    (7 to 20 o'clock), else None. Each one's weekends and public holidays are left out. O(days looked at).
    """
    for begins, ends, are_edges in ((DAY_STARTS, DAY_ENDS, False), (EARLIEST, LATEST, True)):
        found = _overlaps(_days(one, now, begins, ends), _days(other, now, begins, ends))
        if found:
            start, end = found[0]
            return SharedHours(start, end, _last_alike(found, one, other), are_edges)
    return None


def next_shared_moment(one: str, other: str, moment: datetime) -> datetime | None:
    """Return the first moment (UTC) from `moment` on in the working hours of two people, None where none is near.

    O(days looked at).
    """
    before = moment - timedelta(days=2)
    stretches = _overlaps(_days(one, before, DAY_STARTS, DAY_ENDS), _days(other, before, DAY_STARTS, DAY_ENDS))
    return next((max(start, moment) for start, end in stretches if moment < end), None)


def suits_both(one: str, other: str, moment: datetime) -> bool:
    """Whether `moment` lies in hours that suit two people: working hours, or the edges of days that share none.

    O(days looked at).
    """
    # Some place on earth has been living in its today for a day when another's begins.
    before = moment - timedelta(days=2)
    for begins, ends in ((DAY_STARTS, DAY_ENDS), (EARLIEST, LATEST)):
        found = _overlaps(_days(one, before, begins, ends), _days(other, before, begins, ends))
        if found:
            return any(start <= moment < end for start, end in found)
    return False


def _days(tz: str, now: datetime, begins: time, ends: time) -> list[tuple[datetime, datetime]]:
    """Return the working days ahead in `tz`, as stretches in UTC."""
    here = zone(tz)
    today = now.astimezone(here).date()
    days = (today + timedelta(days=ahead) for ahead in range(1, DAYS_AHEAD + 1))
    return [(_utc(day, begins, tz), _utc(day, ends, tz)) for day in days if not is_day_off(day, tz)]


def _utc(day: date, hour: time, tz: str) -> datetime:
    return datetime.combine(day, hour, zone(tz)).astimezone(UTC)


def _overlaps(
    one: list[tuple[datetime, datetime]], other: list[tuple[datetime, datetime]]
) -> list[tuple[datetime, datetime]]:
    shared = [(max(a[0], b[0]), min(a[1], b[1])) for a in one for b in other]
    return sorted((start, end) for start, end in shared if end - start >= LEAST)


def _last_alike(found: list[tuple[datetime, datetime]], one: str, other: str) -> datetime:
    zones = (one, other)
    hours = [_clock(found[0], tz) for tz in zones]
    return max(stretch[0] for stretch in found if [_clock(stretch, tz) for tz in zones] == hours)


def _clock(stretch: tuple[datetime, datetime], tz: str) -> tuple[time, ...]:
    return tuple(moment.astimezone(zone(tz)).time() for moment in stretch)
