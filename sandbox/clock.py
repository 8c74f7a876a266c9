"""The sandbox's clock: the real one, plus however far somebody has turned it forward."""

import asyncio
import time


class Clock:
    """Seconds since the epoch (UTC), as the workspace sees them. Turning wakes whoever sleeps on it."""

    def __init__(self) -> None:
        self._turned = 0.0
        self._woken = asyncio.Event()

    def now(self) -> float:
        """The present time in seconds."""
        return time.time() + self._turned

    def turn(self, seconds: float) -> None:
        """Turn the clock forward; negative values are refused with ValueError."""
        self._turned += forward(seconds)
        self._woken.set()
        self._woken = asyncio.Event()

    async def sleep_until(self, moment: float) -> None:
        """Return once `now() >= moment`, whether time passed or somebody turned the clock."""
        while (left := moment - self.now()) > 0:
            try:
                await asyncio.wait_for(self._woken.wait(), timeout=left)
            except TimeoutError:
                continue


def forward(seconds: float) -> float:
    """Return so many seconds when a clock can be turned by them: forward, by three centuries at most; or ValueError."""
    if not 0 <= seconds < 10**10:
        raise ValueError("the clock only turns forward")
    return seconds
