"""Whom a question means by name, with slips or beside their work: nobody who is not shown, none of another circle."""

import pytest

from domain.profiles import ProfileState
from domain.viewers import Role
from storage import directory, members
from storage.database import Database, Transaction
from storage.directory import people
from storage.directory.people import meant
from tests.storage.directory.entries import add, called, everything, found
from tests.storage.people import Place, person

CROWD = (
    ("Dana Whitfield", "VP Customer Marketing", "Lanternfish Pay", "Fintech"),
    ("Dana Okafor", "Head of IT", "Birch Bank", "Banking"),
    ("Kofi Whitfield", "Nurse Manager", "Kestrel Labs", "Healthcare"),
    ("Helena van den Berg", "CFO", "Quarrylight", "Retail"),
    ("Noa Lanternfish", "CMO", "Elmworks", "Insurance"),
    ("Ольга Верещагина", "CMO", "Elmworks", "Insurance"),
    ("Mark Porter", "CFO", "Tannery", "Energy"),
)


@pytest.fixture
def crowd(database: Database, empty: Place) -> Place:
    """The open circle with people in it who share first names, surnames, and a surname with a company."""
    database.run_here(lambda tx: [add(tx, empty, *one) for one in CROWD])
    return empty


def is_by_name(database: Database, place: Place, query: str) -> bool:
    viewer = place.viewer(Role.MEMBER)
    return database.run_here(lambda tx: directory.search(tx, viewer, query).is_by_name)


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("dana whitfeld", ["Dana Whitfield"]),
        ("whitfeild", ["Dana Whitfield", "Kofi Whitfield"]),
        ("верещгина", ["Ольга Верещагина"]),
        ("dana birch", ["Dana Okafor"]),
        ("Dana at Birch Bank", ["Dana Okafor"]),
        ("who is okafor", ["Dana Okafor"]),
        ("whitfield fintech", ["Dana Whitfield"]),
        ("okafo banking", ["Dana Okafor"]),
        ("kofi whitfield healthcare", ["Kofi Whitfield"]),
        ("vp whitfield", ["Dana Whitfield"]),
        ("whitfeld vp customer marketing", ["Dana Whitfield"]),
        ("helena vandenberg retail", ["Helena van den Berg"]),
        ("helena van der berg cfo", ["Helena van den Berg"]),
    ],
)
def test_a_name_with_a_slip_or_beside_their_work_finds_that_person_alone(
    database: Database, crowd: Place, query: str, names: list[str]
) -> None:
    assert found(database, crowd, query) == names
    assert is_by_name(database, crowd, query)


def test_a_word_that_is_a_company_too_finds_both_and_the_person_first(database: Database, crowd: Place) -> None:
    assert found(database, crowd, "lanternfish") == ["Noa Lanternfish", "Dana Whitfield"]
    assert found(database, crowd, "dana lanternfish")[0] == "Dana Whitfield"
    assert found(database, crowd, "lanternfsh") == ["Noa Lanternfish", "Dana Whitfield"]
    assert not is_by_name(database, crowd, "lanternfish")


def test_a_name_of_nothing_but_known_words_comes_first_and_not_alone(database: Database, crowd: Place) -> None:
    database.run_here(lambda tx: add(tx, crowd, "Ines", "Porter", "Mark Hotels", "Hospitality"))
    assert found(database, crowd, "mark porter") == ["Mark Porter", "Ines"]
    assert "Mark Porter" not in found(database, crowd, "porter")


def test_a_slip_of_a_word_of_the_tables_is_that_word_and_no_name(database: Database, crowd: Place) -> None:
    database.run_here(lambda tx: add(tx, crowd, "Ada Markting", "Beekeeper", "Oak", "Farming"))
    assert found(database, crowd, "marketng") == found(database, crowd, "marketing")
    assert found(database, crowd, "markting")[0] == "Ada Markting"
    database.run_here(lambda tx: add(tx, crowd, "Bo Marketini", "Beekeeper", "Oak", "Farming"))
    assert "Bo Marketini" not in found(database, crowd, "marketin")


def test_a_slip_of_a_companys_name_is_that_unless_a_members_is_nearer(database: Database, crowd: Place) -> None:
    database.run_here(lambda tx: add(tx, crowd, "Ada Quarrylit", "Beekeeper", "Oak", "Farming"))
    assert found(database, crowd, "quarrylght") == ["Helena van den Berg"]
    assert found(database, crowd, "quarrylitt")[0] == "Ada Quarrylit"


