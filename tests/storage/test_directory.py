"""The directory's index: it finds what a look at every profile would find, behind the wall, and forgets wholly."""

import random
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, text

from domain.ids import MemberId, UserId
from domain.members import Kind
from domain.profiles import FieldValue, Profile, ProfileField, ProfileState, Source
from domain.search.ranking import Entry
from domain.search.ranking import search as look_at_all
from domain.viewers import Role
from storage import directory, erasure, members, profiles
from storage.database import Database, Transaction, sqlite_path
from storage.directory import index
from storage.migrate import upgrade
from storage.tables import DirectoryRow, DirectoryWordRow
from tests.storage.people import Place, person

FIELDS = (ProfileField.TITLE, ProfileField.COMPANY, ProfileField.INDUSTRY, ProfileField.ASKS, ProfileField.OFFERS)
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


def add(tx: Transaction, place: Place, name: str, *values: str, state: str = ProfileState.CONFIRMED) -> MemberId:
    """Add a member of `place` with a profile of these values: title, company, industry, topic, offer."""
    member = members.upsert(tx, place.system, person(UserId(f"U{name}"), name), Kind.CUSTOMER)
    made = profiles.new(tx, place.system, member.id)
    profiles.save(tx, place.system, replace(made, state=ProfileState(state), fields=fields(*values)))
    return member.id


def fields(*values: str) -> dict[ProfileField, FieldValue]:
    return {field: FieldValue(value, Source.OWNER) for field, value in zip(FIELDS, values, strict=False) if value}


def called(database: Database, place: Place, query: str, role: Role = Role.MEMBER) -> list[str]:
    """Return the names of those who are called so, in order."""

    def ask(tx: Transaction) -> list[str]:
        hits = directory.called(tx, place.viewer(role), query)
        return [member.name for one in hits if (member := members.get(tx, place.system, one))]

    return database.run_here(ask)


def found(database: Database, place: Place, query: str, state: ProfileState = ProfileState.CONFIRMED) -> list[str]:
    """Return the names of those who are found, in order."""
    viewer = place.viewer(Role.MEMBER)

    def ask(tx: Transaction) -> list[str]:
        hits = directory.search(tx, viewer, query, state).members
        return [member.name for one in hits if (member := members.get(tx, viewer, one))]

    return database.run_here(ask)


@pytest.fixture
def empty(database: Database, community: Place) -> Place:
    """The open circle with nobody in its directory yet."""
    for member in (community.dana, community.kofi):
        database.run_here(lambda tx, m=member: members.set_presence(tx, community.system, m.id, False))  # type: ignore[misc]
    return community


def test_the_index_finds_what_a_look_at_every_profile_finds_in_the_same_order(database: Database, empty: Place) -> None:
    rng = random.Random(3)
    kinds = (TITLES, COMPANIES, INDUSTRIES, TOPICS, TOPICS)
    crowd = {f"{number:03}": tuple(rng.choice(kind) for kind in kinds) for number in range(directory.ENOUGH)}
    database.run_here(lambda tx: [add(tx, empty, name, *values) for name, values in crowd.items()])
    entries = [Entry(name, *values) for name, values in crowd.items()]
    for query in QUERIES:
        assert found(database, empty, query) == [hit.key for hit in look_at_all(query, entries)], query


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


@pytest.fixture
def crowded(database: Database, empty: Place) -> Place:
    """The open circle with more lawyers of banks in its directory than one look gives."""

    def fill(tx: Transaction) -> None:
        for number in range(directory.MOST + 10):
            add(tx, empty, f"M{number:03}", "General Counsel", "Acme", "Banking")

    database.run_here(fill)
    return empty


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


def test_what_changes_in_a_profile_changes_what_finds_it(database: Database, empty: Place) -> None:
    database.run_here(lambda tx: add(tx, empty, "Ines", "CFO", "Kestrel", "Fintech"))
    assert found(database, empty, "kestrel cfo") == ["Ines"]
    [ines] = database.run_here(lambda tx: profiles.directory(tx, empty.system))
    for changed, query, names in (
        (replace(ines, fields=fields("CMO", "Loyalis", "SaaS")), "kestrel", []),
        (replace(ines, fields=fields("CMO", "Loyalis", "SaaS")), "loyalis cmo", ["Ines"]),
        (replace(ines, state=ProfileState.WITHDRAWN), "cfo", []),
        (replace(ines, state=ProfileState.UNDERSTOOD), "cfo", []),
        (ines, "cfo", ["Ines"]),
    ):
        database.run_here(lambda tx, p=changed: profiles.save(tx, empty.system, p))  # type: ignore[misc]
        assert found(database, empty, query) == names


