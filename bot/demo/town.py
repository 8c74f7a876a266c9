"""The demo's town: the seeded workspace with the real bot living in it, both on one clock."""

import asyncio
import tempfile
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from bot.app import Bot, listening, open_bot, working
from bot.clock import TurnableClock
from bot.demo.scenes.order import LIVED
from bot.demo.scenes.story import Scene, Story
from bot.demo.script import ROLES
from bot.demo.stage import NotSeen, Stage
from bot.schedule import tick
from bot.settings import Settings, read_settings
from bot.turning import turn
from sandbox.client import Control
from sandbox.clock import Clock
from sandbox.delivery import ACK_SECONDS
from sandbox.errors import ControlError
from sandbox.page import Options, TourStep
from sandbox.seed import community
from sandbox.server import Sandbox, serve
from sandbox.workspace import Workspace

AFTERNOON = 14.6
"""Hours after midnight UTC: working hours from New York to Jerusalem."""

EAGER_SECONDS = 3
"""How often the bot looks for what is due: whoever asks for a round here does not wait half a minute for it."""

Guide = Callable[["Town"], Sequence[TourStep]]


SETTLING_SECONDS = 1.0

FIRST_DIGITS = "5eed1e55"
"""What the ids of the bot's rows begin with here."""


class _Together(TurnableClock):
    """The bot's clock, which turns the workspace's with it."""

    def __init__(self, other: Clock) -> None:
        super().__init__(datetime.fromtimestamp(other.now(), UTC))
        self._other = other

    def turn(self, by: timedelta) -> None:
        """Move both forward."""
        super().turn(by)
        self._other.turn(by.total_seconds())


class Town:
    """A running workspace with a bot in it, which can move out and in again."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self.clock = _Together(clock)
        self.sandbox: Sandbox
        self.control: Control
        self._folder = folder
        self._bot: Bot | None = None
        self._life = AsyncExitStack()
        self._moves = 0
        self._turning = asyncio.Lock()

    async def move_in(self) -> None:
        """Start the bot with a new, empty database, on a working day's afternoon."""
        self._moves += 1
        settings = demo_settings(self.sandbox, self._folder / f"{self._moves}.sqlite3")
        bot = await self._life.enter_async_context(open_bot(settings, self.clock, counted()))
        await self._life.enter_async_context(working(bot))
        await self._life.enter_async_context(listening(bot))
        await self._life.enter_async_context(_eager(bot))
        self._bot = bot
        now = datetime.fromtimestamp(self.sandbox.workspace.clock.now(), UTC)
        await self.control.turn_clock(until_afternoon(now).total_seconds())

    async def move_out(self) -> None:
        """Stop the bot and forget what it knew."""
        self._bot = None
        await self._life.aclose()

    async def live(self) -> None:
        """Start the bot and let the town's people live with it for a while. Raises `ControlError`."""
        await self.move_in()
        await self.play(LIVED, Story())

    async def play(self, scenes_: Iterable[Scene], story: Story) -> None:
        """Play scenes without a word. Raises `ControlError` with a sentence where one did not show."""
        stage = self.stage()
        for scene in scenes_:
            try:
                await scene(stage, story)
            except NotSeen as error:
                raise ControlError(f"This did not show in time: {error}.") from None

    async def turn(self, seconds: float) -> None:
        """Turn the bot's clock and the workspace's together, and let the bot do what is due, each thing at its time.

        Turns asked for at once follow each other, so that two weeks are two weeks.
        """
        async with self._turning:
            if self._bot is None:
                self.clock.turn(timedelta(seconds=seconds))
                return
            await turn(self._bot, self.clock, timedelta(seconds=seconds), self._settled)
            await tick(self._bot.database)
            await turn(self._bot, self.clock, timedelta(), self._settled)
            self._bot.worker.wake()

    async def _settled(self) -> None:
        """Let the bot take what Slack delivers; what a fault keeps from it is not waited for."""
        with suppress(ControlError):
            await self.control.settled(SETTLING_SECONDS)

    def stage(self, write: Callable[[str], None] = lambda text: None) -> Stage:
        """Return a stage in this town that tells what happens to `write`."""
        return Stage(self.control, write)


@asynccontextmanager
async def open_town(
    port: int = 0, guide: Guide = lambda town: (), seed: Workspace | None = None, patience: float = ACK_SECONDS
) -> AsyncIterator[Town]:
    """Serve a town that nobody has moved into yet: the seeded community, or `seed` on its own clock.

    `guide` gives its page a tour, which begins with an empty program; the bot has `patience` seconds for an answer.
    Raises OSError when the port is taken.
    """
    seed = seed or community()
    with tempfile.TemporaryDirectory(prefix="rapport-demo-") as folder:
        town = Town(Path(folder), seed.clock)
        options = Options(guide(town), town.move_out, on_reset=town.live, on_tour=town.move_in, roles=ROLES)
        served = serve(port=port, seed=seed, options=options, turner=town.turn, patience=patience)
        async with served as sandbox, sandbox.control() as control:
            town.sandbox, town.control = sandbox, control
            try:
                yield town
            finally:
                await town.move_out()


@asynccontextmanager
async def _eager(bot: Bot) -> AsyncIterator[None]:
    """Let a bot look for what is due more often than it would by itself."""

    async def look() -> None:
        while True:
            await asyncio.sleep(EAGER_SECONDS)
            await tick(bot.database)

    looking = asyncio.create_task(look())
    try:
        yield
    finally:
        looking.cancel()
        await asyncio.wait({looking})


def counted() -> Callable[[], str]:
    """Return what names rows in the order they are written: of equals the same one comes first in every run.

    A round's seed is the beginning of an id, so it is always the same too.
    """
    numbers = count(1)
    return lambda: f"{FIRST_DIGITS}{next(numbers):024x}"


def demo_settings(sandbox: Sandbox, database: Path) -> Settings:
    """Return the settings of a bot that lives in `sandbox` alone, with its database in a file."""
    # Every setting is given: the demo never touches a real workspace or model, whatever the environment says.
    usual = {name: field.default for name, field in Settings.model_fields.items()}
    given = {
        "slack_bot_token": sandbox.bot_token,
        "slack_app_token": sandbox.app_token,
        "slack_api_url": sandbox.api_url,
        "database_url": f"sqlite:///{database}",
        "host": "127.0.0.1",
        "port": 0,
    }
    return read_settings(_env_file=None, **{**usual, **given})


def until_afternoon(now: datetime) -> timedelta:
    """Return how long it is to the next Tuesday afternoon, when nobody in the town is asleep."""
    midnight = datetime(now.year, now.month, now.day, tzinfo=UTC)
    days = (1 - now.weekday()) % 7
    moment = midnight + timedelta(days=days, hours=AFTERNOON)
    return moment - now if moment > now else moment + timedelta(days=7) - now
