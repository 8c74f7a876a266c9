"""The rows of the ledger as they were written, oldest first."""

from collections.abc import Sequence
from dataclasses import replace

from sqlmodel import col, select

from domain.ids import CircleId, IntroId, MemberId, OutcomeId
from domain.outcomes import Evidence, Origin, OutcomeKind, Relation, Row, Side
from domain.viewers import Viewer
from storage.database import Transaction
from storage.tables import MemberRow, OutcomePartyRow, OutcomeRow, OutcomeSourceRow


def ledger(tx: Transaction, viewer: Viewer) -> tuple[Row, ...]:
    """Return every row of the viewer's circle, oldest first, for managers; nobody else gets any.

    A reporter's name and note are there only where its owner agreed.
    """
    if not viewer.manages:
        return ()
    rows = tx.session.exec(
        select(OutcomeRow)
        .where(OutcomeRow.team_id == viewer.team_id, OutcomeRow.circle_id == viewer.circle_id)
        .order_by(col(OutcomeRow.at), col(OutcomeRow.id))
    ).all()
    shown, sources = _shown_reporters(tx, viewer), _sources(tx, viewer)
    return tuple(_row(row, shown.get(row.id), sources.get(row.id)) for row in rows)


def of_member(tx: Transaction, viewer: Viewer, member_id: MemberId) -> tuple[Row, ...]:
    """Return the rows about a member, oldest first; only they themselves and the bot get any."""
    if not (viewer.is_system or viewer.member_id == member_id):
        return ()
    pairs = tx.session.exec(
        select(OutcomeRow, OutcomePartyRow)
        .join(OutcomePartyRow, col(OutcomePartyRow.outcome_id) == col(OutcomeRow.id))
        .where(OutcomePartyRow.member_id == member_id)
        .where(OutcomeRow.team_id == viewer.team_id, OutcomeRow.circle_id == viewer.circle_id)
        .order_by(col(OutcomeRow.at), col(OutcomeRow.id))
    ).all()
    # What the other side reported of their own experience is theirs: it is no row about this member.
    sources = _sources(tx, viewer, [row.id for row, _ in pairs])
    return tuple(_own(_row(row, source=sources.get(row.id)), party) for row, party in pairs)


def _own(row: Row, party: OutcomePartyRow) -> Row:
    side = Side(party.side) if party.side else None
    return replace(row, note=party.note, mine=party.is_reporter, shown=party.shows_name, side=side)


def of_intro(tx: Transaction, viewer: Viewer, intro_id: IntroId) -> tuple[Row, ...]:
    """Return the rows of one intro, oldest first; only the bot gets any. Who said what is not in them."""
    if not viewer.is_system:
        return ()
    rows = tx.session.exec(
        select(OutcomeRow)
        .where(OutcomeRow.team_id == viewer.team_id, OutcomeRow.circle_id == viewer.circle_id)
        .where(OutcomeRow.intro_id == intro_id)
        .order_by(col(OutcomeRow.at), col(OutcomeRow.id))
    )
    return tuple(_row(row) for row in rows)


def get(tx: Transaction, viewer: Viewer, outcome_id: OutcomeId) -> Row | None:
    """Return one row of the viewer's circle that is about the viewer, or None."""
    rows = of_member(tx, viewer, viewer.member_id)
    return next((row for row in rows if row.id == outcome_id), None)


def _shown_reporters(tx: Transaction, viewer: Viewer) -> dict[str, tuple[str, str, str]]:
    found = tx.session.exec(
        select(OutcomePartyRow.outcome_id, MemberRow.id, MemberRow.name, OutcomePartyRow.note)
        .join(MemberRow, col(MemberRow.id) == col(OutcomePartyRow.member_id))
        .where(OutcomePartyRow.team_id == viewer.team_id, OutcomePartyRow.circle_id == viewer.circle_id)
        .where(col(OutcomePartyRow.shows_name).is_(True))
    )
    return {outcome_id: (member_id, name, note) for outcome_id, member_id, name, note in found}


def _sources(tx: Transaction, viewer: Viewer, of: Sequence[str] | None = None) -> dict[str, Origin]:
    query = select(OutcomeSourceRow).where(
        OutcomeSourceRow.team_id == viewer.team_id, OutcomeSourceRow.circle_id == viewer.circle_id
    )
    if of is not None:
        query = query.where(col(OutcomeSourceRow.outcome_id).in_(of))
    return {
        row.outcome_id: Origin(row.words, row.record, Relation(row.relation)) for row in tx.session.exec(query).all()
    }


def _row(row: OutcomeRow, shown: tuple[str, str, str] | None = None, source: Origin | None = None) -> Row:
    reporter_id, reporter, note = shown or ("", "", "")
    return Row(
        OutcomeId(row.id),
        CircleId(row.circle_id),
        IntroId(row.intro_id),
        OutcomeKind(row.kind),
        Evidence(row.evidence),
        row.at,
        OutcomeId(row.about),
        reporter,
        note,
        reporter_id=MemberId(reporter_id),
        source=source,
    )
