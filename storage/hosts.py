"""Which hosts work on this database: SQLite serves one host, and a second is turned away at start."""

from datetime import timedelta

from sqlmodel import select

from storage.database import Transaction
from storage.tables import HostRow

SILENT_AFTER = timedelta(minutes=3)


def others(tx: Transaction, name: str) -> list[str]:
    """Return the other hosts heard of lately."""
    rows = tx.session.exec(select(HostRow).where(HostRow.name != name, HostRow.seen_at > tx.now - SILENT_AFTER))
    return sorted(row.name for row in rows)


def beat(tx: Transaction, name: str) -> None:
    """Write down that this host is alive."""
    row = tx.session.get(HostRow, name) or HostRow(name=name, seen_at=tx.now)
    row.seen_at = tx.now
    tx.session.add(row)


def leave(tx: Transaction, name: str) -> None:
    """Write down that this host has stopped."""
    row = tx.session.get(HostRow, name)
    if row:
        tx.session.delete(row)
