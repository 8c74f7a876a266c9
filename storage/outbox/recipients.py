"""What decides when a member may be written to: their zone, their quiet, their wish, and what they had lately."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from sqlmodel import col, select

from domain.contact import FORTNIGHT, MONTH, UNREQUESTED, Recipient
from domain.deliveries import DeliveryState, Kind, Purpose
from domain.ids import MemberId, TeamId, UserId
from domain.members import Member
from domain.preferences import DAYS_BETWEEN, Frequency
from storage.budget import executives
from storage.database import Transaction
from storage.tables import MemberRow, OutboxRow, PreferenceRow

AT_ONCE = 2_000
"""So many people are asked about in one query: databases limit how many values one may name."""

_Had = tuple[str, str, datetime, str]


def recipient_of(
    tx: Transaction, member: Member | MemberRow, without: Collection[str] = (), intro_id: str = ""
) -> Recipient:
    """Return what decides when a member may be written to; rows `without` and those of `intro_id` do not count.

    One budget for a person, however many circles they are in. Offers that a circle makes more often than the budget
    has room for, since its member wished so, count for the offers of that circle alone.
    """
    return recipients_of(tx, [member], without, intro_id)[MemberId(member.id)]


def recipients_of(
    tx: Transaction, members: Sequence[Member | MemberRow], without: Collection[str] = (), intro_id: str = ""
) -> dict[MemberId, Recipient]:
    """Return the same for several members of one workspace. A few queries for every `AT_ONCE` of them."""
    found: dict[MemberId, Recipient] = {}
    for start in range(0, len(members), AT_ONCE):
        part = members[start : start + AT_ONCE]
        team_id, users = TeamId(part[0].team_id), {UserId(member.user_id) for member in part}
        rare = executives(tx, team_id, users)
        wishes = _wishes(tx, team_id, users)
        had = _had(tx, [member_id for of_user in wishes.values() for member_id in of_user], without)
        for member in part:
            user_id = UserId(member.user_id)
            theirs = wishes.get(user_id, {member.id: None})
            rows = [row for member_id in theirs for row in had[member_id] if not (intro_id and intro_id in row[3])]
            found[MemberId(member.id)] = _recipient(member, theirs, rows, MONTH if user_id in rare else FORTNIGHT)
    return found


def _recipient(
    member: Member | MemberRow, wishes: Mapping[str, timedelta | None], rows: Iterable[_Had], every: timedelta
) -> Recipient:
    had, offered = [], []
    for member_id, purpose, moment, _ in rows:
        is_offer, wish = purpose == Purpose.OFFER, wishes[member_id]
        if is_offer and member_id == member.id:
            offered.append(moment)
        elif not (is_offer and wish and wish < every):
            had.append(moment)
    wished = wishes.get(member.id)
    return Recipient(member.tz, member.paused_until, tuple(had), every, member.away_until, tuple(offered), wished)


def _wishes(
    tx: Transaction, team_id: TeamId, user_ids: Collection[UserId]
) -> defaultdict[UserId, dict[str, timedelta | None]]:
    """Return how much time people wish between two offers, for each of their memberships; None: never said."""
    query = (
        select(MemberRow.user_id, MemberRow.id, PreferenceRow.frequency)
        .join(PreferenceRow, col(PreferenceRow.member_id) == col(MemberRow.id), isouter=True)
        .where(MemberRow.team_id == team_id, col(MemberRow.user_id).in_(user_ids))
    )
    found: defaultdict[UserId, dict[str, timedelta | None]] = defaultdict(dict)
    for user_id, member_id, frequency in tx.session.exec(query):
        days = DAYS_BETWEEN.get(Frequency(frequency)) if frequency else None
        found[UserId(user_id)][member_id] = timedelta(days=days) if days else None
    return found


def _had(tx: Transaction, member_ids: Collection[str], without: Collection[str]) -> defaultdict[str, list[_Had]]:
    query = select(OutboxRow.member_id, OutboxRow.purpose, OutboxRow.not_before, OutboxRow.dedupe_key).where(
        col(OutboxRow.member_id).in_(member_ids),
        col(OutboxRow.purpose).in_(UNREQUESTED),
        OutboxRow.kind == Kind.POST,
        OutboxRow.state != DeliveryState.FAILED,
        OutboxRow.not_before > tx.now - MONTH,
        col(OutboxRow.id).not_in(without),
    )
    found: defaultdict[str, list[_Had]] = defaultdict(list)
    for member_id, purpose, moment, key in tx.session.exec(query):
        found[member_id].append((member_id, purpose, moment, key))
    return found
