"""Lets go of what is not so any more once it could leave: word of a round that went, or that its reader is not in."""

from sqlalchemy import ColumnElement, and_, or_
from sqlalchemy.orm import aliased
from sqlmodel import col, select

from domain.deliveries import DeliveryEvent, DeliveryState, Purpose, next_state
from domain.round_states import TO_COME, Standing
from storage.database import Transaction
from storage.tables import OutboxRow, RoundPlaceRow, RoundRow


def let_go_outlived(tx: Transaction) -> None:
    """Give up each word of a round to come that could leave now and is not so any more. O(such words that are due)."""
    due = or_(
        and_(col(OutboxRow.state) == DeliveryState.QUEUED, col(OutboxRow.not_before) <= tx.now),
        and_(col(OutboxRow.state) == DeliveryState.SENDING, col(OutboxRow.lease_until) < tx.now),
    )
    words = select(OutboxRow).where(OutboxRow.purpose == Purpose.ROUND_NOTICE, due, ~_is_so(tx))
    for row in tx.session.exec(words).all():
        row.state = next_state(DeliveryState(row.state), DeliveryEvent.FAIL)
        row.payload, row.about, row.error, row.lease_until = None, None, "let_go", None
        tx.session.add(row)
    tx.session.flush()


def _is_so(tx: Transaction) -> ColumnElement[bool]:
    """Whether its reader is in the round of that moment, which may be another than the one they were told of."""
    told, coming = aliased(RoundRow), aliased(RoundRow)
    return (
        select(RoundPlaceRow.member_id)
        .join(coming, col(coming.id) == col(RoundPlaceRow.round_id))
        .join(told, and_(col(told.circle_id) == col(coming.circle_id), col(told.due_at) == col(coming.due_at)))
        .where(col(told.id) == col(OutboxRow.about)["round"].as_string())
        .where(RoundPlaceRow.member_id == OutboxRow.member_id, RoundPlaceRow.standing == Standing.PAIRED)
        .where(col(coming.state).in_(TO_COME), coming.due_at > tx.now)
        .exists()
    )
