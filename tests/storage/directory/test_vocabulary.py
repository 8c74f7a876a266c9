"""Slips are mended by the words of one circle, and of those who can be found."""

from domain.profiles import ProfileState
from storage.database import Database
from tests.storage.directory.entries import add, found
from tests.storage.people import Place


def test_no_word_of_another_circle_mends_or_completes_a_query(
    database: Database, empty: Place, executives: Place
) -> None:
    database.run_here(lambda tx: add(tx, executives, "Ines", "CFO", "Kestrelworth", "Sailmaking"))
    database.run_here(lambda tx: add(tx, empty, "Omar", "Kestrelwoth Guide", "Birch"))
    for query in ("kestrelworth", "kestrelwo", "kestrelwrth"):
        assert found(database, executives, query) == ["Ines"]
        assert found(database, empty, query) == ["Omar"]
    assert found(database, empty, "sailmaking") == []
    # Were the other circle's word known here, it would be mended to that, and find nobody.
    database.run_here(lambda tx: add(tx, empty, "Rosa", "CMO", "Kestrelwart"))
    assert found(database, empty, "kestrelwart") == ["Rosa"]


def test_a_mended_word_is_only_one_of_those_who_can_be_found(database: Database, empty: Place) -> None:
    database.run_here(lambda tx: add(tx, empty, "Ines", "CFO", "Quillon", state=ProfileState.UNDERSTOOD))
    database.run_here(lambda tx: add(tx, empty, "Omar", "CFO", "Quilson"))
    assert found(database, empty, "quilon") == ["Omar"]
    assert found(database, empty, "quilon", ProfileState.UNDERSTOOD) == ["Ines"]
