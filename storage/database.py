"""The database: how it is opened, the one transaction, and the one place that commits."""

import asyncio
import sqlite3
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, field
from datetime import datetime
from threading import RLock
from typing import TypeVar
from uuid import uuid4

from sqlalchemy import Connection, DateTime, Engine, bindparam, create_engine, event, make_url, text
from sqlalchemy.engine.interfaces import DBAPIConnection, DBAPICursor
from sqlalchemy.exc import ArgumentError, SQLAlchemyError
from sqlalchemy.orm import UOWTransaction
from sqlalchemy.pool import ConnectionPoolEntry
from sqlmodel import Session

from storage.changes import Change, noted

T = TypeVar("T")

WAIT_SECONDS = 2.0
"""How long a statement waits for somebody else's lock before the database counts as unavailable."""

POSTGRES_WORKERS = 8


class StorageUnavailable(Exception):
    """The database could not be read or written: nothing was kept, and nothing may be acknowledged."""


def random_id() -> str:
    """Return an id that nobody can guess."""
    return uuid4().hex


@dataclass
class Transaction:
    """One unit of work: the session it writes through, the moment it happens at, and whether it has post.

    `rows` keeps what was read: the session forgets rows nobody holds, and would ask for them again. `changes`
    says whom the flushed writes concern.
    """

    session: Session
    now: datetime
    has_post: bool = False
    rows: list[object] = field(default_factory=list)
    changes: set[Change] = field(default_factory=set)
    new_id: Callable[[], str] = field(default=random_id)

    @property
    def is_postgres(self) -> bool:
        """Whether this runs on PostgreSQL (else SQLite)."""
        return self.session.get_bind().dialect.name == "postgresql"


class _Session(Session):
    """A session that keeps what it `read`, and whom its flushed `changes` concern."""

    def __init__(self, engine: Engine, *, expire_on_commit: bool) -> None:
        super().__init__(engine, expire_on_commit=expire_on_commit)
        self.read: list[object] = []
        self.changes: set[Change] = set()


@event.listens_for(_Session, "loaded_as_persistent")
def _keep(session: _Session, row: object) -> None:
    session.read.append(row)


@event.listens_for(_Session, "after_flush")
def _note(session: _Session, _: UOWTransaction) -> None:
    session.changes |= noted(session)


class Database:
    """One database, opened once per process.

    On SQLite work runs where it is asked for, one at a time: the one in-process write lock. On PostgreSQL, which
    answers over a wire, it runs on a few threads of its own. `on_post` is called, from the thread that did the
    work, after a commit that left something to send; `before_commit` is the last part of every transaction.
    """

    def __init__(self, url: str, clock: Callable[[], datetime], on_post: Callable[[], None] | None = None) -> None:
        self.url = normalize_url(url)
        self.is_sqlite = self.url.startswith("sqlite")
        self._clock = clock
        self.on_post = on_post
        self.before_commit: Callable[[Transaction], None] | None = None
        self.new_id: Callable[[], str] = random_id
        self.engine = _sqlite_engine(self.url) if self.is_sqlite else _postgres_engine(self.url)
        self._turn: AbstractContextManager[object] = RLock() if self.is_sqlite else nullcontext()
        self._threads = ThreadPoolExecutor(POSTGRES_WORKERS, "database")

    async def run(self, work: Callable[[Transaction], T]) -> T:
        """Run `work` in one transaction and return what it returns.

        Raises `StorageUnavailable` when the database cannot be used, and whatever `work` raises; nothing is
        kept in either case.
        """
        if self.is_sqlite:
            # Some milliseconds, and no waiting: handing it to a thread costs more than it frees.
            return self.run_here(work)
        return await asyncio.get_running_loop().run_in_executor(self._threads, self.run_here, work)

    def run_here(self, work: Callable[[Transaction], T]) -> T:
        """Run `work` in one transaction on the calling thread."""
        with self._turn, self.transaction() as tx:
            return work(tx)

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """Open one transaction, commit it when the block ends well, roll it back when it does not."""
        try:
            with _Session(self.engine, expire_on_commit=False) as session:
                tx = Transaction(session, self._clock(), rows=session.read, changes=session.changes, new_id=self.new_id)
                yield tx
                session.flush()
                if self.before_commit:
                    self.before_commit(tx)
                session.commit()
        except SQLAlchemyError as error:
            raise StorageUnavailable(type(error).__name__) from error
        if tx.has_post and self.on_post:
            self.on_post()

    async def is_ready(self) -> bool:
        """Whether the database takes a write right now."""
        try:
            await self.run(_touch)
        except StorageUnavailable:
            return False
        return True

    async def scrub(self) -> None:
        """Rewrite the file so that nothing deleted can be read from the disk; PostgreSQL vacuums instead.

        Raises `StorageUnavailable` when somebody else is reading: then it must be done again.
        """
        await asyncio.get_running_loop().run_in_executor(self._threads, self._scrub)

    def _scrub(self) -> None:
        try:
            with self._turn, self.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
                if self.is_sqlite:
                    _rewrite(connection)
                else:
                    connection.execute(text("SET statement_timeout = 0"))
                    connection.execute(text("VACUUM"))
                    connection.invalidate()
        except SQLAlchemyError as error:
            raise StorageUnavailable(type(error).__name__) from error

    def close(self) -> None:
        """Let go of every thread and connection."""
        self._threads.shutdown(wait=True)
        self.engine.dispose()


