"""An outbox with some rows in it, claimed and looked at, for tests."""

from sqlmodel import select

from domain.ids import OutboxId
from storage import outbox
from storage.database import Database
from storage.outbox import Delivery
from storage.tables import OutboxRow
from tests.storage.people import Place, post


def plan(database: Database, place: Place, key: str, **more: object) -> OutboxId:
    """Plan a message to the circle under `key`, and return the id of its row."""
    return database.run_here(lambda tx: outbox.enqueue(tx, post(place.circle, key, "hello", **more)))


def claim(database: Database, limit: int = 20) -> list[Delivery]:
    """Claim what is due, as a worker does."""
    return database.run_here(lambda tx: outbox.claim(tx, limit))


def keys(database: Database, limit: int = 20) -> list[OutboxId]:
    """Claim what is due, and return the ids of the rows."""
    return [delivery.id for delivery in claim(database, limit)]


def row(database: Database, outbox_id: OutboxId) -> OutboxRow:
    """Return a row as it is kept."""
    return database.run_here(lambda tx: tx.session.exec(select(OutboxRow).where(OutboxRow.id == outbox_id)).one())
