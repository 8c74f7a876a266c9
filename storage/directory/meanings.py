"""What the profiles of one circle's directory mean, each meaning once: kept as they are written, and in memory."""

from collections.abc import Iterable, Mapping
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import text

from domain.profiles import ProfileState
from domain.search.meanings import Meanings
from domain.viewers import Viewer
from storage.database import Transaction

MOST_CIRCLES = 64
"""How many directories' meanings are kept in memory, each of some thousands at most."""

ADD = text(
    "INSERT INTO directory_meaning (team_id, circle_id, state, meaning) "
    "VALUES (:team_id, :circle_id, :state, :meaning) ON CONFLICT DO NOTHING"
)
ALL = text("SELECT meaning FROM directory_meaning WHERE circle_id = :circle AND state = :state")

# Of every circle's: SQLite counts a whole table without looking into its rows.
COUNT = text("SELECT count(*) FROM directory_meaning")

_ADDED = "directory_meanings_added"

_known: WeakKeyDictionary[object, dict[tuple[str, str], tuple[int, Meanings]]] = WeakKeyDictionary()
"""By the database, and the circle and state there: how many meanings there were in all, and those of this circle."""


def add(tx: Transaction, rows: Iterable[Mapping[str, Any]]) -> None:
    """Keep what rows of the directory mean."""
    names = ("team_id", "circle_id", "state", "meaning")
    # Always in the same order, so that two who add the same do not wait for each other in a ring.
    added = sorted({tuple(row[name] for name in names) for row in rows})
    tx.session.connection().execute(ADD, [dict(zip(names, one, strict=True)) for one in added])
    tx.session.info[_ADDED] = True


def known(tx: Transaction, viewer: Viewer, state: ProfileState) -> Meanings:
    """Return what profiles in `state` in the viewer's circle mean, or once meant: none is ever taken away.

    So as many as before are the same as before, and need not be read again; but what this transaction added itself
    may yet be taken back, and is not remembered.
    """
    connection, here = tx.session.connection(), {"circle": viewer.circle_id, "state": state}
    if _ADDED in tx.session.info:
        return Meanings(connection.execute(ALL, here).scalars())
    remembered = _known.setdefault(connection.engine, {})
    count = connection.execute(COUNT).scalar_one()
    before = remembered.get((viewer.circle_id, state))
    if before and before[0] == count:
        return before[1]
    read = Meanings(connection.execute(ALL, here).scalars())
    while len(remembered) >= MOST_CIRCLES:
        remembered.pop(next(iter(remembered)), None)
    remembered[(viewer.circle_id, state)] = count, read
    return read
