"""What follows an introduction: the one opener it may have, and whether its two did anything with it yet."""

from sqlmodel import or_, select

from domain.ids import IntroId, MemberId, OutboxId
from domain.intros.drafting import SHORT, Shown
from domain.viewers import Viewer
from storage.database import Transaction
from storage.tables import DraftRow, IntroRow, PitchRow


def has_opener(tx: Transaction, viewer: Viewer, intro_id: IntroId) -> bool:
    """Whether an introduction of the viewer's circle had its opener; True where there is no such introduction."""
    row = _row(tx, viewer, intro_id)
    return row is None or bool(row.opener_id)


def opener_of(tx: Transaction, viewer: Viewer, intro_id: IntroId) -> OutboxId:
    """Return the one opener of an introduction of the viewer's circle, empty for none; for the bot alone."""
    row = _row(tx, viewer, intro_id) if viewer.is_system else None
    return OutboxId(row.opener_id if row else "")


def set_opener(tx: Transaction, viewer: Viewer, intro_id: IntroId, opener_id: OutboxId) -> None:
    """Write down the one opener of an introduction."""
    row = _row(tx, viewer, intro_id)
    if row:
        row.opener_id = opener_id
        tx.session.add(row)
        tx.session.flush()


def is_untouched(tx: Transaction, viewer: Viewer, intro_id: IntroId) -> bool:
    """Whether neither of two did anything with what they were given: no draft changed, nothing reported."""
    changed = select(DraftRow.intro_id).where(
        DraftRow.intro_id == intro_id,
        or_(DraftRow.own != "", DraftRow.longest != SHORT, DraftRow.shows != Shown.FIRST),
    )
    reported = select(PitchRow.intro_id).where(PitchRow.intro_id == intro_id)
    is_known = _row(tx, viewer, intro_id) is not None
    return is_known and not any(tx.session.exec(query).first() for query in (changed, reported))


def reported_pitch(tx: Transaction, viewer: Viewer, intro_id: IntroId, member_id: MemberId) -> bool:
    """Whether a member said that they were pitched to; for the bot alone."""
    query = select(PitchRow.intro_id).where(
        PitchRow.team_id == viewer.team_id,
        PitchRow.circle_id == viewer.circle_id,
        PitchRow.intro_id == intro_id,
        PitchRow.member_id == member_id,
    )
    return viewer.is_system and tx.session.exec(query).first() is not None


def _row(tx: Transaction, viewer: Viewer, intro_id: IntroId) -> IntroRow | None:
    row = tx.session.get(IntroRow, intro_id)
    return row if row and (row.team_id, row.circle_id) == (viewer.team_id, viewer.circle_id) else None
