"""Whether two who were introduced have a booking in their conversation, and for when."""

from datetime import UTC, datetime, timedelta

from sqlmodel import col, select
from sqlmodel.sql.expression import SelectOfScalar

from domain.deliveries import DeliveryState, Purpose
from domain.ids import IntroId
from domain.viewers import Viewer
from storage.database import Transaction
from storage.tables import OutboxRow


def key(intro_id: IntroId, start: datetime, length: timedelta) -> str:
    """Return what tells one booking from all others: a row that was sent keeps this and nothing else of it."""
    return f"booking:{intro_id}:{start.timestamp():.0f}:{length}"


def start_of(tx: Transaction, viewer: Viewer, intro_id: IntroId) -> datetime | None:
    """Return when the two of an intro meet (UTC) by the newest booking that was posted; only the bot may ask."""
    newest = _posted(viewer, intro_id).order_by(col(OutboxRow.sent_at).desc())
    found = tx.session.exec(newest).first() if viewer.is_system else None
    told = (found or "").rpartition(f"{intro_id}:")[2].partition(":")[0]
    return datetime.fromtimestamp(int(told), UTC) if told.isdecimal() else None


def is_posted(tx: Transaction, viewer: Viewer, intro_id: IntroId) -> bool:
    """Whether a booking of an intro of the viewer's circle was posted where both see it; only the bot may ask."""
    return viewer.is_system and tx.session.exec(_posted(viewer, intro_id)).first() is not None


def _posted(viewer: Viewer, intro_id: IntroId) -> SelectOfScalar[str]:
    return select(OutboxRow.dedupe_key).where(
        OutboxRow.team_id == viewer.team_id,
        OutboxRow.circle_id == viewer.circle_id,
        OutboxRow.order_key == f"group:{intro_id}",
        OutboxRow.purpose == Purpose.BOOKING,
        OutboxRow.state == DeliveryState.SENT,
    )
