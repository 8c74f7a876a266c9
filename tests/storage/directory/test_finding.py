"""The directory finds what a look at every profile would find, in the same order, and no wider than it takes."""

import random
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.profiles import ProfileState
from domain.search.ranking import Entry
from domain.search.ranking import search as look_at_all
from domain.viewers import Role
from storage import directory, members, profiles
from storage.database import Database, Transaction
from tests.storage.directory.entries import add, fields, found
from tests.storage.people import Place

TITLES = (
    "VP Customer Marketing", "Sr. Mgr, Cust. Mktg", "CMO", "Head of Product Marketing", "Director of Advocacy",
    "Account Executive", "CFO", "Nurse Manager", "Software Engineer", "Leiterin Kundenmarketing", "", "Wizard",
)  # fmt: skip
COMPANIES = (
    "Northwind Pay", "Birch Bank", "Loyalis", "Kestrel Labs", "Loyalis Data", "Ørsund & Søn", "三日月", "شركة النور",
    "C3", "",
)  # fmt: skip
INDUSTRIES = ("Fintech", "Banking", "Healthcare", "SaaS", "Higher education", "e-com", "Sailmaking", "")
TOPICS = ("advisory boards", "reference programs", "user groups", "", "")
QUERIES = (
    "", "cust mktg fintech vp", "customer marketing", "marketing", "vp", "directors in banking", "northwind",
    "norhtwind", "birc", "loyals marketing", "orsund", "三日月", "شركة", "advisory boards", "cfo fintech", "sailmaking",
    "saas cmo kestrel", "nurse healthcare manager northwind", "people in e-commerce", "zzyzx", "c3", "wizard",
    "head of product marketing saas advisory boards", "marketing not in fintech", "not in banking", "except kestrel",
    "dev", "sw eng", "board member", "r&d", "not dev", "at&t",
    "loyalis data", "sailmaking data", "people at kestrel", "kestrel labs",
)  # fmt: skip
HOSTILE = (
    '"', "*", '" OR "', "NEAR(a b)", "terms:vp", "a AND", "^vp", "(vp", "vp)", "-vp", "'; DROP TABLE directory; --",
    "\x00", "vp\x00marketing", "x" * 10_000, "vp " * 4_000, "\U0001f600 vp", "\u202eketing", "%", "_", "\\", "'a':*",
    "!vp & | <->", "z_", "p_software.", "\ud800", "\U0010ffff\U0010ffff", "é" * 300, "ﷺ" * 150,
)  # fmt: skip


def test_the_index_finds_what_a_look_at_every_profile_finds_in_the_same_order(database: Database, empty: Place) -> None:
    rng = random.Random(3)
    kinds = (TITLES, COMPANIES, INDUSTRIES, TOPICS, TOPICS)
    crowd = {f"{number:03}": tuple(rng.choice(kind) for kind in kinds) for number in range(directory.ENOUGH)}
    database.run_here(lambda tx: [add(tx, empty, name, *values) for name, values in crowd.items()])
    entries = [Entry(name, *values) for name, values in crowd.items()]
    for query in QUERIES:
        assert found(database, empty, query) == [hit.key for hit in look_at_all(query, entries)], query


def test_a_wide_question_gives_its_best_and_says_that_there_is_more(database: Database, empty: Place) -> None:
    def fill(tx: Transaction) -> None:
        for number in range(directory.MOST + 10):
            add(tx, empty, f"M{number:03}", "Marketing Manager" if number % 2 else "Brand Manager", "Acme", "Retail")
        add(tx, empty, "best", "VP Marketing", "Acme", "Retail")

    database.run_here(fill)
    told = database.run_here(lambda tx: directory.search(tx, empty.system, "vp marketing retail"))
    assert told.has_more
    assert found(database, empty, "vp marketing retail")[0] == "best"
    assert found(database, empty, "vp marketing retail") == found(database, empty, "vp marketing retail")
    assert not database.run_here(lambda tx: directory.search(tx, empty.system, "zzyzx")).has_more


def test_where_nobody_fits_wholly_the_best_come_first_however_many_fit_less(database: Database, empty: Place) -> None:
    def fill(tx: Transaction) -> None:
        for number in range(directory.MOST + 10):
            add(tx, empty, f"M{number:03}", "Brand Manager", "Acme", "Retail")
        add(tx, empty, "best", "VP Marketing", "Acme", "Insurance")
        add(tx, empty, "named", "CFO", "Kestrel", "Fintech")

    database.run_here(fill)
    assert found(database, empty, "vp marketing banking")[0] == "best"
    assert found(database, empty, "kestrel fintech marketing")[0] == "named"


def test_of_many_who_mean_the_same_who_wrote_the_very_word_comes_first(database: Database, crowded: Place) -> None:
    database.run_here(lambda tx: add(tx, crowded, "Ines", "Lawyer", "Kestrel", "Banking"))
    assert found(database, crowded, "lawyer")[0] == "Ines"
    assert found(database, crowded, "lawyer in banking")[0] == "Ines"


def test_nobody_unwanted_is_found_however_many_there_are(database: Database, crowded: Place) -> None:
    database.run_here(lambda tx: add(tx, crowded, "Ines", "General Counsel", "Acme", "Retail"))
    for query in ("lawyer not in banking", "not in banking", "acme -banking"):
        assert found(database, crowded, query) == ["Ines"]


def test_whoever_holds_a_rare_word_is_found_beside_a_common_one(database: Database, crowded: Place) -> None:
    database.run_here(lambda tx: add(tx, crowded, "Ines", "Beekeeper", "Kestrel", "Retail"))
    assert "Ines" in found(database, crowded, "acme kestrel")


@pytest.mark.parametrize("query", HOSTILE)
def test_no_query_is_an_error(database: Database, community: Place, query: str) -> None:
    found(database, community, query)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=60), st.text(alphabet="abcvp ,&.-_'\"", max_size=40))
def test_any_text_may_be_asked_and_kept(database: Database, community: Place, said: str, other: str) -> None:
    kept = said.replace("\x00", "").encode("utf-8", "ignore").decode()
    saved = replace(community.profile, fields=fields(other, kept, kept, other))
    database.run_here(lambda tx: profiles.save(tx, community.system, saved))
    found(database, community, said)
    found(database, community, other)


def test_a_profile_not_yet_confirmed_is_found_apart(database: Database, empty: Place) -> None:
    database.run_here(lambda tx: add(tx, empty, "Ines", "CFO", "Kestrel", state=ProfileState.UNDERSTOOD))
    assert found(database, empty, "kestrel", ProfileState.UNDERSTOOD) == ["Ines"]
    assert found(database, empty, "kestrel") == []


def test_somebody_who_left_is_not_found_until_they_are_back(database: Database, empty: Place) -> None:
    ines = database.run_here(lambda tx: add(tx, empty, "Ines", "CFO", "Kestrel"))
    for is_present in (False, True):
        database.run_here(lambda tx, there=is_present: members.set_presence(tx, empty.system, ines, there))  # type: ignore[misc]
        assert (found(database, empty, "kestrel") == ["Ines"]) is is_present


def test_an_outsider_finds_nobody(database: Database, community: Place) -> None:
    outsider = community.viewer(Role.OUTSIDER)
    assert database.run_here(lambda tx: directory.search(tx, outsider, "")).members == ()
