"""What the profiles of one circle's directory mean, each meaning once: kept as they are written, and in memory."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import func, text
from sqlmodel import col, select

from domain.profiles import ProfileState
from domain.search.meanings import Meanings
from domain.viewers import Viewer
from storage.database import Transaction
from storage.tables import DirectoryMeaningRow

MOST_CIRCLES = 64
"""How many directories' meanings are kept in memory, each of some thousands at most."""

ADD = text(
    "INSERT INTO directory_meaning (team_id, circle_id, state, meaning) "
    "VALUES (:team_id, :circle_id, :state, :meaning) ON CONFLICT DO NOTHING"
)

_known: dict[tuple[str, str], tuple[int, Meanings]] = {}


def add(tx: Transaction, rows: Iterable[Mapping[str, Any]]) -> None:
    """Keep what rows of the directory mean."""
    names = ("team_id", "circle_id", "state", "meaning")
    # Always in the same order, so that two who add the same do not wait for each other in a ring.
    added = sorted({tuple(row[name] for name in names) for row in rows})
    tx.session.connection().execute(ADD, [dict(zip(names, one, strict=True)) for one in added])


def known(tx: Transaction, viewer: Viewer, state: ProfileState) -> Meanings:
    """Return what profiles in `state` in the viewer's circle mean, or once meant: none is ever taken away.

    So as many as before are the same as before, and need not be read again.
    """
    here = (col(DirectoryMeaningRow.circle_id) == viewer.circle_id, col(DirectoryMeaningRow.state) == state)
    count = tx.session.exec(select(func.count()).select_from(DirectoryMeaningRow).where(*here)).one()
    before = _known.get((viewer.circle_id, state))
    if before and before[0] == count:
        return before[1]
    read = Meanings(tx.session.exec(select(DirectoryMeaningRow.meaning).where(*here)))
    while len(_known) >= MOST_CIRCLES:
        _known.pop(next(iter(_known)), None)
    _known[(viewer.circle_id, state)] = count, read
    return read
