"""Closes the months of a circle: what became of their suggestions is counted once, and never changes afterwards."""

from datetime import timedelta

from domain.outcomes.acceptance import Period, is_enough, month_ends
from domain.viewers import Viewer, system
from storage import circles
from storage.database import Transaction
from storage.outcomes import acceptance


def close_months(tx: Transaction) -> None:
    """Close, in every circle, the months that are over for long enough and hold enough to tell of."""
    for circle in circles.every(tx):
        _close(tx, system(circle.team_id, circle.id))


def _close(tx: Transaction, viewer: Viewer) -> None:
    closed = acceptance.closed(tx, viewer)
    begin = closed[-1].last + timedelta(days=1) if closed else acceptance.begin(tx, viewer)
    if begin is None:
        return
    first = begin.replace(day=1)
    for end in month_ends(first, tx.now.date()):
        counts = acceptance.count(tx, viewer, first, end)
        if is_enough(counts):
            acceptance.close(tx, viewer, Period(first, end - timedelta(days=1), counts))
            first = end
