"""What the profiles of a circle mean is known at once, and of no other circle."""

from datetime import UTC, datetime

import pytest

from storage import directory
from storage.database import Database, Transaction
from tests.storage.directory.entries import add, found
from tests.storage.people import Place


def test_a_meaning_that_was_taken_back_is_not_remembered(database: Database, empty: Place) -> None:
    def change_a_mind(tx: Transaction) -> None:
        add(tx, empty, "Ines", "VP Marketing", "Birch", "Insurance")
        assert directory.search(tx, empty.system, "vp marketing banking").members
        raise InterruptedError

    with pytest.raises(InterruptedError):
        database.run_here(change_a_mind)
    database.run_here(lambda tx: add(tx, empty, "Omar", "Lawyer", "Birch", "Insurance"))
    assert found(database, empty, "counsel banking") == ["Omar"]


def test_what_another_process_adds_is_found_at_once(database: Database, empty: Place) -> None:
    database.run_here(lambda tx: add(tx, empty, "Ines", "VP Marketing", "Birch", "Insurance"))
    assert found(database, empty, "vp marketing banking") == ["Ines"]
    other = Database(database.url, lambda: datetime(2026, 11, 23, tzinfo=UTC))
    other.run_here(lambda tx: add(tx, empty, "Omar", "Lawyer", "Birch", "Insurance"))
    other.close()
    assert found(database, empty, "counsel banking") == ["Omar"]


def test_what_another_circle_means_is_not_looked_for(database: Database, empty: Place, executives: Place) -> None:
    database.run_here(lambda tx: add(tx, executives, "Ines", "VP Marketing", "Birch", "Insurance"))
    assert found(database, empty, "vp marketing banking") == []
    database.run_here(lambda tx: add(tx, empty, "Omar", "VP Marketing", "Birch", "Insurance"))
    assert found(database, empty, "vp marketing banking") == ["Omar"]
