"""Where a row stands between being planned and being done, and how one is given up."""

from datetime import datetime

from sqlalchemy import BindParameter, and_, bindparam, or_
from sqlmodel import col

from domain.deliveries import DeliveryEvent, DeliveryState, next_state
from storage.tables import OutboxRow

UNSENT = frozenset({DeliveryState.QUEUED, DeliveryState.HELD})
"""States of a row that has not left, and is in nobody's hands."""

ON_ITS_WAY = frozenset({DeliveryState.QUEUED, DeliveryState.SENDING})
"""States of a row that leaves without anybody's doing."""

LET_GO = "let_go"
"""What stands for Slack's error in a row that was given up, not refused."""

NOW: BindParameter[datetime] = bindparam("now")

IS_DUE = or_(
    and_(col(OutboxRow.state) == DeliveryState.QUEUED, col(OutboxRow.not_before) <= NOW),
    and_(col(OutboxRow.state) == DeliveryState.SENDING, col(OutboxRow.lease_until) < NOW),
)
"""Whether a row could leave at `NOW`: it waits no longer, or whoever took it is gone."""


def give_up(row: OutboxRow) -> None:
    """End a row that is not to leave, and forget what it would have said."""
    row.state = next_state(DeliveryState(row.state), DeliveryEvent.FAIL)
    row.payload, row.about, row.error, row.lease_until = None, None, LET_GO, None
