"""How a worker takes what is due: under a lease, with a fence, and in order."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Executable, Select, and_, bindparam, case, or_, update
from sqlalchemy.orm import aliased
from sqlmodel import col, select

from domain.deliveries import DeliveryState, Kind, Purpose
from domain.ids import ChannelId, CircleId, MemberId, OutboxId, TeamId, UserId
from storage.database import Transaction
from storage.outbox.leaving import put_off
from storage.outbox.outlived import let_go_outlived
from storage.outbox.standing import IS_DUE, ON_ITS_WAY
from storage.tables import MemberRow, OutboxRow

LEASE = timedelta(seconds=60)

_SENT_TO = select(OutboxRow.result_channel, OutboxRow.result_ts).where(col(OutboxRow.id) == bindparam("id"))
_NEXT = (
    select(OutboxRow.not_before)
    .where(col(OutboxRow.state) == DeliveryState.QUEUED)
    .order_by(col(OutboxRow.not_before))
    .limit(1)
)
_NEXT_AFTER = _NEXT.where(col(OutboxRow.not_before) > bindparam("after"))


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

    What is no longer so by now is let go. What its reader has no room for any more, or would get outside of their
    hours since nobody looked when it was due, is put off.

    A row whose lease ran out is taken again with a higher fence and marked uncertain: it may have been sent.
    """
    let_go_outlived(tx)
    wanted = {"now": tx.now, "until": tx.now + LEASE, "most": limit}
    rows = tx.session.execute(_claiming(tx.is_postgres), wanted).scalars().all()
    in_order = sorted(rows, key=lambda row: (row.priority, row.seq or 0))
    return [_delivery(tx, row) for row in put_off(tx, in_order)]


@cache
def _claiming(is_postgres: bool) -> Executable:
    lost = and_(col(OutboxRow.state) == DeliveryState.SENDING, ~col(OutboxRow.is_uncertain))
    return (
        update(OutboxRow)
        .where(col(OutboxRow.seq).in_(_due(is_postgres)))
        .values(
            is_uncertain=or_(col(OutboxRow.is_uncertain), col(OutboxRow.state) == DeliveryState.SENDING),
            state=DeliveryState.SENDING,
            lease_until=bindparam("until"),
            fence=col(OutboxRow.fence) + 1,
            attempts=case((lost, 2), else_=col(OutboxRow.attempts) + 1),
        )
        .returning(OutboxRow)
        .execution_options(synchronize_session=False, populate_existing=True)
    )


def _due(is_postgres: bool) -> Select[Any]:
    elder = aliased(OutboxRow)
    blocked = (
        select(elder.seq)
        .where(elder.order_key == OutboxRow.order_key, col(elder.state).in_(ON_ITS_WAY))
        .where(col(elder.seq) < col(OutboxRow.seq))
        .exists()
    )
    due = select(OutboxRow.seq).where(IS_DUE, ~blocked).order_by(col(OutboxRow.priority), col(OutboxRow.seq))
    due = due.limit(bindparam("most"))
    return due.with_for_update(skip_locked=True) if is_postgres else due


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
        return tx.session.exec(_SENT_TO, params={"id": row.payload["of"]}).first() or ("", "")
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
    if after is None:
        return tx.session.exec(_NEXT).first()
    return tx.session.exec(_NEXT_AFTER, params={"after": after}).first()
