"""What waits in the outbox and why: for the budget, a debt, a hush, a pause or working hours."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam
from sqlmodel import col, func, select

from domain.contact import ASKS, IN_HOURS, PRIVATE, SPEAKS, UNREQUESTED, Wait, leave
from domain.deliveries import DeliveryEvent, DeliveryState, Kind, Purpose, next_state
from domain.ids import CircleId, MemberId, OutboxId
from domain.members import Member
from domain.viewers import system
from storage.budget import balance
from storage.database import Transaction
from storage.outbox.plans import OWED, earliest
from storage.outbox.recipients import recipient_of
from storage.outbox.standing import ON_ITS_WAY, UNSENT
from storage.tables import CircleRow, MemberRow, OutboxRow

_MOMENT = select(func.coalesce(col(OutboxRow.sent_at), col(OutboxRow.not_before))).where(
    col(OutboxRow.id) == bindparam("id")
)


@dataclass(frozen=True)
class Waiting:
    """A message that waits: what for, to which member (none: a channel), why, and until when (None: unknown)."""

    purpose: Purpose
    member_id: MemberId
    wait: Wait
    until: datetime | None


def waiting(tx: Transaction, circle_id: CircleId) -> list[Waiting]:
    """Return the messages of a circle that wait for the budget, a debt, a hush, a pause or hours. O(rows waiting).

    That two said yes to each other is theirs alone, so what tells it is not among them; nor is what nobody asked for
    to somebody who is not in the circle any more: it will not leave.
    """
    query = select(OutboxRow).where(
        OutboxRow.circle_id == circle_id,
        OutboxRow.kind == Kind.POST,
        col(OutboxRow.purpose).in_(SPEAKS - PRIVATE),
        col(OutboxRow.state).in_((DeliveryState.QUEUED, DeliveryState.HELD)),
    )
    circle = tx.session.get(CircleRow, circle_id)
    hush = circle.hush_until if circle else None
    found = (_waiting(tx, row, hush) for row in tx.session.exec(query.order_by(col(OutboxRow.not_before))))
    return [one for one in found if one]


def _waiting(tx: Transaction, row: OutboxRow, hush_until: datetime | None) -> Waiting | None:
    purpose, member_id = Purpose(row.purpose), MemberId(row.member_id)
    member = tx.session.get(MemberRow, member_id) if member_id else None
    if member and not member.is_present and purpose in UNREQUESTED:
        return None
    if row.state == DeliveryState.HELD:
        return Waiting(purpose, member_id, Wait.DEBT, None) if row.error == OWED else None
    if row.not_before <= tx.now or row.attempts:
        return None
    intro_id = (row.about or {}).get("intro", "")
    recipient = recipient_of(tx, member, [row.id], intro_id) if member and purpose in IN_HOURS else None
    wait = leave(purpose, recipient, hush_until, tx.now).wait
    return Waiting(purpose, member_id, wait or Wait.HOURS, row.not_before)


def open_ask(tx: Transaction, member_id: MemberId) -> OutboxId | None:
    """Return the ask of a member that has not left yet, waiting, held or on its way; None when there is none."""
    found = tx.session.exec(
        select(OutboxRow.id).where(
            OutboxRow.member_id == member_id,
            OutboxRow.kind == Kind.POST,
            col(OutboxRow.purpose).in_(ASKS),
            col(OutboxRow.state).in_(UNSENT | ON_ITS_WAY),
        )
    ).first()
    return OutboxId(found) if found else None


def moment_of(tx: Transaction, outbox_id: OutboxId) -> datetime | None:
    """Return when a row may leave, or left; None when there is none of that id."""
    return tx.session.exec(_MOMENT, params={"id": outbox_id}).first()


def mend(tx: Transaction, member: Member) -> int:
    """Let asks go that were held because the program owed this member, if it owes them no more; count them."""
    query = select(OutboxRow).where(
        OutboxRow.member_id == member.id, OutboxRow.state == DeliveryState.HELD, OutboxRow.error == OWED
    )
    rows = tx.session.exec(query).all()
    if not rows or balance(tx, system(member.team_id, member.circle_id), member.id).is_owed:
        return 0
    for row in rows:
        row.state, row.error = next_state(DeliveryState.HELD, DeliveryEvent.RELEASE), ""
        row.not_before = earliest(tx, Purpose(row.purpose), member.circle_id, member, without=[row.id])
        tx.session.add(row)
        tx.session.flush()
    tx.has_post = True
    return len(rows)
