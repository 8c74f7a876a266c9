"""Intros: pairs, what each side said, and how far they came."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import datetime

from sqlalchemy import bindparam, text
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
_HERE = select(IntroRow).where(
    col(IntroRow.circle_id) == bindparam("circle"), col(IntroRow.team_id) == bindparam("team")
)
_OF_MEMBER = (
    _HERE.join(IntroSideRow, col(IntroSideRow.intro_id) == col(IntroRow.id))
    .where(col(IntroSideRow.member_id) == bindparam("member"))
    .order_by(col(IntroRow.created_at).desc(), col(IntroRow.id))
)
_IN_STATES = _HERE.where(col(IntroRow.state).in_(bindparam("states", expanding=True))).order_by(
    col(IntroRow.created_at), col(IntroRow.id)
)


def get(tx: Transaction, viewer: Viewer, intro_id: IntroId) -> Intro | None:
    """Return one intro: for its two people and the bot; to anybody else it is as if not there."""
    row = tx.session.get(IntroRow, intro_id)
    if row is None or (row.team_id, row.circle_id) != (viewer.team_id, viewer.circle_id):
        return None
    return _visible(viewer, _intro(tx, row))


def lock(tx: Transaction, viewer: Viewer, intro_id: IntroId) -> Intro | None:
    """Return one intro as `get` does, as it is now, and let nobody else change it before this transaction ends.

    Two who answer at the same moment do so one after the other.
    """
    if tx.is_postgres:
        for query in (
            select(IntroRow).where(IntroRow.id == intro_id, IntroRow.circle_id == viewer.circle_id).with_for_update(),
            select(IntroSideRow).where(IntroSideRow.intro_id == intro_id),
        ):
            tx.session.exec(query.execution_options(populate_existing=True)).all()
    return get(tx, viewer, intro_id)


def lock_pair(tx: Transaction, viewer: Viewer, a: MemberId, b: MemberId) -> Intro | None:
    """Return the intro between two members as `of_pair` does, and let nobody else begin or change one meanwhile."""
    if tx.is_postgres:
        key = {"pair": f"{viewer.circle_id}:{pair_key(a, b)}"}
        tx.session.connection().execute(text("SELECT pg_advisory_xact_lock(hashtext(:pair))"), key)
    found = of_pair(tx, viewer, a, b)
    return lock(tx, viewer, found.id) if found else None


def of_pair(tx: Transaction, viewer: Viewer, a: MemberId, b: MemberId) -> Intro | None:
    """Return the intro between two members, however it ended, or None."""
    row = tx.session.exec(
        select(IntroRow).where(IntroRow.circle_id == viewer.circle_id, IntroRow.pair == pair_key(a, b))
    ).first()
    return _visible(viewer, _intro(tx, row)) if row and row.team_id == viewer.team_id else None


def of_member(tx: Transaction, viewer: Viewer, member_id: MemberId) -> tuple[Intro, ...]:
    """Return a member's intros, newest first; only they themselves and the bot get any."""
    wanted = {"team": viewer.team_id, "circle": viewer.circle_id, "member": member_id}
    rows = tx.session.exec(_OF_MEMBER, params=wanted)
    intros = (_visible(viewer, intro) for intro in _intros(tx, rows.all()))
    return tuple(intro for intro in intros if intro)


def in_states(tx: Transaction, viewer: Viewer, states: frozenset[IntroState]) -> tuple[Intro, ...]:
    """Return the circle's intros in any of `states`, oldest first; for the bot's own work only."""
    wanted = {"team": viewer.team_id, "circle": viewer.circle_id, "states": sorted(states)}
    rows = tx.session.exec(_IN_STATES, params=wanted)
    intros = (_visible(viewer, intro) for intro in _intros(tx, rows.all()))
    return tuple(intro for intro in intros if intro)


def create(tx: Transaction, viewer: Viewer, a: MemberId, b: MemberId, origin: Origin, expires_at: datetime) -> Intro:
    """Write down a new suggested intro between two members of the viewer's circle."""
    row = IntroRow(
        id=tx.new_id(),
        team_id=viewer.team_id,
        circle_id=viewer.circle_id,
        pair=pair_key(a, b),
        state=IntroState.SUGGESTED,
        origin=origin,
        created_at=tx.now,
        expires_at=expires_at,
    )
    tx.session.add(row)
    for member_id in sorted((a, b)):
        tx.session.add(
            IntroSideRow(
                intro_id=row.id,
                member_id=member_id,
                team_id=viewer.team_id,
                circle_id=viewer.circle_id,
                stance=Stance.UNASKED,
            )
        )
    tx.session.flush()
    intro = _intro(tx, row)
    assert intro is not None
    return intro


def set_state(tx: Transaction, viewer: Viewer, intro: Intro, state: IntroState) -> None:
    """Write an intro's new state, and when it was introduced; one that was not after all has no such moment."""
    row = _own(tx, viewer, intro.id)
    row.state = state
    if state is IntroState.INTRODUCED and row.introduced_at is None:
        row.introduced_at = tx.now
    if state is IntroState.AGREED:
        row.introduced_at = None
    tx.session.add(row)
    tx.session.flush()


