"""Whom a row of the ledger is about, and what each side keeps of their own in it: their name and their note."""

from sqlmodel import col, select

from domain.ids import MemberId, OutcomeId
from domain.outcomes import Side
from domain.viewers import Viewer
from storage.database import Transaction
from storage.outcomes.acts import Party
from storage.outcomes.reading import of_member
from storage.tables import OutcomePartyRow, OutcomeSourceRow


def reporter_of(tx: Transaction, viewer: Viewer, outcome_id: OutcomeId) -> MemberId | None:
    """Return who reported a row, or None when nobody did or they removed their name; only the bot may know."""
    if not viewer.is_system:
        return None
    return tx.session.exec(
        select(OutcomePartyRow.member_id).where(
            OutcomePartyRow.outcome_id == outcome_id,
            OutcomePartyRow.team_id == viewer.team_id,
            OutcomePartyRow.circle_id == viewer.circle_id,
            col(OutcomePartyRow.is_reporter).is_(True),
        )
    ).first()  # type: ignore[return-value]


def parties_of(tx: Transaction, viewer: Viewer, outcome_id: OutcomeId) -> tuple[Party, ...]:
    """Return whom a row is about, without names or words shown; only the bot may know."""
    if not viewer.is_system:
        return ()
    found = tx.session.exec(
        select(OutcomePartyRow.member_id, OutcomePartyRow.side).where(
            OutcomePartyRow.outcome_id == outcome_id,
            OutcomePartyRow.team_id == viewer.team_id,
            OutcomePartyRow.circle_id == viewer.circle_id,
        )
    )
    return tuple(Party(MemberId(member_id), side=Side(side) if side else None) for member_id, side in found)


def set_note(tx: Transaction, viewer: Viewer, outcome_id: OutcomeId, note: str, shows_name: bool) -> None:
    """Write the reporter's own note, and whether managers may see it with their name."""
    row = tx.session.get(OutcomePartyRow, (outcome_id, viewer.member_id))
    if row and row.circle_id == viewer.circle_id:
        row.note, row.shows_name = note, shows_name
        tx.session.add(row)


def remove_name(tx: Transaction, viewer: Viewer, outcome_id: OutcomeId) -> bool:
    """Take the viewer's name and note, and what a manager wrote of them, off an act for good; its rows stay.

    What later rows say of the same act goes with it. False when it was not theirs.
    """
    rows = of_member(tx, viewer, viewer.member_id)
    act = next((row.about or row.id for row in rows if row.id == outcome_id), None)
    for row in rows:
        if act in (row.id, row.about):
            _leave(tx, row.id, viewer.member_id)
    tx.session.flush()
    return act is not None


def _leave(tx: Transaction, outcome_id: OutcomeId, member_id: MemberId) -> None:
    tx.session.delete(tx.session.get_one(OutcomePartyRow, (outcome_id, member_id)))
    source = tx.session.get(OutcomeSourceRow, outcome_id)
    if source:
        source.words = ""
        tx.session.add(source)
