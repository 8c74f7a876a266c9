"""The ledger: rows are added and never changed, and a name stands in one only where its owner agreed."""

import pytest
from sqlalchemy import text

from domain.outcomes import OutcomeKind
from domain.viewers import Role
from storage import outcomes
from storage.database import Database, StorageUnavailable
from tests.storage.people import DANA, Place

CHANGES = {
    "update": "UPDATE outcome SET kind = 'other'",
    "update of one": "UPDATE outcome SET at = at WHERE id = (SELECT max(id) FROM outcome)",
    "delete": "DELETE FROM outcome",
}
SQLITE = {"replace": "INSERT OR REPLACE INTO outcome SELECT * FROM outcome"}
POSTGRESQL = {"truncate": "TRUNCATE outcome"}


@pytest.mark.parametrize("change", [*CHANGES, *SQLITE, *POSTGRESQL])
def test_the_database_itself_refuses_to_change_the_ledger(database: Database, community: Place, change: str) -> None:
    own = SQLITE if database.is_sqlite else POSTGRESQL
    statement = {**CHANGES, **own}.get(change)
    if statement is None:
        pytest.skip("the other database's statement")
    before = database.run_here(lambda tx: outcomes.ledger(tx, community.system))
    with pytest.raises(StorageUnavailable) as refused:
        database.run_here(lambda tx: tx.session.connection().execute(text(statement)))
    assert "append-only" in str(refused.value.__cause__)
    assert database.run_here(lambda tx: outcomes.ledger(tx, community.system)) == before


def test_a_manager_reads_a_name_and_a_note_only_where_their_owner_agreed(database: Database, community: Place) -> None:
    act = outcomes.Act(community.intro.id, OutcomeKind.ADVICE)
    silent = outcomes.Party(community.kofi.id, is_reporter=True, shows_name=False, note="not for them")
    database.run_here(lambda tx: outcomes.append(tx, community.system, act, (silent,)))
    met, advice = database.run_here(lambda tx: outcomes.ledger(tx, community.viewer(Role.MANAGER)))
    assert (met.reporter, met.note) == (community.dana.name, f"Note {community.canary}")
    assert (advice.reporter, advice.note) == ("", "")


@pytest.mark.parametrize("role", [Role.OUTSIDER, Role.MEMBER])
def test_nobody_but_managers_reads_the_ledger(database: Database, community: Place, role: Role) -> None:
    assert database.run_here(lambda tx: outcomes.ledger(tx, community.viewer(role))) == ()


def test_a_member_reads_the_rows_about_themselves_and_which_are_theirs(database: Database, community: Place) -> None:
    for member, is_mine, note in ((community.dana, True, f"Note {community.canary}"), (community.kofi, False, "")):
        viewer = community.viewer(Role.MEMBER, member.user_id, member)
        [row] = database.run_here(lambda tx, v=viewer, m=member: outcomes.of_member(tx, v, m.id))  # type: ignore[misc]
        assert (row.mine, row.note) == (is_mine, note)
    other = community.viewer(Role.MEMBER, DANA, community.dana)
    assert database.run_here(lambda tx: outcomes.of_member(tx, other, community.kofi.id)) == ()


def test_whoever_removes_their_name_leaves_the_row(database: Database, community: Place) -> None:
    dana = community.viewer(Role.MEMBER, DANA, community.dana)
    assert database.run_here(lambda tx: outcomes.remove_name(tx, dana, community.outcome))
    assert not database.run_here(lambda tx: outcomes.remove_name(tx, dana, community.outcome))
    [row] = database.run_here(lambda tx: outcomes.ledger(tx, community.viewer(Role.MANAGER)))
    assert (row.id, row.reporter, row.note) == (community.outcome, "", "")


def test_nobody_removes_somebody_elses_name(database: Database, community: Place, executives: Place) -> None:
    elsewhere = executives.viewer(Role.MEMBER, DANA, community.dana)
    assert not database.run_here(lambda tx: outcomes.remove_name(tx, elsewhere, community.outcome))


def test_only_the_bot_knows_who_reported_what(database: Database, community: Place) -> None:
    manager = community.viewer(Role.MANAGER)
    assert database.run_here(lambda tx: outcomes.reporter_of(tx, manager, community.outcome)) is None
    assert (
        database.run_here(lambda tx: outcomes.reporter_of(tx, community.system, community.outcome)) == community.dana.id
    )
