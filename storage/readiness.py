"""When members of a circle were last written to unasked, and what is open with them: of everybody at once."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import col, func, or_, select

from domain.contact import MONTH, UNREQUESTED
from domain.deliveries import DeliveryState, Kind, Purpose
from domain.ids import MemberId
from domain.intros import WAITING, IntroState, Stance
from domain.taxonomy.kinds import Seniority
from domain.titles import understand_title
from domain.viewers import Viewer
from storage.database import Transaction
from storage.tables import IntroRow, IntroSideRow, MemberRow, OutboxRow, ProfileRow

FRESH = timedelta(weeks=4)
"""An introduction counts as open for so long, unless its two have met."""


@dataclass(frozen=True)
class Lately:
    """What somebody had: the last message nobody asked for, in any circle; the last offer here; what is open here."""

    unrequested: datetime | None = None
    offered: datetime | None = None
    open: int = 0
    is_executive: bool = False


def lately(tx: Transaction, viewer: Viewer, moment: datetime) -> Mapping[MemberId, Lately]:
    """Return what each member of a circle had, and what is still open at `moment`; for the bot alone. Five queries."""
    if not viewer.is_system:
        return {}
    here = select(MemberRow.id, MemberRow.user_id).where(
        MemberRow.team_id == viewer.team_id, MemberRow.circle_id == viewer.circle_id
    )
    unrequested, offered = _unrequested(tx, viewer), _offered(tx, viewer)
    waiting, executives = _open(tx, viewer, moment), _executives(tx, viewer)
    return {
        MemberId(member_id): Lately(
            unrequested.get(user_id), offered.get(member_id), waiting[member_id], user_id in executives
        )
        for member_id, user_id in tx.session.exec(here)
    }


def _unrequested(tx: Transaction, viewer: Viewer) -> dict[str, datetime]:
    query = (
        select(MemberRow.user_id, func.max(OutboxRow.not_before))
        .join(OutboxRow, col(OutboxRow.member_id) == col(MemberRow.id))
        .where(MemberRow.team_id == viewer.team_id, OutboxRow.kind == Kind.POST)
        .where(col(OutboxRow.purpose).in_(UNREQUESTED), OutboxRow.state != DeliveryState.FAILED)
        .where(OutboxRow.not_before > tx.now - MONTH)
        .group_by(MemberRow.user_id)
    )
    return dict(tx.session.exec(query).all())


def _offered(tx: Transaction, viewer: Viewer) -> dict[str, datetime]:
    query = (
        select(OutboxRow.member_id, func.max(OutboxRow.not_before))
        .where(OutboxRow.circle_id == viewer.circle_id, OutboxRow.kind == Kind.POST)
        .where(OutboxRow.purpose == Purpose.OFFER, OutboxRow.state != DeliveryState.FAILED)
        .where(OutboxRow.not_before > tx.now - MONTH)
        .group_by(OutboxRow.member_id)
    )
    return dict(tx.session.exec(query).all())


def _open(tx: Transaction, viewer: Viewer, moment: datetime) -> Counter[str]:
    undecided = WAITING | {IntroState.DECLINED}
    going_on = (IntroState.INTRODUCED, IntroState.IN_TOUCH)
    query = (
        select(IntroSideRow.member_id)
        .join(IntroRow, col(IntroRow.id) == col(IntroSideRow.intro_id))
        .where(IntroRow.team_id == viewer.team_id, IntroRow.circle_id == viewer.circle_id)
        .where(col(IntroSideRow.stance).in_((Stance.ASKED, Stance.YES)))
        .where(
            or_(
                col(IntroRow.state).in_(undecided) & (col(IntroRow.expires_at) > moment),
                col(IntroRow.state).in_(going_on) & (col(IntroRow.introduced_at) > moment - FRESH),
            )
        )
    )
    return Counter(tx.session.exec(query).all())


def _executives(tx: Transaction, viewer: Viewer) -> frozenset[str]:
    kept = tx.session.exec(
        select(MemberRow.user_id, ProfileRow.fields)
        .join(ProfileRow, col(MemberRow.id) == col(ProfileRow.member_id))
        .where(MemberRow.team_id == viewer.team_id)
    )
    titles = ((user_id, str((fields.get("title") or {}).get("value") or "")) for user_id, fields in kept)
    return frozenset(
        user_id for user_id, title in titles if title and understand_title(title).seniority is Seniority.C_LEVEL
    )
