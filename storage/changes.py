"""Whom the rows that a transaction wrote concern: read from the session, so that no writer has to remember."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import inspect
from sqlmodel import Session

from domain.deliveries import DeliveryState
from domain.ids import CircleId, MemberId, TeamId
from domain.profiles import ProfileState
from storage.tables import (
    Base,
    CircleRow,
    ForgottenRow,
    IntroRow,
    IntroSideRow,
    MemberRow,
    OutboxRow,
    OutcomeRow,
    ProfileRow,
    ReplyRow,
    RoundPlaceRow,
    ThreadRow,
)

SEEN_BY_ALL = ("name", "kind", "tz", "is_present")
"""What of a member makes a difference to others: how they can be reached, and a pause, is theirs alone."""


class Reach(StrEnum):
    """Who of a circle can see a change."""

    MEMBER = "member"
    MANAGERS = "managers"
    EVERYBODY = "everybody"


@dataclass(frozen=True)
class Change:
    """Something changed in a circle; `member_id` is empty unless only one member can see it."""

    team_id: TeamId
    circle_id: CircleId
    reach: Reach
    member_id: MemberId = MemberId("")


def noted(session: Session) -> set[Change]:
    """Return whom the rows of the flush just done concern. O(rows flushed)."""
    changed = (row for row in session.dirty if session.is_modified(row))
    rows = (*session.new, *changed, *session.deleted)
    return {change for row in rows for change in _of_row(row)}


def _of_row(row: object) -> Iterator[Change]:
    match row:
        case ProfileRow():
            yield _member(row, row.member_id)
            yield _circle(row, Reach.EVERYBODY if _touches(row, ProfileState.CONFIRMED) else Reach.MANAGERS)
        case MemberRow():
            yield _member(row, row.id)
            if any(inspect(row).attrs[name].history.has_changes() for name in SEEN_BY_ALL):
                yield _circle(row, Reach.EVERYBODY)
        case IntroSideRow() | RoundPlaceRow():
            yield _member(row, row.member_id)
        case IntroRow():
            yield from (_member(row, member_id) for member_id in row.pair.split(":"))
        case CircleRow() | ThreadRow() | ForgottenRow():
            yield _circle(row, Reach.EVERYBODY)
        case ReplyRow() | OutcomeRow():
            yield _circle(row, Reach.MANAGERS)
        case OutboxRow() if _touches(row, DeliveryState.HELD):
            yield _circle(row, Reach.MANAGERS)


def _touches(row: ProfileRow | OutboxRow, state: StrEnum) -> bool:
    """Whether the row is in `state`, or was before this flush."""
    return state in (row.state, *inspect(row).attrs.state.history.deleted)


def _member(row: Base, member_id: str) -> Change:
    return Change(TeamId(row.team_id), CircleId(row.circle_id), Reach.MEMBER, MemberId(member_id))


def _circle(row: Base, reach: Reach) -> Change:
    return Change(TeamId(row.team_id), CircleId(row.circle_id), reach)
