"""What the rows of rounds, pairs and places have in common: each of its own circle, changed by one at a time."""

from collections.abc import Sequence
from typing import TypeVar

from sqlalchemy import Update
from sqlalchemy.orm.util import identity_key
from sqlmodel import select

from domain.ids import RoundId
from domain.viewers import Viewer
from storage.database import Transaction
from storage.tables import Base, RoundPairRow, RoundPlaceRow

Row = TypeVar("Row", RoundPairRow, RoundPlaceRow)


def rows_of(tx: Transaction, viewer: Viewer, table: type[Row], round_id: RoundId) -> Sequence[Row]:
    """Return the rows of a round in the viewer's circle."""
    here = (table.round_id == round_id, table.team_id == viewer.team_id, table.circle_id == viewer.circle_id)
    return tx.session.exec(select(table).where(*here)).all()


def has_changed(tx: Transaction, statement: Update, table: type[Base], *key: str) -> bool:
    """Run an update of one row, let nobody go on with what was read of it before, and say whether it found it so."""
    changed = tx.session.connection().execute(statement).rowcount
    read = tx.session.identity_map.get(identity_key(table, key))
    if read is not None:
        tx.session.expire(read)
    return bool(changed == 1)
