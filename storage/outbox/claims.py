"""How a worker takes what is due: under a lease, with a fence, and in order."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Select, and_, case, or_, update
from sqlalchemy.orm import aliased
from sqlmodel import col, select

from domain.deliveries import DeliveryState, Kind, Purpose
from domain.ids import ChannelId, CircleId, MemberId, OutboxId, TeamId, UserId
from storage.database import Transaction
from storage.outbox.lateness import put_off_late
from storage.outbox.outlived import let_go_outlived
from storage.tables import MemberRow, OutboxRow

LEASE = timedelta(seconds=60)


@dataclass(frozen=True)
class Delivery:
    """A claimed row: all a sender needs. `channel_id` and `ts` are resolved at the moment of the claim."""

    id: OutboxId
    kind: Kind
    purpose: Purpose
    team_id: TeamId
    circle_id: CircleId
    member_id: MemberId
    user_id: UserId
    channel_id: ChannelId
    ts: str
    payload: Mapping[str, Any]
    about: Mapping[str, str]
    fence: int
    attempts: int
    is_uncertain: bool
    created_at: datetime


def claim(tx: Transaction, limit: int = 20) -> list[Delivery]:
    """Take up to `limit` due rows under a lease, most urgent first, and never one behind an unsent elder.

    What is no longer so by now is let go. What was due while nobody looked, and would now come outside of its
    reader's hours, is put off to their next.

    A row whose lease ran out is taken again with a higher fence and marked uncertain: it may have been sent.
    """
    let_go_outlived(tx)
    put_off_late(tx)
    due = _due(tx, limit)
    lost = and_(col(OutboxRow.state) == DeliveryState.SENDING, ~col(OutboxRow.is_uncertain))
    statement = (
        update(OutboxRow)
        .where(col(OutboxRow.seq).in_(due))
        .values(
            is_uncertain=or_(col(OutboxRow.is_uncertain), col(OutboxRow.state) == DeliveryState.SENDING),
            state=DeliveryState.SENDING,
            lease_until=tx.now + LEASE,
            fence=col(OutboxRow.fence) + 1,
            attempts=case((lost, 2), else_=col(OutboxRow.attempts) + 1),
        )
        .returning(col(OutboxRow.id))
        .execution_options(synchronize_session=False)
    )
    ids = [row[0] for row in tx.session.connection().execute(statement)]
    if not ids:
        return []
    rows = tx.session.exec(select(OutboxRow).where(col(OutboxRow.id).in_(ids))).all()
    return [_delivery(tx, row) for row in sorted(rows, key=lambda r: (r.priority, r.seq or 0))]


def _due(tx: Transaction, limit: int) -> Select[Any]:
    elder = aliased(OutboxRow)
    unsent = (DeliveryState.QUEUED, DeliveryState.SENDING)
    blocked = (
        select(elder.seq)
        .where(elder.order_key == OutboxRow.order_key, col(elder.state).in_(unsent))
        .where(col(elder.seq) < col(OutboxRow.seq))
        .exists()
    )
    ready = or_(
        and_(col(OutboxRow.state) == DeliveryState.QUEUED, col(OutboxRow.not_before) <= tx.now),
        and_(col(OutboxRow.state) == DeliveryState.SENDING, col(OutboxRow.lease_until) < tx.now),
    )
    due = select(OutboxRow.seq).where(ready, ~blocked).order_by(col(OutboxRow.priority), col(OutboxRow.seq))
    due = due.limit(limit)
    return due.with_for_update(skip_locked=True) if tx.is_postgres else due


def _delivery(tx: Transaction, row: OutboxRow) -> Delivery:
    member = tx.session.get(MemberRow, row.member_id) if row.member_id else None
    channel, ts = _place(tx, row, member)
    return Delivery(
        OutboxId(row.id),
        Kind(row.kind),
        Purpose(row.purpose),
        TeamId(row.team_id),
        CircleId(row.circle_id),
        MemberId(row.member_id),
        UserId(member.user_id if member else ""),
        ChannelId(channel),
        ts,
        row.payload or {},
        row.about or {},
        row.fence,
        row.attempts,
        row.is_uncertain,
        row.created_at,
    )


def _place(tx: Transaction, row: OutboxRow, member: MemberRow | None) -> tuple[str, str]:
    if row.kind == Kind.UPDATE and row.payload and "of" in row.payload:
        first = tx.session.exec(select(OutboxRow).where(OutboxRow.id == row.payload["of"])).first()
        return (first.result_channel, first.result_ts) if first else ("", "")
    if row.channel_id:
        return row.channel_id, str((row.payload or {}).get("ts", ""))
    return (member.dm_channel if member else ""), ""


def held_delivery(tx: Transaction, outbox_id: OutboxId, circle_id: CircleId) -> Delivery | None:
    """Return a held row of `circle_id` as a sender would read it, or None when it is not held."""
    query = select(OutboxRow).where(
        OutboxRow.id == outbox_id, OutboxRow.circle_id == circle_id, OutboxRow.state == DeliveryState.HELD
    )
    row = tx.session.exec(query).first()
    return _delivery(tx, row) if row else None


def next_due(tx: Transaction, after: datetime | None = None) -> datetime | None:
    """Return when the earliest queued row is due (later than `after`, if given), or None when there is none."""
    query = select(OutboxRow.not_before).where(OutboxRow.state == DeliveryState.QUEUED)
    if after is not None:
        query = query.where(col(OutboxRow.not_before) > after)
    return tx.session.exec(query.order_by(col(OutboxRow.not_before)).limit(1)).first()
