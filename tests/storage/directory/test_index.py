"""The directory's index keeps in step with profiles, is filled where it is not, and forgets wholly."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import delete

from domain.ids import UserId
from domain.profiles import Profile, ProfileState
from storage import directory, erasure, members, profiles
from storage.database import Database, Transaction, sqlite_path
from storage.directory import index
from storage.migrate import upgrade
from storage.tables import DirectoryNameRow, DirectoryRow, DirectoryWordRow
from tests.storage.directory.entries import add, everything, fields, found
from tests.storage.people import Place


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


def test_the_index_of_profiles_from_before_is_filled_by_an_upgrade(database: Database, empty: Place) -> None:
    database.run_here(lambda tx: [add(tx, empty, f"M{n:02}", "CFO", "Kestrel") for n in range(12)])
    before = found(database, empty, "kestrel")

    def lose(tx: Transaction) -> None:
        for table in (DirectoryRow, DirectoryWordRow, DirectoryNameRow):
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
