"""Which members have word of a round to come, or are about to, and where each of these messages stands."""

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import col, select

from domain.deliveries import DeliveryState
from domain.ids import MemberId, OutboxId, RoundId
from domain.viewers import Viewer
from storage.database import Transaction
from storage.tables import OutboxRow, RoundPlaceRow, RoundRow


@dataclass(frozen=True)
class Word:
    """The last word of a round that a member was sent, or is about to be; one that was let go has failed."""

    id: OutboxId
    state: DeliveryState
    round_id: RoundId


def set_word(tx: Transaction, viewer: Viewer, round_id: RoundId, member_id: MemberId, word_id: OutboxId) -> None:
    """Write down the message that tells a member of a round they stand in."""
    row = tx.session.get(RoundPlaceRow, (round_id, member_id))
    if row and (row.team_id, row.circle_id) == (viewer.team_id, viewer.circle_id):
        row.word_id = word_id
        tx.session.add(row)


def words(tx: Transaction, viewer: Viewer, due_at: datetime) -> dict[MemberId, Word]:
    """Return the last word of each member of a round of that moment, cancelled or not; for the bot alone. One query."""
    if not viewer.is_system:
        return {}
    rows = tx.session.exec(
        select(RoundPlaceRow.member_id, OutboxRow.id, OutboxRow.state, RoundPlaceRow.round_id)
        .join(RoundRow, col(RoundRow.id) == col(RoundPlaceRow.round_id))
        .join(OutboxRow, col(OutboxRow.id) == col(RoundPlaceRow.word_id))
        .where(RoundRow.circle_id == viewer.circle_id, RoundRow.team_id == viewer.team_id, RoundRow.due_at == due_at)
        .order_by(col(OutboxRow.seq))
    )
    return {
        MemberId(member_id): Word(OutboxId(word_id), DeliveryState(state), RoundId(round_id))
        for member_id, word_id, state, round_id in rows
    }
