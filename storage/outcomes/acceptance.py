"""What became of a circle's suggestions, in numbers alone: counted of some days, and kept once these are closed."""

from datetime import UTC, date, datetime, time

from sqlalchemy import func
from sqlmodel import col, select

from domain.intros import AGREES, IntroState
from domain.outcomes.acceptance import Counts, Period
from domain.viewers import Viewer
from storage.database import Transaction
from storage.tables import AcceptanceRow, IntroRow, IntroSideRow


def begin(tx: Transaction, viewer: Viewer) -> date | None:
    """Return the day of the first suggestion of the viewer's circle, None before any; for the bot alone."""
    query = select(func.min(col(IntroRow.created_at))).where(
        IntroRow.team_id == viewer.team_id, IntroRow.circle_id == viewer.circle_id
    )
    first = tx.session.exec(query).one() if viewer.is_system else None
    return first.date() if first else None


def count(tx: Transaction, viewer: Viewer, first: date, end: date) -> Counts:
    """Return what became of what was suggested from `first` to the day before `end`; for the bot alone."""
    if not viewer.is_system:
        return Counts(0, 0, 0, 0)
    rows = tx.session.exec(
        select(IntroRow.id, IntroRow.state, IntroRow.group_channel)
        .where(IntroRow.team_id == viewer.team_id, IntroRow.circle_id == viewer.circle_id)
        .where(col(IntroRow.created_at) >= _midnight(first), col(IntroRow.created_at) < _midnight(end))
        .where(IntroRow.state != IntroState.SUGGESTED)
    ).all()
    agreed = _agreed(tx, viewer)
    return Counts(
        len(rows),
        sum(bool(channel) or intro_id in agreed for intro_id, _, channel in rows),
        sum(bool(channel) for _, _, channel in rows),
        sum(bool(channel) and state == IntroState.MET for _, state, channel in rows),
    )


def _agreed(tx: Transaction, viewer: Viewer) -> frozenset[str]:
    """Return the intros to which both said yes: both stances agree, or one was told the name."""
    sides = tx.session.exec(
        select(IntroSideRow.intro_id, func.count(), func.max(IntroSideRow.names_id))
        .where(IntroSideRow.team_id == viewer.team_id, IntroSideRow.circle_id == viewer.circle_id)
        .where(col(IntroSideRow.stance).in_(AGREES) | (col(IntroSideRow.names_id) != ""))
        .group_by(IntroSideRow.intro_id)
    )
    return frozenset(intro_id for intro_id, number, names_id in sides if number == 2 or names_id)


def closed(tx: Transaction, viewer: Viewer) -> tuple[Period, ...]:
    """Return the closed periods of the viewer's circle, oldest first, for managers; nobody else gets any."""
    if not viewer.manages:
        return ()
    rows = tx.session.exec(
        select(AcceptanceRow)
        .where(AcceptanceRow.team_id == viewer.team_id, AcceptanceRow.circle_id == viewer.circle_id)
        .order_by(col(AcceptanceRow.first_day))
    )
    return tuple(_period(row) for row in rows)


def close(tx: Transaction, viewer: Viewer, period: Period) -> None:
    """Keep a period of the viewer's circle as it is now."""
    counts = period.counts
    tx.session.add(
        AcceptanceRow(
            team_id=viewer.team_id,
            circle_id=viewer.circle_id,
            first_day=period.first.isoformat(),
            last_day=period.last.isoformat(),
            offered=counts.offered,
            agreed=counts.agreed,
            opened=counts.opened,
            met=counts.met,
        )
    )
    tx.session.flush()


def _period(row: AcceptanceRow) -> Period:
    counts = Counts(row.offered, row.agreed, row.opened, row.met)
    return Period(date.fromisoformat(row.first_day), date.fromisoformat(row.last_day), counts)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)
