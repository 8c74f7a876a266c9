"""Intros as they stand: each for its two people and the bot."""

from sqlalchemy import bindparam, text
from sqlmodel import col, select

from domain.ids import IntroId, MemberId
from domain.intros import Intro, IntroState
from domain.viewers import Viewer
from storage.database import Transaction
from storage.intros.rows import intro_of, intros_of, pair_key, visible
from storage.tables import IntroRow, IntroSideRow

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
    return visible(viewer, intro_of(tx, row))


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
    return visible(viewer, intro_of(tx, row)) if row and row.team_id == viewer.team_id else None


def of_member(tx: Transaction, viewer: Viewer, member_id: MemberId) -> tuple[Intro, ...]:
    """Return a member's intros, newest first; only they themselves and the bot get any."""
    wanted = {"team": viewer.team_id, "circle": viewer.circle_id, "member": member_id}
    rows = tx.session.exec(_OF_MEMBER, params=wanted)
    intros = (visible(viewer, intro) for intro in intros_of(tx, rows.all()))
    return tuple(intro for intro in intros if intro)


def in_states(tx: Transaction, viewer: Viewer, states: frozenset[IntroState]) -> tuple[Intro, ...]:
    """Return the circle's intros in any of `states`, oldest first; for the bot's own work only."""
    wanted = {"team": viewer.team_id, "circle": viewer.circle_id, "states": sorted(states)}
    rows = tx.session.exec(_IN_STATES, params=wanted)
    intros = (visible(viewer, intro) for intro in intros_of(tx, rows.all()))
    return tuple(intro for intro in intros if intro)
