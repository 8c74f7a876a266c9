"""Rounds: when they are due, who was paired with whom, and where each member stood; for managers and the bot alone."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import TypeVar

from sqlalchemy import Update, update
from sqlalchemy.orm.util import identity_key
from sqlmodel import col, select

from domain.ids import IntroId, MemberId, OutboxId, RoundId, UserId
from domain.round_states import (
    LEASE,
    PUBLISHED,
    STANDING_PAIRS,
    UNDECIDED,
    CircleRound,
    Pair,
    PairState,
    Place,
    RoundEvent,
    RoundState,
    Standing,
    next_state,
)
from domain.rounds.certificate import Certificate
from domain.rounds.leftover import Why
from domain.viewers import Viewer
from storage.database import Transaction
from storage.tables import Base, IntroRow, RoundPairRow, RoundPlaceRow, RoundRow

REMEMBERED_ROUNDS = 12
"""How many rounds back it is looked for whom the last ones left out."""


Row = TypeVar("Row", RoundPairRow, RoundPlaceRow)
_MOMENT = timedelta(seconds=1)


def begin(tx: Transaction, viewer: Viewer, due_at: datetime, preset: str) -> CircleRound | None:
    """Write a round down that is to be planned; None where somebody wrote down this one already."""
    known = select(RoundRow.id).where(RoundRow.circle_id == viewer.circle_id, RoundRow.due_at == due_at)
    if tx.session.exec(known).first():
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
    return _round(row)


def lease(tx: Transaction, viewer: Viewer, one: CircleRound) -> bool:
    """Keep a round that is due to oneself, for as long as planning may take; False where another process does."""
    taken = (
        update(RoundRow)
        .where(col(RoundRow.id) == one.id, col(RoundRow.circle_id) == viewer.circle_id)
        .where(col(RoundRow.state) == RoundState.DUE, col(RoundRow.planned_at) <= tx.now - LEASE)
        .values(planned_at=tx.now)
    )
    return _has_changed(tx, taken, RoundRow, one.id)


def give_back(tx: Transaction, viewer: Viewer, one: CircleRound) -> None:
    """Let anybody plan a round that is due, a moment from now."""
    row = _own(tx, viewer, one.id)
    row.planned_at = tx.now - LEASE + _MOMENT
    tx.session.add(row)
    tx.session.flush()


def get(tx: Transaction, viewer: Viewer, round_id: RoundId) -> CircleRound | None:
    """Return one round of the viewer's circle as it is now; None for anybody but its managers and the bot."""
    row = _row(tx, viewer, round_id)
    return _round(row) if row and viewer.manages else None


def undecided(tx: Transaction, viewer: Viewer) -> CircleRound | None:
    """Return the circle's round that may still be published or cancelled, the latest if there are several."""
    found = in_states(tx, viewer, UNDECIDED)
    return found[-1] if found else None


def latest(tx: Transaction, viewer: Viewer) -> CircleRound | None:
    """Return the circle's round that is due last, in any state."""
    found = in_states(tx, viewer, frozenset(RoundState))
    return found[-1] if found else None


def in_states(tx: Transaction, viewer: Viewer, states: Collection[RoundState]) -> tuple[CircleRound, ...]:
    """Return the circle's rounds in any of `states`, the first due first; for its managers and the bot."""
    if not viewer.manages:
        return ()
    rows = tx.session.exec(
        select(RoundRow)
        .where(RoundRow.team_id == viewer.team_id, RoundRow.circle_id == viewer.circle_id)
        .where(col(RoundRow.state).in_(states))
        .order_by(col(RoundRow.due_at))
    )
    return tuple(_round(row) for row in rows)


def move(tx: Transaction, viewer: Viewer, one: CircleRound, event: RoundEvent, by: UserId | None = None) -> bool:
    """Write a round's next state, and who decided on it; False where somebody else moved it meanwhile."""
    decided = {"decided_at": tx.now, "decided_by": by} if by is not None else {}
    moved = (
        update(RoundRow)
        .where(col(RoundRow.id) == one.id, col(RoundRow.circle_id) == viewer.circle_id)
        .where(col(RoundRow.state) == one.state)
        .values(state=next_state(one.state, event), **decided)
    )
    return _has_changed(tx, moved, RoundRow, one.id)


def hold(tx: Transaction, viewer: Viewer, one: CircleRound) -> bool:
    """Let nobody else change a round until this transaction ends; False where it was moved on meanwhile."""
    same = update(RoundRow).where(col(RoundRow.id) == one.id, col(RoundRow.state) == one.state)
    here = same.where(col(RoundRow.circle_id) == viewer.circle_id).values(state=one.state)
    return _has_changed(tx, here, RoundRow, one.id)


