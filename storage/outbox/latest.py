"""Sends of which only the latest counts: at most one waits for each, and of those sent only the last is kept."""

from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import bindparam, delete, literal
from sqlmodel import col, select

from domain.deliveries import DeliveryState
from domain.ids import CircleId, OutboxId, UserId
from storage.database import Transaction
from storage.outbox.plans import OWED, Outgoing, earliest, enqueue
from storage.outbox.standing import ON_ITS_WAY
from storage.tables import MemberRow, OutboxRow

_KNOWN = select(OutboxRow.order_key).where(col(OutboxRow.order_key).in_(bindparam("keys", expanding=True)))


def enqueue_latest(tx: Transaction, out: Outgoing) -> OutboxId:
    """Plan a send whose content is made when it leaves: one that waits already will do, brought forward if need be.

    `order_key` names what is sent, `dedupe_key` says nothing. One that is on its way may have been made before
    this change, so another follows it; what was sent before is deleted.
    """
    waiting = _waiting(tx, out.order_key)
    if waiting:
        return _hasten(tx, waiting, out)
    tx.session.connection().execute(
        delete(OutboxRow).where(col(OutboxRow.order_key) == out.order_key, col(OutboxRow.state).not_in(ON_ITS_WAY))
    )
    return enqueue(tx, replace(out, dedupe_key=f"{out.order_key}:{tx.new_id()}"))


def _waiting(tx: Transaction, order_key: str) -> OutboxRow | None:
    # On PostgreSQL the lock keeps a worker from claiming the row, and reading too early, before this commits.
    query = select(OutboxRow).where(OutboxRow.order_key == order_key, OutboxRow.state == DeliveryState.QUEUED)
    return tx.session.exec(query.with_for_update() if tx.is_postgres else query).first()


def _hasten(tx: Transaction, row: OutboxRow, out: Outgoing) -> OutboxId:
    moment = max(earliest(tx, out.purpose, out.circle_id, out.member), out.not_before or tx.now)
    if row.attempts == 0:
        row.not_before = min(row.not_before, moment)
    row.priority = min(row.priority, out.priority)
    row.about = {**(row.about or {}), **out.about}
    tx.session.add(row)
    tx.has_post = True
    return OutboxId(row.id)


def latest_known(tx: Transaction, order_keys: Iterable[str]) -> frozenset[str]:
    """Return those of `order_keys` under which anything was ever planned and not dropped since."""
    wanted = list(order_keys)
    found: set[str] = set()
    for start in range(0, len(wanted), 500):
        part = wanted[start : start + 500]
        found.update(tx.session.exec(_KNOWN, params={"keys": part}))
    return frozenset(found)


def drop_latest(tx: Transaction, order_key: str) -> None:
    """Forget what was sent under `order_key`; what still waits or is on its way stays."""
    tx.session.flush()
    ended = col(OutboxRow.state).not_in(ON_ITS_WAY)
    tx.session.connection().execute(delete(OutboxRow).where(col(OutboxRow.order_key) == order_key, ended))


def latest_in_circle(tx: Transaction, prefix: str, circle_id: CircleId) -> list[UserId]:
    """Return the people of a circle, present or not, for whom anything is known under `prefix` and their id."""
    query = (
        select(MemberRow.user_id)
        .join(OutboxRow, col(OutboxRow.order_key) == literal(prefix) + col(MemberRow.user_id))
        .where(MemberRow.circle_id == circle_id)
        .distinct()
    )
    return [UserId(user_id) for user_id in tx.session.exec(query)]


def held(tx: Transaction, circle_id: CircleId) -> int:
    """Return how many messages of a circle wait for a hand."""
    query = select(OutboxRow.id).where(
        OutboxRow.state == DeliveryState.HELD, OutboxRow.circle_id == circle_id, OutboxRow.error != OWED
    )
    return len(tx.session.exec(query).all())
