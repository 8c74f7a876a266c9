"""When two booked to meet: a day and an hour of one of them, as a moment."""

from datetime import UTC, date, datetime, time, timedelta

from domain.calendar import working_days_after, zone

TIMES = tuple(f"{hour:02}:{minute:02}" for hour in range(24) for minute in (0, 30))
LENGTHS = (15, 30, 45, 60)
"""Minutes a meeting can be booked for."""
FURTHEST = timedelta(days=366)


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


def after_meeting(start: datetime) -> datetime:
    """Return from when two are asked of a meeting at `start` (UTC): a working day later."""
    return working_days_after(start, 1)
