"""Lets go of what is not so any more once it could leave: word of a round that went, or anything to who has left."""

from datetime import datetime

from sqlalchemy import BindParameter, ColumnElement, and_, bindparam, or_
from sqlalchemy.orm import aliased
from sqlmodel import col, select

from domain.contact import UNREQUESTED
from domain.deliveries import DeliveryEvent, DeliveryState, Purpose, next_state
from domain.round_states import TO_COME, Standing
from storage.database import Transaction
from storage.tables import MemberRow, OutboxRow, RoundPlaceRow, RoundRow

_NOW: BindParameter[datetime] = bindparam("now")
_IS_DUE = or_(
    and_(col(OutboxRow.state) == DeliveryState.QUEUED, col(OutboxRow.not_before) <= _NOW),
    and_(col(OutboxRow.state) == DeliveryState.SENDING, col(OutboxRow.lease_until) < _NOW),
)


def let_go_outlived(tx: Transaction) -> None:
    """Give up what could leave now and is not so any more. O(words of rounds and unrequested messages that are due).

    That is each word of a round that is not to come, or not for its reader, and what nobody asked for once its reader
    is not in the circle; a pause begun meanwhile makes word of a round void as well.
    """
    rows = tx.session.exec(_OUTLIVED, params={"now": tx.now}).all()
    for row in rows:
        row.state = next_state(DeliveryState(row.state), DeliveryEvent.FAIL)
        row.payload, row.about, row.error, row.lease_until = None, None, "let_go", None
        tx.session.add(row)
    if rows:
        tx.session.flush()


def _is_so() -> ColumnElement[bool]:
    """Whether its reader is in the round of that moment, which may be another than the one they were told of."""
    told, coming = aliased(RoundRow), aliased(RoundRow)
    return (
        select(RoundPlaceRow.member_id)
        .join(coming, col(coming.id) == col(RoundPlaceRow.round_id))
        .join(told, and_(col(told.circle_id) == col(coming.circle_id), col(told.due_at) == col(coming.due_at)))
        .where(col(told.id) == col(OutboxRow.about)["round"].as_string())
        .where(col(RoundPlaceRow.member_id) == col(OutboxRow.member_id))
        .where(col(RoundPlaceRow.standing) == Standing.PAIRED)
        .where(col(coming.state).in_(TO_COME), col(coming.due_at) > _NOW)
        .exists()
    )


def _reader(is_not_there: ColumnElement[bool]) -> ColumnElement[bool]:
    return select(MemberRow.id).where(col(MemberRow.id) == col(OutboxRow.member_id), is_not_there).exists()


_HAS_LEFT = col(MemberRow.is_present).is_(False)
_NEEDS_NO_WORD = or_(_HAS_LEFT, col(MemberRow.paused_until) > _NOW)
_OUTLIVED = select(OutboxRow).where(
    _IS_DUE,
    or_(
        and_(col(OutboxRow.purpose) == Purpose.ROUND_NOTICE, or_(~_is_so(), _reader(_NEEDS_NO_WORD))),
        and_(col(OutboxRow.purpose).in_(UNREQUESTED), _reader(_HAS_LEFT)),
    ),
)
