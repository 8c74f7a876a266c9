"""The days a suggestion or a request has: working days of both sides, without those that a hush takes from them."""

from datetime import datetime

from domain.calendar import next_working_moment, working_days_after


def carried_over(end: datetime, since: datetime, until: datetime, *zones: str) -> datetime:
    """Return the end of days that were to run from `since` to `end`, and run from `until` on instead.

    What was left of them stays, by the clock and in whole working days of everybody in `zones`, and one at least.
    `until` before `since` takes back what a hush does not need after all. O(days left).
    """
    left = 1
    while working_days_after(since, left + 1, *zones) <= end:
        left += 1
    begin = max(next_working_moment(until, tz) for tz in zones or ("UTC",))
    return max(end + (until - since), working_days_after(begin, left, *zones))
