"""What the contact budget asks of storage: whether somebody is an executive, and whether the program owes them."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import and_, bindparam
from sqlmodel import col, func, select

from domain.contact import ASKS
from domain.deliveries import DeliveryState, Kind
from domain.ids import MemberId, TeamId, UserId
from domain.outcomes.balance import REMEMBERED, Balance, weigh
from domain.taxonomy.kinds import Seniority
from domain.titles import understand_title
from domain.viewers import Viewer
from storage import outcomes
from storage.database import Transaction
from storage.tables import CircleRow, MemberRow, OutboxRow, ProfileRow

OWN_PROFILE = and_(
    col(ProfileRow.circle_id) == col(MemberRow.circle_id), col(ProfileRow.member_id) == col(MemberRow.id)
)
"""Joins a profile to its member."""

_STANDING = (
    select(CircleRow.settings, ProfileRow.fields)
    .select_from(MemberRow)
    .join(CircleRow, col(CircleRow.circle_id) == col(MemberRow.circle_id), isouter=True)
    .join(ProfileRow, OWN_PROFILE, isouter=True)
    .where(col(MemberRow.team_id) == bindparam("team"), col(MemberRow.user_id) == bindparam("user"))
)


def is_executive(tx: Transaction, team_id: TeamId, user_id: UserId) -> bool:
    """Whether a title of this person, in any circle, is one at C-level, or a circle of theirs is for executives.

    They are written to less often.
    """
    rows = tx.session.exec(_STANDING, params={"team": team_id, "user": user_id})
    return any(makes_executive(settings, fields) for settings, fields in rows)


def makes_executive(settings: Mapping[str, Any] | None, fields: Mapping[str, Any] | None) -> bool:
    """Whether a circle of these `settings`, or a profile of these `fields`, makes somebody an executive."""
    title = str(((fields or {}).get("title") or {}).get("value") or "")
    is_chief = bool(title) and understand_title(title).seniority is Seniority.C_LEVEL
    return is_chief or bool((settings or {}).get("is_executive"))


def balance(tx: Transaction, viewer: Viewer, member_id: MemberId) -> Balance:
    """Return what a member received, was asked and gave in a year; to anybody but them and the bot, nothing."""
    if not (viewer.is_system or viewer.member_id == member_id):
        return Balance()
    rows = outcomes.of_member(tx, viewer, member_id)
    asked = tx.session.exec(
        select(func.count())
        .select_from(OutboxRow)
        .where(
            OutboxRow.team_id == viewer.team_id,
            OutboxRow.circle_id == viewer.circle_id,
            OutboxRow.member_id == member_id,
            col(OutboxRow.purpose).in_(ASKS),
            OutboxRow.kind == Kind.POST,
            OutboxRow.state == DeliveryState.SENT,
            col(OutboxRow.sent_at) > tx.now - REMEMBERED,
        )
    ).one()
    return weigh([row for row in rows if row.at > tx.now - REMEMBERED], asked)
