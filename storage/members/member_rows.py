"""The rows of members: read for who may see them, and written as Slack and managers say."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from sqlalchemy import bindparam
from sqlmodel import col, select

from domain.ids import ChannelId, CircleId, MemberId, TeamId, UserId
from domain.members import Kind, Member, Person
from domain.viewers import Viewer
from storage import directory, outbox
from storage.database import Transaction
from storage.tables import MemberRow

_OF_USER = (
    select(MemberRow)
    .where(col(MemberRow.team_id) == bindparam("team"), col(MemberRow.user_id) == bindparam("user"))
    .order_by(col(MemberRow.circle_id))
)
_IN_CIRCLE = select(MemberRow).where(
    col(MemberRow.circle_id) == bindparam("circle"), col(MemberRow.user_id) == bindparam("user")
)

_EACH = select(MemberRow).where(col(MemberRow.id).in_(bindparam("members", expanding=True)))


def of_user(tx: Transaction, team_id: TeamId, user_id: UserId) -> tuple[Member, ...]:
    """Return a person's own memberships in every circle, for acts that are about themselves."""
    rows = tx.session.exec(_OF_USER, params={"team": team_id, "user": user_id})
    return tuple(_member(row) for row in rows)


def in_circle(tx: Transaction, viewer: Viewer, user_id: UserId) -> Member | None:
    """Return the member that `user_id` is in the viewer's circle, or None."""
    return _seen(viewer, _of_person(tx, viewer, user_id))


def get(tx: Transaction, viewer: Viewer, member_id: MemberId) -> Member | None:
    """Return one member of the viewer's circle, or None: from another circle it is as if not there."""
    return _seen(viewer, tx.session.get(MemberRow, member_id))


def get_each(tx: Transaction, viewer: Viewer, member_ids: Sequence[MemberId]) -> Mapping[MemberId, Member]:
    """Return those of `member_ids` whom `get` would return. One query, after which `get` has them at hand."""
    rows = tx.session.exec(_EACH, params={"members": list(member_ids)}).all() if member_ids else ()
    found = (_seen(viewer, row) for row in rows)
    return {member.id: member for member in found if member}


def joined(tx: Transaction, viewer: Viewer, member_id: MemberId) -> date | None:
    """Return the day on which the viewer, or for the bot any member, was first seen in the circle; None for others."""
    row = tx.session.get(MemberRow, member_id)
    if row is None or (row.team_id, row.circle_id) != (viewer.team_id, viewer.circle_id):
        return None
    return row.joined_at.date() if viewer.is_system or viewer.member_id == member_id else None


def every(tx: Transaction, viewer: Viewer) -> tuple[Member, ...]:
    """Return the members of the viewer's circle in the order they joined; an outsider sees nobody."""
    if not viewer.sees_directory:
        return ()
    rows = tx.session.exec(
        select(MemberRow)
        .where(MemberRow.team_id == viewer.team_id, MemberRow.circle_id == viewer.circle_id)
        .order_by(MemberRow.joined_at, MemberRow.id)  # type: ignore[arg-type]
    )
    return tuple(_member(row) for row in rows)


def upsert(tx: Transaction, viewer: Viewer, person: Person, kind: Kind, known: Member | None = None) -> Member:
    """Write what Slack says of a person into the viewer's circle; a kind set by hand stays.

    `known` is that member as read in this transaction, if they were: they are not looked up again.
    """
    row = _own(tx, viewer, known.id) if known else _of_person(tx, viewer, person.user_id)
    row = row or MemberRow(
        id=tx.new_id(),
        team_id=viewer.team_id,
        circle_id=viewer.circle_id,
        user_id=person.user_id,
        kind=kind,
        joined_at=tx.now,
    )
    said = (person.name, person.tz, person.is_active, row.kind if row.kind_by_hand else kind)
    if row not in tx.session or said != (row.name, row.tz, row.is_present, row.kind):
        is_renamed = row in tx.session and row.name != person.name
        row.name, row.tz, row.is_present, row.kind = said
        tx.session.add(row)
        tx.session.flush()
        if is_renamed:
            directory.rename(tx, row)
    return _member(row)


def label(tx: Transaction, viewer: Viewer, member_id: MemberId, kind: Kind) -> None:
    """Set a member's kind by hand."""
    row = _own(tx, viewer, member_id)
    row.kind, row.kind_by_hand = kind, True
    tx.session.add(row)


def set_presence(tx: Transaction, viewer: Viewer, member_id: MemberId, is_present: bool) -> None:
    """Write down that a member joined or left the circle's channel."""
    row = _own(tx, viewer, member_id)
    row.is_present = is_present
    tx.session.add(row)


def set_pause(tx: Transaction, viewer: Viewer, member_id: MemberId, until: datetime | None) -> None:
    """Pause a member until a moment, with what already waits for them, or end their pause with None."""
    row = _own(tx, viewer, member_id)
    row.paused_until = until
    tx.session.add(row)
    if until is not None:
        outbox.postpone(tx, member_id, row.tz, until)


def set_away(tx: Transaction, viewer: Viewer, member_id: MemberId, until: datetime | None) -> None:
    """Hold what waits for a member, too, until the end of a status that says away; None for no such status."""
    row = _own(tx, viewer, member_id)
    row.away_until = until
    tx.session.add(row)
    if until is not None:
        outbox.postpone(tx, member_id, row.tz, until)


def set_dm_channel(tx: Transaction, viewer: Viewer, member_id: MemberId, channel_id: ChannelId) -> None:
    """Write down where a member can be written to."""
    row = tx.session.get(MemberRow, member_id)
    if row and row.circle_id == viewer.circle_id:
        row.dm_channel = channel_id
        tx.session.add(row)


def _seen(viewer: Viewer, row: MemberRow | None) -> Member | None:
    if row is None or (row.team_id, row.circle_id) != (viewer.team_id, viewer.circle_id):
        return None
    return _member(row) if viewer.sees_directory or row.user_id == viewer.user_id else None


def _of_person(tx: Transaction, viewer: Viewer, user_id: UserId) -> MemberRow | None:
    return tx.session.exec(_IN_CIRCLE, params={"circle": viewer.circle_id, "user": user_id}).first()


def _own(tx: Transaction, viewer: Viewer, member_id: MemberId) -> MemberRow:
    row = tx.session.get(MemberRow, member_id)
    if row is None or (row.team_id, row.circle_id) != (viewer.team_id, viewer.circle_id):
        raise LookupError("no such member in this circle")
    return row


def _member(row: MemberRow) -> Member:
    return Member(
        MemberId(row.id),
        TeamId(row.team_id),
        CircleId(row.circle_id),
        UserId(row.user_id),
        row.name,
        Kind(row.kind),
        row.tz,
        ChannelId(row.dm_channel),
        row.paused_until,
        row.is_present,
        row.away_until,
    )
