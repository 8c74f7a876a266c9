"""A last look at what is about to leave: much may have changed since it was planned, and what is late came to wait."""

from collections.abc import Collection, Sequence
from datetime import timedelta

from domain.contact import IN_HOURS, Leave, Wait, leave
from domain.deliveries import DeliveryEvent, DeliveryState, Purpose, next_state
from storage.database import Transaction
from storage.outbox.recipients import recipient_of
from storage.tables import CircleRow, MemberRow, OutboxRow

LATE = timedelta(minutes=10)
"""What is due no longer than this leaves as planned, be it a minute past its reader's day, or before its budget's."""


def put_off(tx: Transaction, claimed: Sequence[OutboxRow]) -> list[OutboxRow]:
    """Put those of the rows just claimed back that may not leave now, and return the others.

    Titles, wishes and circles change between planning and sending, and what was planned before slips: so the hours,
    the quiet and the budget of each reader are looked at again, by what has left. Of several to one person the first
    goes before the others. A few queries for each row that waits for hours.
    """
    undecided = {row.id for row in claimed}
    going = []
    for row in claimed:
        found = _leave(tx, row, undecided)
        if _may_go(tx, row, found):
            undecided.discard(row.id)
            going.append(row)
        else:
            row.state = next_state(DeliveryState(row.state), DeliveryEvent.RETRY)
            row.not_before, row.lease_until, row.attempts = found.at, None, row.attempts - 1
            tx.session.add(row)
    tx.session.flush()
    return going


def _leave(tx: Transaction, row: OutboxRow, undecided: Collection[str]) -> Leave:
    member = tx.session.get(MemberRow, row.member_id) if row.purpose in IN_HOURS and row.member_id else None
    if member is None:
        return Leave(tx.now)
    circle = tx.session.get(CircleRow, row.circle_id)
    recipient = recipient_of(tx, member, undecided, (row.about or {}).get("intro", ""), only_left=True)
    return leave(Purpose(row.purpose), recipient, circle.hush_until if circle else None, tx.now)


def _may_go(tx: Transaction, row: OutboxRow, found: Leave) -> bool:
    is_late = row.not_before < tx.now - LATE
    return found.at <= tx.now + LATE or (found.wait is Wait.HOURS and not is_late)
