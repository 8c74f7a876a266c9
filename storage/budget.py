"""What the contact budget asks of storage: whether somebody is an executive, and whether the program owes them."""

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
    memberships = select(CircleRow.settings).join(MemberRow, col(MemberRow.circle_id) == col(CircleRow.circle_id))
    of_circles = tx.session.exec(memberships.where(MemberRow.team_id == team_id, MemberRow.user_id == user_id))
    if any((settings or {}).get("is_executive") for settings in of_circles):
        return True
    kept = tx.session.exec(
        select(ProfileRow.fields)
        .join(MemberRow, col(MemberRow.id) == col(ProfileRow.member_id))
        .where(MemberRow.team_id == team_id, MemberRow.user_id == user_id)
    )
    titles = [str((fields.get("title") or {}).get("value") or "") for fields in kept]
    return any(understand_title(title).seniority is Seniority.C_LEVEL for title in titles if title)


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
