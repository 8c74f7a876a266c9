"""The database as one transaction: kept whole or not at all, and honest when it cannot be used."""

import resource
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta, timezone

import psycopg
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.dialects import sqlite

from bot.clock import TurnableClock
from domain.ids import TeamId
from storage import inbox, occurrences
from storage.database import Database, StorageUnavailable, Transaction, check_url, normalize_url, sqlite_path
from storage.occurrences import OccurrenceState
from storage.tables import UtcDateTime
from tests.storage.people import TEAM

ONLY_SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


def taken(database: Database, key: str) -> bool:
    return not database.run_here(lambda tx: inbox.take(tx, key, TEAM))


def test_a_block_that_fails_keeps_nothing(database: Database) -> None:
    def fail(tx: Transaction) -> None:
        inbox.take(tx, "a", TEAM)
        raise KeyError

    with pytest.raises(KeyError):
        database.run_here(fail)
    assert not taken(database, "a")


async def test_work_runs_off_the_event_loop_and_returns_its_result(database: Database) -> None:
    assert await database.run(lambda tx: inbox.take(tx, "a", TEAM))
    assert taken(database, "a")


def test_post_is_announced_after_the_commit_and_never_after_a_failure(database: Database) -> None:
    heard: list[bool] = []
    database.on_post = lambda: heard.append(taken(database, "a"))

    def leave_post(tx: Transaction, *, fails: bool) -> None:
        tx.has_post = True
        inbox.take(tx, "a", TEAM)
        if fails:
            raise KeyError

    with pytest.raises(KeyError):
        database.run_here(lambda tx: leave_post(tx, fails=True))
    assert heard == []
    database.run_here(lambda tx: leave_post(tx, fails=False))
    assert heard == [True]


# When it cannot be used.


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch, database_url: str, clock: TurnableClock) -> Iterator[Database]:
    """A database that waits a fifth of a second for a lock."""
    monkeypatch.setattr("storage.database.WAIT_SECONDS", 0.2)
    opened = Database(database_url, clock)
    yield opened
    opened.close()


@contextmanager
def locked(database: Database) -> Iterator[None]:
    """Hold the database from another connection, as a backup or a stuck process would."""
    if path := sqlite_path(database.url):
        holder = sqlite3.connect(path, isolation_level=None)
        holder.execute("BEGIN EXCLUSIVE")
        yield
        holder.close()
        return
    with psycopg.connect(database.url.replace("+psycopg", "")) as connection:
        connection.execute("LOCK TABLE inbox, host IN ACCESS EXCLUSIVE MODE")
        yield


async def test_a_locked_database_is_not_ready_and_takes_nothing(impatient: Database) -> None:
    assert await impatient.is_ready()
    with locked(impatient):
        assert not await impatient.is_ready()
        with pytest.raises(StorageUnavailable):
            await impatient.run(lambda tx: inbox.take(tx, "a", TEAM))
    assert await impatient.is_ready()
    assert not taken(impatient, "a")


@contextmanager
def full_disk() -> Iterator[None]:
    """Let no file of this process grow or be written, as on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@ONLY_SQLITE
async def test_a_full_disk_is_not_ready_and_takes_nothing(database: Database) -> None:
    assert await database.is_ready()
    with full_disk():
        is_ready = await database.is_ready()
        with pytest.raises(StorageUnavailable):
            await database.run(lambda tx: inbox.take(tx, "a", TEAM))
    assert not is_ready
    assert await database.is_ready()
    assert not taken(database, "a")


# Addresses.


@pytest.mark.parametrize(
    ("given_url", "meant"),
    [
        ("postgres://u@h/d", "postgresql+psycopg://u@h/d"),
        ("postgresql://u@h/d", "postgresql+psycopg://u@h/d"),
        ("postgresql+psycopg://u@h/d", "postgresql+psycopg://u@h/d"),
        ("sqlite:///x.sqlite3", "sqlite:///x.sqlite3"),
    ],
)
def test_an_address_is_read_as_people_write_it(given_url: str, meant: str) -> None:
    assert normalize_url(given_url) == meant


@pytest.mark.parametrize("url", ["", "mysql://u:hunter2@h/d", "hunter2", "postgresql://u:hunter2@h:port/d", "sqlite"])
def test_an_address_that_cannot_be_used_is_refused_without_repeating_it(url: str) -> None:
    with pytest.raises(ValueError, match=r"must be|cannot be read") as refused:
        check_url(url)
    assert "hunter2" not in str(refused.value)


@pytest.mark.parametrize(("url", "path"), [("sqlite:///x.db", "x.db"), ("sqlite://", None), ("postgres://h/d", None)])
def test_the_file_behind_an_address(url: str, path: str | None) -> None:
    assert sqlite_path(url) == path


# Moments.


@given(st.datetimes(timezones=st.sampled_from([UTC, timezone(timedelta(hours=-9)), timezone(timedelta(hours=5.5))])))
def test_a_moment_is_the_same_moment_after_storing_it(moment: datetime) -> None:
    try:
        stored = UtcDateTime().process_bind_param(moment, sqlite.dialect())
    except OverflowError:
        return
    assert stored is not None
    read = UtcDateTime().process_result_value(stored.replace(tzinfo=None), sqlite.dialect())
    assert read == moment
    assert read is not None
    assert read.tzinfo is UTC


def test_a_moment_without_a_zone_is_refused(database: Database) -> None:
    naive = datetime(2026, 1, 1)
    with pytest.raises(StorageUnavailable):
        database.run_here(lambda tx: occurrences.take(tx, "job", naive, OccurrenceState.DONE))


def test_a_moment_comes_back_aware_and_equal(database: Database) -> None:
    there = datetime(2026, 3, 29, 2, 30, 0, 123456, tzinfo=timezone(timedelta(hours=2)))
    database.run_here(lambda tx: occurrences.take(tx, "job", there, OccurrenceState.DONE))
    read = database.run_here(lambda tx: occurrences.last(tx, "job"))
    assert read == there
    assert read is not None
    assert read.utcoffset() == timedelta()


def test_a_team_is_text(database: Database) -> None:
    assert database.run_here(lambda tx: inbox.take(tx, "naïve 💡", TeamId("T1")))
