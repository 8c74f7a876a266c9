"""What came of a send: written only by the worker that still holds the row, or by a person who decides."""

from collections.abc import Mapping
from datetime import timedelta

from sqlalchemy import bindparam, update
from sqlmodel import col, select

from domain.contact import Leave
from domain.deliveries import DeliveryEvent, DeliveryState, next_state
from domain.ids import CircleId, OutboxId
from storage.database import Transaction
from storage.outbox.claims import Delivery
from storage.outbox.leaving import allowed
from storage.outbox.plans import rested
from storage.outbox.standing import UNSENT, give_up
from storage.tables import OutboxRow

_CLAIMED = select(OutboxRow).where(
    col(OutboxRow.id) == bindparam("id"),
    col(OutboxRow.fence) == bindparam("fence"),
    col(OutboxRow.state) == DeliveryState.SENDING,
)
_LOCKED = _CLAIMED.with_for_update()
_SEND = (
    update(OutboxRow)
    .where(col(OutboxRow.id) == bindparam("of"), col(OutboxRow.fence) == bindparam("by"))
    .where(col(OutboxRow.state) == DeliveryState.SENDING)
    .values(
        state=next_state(DeliveryState.SENDING, DeliveryEvent.SEND),
        result_channel=bindparam("channel"),
        result_ts=bindparam("at"),
        sent_at=bindparam("now"),
        payload=None,
        about=None,
        error="",
        lease_until=None,
    )
    .returning(col(OutboxRow.id))
)
_BY_ID = select(OutboxRow).where(col(OutboxRow.id) == bindparam("id"))
_STATE = select(OutboxRow.state).where(col(OutboxRow.id) == bindparam("id"))


def record_sent(tx: Transaction, delivery: Delivery, channel_id: str = "", ts: str = "") -> bool:
    """Write down that a claimed row went out, and where; False when somebody else holds it by now."""
    sent = {"of": delivery.id, "by": delivery.fence, "channel": channel_id, "at": ts, "now": tx.now}
    is_mine = tx.session.connection().execute(_SEND, sent).first() is not None
    tx.has_post = tx.has_post or is_mine
    return is_mine


def record_retry(tx: Transaction, delivery: Delivery, rest: timedelta, error: str, uncertain: bool) -> bool:
    """Put a claimed row back for another try after `rest`; `uncertain` when it may have gone out.

    The tries of a row that becomes uncertain are counted afresh: from here on they are looks and repetitions.
    """
    row = _held_by(tx, delivery)
    if row is None:
        return False
    row.attempts = 1 if uncertain and not row.is_uncertain else row.attempts
    row.state = next_state(DeliveryState(row.state), DeliveryEvent.RETRY)
    row.not_before, row.error, row.is_uncertain = rested(tx, row, rest), error, uncertain
    row.lease_until = None
    tx.session.add(row)
    return True


def put_back(tx: Transaction, delivery: Delivery, rest: timedelta) -> bool:
    """Put a claimed row back untried: Slack's rate limits have no room for it yet."""
    row = _held_by(tx, delivery)
    if row is None:
        return False
    row.state = next_state(DeliveryState(row.state), DeliveryEvent.RETRY)
    row.not_before, row.lease_until, row.attempts = rested(tx, row, rest), None, row.attempts - 1
    tx.session.add(row)
    return True


def note(tx: Transaction, delivery: Delivery, about: Mapping[str, str]) -> bool:
    """Write down, halfway through a send, what a later look-up will need."""
    row = _held_by(tx, delivery)
    if row is None:
        return False
    row.about = {**(row.about or {}), **about}
    tx.session.add(row)
    return True


def record_held(tx: Transaction, delivery: Delivery, error: str) -> bool:
    """Set a claimed row aside until a person releases it."""
    return _end(tx, delivery, DeliveryEvent.HOLD, error)


def record_failed(tx: Transaction, delivery: Delivery, error: str) -> bool:
    """Give a claimed row up, and empty it."""
    return _end(tx, delivery, DeliveryEvent.FAIL, error)


def _end(tx: Transaction, delivery: Delivery, event: DeliveryEvent, error: str) -> bool:
    row = _held_by(tx, delivery)
    if row is None:
        return False
    row.state = next_state(DeliveryState(row.state), event)
    row.error, row.lease_until = error, None
    if event is DeliveryEvent.FAIL:
        row.payload, row.about = None, None
    tx.session.add(row)
    tx.has_post = True
    return True


def _held_by(tx: Transaction, delivery: Delivery) -> OutboxRow | None:
    # The fence: a worker whose lease was taken over finds nothing to write to.
    wanted = {"id": delivery.id, "fence": delivery.fence}
    return tx.session.exec(_LOCKED if tx.is_postgres else _CLAIMED, params=wanted).first()


def release(tx: Transaction, outbox_id: OutboxId, circle_id: CircleId, send: bool) -> Leave | None:
    """Send a held row of `circle_id` after all, or let it go; return when it may leave, None where it is not held.

    It leaves after a hush, in its reader's hours and within their budget, as it would have by itself.
    """
    row = tx.session.exec(select(OutboxRow).where(OutboxRow.id == outbox_id, OutboxRow.circle_id == circle_id)).first()
    if row is None or row.state != DeliveryState.HELD:
        return None
    event = DeliveryEvent.RELEASE if send else DeliveryEvent.FAIL
    found = allowed(tx, row, [row.id])
    row.state = next_state(DeliveryState(row.state), event)
    row.not_before, row.attempts, row.is_uncertain = found.at, 0, False
    if not send:
        row.payload, row.about = None, None
    tx.session.add(row)
    tx.has_post = True
    return found


def let_go(tx: Transaction, outbox_id: OutboxId) -> None:
    """Give up a row that has not left, waiting or held: what it would have said is no longer so."""
    row = tx.session.exec(_BY_ID, params={"id": outbox_id}).first()
    if row and row.state in UNSENT:
        give_up(row)
        tx.session.add(row)


def state_of(tx: Transaction, outbox_id: OutboxId) -> DeliveryState | None:
    """Return where a delivery stands, or None when there is none of that id."""
    state = tx.session.exec(_STATE, params={"id": outbox_id}).first()
    return DeliveryState(state) if state else None
