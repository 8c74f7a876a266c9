"""Which hosts work on this database: SQLite serves one host, and a second is turned away at start."""

from datetime import timedelta

from sqlalchemy import delete
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import col, select

from storage.database import Transaction
from storage.tables import HostRow

SILENT_AFTER = timedelta(minutes=3)


def others(tx: Transaction, name: str) -> list[str]:
    """Return the other hosts heard of lately."""
    rows = tx.session.exec(select(HostRow).where(HostRow.name != name, HostRow.seen_at > tx.now - SILENT_AFTER))
    return sorted(row.name for row in rows)


def enter(tx: Transaction, name: str) -> list[str]:
    """Write down that this host starts, unless others are at work on SQLite; return those others."""
    found = [] if tx.is_postgres else others(tx, name)
    if not found:
        beat(tx, name)
    return found


def beat(tx: Transaction, name: str) -> None:
    """Write down that this host is alive; several of its processes may do so at once."""
    dialect = postgresql if tx.is_postgres else sqlite
    statement = dialect.insert(HostRow).values(name=name, seen_at=tx.now, team_id="", circle_id="")
    statement = statement.on_conflict_do_update(index_elements=["name"], set_={"seen_at": tx.now})
    tx.session.connection().execute(statement)


def leave(tx: Transaction, name: str) -> None:
    """Write down that this host has stopped."""
    tx.session.connection().execute(delete(HostRow).where(col(HostRow.name) == name))
