"""What could not leave in time waits for its reader's next hours: after an outage nobody is written to at night."""

from datetime import timedelta

from sqlalchemy import bindparam
from sqlmodel import col, select

from domain.contact import IN_HOURS
from domain.deliveries import DeliveryState
from storage.database import Transaction
from storage.outbox.plans import rested
from storage.tables import OutboxRow

LATE = timedelta(minutes=10)
"""What is due no longer than this leaves as planned, be it a minute past its reader's day."""

_LATE = select(OutboxRow).where(
    col(OutboxRow.state) == DeliveryState.QUEUED,
    col(OutboxRow.not_before) <= bindparam("since"),
    col(OutboxRow.purpose).in_(IN_HOURS),
)


def put_off_late(tx: Transaction) -> None:
    """Move what is late, and would come outside of its reader's hours, to their next ones. O(rows that are late)."""
    late = tx.session.exec(_LATE, params={"since": tx.now - LATE}).all()
    if not late:
        return
    for row in late:
        row.not_before = max(row.not_before, rested(tx, row, timedelta()))
        tx.session.add(row)
    tx.session.flush()
