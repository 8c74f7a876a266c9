"""Rounds themselves: when they are due, where they stand, and who decided; for managers and the bot alone."""

from collections.abc import Collection
from dataclasses import asdict
from datetime import datetime, timedelta

from sqlalchemy import update
from sqlmodel import col, select
from sqlmodel.sql.expression import SelectOfScalar

from domain.ids import OutboxId, RoundId, UserId
from domain.rounds.certificate import Certificate
from domain.rounds.states import LEASE, UNDECIDED, CircleRound, RoundEvent, RoundState, next_state
from domain.viewers import Viewer
from storage.changes import Change, Reach
from storage.database import Transaction
from storage.rounds.rows import has_changed
from storage.tables import RoundRow

_ORDER = (col(RoundRow.due_at), col(RoundRow.state) != RoundState.CANCELLED, col(RoundRow.planned_at))
_MOMENT = timedelta(seconds=1)
_SEEN_AT_HOME = frozenset({RoundEvent.PUBLISH, RoundEvent.CANCEL, RoundEvent.CLOSE})
"""What changes the line about a round on the Homes of those who are in it."""


def begin(tx: Transaction, viewer: Viewer, due_at: datetime, preset: str) -> CircleRound | None:
    """Write a round down that is to be planned; None where its moment has one that was not cancelled."""
    known = select(RoundRow.id).where(RoundRow.circle_id == viewer.circle_id, RoundRow.due_at == due_at)
    if tx.session.exec(known.where(RoundRow.state != RoundState.CANCELLED)).first():
        return None
    row = RoundRow(
        id=tx.new_id(),
        team_id=viewer.team_id,
        circle_id=viewer.circle_id,
        state=RoundState.DUE,
        due_at=due_at,
        planned_at=tx.now - LEASE,
        seed=int(tx.new_id()[:8], 16),
        preset=preset,
    )
    tx.session.add(row)
    tx.session.flush()
    return as_round(row)


def lease(tx: Transaction, viewer: Viewer, one: CircleRound) -> bool:
    """Keep a round that is due to oneself, for as long as planning may take; False where another process does."""
    taken = (
        update(RoundRow)
        .where(col(RoundRow.id) == one.id, col(RoundRow.circle_id) == viewer.circle_id)
        .where(col(RoundRow.state) == RoundState.DUE, col(RoundRow.planned_at) <= tx.now - LEASE)
        .values(planned_at=tx.now)
    )
    return has_changed(tx, taken, RoundRow, one.id)


def give_back(tx: Transaction, viewer: Viewer, one: CircleRound) -> None:
    """Let anybody plan a round that is due, a moment from now."""
    row = _own(tx, viewer, one.id)
    row.planned_at = tx.now - LEASE + _MOMENT
    tx.session.add(row)
    tx.session.flush()


def get(tx: Transaction, viewer: Viewer, round_id: RoundId) -> CircleRound | None:
    """Return one round of the viewer's circle as it is now; None for anybody but its managers and the bot."""
    row = _row(tx, viewer, round_id)
    return as_round(row) if row and viewer.manages else None


def undecided(tx: Transaction, viewer: Viewer) -> CircleRound | None:
    """Return the circle's round that may still be published or cancelled, the latest if there are several."""
    found = in_states(tx, viewer, UNDECIDED)
    return found[-1] if found else None


def latest(tx: Transaction, viewer: Viewer) -> CircleRound | None:
    """Return the circle's round that is due last, in any state."""
    return next(iter(last_in_states(tx, viewer, frozenset(RoundState), 1)), None)


def in_states(tx: Transaction, viewer: Viewer, states: Collection[RoundState]) -> tuple[CircleRound, ...]:
    """Return the circle's rounds in any of `states`, the first due first, of one moment the cancelled first."""
    rows = tx.session.exec(_in_states(viewer, states).order_by(*_ORDER)) if viewer.manages else ()
    return tuple(as_round(row) for row in rows)


