"""Occurrences: a row per due moment of a timed job; whoever inserts it does the job, there and then."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from functools import cache

from sqlalchemy import Executable, bindparam
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import col, func, select

from storage.database import Transaction
from storage.tables import OccurrenceRow


class OccurrenceState(StrEnum):
    """What became of a due moment."""

    DONE = "done"
    SKIPPED = "skipped"


_LAST = (
    select(OccurrenceRow.due_at)
    .where(col(OccurrenceRow.job) == bindparam("job"))
    .order_by(col(OccurrenceRow.due_at).desc())
    .limit(1)
)


def take(tx: Transaction, job: str, due_at: datetime, state: OccurrenceState) -> bool:
    """Write an occurrence down; False when somebody else did already."""
    values = {**_row(tx, job, state), "due_at": due_at}
    return tx.session.connection().execute(_taking(tx.is_postgres), values).first() is not None


@cache
def _taking(is_postgres: bool) -> Executable:
    dialect = postgresql if is_postgres else sqlite
    statement = dialect.insert(OccurrenceRow).on_conflict_do_nothing(index_elements=["job", "due_at"])
    made: Executable = statement.returning(col(OccurrenceRow.job))
    return made


def _row(tx: Transaction, job: str, state: OccurrenceState) -> dict[str, object]:
    return {"job": job, "state": state, "acted_at": tx.now, "team_id": "", "circle_id": ""}


def skip(tx: Transaction, job: str, missed: Sequence[datetime]) -> None:
    """Write down the due moments that passed with nobody there, at once; those known already stay as they are."""
    if not missed:
        return
    shared = _row(tx, job, OccurrenceState.SKIPPED)
    tx.session.connection().execute(_skipping(tx.is_postgres), [{**shared, "due_at": due_at} for due_at in missed])


@cache
def _skipping(is_postgres: bool) -> Executable:
    dialect = postgresql if is_postgres else sqlite
    made: Executable = dialect.insert(OccurrenceRow).on_conflict_do_nothing(index_elements=["job", "due_at"])
    return made


def last(tx: Transaction, job: str) -> datetime | None:
    """Return the newest due moment of a job that was written down, or None."""
    return tx.session.exec(_LAST, params={"job": job}).first()


def count(tx: Transaction, job: str, state: OccurrenceState) -> int:
    """Return how many occurrences of a job ended in `state`."""
    return tx.session.exec(
        select(func.count()).select_from(OccurrenceRow).where(OccurrenceRow.job == job, OccurrenceRow.state == state)
    ).one()
