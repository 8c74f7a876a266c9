"""What decides when a member may be written to: their zone, their quiet, their wish, and what they had lately."""

from collections.abc import Collection, Mapping
from datetime import timedelta

from sqlmodel import col, select

from domain.contact import FORTNIGHT, MONTH, UNREQUESTED, Recipient
from domain.deliveries import DeliveryState, Kind, Purpose
from domain.ids import TeamId, UserId
from domain.members import Member
from domain.preferences import DAYS_BETWEEN, Frequency
from storage.budget import is_executive
from storage.database import Transaction
from storage.tables import MemberRow, OutboxRow, PreferenceRow


def recipient_of(
    tx: Transaction, member: Member | MemberRow, without: Collection[str] = (), intro_id: str = ""
) -> Recipient:
    """Return what decides when a member may be written to; rows `without` and those of `intro_id` do not count.

    One budget for a person, however many circles they are in. Offers that a circle makes more often than the budget
    has room for, since its member wished so, count for the offers of that circle alone.
    """
    every = MONTH if is_executive(tx, TeamId(member.team_id), UserId(member.user_id)) else FORTNIGHT
    wishes = _wishes(tx, member)
    rows = _had(tx, wishes, without)
    had, offered = [], []
    for row in rows:
        if intro_id and intro_id in row.dedupe_key:
            continue
        is_offer, wish = row.purpose == Purpose.OFFER, wishes[row.member_id]
        if is_offer and row.member_id == member.id:
            offered.append(row.not_before)
        elif not (is_offer and wish and wish < every):
            had.append(row.not_before)
    return Recipient(
        member.tz, member.paused_until, tuple(had), every, member.away_until, tuple(offered), wishes[member.id]
    )


def _wishes(tx: Transaction, member: Member | MemberRow) -> Mapping[str, timedelta | None]:
    """Return how much time a person wishes between two offers, for each of their memberships; None: never said."""
    query = (
        select(MemberRow.id, PreferenceRow.frequency)
        .join(PreferenceRow, col(PreferenceRow.member_id) == col(MemberRow.id), isouter=True)
        .where(MemberRow.team_id == member.team_id, MemberRow.user_id == member.user_id)
    )
    found: dict[str, timedelta | None] = {member.id: None}
    for member_id, frequency in tx.session.exec(query):
        days = DAYS_BETWEEN.get(Frequency(frequency)) if frequency else None
        found[member_id] = timedelta(days=days) if days else None
    return found


def _had(tx: Transaction, member_ids: Collection[str], without: Collection[str]) -> Collection[OutboxRow]:
    query = select(OutboxRow).where(
        col(OutboxRow.member_id).in_(member_ids),
        col(OutboxRow.purpose).in_(UNREQUESTED),
        OutboxRow.kind == Kind.POST,
        OutboxRow.state != DeliveryState.FAILED,
        OutboxRow.not_before > tx.now - MONTH,
        col(OutboxRow.id).not_in(without),
    )
    return tx.session.exec(query).all()
