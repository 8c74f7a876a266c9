"""Whether two who were introduced have a booking in their conversation, and for when."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import bindparam
from sqlmodel import col, select

from domain.deliveries import DeliveryState, Purpose
from domain.ids import IntroId
from domain.viewers import Viewer
from storage.database import Transaction
from storage.tables import OutboxRow

_POSTED = (
    select(OutboxRow.dedupe_key)
    .where(col(OutboxRow.team_id) == bindparam("team"), col(OutboxRow.circle_id) == bindparam("circle"))
    .where(col(OutboxRow.order_key) == bindparam("group"), col(OutboxRow.purpose) == Purpose.BOOKING)
    .where(col(OutboxRow.state) == DeliveryState.SENT)
    .order_by(col(OutboxRow.sent_at).desc())
    .limit(1)
)
_PLANNED = (
    select(OutboxRow.dedupe_key, OutboxRow.state)
    .where(col(OutboxRow.team_id) == bindparam("team"), col(OutboxRow.circle_id) == bindparam("circle"))
    .where(col(OutboxRow.order_key) == bindparam("group"), col(OutboxRow.purpose) == Purpose.BOOKING)
    .order_by(col(OutboxRow.seq))
)


def key(intro_id: IntroId, start: datetime, length: timedelta) -> str:
    """Return what a booking's dedupe key begins with: a row that was sent keeps this and nothing else of it."""
    return f"booking:{intro_id}:{start.timestamp():.0f}:{length}"


def start_of(tx: Transaction, viewer: Viewer, intro_id: IntroId) -> datetime | None:
    """Return when the two of an intro meet (UTC) by the newest booking that was posted; only the bot may ask."""
    told = (_newest(tx, viewer, intro_id) or "").rpartition(f"{intro_id}:")[2].partition(":")[0]
    return datetime.fromtimestamp(int(told), UTC) if told.isdecimal() else None


def is_posted(tx: Transaction, viewer: Viewer, intro_id: IntroId) -> bool:
    """Whether a booking of an intro of the viewer's circle was posted where both see it; only the bot may ask."""
    return _newest(tx, viewer, intro_id) is not None


def planned(tx: Transaction, viewer: Viewer, intro_id: IntroId) -> tuple[tuple[str, DeliveryState], ...]:
    """Return the dedupe keys of an intro's bookings and where each stands, in the order they came; for the bot alone.

    Only the newest that did not fail holds: a meeting can be moved to a time it had before.
    """
    rows = tx.session.exec(_PLANNED, params=_of(viewer, intro_id)) if viewer.is_system else ()
    return tuple((dedupe_key, DeliveryState(state)) for dedupe_key, state in rows)


def _newest(tx: Transaction, viewer: Viewer, intro_id: IntroId) -> str | None:
    if not viewer.is_system:
        return None
    return tx.session.exec(_POSTED, params=_of(viewer, intro_id)).first()


def _of(viewer: Viewer, intro_id: IntroId) -> dict[str, str]:
    return {"team": viewer.team_id, "circle": viewer.circle_id, "group": f"group:{intro_id}"}
