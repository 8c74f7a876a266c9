"""Erasure: removes a person from everything in our keeping; outcomes stay, without a name."""

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy import delete, update
from sqlmodel import col, or_, select

from domain.deliveries import DeliveryState, Kind
from domain.ids import CircleId, OutboxId, TeamId, UserId
from domain.intros import INTRODUCED, OPEN, IntroState
from domain.members import Member
from storage import directory
from storage.database import Transaction
from storage.outbox import UNSENT
from storage.tables import (
    CircleRow,
    ConsentRow,
    DraftRow,
    ForgottenRow,
    IntroRow,
    IntroSideRow,
    MemberRow,
    OutboxRow,
    OutcomePartyRow,
    OutcomeSourceRow,
    PitchRow,
    PreferenceRow,
    ProfileRow,
    ReplyRow,
    RoundPairRow,
    RoundPlaceRow,
    RoundRow,
    ThreadRow,
    Workspace,
)


@dataclass(frozen=True)
class Posted:
    """A message that went to others, and what keeps those about the same in order."""

    id: OutboxId
    order_key: str


def posted_about(tx: Transaction, member: Member) -> list[Posted]:
    """Return what went to others of the introductions of `member`, where the two could talk. O(rows of the circle).

    That is all in their conversation, and what the other side got of it in private; each may name `member`.
    """
    sides = select(IntroSideRow.intro_id).where(IntroSideRow.member_id == member.id)
    talks = tx.session.exec(
        select(IntroRow.id).where(
            col(IntroRow.id).in_(sides), col(IntroRow.state).in_(INTRODUCED), col(IntroRow.group_channel) != ""
        )
    ).all()
    if not talks:
        return []
    sent = tx.session.exec(
        select(OutboxRow.id, OutboxRow.order_key)
        .where(OutboxRow.circle_id == member.circle_id, OutboxRow.member_id != member.id)
        .where(OutboxRow.kind == Kind.POST, OutboxRow.state == DeliveryState.SENT)
        .order_by(col(OutboxRow.seq))
    )
    return [Posted(OutboxId(one), key) for one, key in sent if any(intro in key for intro in talks)]


def forget(tx: Transaction, member: Member) -> None:
    """Erase one member from their circle: profile, replies, intros, queued messages, name and address.

    What stays is a salted hash, so that reconcile does not read their old replies again, and the ledger's
    nameless rows. Who administers a workspace is Slack's to say, and is read again every hour. The file itself
    is rewritten afterwards by `Database.scrub`. O(outbox rows of the circle).
    """
    # While it is still known which introductions the two could talk in.
    _erase_messages(tx, member)
    _close_intros(tx, member)
    _erase_words(tx, member)
    _erase_from_rounds(tx, member)
    _erase_from_threads(tx, member)
    _erase_rows(tx, member)
    directory.erase(tx, member.id)
    _remember_to_forget(tx, member)
    tx.session.expire_all()


def _erase_messages(tx: Transaction, member: Member) -> None:
    tx.session.connection().execute(delete(OutboxRow).where(col(OutboxRow.id).in_(_messages_about(tx, member))))


def _close_intros(tx: Transaction, member: Member) -> None:
    """End what is open with this member, and take out what the other sides hold of their name and words."""
    connection = tx.session.connection()
    intro_ids = select(IntroSideRow.intro_id).where(IntroSideRow.member_id == member.id)
    connection.execute(
        update(IntroRow)
        .where(col(IntroRow.id).in_(intro_ids), col(IntroRow.state).in_(OPEN))
        .values(state=IntroState.EXPIRED)
    )
    for shared in (DraftRow, PitchRow):
        connection.execute(delete(shared).where(col(shared.intro_id).in_(intro_ids)))
    connection.execute(update(IntroRow).where(col(IntroRow.id).in_(intro_ids)).values(meets_at=None))
    # The words in which the other side was offered them.
    connection.execute(update(IntroSideRow).where(col(IntroSideRow.intro_id).in_(intro_ids)).values(shown="", why=""))


