"""A circle in whose outbox nothing waits."""

import pytest

from storage import outbox
from storage.database import Database
from tests.storage.outbox.lines import claim
from tests.storage.people import Place


@pytest.fixture
def place(database: Database, community: Place) -> Place:
    """A circle with an empty outbox."""
    for delivery in claim(database):
        database.run_here(lambda tx, sent=delivery: outbox.record_sent(tx, sent))  # type: ignore[misc]
    return community
