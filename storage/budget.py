"""What the contact budget asks of storage: whether somebody is an executive, and whether the program owes them."""

from collections.abc import Collection

from sqlmodel import col, func, select

from domain.balance import REMEMBERED, Balance, weigh
from domain.contact import ASKS
from domain.deliveries import DeliveryState, Kind
from domain.ids import MemberId, TeamId, UserId
from domain.taxonomy.kinds import Seniority
from domain.titles import understand_title
from domain.viewers import Viewer
from storage import outcomes
from storage.database import Transaction
from storage.tables import CircleRow, MemberRow, OutboxRow, ProfileRow


def is_executive(tx: Transaction, team_id: TeamId, user_id: UserId) -> bool:
    """Whether a title of this person, in any circle, is one at C-level, or a circle of theirs is for executives.

    They are written to less often.
    """
    return bool(executives(tx, team_id, [user_id]))


def executives(tx: Transaction, team_id: TeamId, user_ids: Collection[UserId]) -> frozenset[UserId]:
    """Return those of some people who are executives. Two queries."""
    theirs = (MemberRow.team_id == team_id, col(MemberRow.user_id).in_(user_ids))
    in_circles = tx.session.exec(
        select(MemberRow.user_id, CircleRow.settings)
        .join(CircleRow, col(MemberRow.circle_id) == col(CircleRow.circle_id))
        .where(*theirs, col(CircleRow.settings).is_not(None))
    )
    found = {UserId(user_id) for user_id, settings in in_circles if (settings or {}).get("is_executive")}
    kept = tx.session.exec(
        select(MemberRow.user_id, ProfileRow.fields)
        .join(ProfileRow, col(MemberRow.id) == col(ProfileRow.member_id))
        .where(*theirs)
    )
    titles = [(UserId(user_id), str((fields.get("title") or {}).get("value") or "")) for user_id, fields in kept]
    return frozenset(found) | {
        user_id for user_id, title in titles if title and understand_title(title).seniority is Seniority.C_LEVEL
    }


def balance(tx: Transaction, viewer: Viewer, member_id: MemberId) -> Balance:
    """Return what a member received, was asked and gave in the viewer's circle within the last year."""
    rows = outcomes.of_member(tx, viewer, member_id)
    asked = tx.session.exec(
        select(func.count())
        .select_from(OutboxRow)
        .where(
            OutboxRow.circle_id == viewer.circle_id,
            OutboxRow.member_id == member_id,
            col(OutboxRow.purpose).in_(ASKS),
            OutboxRow.kind == Kind.POST,
            OutboxRow.state == DeliveryState.SENT,
            col(OutboxRow.sent_at) > tx.now - REMEMBERED,
        )
    ).one()
    return weigh([row for row in rows if row.at > tx.now - REMEMBERED], asked)