def _erase_words(tx: Transaction, member: Member) -> None:
    """Take out what managers wrote of this member in the ledger, and this person as who wrote of others."""
    connection = tx.session.connection()
    theirs = select(OutcomePartyRow.outcome_id).where(OutcomePartyRow.member_id == member.id)
    connection.execute(
        update(OutcomeSourceRow).where(col(OutcomeSourceRow.outcome_id).in_(theirs)).values(words="", record="")
    )
    connection.execute(
        update(OutcomeSourceRow)
        .where(col(OutcomeSourceRow.circle_id) == member.circle_id, col(OutcomeSourceRow.written_by) == member.user_id)
        .values(written_by="")
    )


def _erase_from_rounds(tx: Transaction, member: Member) -> None:
    """Take this member out of every round, as one who decided on it too, and off the lists of whom others avoid."""
    connection = tx.session.connection()
    pairs = or_(col(RoundPairRow.a) == member.id, col(RoundPairRow.b) == member.id)
    connection.execute(delete(RoundPairRow).where(pairs))
    connection.execute(
        update(RoundRow)
        .where(col(RoundRow.circle_id) == member.circle_id, col(RoundRow.decided_by) == member.user_id)
        .values(decided_by="")
    )
    for row in tx.session.exec(select(PreferenceRow).where(PreferenceRow.circle_id == member.circle_id)):
        if member.id in row.avoided_people:
            row.avoided_people = [other for other in row.avoided_people if other != member.id]
            tx.session.add(row)
    tx.session.flush()


def _erase_from_threads(tx: Transaction, member: Member) -> None:
    """Take out what this person replied, and who they are where they opened a thread."""
    connection = tx.session.connection()
    connection.execute(
        delete(ReplyRow).where(col(ReplyRow.circle_id) == member.circle_id, col(ReplyRow.user_id) == member.user_id)
    )
    connection.execute(
        update(ThreadRow)
        .where(col(ThreadRow.circle_id) == member.circle_id, col(ThreadRow.opened_by) == member.user_id)
        .values(opened_by="")
    )


def _erase_rows(tx: Transaction, member: Member) -> None:
    """Delete the rows that are about this member alone, and the member."""
    connection = tx.session.connection()
    for table in (OutcomePartyRow, ConsentRow, IntroSideRow, PreferenceRow, ProfileRow, RoundPlaceRow):
        connection.execute(delete(table).where(col(table.member_id) == member.id))
    connection.execute(delete(MemberRow).where(col(MemberRow.id) == member.id))


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
    """Return the outbox rows to or about a member: the other side's messages of a shared intro too.

    Rows of no circle are looked at as well: those of a workspace carry people's ids too.
    """
    shared = tx.session.exec(select(IntroSideRow.intro_id).where(IntroSideRow.member_id == member.id)).all()
    posted = {one.id for one in posted_about(tx, member)}
    kept = tx.session.exec(select(OutboxRow).where(col(OutboxRow.circle_id).in_((member.circle_id, ""))))
    return [
        row.id for row in kept if row.member_id == member.id or _changes(row, posted) or _names(row, member, shared)
    ]


def _changes(row: OutboxRow, posted: Collection[str]) -> bool:
    """Whether a row that has not left changes one of the messages `posted` of the two."""
    return row.state in UNSENT and (row.payload or {}).get("of") in posted


def _names(row: OutboxRow, member: Member, shared: Sequence[str]) -> bool:
    about = row.about or {}
    # A message that went out holds no words any more; the other side's stays, so that it can still be changed.
    if about.get("member") == member.id or (about.get("intro") in shared and row.payload):
        return True
    said = (row.channel_id, row.result_channel, row.dedupe_key, row.order_key, json.dumps([row.payload, row.about]))
    names = [name for name in (member.user_id, member.dm_channel) if name]
    return any(name in text for name in names for text in said)


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
