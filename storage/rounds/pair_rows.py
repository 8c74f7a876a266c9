"""The pairs of rounds: who would be offered whom, what became of it, and the intros that came of them."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from sqlalchemy import update
from sqlmodel import col, select

from domain.ids import IntroId, MemberId, RoundId
from domain.intros import Origin
from domain.rounds.states import OPEN_PAIRS, PUBLISHED, TO_COME, CircleRound, Pair, PairState
from domain.viewers import Viewer
from storage.database import Transaction
from storage.rounds.round_rows import as_round
from storage.rounds.rows import has_changed, rows_of
from storage.tables import IntroRow, IntroSideRow, RoundPairRow, RoundRow


def pairs(tx: Transaction, viewer: Viewer, round_id: RoundId) -> tuple[Pair, ...]:
    """Return the pairs of a round, dropped ones too, best first; for its managers and the bot."""
    if not viewer.manages:
        return ()
    found = map(_pair, rows_of(tx, viewer, RoundPairRow, round_id))
    return tuple(sorted(found, key=lambda pair: (-pair.score, pair.a, pair.b)))


def add_pairs(tx: Transaction, viewer: Viewer, round_id: RoundId, new: Iterable[Pair]) -> None:
    """Write pairs into a round; one that was dropped before is of it again. O(pairs of the round)."""
    known = {(row.a, row.b): row for row in rows_of(tx, viewer, RoundPairRow, round_id)}
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
    return has_changed(tx, changed, RoundPairRow, round_id, pair.a, pair.b)


def remove_pair(tx: Transaction, viewer: Viewer, round_id: RoundId, pair: Pair) -> None:
    """Take a pair out of a round without a trace: it may come again."""
    row = tx.session.get(RoundPairRow, (round_id, pair.a, pair.b))
    if row and row.circle_id == viewer.circle_id:
        tx.session.delete(row)
        tx.session.flush()


def keep_published(tx: Transaction, viewer: Viewer, round_id: RoundId) -> None:
    """Write down that managers read of the pairs which a round has now as published."""
    known = rows_of(tx, viewer, RoundPairRow, round_id)
    for row in known:
        row.is_published = row.state in OPEN_PAIRS
    tx.session.add_all(known)
    tx.session.flush()


def published_pairs(tx: Transaction, viewer: Viewer, round_id: RoundId) -> tuple[Pair, ...]:
    """Return the pairs that managers read of as published in a round, best first; for them and the bot.

    What became of a pair since then is not among what is returned.
    """
    if not viewer.manages:
        return ()
    known = [row for row in rows_of(tx, viewer, RoundPairRow, round_id) if row.is_published]
    found = (Pair(MemberId(row.a), MemberId(row.b), row.score, tuple(row.reasons or ())) for row in known)
    return tuple(sorted(found, key=lambda pair: (-pair.score, pair.a, pair.b)))


def published_together(tx: Transaction, viewer: Viewer) -> Mapping[frozenset[MemberId], datetime]:
    """Return the pairs that managers read of as published, and when the last such round was due; for them and the bot.

    What became of a pair afterwards changes nothing here: it is no manager's to know. O(pairs of all rounds).
    """
    if not viewer.manages:
        return {}
    rows = tx.session.exec(
        select(RoundPairRow.a, RoundPairRow.b, RoundRow.due_at)
        .join(RoundRow, col(RoundRow.id) == col(RoundPairRow.round_id))
        .where(RoundRow.team_id == viewer.team_id, RoundRow.circle_id == viewer.circle_id)
        .where(col(RoundRow.state).in_(PUBLISHED), col(RoundPairRow.is_published).is_(True))
        .order_by(col(RoundRow.due_at))
    )
    return {frozenset({MemberId(a), MemberId(b)}): due_at for a, b, due_at in rows}


def of_member(tx: Transaction, viewer: Viewer, member_id: MemberId) -> CircleRound | None:
    """Return the round to come that a member is paired in; for themselves and the bot."""
    if not (viewer.is_system or viewer.member_id == member_id):
        return None
    row = tx.session.exec(
        select(RoundRow)
        .join(RoundPairRow, col(RoundPairRow.round_id) == col(RoundRow.id))
        .where(RoundRow.team_id == viewer.team_id, RoundRow.circle_id == viewer.circle_id)
        .where(col(RoundRow.state).in_(TO_COME), col(RoundPairRow.state).in_(OPEN_PAIRS))
        .where((RoundPairRow.a == member_id) | (RoundPairRow.b == member_id))
    ).first()
    return as_round(row) if row else None


def paired_to_come(tx: Transaction, viewer: Viewer) -> frozenset[MemberId]:
    """Return who is paired in a round of the circle that is planned and not sent yet; for the bot alone. One query."""
    if not viewer.is_system:
        return frozenset()
    rows = tx.session.exec(
        select(RoundPairRow.a, RoundPairRow.b)
        .join(RoundRow, col(RoundRow.id) == col(RoundPairRow.round_id))
        .where(RoundRow.team_id == viewer.team_id, RoundRow.circle_id == viewer.circle_id)
        .where(col(RoundRow.state).in_(TO_COME), col(RoundPairRow.state).in_(OPEN_PAIRS))
    )
    return frozenset(MemberId(member_id) for pair in rows for member_id in pair)


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


def suggested_besides(tx: Transaction, viewer: Viewer, since: datetime) -> frozenset[MemberId]:
    """Return who was suggested a peer since then by no round, whatever either said; for the bot alone. One query."""
    if not viewer.is_system:
        return frozenset()
    rows = tx.session.exec(
        select(IntroSideRow.member_id)
        .join(IntroRow, col(IntroRow.id) == col(IntroSideRow.intro_id))
        .where(IntroRow.team_id == viewer.team_id, IntroRow.circle_id == viewer.circle_id)
        .where(IntroRow.origin == Origin.SUGGESTED, IntroRow.round_id == "", col(IntroRow.created_at) > since)
    )
    return frozenset(map(MemberId, rows))


def _pair(row: RoundPairRow) -> Pair:
    return Pair(MemberId(row.a), MemberId(row.b), row.score, tuple(row.reasons or ()), PairState(row.state))
