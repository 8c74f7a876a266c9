"""The guided tour: steps given by whoever serves the page, and which of them is next."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class TourStep:
    """One step: as whom to sign in (a handle), where to go, and what to do there (mrkdwn).

    `channel` is a channel's name, "dm" for the conversation with the app, or "home" for the app's Home.
    """

    title: str
    person: str
    what: str
    channel: str


class Tour:
    """Where somebody is in the tour; `at` counts from 1, and 0 is before the start or after the end."""

    def __init__(self, steps: tuple[TourStep, ...]) -> None:
        self.steps = steps
        self.at = 0

    @property
    def step(self) -> TourStep | None:
        """The step that is on, if any."""
        return self.steps[self.at - 1] if self.at else None

    def next(self) -> TourStep | None:
        """Go one step on; after the last the tour is over, and this is None."""
        self.at = (self.at + 1) % (len(self.steps) + 1)
        return self.step

    def stop(self) -> None:
        """End the tour."""
        self.at = 0
