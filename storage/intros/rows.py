"""What the rows of intros and their sides have in common: read as intros, and shown to the two they are about."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from sqlalchemy import bindparam
from sqlmodel import col, select

from domain.ids import ChannelId, CircleId, IntroId, MemberId, OutboxId
from domain.intros import CheckIn, Intro, IntroState, Origin, Side, Stance
from domain.viewers import Viewer
from storage.database import Transaction
from storage.tables import IntroRow, IntroSideRow

AT_ONCE = 500
"""So many intros are read in one query: databases limit how many values one may name."""

_SIDES = (
    select(IntroSideRow)
    .where(col(IntroSideRow.intro_id).in_(bindparam("intros", expanding=True)))
    .order_by(col(IntroSideRow.intro_id), col(IntroSideRow.member_id))
)


def pair_key(a: MemberId, b: MemberId) -> str:
    """Return one key for two members in either order."""
    return ":".join(sorted((a, b)))


def visible(viewer: Viewer, intro: Intro | None) -> Intro | None:
    """Return an intro to its two people and to the bot; to anybody else it is as if not there."""
    if intro is None or viewer.is_system or viewer.member_id in {side.member_id for side in intro.sides}:
        return intro
    return None


def own(tx: Transaction, viewer: Viewer, intro_id: IntroId) -> IntroRow:
    """Return the row of an intro of the viewer's circle; raise `LookupError` where there is none."""
    row = tx.session.get(IntroRow, intro_id)
    if row is None or (row.team_id, row.circle_id) != (viewer.team_id, viewer.circle_id):
        raise LookupError("no such intro in this circle")
    return row


def side_of(tx: Transaction, viewer: Viewer, intro_id: IntroId, member_id: MemberId) -> IntroSideRow:
    """Return the row of one side of an intro in the viewer's circle; raise `LookupError` where there is none."""
    side = tx.session.get(IntroSideRow, (intro_id, member_id))
    if side is None or side.circle_id != viewer.circle_id:
        raise LookupError("no such side in this circle")
    return side


def intro_of(tx: Transaction, row: IntroRow) -> Intro | None:
    """Return the intro of a row; None for one that lost a side."""
    return next(intros_of(tx, [row]))


def intros_of(tx: Transaction, rows: Sequence[IntroRow]) -> Iterator[Intro | None]:
    """Yield the intros of `rows` in their order; None for one that lost a side. One query for every `AT_ONCE`."""
    sides: defaultdict[str, list[IntroSideRow]] = defaultdict(list)
    for start in range(0, len(rows), AT_ONCE):
        part = {"intros": [row.id for row in rows[start : start + AT_ONCE]]}
        for side in tx.session.exec(_SIDES, params=part):
            sides[side.intro_id].append(side)
    return (_with_sides(row, sides[row.id]) for row in rows)


def _with_sides(row: IntroRow, sides: Sequence[IntroSideRow]) -> Intro | None:
    if len(sides) != 2:
        return None
    return Intro(
        IntroId(row.id),
        CircleId(row.circle_id),
        IntroState(row.state),
        Origin(row.origin),
        (_side(sides[0]), _side(sides[1])),
        row.created_at,
        row.expires_at,
        row.introduced_at,
        ChannelId(row.group_channel),
        OutboxId(row.message_id),
        IntroId(row.replaces) if row.replaces else None,
        row.meets_at,
    )


def _side(row: IntroSideRow) -> Side:
    return Side(
        MemberId(row.member_id),
        Stance(row.stance),
        OutboxId(row.offer_id),
        OutboxId(row.check_in_id),
        CheckIn(row.check_in) if row.check_in else None,
        OutboxId(row.names_id),
        row.shown,
        row.why,
        row.answered_at,
        row.asked_at,
        row.asked_until,
    )
