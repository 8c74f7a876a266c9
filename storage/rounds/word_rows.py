"""Which members have word of a round to come, or are about to, and where each of these messages stands."""

from dataclasses import dataclass

from sqlmodel import col, select

from domain.deliveries import DeliveryState, Kind, Purpose
from domain.ids import MemberId, OutboxId
from domain.viewers import Viewer
from storage.database import Transaction
from storage.tables import OutboxRow


@dataclass(frozen=True)
class Word:
    """The last word of a round that a member was sent, or is about to be; one that was let go has failed."""

    id: OutboxId
    state: DeliveryState
    dedupe_key: str


def words(tx: Transaction, viewer: Viewer, story: str) -> dict[MemberId, Word]:
    """Return the last word of each member, by the story that names its round; for the bot alone. One query."""
    if not viewer.is_system:
        return {}
    rows = tx.session.exec(
        select(OutboxRow)
        .where(OutboxRow.circle_id == viewer.circle_id, OutboxRow.team_id == viewer.team_id)
        .where(OutboxRow.purpose == Purpose.ROUND_NOTICE, OutboxRow.kind == Kind.POST)
        .where(col(OutboxRow.order_key).startswith(f"{story}:"))
        .order_by(col(OutboxRow.created_at))
    )
    return {MemberId(row.member_id): Word(OutboxId(row.id), DeliveryState(row.state), row.dedupe_key) for row in rows}
