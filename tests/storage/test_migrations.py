"""The migrations: from nothing to the schema this code knows, by several at once, and back."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, inspect, text
from sqlmodel import select

from storage.database import Database, StorageUnavailable, Transaction
from storage.migrate import config, is_current, upgrade
from storage.tables import Base, IntroRow, OutboxRow, RoundPlaceRow

RACE = """
import os, sys
from datetime import UTC, datetime
from domain.search.terms import understanding
from storage.database import Database
from storage.migrate import upgrade
understanding()
racers, (line, flag) = [], os.pipe()
for _ in range(3):
    if racer := os.fork():
        racers.append(racer)
        continue
    os.close(flag)
    database = Database(sys.argv[1], lambda: datetime.now(UTC))
    os.read(line, 1)
    upgrade(database)
    database.close()
    sys.exit(0)
os.close(flag)
print([os.waitpid(racer, 0)[1] for racer in racers])
"""
"""Three processes that have loaded everything, and go at once when the pipe closes."""


@contextmanager
def opened(url: str) -> Iterator[Database]:
    database = Database(url, lambda: datetime.now(UTC))
    try:
        yield database
    finally:
        database.close()


def is_index(name: str | None) -> bool:
    """Whether this is the directory's index, which each database has in its own way: FTS5's tables, or a GIN index."""
    return (name or "").startswith("directory_terms")


def test_the_migrations_make_the_schema_that_the_tables_describe(blank_url: str) -> None:
    with opened(blank_url) as database:
        assert not is_current(database)
        upgrade(database)
        assert is_current(database)
        with database.engine.connect() as connection:
            opts = {"compare_type": True, "include_name": lambda name, *_: not is_index(name)}
            context = MigrationContext.configure(connection, opts=opts)
            assert compare_metadata(context, Base.metadata) == []


def test_every_table_says_which_workspace_and_circle_a_row_belongs_to(database: Database) -> None:
    with database.engine.connect() as connection:
        found = inspect(connection)
        tables = {name for name in found.get_table_names() if not is_index(name)}
        for table in tables - {"alembic_version"}:
            assert {"team_id", "circle_id"} <= {column["name"] for column in found.get_columns(table)}, table


def test_upgrading_what_is_current_changes_nothing(database: Database) -> None:
    upgrade(database)
    assert is_current(database)


def test_several_processes_may_upgrade_at_once(blank_url: str) -> None:
    race = [sys.executable, "-c", RACE, blank_url]
    ended = subprocess.run(race, capture_output=True, text=True, timeout=60, check=False, cwd=Path(__file__).parents[2])
    assert (ended.stdout, ended.stderr) == ("[0, 0, 0]\n", "")
    with opened(blank_url) as database:
        assert is_current(database)


def test_the_first_step_can_be_taken_back_and_again(blank_url: str) -> None:
    with opened(blank_url) as database:
        upgrade(database)
        with database.engine.connect() as connection:
            made = config()
            made.attributes["connection"] = connection
            command.downgrade(made, "base")
            connection.commit()
            assert inspect(connection).get_table_names() == ["alembic_version"]
        assert not is_current(database)
        upgrade(database)
        assert is_current(database)


LEDGER_BEFORE = (
    # id, intro, kind, evidence, about, and who: the reporter in capitals
    ("made", "i1", "introduced", "reported", "", "ab"),
    ("met", "i1", "met", "reported", "", "Ab"),
    ("link", "i1", "met", "linked", "met", "ab"),
    ("advice", "i1", "advice", "reported", "", "Ab"),
    ("agrees", "i1", "advice", "corroborated", "advice", "aB"),
    ("referral", "i1", "referral", "reported", "", "Ab"),
    ("denies", "i1", "referral", "disputed", "referral", "B"),
    ("by hand", "", "content", "reported", "", "b"),
    ("by the team", "i1", "support", "reported", "", "b"),
    ("nameless", "i1", "mentoring", "reported", "", "b"),
)
"""A ledger of the time when what one side reported named the other too."""


def write_ledger(connection: Connection) -> None:
    """Write it as the schema of that time has it."""
    for row_id, intro, kind, evidence, about, who in LEDGER_BEFORE:
        row = {"id": row_id, "intro": intro, "kind": kind, "evidence": evidence, "about": about}
        connection.execute(
            text("INSERT INTO outcome VALUES ('T1', 'c1', :id, :intro, :kind, :evidence, :about, :at)"),
            {**row, "at": "2026-11-01 00:00:00+00:00"},
        )
        for member in who:
            connection.execute(
                text("INSERT INTO outcome_party VALUES ('T1', 'c1', :id, :member, :reports, :reports, '')"),
                {"id": row_id, "member": member.lower(), "reports": member.isupper()},
            )
    connection.execute(
        text("INSERT INTO outcome_source VALUES ('T1', 'c1', 'by the team', 'U1', 'words', '', 'sourced')")
    )


def test_what_one_side_alone_reported_is_about_nobody_else_any_more(blank_url: str) -> None:
    with opened(blank_url) as database:
        with database.engine.connect() as connection:
            made = config()
            made.attributes["connection"] = connection
            command.upgrade(made, "0007")
            write_ledger(connection)
            connection.commit()
        upgrade(database)
        with database.engine.connect() as connection:
            found = connection.execute(text("SELECT outcome_id, member_id FROM outcome_party ORDER BY 1, 2")).all()
            assert connection.execute(text("SELECT count(*) FROM outcome")).scalar() == len(LEDGER_BEFORE)
    left: dict[str, str] = {}
    for row_id, member in found:
        left[row_id] = left.get(row_id, "") + member
    both = dict.fromkeys(("made", "advice", "agrees", "referral"), "ab")
    assert left == both | {"met": "a", "link": "a", "denies": "b", "by hand": "b", "by the team": "b"}


AT_TEN = datetime(2026, 12, 3, 10, tzinfo=UTC)
FIRST_BOOKED, LAST_BOOKED = AT_TEN - timedelta(days=2), AT_TEN - timedelta(days=1)
KEYS_BEFORE = (
    # id, purpose, kind, state, key
    ("first", "booking", "file", "sent", f"booking:i1:{FIRST_BOOKED.timestamp():.0f}:0:30:00:0"),
    ("last", "booking", "file", "sent", f"booking:i1:{LAST_BOOKED.timestamp():.0f}:1:00:00:1"),
    ("lost", "booking", "file", "failed", f"booking:i1:{AT_TEN.timestamp():.0f}:0:30:00:2"),
    ("to come", "booking", "file", "queued", f"booking:i2:{AT_TEN.timestamp():.0f}:0:30:00:0"),
    ("word", "round_notice", "post", "sent", f"round_notice:round-ahead:{AT_TEN.isoformat()}:r1:a"),
    ("change", "round_notice", "update", "sent", "round_notice:word:off:r1"),
)
"""Messages of the time when only their keys told when two meet, and who was told of which round."""


def write_keys(connection: Connection) -> None:
    """Write them, two introductions and two places in a round, as the schema of that time has it."""
    day = "2026-11-01 00:00:00+00:00"
    for at, (row_id, purpose, kind, state, key) in enumerate(KEYS_BEFORE, 1):
        about = None if state in ("sent", "failed") else '{"intro": "i2"}'
        said = {"id": row_id, "purpose": purpose, "kind": kind, "state": state, "dedupe_key": key, "about": about}
        sent = {"seq": at, "sent_at": f"2026-11-0{at} 00:00:00+00:00", "created_at": day, "not_before": day}
        counted = {"priority": 5, "fence": 0, "attempts": 0, "is_uncertain": False}
        nowhere = dict.fromkeys(("member_id", "channel_id", "order_key", "error", "result_channel", "result_ts"), "")
        insert(connection, "outbox", **said, **sent, **counted, **nowhere)
    for intro in ("i1", "i2"):
        none = dict.fromkeys(("group_channel", "round_id", "replaces", "message_id", "opener_id"), "")
        insert(
            connection, "intro", id=intro, pair=intro, state="introduced", origin="suggested", created_at=day, **none
        )
    for member in "ab":
        insert(connection, "round_place", round_id="r1", member_id=member, standing="paired", why="")


def insert(connection: Connection, table: str, **row: object) -> None:
    """Write one row of the circle."""
    here = {"team_id": "T1", "circle_id": "c1", **row}
    names, values = ", ".join(here), ", ".join(f":{name}" for name in here)
    connection.execute(text(f"INSERT INTO {table} ({names}) VALUES ({values})"), here)


def test_what_only_the_keys_of_messages_told_is_kept_where_it_belongs(blank_url: str) -> None:
    with opened(blank_url) as database:
        with database.engine.connect() as connection:
            made = config()
            made.attributes["connection"] = connection
            command.upgrade(made, "0013")
            write_keys(connection)
            connection.commit()
        upgrade(database)

        def kept(tx: Transaction) -> tuple[object, ...]:
            meetings = [tx.session.get_one(IntroRow, intro).meets_at for intro in ("i1", "i2")]
            words = [tx.session.get_one(RoundPlaceRow, ("r1", member)).word_id for member in "ab"]
            [to_come] = tx.session.exec(select(OutboxRow.about).where(OutboxRow.id == "to come"))
            return meetings, words, to_come

        assert database.run_here(kept) == (
            [LAST_BOOKED, None],
            ["word", ""],
            {"intro": "i2", "meets_at": AT_TEN.isoformat()},
        )


@pytest.mark.parametrize(
    "url", ["sqlite:////nowhere/at/all/rapport.sqlite3", "postgresql://rapport@127.0.0.1:1/rapport?connect_timeout=1"]
)
def test_a_database_that_is_not_there_is_told_as_one_error(url: str) -> None:
    with opened(url) as database:
        for step in (upgrade, is_current):
            with pytest.raises(StorageUnavailable):
                step(database)