def normalize_url(url: str) -> str:
    """Return `url` as SQLAlchemy wants it: `postgres://` and `postgresql://` mean psycopg 3.

    Raises `ValueError` for anything that is neither SQLite nor PostgreSQL.
    """
    if url.startswith("postgres://"):
        url = "postgresql" + url.removeprefix("postgres")
    if url.startswith("postgresql://"):
        return "postgresql+psycopg" + url.removeprefix("postgresql")
    if url.startswith(("postgresql+psycopg://", "sqlite://")):
        return url
    raise ValueError("must be a sqlite:// or postgresql:// address")


def check_url(url: str) -> None:
    """Raise `ValueError`, with a message that holds nothing of `url`, for an address that cannot be read."""
    try:
        make_url(normalize_url(url))
    except (ArgumentError, ValueError) as error:
        told = str(error) if str(error).startswith("must be") else "cannot be read as a database's address"
        raise ValueError(told) from None


def _touch(tx: Transaction) -> None:
    # Only a real write proves it: a full disk takes a SELECT, and an UPDATE of no row, without complaint.
    written = text(
        "INSERT INTO inbox (key, team_id, circle_id, seen_at) VALUES ('ready', '', '', :now) "
        "ON CONFLICT (key) DO UPDATE SET seen_at = excluded.seen_at"
    ).bindparams(bindparam("now", type_=DateTime(timezone=True)))
    tx.session.connection().execute(written, {"now": tx.now})


def _rewrite(connection: Connection) -> None:
    # Through SQLAlchemy these would run inside a transaction, which VACUUM refuses.
    cursor = connection.connection.cursor()
    try:
        for statement in ("PRAGMA wal_checkpoint(TRUNCATE)", "VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"):
            cursor.execute(statement)
            answer = cursor.fetchone()
            if answer and answer[0]:
                raise StorageUnavailable("the log is being read")
    except sqlite3.Error as error:
        raise StorageUnavailable(type(error).__name__) from error
    finally:
        cursor.close()


def _sqlite_engine(url: str) -> Engine:
    engine = create_engine(
        url, hide_parameters=True, connect_args={"timeout": WAIT_SECONDS, "check_same_thread": False}
    )

    @event.listens_for(engine, "connect")
    def _prepare(connection: DBAPIConnection, _record: ConnectionPoolEntry) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        _begin_log(cursor)
        for pragma in ("synchronous=FULL", "secure_delete=ON", "foreign_keys=ON"):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def _begin_log(cursor: DBAPICursor) -> None:
    """Write ahead to a log. Of a new file this needs a lock for which SQLite, unlike for others, does not wait."""
    patience = time.monotonic() + WAIT_SECONDS
    while True:
        try:
            cursor.execute("PRAGMA journal_mode=WAL")
            return
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > patience:
                raise
            time.sleep(0.01)


def _postgres_engine(url: str) -> Engine:
    return create_engine(
        url,
        pool_size=POSTGRES_WORKERS,
        max_overflow=2,
        hide_parameters=True,
        pool_pre_ping=True,
        connect_args={
            "connect_timeout": 2,
            "options": f"-c statement_timeout=10000 -c lock_timeout={WAIT_SECONDS * 1000:.0f}",
        },
    )


def sqlite_path(url: str) -> str | None:
    """Return the file behind a SQLite `url`, or None for memory and for PostgreSQL."""
    parsed = make_url(normalize_url(url))
    name = parsed.database if parsed.get_backend_name() == "sqlite" else None
    return name if name and name != ":memory:" else None
