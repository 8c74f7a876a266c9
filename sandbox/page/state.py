"""What the page keeps beside the workspace: its options, the tour, who has read what, and the seed to go back to."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field

from sandbox.errors import ControlError
from sandbox.page.reading import ReadMarks
from sandbox.page.seed import Snapshot
from sandbox.page.tour import Tour, TourStep
from sandbox.slack import Slack

Hook = Callable[[], Awaitable[None]]


@dataclass(frozen=True)
class SlashCommand:
    """A slash command as the composer offers it: `name` begins with a slash."""

    name: str
    description: str
    usage_hint: str = ""


COMMANDS = (
    SlashCommand(
        "/rapport",
        "Find peers, see your introductions, run the program",
        "help | find vp customer marketing | me | pause 2 weeks | privacy",
    ),
)
"""The commands of the app in the workspace, as its manifest has them."""


@dataclass(frozen=True)
class Role:
    """Somebody to begin as: a person (by handle), what they are there, and in a line what there is to see as them."""

    person: str
    title: str
    line: str


@dataclass(frozen=True)
class Options:
    """What whoever serves the page may give it.

    `roles` are whom the first page suggests to be.
    `before_reset` runs before the workspace goes back to its seed, `on_reset` once it is there. With `on_tour` the
    tour begins at the seed too: it runs instead of `on_reset`.
    """

    tour: Sequence[TourStep] = ()
    before_reset: Hook | None = None
    on_reset: Hook | None = None
    on_tour: Hook | None = None
    roles: Sequence[Role] = ()


@dataclass
class Page:
    """The page of one running workspace."""

    slack: Slack
    options: Options = field(default_factory=Options)

    def __post_init__(self) -> None:
        """Note where everything stands: all that was said so far counts as read."""
        self.tour = Tour(tuple(self.options.tour))
        self.seed = Snapshot.of(self.slack.workspace)
        self.marks = ReadMarks(self.slack.workspace.timestamp())
        self.is_moving = False

    async def reset(self) -> None:
        """Bring the workspace back to its seed, and tell whoever asked to be told."""
        await self._go_back(self.options.on_reset)

    async def begin_tour(self) -> TourStep | None:
        """Begin the tour, at the seed where whoever serves the page wants that, and return its first step."""
        if self.options.on_tour is not None:
            await self._go_back(self.options.on_tour)
        self.tour.stop()
        return self.tour.next()

    async def _go_back(self, then: Hook | None) -> None:
        """Go back to the seed; until `then` is through, `is_moving` says that the workspace is not itself yet."""
        if self.is_moving:
            raise ControlError("The members are moving in. One moment, please.")
        self.is_moving = True
        try:
            if self.options.before_reset is not None:
                await self.options.before_reset()
            self.seed.restore(self.slack.workspace)
            self.tour.stop()
            self.marks = ReadMarks(self.slack.workspace.timestamp())
            self.slack.workspace.changed()
            if then is not None:
                await then()
        finally:
            self.is_moving = False
            self.slack.workspace.changed()