def set_opening(tx: Transaction, viewer: Viewer, intro_id: IntroId, opening_id: OutboxId) -> None:
    """Write down which delivery is to open the conversation of two."""
    row = _own(tx, viewer, intro_id)
    row.message_id = opening_id
    tx.session.add(row)
    tx.session.flush()


def set_group(tx: Transaction, viewer: Viewer, intro_id: IntroId, channel_id: ChannelId, message_id: OutboxId) -> None:
    """Write down the group conversation the two are introduced in from now on, and the message that does it."""
    row = _own(tx, viewer, intro_id)
    row.group_channel, row.message_id, row.introduced_at = channel_id, message_id, tx.now
    tx.session.add(row)
    tx.session.flush()


def set_expiry(tx: Transaction, viewer: Viewer, intro_id: IntroId, expires_at: datetime) -> None:
    """Write down until when an intro waits for an answer."""
    row = _own(tx, viewer, intro_id)
    row.expires_at = expires_at
    tx.session.add(row)
    tx.session.flush()


def set_replaces(tx: Transaction, viewer: Viewer, intro_id: IntroId, former: IntroId) -> None:
    """Write down whose place an intro takes."""
    row = _own(tx, viewer, intro_id)
    row.replaces = former
    tx.session.add(row)
    tx.session.flush()


def set_stance(
    tx: Transaction,
    viewer: Viewer,
    intro_id: IntroId,
    member_id: MemberId,
    stance: Stance,
    offer_id: OutboxId | None = None,
) -> None:
    """Write down that one side was asked (by which message), or what it said."""
    side = _side_row(tx, viewer, intro_id, member_id)
    side.stance = stance
    side.answered_at = None if stance in (Stance.UNASKED, Stance.ASKED) else side.answered_at or tx.now
    side.offer_id = offer_id if offer_id is not None else side.offer_id
    tx.session.add(side)
    tx.session.flush()


def set_asked(tx: Transaction, viewer: Viewer, intro_id: IntroId, member_id: MemberId, until: datetime) -> None:
    """Write down that one side asks for the other by name, now, and how long that stands."""
    side = _side_row(tx, viewer, intro_id, member_id)
    side.asked_at, side.asked_until = tx.now, until
    tx.session.add(side)
    tx.session.flush()


def set_asked_until(tx: Transaction, viewer: Viewer, intro_id: IntroId, member_id: MemberId, until: datetime) -> None:
    """Write down that what one side asked for stands until another moment."""
    side = _side_row(tx, viewer, intro_id, member_id)
    side.asked_until = until
    tx.session.add(side)
    tx.session.flush()


def set_shown(tx: Transaction, viewer: Viewer, intro_id: IntroId, member_id: MemberId, shown: str, why: str) -> None:
    """Write down how the offer to one side describes the other, and why they fit."""
    side = _side_row(tx, viewer, intro_id, member_id)
    side.shown, side.why = shown, why
    tx.session.add(side)
    tx.session.flush()


def set_names(tx: Transaction, viewer: Viewer, intro_id: IntroId, member_id: MemberId, names_id: OutboxId) -> None:
    """Write down the message that tells one side the other's name."""
    side = _side_row(tx, viewer, intro_id, member_id)
    side.names_id = names_id
    tx.session.add(side)
    tx.session.flush()


def set_check_in(
    tx: Transaction,
    viewer: Viewer,
    intro_id: IntroId,
    member_id: MemberId,
    asked_by: OutboxId | None = None,
    answer: CheckIn | None = None,
) -> None:
    """Write down the check-in message one side got, or what they answered."""
    side = _side_row(tx, viewer, intro_id, member_id)
    side.check_in_id = asked_by if asked_by is not None else side.check_in_id
    side.check_in = answer.value if answer is not None else side.check_in
    tx.session.add(side)
    tx.session.flush()


def pair_key(a: MemberId, b: MemberId) -> str:
    """Return one key for two members in either order."""
    return ":".join(sorted((a, b)))


def _visible(viewer: Viewer, intro: Intro | None) -> Intro | None:
    if intro is None or viewer.is_system or viewer.member_id in {side.member_id for side in intro.sides}:
        return intro
    return None


def _own(tx: Transaction, viewer: Viewer, intro_id: IntroId) -> IntroRow:
    row = tx.session.get(IntroRow, intro_id)
    if row is None or (row.team_id, row.circle_id) != (viewer.team_id, viewer.circle_id):
        raise LookupError("no such intro in this circle")
    return row


def _side_row(tx: Transaction, viewer: Viewer, intro_id: IntroId, member_id: MemberId) -> IntroSideRow:
    side = tx.session.get(IntroSideRow, (intro_id, member_id))
    if side is None or side.circle_id != viewer.circle_id:
        raise LookupError("no such side in this circle")
    return side


def _intro(tx: Transaction, row: IntroRow) -> Intro | None:
    return next(_intros(tx, [row]))


def _intros(tx: Transaction, rows: Sequence[IntroRow]) -> Iterator[Intro | None]:
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
