"""A community that is set up already: made once, and copied for each test, on SQLite."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from copy import deepcopy
from dataclasses import dataclass, fields
from datetime import datetime
from pathlib import Path

import pytest
import pytest_asyncio

from bot.clock import TurnableClock
from sandbox.server import serve
from sandbox.workspace import Workspace
from tests.conftest import MONDAY_MORNING, start_bot
from tests.life import Life

RUNNING = ("clock", "on_event", "version", "_change")
"""What of a workspace belongs to one running sandbox, and is not copied."""


@dataclass(frozen=True)
class Prepared:
    """A community as it stands after `/rapport setup` and `/rapport thread`."""

    workspace: Workspace
    database: Path
    now: datetime
    thread_ts: str


def copied(workspace: Workspace) -> Workspace:
    """Return a workspace with the same people and the same words, for another sandbox."""
    kept = (one.name for one in fields(workspace) if one.name not in RUNNING)
    return Workspace(**{name: deepcopy(getattr(workspace, name)) for name in kept})


@pytest.fixture(scope="session")
def prepared(sqlite_model: Path, tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    """Set the seeded community up, once."""
    path = tmp_path_factory.mktemp("prepared") / "rapport.sqlite3"
    shutil.copy(sqlite_model, path)
    return asyncio.run(_prepare(path))


async def _prepare(path: Path) -> Prepared:
    async with AsyncExitStack() as stack:
        living = await _live(stack, None, path, MONDAY_MORNING)
        await living.set_up()
        thread_ts = await living.open_thread()
        return Prepared(copied(living.sandbox.workspace), path, living.clock(), thread_ts)


async def _live(stack: AsyncExitStack, workspace: Workspace | None, path: Path, now: datetime) -> Life:
    clock = TurnableClock(now)
    sandbox = await stack.enter_async_context(serve(seed=workspace))
    control = await stack.enter_async_context(sandbox.control())
    return Life(await start_bot(stack, sandbox, f"sqlite:///{path}", clock), sandbox, control, clock)


@pytest_asyncio.fixture
async def life(prepared: Prepared, tmp_path: Path) -> AsyncIterator[Life]:
    """The seeded community with the bot in it: set up, with a networking thread posted."""
    path = tmp_path / "prepared.sqlite3"
    shutil.copy(prepared.database, path)
    async with AsyncExitStack() as stack:
        living = await _live(stack, copied(prepared.workspace), path, prepared.now)
        living.thread_ts = prepared.thread_ts
        yield living
