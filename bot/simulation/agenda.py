"""What people mean to do, and when: each at an hour they would, in their own time zone."""

import heapq
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, time, timedelta
from itertools import count
from random import Random
from zoneinfo import ZoneInfo

Deed = Callable[[], Awaitable[None]]
FIRST_HOUR, LAST_HOUR = time(8, 0), time(18, 30)
SATURDAY = 5
SLOT = timedelta(minutes=30)


class Agenda:
    """A queue of deeds by their moment; two of one moment in the order they were planned."""

    def __init__(self) -> None:
        self._queue: list[tuple[datetime, int, Deed]] = []
        self._numbers = count()

    def add(self, at: datetime, deed: Deed) -> None:
        """Plan a deed."""
        heapq.heappush(self._queue, (at, next(self._numbers), deed))

    def next_at(self) -> datetime | None:
        """Return when the first deed is to be done, or None."""
        return self._queue[0][0] if self._queue else None

    def due(self, now: datetime) -> list[Deed]:
        """Take the deeds whose moment has come, in order."""
        found = []
        while self._queue and self._queue[0][0] <= now:
            found.append(heapq.heappop(self._queue)[2])
        return found


def after(moment: datetime, mean: timedelta, tz: str, rng: Random) -> datetime:
    """Return a moment after `moment`, `mean` later on average, at which somebody in `tz` looks at their messages."""
    later = moment + timedelta(seconds=rng.expovariate(1 / mean.total_seconds()))
    return _slot(awake(later, tz, rng))


def _slot(moment: datetime) -> datetime:
    """Return the next half hour: people look at their messages then, and the bot has several to answer at once."""
    seconds = SLOT.total_seconds()
    return datetime.fromtimestamp(-(-moment.timestamp() // seconds) * seconds, UTC)


def awake(moment: datetime, tz: str, rng: Random) -> datetime:
    """Return `moment`, or some time in the first hours of the next day of the week when it falls into the night."""
    local = moment.astimezone(ZoneInfo(tz))
    if local.weekday() < SATURDAY and FIRST_HOUR <= local.time() < LAST_HOUR:
        return moment
    day = local.date() + timedelta(days=local.time() >= FIRST_HOUR)
    while day.weekday() >= SATURDAY:
        day += timedelta(days=1)
    morning = datetime.combine(day, FIRST_HOUR, local.tzinfo) + timedelta(hours=rng.uniform(0, 3))
    return morning.astimezone(UTC)