def _has_changed(tx: Transaction, statement: Update, table: type[Base], *key: str) -> bool:
    """Run an update of one row, let nobody go on with what was read of it before, and say whether it found it so."""
    changed = tx.session.connection().execute(statement).rowcount
    read = tx.session.identity_map.get(identity_key(table, key))
    if read is not None:
        tx.session.expire(read)
    return bool(changed == 1)


def save_plan(
    tx: Transaction,
    viewer: Viewer,
    round_id: RoundId,
    certificate: Certificate,
    pairs: Iterable[Pair],
    places: Iterable[Place],
) -> None:
    """Write down what was planned for a round that had nothing, but for who skips it."""
    set_certificate(tx, viewer, round_id, certificate, planned=True)
    add_pairs(tx, viewer, round_id, pairs)
    set_places(tx, viewer, round_id, places)


def set_certificate(
    tx: Transaction, viewer: Viewer, round_id: RoundId, certificate: Certificate, *, planned: bool = False
) -> None:
    """Write down how good a round is by now."""
    row = _own(tx, viewer, round_id)
    row.certificate = asdict(certificate)
    if planned:
        row.planned_at = tx.now
    tx.session.add(row)
    tx.session.flush()


def set_message(tx: Transaction, viewer: Viewer, round_id: RoundId, message_id: OutboxId) -> None:
    """Write down in which message the managers see a round."""
    row = _own(tx, viewer, round_id)
    row.message_id = message_id
    tx.session.add(row)
    tx.session.flush()


def pairs(tx: Transaction, viewer: Viewer, round_id: RoundId) -> tuple[Pair, ...]:
    """Return the pairs of a round, dropped ones too, best first; for its managers and the bot."""
    if not viewer.manages:
        return ()
    found = map(_pair, _rows(tx, viewer, RoundPairRow, round_id))
    return tuple(sorted(found, key=lambda pair: (-pair.score, pair.a, pair.b)))


def add_pairs(tx: Transaction, viewer: Viewer, round_id: RoundId, new: Iterable[Pair]) -> None:
    """Write pairs into a round; one that was dropped before is of it again. O(pairs of the round)."""
    known = {(row.a, row.b): row for row in _rows(tx, viewer, RoundPairRow, round_id)}
    for pair in new:
        row = known.get((pair.a, pair.b)) or RoundPairRow(
            round_id=round_id,
            team_id=viewer.team_id,
            circle_id=viewer.circle_id,
            a=pair.a,
            b=pair.b,
            score=pair.score,
            state=pair.state,
        )
        row.score, row.reasons, row.state = pair.score, list(pair.reasons), pair.state
        tx.session.add(row)
    tx.session.flush()


def set_pair(tx: Transaction, viewer: Viewer, round_id: RoundId, pair: Pair, state: PairState) -> bool:
    """Write what becomes of a pair; False where somebody else did so meanwhile."""
    changed = (
        update(RoundPairRow)
        .where(col(RoundPairRow.round_id) == round_id, col(RoundPairRow.circle_id) == viewer.circle_id)
        .where(col(RoundPairRow.a) == pair.a, col(RoundPairRow.b) == pair.b, col(RoundPairRow.state) == pair.state)
        .values(state=state)
    )
    return _has_changed(tx, changed, RoundPairRow, round_id, pair.a, pair.b)


def remove_pair(tx: Transaction, viewer: Viewer, round_id: RoundId, pair: Pair) -> None:
    """Take a pair out of a round without a trace: it may come again."""
    row = tx.session.get(RoundPairRow, (round_id, pair.a, pair.b))
    if row and row.circle_id == viewer.circle_id:
        tx.session.delete(row)
        tx.session.flush()


def places(tx: Transaction, viewer: Viewer, round_id: RoundId) -> dict[MemberId, Place]:
    """Return where members stand in a round; for its managers and the bot."""
    if not viewer.manages:
        return {}
    return {MemberId(row.member_id): _place(row) for row in _rows(tx, viewer, RoundPlaceRow, round_id)}


def place_of(tx: Transaction, viewer: Viewer, round_id: RoundId, member_id: MemberId) -> Place | None:
    """Return where one member stands in a round; for themselves and the bot."""
    row = tx.session.get(RoundPlaceRow, (round_id, member_id))
    may_read = viewer.is_system or viewer.member_id == member_id
    return _place(row) if row and may_read and row.circle_id == viewer.circle_id else None


