"""Fixtures of storage's own tests: two circles that must not know of each other."""

import pytest

from storage.database import Database
from tests.storage.people import Place, found


@pytest.fixture
def community(database: Database) -> Place:
    """The open circle."""
    return database.run_here(lambda tx: found(tx, "C1", "ZCOMMUNITYZ"))


@pytest.fixture
def executives(database: Database, community: Place) -> Place:
    """The circle behind the wall, with the same people in it."""
    return database.run_here(lambda tx: found(tx, "C2", "ZEXECUTIVEZ"))
