"""Erasure: removes a person from everything in our keeping; outcomes stay, without a name."""

from hashlib import sha256

from sqlalchemy import delete, update
from sqlmodel import col, select

from domain.deliveries import DeliveryState
from domain.ids import CircleId, TeamId, UserId
from domain.intros import OPEN, IntroState
from domain.members import Member
from storage.database import Transaction
from storage.tables import (
    CircleRow,
    ForgottenRow,
    IntroRow,
    IntroSideRow,
    MemberRow,
    OutboxRow,
    OutcomePartyRow,
    ProfileRow,
    ReplyRow,
    Workspace,
)


def forget(tx: Transaction, member: Member) -> None:
    """Erase one member from their circle: profile, replies, intros, queued messages, name and address.

    What stays is a salted hash, so that reconcile does not read their old replies again, and the ledger's
    nameless rows. The file itself is rewritten afterwards by `Database.scrub`.
    """
    connection = tx.session.connection()
    intro_ids = select(IntroSideRow.intro_id).where(IntroSideRow.member_id == member.id)
    connection.execute(
        update(IntroRow)
        .where(col(IntroRow.id).in_(intro_ids), col(IntroRow.state).in_(OPEN))
        .values(state=IntroState.EXPIRED)
    )
    connection.execute(
        update(OutboxRow)
        .where(col(OutboxRow.id).in_(_messages_about(tx, member)))
        .values(payload=None, about=None, state=DeliveryState.FAILED)
    )
    for table in (OutcomePartyRow, IntroSideRow, ProfileRow):
        connection.execute(delete(table).where(col(table.member_id) == member.id))
    connection.execute(
        delete(ReplyRow).where(col(ReplyRow.circle_id) == member.circle_id, col(ReplyRow.user_id) == member.user_id)
    )
    connection.execute(delete(MemberRow).where(col(MemberRow.id) == member.id))
    _remember_to_forget(tx, member)
    tx.session.expire_all()


def is_forgotten(tx: Transaction, team_id: TeamId, circle_id: CircleId, user_id: UserId) -> bool:
    """Whether this person asked to be forgotten in this circle and has not come back since."""
    return tx.session.get(ForgottenRow, (_hash(tx, team_id, user_id), circle_id)) is not None


def remember_again(tx: Transaction, team_id: TeamId, circle_id: CircleId, user_id: UserId) -> None:
    """Let somebody in again who came back by an act of their own."""
    row = tx.session.get(ForgottenRow, (_hash(tx, team_id, user_id), circle_id))
    if row:
        tx.session.delete(row)
        tx.session.flush()


def _messages_about(tx: Transaction, member: Member) -> list[str]:
    """Return the outbox rows to or about a member: the other side's messages of a shared intro too."""
    shared = tx.session.exec(select(IntroSideRow.intro_id).where(IntroSideRow.member_id == member.id)).all()
    rows = tx.session.exec(
        select(OutboxRow).where(OutboxRow.circle_id == member.circle_id, col(OutboxRow.payload).is_not(None))
    )
    return [
        row.id
        for row in rows
        if row.member_id == member.id
        or (row.about or {}).get("member") == member.id
        or (row.about or {}).get("intro") in shared
    ]


def _remember_to_forget(tx: Transaction, member: Member) -> None:
    key = (_hash(tx, member.team_id, member.user_id), member.circle_id)
    if tx.session.get(ForgottenRow, key) is None:
        tx.session.add(ForgottenRow(person_hash=key[0], circle_id=key[1], team_id=member.team_id, at=tx.now))
    circle = tx.session.get(CircleRow, member.circle_id)
    if circle and member.user_id in circle.managers:
        circle.managers = [user for user in circle.managers if user != member.user_id] or circle.managers
        tx.session.add(circle)
    tx.session.flush()


def _hash(tx: Transaction, team_id: TeamId, user_id: UserId) -> str:
    workspace = tx.session.get(Workspace, team_id)
    salt = workspace.salt if workspace else ""
    return sha256(f"{salt}:{team_id}:{user_id}".encode()).hexdigest()
