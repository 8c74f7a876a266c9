"""Drops due messages that are no longer true: of a round that is not to come, or to somebody who has left."""

from datetime import datetime

from sqlalchemy import ColumnElement, and_, bindparam, or_
from sqlalchemy.orm import Mapped, aliased
from sqlmodel import col, select

from domain.contact import UNREQUESTED
from domain.deliveries import DeliveryState, Purpose
from domain.ids import CircleId, OutboxId
from domain.rounds.states import TO_COME, Standing
from storage.database import Transaction
from storage.outbox.standing import IS_DUE, NOW, give_up
from storage.tables import MemberRow, OutboxRow, RoundPlaceRow, RoundRow

Moment = ColumnElement[datetime] | Mapped[datetime]


def let_go_outlived(tx: Transaction) -> None:
    """Drop due messages that are no longer true. O(words of rounds and unrequested messages that are due).

    That is each word of a round that is not to come, or not for its reader, and what nobody asked for once its reader
    is not in the circle; a pause begun meanwhile makes word of a round void as well.
    """
    rows = tx.session.exec(_OUTLIVED, params={"now": tx.now}).all()
    for row in rows:
        give_up(row)
        tx.session.add(row)
    if rows:
        tx.session.flush()


def doomed(tx: Transaction, circle_id: CircleId) -> frozenset[OutboxId]:
    """Return what a circle has queued that will not be true any more when it could leave. O(rows queued)."""
    return frozenset(map(OutboxId, tx.session.exec(_DOOMED, params={"circle": circle_id})))


def _is_untrue(at: Moment) -> ColumnElement[bool]:
    """Whether a message would not be true `at` the moment it leaves."""
    needs_no_word = or_(_HAS_LEFT, col(MemberRow.paused_until) > at)
    return or_(
        and_(col(OutboxRow.purpose) == Purpose.ROUND_NOTICE, or_(~_is_so(at), _reader(needs_no_word))),
        and_(col(OutboxRow.purpose).in_(UNREQUESTED), _reader(_HAS_LEFT)),
    )


def _is_so(at: Moment) -> ColumnElement[bool]:
    """Whether its reader is in the round of that moment, which may be another than the one they were told of."""
    told, coming = aliased(RoundRow), aliased(RoundRow)
    return (
        select(RoundPlaceRow.member_id)
        .join(coming, col(coming.id) == col(RoundPlaceRow.round_id))
        .join(told, and_(col(told.circle_id) == col(coming.circle_id), col(told.due_at) == col(coming.due_at)))
        .where(col(told.id) == col(OutboxRow.about)["round"].as_string())
        .where(col(RoundPlaceRow.member_id) == col(OutboxRow.member_id))
        .where(col(RoundPlaceRow.standing) == Standing.PAIRED)
        .where(col(coming.state).in_(TO_COME), col(coming.due_at) > at)
        .exists()
    )


def _reader(is_not_there: ColumnElement[bool]) -> ColumnElement[bool]:
    return select(MemberRow.id).where(col(MemberRow.id) == col(OutboxRow.member_id), is_not_there).exists()


_HAS_LEFT = col(MemberRow.is_present).is_(False)
_OUTLIVED = select(OutboxRow).where(IS_DUE, _is_untrue(NOW))
_DOOMED = select(OutboxRow.id).where(
    col(OutboxRow.circle_id) == bindparam("circle"),
    col(OutboxRow.state) == DeliveryState.QUEUED,
    _is_untrue(col(OutboxRow.not_before)),
)
