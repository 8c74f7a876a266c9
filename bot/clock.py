"""What time it is: the system's clock, or one that a sandbox can turn."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """Return now, in UTC."""
    return datetime.now(UTC)


class TurnableClock:
    """A clock that runs like the system's, ahead of it by as much as it was turned."""

    def __init__(self, start: datetime | None = None) -> None:
        self._ahead = (start - system_clock()) if start else timedelta()

    def __call__(self) -> datetime:
        """Return the turned now, in UTC."""
        return system_clock() + self._ahead

    def turn(self, by: timedelta) -> None:
        """Move the clock forward."""
        self._ahead += by
