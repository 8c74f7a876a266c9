"""Brings a database to the newest schema; several processes may ask at once."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text
from sqlalchemy.exc import SQLAlchemyError

from storage.database import WAIT_SECONDS, Database, StorageUnavailable
from storage.directory import refresh

ADVISORY_LOCK = 7_277_001
MIGRATION_SECONDS = 60.0
"""How long a process waits for another that migrates the same SQLite file."""


def upgrade(database: Database) -> None:
    """Apply every missing migration, one process at a time, and index what is not. Raises `StorageUnavailable`."""
    with _opened(database) as connection:
        if database.is_sqlite:
            _run_locked(connection)
        else:
            _run_alone(connection)
    refresh(database)


def is_current(database: Database) -> bool:
    """Whether the database has every migration this code knows. Raises `StorageUnavailable`."""
    with _opened(database) as connection:
        return _has_newest(connection)


def _has_newest(connection: Connection) -> bool:
    return MigrationContext.configure(connection).get_current_revision() == _newest()


@cache
def _newest() -> str | None:
    return ScriptDirectory.from_config(config()).get_current_head()


@contextmanager
def _opened(database: Database) -> Iterator[Connection]:
    try:
        with database.engine.connect() as connection:
            yield connection
    except SQLAlchemyError as error:
        raise StorageUnavailable(type(error).__name__) from error


def _run_locked(connection: Connection) -> None:
    """Run on SQLite. Its write lock is kept until the last step is done: Alembic by itself would commit after each."""
    _wait_for_lock(connection, MIGRATION_SECONDS)
    connection.begin()
    if not _has_newest(connection):
        _run(connection)
    connection.rollback()
    _wait_for_lock(connection, WAIT_SECONDS)


def _wait_for_lock(connection: Connection, seconds: float) -> None:
    # Through SQLAlchemy this would begin a transaction first.
    connection.connection.cursor().execute(f"PRAGMA busy_timeout = {seconds * 1000:.0f}")


def _run_alone(connection: Connection) -> None:
    connection.execute(text("SET lock_timeout = 0"))
    connection.execute(text("SET statement_timeout = 0"))
    connection.execute(text("SELECT pg_advisory_lock(:key)"), {"key": ADVISORY_LOCK})
    connection.commit()
    try:
        _run(connection)
    finally:
        connection.rollback()
        connection.execute(text("SELECT pg_advisory_unlock(:key)"), {"key": ADVISORY_LOCK})
        connection.commit()
        connection.invalidate()


def config() -> Config:
    """Return Alembic's configuration; there is no ini file."""
    made = Config()
    made.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    return made


def _run(connection: Connection) -> None:
    made = config()
    made.attributes["connection"] = connection
    command.upgrade(made, "head")
    connection.commit()