def last_in_states(
    tx: Transaction, viewer: Viewer, states: Collection[RoundState], most: int
) -> tuple[CircleRound, ...]:
    """Return the last `most` of those that `in_states` returns, the last of all first. O(most)."""
    if not viewer.manages:
        return ()
    backwards = (one.desc() for one in _ORDER)
    rows = tx.session.exec(_in_states(viewer, states).order_by(*backwards).limit(most))
    return tuple(as_round(row) for row in rows)


def _in_states(viewer: Viewer, states: Collection[RoundState]) -> SelectOfScalar[RoundRow]:
    here = (RoundRow.team_id == viewer.team_id, RoundRow.circle_id == viewer.circle_id)
    return select(RoundRow).where(*here, col(RoundRow.state).in_(states))


def move(tx: Transaction, viewer: Viewer, one: CircleRound, event: RoundEvent, by: UserId | None = None) -> bool:
    """Write a round's next state, and who decided on it; False where somebody else moved it meanwhile."""
    decided = {"decided_at": tx.now, "decided_by": by} if by is not None else {}
    moved = (
        update(RoundRow)
        .where(col(RoundRow.id) == one.id, col(RoundRow.circle_id) == viewer.circle_id)
        .where(col(RoundRow.state) == one.state)
        .values(state=next_state(one.state, event), **decided)
    )
    is_moved = has_changed(tx, moved, RoundRow, one.id)
    if is_moved and event in _SEEN_AT_HOME:
        tx.changes.add(Change(viewer.team_id, viewer.circle_id, Reach.EVERYBODY))
    return is_moved


def hold(tx: Transaction, viewer: Viewer, one: CircleRound) -> bool:
    """Let nobody else change a round until this transaction ends; False where it was moved on meanwhile."""
    same = update(RoundRow).where(col(RoundRow.id) == one.id, col(RoundRow.state) == one.state)
    here = same.where(col(RoundRow.circle_id) == viewer.circle_id).values(state=one.state)
    return has_changed(tx, here, RoundRow, one.id)


def set_certificate(
    tx: Transaction, viewer: Viewer, round_id: RoundId, certificate: Certificate, *, planned: bool = False
) -> None:
    """Write down how good a round is as it was `planned`, or as it was changed since."""
    row = _own(tx, viewer, round_id)
    row.certificate = asdict(certificate)
    if planned:
        row.planned_at = tx.now
    else:
        row.changed_at = tx.now
    tx.session.add(row)
    tx.session.flush()


def is_changed(tx: Transaction, viewer: Viewer, round_id: RoundId) -> bool:
    """Whether a round is not as it was planned any more; False for anybody but its managers and the bot."""
    row = _row(tx, viewer, round_id) if viewer.manages else None
    return row is not None and row.changed_at is not None


def set_message(tx: Transaction, viewer: Viewer, round_id: RoundId, message_id: OutboxId) -> None:
    """Write down in which message the managers see a round."""
    row = _own(tx, viewer, round_id)
    row.message_id = message_id
    tx.session.add(row)
    tx.session.flush()


def _row(tx: Transaction, viewer: Viewer, round_id: RoundId) -> RoundRow | None:
    row = tx.session.get(RoundRow, round_id)
    return row if row and (row.team_id, row.circle_id) == (viewer.team_id, viewer.circle_id) else None


def _own(tx: Transaction, viewer: Viewer, round_id: RoundId) -> RoundRow:
    row = _row(tx, viewer, round_id)
    if row is None:
        raise LookupError("no such round in this circle")
    return row


def as_round(row: RoundRow) -> CircleRound:
    """Return a round as the domain knows it."""
    return CircleRound(
        RoundId(row.id),
        RoundState(row.state),
        row.due_at,
        row.planned_at,
        row.seed,
        Certificate(**row.certificate) if row.certificate else None,
        row.decided_at,
        UserId(row.decided_by),
        OutboxId(row.message_id),
    )
