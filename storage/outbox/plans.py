"""What is to be sent: `enqueue` is the one door out of the process, and says when a row may leave."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from hashlib import sha256
from typing import Any

from sqlalchemy import Executable
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import col, select
from sqlmodel.sql.expression import SelectOfScalar

from domain.contact import ASKS, IN_HOURS, SPEAKS, UNREQUESTED, Recipient, not_before
from domain.deliveries import DeliveryState, Kind, Purpose
from domain.ids import ChannelId, CircleId, MemberId, OutboxId, TeamId
from domain.members import Member
from domain.viewers import system
from storage.budget import balance
from storage.database import Transaction
from storage.outbox.outlived import doomed
from storage.outbox.recipients import recipient_of
from storage.tables import CircleRow, MemberRow, OutboxRow

URGENT, SOON, LATER = 1, 5, 9
LONGEST_KEY = 255
OWED = "owed"
"""Why an ask is held: the member gave, or was asked, more than they received."""

_AT_FIRST: Mapping[str, Any] = {
    "fence": 0,
    "attempts": 0,
    "is_uncertain": False,
    "error": "",
    "result_channel": "",
    "result_ts": "",
}


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


def enqueue(tx: Transaction, out: Outgoing) -> OutboxId:
    """Plan one send, at the earliest moment the contact budget, hush and hours allow; return its id.

    An ask of a member whom the program owes is held until `mend` finds that it owes them no more.
    The same `dedupe_key` again changes nothing and returns the id of the first. A message to a member whose
    DM is not open yet brings its own `conversations.open` before it.
    """
    moment = _earliest(tx, out)
    if out.member and not out.member.dm_channel and out.kind in (Kind.POST, Kind.FILE):
        # Opening shows nothing to anybody, so it need not wait with what it is for.
        _insert(tx, _opening(out, out.member), tx.now)
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


def _known(tx: Transaction, dedupe_key: str) -> OutboxId | None:
    found = tx.session.exec(select(OutboxRow.id).where(OutboxRow.dedupe_key == _fitting(dedupe_key))).first()
    return OutboxId(found) if found else None


def _fitting(key: str) -> str:
    return key if len(key) <= LONGEST_KEY else f"{key[:100]}#{sha256(key.encode()).hexdigest()}"


def _insert(tx: Transaction, out: Outgoing, moment: datetime) -> OutboxId:
    values = {
        "id": tx.new_id(),
        "team_id": out.team_id,
        "circle_id": out.circle_id,
        "kind": out.kind,
        "purpose": out.purpose,
        "member_id": out.member.id if out.member else "",
        "channel_id": out.channel_id,
        "dedupe_key": _fitting(out.dedupe_key),
        "order_key": _fitting(out.order_key),
        "priority": out.priority,
        "payload": dict(out.payload),
        "about": dict(out.about),
        "state": DeliveryState.HELD if _is_owed(tx, out) else DeliveryState.QUEUED,
        "not_before": moment,
        "created_at": tx.now,
    }
    if values["state"] is DeliveryState.HELD:
        values["error"] = OWED
    # Somebody else may enqueue the same at this moment; the database lets one of the two in.
    taken = tx.session.connection().execute(_insertion(tx.is_postgres), {**_AT_FIRST, **values}).scalar()
    found = OutboxId(taken) if taken else _known(tx, out.dedupe_key)
    assert found is not None
    return found


def _is_owed(tx: Transaction, out: Outgoing) -> bool:
    if out.purpose not in ASKS or out.kind is not Kind.POST or out.member is None:
        return False
    return balance(tx, system(out.team_id, out.circle_id), out.member.id).is_owed


@cache
def _insertion(is_postgres: bool) -> Executable:
    # Built once: building it anew for every row costs more than running it.
    dialect = postgresql if is_postgres else sqlite
    statement = dialect.insert(OutboxRow).on_conflict_do_nothing(index_elements=["dedupe_key"])
    made: Executable = statement.returning(col(OutboxRow.id))
    return made


def earliest(
    tx: Transaction,
    purpose: Purpose,
    circle_id: CircleId,
    member: Member | None,
    intro_id: str = "",
    without: Collection[str] = (),
) -> datetime:
    """Return the earliest moment (UTC) at which a message of `purpose` may leave, to `member` or to a channel.

    Messages of one intro are one conversation: a check-in does not wait for the suggestion it follows.
    Rows `without` do not count.
    """
    circle = tx.session.get(CircleRow, circle_id) if circle_id else None
    recipient = recipient_of(tx, member, without, intro_id) if member and purpose in IN_HOURS else None
    return not_before(purpose, recipient, circle.hush_until if circle else None, tx.now)


def _earliest(tx: Transaction, out: Outgoing) -> datetime:
    allowed = earliest(tx, out.purpose, out.circle_id, out.member, out.about.get("intro", ""))
    return max(allowed, out.not_before) if out.not_before else allowed


def replan(tx: Transaction, circle_id: CircleId) -> Mapping[Purpose, int]:
    """Plan everything a circle has queued anew, as its hush, hours, pauses and budgets are now; return `will_leave`.

    What somebody just asked for is left alone. Messages keep their order. O(queued rows).
    """
    rows = tx.session.exec(_queued(circle_id).order_by(col(OutboxRow.not_before), col(OutboxRow.seq))).all()
    circle = tx.session.get(CircleRow, circle_id)
    pending = {row.id for row in rows}
    for row in rows:
        purpose = Purpose(row.purpose)
        member = tx.session.get(MemberRow, row.member_id) if purpose in IN_HOURS else None
        recipient = recipient_of(tx, member, pending, (row.about or {}).get("intro", "")) if member else None
        row.not_before = not_before(purpose, recipient, circle.hush_until if circle else None, tx.now)
        pending.discard(row.id)
        tx.session.add(row)
        tx.session.flush()
    tx.has_post = True
    return will_leave(tx, circle_id)


def will_leave(tx: Transaction, circle_id: CircleId) -> Mapping[Purpose, int]:
    """Return how many messages of each purpose a circle has queued, without those that will be let go instead."""
    untrue = doomed(tx, circle_id)
    return Counter(Purpose(row.purpose) for row in tx.session.exec(_queued(circle_id)) if row.id not in untrue)


def _queued(circle_id: CircleId) -> SelectOfScalar[OutboxRow]:
    return select(OutboxRow).where(
        OutboxRow.circle_id == circle_id,
        OutboxRow.state == DeliveryState.QUEUED,
        col(OutboxRow.purpose).in_(SPEAKS),
    )


def rested(tx: Transaction, row: OutboxRow, rest: timedelta) -> datetime:
    """Return when a row that did not get through may leave again: after `rest`, in its recipient's hours, unhushed."""
    circle = tx.session.get(CircleRow, row.circle_id) if row.circle_id else None
    member = tx.session.get(MemberRow, row.member_id) if row.purpose in IN_HOURS and row.member_id else None
    recipient = Recipient(member.tz, member.paused_until, away_until=member.away_until) if member else None
    return not_before(Purpose(row.purpose), recipient, circle.hush_until if circle else None, tx.now + rest)


def postpone(tx: Transaction, member_id: MemberId, tz: str, until: datetime) -> None:
    """Move what waits for a member, unrequested, behind the end of their pause or of a status that says away."""
    _move(tx, member_id, UNREQUESTED, Recipient(tz, until))


def move_to_zone(tx: Transaction, member_id: MemberId, tz: str) -> None:
    """Move what waits for a member's working hours, and would come outside of them in their new zone, to the next."""
    _move(tx, member_id, IN_HOURS, Recipient(tz))


def _move(tx: Transaction, member_id: MemberId, purposes: Collection[Purpose], recipient: Recipient) -> None:
    rows = tx.session.exec(
        select(OutboxRow).where(
            OutboxRow.member_id == member_id,
            OutboxRow.state == DeliveryState.QUEUED,
            col(OutboxRow.purpose).in_(purposes),
        )
    )
    for row in rows:
        row.not_before = not_before(Purpose(row.purpose), recipient, None, row.not_before)
        tx.session.add(row)
