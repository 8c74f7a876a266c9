"""How many intros are open with each member of a circle, of everybody at once: for planning, and the bot alone."""

from collections import Counter
from datetime import datetime, timedelta

from sqlmodel import col, select

from domain.ids import MemberId
from domain.intros import DAYS_TO_CHECK_IN, UNDECIDED, CheckIn, IntroState, Stance
from domain.intros.bookings import after_meeting
from domain.preferences import OPEN_WEEKS
from domain.viewers import Viewer
from storage.database import Transaction
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

    Who meets later is asked after that. One query.
    """
    if not viewer.is_system:
        return frozenset()
    rows = tx.session.exec(
        select(IntroSideRow.member_id, IntroRow.meets_at)
        .join(IntroRow, col(IntroRow.id) == col(IntroSideRow.intro_id))
        .where(IntroRow.team_id == viewer.team_id, IntroRow.circle_id == viewer.circle_id)
        .where(col(IntroRow.state).in_(_UNDER_WAY), col(IntroSideRow.check_in_id) == "")
        .where(col(IntroRow.introduced_at) <= by - timedelta(days=DAYS_TO_CHECK_IN))
    )
    return frozenset(
        MemberId(member_id) for member_id, meets_at in rows if not meets_at or after_meeting(meets_at) <= by
    )
