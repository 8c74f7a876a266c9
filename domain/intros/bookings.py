"""When two booked to meet: a day and an hour of one of them, as a moment."""

from datetime import UTC, date, datetime, time, timedelta

from domain.calendar import working_day, working_days_after, zone
from domain.intros.shared_hours import shared_hours

STEP = 30
"""Minutes between two times that can be chosen."""
TIMES = tuple(f"{hour:02}:{minute:02}" for hour in range(24) for minute in range(0, 60, STEP))
USUAL_TIME = time(10)
LENGTHS = (15, 30, 45, 60)
"""Minutes a meeting can be booked for."""
FURTHEST = timedelta(days=366)
DAY = timedelta(days=1)


def booked_moment(day: str, hour: str, tz: str, now: datetime) -> datetime | None:
    """Return the moment (UTC) of `2026-12-01` and `10:30` in `tz`, or None for one that is past or over a year off.

    An hour that a change of clocks leaves out is the one the clocks then show.
    """
    try:
        local = datetime.combine(date.fromisoformat(day), time.fromisoformat(hour), zone(tz))
    except ValueError:
        return None
    try:
        moment = local.astimezone(UTC)
    except OverflowError:
        return None
    return moment if now < moment <= now + FURTHEST else None


def proposed(one: str, other: str, now: datetime) -> datetime:
    """Return when two might meet, on the clocks of `one`: at one of `TIMES`, on a working day after `now` (aware).

    It is the first hour that suits both, in the zones `one` and `other`; where none does within days, `USUAL_TIME` of
    the next working day of `one`.
    """
    hours = shared_hours(one, other, now)
    if hours is None:
        return datetime.combine(working_day(now.astimezone(zone(one)).date() + DAY, one), USUAL_TIME, zone(one))
    start = hours.start.astimezone(zone(one))
    late = timedelta(minutes=start.minute % STEP, seconds=start.second)
    return start + timedelta(minutes=STEP) - late if late else start


def after_meeting(start: datetime) -> datetime:
    """Return from when two are asked of a meeting at `start` (UTC): a working day later."""
    return working_days_after(start, 1)
