"""Whether two who were introduced have a booking in their conversation."""

from sqlmodel import select

from domain.deliveries import DeliveryState, Purpose
from domain.ids import IntroId
from domain.viewers import Viewer
from storage.database import Transaction
from storage.tables import OutboxRow


def is_posted(tx: Transaction, viewer: Viewer, intro_id: IntroId) -> bool:
    """Whether a booking of an intro of the viewer's circle was posted where both see it; only the bot may ask."""
    query = select(OutboxRow.id).where(
        OutboxRow.team_id == viewer.team_id,
        OutboxRow.circle_id == viewer.circle_id,
        OutboxRow.order_key == f"group:{intro_id}",
        OutboxRow.purpose == Purpose.BOOKING,
        OutboxRow.state == DeliveryState.SENT,
    )
    return viewer.is_system and tx.session.exec(query).first() is not None