def test_who_shares_a_name_with_many_is_found_by_their_company(
    database: Database, crowd: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(people, "FEW", 0)
    monkeypatch.setattr(people, "MOST", 1)
    assert found(database, crowd, "whitfield kestrel") == ["Kofi Whitfield"]
    assert found(database, crowd, "whitfield kestrel nurse") == ["Kofi Whitfield"]


@pytest.mark.parametrize("query", ["cmo not lanternfish", "cmo -lanternfish", "cmo except lanternfish"])
def test_whom_a_question_leaves_out_it_does_not_name(database: Database, crowd: Place, query: str) -> None:
    assert not is_by_name(database, crowd, query)
    assert set(found(database, crowd, query)) == set(found(database, crowd, "cmo")) - {"Dana Whitfield"}
    without_noa = query.replace("lanternfish", "noa")
    assert not is_by_name(database, crowd, without_noa)
    assert found(database, crowd, without_noa) == found(database, crowd, "cmo")


def test_particles_may_be_left_out_or_joined(database: Database, crowd: Place) -> None:
    for query in ("helena berg", "vandenberg", "van den berg", "berg, helena van den"):
        assert called(database, crowd, query) == ["Helena van den Berg"], query
    database.run_here(lambda tx: add(tx, crowd, "Rosa Berg", "CFO"))
    assert called(database, crowd, "van den berg") == ["Helena van den Berg"]
    assert called(database, crowd, "von berg") == ["Helena van den Berg", "Rosa Berg"]


ASKED = ("ottokar", "ottokr", "ottok", "ottokar cfo", "ottokr birch", "ottokar zimmerling")


@pytest.mark.parametrize("state", [ProfileState.UNDERSTOOD, ProfileState.UNSEEN, ProfileState.WITHDRAWN])
def test_who_is_not_shown_is_found_by_no_name(database: Database, crowd: Place, state: ProfileState) -> None:
    database.run_here(lambda tx: add(tx, crowd, "Ottokar Zimmerling", "CFO", "Birch", state=state))
    for query in ASKED:
        for asked_for in (ProfileState.CONFIRMED, ProfileState.UNDERSTOOD):
            without_a_name = [] if query in ASKED[:3] or query == ASKED[-1] else found(database, crowd, query[8:])
            assert set(found(database, crowd, query, asked_for)) <= {*without_a_name, "Ottokar Zimmerling"}
            assert not is_by_name(database, crowd, query)
        assert "Ottokar Zimmerling" not in found(database, crowd, query)
    assert "ottokar" not in everything(database)


def test_who_is_shown_is_not_found_by_name_among_those_who_are_not(database: Database, crowd: Place) -> None:
    for query in ("okafor", "dana birch"):
        assert found(database, crowd, query, ProfileState.UNDERSTOOD) == []


def test_nobody_of_another_circle_is_found_by_name_nor_mends_one(
    database: Database, crowd: Place, executives: Place
) -> None:
    database.run_here(lambda tx: add(tx, executives, "Ottokar Zimmerling", "CFO", "Birch"))
    for query in ASKED:
        assert "Ottokar Zimmerling" not in found(database, crowd, query)
        assert not is_by_name(database, crowd, query)
        assert found(database, executives, query) == ["Ottokar Zimmerling"]
    # Were the other circle's name known here, this would be mended to that.
    database.run_here(lambda tx: add(tx, crowd, "Rosa Ottokart", "CMO"))
    assert found(database, crowd, "ottokar") == found(database, crowd, "ottokarx") == ["Rosa Ottokart"]


def test_an_outsider_means_nobody(database: Database, crowd: Place) -> None:
    def ask(tx: Transaction, role: Role) -> int:
        return len(meant(tx, crowd.viewer(role), "dana lanternfish").members)

    assert database.run_here(lambda tx: ask(tx, Role.MEMBER)) == 1
    assert database.run_here(lambda tx: ask(tx, Role.OUTSIDER)) == 0


def test_who_left_is_found_by_name_when_they_are_back(database: Database, crowd: Place) -> None:
    ottokar = database.run_here(lambda tx: add(tx, crowd, "Ottokar Zimmerling", "CFO", "Birch"))
    for is_present in (False, True):
        database.run_here(lambda tx, there=is_present: members.set_presence(tx, crowd.system, ottokar, there))  # type: ignore[misc]
        for query in ASKED:
            assert ("Ottokar Zimmerling" in found(database, crowd, query)) is is_present


def test_a_new_name_finds_and_the_old_one_does_not(database: Database, crowd: Place) -> None:
    ottokar = database.run_here(lambda tx: add(tx, crowd, "Ottokar", "CFO", "Birch"))
    unsure = database.run_here(lambda tx: add(tx, crowd, "Wilhelmina", "CFO", state=ProfileState.UNDERSTOOD))

    def rename(tx: Transaction) -> None:
        for member_id, name in ((ottokar, "Zacharias"), (unsure, "Theophila")):
            member = members.get(tx, crowd.system, member_id)
            assert member
            members.upsert(tx, crowd.system, person(member.user_id, name), member.kind)

    database.run_here(rename)
    assert called(database, crowd, "zacharias") == ["Zacharias"]
    for name in ("ottokar", "wilhelmina", "theophila"):
        assert called(database, crowd, name) == found(database, crowd, name) == []
        assert name not in everything(database)
