"""The clock of a simulated year: it stands still between turns, for the workspace and the bot alike."""

from datetime import UTC, datetime, timedelta

from sandbox.clock import Clock


class SteppedClock(Clock):
    """Shows the same moment until somebody turns it: how long the machine takes for a year changes nothing in it."""

    def __init__(self, start: datetime) -> None:
        super().__init__()
        self._start = start.timestamp()

    def now(self) -> float:
        """The present time in seconds since the epoch."""
        return self._start + self._turned

    def moment(self) -> datetime:
        """The present time, in UTC: the bot's clock."""
        return datetime.fromtimestamp(self.now(), UTC)

    def turn_to(self, moment: datetime) -> None:
        """Turn to `moment`; one that has passed turns nothing."""
        self.turn(max(0.0, moment.timestamp() - self.now()))

    def turn_by(self, span: timedelta) -> None:
        """Turn forward by `span`."""
        self.turn(span.total_seconds())
