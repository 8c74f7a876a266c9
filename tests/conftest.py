"""Fixtures that every test may use: a sandbox, a database of each kind, and a bot between them."""

import fcntl
import logging
import os
import pickle
import shutil
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import pytest
import pytest_asyncio
from hypothesis import HealthCheck, settings

from bot.app import Bot, listening, open_bot
from bot.clock import TurnableClock
from bot.settings import Settings, read_settings
from domain import titles
from sandbox.client import Control
from sandbox.server import Sandbox, serve
from storage.database import Database
from storage.migrate import upgrade
from tests import compiled, postgres
from tests.life import PATIENCE, Life

T = TypeVar("T")

MONDAY_MORNING = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)

# The suite says the same every time and on every machine; `make fuzz` looks for what it has not seen yet.
settings.register_profile(
    "suite", derandomize=True, max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("fuzz", max_examples=2_000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "suite"))

MEMORY, ROOM = Path("/dev/shm"), 2 << 30
"""Files kept in memory, and how many bytes of it have to be free: a commit of SQLite waits for a disk."""

if MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ROOM:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))


def pytest_report_header() -> str:
    """Say which databases are tested."""
    return f"databases: {postgres.described()}"


@pytest.fixture(autouse=True)
def _no_settings_from_outside(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Keep the machine's own settings out of every test."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.chdir(tmp_path)


@pytest.fixture(autouse=True)
def _compiled_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Compile a statement once in a run, as a bot does, and not once in every test."""
    monkeypatch.setattr("storage.database.create_engine", compiled.sharing_engine)


@pytest.fixture(autouse=True)
def _logging_as_it_was() -> Iterator[None]:
    """Let no test silence the logs of the next."""
    yield
    logging.disable(logging.NOTSET)


@pytest.fixture(autouse=True)
def _titles_as_they_were() -> Iterator[None]:
    """Let no command that read the table of titles change what the next test understands."""
    had_learned = titles.has_learned()
    yield
    if titles.has_learned() and not had_learned:
        titles.learn(None)


@pytest_asyncio.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    """A Slack workspace of its own, seeded, on a free loopback port."""
    async with serve(patience=PATIENCE) as running:
        yield running


@pytest_asyncio.fixture
async def control(sandbox: Sandbox) -> AsyncIterator[Control]:
    """Somebody who plays the sandbox's members."""
    async with sandbox.control() as playing:
        yield playing


@pytest.fixture
def clock() -> TurnableClock:
    """The bot's clock: a Monday morning in UTC, and it can be turned."""
    return TurnableClock(MONDAY_MORNING)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The address of a PostgreSQL server with one migrated database."""
    if postgres.binaries() is None:
        if postgres.REQUIRED:
            pytest.fail("PostgreSQL is required here, and none could be found")
        pytest.skip("no PostgreSQL could be found")
    with postgres.server() as address:
        postgres.administer(address, f"CREATE DATABASE {postgres.DATABASE}")
        _migrate(address.format(name=postgres.DATABASE))
        yield address


@pytest.fixture(scope="session")
def sqlite_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file, to be copied."""
    path = once(tmp_path_factory, "model", _migrated)
    # Again, where it was made by another process: this one has to connect to know what to compile for.
    _migrate(f"sqlite:///{path}")
    return path


def once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], T]) -> T:
    """Return what `make` makes, in a folder of its own: the first of the run's processes to ask makes it for all."""
    base = factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / f"once-{name}"
    folder.mkdir(exist_ok=True)
    kept = folder / "made"
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not kept.exists():
            kept.write_bytes(pickle.dumps(make(folder)))
    made: T = pickle.loads(kept.read_bytes())
    return made


def _migrated(folder: Path) -> Path:
    path = folder / "model.sqlite3"
    _migrate(f"sqlite:///{path}")
    return path


def _migrate(url: str) -> None:
    database = Database(url, lambda: datetime.now(UTC))
    upgrade(database)
    compiled.lead(database.engine)
    database.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a migrated database with no rows in it, of each kind in turn."""
    if request.param == "sqlite":
        path = tmp_path / "rapport.sqlite3"
        shutil.copy(request.getfixturevalue("sqlite_model"), path)
        yield f"sqlite:///{path}"
        return
    address = request.getfixturevalue("postgres_server")
    postgres.empty(address)
    yield address.format(name=postgres.DATABASE)


@pytest.fixture(params=["sqlite", "postgresql"])
def blank_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database with nothing in it, of each kind in turn."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'blank.sqlite3'}"
        return
    address = request.getfixturevalue("postgres_server")
    name = f"blank_{abs(hash(request.node.nodeid)):x}"
    postgres.administer(address, f"CREATE DATABASE {name}")
    yield address.format(name=name)
    postgres.administer(address, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def database(database_url: str, clock: TurnableClock) -> Iterator[Database]:
    """A fresh, migrated database, of each kind in turn, on the bot's clock."""
    opened = Database(database_url, clock)
    yield opened
    opened.close()


@pytest_asyncio.fixture
async def bot(sandbox: Sandbox, database_url: str, clock: TurnableClock) -> AsyncIterator[Bot]:
    """The real bot, listening over Socket Mode, with no worker of its own: a test sends with `life.drain()`."""
    async with AsyncExitStack() as stack:
        yield await start_bot(stack, sandbox, database_url, clock)


async def start_bot(
    stack: AsyncExitStack, sandbox: Sandbox, database_url: str, clock: TurnableClock, **given: object
) -> Bot:
    """Open a bot and let it listen until `stack` closes; `given` settings go before the usual ones."""
    opened = await stack.enter_async_context(open_bot(settings_for(sandbox, database_url, **given), clock))
    await stack.enter_async_context(listening(opened))
    return opened


def settings_for(sandbox: Sandbox, database_url: str, **given: object) -> Settings:
    """Return the settings of a bot in a sandbox; `given` ones go before the usual ones."""
    usual: dict[str, object] = {
        "slack_bot_token": sandbox.bot_token,
        "slack_app_token": sandbox.app_token,
        "slack_signing_secret": sandbox.signing_secret,
        "slack_api_url": sandbox.api_url,
        "database_url": database_url,
        "host": "127.0.0.1",
        "port": 0,
        "settle_seconds": 15,
    }
    return read_settings(**{**usual, **given})


@pytest_asyncio.fixture
async def life(bot: Bot, sandbox: Sandbox, control: Control, clock: TurnableClock) -> Life:
    """The seeded community with the bot in it: set up, with a networking thread posted."""
    living = Life(bot, sandbox, control, clock)
    await living.set_up()
    await living.open_thread()
    return living
