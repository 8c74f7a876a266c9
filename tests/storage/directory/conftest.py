"""Fixtures of the directory's tests: a circle with nobody or with many in its directory."""

import pytest

from storage import directory, members
from storage.database import Database, Transaction
from tests.storage.directory.entries import add
from tests.storage.people import Place


@pytest.fixture
def empty(database: Database, community: Place) -> Place:
    """The open circle with nobody in its directory yet."""
    for member in (community.dana, community.kofi):
        database.run_here(lambda tx, m=member: members.set_presence(tx, community.system, m.id, False))  # type: ignore[misc]
    return community


@pytest.fixture
def crowded(database: Database, empty: Place) -> Place:
    """The open circle with more lawyers of banks in its directory than one look gives."""

    def fill(tx: Transaction) -> None:
        for number in range(directory.MOST + 10):
            add(tx, empty, f"M{number:03}", "General Counsel", "Acme", "Banking")

    database.run_here(fill)
    return empty
