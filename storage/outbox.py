"""The outbox: `enqueue` is the one door out of the process, and `claim` is how a worker takes what is due."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Select, and_, or_, update
from sqlalchemy.orm import aliased
from sqlmodel import col, select

from domain.contact import BUDGET_WINDOW, UNREQUESTED, Recipient, not_before
from domain.deliveries import DeliveryEvent, DeliveryState, Kind, Purpose, next_state
from domain.ids import ChannelId, CircleId, MemberId, OutboxId, TeamId, UserId
from domain.members import Member
from storage.database import Transaction
from storage.tables import CircleRow, MemberRow, OutboxRow

LEASE = timedelta(seconds=60)
URGENT, SOON, LATER = 1, 5, 9


@dataclass(frozen=True)
class Outgoing:
    """Something to send: what call, why, to whom (a member's DM or a channel), and in what order.

    Rows of one `order_key` leave in the order they were enqueued. `about` names, by opaque ids, what the
    result belongs to; `dedupe_key` makes a second enqueue of the same thing do nothing.
    """

    kind: Kind
    purpose: Purpose
    team_id: TeamId
    circle_id: CircleId
    dedupe_key: str
    order_key: str
    payload: Mapping[str, Any] = field(default_factory=dict)
    member: Member | None = None
    channel_id: ChannelId = ChannelId("")
    about: Mapping[str, str] = field(default_factory=dict)
    priority: int = SOON
    not_before: datetime | None = None


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


def enqueue(tx: Transaction, out: Outgoing) -> OutboxId:
    """Plan one send, at the earliest moment the contact budget, hush and hours allow; return its id.

    The same `dedupe_key` again changes nothing and returns the id of the first. A message to a member whose
    DM is not open yet brings its own `conversations.open` before it.
    """
    found = tx.session.exec(select(OutboxRow.id).where(OutboxRow.dedupe_key == out.dedupe_key)).first()
    if found:
        return OutboxId(found)
    moment = _earliest(tx, out)
    if out.member and not out.member.dm_channel and out.kind in (Kind.POST, Kind.FILE):
        _insert(tx, _opening(out, out.member), moment)
    tx.has_post = True
    return _insert(tx, out, moment)


def _opening(out: Outgoing, member: Member) -> Outgoing:
    return Outgoing(
        Kind.OPEN_DM,
        Purpose.ADDRESS,
        out.team_id,
        out.circle_id,
        dedupe_key=f"dm:{out.dedupe_key}",
        order_key=out.order_key,
        member=member,
        priority=out.priority,
    )


def _insert(tx: Transaction, out: Outgoing, moment: datetime) -> OutboxId:
    row = OutboxRow(
        id=tx.new_id(),
        team_id=out.team_id,
        circle_id=out.circle_id,
        kind=out.kind,
        purpose=out.purpose,
        member_id=out.member.id if out.member else "",
        channel_id=out.channel_id,
        dedupe_key=out.dedupe_key,
        order_key=out.order_key,
        priority=out.priority,
        payload=dict(out.payload),
        about=dict(out.about),
        state=DeliveryState.QUEUED,
        not_before=moment,
        created_at=tx.now,
    )
    tx.session.add(row)
    tx.session.flush()
    return OutboxId(row.id)


def _earliest(tx: Transaction, out: Outgoing) -> datetime:
    circle = tx.session.get(CircleRow, out.circle_id) if out.circle_id else None
    recipient = _recipient(tx, out.member) if out.member and out.purpose in UNREQUESTED else None
    allowed = not_before(out.purpose, recipient, circle.hush_until if circle else None, tx.now)
    return max(allowed, out.not_before) if out.not_before else allowed


def _recipient(tx: Transaction, member: Member) -> Recipient:
    had = tx.session.exec(
        select(OutboxRow.not_before).where(
            OutboxRow.member_id == member.id,
            col(OutboxRow.purpose).in_(UNREQUESTED),
            OutboxRow.kind == Kind.POST,
            OutboxRow.state != DeliveryState.FAILED,
            OutboxRow.not_before > tx.now - BUDGET_WINDOW,
        )
    ).all()
    return Recipient(member.tz, member.paused_until, tuple(had))


def claim(tx: Transaction, limit: int = 20) -> list[Delivery]:
    """Take up to `limit` due rows under a lease, most urgent first, and never one behind an unsent elder.

    A row whose lease ran out is taken again with a higher fence and marked uncertain: it may have been sent.
    """
    due = _due(tx, limit)
    statement = (
        update(OutboxRow)
        .where(col(OutboxRow.seq).in_(due))
        .values(
            is_uncertain=or_(col(OutboxRow.is_uncertain), col(OutboxRow.state) == DeliveryState.SENDING),
            state=DeliveryState.SENDING,
            lease_until=tx.now + LEASE,
            fence=col(OutboxRow.fence) + 1,
            attempts=col(OutboxRow.attempts) + 1,
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


def record_sent(tx: Transaction, delivery: Delivery, channel_id: str = "", ts: str = "") -> bool:
    """Write down that a claimed row went out, and where; False when somebody else holds it by now."""
    row = _held_by(tx, delivery)
    if row is None:
        return False
    row.state = next_state(DeliveryState(row.state), DeliveryEvent.SEND)
    row.result_channel, row.result_ts, row.sent_at = channel_id, ts, tx.now
    row.payload, row.error, row.lease_until = None, "", None
    tx.session.add(row)
    tx.has_post = True
    return True


def record_retry(tx: Transaction, delivery: Delivery, rest: timedelta, error: str, uncertain: bool) -> bool:
    """Put a claimed row back for another try after `rest`; `uncertain` when it may have gone out."""
    row = _held_by(tx, delivery)
    if row is None:
        return False
    row.state = next_state(DeliveryState(row.state), DeliveryEvent.RETRY)
    row.not_before, row.error, row.is_uncertain = tx.now + rest, error, uncertain
    row.lease_until = None
    tx.session.add(row)
    return True


def put_back(tx: Transaction, delivery: Delivery, rest: timedelta) -> bool:
    """Put a claimed row back untried: Slack's rate limits have no room for it yet."""
    row = _held_by(tx, delivery)
    if row is None:
        return False
    row.state = next_state(DeliveryState(row.state), DeliveryEvent.RETRY)
    row.not_before, row.lease_until, row.attempts = tx.now + rest, None, row.attempts - 1
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
        row.payload = None
    tx.session.add(row)
    tx.has_post = True
    return True


def _held_by(tx: Transaction, delivery: Delivery) -> OutboxRow | None:
    # The fence: a worker whose lease was taken over finds nothing to write to.
    query = select(OutboxRow).where(
        OutboxRow.id == delivery.id,
        OutboxRow.fence == delivery.fence,
        OutboxRow.state == DeliveryState.SENDING,
    )
    return tx.session.exec(query.with_for_update() if tx.is_postgres else query).first()


def release(tx: Transaction, outbox_id: OutboxId, circle_id: CircleId, send: bool) -> bool:
    """Send a held row of `circle_id` after all, or let it go; False when it is not held any more."""
    row = tx.session.exec(select(OutboxRow).where(OutboxRow.id == outbox_id, OutboxRow.circle_id == circle_id)).first()
    if row is None or row.state != DeliveryState.HELD:
        return False
    event = DeliveryEvent.RELEASE if send else DeliveryEvent.FAIL
    row.state = next_state(DeliveryState(row.state), event)
    row.not_before, row.attempts, row.is_uncertain = tx.now, 0, False
    row.payload = row.payload if send else None
    tx.session.add(row)
    tx.has_post = True
    return True


def let_go(tx: Transaction, outbox_id: OutboxId) -> None:
    """Give up a row that is still queued: what it would have said is no longer so."""
    row = tx.session.exec(select(OutboxRow).where(OutboxRow.id == outbox_id)).first()
    if row and row.state == DeliveryState.QUEUED:
        row.state = next_state(DeliveryState.QUEUED, DeliveryEvent.FAIL)
        row.payload, row.error = None, "let_go"
        tx.session.add(row)


def state_of(tx: Transaction, outbox_id: OutboxId) -> DeliveryState | None:
    """Return where a delivery stands, or None when there is none of that id."""
    state = tx.session.exec(select(OutboxRow.state).where(OutboxRow.id == outbox_id)).first()
    return DeliveryState(state) if state else None


def next_due(tx: Transaction) -> datetime | None:
    """Return when the earliest queued row is due, or None when nothing is queued."""
    return tx.session.exec(
        select(OutboxRow.not_before)
        .where(OutboxRow.state == DeliveryState.QUEUED)
        .order_by(col(OutboxRow.not_before))
        .limit(1)
    ).first()
