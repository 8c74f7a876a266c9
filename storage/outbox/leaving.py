"""A last look at what is about to leave: much may have changed since it was planned, and what is late came to wait."""

from collections.abc import Collection, Sequence
from datetime import timedelta

from domain.contact import ASKS, IN_HOURS, Leave, Wait, leave
from domain.deliveries import DeliveryEvent, DeliveryState, Kind, Purpose, next_state
from domain.ids import CircleId, MemberId, TeamId
from domain.viewers import system
from storage.budget import balance
from storage.database import Transaction
from storage.outbox.plans import OWED
from storage.outbox.recipients import recipient_of
from storage.tables import CircleRow, MemberRow, OutboxRow

LATE = timedelta(minutes=10)
"""What is due no longer than this leaves as planned, be it a minute past its reader's day, or before its budget's."""


def put_off(tx: Transaction, claimed: Sequence[OutboxRow]) -> list[OutboxRow]:
    """Put those of the rows just claimed back that may not leave now, and return the others.

    Titles, wishes and circles change between planning and sending, and what was planned before slips: so the hours,
    the quiet and the budget of each reader are looked at again, by what has left. Of several to one person the first
    goes before the others, and an ask behind them all, those that are still planned too. An ask of somebody whom the
    program owes by now is held. A few queries for each row that waits for hours.
    """
    undecided = {row.id for row in claimed}
    going = []
    for row in sorted(claimed, key=lambda row: row.purpose in ASKS):
        waits = row.purpose in IN_HOURS and row.member_id
        found = allowed(tx, row, undecided) if waits else Leave(tx.now)
        if _is_owed(tx, row):
            row.error = OWED
            _put_back(tx, row, DeliveryEvent.HOLD)
        elif _may_go(tx, row, found):
            undecided.discard(row.id)
            going.append(row)
        else:
            row.not_before = found.at
            _put_back(tx, row, DeliveryEvent.RETRY)
    tx.session.flush()
    return going


def _put_back(tx: Transaction, row: OutboxRow, event: DeliveryEvent) -> None:
    row.state = next_state(DeliveryState(row.state), event)
    row.lease_until, row.attempts = None, row.attempts - 1
    tx.session.add(row)


def _is_owed(tx: Transaction, row: OutboxRow) -> bool:
    if row.purpose not in ASKS or row.kind != Kind.POST or row.is_uncertain or not row.member_id:
        return False
    viewer = system(TeamId(row.team_id), CircleId(row.circle_id))
    return balance(tx, viewer, MemberId(row.member_id)).is_owed


def allowed(tx: Transaction, row: OutboxRow, undecided: Collection[str]) -> Leave:
    """Return when a row may leave by what its reader has had, without those `undecided`, and what it waits for.

    An ask waits for what is planned for its reader as well.
    """
    member = tx.session.get(MemberRow, row.member_id) if row.purpose in IN_HOURS and row.member_id else None
    circle = tx.session.get(CircleRow, row.circle_id)
    intro_id = (row.about or {}).get("intro", "")
    only_left = row.purpose not in ASKS
    recipient = recipient_of(tx, member, undecided, intro_id, only_left=only_left) if member else None
    return leave(Purpose(row.purpose), recipient, circle.hush_until if circle else None, tx.now)


def _may_go(tx: Transaction, row: OutboxRow, found: Leave) -> bool:
    is_late = row.not_before < tx.now - LATE
    return found.at <= tx.now + LATE or (found.wait is Wait.HOURS and not is_late)
