"""Members are found by the words of their names, behind the wall."""

import pytest

from domain.profiles import ProfileState
from domain.viewers import Role
from storage import directory
from storage.database import Database, Transaction
from tests.storage.directory.entries import add, called
from tests.storage.people import Place


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("noa", ["Noa Ben-Ami", "Lena Noack"]),
        ("ben-ami, Noa", ["Noa Ben-Ami"]),
        ("novakova", ["Helena Nováková"]),
        ("NOVÁKOVÁ helena", ["Helena Nováková"]),
        ("三日", ["三日 月"]),
        ("en", []),
        ("noa_", []),
        ("marketing", []),
        ("noa ben ami of all the people", []),
        ("", []),
    ],
)
def test_people_are_found_by_the_words_of_their_names(
    database: Database, empty: Place, executives: Place, query: str, names: list[str]
) -> None:
    def fill(tx: Transaction) -> None:
        for name in ("Lena Noack", "Noa Ben-Ami", "Helena Nováková", "三日 月", "Marketing"):
            add(tx, empty, name, "VP Marketing")
        add(tx, empty, "Noa Unsure", "VP Marketing", state=ProfileState.UNDERSTOOD)
        add(tx, executives, "Noa Elsewhere", "VP Marketing")

    database.run_here(fill)
    assert called(database, empty, query) == names
    assert called(database, empty, query, Role.OUTSIDER) == []


def test_a_company_is_named_only_behind_its_own_wall(database: Database, empty: Place, executives: Place) -> None:
    database.run_here(lambda tx: add(tx, empty, "Lena", "VP Marketing", "Kestrel Labs"))

    def names_kestrel(place: Place, role: Role = Role.MEMBER) -> bool:
        return database.run_here(lambda tx: directory.names_company(tx, place.viewer(role), "lena kestrel"))

    assert names_kestrel(empty)
    assert not names_kestrel(executives)
    assert not names_kestrel(empty, Role.OUTSIDER)
