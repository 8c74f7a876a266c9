"""What decides when a member may be written to: their zone, their quiet, their wish, and what they had lately."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from sqlalchemy import Executable, bindparam, or_
from sqlalchemy import select as select_any
from sqlmodel import col, func, select

from domain.contact import ASKS, FORTNIGHT, MONTH, UNREQUESTED, Recipient
from domain.deliveries import DeliveryState, Kind, Purpose
from domain.ids import MemberId, TeamId, UserId
from domain.members import Member
from domain.preferences import DAYS_BETWEEN, Frequency
from storage.budget import OWN_PROFILE, makes_executive
from storage.database import Transaction
from storage.tables import CircleRow, MemberRow, OutboxRow, PreferenceRow, ProfileRow

AT_ONCE = 2_000
"""So many people are asked about in one query: databases limit how many values one may name."""

_Had = tuple[str, str, datetime, str]

_MEMBERSHIPS = (
    select_any(
        col(MemberRow.user_id),
        col(MemberRow.id),
        col(PreferenceRow.frequency),
        col(CircleRow.settings),
        col(ProfileRow.fields),
    )
    .join(PreferenceRow, col(PreferenceRow.member_id) == col(MemberRow.id), isouter=True)
    .join(CircleRow, col(CircleRow.circle_id) == col(MemberRow.circle_id), isouter=True)
    .join(ProfileRow, OWN_PROFILE, isouter=True)
    .where(col(MemberRow.team_id) == bindparam("team"), col(MemberRow.user_id).in_(bindparam("users", expanding=True)))
)
_MOMENT = func.coalesce(col(OutboxRow.sent_at), col(OutboxRow.not_before))
_KNOWN = select(OutboxRow.member_id, OutboxRow.purpose, _MOMENT, OutboxRow.dedupe_key).where(
    col(OutboxRow.member_id).in_(bindparam("members", expanding=True)),
    col(OutboxRow.purpose).in_(UNREQUESTED | {Purpose.ROUND_NOTICE}),
    col(OutboxRow.kind) == Kind.POST,
    col(OutboxRow.state) != DeliveryState.FAILED,
    bindparam("since") < _MOMENT,
    col(OutboxRow.id).not_in(bindparam("without", expanding=True)),
)
_HAS_LEFT = or_(col(OutboxRow.state).in_((DeliveryState.SENDING, DeliveryState.SENT)), col(OutboxRow.is_uncertain))
_LEFT = _KNOWN.where(_HAS_LEFT)
_HAD = _KNOWN.where(or_(_HAS_LEFT, col(OutboxRow.purpose).not_in(ASKS)))


def recipient_of(
    tx: Transaction,
    member: Member | MemberRow,
    without: Collection[str] = (),
    intro_id: str = "",
    *,
    only_left: bool = False,
) -> Recipient:
    """Return what decides when a member may be written to; rows `without` and those of `intro_id` do not count.

    With `only_left` neither does what is planned: only what left, or may have. An ask never counts before it left:
    what its member came for goes before it.

    One budget for a person, however many circles they are in. Offers that a circle makes more often than the budget
    has room for, since its member wished so, count for the offers of that circle alone.
    """
    return recipients_of(tx, [member], without, intro_id, only_left=only_left)[MemberId(member.id)]


def recipients_of(
    tx: Transaction,
    members: Sequence[Member | MemberRow],
    without: Collection[str] = (),
    intro_id: str = "",
    *,
    only_left: bool = False,
) -> dict[MemberId, Recipient]:
    """Return the same for several members of one workspace. A few queries for every `AT_ONCE` of them."""
    found: dict[MemberId, Recipient] = {}
    for start in range(0, len(members), AT_ONCE):
        part = members[start : start + AT_ONCE]
        team_id, users = TeamId(part[0].team_id), {UserId(member.user_id) for member in part}
        wishes, rare = _standing(tx, team_id, users)
        asked = [member_id for of_user in wishes.values() for member_id in of_user]
        had = _had(tx, _LEFT if only_left else _HAD, asked, without)
        for member in part:
            user_id = UserId(member.user_id)
            theirs = wishes.get(user_id, {member.id: None})
            rows = [row for member_id in theirs for row in had[member_id] if not (intro_id and intro_id in row[3])]
            found[MemberId(member.id)] = _recipient(member, theirs, rows, MONTH if user_id in rare else FORTNIGHT)
    return found


def _recipient(
    member: Member | MemberRow, wishes: Mapping[str, timedelta | None], rows: Iterable[_Had], every: timedelta
) -> Recipient:
    had, offered, told = [], [], []
    for member_id, purpose, moment, _ in rows:
        is_offer, wish = purpose == Purpose.OFFER, wishes[member_id]
        if purpose == Purpose.ROUND_NOTICE:
            told.append(moment)
        elif is_offer and member_id == member.id:
            offered.append(moment)
        elif not (is_offer and wish and wish < every):
            had.append(moment)
    wished = wishes.get(member.id)
    return Recipient(
        member.tz, member.paused_until, tuple(had), every, member.away_until, tuple(offered), wished, tuple(told)
    )


def _standing(
    tx: Transaction, team_id: TeamId, user_ids: Collection[UserId]
) -> tuple[defaultdict[UserId, dict[str, timedelta | None]], frozenset[UserId]]:
    """Return how much time people wish between two offers, by each of their memberships, and who is an executive.

    None for a wish never said.
    """
    found: defaultdict[UserId, dict[str, timedelta | None]] = defaultdict(dict)
    rare = set()
    rows = tx.session.execute(_MEMBERSHIPS, {"team": team_id, "users": sorted(user_ids)})
    for user, member_id, frequency, settings, fields in rows:
        days = DAYS_BETWEEN.get(Frequency(frequency)) if frequency else None
        found[UserId(user)][member_id] = timedelta(days=days) if days else None
        if makes_executive(settings, fields):
            rare.add(UserId(user))
    return found, frozenset(rare)


def _had(
    tx: Transaction, query: Executable, member_ids: Collection[str], without: Collection[str]
) -> defaultdict[str, list[_Had]]:
    wanted = {"members": list(member_ids), "without": list(without), "since": tx.now - MONTH}
    found: defaultdict[str, list[_Had]] = defaultdict(list)
    for member_id, purpose, moment, key in tx.session.execute(query, wanted):
        found[member_id].append((member_id, purpose, moment, key))
    return found
