"""Reports that a conversation between peers was a pitch: kept once for each side, and read as a number."""

from sqlalchemy import func
from sqlmodel import col, select

from domain.ids import IntroId, MemberId
from domain.viewers import Viewer
from storage.database import Transaction
from storage.tables import PitchRow


def report(tx: Transaction, viewer: Viewer, intro_id: IntroId, member_id: MemberId) -> bool:
    """Write down that one side was pitched to; False when they said so already."""
    if tx.session.get(PitchRow, (intro_id, member_id)):
        return False
    ids = {"team_id": viewer.team_id, "circle_id": viewer.circle_id}
    tx.session.add(PitchRow(intro_id=intro_id, member_id=member_id, at=tx.now, **ids))
    tx.session.flush()
    return True


def count(tx: Transaction, viewer: Viewer) -> int:
    """Return how many reports the viewer's circle has, for managers; 0 for anybody else."""
    if not viewer.manages:
        return 0
    query = select(func.count(col(PitchRow.intro_id))).where(
        PitchRow.team_id == viewer.team_id, PitchRow.circle_id == viewer.circle_id
    )
    return tx.session.exec(query).one()