def test_a_profile_withdrawn_is_kept_in_no_index(database: Database, empty: Place) -> None:
    database.run_here(lambda tx: add(tx, empty, "Ines", "CFO", "Kestrel", "Fintech", state=ProfileState.WITHDRAWN))
    assert "kestrel" not in everything(database)


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


def forget(database: Database, place: Place, user: str) -> None:
    def work(tx: Transaction) -> None:
        member = members.in_circle(tx, place.system, UserId(user))
        assert member is not None
        erasure.forget(tx, member)

    database.run_here(work)


async def test_whoever_is_forgotten_leaves_no_word_in_the_index(database: Database, empty: Place) -> None:
    for number in range(30):
        database.run_here(lambda tx, n=number: add(tx, empty, f"M{n}", "CFO", f"Company{n}", "Fintech"))  # type: ignore[misc]
    database.run_here(lambda tx: add(tx, empty, "Ines", "Zymurgist", "Qwertzbrau", "Brewing"))
    [ines] = [p for p in database.run_here(lambda tx: profiles.directory(tx, empty.system)) if "zbrau" in str(p)]
    moved = replace(ines, fields=fields("Zymologist", "Qwertznova", "Brewing"))
    database.run_here(lambda tx: profiles.save(tx, empty.system, moved))
    forget(database, empty, "UInes")
    assert found(database, empty, "qwertznova") == found(database, empty, "zymurgist") == []
    for word in ("qwertz", "zymu", "zymo"):
        assert word not in everything(database)
    await database.scrub()
    if path := sqlite_path(database.url):
        on_disk = b"".join(file.read_bytes() for file in Path(path).parent.glob(f"{Path(path).name}*"))
        for part in (b"qwertz", b"wertzb", b"zymu", b"ymurgist", b"ymologist"):
            assert part not in on_disk.lower(), part
        assert b"company7" in on_disk.lower()


def everything(database: Database) -> str:
    """Return what the index's tables hold, FTS5's own too, as one text."""

    def read(tx: Transaction) -> str:
        tables = ["directory", "directory_word", *([] if tx.is_postgres else ["directory_terms_data"])]
        connection = tx.session.connection()
        rows = [connection.execute(text(f"SELECT * FROM {table}")).all() for table in tables]
        return repr(rows).lower()

    return database.run_here(read)


def test_the_index_of_profiles_from_before_is_filled_by_an_upgrade(database: Database, empty: Place) -> None:
    database.run_here(lambda tx: [add(tx, empty, f"M{n:02}", "CFO", "Kestrel") for n in range(12)])
    before = found(database, empty, "kestrel")

    def lose(tx: Transaction) -> None:
        for table in (DirectoryRow, DirectoryWordRow):
            tx.session.connection().execute(delete(table))

    database.run_here(lose)
    assert found(database, empty, "kestrel") == []
    upgrade(database)
    assert sorted(found(database, empty, "kestrel")) == sorted(before)


def test_another_understanding_is_read_again_in_batches_and_the_same_is_left_alone(
    database: Database, empty: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    database.run_here(lambda tx: [add(tx, empty, f"M{n:02}", "CFO", "Kestrel") for n in range(7)])
    monkeypatch.setattr(index, "BATCH", 3)
    before = everything(database)
    directory.refresh(database)
    assert everything(database) == before
    monkeypatch.setattr(index, "understanding", lambda: "newer")
    directory.refresh(database)
    assert (
        everything(database).count("newer")
        == len(database.run_here(lambda tx: profiles.directory(tx, empty.system))) + 2
    )
    assert len(found(database, empty, "kestrel")) == 7


def test_a_save_that_changes_no_word_keeps_its_place(database: Database, empty: Place) -> None:
    database.run_here(lambda tx: [add(tx, empty, name, "CFO", "Kestrel") for name in ("Ines", "Omar")])

    def save_again(tx: Transaction) -> None:
        for profile in profiles.directory(tx, empty.system):
            profiles.save(tx, empty.system, Profile(**{**vars(profile), "confirmed_at": tx.now}))

    database.run_here(save_again)
    assert found(database, empty, "kestrel") == ["Ines", "Omar"]
