"""Communities to begin a test in, on SQLite: each is lived once in a run, and copied for every test."""

import asyncio
import pickle
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, fields
from datetime import datetime
from pathlib import Path

import pytest
import pytest_asyncio

from bot.clock import TurnableClock
from sandbox.server import serve
from sandbox.workspace import Workspace
from tests.conftest import MONDAY_MORNING, once, start_bot
from tests.life import DANA, PATIENCE, PRIYA, Life

RUNNING = ("clock", "on_event", "version", "_change")
"""What of a workspace belongs to one running sandbox, and is not kept."""

Story = Callable[[Life], Awaitable[None]]


@dataclass(frozen=True)
class Scene:
    """A community at one moment: what its people have written, what the bot keeps, and what time it is."""

    workspace: bytes | None
    database: Path
    now: datetime
    thread_ts: str = ""

    async def play(self, stack: AsyncExitStack, path: Path, **given: object) -> Life:
        """Go on from here, in a copy whose database is at `path`, until `stack` closes; `given` are settings."""
        shutil.copy(self.database, path)
        clock = TurnableClock(self.now)
        seed = unpacked(self.workspace) if self.workspace else None
        sandbox = await stack.enter_async_context(serve(seed=seed, patience=PATIENCE))
        control = await stack.enter_async_context(sandbox.control())
        bot = await start_bot(stack, sandbox, f"sqlite:///{path}", clock, **given)
        life = Life(bot, sandbox, control, clock)
        life.thread_ts = self.thread_ts
        return life

    async def after(self, story: Story, path: Path) -> "Scene":
        """Return the scene that `story` leads to from here."""
        async with AsyncExitStack() as stack:
            life = await self.play(stack, path)
            await story(life)
            return Scene(packed(life.sandbox.workspace), path, life.clock(), life.thread_ts)


def packed(workspace: Workspace) -> bytes:
    """Return what a workspace holds, its people and their words, to begin other sandboxes with."""
    kept = (one.name for one in fields(workspace) if one.name not in RUNNING)
    return pickle.dumps({name: getattr(workspace, name) for name in kept})


def unpacked(workspace: bytes) -> Workspace:
    """Return a workspace of its own with what was packed."""
    return Workspace(**pickle.loads(workspace))


async def _set_up(life: Life) -> None:
    await life.set_up()
    await life.open_thread()


async def _suggest(life: Life) -> None:
    await life.suggest(DANA, PRIYA)


async def _introduce(life: Life) -> None:
    await life.agree(PRIYA, DANA)


async def _ask(life: Life) -> None:
    await life.pass_time(days=10)
    await life.pass_time(days=3)


def lived(scene: Scene, story: Story, factory: pytest.TempPathFactory) -> Scene:
    """Return the scene that `story` leads to from `scene`, lived once in a run."""
    return once(factory, story.__name__, lambda folder: asyncio.run(scene.after(story, folder / "rapport.sqlite3")))


@pytest.fixture(scope="session")
def opening_scene(sqlite_model: Path, tmp_path_factory: pytest.TempPathFactory) -> Scene:
    """Set up, with a networking thread posted."""
    return lived(Scene(None, sqlite_model, MONDAY_MORNING), _set_up, tmp_path_factory)


@pytest.fixture(scope="session")
def suggested_scene(opening_scene: Scene, tmp_path_factory: pytest.TempPathFactory) -> Scene:
    """Dana and Priya in the directory, each with the suggestion of the other."""
    return lived(opening_scene, _suggest, tmp_path_factory)


@pytest.fixture(scope="session")
def introduced_scene(suggested_scene: Scene, tmp_path_factory: pytest.TempPathFactory) -> Scene:
    """Dana and Priya introduced."""
    return lived(suggested_scene, _introduce, tmp_path_factory)


@pytest.fixture(scope="session")
def asked_scene(introduced_scene: Scene, tmp_path_factory: pytest.TempPathFactory) -> Scene:
    """Ten days later, the check-in before Dana and Priya."""
    return lived(introduced_scene, _ask, tmp_path_factory)


@pytest_asyncio.fixture
async def life(opening_scene: Scene, tmp_path: Path) -> AsyncIterator[Life]:
    """The seeded community with the bot in it: set up, with a networking thread posted."""
    async with AsyncExitStack() as stack:
        yield await opening_scene.play(stack, tmp_path / "life.sqlite3")


@pytest_asyncio.fixture
async def suggested(suggested_scene: Scene, tmp_path: Path) -> AsyncIterator[Life]:
    """The community where Dana and Priya have a suggestion of each other before them."""
    async with AsyncExitStack() as stack:
        yield await suggested_scene.play(stack, tmp_path / "suggested.sqlite3")


@pytest_asyncio.fixture
async def twin(suggested_scene: Scene, tmp_path: Path) -> AsyncIterator[Life]:
    """The same community as `suggested` once more, to compare two ways on from there."""
    async with AsyncExitStack() as stack:
        yield await suggested_scene.play(stack, tmp_path / "twin.sqlite3")


@pytest_asyncio.fixture
async def introduced(introduced_scene: Scene, tmp_path: Path) -> AsyncIterator[Life]:
    """The community where Dana and Priya have just been introduced."""
    async with AsyncExitStack() as stack:
        yield await introduced_scene.play(stack, tmp_path / "introduced.sqlite3")


@pytest_asyncio.fixture
async def asked(asked_scene: Scene, tmp_path: Path) -> AsyncIterator[Life]:
    """The community where Dana and Priya are asked whether it was worth their time."""
    async with AsyncExitStack() as stack:
        yield await asked_scene.play(stack, tmp_path / "asked.sqlite3")