def set_places(tx: Transaction, viewer: Viewer, round_id: RoundId, new: Iterable[Place]) -> None:
    """Write down where members stand in a round; who skips it goes on doing so. O(members of the round)."""
    known = {row.member_id: row for row in _rows(tx, viewer, RoundPlaceRow, round_id)}
    for place in new:
        row = known.get(place.member_id) or RoundPlaceRow(
            round_id=round_id,
            team_id=viewer.team_id,
            circle_id=viewer.circle_id,
            member_id=place.member_id,
            standing=place.standing,
        )
        if row.standing != Standing.SKIPS:
            row.standing, row.why = place.standing, place.why or ""
        tx.session.add(row)
    tx.session.flush()


def standings(tx: Transaction, viewer: Viewer) -> Mapping[MemberId, Sequence[Standing]]:
    """Return where members stood in the last published rounds, the newest first; for the bot alone. One query."""
    if not viewer.is_system:
        return {}
    rounds = [one.id for one in in_states(tx, viewer, PUBLISHED)][-REMEMBERED_ROUNDS:]
    rows = tx.session.exec(select(RoundPlaceRow).where(col(RoundPlaceRow.round_id).in_(rounds)))
    stood: defaultdict[MemberId, list[tuple[int, Standing]]] = defaultdict(list)
    for row in rows:
        stood[MemberId(row.member_id)].append((rounds.index(RoundId(row.round_id)), Standing(row.standing)))
    return {member_id: [standing for _, standing in sorted(found, reverse=True)] for member_id, found in stood.items()}


def of_member(tx: Transaction, viewer: Viewer, member_id: MemberId) -> CircleRound | None:
    """Return the round to come that a member is paired in; for themselves and the bot."""
    if not (viewer.is_system or viewer.member_id == member_id):
        return None
    row = tx.session.exec(
        select(RoundRow)
        .join(RoundPairRow, col(RoundPairRow.round_id) == col(RoundRow.id))
        .where(RoundRow.team_id == viewer.team_id, RoundRow.circle_id == viewer.circle_id)
        .where(col(RoundPairRow.state).in_(STANDING_PAIRS - {PairState.OFFERED}))
        .where(col(RoundRow.state).in_(UNDECIDED | {RoundState.PUBLISHED}))
        .where((RoundPairRow.a == member_id) | (RoundPairRow.b == member_id))
    ).first()
    return _round(row) if row else None


def remember_intro(tx: Transaction, viewer: Viewer, intro_id: IntroId, round_id: RoundId) -> None:
    """Write down which round an intro came from."""
    row = tx.session.get(IntroRow, intro_id)
    if row and (row.team_id, row.circle_id) == (viewer.team_id, viewer.circle_id):
        row.round_id = round_id
        tx.session.add(row)
        tx.session.flush()


def is_from_round(tx: Transaction, viewer: Viewer, intro_id: IntroId) -> bool:
    """Whether an intro of the viewer's circle came from a round; for the bot alone."""
    row = tx.session.get(IntroRow, intro_id)
    is_here = row is not None and (row.team_id, row.circle_id) == (viewer.team_id, viewer.circle_id)
    return bool(viewer.is_system and is_here and row and row.round_id)


def _rows(tx: Transaction, viewer: Viewer, table: type[Row], round_id: RoundId) -> Sequence[Row]:
    here = (table.round_id == round_id, table.team_id == viewer.team_id, table.circle_id == viewer.circle_id)
    return tx.session.exec(select(table).where(*here)).all()


def _row(tx: Transaction, viewer: Viewer, round_id: RoundId) -> RoundRow | None:
    row = tx.session.get(RoundRow, round_id)
    return row if row and (row.team_id, row.circle_id) == (viewer.team_id, viewer.circle_id) else None


def _own(tx: Transaction, viewer: Viewer, round_id: RoundId) -> RoundRow:
    row = _row(tx, viewer, round_id)
    if row is None:
        raise LookupError("no such round in this circle")
    return row


def _round(row: RoundRow) -> CircleRound:
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


def _pair(row: RoundPairRow) -> Pair:
    return Pair(MemberId(row.a), MemberId(row.b), row.score, tuple(row.reasons or ()), PairState(row.state))


def _place(row: RoundPlaceRow) -> Place:
    return Place(MemberId(row.member_id), Standing(row.standing), Why(row.why) if row.why else None)
