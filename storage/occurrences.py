"""Occurrences: a row per due moment of a timed job; whoever inserts it does the job, there and then."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import col, func, select

from storage.database import Transaction
from storage.tables import OccurrenceRow


class OccurrenceState(StrEnum):
    """What became of a due moment."""

    DONE = "done"
    SKIPPED = "skipped"


def take(tx: Transaction, job: str, due_at: datetime, state: OccurrenceState) -> bool:
    """Write an occurrence down; False when somebody else did already."""
    dialect = postgresql if tx.is_postgres else sqlite
    statement = (
        dialect.insert(OccurrenceRow)
        .values(job=job, due_at=due_at, state=state, acted_at=tx.now, team_id="", circle_id="")
        .on_conflict_do_nothing(index_elements=["job", "due_at"])
        .returning(col(OccurrenceRow.job))
    )
    return tx.session.connection().execute(statement).first() is not None


def skip(tx: Transaction, job: str, missed: Sequence[datetime]) -> None:
    """Write down the due moments that passed with nobody there, at once; those known already stay as they are."""
    if not missed:
        return
    dialect = postgresql if tx.is_postgres else sqlite
    statement = dialect.insert(OccurrenceRow).on_conflict_do_nothing(index_elements=["job", "due_at"])
    shared = {"job": job, "state": OccurrenceState.SKIPPED, "acted_at": tx.now, "team_id": "", "circle_id": ""}
    tx.session.connection().execute(statement, [{**shared, "due_at": due_at} for due_at in missed])


def last(tx: Transaction, job: str) -> datetime | None:
    """Return the newest due moment of a job that was written down, or None."""
    return tx.session.exec(
        select(OccurrenceRow.due_at).where(OccurrenceRow.job == job).order_by(col(OccurrenceRow.due_at).desc()).limit(1)
    ).first()


def count(tx: Transaction, job: str, state: OccurrenceState) -> int:
    """Return how many occurrences of a job ended in `state`."""
    return tx.session.exec(
        select(func.count()).select_from(OccurrenceRow).where(OccurrenceRow.job == job, OccurrenceRow.state == state)
    ).one()
