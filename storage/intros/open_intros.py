"""How many intros are open with each member of a circle, of everybody at once: for planning, and the bot alone."""

from collections import Counter
from datetime import datetime, timedelta

from sqlmodel import col, select

from domain.ids import IntroId, MemberId
from domain.intros import DAYS_TO_CHECK_IN, UNDECIDED, CheckIn, IntroState, Stance
from domain.intros.bookings import after_meeting
from domain.preferences import OPEN_WEEKS
from domain.viewers import Viewer
from storage.database import Transaction
from storage.intros import bookings
from storage.tables import IntroRow, IntroSideRow

_UNDER_WAY = (IntroState.INTRODUCED, IntroState.IN_TOUCH)
_TOLD = (CheckIn.YES, CheckIn.NOT_REALLY)


def waiting(tx: Transaction, viewer: Viewer, moment: datetime) -> Counter[MemberId]:
    """Return how many offers still lie before each member at `moment`; for the bot alone. One query."""
    rows = tx.session.exec(
        select(IntroSideRow.member_id)
        .join(IntroRow, col(IntroRow.id) == col(IntroSideRow.intro_id))
        .where(IntroRow.team_id == viewer.team_id, IntroRow.circle_id == viewer.circle_id)
        .where(col(IntroRow.state).in_(UNDECIDED), col(IntroRow.expires_at) > moment)
        .where(col(IntroSideRow.stance).not_in((Stance.UNASKED, Stance.NO)))
    )
    return Counter(MemberId(member_id) for member_id in rows) if viewer.is_system else Counter()


def under_way(tx: Transaction, viewer: Viewer, moment: datetime) -> Counter[MemberId]:
    """Return how many introductions made lately each member has not told the end of; for the bot alone. One query."""
    rows = tx.session.exec(
        select(IntroSideRow.member_id)
        .join(IntroRow, col(IntroRow.id) == col(IntroSideRow.intro_id))
        .where(IntroRow.team_id == viewer.team_id, IntroRow.circle_id == viewer.circle_id)
        .where(col(IntroRow.state).in_(_UNDER_WAY), col(IntroSideRow.check_in).not_in(_TOLD))
        .where(col(IntroRow.introduced_at) > moment - timedelta(weeks=OPEN_WEEKS))
    )
    return Counter(MemberId(member_id) for member_id in rows) if viewer.is_system else Counter()


def awaiting_check_in(tx: Transaction, viewer: Viewer, by: datetime) -> frozenset[MemberId]:
    """Return whom a check-in is due to at `by` that was not asked yet; for the bot alone.

    Who meets later is asked after that. One query, and one for each introduction that waits.
    """
    if not viewer.is_system:
        return frozenset()
    rows = tx.session.exec(
        select(IntroSideRow.member_id, IntroRow.id)
        .join(IntroRow, col(IntroRow.id) == col(IntroSideRow.intro_id))
        .where(IntroRow.team_id == viewer.team_id, IntroRow.circle_id == viewer.circle_id)
        .where(col(IntroRow.state).in_(_UNDER_WAY), col(IntroSideRow.check_in_id) == "")
        .where(col(IntroRow.introduced_at) <= by - timedelta(days=DAYS_TO_CHECK_IN))
    ).all()
    later = {intro_id for intro_id in {of for _, of in rows} if _meets_after(tx, viewer, IntroId(intro_id), by)}
    return frozenset(MemberId(member_id) for member_id, intro_id in rows if intro_id not in later)


def _meets_after(tx: Transaction, viewer: Viewer, intro_id: IntroId, by: datetime) -> bool:
    meeting = bookings.start_of(tx, viewer, intro_id)
    return meeting is not None and after_meeting(meeting) > by
