"""The guided tour: steps given by whoever serves the page, which of them is on, and whether it is done."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class TourStep:
    """One step: as whom to sign in (a handle), where to go, and what to do there (mrkdwn).

    `channel` is a channel's name, "dm" for the conversation with the app, or "home" for the app's Home. `play` does
    the step as the person would, and returns once it shows; it raises `ControlError` with a sentence when it cannot.
    `is_done` says whether it was done, by hand or not; `seen` says what to look at then, at `seen_at` (a person and
    a place of theirs: a channel's name or id, "dm", "home", "NAME/thread/TS") or else where the step takes place.
    """

    title: str
    person: str
    what: str
    channel: str
    play: Callable[[], Awaitable[None]] | None = None
    is_done: Callable[[], bool] = lambda: False
    seen: str = ""
    seen_at: Callable[[], tuple[str, str]] | None = None

    @property
    def place(self) -> tuple[str, str]:
        """Where to be: the person and the channel of what is still to do, or of what there is to see."""
        return self.seen_at() if self.seen_at and self.is_done() else (self.person, self.channel)


class Tour:
    """Where somebody is in the tour; `at` counts from 1, and 0 is before the start or after the end."""

    def __init__(self, steps: tuple[TourStep, ...]) -> None:
        self.steps = steps
        self.at = 0
        self.is_playing = False

    @property
    def step(self) -> TourStep | None:
        """The step that is on, if any."""
        return self.steps[self.at - 1] if self.at else None

    @property
    def is_last(self) -> bool:
        """Whether no step follows."""
        return self.at == len(self.steps)

    def next(self) -> TourStep | None:
        """Go one step on; after the last the tour is over, and this is None."""
        self.at = (self.at + 1) % (len(self.steps) + 1)
        return self.step

    async def play(self, begun: Callable[[], None] = lambda: None) -> TourStep | None:
        """Play what is left of the tour up to the step that is on; when that is done already, the next one.

        `begun` is called once it plays. A second press while a step is being played changes nothing.
        """
        if self.is_playing:
            return self.step
        if self.step is not None and self.step.is_done():
            self.next()
        self.is_playing = True
        begun()
        try:
            for step in self.steps[: self.at]:
                if step.play is not None and not step.is_done():
                    await step.play()
        finally:
            self.is_playing = False
        return self.step

    def stop(self) -> None:
        """End the tour."""
        self.at = 0
