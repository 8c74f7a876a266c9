"""The bookings planned for the conversation of two who were introduced."""

from datetime import datetime, timedelta

from sqlalchemy import bindparam
from sqlmodel import col, select

from domain.deliveries import DeliveryState, Purpose
from domain.ids import IntroId
from domain.viewers import Viewer
from storage.database import Transaction
from storage.intros import stories
from storage.tables import OutboxRow

_PLANNED = (
    select(OutboxRow.dedupe_key, OutboxRow.state)
    .where(col(OutboxRow.team_id) == bindparam("team"), col(OutboxRow.circle_id) == bindparam("circle"))
    .where(col(OutboxRow.order_key) == bindparam("group"), col(OutboxRow.purpose) == Purpose.BOOKING)
    .order_by(col(OutboxRow.seq))
)


def key(intro_id: IntroId, start: datetime, length: timedelta | None = None) -> str:
    """Return what a booking's dedupe key begins with: by it the same time told twice is one booking.

    Without a length it is what bookings of any length begin with.
    """
    return f"booking:{intro_id}:{start.timestamp():.0f}:{'' if length is None else length}"


def planned(tx: Transaction, viewer: Viewer, intro_id: IntroId) -> tuple[tuple[str, DeliveryState], ...]:
    """Return the dedupe keys of an intro's bookings and where each stands, in the order they came; for the bot alone.

    Only the newest that did not fail holds: a meeting can be moved to a time it had before.
    """
    wanted = {"team": viewer.team_id, "circle": viewer.circle_id, "group": stories.in_conversation(intro_id)}
    rows = tx.session.exec(_PLANNED, params=wanted) if viewer.is_system else ()
    return tuple((dedupe_key, DeliveryState(state)) for dedupe_key, state in rows)
