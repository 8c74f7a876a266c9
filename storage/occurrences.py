"""Occurrences: a row per due moment of a timed job; whoever inserts it does the job, there and then."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from enum import StrEnum
from functools import cache

from sqlalchemy import Executable, bindparam, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import col, func, select

from storage.database import Transaction
from storage.tables import OccurrenceRow, UtcDateTime


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
    moments = list(missed) if tx.is_postgres else json.dumps([_as_kept(due_at) for due_at in missed])
    values = {"job": job, "state": OccurrenceState.SKIPPED, "acted_at": tx.now, "missed": moments}
    tx.session.connection().execute(_skipping(tx.is_postgres), values)


@cache
def _skipping(is_postgres: bool) -> Executable:
    # Ten days are some six thousand moments: as rows of their own they would hold the write lock three times as long.
    listed = "unnest(CAST(:missed AS timestamptz[])) AS due (value)" if is_postgres else "json_each(:missed) AS due"
    return text(
        "INSERT INTO occurrence (job, due_at, state, acted_at, team_id, circle_id) "
        f"SELECT :job, due.value, :state, :acted_at, '', '' FROM {listed} WHERE true "
        "ON CONFLICT (job, due_at) DO NOTHING"
    ).bindparams(bindparam("acted_at", type_=UtcDateTime()))


def _as_kept(moment: datetime) -> str:
    """The text that SQLite keeps of a moment."""
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "microseconds")


def last(tx: Transaction, job: str) -> datetime | None:
    """Return the newest due moment of a job that was written down, or None."""
    return tx.session.exec(_LAST, params={"job": job}).first()


def count(tx: Transaction, job: str, state: OccurrenceState) -> int:
    """Return how many occurrences of a job ended in `state`."""
    return tx.session.exec(
        select(func.count()).select_from(OccurrenceRow).where(OccurrenceRow.job == job, OccurrenceRow.state == state)
    ).one()
